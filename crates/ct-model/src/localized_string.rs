//! A text in several languages.

use std::fmt;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use crate::{Locale, small_map::twice};

/// A text in several languages, one for each locale.
///
/// A flat list in the order of the wire: a product has two or five languages, not hundreds. Two are equal
/// if they say the same for the same locales, in whatever order.
///
/// See [`LocalizedString`](https://docs.commercetools.com/api/types#localizedstring).
///
/// ```
/// use ct_model::{Locale, LocalizedString};
///
/// let name = LocalizedString::new()
///     .with("en-GB".parse().unwrap(), "Trainers")
///     .with("de".parse().unwrap(), "Turnschuhe");
/// assert_eq!(name.get("de"), Some("Turnschuhe"));
/// assert_eq!(name.pick(&["de-AT", "en"]), Some("Turnschuhe"));
/// assert_eq!(name.pick(&["en-US"]), Some("Trainers"));
/// assert_eq!(name.pick(&["fr"]), Some("Trainers"));
/// ```
#[derive(Clone, Default)]
pub struct LocalizedString(Vec<(Locale, String)>);

impl LocalizedString {
    /// A text in no language yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same with this text for this locale, in place of the one that it may have had.
    #[must_use]
    pub fn with(mut self, locale: Locale, text: impl Into<String>) -> Self {
        self.insert(locale, text);
        self
    }

    /// Sets the text for a locale and returns the one that it replaces.
    pub fn insert(&mut self, locale: Locale, text: impl Into<String>) -> Option<String> {
        let text = text.into();
        match self.0.iter_mut().find(|(known, _)| *known == locale) {
            Some((_, old)) => Some(std::mem::replace(old, text)),
            None => {
                self.0.push((locale, text));
                None
            }
        }
    }

    /// Takes out the text for exactly this locale.
    pub fn remove(&mut self, locale: &str) -> Option<String> {
        let position = self.0.iter().position(|(known, _)| known.as_str() == locale)?;
        Some(self.0.remove(position).1)
    }

    /// The text for exactly this locale, letter for letter.
    #[must_use]
    pub fn get(&self, locale: &str) -> Option<&str> {
        self.iter().find(|(known, _)| known.as_str() == locale).map(|(_, text)| text)
    }

    /// The text to show to somebody who prefers these locales, the dearest first. `None` only if there is no
    /// text at all.
    ///
    /// Each preference is tried in turn: itself, then what it specialises (`de` for `de-AT`), then another
    /// of the same language (`en-GB` for `en`, `de-DE` for `de-AT`). If none is met, the first text is taken.
    /// Case does not matter here, as BCP 47 says.
    #[must_use]
    pub fn pick<S: AsRef<str>>(&self, preferences: &[S]) -> Option<&str> {
        preferences
            .iter()
            .find_map(|wanted| self.general(wanted.as_ref()).or_else(|| self.related(wanted.as_ref())))
            .or_else(|| self.0.first().map(|(_, text)| text.as_str()))
    }

    /// The texts with their locales, in the order of the wire.
    #[must_use = "iterators are lazy"]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Locale, &str)> + DoubleEndedIterator + Clone {
        self.0.iter().map(|(locale, text)| (locale, text.as_str()))
    }

    /// The texts with their locales, in order.
    pub(crate) fn texts(&self) -> &[(Locale, String)] {
        &self.0
    }

    /// How many languages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn general(&self, wanted: &str) -> Option<&str> {
        self.among(wanted, str::eq_ignore_ascii_case)
    }

    fn related(&self, wanted: &str) -> Option<&str> {
        self.among(wanted, specialises)
    }

    /// The first text whose locale fits the tag, or the tag without its last part, and so on.
    fn among(&self, tag: &str, fits: impl Fn(&str, &str) -> bool) -> Option<&str> {
        std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(shorter, _)| shorter))
            .find_map(|tag| self.iter().find(|(known, _)| fits(known.as_str(), tag)))
            .map(|(_, text)| text)
    }

    fn sorted(&self) -> Vec<&(Locale, String)> {
        let mut texts: Vec<_> = self.0.iter().collect();
        texts.sort_unstable();
        texts
    }
}

/// `en-GB` specialises `en`, `enx` does not.
fn specialises(known: &str, tag: &str) -> bool {
    known.as_bytes().get(tag.len()) == Some(&b'-')
        && known.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag))
}

impl PartialEq for LocalizedString {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && (self.0 == other.0 || self.sorted() == other.sorted())
    }
}

impl Eq for LocalizedString {}

impl FromIterator<(Locale, String)> for LocalizedString {
    /// The last text wins where a locale comes twice.
    fn from_iter<I: IntoIterator<Item = (Locale, String)>>(texts: I) -> Self {
        let mut string = Self::new();
        string.extend(texts);
        string
    }
}

impl Extend<(Locale, String)> for LocalizedString {
    fn extend<I: IntoIterator<Item = (Locale, String)>>(&mut self, texts: I) {
        for (locale, text) in texts {
            self.insert(locale, text);
        }
    }
}

