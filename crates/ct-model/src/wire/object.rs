//! Objects: a table of members, read in any order and written in that of the table.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{Decode, Encode, read::Place};
use crate::OtherFields;

/// An object that is read. Reading and writing are apart, so that who does one only has nothing of the other.
pub(crate) trait ReadObject {
    /// What it consists of, in the order in which it is written: at most 64.
    fn members(&self) -> &'static [Member];
    /// The place of the member at this index of the table.
    fn place(&mut self, at: usize) -> &mut dyn Decode;
    /// The place of the members that it does not know.
    fn other(&mut self) -> &mut OtherFields;
}

/// An object that is written.
pub trait WriteObject {
    /// What it consists of, in the order in which it is written.
    fn members(&self) -> &'static [Member];
    /// The member at this index of the table.
    fn member(&self, at: usize) -> &dyn Encode;
    /// The members that it does not know.
    fn other(&self) -> &OtherFields;
}

/// A row of an object's table.
pub struct Member {
    pub(crate) name: &'static str,
    /// Whether one that is not there is empty.
    pub(crate) or_empty: bool,
}

/// The table of a struct that is read: its fields by index, with their names on the wire. `or empty` marks a member that
/// may be absent, and is then what is blank. `keeping` names the field for the members that it does not know.
macro_rules! reads {
    ($object:ident keeping $other:ident { $($at:literal => $field:ident: $name:literal $(or $empty:ident)?,)* }) => {
        impl $object {
            const MEMBERS: &[crate::wire::Member] = &[
                $(crate::wire::Member { name: $name, or_empty: crate::wire::reads!(@ $($empty)?) },)*
            ];
        }

        const _: () = assert!($object::MEMBERS.len() <= 64);

        impl crate::wire::ReadObject for $object {
            fn members(&self) -> &'static [crate::wire::Member] {
                Self::MEMBERS
            }

            fn place(&mut self, at: usize) -> &mut dyn crate::wire::Decode {
                match at {
                    $($at => &mut self.$field,)*
                    _ => &mut self.$other,
                }
            }

            fn other(&mut self) -> &mut crate::OtherFields {
                &mut self.$other
            }
        }

        impl crate::wire::Decode for $object {
            fn blank() -> Self {
                Self {
                    $($field: crate::wire::Decode::blank(),)*
                    $other: crate::OtherFields::default(),
                }
            }

            fn decode(&mut self, from: &mut dyn crate::wire::Decoder) -> Result<(), crate::wire::Refusal> {
                from.object(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $object {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read(deserializer)
            }
        }
    };
    (@ empty) => { true };
    (@) => { false };
}

pub(crate) use reads;

/// The table of a struct that is read and written; what it does not know is in its field `other`.
macro_rules! members {
    ($object:ident { $($at:literal => $field:ident: $name:literal $(or $empty:ident)?,)* }) => {
        crate::wire::reads! { $object keeping other { $($at => $field: $name $(or $empty)?,)* } }

        impl crate::wire::WriteObject for $object {
            fn members(&self) -> &'static [crate::wire::Member] {
                Self::MEMBERS
            }

            fn member(&self, at: usize) -> &dyn crate::wire::Encode {
                match at {
                    $($at => &self.$field,)*
                    _ => &self.other,
                }
            }

            fn other(&self) -> &crate::OtherFields {
                &self.other
            }
        }

        impl crate::wire::Encode for $object {
            fn encode(&self, to: &mut dyn crate::wire::Encoder) {
                to.object(None, self);
            }
        }

        impl serde::Serialize for $object {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write(self, serializer)
            }
        }
    };
}

pub(crate) use members;

/// Reads the members of an object that a visitor has come upon.
pub(crate) fn read_members<'de, A: MapAccess<'de>>(
    object: &mut dyn ReadObject,
    map: A,
) -> Result<(), A::Error> {
    MembersVisitor::new(object, 0).visit_map(map)
}

/// Reads the members of an object, in any order.
pub(super) struct MembersVisitor<'a> {
    object: &'a mut dyn ReadObject,
    /// The member that is passed over: it was read before.
    tag: Option<&'a str>,
    /// Within how many unions it is.
    depth: u8,
}

impl<'a> MembersVisitor<'a> {
    pub(super) fn new(object: &'a mut dyn ReadObject, depth: u8) -> Self {
        Self { object, tag: None, depth }
    }

    /// Passes over the member that says of which kind the object is.
    pub(super) fn tagged(object: &'a mut dyn ReadObject, tag: &'a str, depth: u8) -> Self {
        Self { object, tag: Some(tag), depth }
    }
}

impl<'de> Visitor<'de> for MembersVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let members = self.object.members();
        let mut read = 0_u64;
        let mut next = 0;
        while let Some(found) = map.next_key_seed(Find { members, next, tag: self.tag })? {
            match found {
                Found::Member(at) if read & (1 << at) != 0 => {
                    return Err(A::Error::duplicate_field(members[at].name));
                }
                Found::Member(at) => {
                    map.next_value_seed(Place { value: self.object.place(at), depth: self.depth })?;
                    read |= 1 << at;
                    next = at + 1;
                }
                Found::Tag => {
                    map.next_value::<IgnoredAny>()?;
                }
                Found::Other(name) => {
                    let value: serde_json::Value = map.next_value()?;
                    self.object.other().insert(name, value);
                }
            }
        }
        for (at, member) in members.iter().enumerate() {
            let is_read = read & (1 << at) != 0;
            if !is_read && !member.or_empty && !self.object.place(at).may_be_absent() {
                return Err(A::Error::missing_field(member.name));
            }
        }
        Ok(())
    }
}

