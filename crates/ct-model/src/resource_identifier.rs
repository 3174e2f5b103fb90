//! [`ResourceIdentifier`] and [`KeyReference`]: naming a resource by its key.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, Visitor},
};

use crate::{
    Id, Key, OtherFields, RawJson, Reference, Resource,
    reference::{ExpectedTypeId, Member, MemberName},
    wire,
};

/// Which resource a draft or an update action means: by id, or by key.
///
/// This is what a client *sends*; the API *answers* a [`Reference`] or a [`KeyReference`].
///
/// See [ResourceIdentifier](https://docs.commercetools.com/api/types#resourceidentifier).
#[derive(Debug, PartialEq)]
pub enum ResourceIdentifier<T> {
    /// By the id that the platform gave it.
    Id(Id<T>),
    /// By the key that people gave it.
    Key(Key),
}

impl<T> ResourceIdentifier<T> {
    /// The id, if it is named by id.
    pub fn id(&self) -> Option<&Id<T>> {
        match self {
            Self::Id(id) => Some(id),
            Self::Key(_) => None,
        }
    }

    /// The key, if it is named by key.
    pub fn key(&self) -> Option<&Key> {
        match self {
            Self::Id(_) => None,
            Self::Key(key) => Some(key),
        }
    }
}

impl<T> Clone for ResourceIdentifier<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Id(id) => Self::Id(id.clone()),
            Self::Key(key) => Self::Key(key.clone()),
        }
    }
}

impl<T> From<Id<T>> for ResourceIdentifier<T> {
    fn from(id: Id<T>) -> Self {
        Self::Id(id)
    }
}

impl<T> From<&Id<T>> for ResourceIdentifier<T> {
    fn from(id: &Id<T>) -> Self {
        Self::Id(id.clone())
    }
}

impl<T> From<Key> for ResourceIdentifier<T> {
    fn from(key: Key) -> Self {
        Self::Key(key)
    }
}

impl<T> From<&Reference<T>> for ResourceIdentifier<T> {
    fn from(reference: &Reference<T>) -> Self {
        Self::Id(reference.id.clone())
    }
}

impl<T: Resource> Serialize for ResourceIdentifier<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        wire::write(self, serializer)
    }
}

impl<'de, T: Resource> Deserialize<'de> for ResourceIdentifier<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        named(deserializer, T::TYPE_ID)?.identifier().map_err(D::Error::custom)
    }
}

/// A link to a resource by its key, as the API answers it where stores are meant.
///
/// See [KeyReference](https://docs.commercetools.com/api/types#keyreference).
#[derive(Debug, PartialEq)]
pub struct KeyReference<T> {
    /// Which resource.
    pub key: Key,
    /// Fields that this version does not know.
    pub other: OtherFields,
    resource: PhantomData<fn() -> T>,
}

impl<T> KeyReference<T> {
    /// A link to the resource with this key.
    pub fn new(key: impl Into<Key>) -> Self {
        Self { key: key.into(), other: OtherFields::default(), resource: PhantomData }
    }
}

impl<T> Clone for KeyReference<T> {
    fn clone(&self) -> Self {
        Self { key: self.key.clone(), other: self.other.clone(), resource: PhantomData }
    }
}

impl<T> From<Key> for KeyReference<T> {
    fn from(key: Key) -> Self {
        Self::new(key)
    }
}

impl<T: Resource> Serialize for KeyReference<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        wire::write(self, serializer)
    }
}

impl<'de, T: Resource> Deserialize<'de> for KeyReference<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (key, other) = named(deserializer, T::TYPE_ID)?.key_reference().map_err(D::Error::custom)?;
        Ok(Self { key, other, resource: PhantomData })
    }
}

/// What an object that names a resource holds, whatever the resource.
pub(crate) struct Named {
    has_type: bool,
    id: Option<Id<RawJson>>,
    key: Option<Key>,
    other: OtherFields,
}