impl IntoIterator for LocalizedString {
    type Item = (Locale, String);
    type IntoIter = std::vec::IntoIter<(Locale, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Debug for LocalizedString {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_map().entries(self.iter().map(|(locale, text)| (locale.as_str(), text))).finish()
    }
}

impl Serialize for LocalizedString {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for LocalizedString {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_map(TextsVisitor)
    }
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = LocalizedString;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object of locales and texts, like {\"en\": \"shoe\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut json: A) -> Result<LocalizedString, A::Error> {
        let mut texts = Vec::with_capacity(json.size_hint().unwrap_or(2).min(16));
        while let Some(text) = json.next_entry()? {
            texts.push(text);
        }
        let string = LocalizedString(texts);
        if let Some(locale) = twice(&mut string.iter().map(|(locale, _)| locale.as_str())) {
            return Err(de::Error::custom(format_args!("the locale `{locale}` comes twice")));
        }
        Ok(string)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(locales: &[&str]) -> LocalizedString {
        locales.iter().map(|locale| (locale.parse().unwrap(), (*locale).to_owned())).collect()
    }

    #[test]
    fn keeps_the_order_of_the_wire() {
        let json = r#"{"en-GB":"colour","de":"Farbe","en":"color","zh-Hans-SG":"颜色"}"#;
        let string: LocalizedString = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&string).unwrap(), json);
        let locales: Vec<_> = string.iter().map(|(locale, _)| locale.as_str()).collect();
        assert_eq!(locales, ["en-GB", "de", "en", "zh-Hans-SG"]);
    }

    #[test]
    fn reads_from_text_values_and_readers() {
        let wanted = texts(&["de", "en"]);
        let json = r#"{"en":"en","de":"d\u0065"}"#;
        assert_eq!(serde_json::from_str::<LocalizedString>(json).unwrap(), wanted);
        assert_eq!(serde_json::from_reader::<_, LocalizedString>(json.as_bytes()).unwrap(), wanted);
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_value::<LocalizedString>(value).unwrap(), wanted);
    }

    #[test]
    fn malformed_texts_are_refused() {
        for (json, reason) in [
            (r#"{"en_US":"x"}"#, "`en_US` is not a language tag"),
            (r#"{"en":1}"#, "invalid type: integer `1`, expected a string"),
            (r#"{"en":null}"#, "invalid type: null, expected a string"),
            (r#"["en"]"#, "expected an object of locales and texts"),
            (r#"{"en":"x","de":"y","en":"z"}"#, "the locale `en` comes twice"),
        ] {
            let refused = serde_json::from_str::<LocalizedString>(json).unwrap_err().to_string();
            assert!(refused.contains(reason), "{json}: {refused}");
        }
    }

    #[test]
    fn a_locale_that_comes_twice_among_many_is_found() {
        let mut fields: Vec<_> = (0..1_000).map(|n| format!(r#""x-{n}":"{n}""#)).collect();
        let many =
            |fields: &[String]| serde_json::from_str::<LocalizedString>(&format!("{{{}}}", fields.join(",")));
        assert_eq!(many(&fields).unwrap().len(), 1_000);
        fields.push(r#""x-7":"again""#.to_owned());
        assert!(many(&fields).unwrap_err().to_string().starts_with("the locale `x-7` comes twice"));
    }

    #[test]
    fn picks_the_exact_then_the_general_then_a_related_then_the_first() {
        for (there, preferences, picked) in [
            (&["en", "de", "de-AT"][..], &["de-AT"][..], "de-AT"),
            (&["en", "de-CH", "de"], &["de-AT"], "de"),
            (&["en", "de-CH", "de-AT"], &["de"], "de-CH"),
            (&["en", "de-CH"], &["de-AT"], "de-CH"),
            (&["en", "de-CH"], &["DE-ch"], "de-CH"),
            (&["zh-Hans", "zh-Hant-TW"], &["zh-Hant-HK"], "zh-Hant-TW"),
            (&["en", "de", "fr"], &["it", "fr", "de"], "fr"),
            (&["en", "de-CH"], &["de-AT", "en"], "de-CH"),
            (&["den", "en"], &["de"], "den"), // the first, not the one that starts with the same letters
            (&["en", "den"], &["de"], "en"),
            (&["en", "de"], &[], "en"),
            (&["en", "de"], &["", "-", "_", "ü"], "en"),
        ] {
            assert_eq!(texts(there).pick(preferences), Some(picked), "{preferences:?} of {there:?}");
        }
        assert_eq!(LocalizedString::new().pick(&["en"]), None);
        let preferred: Locale = "de".parse().unwrap();
        assert_eq!(texts(&["en", "de"]).pick(&[preferred]), Some("de"));
    }

    #[test]
    fn insert_replaces_and_remove_takes_out() {
        let mut string = texts(&["en", "de"]);
        assert_eq!(string.insert("en".parse().unwrap(), "new"), Some("en".to_owned()));
        assert_eq!(string.insert("fr".parse().unwrap(), "neuf"), None);
        assert_eq!((string.get("en"), string.get("EN"), string.len()), (Some("new"), None, 3));
        assert_eq!(string.remove("de"), Some("de".to_owned()));
        assert_eq!(string.remove("de"), None);
        assert_eq!(format!("{string:?}"), r#"{"en": "new", "fr": "neuf"}"#);
    }

    #[test]
    fn the_same_texts_are_equal_in_any_order_and_no_others() {
        assert_eq!(texts(&["en", "de"]), texts(&["de", "en"]));
        assert_ne!(texts(&["en", "de"]), texts(&["en"]));
        assert_ne!(texts(&["en"]), LocalizedString::new().with("en".parse().unwrap(), "other"));
    }
}
