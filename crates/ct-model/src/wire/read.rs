//! The decoder over any of serde's deserializers.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use super::{
    Decode, Decoder, ReadObject, Refusal, Text,
    decode::{Entries, List, Optional},
    object::MembersVisitor,
};
use crate::{
    LocalizedString, Money, RawJson, TypedMoney,
    reference::{self, Untyped},
    resource_identifier::{self, Named},
    without::Name,
};

/// Reads a value.
pub(crate) fn read<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    Place { value: &mut value, depth: 0 }.deserialize(deserializer)?;
    Ok(value)
}

/// Reads into a place, which is within so many unions.
pub(super) struct Place<'a> {
    pub(super) value: &'a mut dyn Decode,
    pub(super) depth: u8,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut once = Once { deserializer: Some(deserializer), error: None, depth: self.depth };
        match (self.value.decode(&mut once), once.error) {
            (Ok(()), None) => Ok(()),
            (_, Some(error)) => Err(error),
            (Err(Refusal::Said(why)), None) => Err(D::Error::custom(why)),
            (Err(Refusal::Kept), None) => Err(D::Error::custom("this value cannot be read")),
        }
    }
}

/// A deserializer that is used once, and the error that it ended with.
struct Once<'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    error: Option<D::Error>,
    depth: u8,
}

impl<'de, D: Deserializer<'de>> Once<'de, D> {
    fn run<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Refusal> {
        let deserializer = self.deserializer.take().ok_or(Refusal::Kept)?;
        read(deserializer).map_err(|error| {
            self.error = Some(error);
            Refusal::Kept
        })
    }
}

impl<'de, D: Deserializer<'de>> Decoder for Once<'de, D> {
    fn depth(&self) -> u8 {
        self.depth
    }

    fn text(&mut self, place: &mut dyn Text) -> Result<(), Refusal> {
        self.run(|json| json.deserialize_str(TextVisitor(place)))
    }

    fn boolean(&mut self) -> Result<bool, Refusal> {
        self.run(bool::deserialize)
    }

    fn integer(&mut self) -> Result<i64, Refusal> {
        self.run(i64::deserialize)
    }

    fn short_integer(&mut self) -> Result<i32, Refusal> {
        self.run(i32::deserialize)
    }

    fn unsigned(&mut self) -> Result<u64, Refusal> {
        self.run(u64::deserialize)
    }

    fn float(&mut self) -> Result<f64, Refusal> {
        self.run(f64::deserialize)
    }

    fn raw(&mut self) -> Result<RawJson, Refusal> {
        self.run(RawJson::deserialize)
    }

    fn plain_money(&mut self) -> Result<Money, Refusal> {
        self.run(Money::deserialize)
    }

    fn money(&mut self) -> Result<TypedMoney, Refusal> {
        self.run(TypedMoney::deserialize)
    }

    fn localized(&mut self) -> Result<LocalizedString, Refusal> {
        self.run(LocalizedString::deserialize)
    }

    fn reference(&mut self, type_id: &'static str) -> Result<Untyped, Refusal> {
        self.run(|json| reference::untyped(json, type_id))
    }

    fn named(&mut self, type_id: &'static str) -> Result<Named, Refusal> {
        self.run(|json| resource_identifier::named(json, type_id))
    }

    fn optional(&mut self, place: &mut dyn Optional) -> Result<(), Refusal> {
        let depth = self.depth;
        self.run(|json| json.deserialize_option(OptionalVisitor { place, depth }))
    }

    fn list(&mut self, list: &mut dyn List) -> Result<(), Refusal> {
        let depth = self.depth;
        self.run(|json| json.deserialize_seq(ListVisitor { list, depth }))
    }

    fn map(&mut self, map: &mut dyn Entries) -> Result<(), Refusal> {
        let depth = self.depth;
        self.run(|json| json.deserialize_map(EntriesVisitor { map, depth }))
    }

    fn object(&mut self, object: &mut dyn ReadObject) -> Result<(), Refusal> {
        let depth = self.depth;
        self.run(|json| json.deserialize_map(MembersVisitor::new(object, depth)))
    }
}

/// The error of a visitor, for a refusal by what was read into.
fn error<E: Error>(refusal: Refusal) -> E {
    match refusal {
        Refusal::Said(why) => E::custom(why),
        Refusal::Kept => E::custom("this value cannot be read"),
    }
}

struct TextVisitor<'a>(&'a mut dyn Text);

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.take(text).map_err(error)
    }
}

struct OptionalVisitor<'a> {
    place: &'a mut dyn Optional,
    depth: u8,
}

impl<'de> Visitor<'de> for OptionalVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Place { value: self.place.fill(), depth: self.depth }.deserialize(deserializer)
    }
}

struct ListVisitor<'a> {
    list: &'a mut dyn List,
    depth: u8,
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<(), A::Error> {
        while values.next_element_seed(Next { list: self.list, depth: self.depth })?.is_some() {}
        Ok(())
    }
}

/// The next value of a list, if there is one.
struct Next<'a> {
    list: &'a mut dyn List,
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Next<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Place { value: self.list.add(), depth: self.depth }.deserialize(deserializer)
    }
}

struct EntriesVisitor<'a> {
    map: &'a mut dyn Entries,
    depth: u8,
}

impl<'de> Visitor<'de> for EntriesVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(name) = entries.next_key_seed(Name)? {
            let name: Cow<'_, str> = name;
            let value = self.map.add(&name).map_err(error)?;
            entries.next_value_seed(Place { value, depth: self.depth })?;
        }
        self.map.finish().map_err(error)
    }
}
