//! The languages that the shop speaks.

use ct_me::model::{Locale, LocalizedString};

use crate::words::{ENGLISH, GERMAN, Words};

/// A language of the shop and its products.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    BritishEnglish,
    AmericanEnglish,
    German,
}

impl Language {
    pub(crate) const ALL: [Self; 3] = [Self::BritishEnglish, Self::AmericanEnglish, Self::German];

    /// As the platform, the browser and HTML write it.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::BritishEnglish => "en-GB",
            Self::AmericanEnglish => "en-US",
            Self::German => "de-DE",
        }
    }

    /// Its own name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::BritishEnglish => "English (UK)",
            Self::AmericanEnglish => "English (US)",
            Self::German => "Deutsch",
        }
    }

    /// The language with this tag.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The one that a visitor with this language of the browser most likely reads.
    pub(crate) fn guess(browser: &str) -> Self {
        match browser {
            "en-US" => Self::AmericanEnglish,
            german if german.starts_with("de") => Self::German,
            _ => Self::BritishEnglish,
        }
    }

    /// What the shop says in it.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::BritishEnglish | Self::AmericanEnglish => &ENGLISH,
            Self::German => &GERMAN,
        }
    }

    /// For the platform: this language first, so that carts and orders have it, then what to fall back to.
    pub(crate) fn locales(self) -> Vec<Locale> {
        let fallback = (self != Self::BritishEnglish).then_some("en-GB");
        [self.tag()].into_iter().chain(fallback).filter_map(|tag| tag.parse().ok()).collect()
    }

    /// A text of the platform in this language, or in the nearest one that it has.
    pub(crate) fn pick(self, text: &LocalizedString) -> String {
        text.pick(&[self.tag(), "en-GB", "en-US", "de-DE"]).unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_tag_and_guessed_from_the_browser() {
        for language in Language::ALL {
            assert_eq!(Language::of(language.tag()), Some(language));
            assert_eq!(language.locales().first().map(ToString::to_string).as_deref(), Some(language.tag()));
        }
        assert_eq!(Language::guess("de-CH"), Language::German);
        assert_eq!(Language::guess("en-US"), Language::AmericanEnglish);
        assert_eq!(Language::guess("fr"), Language::BritishEnglish);
    }
}
