//! Reading [`TypedMoney`] in one pass.

use std::fmt;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::typed::{CENT_PRECISION, HIGH_PRECISION};
use super::{TypedMoney, cent_precision, high_precision};
use crate::{
    JsonError, RawJson, RawVariant,
    wire::{Decode as _, ReadObject, read_members},
};

impl<'de> Deserialize<'de> for TypedMoney {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_map(TypedMoneyVisitor)
    }
}

/// The platform writes `type` first. Then one pass is enough, and nothing is kept that is not money. What
/// comes before it is kept as a tree, as no other form can be had from every deserializer.
struct TypedMoneyVisitor;

impl<'de> Visitor<'de> for TypedMoneyVisitor {
    type Value = TypedMoney;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("money with a `type`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut json: A) -> Result<TypedMoney, A::Error> {
        let mut early = Early::new();
        while let Some(key) = json.next_key()? {
            match key {
                Key::Type => match json.next_value()? {
                    Kind::CentPrecision => return read(cent_precision::Fields::blank(), early, json),
                    Kind::HighPrecision => return read(high_precision::Fields::blank(), early, json),
                    Kind::Other(name) => return keep(early, name, json),
                },
                Key::Other(name) => early.push((name, json.next_value()?)),
            }
        }
        Err(de::Error::missing_field("type"))
    }
}

/// The fields that were met while it was not known what to read them as.
type Early = Vec<(String, Value)>;

fn read<'de, T, A>(mut fields: T, mut early: Early, mut json: A) -> Result<TypedMoney, A::Error>
where
    T: ReadObject + DeserializeOwned + Into<TypedMoney>,
    A: MapAccess<'de>,
{
    if early.is_empty() {
        read_members(&mut fields, json)?;
        return Ok(fields.into());
    }
    while let Some(field) = json.next_entry()? {
        early.push(field);
    }
    let fields: Result<T, JsonError> = RawJson::from_value(&Object(early)).and_then(|json| json.read());
    fields.map(Into::into).map_err(de::Error::custom)
}

/// Keeps all of an object of an unknown type, in its order.
fn keep<'de, A: MapAccess<'de>>(early: Early, name: String, mut json: A) -> Result<TypedMoney, A::Error> {
    let raw = |value: &Value| RawJson::from_value(value).map_err(de::Error::custom);
    let mut fields = Vec::with_capacity(early.len() + 4);
    for (name, value) in early {
        fields.push((name, raw(&value)?));
    }
    fields.push(("type".to_owned(), raw(&name.as_str().into())?));
    while let Some(field) = json.next_entry()? {
        fields.push(field);
    }
    let whole = RawJson::from_value(&Object(fields)).map_err(de::Error::custom)?;
    Ok(TypedMoney::Other(RawVariant::new(name, whole)))
}

struct Object<V>(Vec<(String, V)>);

impl<V: Serialize> Serialize for Object<V> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

enum Key {
    Type,
    Other(String),
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl Visitor<'_> for KeyVisitor {
            type Value = Key;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a field name")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Key, E> {
                Ok(if name == "type" { Key::Type } else { Key::Other(name.to_owned()) })
            }
        }
        json.deserialize_identifier(KeyVisitor)
    }
}

