//! Links to other resources.

use super::{Decode, Decoder, Encode, Encoder, Refusal, members};
use crate::{
    AnyReference, Id, Key, KeyReference, OtherFields, RawJson, Reference, Resource, ResourceIdentifier,
};

impl<T: Resource> Decode for Reference<T> {
    fn blank() -> Self {
        Self::new("")
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        let read = from.reference(T::TYPE_ID)?;
        *self = Self { id: read.id.cast(), obj: read.obj, other: read.other };
        Ok(())
    }
}

impl<T: Resource> Encode for Reference<T> {
    fn encode(&self, to: &mut dyn Encoder) {
        let obj = self.obj.as_ref().map(|obj: &RawJson| ("obj", obj as &dyn Encode));
        link(to, T::TYPE_ID, "id", &self.id, obj, &self.other);
    }
}

impl<T: Resource> Decode for ResourceIdentifier<T> {
    fn blank() -> Self {
        Self::Id(Id::new(""))
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = from.named(T::TYPE_ID)?.identifier().map_err(Refusal::said)?;
        Ok(())
    }
}

impl<T: Resource> Encode for ResourceIdentifier<T> {
    fn encode(&self, to: &mut dyn Encoder) {
        let (name, value): (_, &dyn Encode) = match self {
            Self::Id(id) => ("id", id),
            Self::Key(key) => ("key", key),
        };
        link(to, T::TYPE_ID, name, value, None, &OtherFields::default());
    }
}

impl<T: Resource> Decode for KeyReference<T> {
    fn blank() -> Self {
        Self::new(Key::blank())
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        (self.key, self.other) = from.named(T::TYPE_ID)?.key_reference().map_err(Refusal::said)?;
        Ok(())
    }
}

impl<T: Resource> Encode for KeyReference<T> {
    fn encode(&self, to: &mut dyn Encoder) {
        link(to, T::TYPE_ID, "key", &self.key, None, &self.other);
    }
}

/// Writes the type of a resource, and what names it.
fn link(
    to: &mut dyn Encoder,
    type_id: &str,
    name: &str,
    value: &dyn Encode,
    resource: Option<(&str, &dyn Encode)>,
    other: &OtherFields,
) {
    let members: [(&str, &dyn Encode); 2] = [("typeId", &type_id), (name, value)];
    let other = other.iter().map(|(name, value)| (name, value as &dyn Encode));
    to.map(&mut members.into_iter().chain(resource).chain(other));
}

members! {
    AnyReference {
        0 => type_id: "typeId",
        1 => id: "id",
        2 => obj: "obj",
    }
}
