//! Paths: the parameters of a template, written and read.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::{Id, Key, ProjectKey};

/// All but RFC 3986's unreserved characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

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

impl PathSegment for Key {
    fn as_segment(&self) -> &str {
        self.as_str()
    }

    fn from_segment(text: Cow<'_, str>) -> Result<Self, Cow<'_, str>> {
        text.parse().map_err(|_| text)
    }
}

/// Writes `/{project}` and `template`, with the parameters encoded.
pub(super) fn write(
    project: &ProjectKey,
    template: &str,
    parameters: &[(&'static str, &str)],
) -> Result<String, PathError> {
    let mut path = format!("/{project}");
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
        let path = write(&project(), "/a/{id}/key={key}/c", &[("id", "x/y"), ("key", "k")]);
        assert_eq!(path.as_deref(), Ok("/shop/a/x%2Fy/key=k/c"));
    }

    #[test]
    fn a_parameter_never_addresses_another_resource() {
        for value in ["", ".", ".."] {
            assert_eq!(
                write(&project(), "/me/carts/{id}", &[("id", value)]),
                Err(PathError { name: "id", value: value.into() })
            );
        }
    }

    proptest! {
        #[test]
        fn any_id_survives_the_path(text in "\\PC{1,40}") {
            prop_assume!(text != "." && text != "..");
            let path = write(&project(), "/x/{id}", &[("id", &text)]).unwrap();
            let encoded = path.strip_prefix("/shop/x/").unwrap();
            prop_assert!(!encoded.contains(['/', '?', '#', ' ']));
            let read: Id<()> = read_segment("id", encoded).unwrap();
            prop_assert_eq!(read.as_str(), text);
        }
    }
}
