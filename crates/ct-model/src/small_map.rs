//! [`SmallMap`]: a map of few entries, in the order of the wire.

use std::borrow::Borrow;
use std::collections::BinaryHeap;
use std::fmt;
use std::marker::PhantomData;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, Visitor},
};

/// A map of few entries: pairs in the order in which they came, without hashing.
///
/// Two are equal if they hold the same entries; order does not count.
///
/// ```
/// use ct_model::SmallMap;
///
/// let hints: SmallMap<String, String> = serde_json::from_str(r#"{"b": "0.2", "a": "0.1"}"#)?;
/// assert_eq!(hints.get("a").map(String::as_str), Some("0.1"));
/// assert_eq!(serde_json::to_string(&hints)?, r#"{"b":"0.2","a":"0.1"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct SmallMap<K, V>(Vec<(K, V)>);

impl<K, V> SmallMap<K, V> {
    /// A map of nothing.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> + DoubleEndedIterator + Clone {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K: Eq, V> SmallMap<K, V> {
    /// The value under this key.
    pub fn get<Q: Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.iter().find_map(|(known, value)| (known.borrow() == key).then_some(value))
    }

    /// Puts a value under a key; gives back the one that was there. A new key goes last.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.0.iter_mut().find(|(known, _)| *known == key) {
            Some((_, held)) => Some(std::mem::replace(held, value)),
            None => {
                self.0.push((key, value));
                None
            }
        }
    }

    /// Takes the value under this key out.
    pub fn remove<Q: Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let at = self.0.iter().position(|(known, _)| known.borrow() == key)?;
        Some(self.0.remove(at).1)
    }
}

impl<K, V> SmallMap<K, V> {
    /// Adds an entry without looking whether its key is there, and gives its place.
    pub(crate) fn push(&mut self, key: K, value: V) -> &mut V {
        let at = self.0.len();
        self.0.push((key, value));
        &mut self.0[at].1
    }
}

impl<K, V> Default for SmallMap<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Eq, V: PartialEq> PartialEq for SmallMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for SmallMap<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Of a key that comes twice, the last value counts.
impl<K: Eq, V> FromIterator<(K, V)> for SmallMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Eq, V> Extend<(K, V)> for SmallMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K, V> IntoIterator for SmallMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Serialize, V: Serialize> Serialize for SmallMap<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, K: Deserialize<'de> + AsRef<str>, V: Deserialize<'de>> Deserialize<'de> for SmallMap<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de> + AsRef<str>, V: Deserialize<'de>> Visitor<'de> for EntriesVisitor<K, V> {
    type Value = SmallMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(map.size_hint().unwrap_or(2).min(16));
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        if twice(&mut entries.iter().map(|(key, _): &(K, V)| key.as_ref())).is_some() {
            return Err(A::Error::custom("a key comes twice"));
        }
        Ok(SmallMap(entries))
    }
}

/// A key that comes twice. Few are compared in pairs; many, which only malice sends, are put in order first.
pub(crate) fn twice<'a>(keys: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let keys: Vec<&str> = keys.collect();
    if keys.len() <= 16 {
        return keys.iter().enumerate().find(|(at, key)| keys[..*at].contains(key)).map(|(_, key)| *key);
    }
    let mut ordered = BinaryHeap::from(keys);
    while let Some(key) = ordered.pop() {
        if ordered.peek() == Some(&key) {
            return Some(key);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    type Numbers = SmallMap<String, u64>;

    fn numbers(entries: &[(&str, u64)]) -> Numbers {
        entries.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect()
    }

    #[test]
    fn keeps_the_order_of_the_wire() {
        let json = r#"{"b":1,"a":2,"c":3}"#;
        let map: Numbers = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&map).unwrap(), json);
        assert_eq!(map, numbers(&[("a", 2), ("b", 1), ("c", 3)]));
        assert_ne!(map, numbers(&[("a", 2), ("b", 1)]));
        assert_ne!(map, numbers(&[("a", 2), ("b", 1), ("c", 4)]));
    }

    #[test]
    fn reads_from_values_and_readers() {
        let json = r#"{"\u0061":1}"#;
        let wanted = numbers(&[("a", 1)]);
        assert_eq!(serde_json::from_reader::<_, Numbers>(json.as_bytes()).unwrap(), wanted);
        assert_eq!(serde_json::from_value::<Numbers>(serde_json::json!({ "a": 1 })).unwrap(), wanted);
    }

    #[test]
    fn a_key_that_comes_twice_is_an_error() {
        let many: Vec<String> = (0..40).map(|key| format!("\"{}\":0", key % 39)).collect();
        for json in [r#"{"a":1,"b":2,"a":1}"#.to_owned(), format!("{{{}}}", many.join(","))] {
            let error = serde_json::from_str::<Numbers>(&json).unwrap_err().to_string();
            assert!(error.starts_with("a key comes twice"), "{error}");
        }
    }

    #[test]
    fn entries_come_and_go() {
        let mut map = numbers(&[("a", 1)]);
        assert_eq!(map.insert("b".to_owned(), 2), None);
        assert_eq!(map.insert("a".to_owned(), 3), Some(1));
        assert_eq!(map.get("a"), Some(&3));
        assert_eq!(map.remove("a"), Some(3));
        assert_eq!(map.remove("a"), None);
        assert_eq!(map.len(), 1);
        assert_eq!(map.into_iter().collect::<Vec<_>>(), [("b".to_owned(), 2)]);
        assert!(Numbers::new().is_empty());
    }
}