impl Named {
    /// Its id, or its key if it has none.
    pub(crate) fn identifier<T>(self) -> Result<ResourceIdentifier<T>, &'static str> {
        match (self.id, self.key) {
            (Some(id), _) => Ok(ResourceIdentifier::Id(id.cast())),
            (None, Some(key)) => Ok(ResourceIdentifier::Key(key)),
            (None, None) => Err("a resource identifier needs an `id` or a `key`"),
        }
    }

    /// Its key, and all that is not its key.
    pub(crate) fn key_reference(self) -> Result<(Key, OtherFields), &'static str> {
        if !self.has_type {
            return Err("missing field `typeId`");
        }
        let mut other = self.other;
        if let Some(id) = self.id {
            other.insert("id", id.as_str());
        }
        Ok((self.key.ok_or("missing field `key`")?, other))
    }
}

/// Reads an object that names a resource of this type.
pub(crate) fn named<'de, D: Deserializer<'de>>(
    deserializer: D,
    type_id: &'static str,
) -> Result<Named, D::Error> {
    deserializer.deserialize_map(NamedVisitor(type_id))
}

struct NamedVisitor(&'static str);

impl<'de> Visitor<'de> for NamedVisitor {
    type Value = Named;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object that names a {}", self.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
        let mut named = Named { has_type: false, id: None, key: None, other: OtherFields::default() };
        while let Some(member) = map.next_key_seed(MemberName)? {
            match member {
                Member::TypeId => {
                    map.next_value_seed(ExpectedTypeId(self.0))?;
                    named.has_type = true;
                }
                Member::Id => named.id = map.next_value()?,
                Member::Key => named.key = map.next_value()?,
                Member::Obj => drop(named.other.insert("obj", map.next_value::<serde_json::Value>()?)),
                Member::Other(name) => drop(named.other.insert(name, map.next_value::<serde_json::Value>()?)),
            }
        }
        Ok(named)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{KeyReference, ResourceIdentifier};
    use crate::{Id, Key, Reference, Resource};

    #[derive(Debug, PartialEq)]
    struct Store;

    impl Resource for Store {
        const TYPE_ID: &'static str = "store";
    }

    fn identifier(json: &Value) -> Result<ResourceIdentifier<Store>, String> {
        serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn by_id_and_by_key_survive_a_round_trip() {
        for json in [json!({"typeId": "store", "id": "a"}), json!({"typeId": "store", "key": "berlin"})] {
            assert_eq!(serde_json::to_value(identifier(&json).unwrap()).unwrap(), json);
        }
    }

    #[test]
    fn the_type_may_be_left_out_and_the_id_counts() {
        let by_id = ResourceIdentifier::Id(Id::new("a"));
        assert_eq!(identifier(&json!({"id": "a"})), Ok(by_id.clone()));
        assert_eq!(identifier(&json!({"key": "k1", "id": "a"})), Ok(by_id.clone()));
        assert_eq!(identifier(&json!({"id": "a", "key": null, "obj": {}, "x": [1]})), Ok(by_id));
    }

    #[test]
    fn malformed_is_an_error() {
        for bad in
            [json!({}), json!({"typeId": "store"}), json!({"id": 1}), json!({"key": ["a"]}), json!("a")]
        {
            assert!(identifier(&bad).is_err(), "{bad}");
        }
        let error = identifier(&json!({"typeId": "channel", "id": "a"})).unwrap_err();
        assert!(error.contains("channel") && error.contains("store"), "{error}");
    }

    #[test]
    fn is_made_from_what_there_is() {
        let reference = Reference::<Store>::new("a");
        let identifier = ResourceIdentifier::from(&reference);
        assert_eq!(identifier, ResourceIdentifier::from(&reference.id));
        assert_eq!(identifier.id().map(Id::as_str), Some("a"));
        let key = Key::new("berlin").unwrap();
        assert_eq!(ResourceIdentifier::<Store>::from(key.clone()).key(), Some(&key));
    }

    #[test]
    fn a_key_reference_keeps_all() {
        let json = json!({"typeId": "store", "key": "berlin", "id": "a", "novel": 1});
        let reference: KeyReference<Store> = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(reference.key, "berlin");
        assert_eq!(serde_json::to_value(&reference).unwrap(), json);
        for bad in
            [json!({"typeId": "store"}), json!({"key": "k1"}), json!({"typeId": "channel", "key": "k1"})]
        {
            assert!(serde_json::from_value::<KeyReference<Store>>(bad).is_err());
        }
    }
}
