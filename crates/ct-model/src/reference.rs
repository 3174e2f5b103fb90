//! [`Reference`]: a link to another resource, and the resource itself if it was expanded.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, DeserializeSeed, Error, MapAccess, Visitor},
};

use crate::{Id, JsonError, OtherFields, RawJson, wire};

/// A type of resource that others refer to.
pub trait Resource {
    /// What the platform calls the type in `typeId`.
    const TYPE_ID: &'static str;
}

/// A link to a resource of type `T`.
///
/// When the query asked to expand it, `obj` holds the resource as it was then, and [`resource`](Self::resource) decodes
/// it. It is not decoded before: through its references a cart reaches nearly every type that there is, and an app that
/// expands none of them need not carry their code.
///
/// See [Reference](https://docs.commercetools.com/api/types#reference).
#[derive(Clone, Debug, PartialEq)]
pub struct Reference<T> {
    /// Which resource.
    pub id: Id<T>,
    /// The resource itself, if it was expanded.
    pub obj: Option<RawJson>,
    /// Fields that this version does not know.
    pub other: OtherFields,
}

impl<T> Reference<T> {
    /// A link to the resource with this id.
    pub fn new(id: impl Into<Id<T>>) -> Self {
        Self { id: id.into(), obj: None, other: OtherFields::default() }
    }

    /// The same link, expanded.
    ///
    /// # Errors
    ///
    /// As of [`RawJson::from_value`].
    pub fn with_resource(self, resource: &T) -> Result<Self, JsonError>
    where
        T: Serialize,
    {
        Ok(Self { obj: Some(RawJson::from_value(resource)?), ..self })
    }

    /// The resource itself, if it was expanded.
    ///
    /// # Errors
    ///
    /// What the reference was expanded to is not a `T`.
    pub fn resource(&self) -> Result<Option<T>, JsonError>
    where
        T: DeserializeOwned,
    {
        self.obj.as_ref().map(RawJson::read).transpose()
    }
}

impl<T> From<Id<T>> for Reference<T> {
    fn from(id: Id<T>) -> Self {
        Self::new(id)
    }
}

impl<T: Resource> Serialize for Reference<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        wire::write(self, serializer)
    }
}

impl<'de, T: Resource> Deserialize<'de> for Reference<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Untyped { id, obj, other } = untyped(deserializer, T::TYPE_ID)?;
        Ok(Self { id: id.cast(), obj, other })
    }
}

/// A link, whatever it leads to: all types of links are read by the same code, for every browser that loads it.
pub(crate) struct Untyped {
    pub(crate) id: Id<RawJson>,
    pub(crate) obj: Option<RawJson>,
    pub(crate) other: OtherFields,
}

#[inline(never)]
pub(crate) fn untyped<'de, D: Deserializer<'de>>(
    deserializer: D,
    type_id: &'static str,
) -> Result<Untyped, D::Error> {
    deserializer.deserialize_map(ReferenceVisitor(type_id))
}

/// Reads a reference to this type in one pass, the members in any order: a page of products holds thousands.
struct ReferenceVisitor(&'static str);

impl<'de> Visitor<'de> for ReferenceVisitor {
    type Value = Untyped;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a reference to a {}", self.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Untyped, A::Error> {
        let mut checked = false;
        let mut id = None;
        let mut obj = None;
        let mut other = OtherFields::default();
        while let Some(member) = map.next_key_seed(MemberName)? {
            match member {
                Member::TypeId => {
                    map.next_value_seed(ExpectedTypeId(self.0))?;
                    checked = true;
                }
                Member::Id => id = Some(map.next_value()?),
                Member::Obj => obj = map.next_value()?,
                Member::Key => drop(other.insert("key", map.next_value::<serde_json::Value>()?)),
                Member::Other(name) => drop(other.insert(name, map.next_value::<serde_json::Value>()?)),
            }
        }
        if !checked {
            return Err(A::Error::missing_field("typeId"));
        }
        let id = id.ok_or_else(|| A::Error::missing_field("id"))?;
        Ok(Untyped { id, obj, other })
    }
}

/// The members that links have.
pub(crate) enum Member {
    TypeId,
    Id,
    Key,
    Obj,
    Other(String),
}

/// Reads the name of a member without allocating for those that are known.
pub(crate) struct MemberName;

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberName {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Member, E> {
        Ok(match name {
            "typeId" => Member::TypeId,
            "id" => Member::Id,
            "key" => Member::Key,
            "obj" => Member::Obj,
            _ => Member::Other(name.to_owned()),
        })
    }
}

/// Reads a `typeId`, which must be this one.
pub(crate) struct ExpectedTypeId(pub(crate) &'static str);

impl<'de> DeserializeSeed<'de> for ExpectedTypeId {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for ExpectedTypeId {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the typeId {}", self.0)
    }

    fn visit_str<E: Error>(self, type_id: &str) -> Result<(), E> {
        if type_id == self.0 {
            Ok(())
        } else {
            Err(E::custom(format_args!("a reference to a {type_id}, expected one to a {}", self.0)))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, json};

    use super::{Reference, Resource};
    use crate::Id;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Category {
        name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<Reference<Category>>,
    }

    impl Resource for Category {
        const TYPE_ID: &'static str = "category";
    }

    fn read(json: &Value) -> Result<Reference<Category>, String> {
        serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn plain_and_expanded_survive_a_round_trip() {
        for json in [
            json!({"typeId": "category", "id": "a"}),
            json!({"typeId": "category", "id": "a", "novel": {"x": [1]}, "key": "k"}),
            json!({"typeId": "category", "id": "a", "obj": {
                "name": "A", "parent": {"typeId": "category", "id": "b", "obj": {"name": "B"}},
            }}),
        ] {
            let reference = read(&json).unwrap();
            assert_eq!(serde_json::to_value(&reference).unwrap(), json);
            assert_eq!(serde_json::from_value::<Reference<Category>>(json).unwrap(), reference);
        }
    }

    #[test]
    fn members_come_in_any_order() {
        let text = r#"{"obj":null,"id":"a","x":1,"type\u0049d":"category"}"#;
        let reference: Reference<Category> = serde_json::from_str(text).unwrap();
        assert_eq!((reference.id.as_str(), &reference.obj), ("a", &None));
        assert_eq!(reference.other.len(), 1);
    }

    #[test]
    fn another_type_is_an_error_that_names_both() {
        let error = read(&json!({"typeId": "product", "id": "a"})).unwrap_err();
        assert!(error.contains("product") && error.contains("category"), "{error}");
    }

    #[test]
    fn malformed_is_an_error() {
        for bad in [
            json!({"typeId": "category"}),
            json!({"id": "a"}),
            json!({"typeId": "category", "id": 1}),
            json!({"typeId": null, "id": "a"}),
            json!("a"),
        ] {
            assert!(read(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_malformed_resource_is_an_error_only_when_read() {
        let reference = read(&json!({"typeId": "category", "id": "a", "obj": {}})).unwrap();
        assert!(reference.resource().is_err());
    }

    #[test]
    fn is_made_from_an_id_and_expanded() {
        let reference = Reference::from(Id::<Category>::from("a"));
        assert_eq!(reference.resource().unwrap(), None);
        let category = Category { name: "A".into(), parent: None };
        let reference = reference.with_resource(&category).unwrap();
        assert_eq!(reference.resource().unwrap(), Some(category));
        assert_eq!(size_of::<Reference<Category>>(), 5 * size_of::<usize>());
    }
}