enum Found {
    Member(usize),
    Tag,
    Other(String),
}

/// Finds a member by its name. They mostly come in the order of the table: the search begins after the one before.
struct Find<'a> {
    members: &'static [Member],
    next: usize,
    tag: Option<&'a str>,
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Find<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        if self.tag == Some(name) {
            return Ok(Found::Tag);
        }
        let (before, after) = self.members.split_at(self.next.min(self.members.len()));
        let in_order = after.iter().position(|member| member.name == name).map(|at| self.next + at);
        let found = in_order.or_else(|| before.iter().position(|member| member.name == name));
        Ok(found.map_or_else(|| Found::Other(name.to_owned()), Found::Member))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    use crate::{OtherFields, to_json};

    #[derive(Clone, Debug, PartialEq)]
    struct Shelf {
        name: String,
        width: Option<i64>,
        books: Vec<Book>,
        marks: Vec<bool>,
        other: OtherFields,
    }

    members! { Shelf {
        0 => name: "name", 1 => width: "width", 2 => books: "books", 3 => marks: "marks" or empty,
    } }

    #[derive(Clone, Debug, PartialEq)]
    struct Book {
        pages: i32,
        other: OtherFields,
    }

    members! { Book { 0 => pages: "pages", } }

    /// The same by serde's derive.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct DerivedShelf {
        name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        width: Option<i64>,
        books: Vec<DerivedBook>,
        #[serde(default)]
        marks: Vec<bool>,
        #[serde(flatten)]
        other: OtherFields,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct DerivedBook {
        pages: i32,
        #[serde(flatten)]
        other: OtherFields,
    }

    /// What was read, written again; or what was wrong, and where. The derive calls an object by the name of its type.
    fn by<T: Serialize + for<'de> Deserialize<'de>>(json: &str) -> Result<String, String> {
        let told = |error: serde_json::Error| error.to_string().replace("struct DerivedBook", "an object");
        let read: T = serde_json::from_str(json).map_err(told)?;
        let value: Value = serde_json::from_str(json).unwrap();
        let again: T = serde_json::from_value(value).unwrap();
        let written = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), written);
        Ok(written)
    }

    #[test]
    fn is_read_refused_and_written_as_if_derived() {
        for json in [
            r#"{"name":"a","books":[]}"#,
            r#"{"books":[{"pages":1},{"pages":-2}],"marks":[true],"width":3,"name":"a"}"#,
            r#"{"name":"\u0061","books":[],"width":null,"z":1,"y":{"x":[null]}}"#,
            r#"{"name":"a","books":[{"pages":1,"new":2}]}"#,
            r#"{"name":"a"}"#,
            r#"{"books":[]}"#,
            r#"{"name":"a","name":"b","books":[]}"#,
            r#"{"name":null,"books":[]}"#,
            r#"{"name":7,"books":[]}"#,
            r#"{"name":"a","books":null}"#,
            r#"{"name":"a","books":{}}"#,
            r#"{"name":"a","books":[{}]}"#,
            r#"{"name":"a","books":[{"pages":3000000000}]}"#,
            r#"{"name":"a","books":[{"pages":1.5}]}"#,
            r#"{"name":"a","books":[],"width":"3"}"#,
            r#"{"name":"a","books":[],"marks":null}"#,
            r#"{"name":"a","books":[],"marks":[0]}"#,
            r#"{"name":"a","books":[]"#,
            r#"{"name":"a",}"#,
        ] {
            assert_eq!(by::<Shelf>(json), by::<DerivedShelf>(json), "{json}");
        }
    }

    fn any_value() -> impl Strategy<Value = &'static str> {
        let values = [
            "null",
            "true",
            "1",
            "-1.5",
            "3e9",
            r#""a""#,
            r#""\"\u0007ü""#,
            "[]",
            "[true]",
            r#"[{"pages":1}]"#,
            "{}",
        ];
        prop::sample::select(values.to_vec())
    }

    proptest! {
        #[test]
        fn members_in_any_order_and_number_are_read_as_if_derived(
            members in prop::collection::vec(
                (prop::sample::select(vec!["name", "width", "books", "marks", "new"]), any_value()),
                0..6,
            )
        ) {
            let members: Vec<String> =
                members.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            let json = format!("{{{}}}", members.join(","));
            prop_assert_eq!(by::<Shelf>(&json), by::<DerivedShelf>(&json), "{}", json);
            if let Ok(shelf) = serde_json::from_str::<Shelf>(&json) {
                prop_assert_eq!(to_json(&shelf), serde_json::to_vec(&shelf).unwrap());
            }
        }
    }
}
