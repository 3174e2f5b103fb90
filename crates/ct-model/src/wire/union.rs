//! Unions: one of several kinds of object, which a tag tells apart.

use serde::Deserializer as _;

use super::{Decoder, Encoder, ReadObject, Refusal, WriteObject, object::MembersVisitor};
use crate::{JsonError, RawJson, tagged::find_tag};

/// One of several kinds of object, which is read.
pub(crate) trait ReadUnion {
    /// The name of the member that says which kind it is.
    fn tag(&self) -> &'static str;
    /// What it is where nothing says it.
    fn default_kind(&self) -> Option<&'static str>;
    /// Becomes a blank object of this kind, to read into; `None` if there is no such kind.
    fn begin(&mut self, kind: &str) -> Option<&mut dyn ReadObject>;
    /// Becomes an object of a kind that is not known.
    fn keep(&mut self, kind: String, json: RawJson);
}

/// One of several kinds of object, which is written.
pub(crate) trait WriteUnion {
    /// The name of the member that says which kind it is.
    fn tag(&self) -> &'static str;
    /// What it is.
    fn kind(&self) -> Kind<'_>;
}

/// What a union is.
pub(crate) enum Kind<'a> {
    Known(&'static str, &'a dyn WriteObject),
    Other(&'a RawJson),
}

/// The kinds of an enum: the values of the member `$tag`, with their variants. `= $default` is the kind of an object that
/// does not say.
macro_rules! kinds {
    ($union:ident by $tag:literal $(= $default:literal)? or $other:ident { $($kind:literal => $variant:ident,)* }) => {
        impl crate::wire::ReadUnion for $union {
            fn tag(&self) -> &'static str {
                $tag
            }

            fn default_kind(&self) -> Option<&'static str> {
                [$($default)?].first().copied()
            }

            fn begin(&mut self, kind: &str) -> Option<&mut dyn crate::wire::ReadObject> {
                *self = match kind {
                    $($kind => Self::$variant(crate::wire::Decode::blank()),)*
                    _ => return None,
                };
                match self {
                    $(Self::$variant(object) => Some(object),)*
                    Self::Other(_) => None,
                }
            }

            fn keep(&mut self, kind: String, json: crate::RawJson) {
                *self = Self::Other($other::kept(kind, json));
            }
        }

        impl crate::wire::WriteUnion for $union {
            fn tag(&self) -> &'static str {
                $tag
            }

            fn kind(&self) -> crate::wire::Kind<'_> {
                match self {
                    $(Self::$variant(object) => crate::wire::Kind::Known($kind, object),)*
                    Self::Other(raw) => crate::wire::Kind::Other(raw.json()),
                }
            }
        }

        impl crate::wire::Decode for $union {
            fn blank() -> Self {
                Self::Other($other::kept(String::new(), crate::RawJson::default()))
            }

            fn decode(&mut self, from: &mut dyn crate::wire::Decoder) -> Result<(), crate::wire::Refusal> {
                crate::wire::decode_union(self, from)
            }
        }

        impl crate::wire::Encode for $union {
            fn encode(&self, to: &mut dyn crate::wire::Encoder) {
                crate::wire::encode_union(self, to);
            }
        }

        crate::wire::serde_value!($union);
    };
}

pub(crate) use kinds;

/// How many unions may be within each other. Each of them is read by a deserializer of its own, which counts from zero.
const DEEPEST: u8 = 32;

/// Reads one of the kinds. The tag may stand anywhere, so the whole is kept until it is found.
pub(crate) fn decode_union(union: &mut dyn ReadUnion, from: &mut dyn Decoder) -> Result<(), Refusal> {
    let depth = from.depth() + 1;
    if depth > DEEPEST {
        return Err(Refusal::said("recursion limit exceeded"));
    }
    let json = from.raw()?;
    let tag = union.tag();
    let said = find_tag::<serde_json::Error>(&json, tag).map_err(Refusal::said)?;
    let kind = said.or_else(|| union.default_kind().map(str::to_owned));
    let kind = kind.ok_or_else(|| Refusal::said(format_args!("missing field `{tag}`")))?;
    match union.begin(&kind) {
        Some(object) => {
            read_kind(object, &json, tag, depth).map_err(|error| Refusal::said(JsonError::from(error)))
        }
        None => {
            union.keep(kind, json);
            Ok(())
        }
    }
}

fn read_kind(
    object: &mut dyn ReadObject,
    json: &RawJson,
    tag: &str,
    depth: u8,
) -> Result<(), serde_json::Error> {
    serde_json::Deserializer::from_str(json.get()).deserialize_map(MembersVisitor::tagged(object, tag, depth))
}

/// Writes what it is, with its tag.
pub(crate) fn encode_union(union: &dyn WriteUnion, to: &mut dyn Encoder) {
    match union.kind() {
        Kind::Known(kind, object) => to.object(Some((union.tag(), kind)), object),
        Kind::Other(json) => to.raw(json),
    }
}

#[cfg(test)]
mod tests {
    use crate::FieldType;

    /// A set of sets of sets and so on, `depth` types in all.
    fn nested(depth: usize) -> Result<FieldType, serde_json::Error> {
        let (open, close) = (r#"{"name":"Set","elementType":"#.repeat(depth - 1), "}".repeat(depth - 1));
        serde_json::from_str(&format!(r#"{open}{{"name":"Boolean"}}{close}"#))
    }

    #[test]
    fn what_is_nested_too_deeply_is_an_error_and_no_end_of_the_process() {
        assert!(nested(32).is_ok());
        for depth in [33, 100_000] {
            let error = nested(depth).unwrap_err().to_string();
            assert!(error.contains("recursion limit exceeded"), "{error}");
        }
    }
}
