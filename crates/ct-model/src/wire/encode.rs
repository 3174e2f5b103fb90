//! Writing: a value says what it is, an [`Encoder`] takes it.

use super::WriteObject;
use crate::RawJson;

/// Something that is written as a JSON value.
pub trait Encode {
    /// Gives the encoder one value: calls one of its methods, once.
    fn encode(&self, to: &mut dyn Encoder);

    /// Whether an object leaves this member out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Values under names.
pub(super) type Members<'m, 'a> = &'m mut dyn Iterator<Item = (&'a str, &'a dyn Encode)>;

/// Where one JSON value goes. It keeps the error, if there is one.
pub trait Encoder {
    fn null(&mut self);
    fn text(&mut self, text: &str);
    fn boolean(&mut self, value: bool);
    fn integer(&mut self, value: i64);
    fn unsigned(&mut self, value: u64);
    fn float(&mut self, value: f64);
    fn raw(&mut self, json: &RawJson);
    fn value(&mut self, value: &serde_json::Value);
    fn list(&mut self, values: &mut dyn Iterator<Item = &dyn Encode>);
    fn map<'a>(&mut self, members: Members<'_, 'a>);
    /// With a first member that says of which kind it is, where it is one of several.
    fn object(&mut self, tag: Option<(&str, &str)>, object: &dyn WriteObject);
}
