//! Paths: the parameters of a template, written and read.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::{Id, Key, ProjectKey, StoreKey};

use super::Place;

/// All but RFC 3986's unreserved characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stands before the key of a store.
const IN_STORE: &str = "/in-store/key=";
/// What stands before the key of a business unit.
const IN_BUSINESS_UNIT: &str = "/in-business-unit/key=";

/// A value that can be a parameter of a path.
pub trait PathSegment: Sized {
    /// The value, not yet encoded.
    fn as_segment(&self) -> &str;

    /// The value of a decoded segment.
    ///
    /// # Errors
    ///
    /// The text as it was, if it is no such value.
    fn from_segment(text: Cow<'_, str>) -> Result<Self, Cow<'_, str>>;
}

/// A parameter of a path that cannot be written or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the path parameter `{name}` is not valid: {value:?}")]
pub struct PathError {
    /// Which parameter.
    pub name: &'static str,
    /// What stands there.
    pub value: String,
}

impl<T> PathSegment for Id<T> {
    fn as_segment(&self) -> &str {
        self.as_str()
    }

    fn from_segment(text: Cow<'_, str>) -> Result<Self, Cow<'_, str>> {
        Ok(Self::new(text))
    }
}

macro_rules! keys {
    ($($key:ty),+) => {$(
        impl PathSegment for $key {
            fn as_segment(&self) -> &str {
                self.as_str()
            }

            fn from_segment(text: Cow<'_, str>) -> Result<Self, Cow<'_, str>> {
                text.parse().map_err(|_| text)
            }
        }
    )+};
}

keys!(Key, StoreKey);

/// Takes the place from a path below the project: `/in-store/key=north/me` is `/me` in the store `north`.
///
/// # Errors
///
/// The key is none.
pub(super) fn place(path: &str) -> Result<(Place, &str), PathError> {
    fn after<'p>(path: &'p str, before: &str) -> Option<(&'p str, &'p str)> {
        let rest = path.strip_prefix(before)?;
        let end = rest.find('/').unwrap_or(rest.len());
        Some(rest.split_at(end))
    }
    if let Some((key, rest)) = after(path, IN_STORE) {
        return Ok((Place::Store(read_segment("storeKey", key)?), rest));
    }
    if let Some((key, rest)) = after(path, IN_BUSINESS_UNIT) {
        return Ok((Place::BusinessUnit(read_segment("businessUnitKey", key)?), rest));
    }
    Ok((Place::Project, path))
}

/// Writes `/{project}`, the place and `template`, with the parameters encoded.
pub(super) fn write(
    project: &ProjectKey,
    place: &Place,
    template: &str,
    parameters: &[(&'static str, &str)],
) -> Result<String, PathError> {
    let mut path = format!("/{project}");
    let (before, key) = match place {
        Place::Project => ("", ""),
        Place::Store(key) => (IN_STORE, key.as_str()),
        Place::BusinessUnit(key) => (IN_BUSINESS_UNIT, key.as_str()),
    };
    path.push_str(before);
    path.extend(utf8_percent_encode(key, ENCODED));
    let mut rest = template;
    for (name, value) in parameters {
        // A dot segment would be resolved away, an empty one names the collection.
        if matches!(*value, "" | "." | "..") {
            return Err(PathError { name, value: (*value).to_owned() });
        }
        let (before, after) = split(rest, name);
        path.push_str(before);
        path.extend(utf8_percent_encode(value, ENCODED));
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// Reads one parameter.
pub(super) fn read_segment<T: PathSegment>(name: &'static str, encoded: &str) -> Result<T, PathError> {
    let wrong = |value: &str| PathError { name, value: value.chars().take(256).collect() };
    let text = percent_decode_str(encoded).decode_utf8().map_err(|_| wrong(encoded))?;
    if text.is_empty() {
        return Err(wrong(encoded));
    }
    T::from_segment(text).map_err(|text| wrong(&text))
}

/// What stands before and after `{name}`.
fn split<'t>(template: &'t str, name: &str) -> (&'t str, &'t str) {
    let open = template.find('{').expect("a row's path has a place for each of its parameters");
    let close = open + template[open..].find('}').expect("a row's path closes its braces");
    assert_eq!(&template[open + 1..close], name, "a row's path names its parameters in their order");
    (&template[..open], &template[close + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn project() -> ProjectKey {
        "shop".parse().unwrap()
    }

    #[test]
    fn parameters_take_their_places() {
        let path = write(&project(), &Place::Project, "/a/{id}/key={key}/c", &[("id", "x/y"), ("key", "k")]);
        assert_eq!(path.as_deref(), Ok("/shop/a/x%2Fy/key=k/c"));
    }

    #[test]
    fn places_are_written_and_read() {
        let store = Place::Store("north".parse().unwrap());
        let unit = Place::BusinessUnit("unit-1".parse().unwrap());
        for (expected, text) in [
            (Place::Project, "/me/carts"),
            (store, "/in-store/key=north/me/carts"),
            (unit, "/in-business-unit/key=unit-1/me/carts"),
        ] {
            let path = write(&project(), &expected, "/me/carts", &[]).unwrap();
            assert_eq!(path, format!("/shop{text}"));
            assert_eq!(place(text), Ok((expected, "/me/carts")));
        }
        assert_eq!(place("/in-store/north/me"), Ok((Place::Project, "/in-store/north/me")));
        assert_eq!(place("/in-store/key=north"), Ok((Place::Store("north".parse().unwrap()), "")));
        for odd in ["/in-store/key=/me", "/in-store/key=a%2F/me", "/in-business-unit/key=%FF/me"] {
            assert!(place(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_parameter_never_addresses_another_resource() {
        for value in ["", ".", ".."] {
            assert_eq!(
                write(&project(), &Place::Project, "/me/carts/{id}", &[("id", value)]),
                Err(PathError { name: "id", value: value.into() })
            );
        }
    }

    proptest! {
        #[test]
        fn any_id_survives_the_path(text in "\\PC{1,40}") {
            prop_assume!(text != "." && text != "..");
            let path = write(&project(), &Place::Project, "/x/{id}", &[("id", &text)]).unwrap();
            let encoded = path.strip_prefix("/shop/x/").unwrap();
            prop_assert!(!encoded.contains(['/', '?', '#', ' ']));
            let read: Id<()> = read_segment("id", encoded).unwrap();
            prop_assert_eq!(read.as_str(), text);
        }
    }
}
