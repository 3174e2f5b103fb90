//! How the platform's objects are read and written: by one reader and one writer, which ask an object for the places of
//! its members.
//!
//! serde's derive writes a reader and a writer for each type and each format, and each of them holds its members once more
//! while it reads. There are hundreds of types, with up to 55 members: the reader of a cart alone was a tenth of what a
//! browser downloads for a small app. Here a type is a table (`members!`, `kinds!`), read in place; what is generic over
//! serde's formats is written once, in [`read`] and [`write`]. To everybody else the types are serde's as ever.

mod decode;
mod encode;
mod json;
mod maps;
mod money;
mod object;
mod read;
mod references;
mod texts;
mod union;
mod values;
mod write;

pub(crate) use decode::{Decode, Decoder, Refusal};
pub(crate) use encode::{Encode, Encoder};
pub use json::to_json;
pub(crate) use object::{Member, ReadObject, WriteObject, members, read_members, reads};
pub(crate) use read::read;
pub(crate) use texts::{Text, text_value};
pub(crate) use union::{Kind, ReadUnion, WriteUnion, decode_union, encode_union, kinds};
pub(crate) use values::serde_value;
pub(crate) use write::write;