enum Kind {
    CentPrecision,
    HighPrecision,
    Other(String),
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct KindVisitor;
        impl Visitor<'_> for KindVisitor {
            type Value = Kind;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a type of money, like `centPrecision`")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Kind, E> {
                Ok(match name {
                    CENT_PRECISION => Kind::CentPrecision,
                    HIGH_PRECISION => Kind::HighPrecision,
                    _ => Kind::Other(name.to_owned()),
                })
            }
        }
        json.deserialize_str(KindVisitor)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{CentPrecisionMoney, Currency, HighPrecisionMoney, Money};

    const CENTS: &str =
        r#"{"type":"centPrecision","currencyCode":"EUR","centAmount":4200,"fractionDigits":2}"#;
    const PRECISE: &str = concat!(
        r#"{"type":"highPrecision","currencyCode":"EUR","centAmount":1,"#,
        r#""preciseAmount":123456,"fractionDigits":7}"#
    );
    const OTHER: &str =
        r#"{"type":"points","centAmount":3,"issuer":{"n":1.50,"big":12345678901234567890123}}"#;

    fn read(json: &str) -> Result<TypedMoney, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn survives_a_round_trip_from_text_values_and_readers() {
        for json in [CENTS, PRECISE, OTHER] {
            let money = read(json).unwrap();
            assert_eq!(serde_json::to_string(&money).unwrap(), json);
            assert_eq!(serde_json::from_reader::<_, TypedMoney>(json.as_bytes()).unwrap(), money);
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::from_value::<TypedMoney>(value).unwrap(), money);
        }
        assert_eq!(read(CENTS).unwrap(), Money::new(4_200, Currency::EUR).into());
        let precise = HighPrecisionMoney::new(123_456, 7, Currency::EUR).unwrap();
        assert_eq!(read(PRECISE).unwrap(), precise.into());
    }

    #[test]
    fn fields_may_come_in_any_order_and_unknown_ones_among_them() {
        for (json, first_to_last) in [
            (
                CENTS,
                r#"{"new":[1],"centAmount":4200,"fractionDigits":2,"type":"centPrecision","currencyCode":"EUR"}"#,
            ),
            (
                CENTS,
                r#"{"fractionDigits":2,"centAmount":4200,"currencyCode":"EUR","new":{},"type":"centPrecision"}"#,
            ),
            (
                PRECISE,
                concat!(
                    r#"{"preciseAmount":123456,"type":"highPrecision","new":0,"#,
                    r#""currencyCode":"EUR","centAmount":1,"fractionDigits":7}"#
                ),
            ),
        ] {
            assert_eq!(read(first_to_last).unwrap(), read(json).unwrap(), "{first_to_last}");
        }
    }

    #[test]
    fn an_unknown_type_is_kept_whole_wherever_its_name_stands() {
        let late = r#"{"centAmount":"three","type":"points","preciseAmount":{}}"#;
        let money = read(late).unwrap();
        assert_eq!(serde_json::to_string(&money).unwrap(), late);
        assert_eq!(money.type_name(), "points");
    }

    #[test]
    fn a_malformed_known_type_is_an_error() {
        for json in [
            r#"{"type":"centPrecision","currencyCode":"EUR","fractionDigits":2}"#,
            r#"{"type":"centPrecision","currencyCode":"EUR","centAmount":42.5,"fractionDigits":2}"#,
            r#"{"type":"centPrecision","currencyCode":"euro","centAmount":42,"fractionDigits":2}"#,
            r#"{"type":"centPrecision","currencyCode":"EUR","centAmount":42,"fractionDigits":-2}"#,
            r#"{"centAmount":"42","type":"centPrecision","currencyCode":"EUR","fractionDigits":2}"#,
            r#"{"type":"highPrecision","currencyCode":"EUR","centAmount":1,"fractionDigits":7}"#,
            r#"{"currencyCode":"EUR","centAmount":1,"fractionDigits":7,"type":"highPrecision"}"#,
            r#"{"currencyCode":"EUR","centAmount":1,"fractionDigits":2}"#,
            r#"{"type":7,"currencyCode":"EUR","centAmount":1,"fractionDigits":2}"#,
            r#"{"type":"centPrecision","currencyCode":"EUR","centAmount":1,"centAmount":2,"fractionDigits":2}"#,
            "{}",
            "[]",
            "42",
            "null",
        ] {
            assert!(read(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_field_of_one_type_refuses_the_others() {
        assert!(serde_json::from_str::<CentPrecisionMoney>(CENTS).is_ok());
        assert!(serde_json::from_str::<HighPrecisionMoney>(PRECISE).is_ok());
        let refused = serde_json::from_str::<CentPrecisionMoney>(PRECISE).unwrap_err().to_string();
        assert!(
            refused.starts_with("`highPrecision` is not the type of this money: `centPrecision`"),
            "{refused}"
        );
        let refused = serde_json::from_str::<HighPrecisionMoney>(OTHER).unwrap_err().to_string();
        assert!(refused.starts_with("`points` is not the type of this money: `highPrecision`"), "{refused}");
    }

    #[test]
    fn is_read_within_other_buffers() {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Wrapped {
            Money(TypedMoney),
        }
        let Wrapped::Money(money) = serde_json::from_value(json!({
            "type": "centPrecision", "currencyCode": "JPY", "centAmount": 5, "fractionDigits": 0,
        }))
        .unwrap();
        assert_eq!(money.to_string(), "5 JPY");
    }
}
