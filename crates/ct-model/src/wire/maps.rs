//! Maps: values under names.

use super::{Decode, Decoder, Encode, Encoder, Refusal, Text, decode::Entries};
use crate::{LocalizedString, SmallMap, small_map::twice};

impl<K: Decode + Text + AsRef<str>, V: Decode> Decode for SmallMap<K, V> {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        from.map(self)
    }
}

impl<K: Decode + Text + AsRef<str>, V: Decode> Entries for SmallMap<K, V> {
    fn add(&mut self, name: &str) -> Result<&mut dyn Decode, Refusal> {
        let mut key = K::blank();
        key.take(name)?;
        Ok(self.push(key, V::blank()))
    }

    fn finish(&self) -> Result<(), Refusal> {
        if twice(&mut self.iter().map(|(key, _)| key.as_ref())).is_some() {
            return Err(Refusal::said("a key comes twice"));
        }
        Ok(())
    }
}

impl<K: AsRef<str>, V: Encode> Encode for SmallMap<K, V> {
    fn encode(&self, to: &mut dyn Encoder) {
        to.map(&mut self.iter().map(|(key, value)| (key.as_ref(), value as &dyn Encode)));
    }
}

impl Decode for LocalizedString {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = from.localized()?;
        Ok(())
    }
}

impl Encode for LocalizedString {
    fn encode(&self, to: &mut dyn Encoder) {
        to.map(&mut self.texts().iter().map(|(locale, text)| (locale.as_str(), text as &dyn Encode)));
    }
}
