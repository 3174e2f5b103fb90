//! [`OtherFields`]: the fields of an object that this version does not know.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::{Map, Value};

use crate::JsonError;

/// The fields of an object that this version does not know, kept so that they survive a round trip.
///
/// It is the last field of every wire type; on the wire its entries are members like all others. Mostly there are none,
/// and then it is one word and no allocation. Build one with [`OtherFields::default`], or leave it to `..` in a literal.
#[derive(Clone, Default, PartialEq)]
pub struct OtherFields(Option<Box<Map<String, Value>>>);

impl OtherFields {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |fields| fields.len())
    }

    /// The value of a field, if it is there.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Decodes a field: `None` if it is not there.
    ///
    /// # Errors
    ///
    /// The field has another shape.
    pub fn read<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, JsonError> {
        self.get(name).map(T::deserialize).transpose().map_err(JsonError::from)
    }

    /// Names and values, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a field, or replaces the one of that name, which is returned.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }
}

impl fmt::Debug for OtherFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for OtherFields {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        Self::from(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<Map<_, _>>())
    }
}

impl From<Map<String, Value>> for OtherFields {
    fn from(fields: Map<String, Value>) -> Self {
        Self((!fields.is_empty()).then(|| Box::new(fields)))
    }
}

impl Serialize for OtherFields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for OtherFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = OtherFields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the fields of an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut json: A) -> Result<OtherFields, A::Error> {
                let mut fields = OtherFields::default();
                while let Some((name, value)) = json.next_entry::<String, Value>()? {
                    fields.insert(name, value);
                }
                Ok(fields)
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::OtherFields;

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Address {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        city: Option<String>,
        #[serde(flatten)]
        other: OtherFields,
    }

    #[test]
    fn unknown_fields_survive_and_known_ones_are_not_among_them() {
        let json = json!({"city": "Berlin", "planet": "Earth", "floor": {"of": [3, null]}});
        let address: Address = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(address.other.get("planet"), Some(&json!("Earth")));
        assert_eq!(address.other.len(), 2);
        assert_eq!(address.other.get("city"), None);
        assert_eq!(serde_json::to_value(&address).unwrap(), json);
        assert_eq!(serde_json::from_value::<Address>(json).unwrap(), address);
    }

    #[test]
    fn none_costs_a_word_and_writes_nothing() {
        assert_eq!(size_of::<OtherFields>(), size_of::<usize>());
        let address: Address = serde_json::from_str("{}").unwrap();
        assert!(address.other.is_empty() && address.other.0.is_none());
        assert_eq!(serde_json::to_string(&address).unwrap(), "{}");
        assert_eq!(serde_json::to_string(&address.other).unwrap(), "{}");
        assert_eq!(address, Address::default());
    }

    #[test]
    fn can_be_written_and_read() {
        let mut other = OtherFields::default();
        assert_eq!(other.insert("a", 1), None);
        assert_eq!(other.insert("a", "x"), Some(json!(1)));
        assert_eq!(other, [("a", "x")].into_iter().collect());
        assert_eq!(other.read::<String>("a").unwrap().as_deref(), Some("x"));
        assert_eq!(other.read::<String>("b").unwrap(), None);
        assert!(other.read::<u8>("a").is_err());
        assert_eq!(format!("{other:?}"), r#"{"a": String("x")}"#);
    }
}
