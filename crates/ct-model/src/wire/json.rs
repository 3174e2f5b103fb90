//! The encoder that writes JSON, with no serializer in between.

use super::{Encode, Encoder, WriteObject, encode::Members};
use crate::RawJson;

/// A value of the model as JSON: the same bytes as those of `serde_json::to_vec`, sooner.
///
/// ```
/// use ct_model::{CentPrecisionMoney, Currency, TypedMoney, to_json};
///
/// let price = TypedMoney::from(CentPrecisionMoney::new(1999, Currency::EUR));
/// assert_eq!(to_json(&price), serde_json::to_vec(&price).unwrap());
/// ```
pub fn to_json(value: &(impl Encode + ?Sized)) -> Vec<u8> {
    let mut json = Json(Vec::with_capacity(256));
    value.encode(&mut json);
    json.0
}

/// What was written so far.
struct Json(Vec<u8>);

impl Json {
    /// What serde_json knows how to write.
    fn put(&mut self, value: &(impl serde::Serialize + ?Sized)) {
        serde_json::to_writer(&mut self.0, value).expect("texts, numbers and JSON values are always written");
    }

    fn add(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Between `open` and `close`, whatever `parts` writes, with a comma behind each part.
    fn within(&mut self, open: u8, close: u8, parts: impl FnOnce(&mut Self)) {
        self.0.push(open);
        let begin = self.0.len();
        parts(self);
        if self.0.len() > begin {
            self.0.pop();
        }
        self.0.push(close);
    }

    /// A name that needs no escapes.
    fn name(&mut self, name: &str) {
        self.0.push(b'"');
        self.add(name);
        self.add("\":");
    }
}

impl Encoder for Json {
    fn null(&mut self) {
        self.add("null");
    }

    fn text(&mut self, text: &str) {
        let is_plain =
            text.bytes().fold(true, |plain, byte| plain & (byte >= b' ') & (byte != b'"') & (byte != b'\\'));
        if is_plain {
            self.0.push(b'"');
            self.add(text);
            self.0.push(b'"');
        } else {
            self.put(text);
        }
    }

    fn boolean(&mut self, value: bool) {
        self.add(if value { "true" } else { "false" });
    }

    fn integer(&mut self, value: i64) {
        self.put(&value);
    }

    fn unsigned(&mut self, value: u64) {
        self.put(&value);
    }

    fn float(&mut self, value: f64) {
        self.put(&value);
    }

    fn raw(&mut self, json: &RawJson) {
        self.add(json.get());
    }

    fn value(&mut self, value: &serde_json::Value) {
        self.put(value);
    }

    fn list(&mut self, values: &mut dyn Iterator<Item = &dyn Encode>) {
        self.within(b'[', b']', |json| {
            for value in values {
                value.encode(json);
                json.0.push(b',');
            }
        });
    }

    fn map<'a>(&mut self, members: Members<'_, 'a>) {
        self.within(b'{', b'}', |json| {
            for (name, value) in members {
                json.text(name);
                json.0.push(b':');
                value.encode(json);
                json.0.push(b',');
            }
        });
    }

    fn object(&mut self, tag: Option<(&str, &str)>, object: &dyn WriteObject) {
        self.within(b'{', b'}', |json| {
            if let Some((name, kind)) = tag {
                json.name(name);
                json.text(kind);
                json.0.push(b',');
            }
            for (at, row) in object.members().iter().enumerate() {
                let member = object.member(at);
                if !member.is_absent() {
                    json.name(row.name);
                    member.encode(json);
                    json.0.push(b',');
                }
            }
            for (name, value) in object.other().iter() {
                json.text(name);
                json.0.push(b':');
                json.put(value);
                json.0.push(b',');
            }
        });
    }
}
