//! [`Id`]: which resource, of which type.

use std::{
    borrow::Borrow,
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The identifier that the platform gave to a resource of type `T`.
///
/// An `Id<Cart>` is not an `Id<Order>`: mixing them up does not compile. The text itself is opaque (the
/// platform uses UUIDs, and accepts other texts from imports), so nothing is checked. `T` is only a name:
/// an `Id` can be cloned, compared, printed and sent between threads whatever `T` is.
///
/// ```
/// # struct Cart;
/// use ct_model::Id;
///
/// let id: Id<Cart> = Id::new("3e1c1d6a-9b7a-4e5a-8f0e-8f4a4bd2a0a1");
/// assert_eq!(id.as_str(), id.to_string());
/// ```
pub struct Id<T: ?Sized> {
    text: Box<str>,
    resource: PhantomData<fn() -> T>,
}

impl<T: ?Sized> Id<T> {
    /// The id with this text.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), resource: PhantomData }
    }

    /// The text of the id.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same text, as the id of another type of resource.
    ///
    /// For resources that share their ids, as a product and its projection do.
    pub fn cast<U: ?Sized>(self) -> Id<U> {
        Id { text: self.text, resource: PhantomData }
    }
}

impl<T: ?Sized> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), resource: PhantomData }
    }
}

impl<T: ?Sized> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T: ?Sized> Eq for Id<T> {}

impl<T: ?Sized> PartialEq<str> for Id<T> {
    fn eq(&self, other: &str) -> bool {
        *self.text == *other
    }
}

impl<T: ?Sized> PartialEq<&str> for Id<T> {
    fn eq(&self, other: &&str) -> bool {
        *self.text == **other
    }
}

impl<T: ?Sized> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: ?Sized> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T: ?Sized> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// Lets a map keyed by ids be asked with a `&str`.
impl<T: ?Sized> Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<T: ?Sized> AsRef<str> for Id<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T: ?Sized> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T: ?Sized> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T: ?Sized> From<&str> for Id<T> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T: ?Sized> From<String> for Id<T> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<T: ?Sized> From<&Id<T>> for Id<T> {
    fn from(id: &Id<T>) -> Self {
        id.clone()
    }
}

impl<T: ?Sized> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T: ?Sized> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<str>::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Id;

    // Deliberately without any trait: an id must not ask anything of its resource.
    struct Cart;
    struct Order;

    #[test]
    fn is_its_text_on_the_wire() {
        let id: Id<Cart> = serde_json::from_str(r#""a-b""#).unwrap();
        assert_eq!(id, "a-b");
        assert_eq!(serde_json::to_string(&id).unwrap(), r#""a-b""#);
        assert_eq!(format!("{id} {id:?}"), r#"a-b "a-b""#);
    }

    #[test]
    fn an_escaped_text_and_a_value_decode_too() {
        let id: Id<Cart> = serde_json::from_str(r#""\u0061\n""#).unwrap();
        assert_eq!(id, "a\n");
        let id: Id<Cart> = serde_json::from_value(serde_json::json!("x")).unwrap();
        assert_eq!(id, "x");
        assert!(serde_json::from_str::<Id<Cart>>("7").is_err());
    }

    #[test]
    fn a_map_of_ids_is_asked_with_a_str() {
        let carts = BTreeMap::from([(Id::<Cart>::from("b"), 2), (Id::from("a"), 1)]);
        assert_eq!(carts.get("b"), Some(&2));
        assert_eq!(carts.keys().map(Id::as_str).collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn casts_and_stays_two_words() {
        let id: Id<Order> = Id::<Cart>::new("a").cast();
        assert_eq!(id.as_str(), "a");
        assert_eq!(size_of::<Id<Cart>>(), size_of::<Box<str>>());
        fn shared<T: Send + Sync>() {}
        shared::<Id<std::rc::Rc<()>>>();
    }
}
