//! The encoder over any of serde's serializers.

use serde::{
    Serialize, Serializer,
    ser::{Error, SerializeMap, SerializeSeq},
};

use super::{Encode, Encoder, WriteObject, encode::Members};
use crate::RawJson;

/// Writes a value.
pub(crate) fn write<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let mut once = Once { serializer: Some(serializer), done: None };
    value.encode(&mut once);
    once.done.unwrap_or_else(|| Err(S::Error::custom("this value cannot be written")))
}

/// A value as serde's serializers take it.
struct Value<'a>(&'a dyn Encode);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}

/// A serializer that is used once, and what came of it.
struct Once<S: Serializer> {
    serializer: Option<S>,
    done: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Once<S> {
    fn run(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Some(serializer) = self.serializer.take() {
            self.done = Some(write(serializer));
        }
    }
}

impl<S: Serializer> Encoder for Once<S> {
    fn null(&mut self) {
        self.run(S::serialize_none);
    }

    fn text(&mut self, text: &str) {
        self.run(|to| to.serialize_str(text));
    }

    fn boolean(&mut self, value: bool) {
        self.run(|to| to.serialize_bool(value));
    }

    fn integer(&mut self, value: i64) {
        self.run(|to| to.serialize_i64(value));
    }

    fn unsigned(&mut self, value: u64) {
        self.run(|to| to.serialize_u64(value));
    }

    fn float(&mut self, value: f64) {
        self.run(|to| to.serialize_f64(value));
    }

    fn raw(&mut self, json: &RawJson) {
        self.run(|to| json.serialize(to));
    }

    fn value(&mut self, value: &serde_json::Value) {
        self.run(|to| value.serialize(to));
    }

    fn list(&mut self, values: &mut dyn Iterator<Item = &dyn Encode>) {
        self.run(|to| {
            let mut list = to.serialize_seq(values.size_hint().1)?;
            for value in values {
                list.serialize_element(&Value(value))?;
            }
            list.end()
        });
    }

    fn map<'a>(&mut self, members: Members<'_, 'a>) {
        self.run(|to| {
            let mut map = to.serialize_map(None)?;
            for (name, value) in members {
                map.serialize_entry(name, &Value(value))?;
            }
            map.end()
        });
    }

    fn object(&mut self, tag: Option<(&str, &str)>, object: &dyn WriteObject) {
        self.run(|to| {
            let mut map = to.serialize_map(None)?;
            if let Some((name, kind)) = tag {
                map.serialize_entry(name, kind)?;
            }
            for (at, row) in object.members().iter().enumerate() {
                let member = object.member(at);
                if !member.is_absent() {
                    map.serialize_entry(row.name, &Value(member))?;
                }
            }
            for (name, value) in object.other().iter() {
                map.serialize_entry(name, value)?;
            }
            map.end()
        });
    }
}
