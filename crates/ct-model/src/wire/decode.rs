//! Reading: a place says what it holds, a [`Decoder`] brings it.

use super::{ReadObject, Text};
use crate::{LocalizedString, Money, RawJson, TypedMoney, reference::Untyped, resource_identifier::Named};

/// A place that a JSON value is read into.
pub(crate) trait Decode {
    /// What stands in the place before something is read into it. Nobody sees it: what could not be read is dropped.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the one value that the decoder has.
    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal>;

    /// Whether an object may leave this member out.
    fn may_be_absent(&self) -> bool {
        false
    }
}

/// Why a value could not be read.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The deserializer's own error, which the decoder keeps.
    Kept,
    /// What a place has to say about the value.
    Said(Box<str>),
}

impl Refusal {
    pub(crate) fn said(why: impl std::fmt::Display) -> Self {
        Self::Said(why.to_string().into())
    }
}

/// One JSON value, which is read once: each method is a guess at what it is.
pub(crate) trait Decoder {
    /// Within how many unions the value is.
    fn depth(&self) -> u8;
    fn text(&mut self, place: &mut dyn Text) -> Result<(), Refusal>;
    fn boolean(&mut self) -> Result<bool, Refusal>;
    fn integer(&mut self) -> Result<i64, Refusal>;
    fn short_integer(&mut self) -> Result<i32, Refusal>;
    fn unsigned(&mut self) -> Result<u64, Refusal>;
    fn float(&mut self) -> Result<f64, Refusal>;
    fn raw(&mut self) -> Result<RawJson, Refusal>;
    fn plain_money(&mut self) -> Result<Money, Refusal>;
    fn money(&mut self) -> Result<TypedMoney, Refusal>;
    fn localized(&mut self) -> Result<LocalizedString, Refusal>;
    fn reference(&mut self, type_id: &'static str) -> Result<Untyped, Refusal>;
    fn named(&mut self, type_id: &'static str) -> Result<Named, Refusal>;
    /// `null`, or what the place is then made for.
    fn optional(&mut self, place: &mut dyn Optional) -> Result<(), Refusal>;
    fn list(&mut self, list: &mut dyn List) -> Result<(), Refusal>;
    fn map(&mut self, map: &mut dyn Entries) -> Result<(), Refusal>;
    fn object(&mut self, object: &mut dyn ReadObject) -> Result<(), Refusal>;
}

/// A place that can stay empty.
pub(crate) trait Optional {
    /// Makes it hold something, to read into.
    fn fill(&mut self) -> &mut dyn Decode;
}

/// A place for any number of values.
pub(crate) trait List {
    /// Adds one, to read into.
    fn add(&mut self) -> &mut dyn Decode;
}

/// A place for any number of named values.
pub(crate) trait Entries {
    /// Adds one under this name, to read into.
    fn add(&mut self, name: &str) -> Result<&mut dyn Decode, Refusal>;
    /// Called after the last.
    fn finish(&self) -> Result<(), Refusal>;
}
