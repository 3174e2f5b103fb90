//! Numbers, booleans, JSON as it came, and what holds other values.

use serde_json::Value;

use super::{
    Decode, Decoder, Encode, Encoder, Refusal,
    decode::{List, Optional},
};
use crate::{OtherFields, RawJson, RefusedValue, Version};

/// Lets serde read and write a type that is read and written here.
macro_rules! serde_value {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read(deserializer)
            }
        }
    };
}

pub(crate) use serde_value;

macro_rules! numbers {
    ($($type:ty: $read:ident, $write:ident;)+) => {$(
        impl Decode for $type {
            fn blank() -> Self {
                Self::default()
            }

            fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
                *self = from.$read()?;
                Ok(())
            }
        }

        impl Encode for $type {
            fn encode(&self, to: &mut dyn Encoder) {
                to.$write((*self).into());
            }
        }
    )+};
}

numbers! {
    bool: boolean, boolean;
    i32: short_integer, integer;
    i64: integer, integer;
    f64: float, float;
}

macro_rules! small_numbers {
    ($($type:ty),+) => {$(
        impl Decode for $type {
            fn blank() -> Self {
                0
            }

            fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
                *self = from.unsigned()?.try_into().map_err(Refusal::said)?;
                Ok(())
            }
        }
    )+};
}

small_numbers!(u8, u16);

impl Decode for Version {
    fn blank() -> Self {
        Self::default()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        self.0 = from.unsigned()?;
        Ok(())
    }
}

impl Encode for Version {
    fn encode(&self, to: &mut dyn Encoder) {
        to.unsigned(self.0);
    }
}

impl Decode for RawJson {
    fn blank() -> Self {
        Self::default()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = from.raw()?;
        Ok(())
    }
}

impl Encode for RawJson {
    fn encode(&self, to: &mut dyn Encoder) {
        to.raw(self);
    }
}

impl Decode for RefusedValue {
    fn blank() -> Self {
        Self(RawJson::blank())
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        self.0.decode(from)
    }
}

impl Encode for RefusedValue {
    fn encode(&self, to: &mut dyn Encoder) {
        self.0.encode(to);
    }
}

impl Encode for Value {
    fn encode(&self, to: &mut dyn Encoder) {
        to.value(self);
    }
}

impl Decode for OtherFields {
    fn blank() -> Self {
        Self::default()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = from.raw()?.read().map_err(Refusal::said)?;
        Ok(())
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl Encode for OtherFields {
    fn encode(&self, to: &mut dyn Encoder) {
        to.map(&mut self.iter().map(|(name, value)| (name, value as &dyn Encode)));
    }
}

impl<T: Decode> Decode for Option<T> {
    fn blank() -> Self {
        None
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        from.optional(self)
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl<T: Decode> Optional for Option<T> {
    fn fill(&mut self) -> &mut dyn Decode {
        self.insert(T::blank())
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, to: &mut dyn Encoder) {
        match self {
            Some(value) => value.encode(to),
            None => to.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        from.list(self)
    }
}

impl<T: Decode> List for Vec<T> {
    fn add(&mut self) -> &mut dyn Decode {
        let at = self.len();
        self.push(T::blank());
        &mut self[at]
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, to: &mut dyn Encoder) {
        to.list(&mut self.iter().map(|value| value as &dyn Encode));
    }
}

impl<T: Decode> Decode for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        (**self).decode(from)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, to: &mut dyn Encoder) {
        (**self).encode(to);
    }
}
