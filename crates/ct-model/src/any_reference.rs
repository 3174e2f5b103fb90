//! [`AnyReference`]: a link to a resource of whatever type.

use crate::{Id, OtherFields, RawJson, Reference, Resource};

/// A link to a resource of a type that only the link itself names.
///
/// [`read`](Self::read) makes a [`Reference`] of it.
#[derive(Clone, Debug, PartialEq)]
pub struct AnyReference {
    /// The type of the resource, as the platform calls it.
    pub type_id: String,
    /// Which resource.
    pub id: Id<RawJson>,
    /// The resource itself, if it was expanded.
    pub obj: Option<RawJson>,
    /// Fields that this version does not know.
    pub other: OtherFields,
}

impl AnyReference {
    /// A link to the resource of type `T` with this id.
    pub fn new<T: Resource>(id: Id<T>) -> Self {
        Self { type_id: T::TYPE_ID.to_owned(), id: id.cast(), obj: None, other: OtherFields::default() }
    }

    /// Whether this is a link to a `T`.
    pub fn is<T: Resource>(&self) -> bool {
        self.type_id == T::TYPE_ID
    }

    /// The link to a `T`; `None` if it is to another type of resource.
    pub fn read<T: Resource>(&self) -> Option<Reference<T>> {
        self.is::<T>().then(|| Reference {
            id: self.id.clone().cast(),
            obj: self.obj.clone(),
            other: self.other.clone(),
        })
    }
}

impl<T: Resource> From<Id<T>> for AnyReference {
    fn from(id: Id<T>) -> Self {
        Self::new(id)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::AnyReference;
    use crate::{Id, Resource};

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Channel {
        key: String,
    }

    impl Resource for Channel {
        const TYPE_ID: &'static str = "channel";
    }

    struct Store;

    impl Resource for Store {
        const TYPE_ID: &'static str = "store";
    }

    #[test]
    fn survives_a_round_trip_and_is_read_as_its_type() {
        let json = json!({"typeId": "channel", "id": "a", "obj": {"key": "k"}, "novel": 1});
        let any: AnyReference = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(serde_json::to_value(&any).unwrap(), json);
        assert!(any.is::<Channel>() && !any.is::<Store>());
        let reference = any.read::<Channel>().unwrap();
        assert_eq!(serde_json::to_value(&reference).unwrap(), json);
        assert_eq!(reference.resource().unwrap(), Some(Channel { key: "k".into() }));
        assert!(any.read::<Store>().is_none());
    }

    #[test]
    fn is_nothing_without_an_id() {
        assert!(serde_json::from_str::<AnyReference>(r#"{"typeId":"channel"}"#).is_err());
    }

    #[test]
    fn is_made_from_an_id() {
        let any = AnyReference::from(Id::<Channel>::new("a"));
        assert_eq!(serde_json::to_value(&any).unwrap(), json!({"typeId": "channel", "id": "a"}));
    }
}
