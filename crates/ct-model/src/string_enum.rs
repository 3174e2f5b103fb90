//! Enums of words that the platform may add to: an unknown word is a value too.

/// Declares an enum of words with an `Other` for the unknown ones, and the conversions to and from text.
///
/// A known word is always its own variant: `From<&str>` never makes an `Other` of it.
macro_rules! string_enum {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {
            $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $word, "`")]
                $(#[$variant_doc])*
                $variant,
            )+
            /// A word that this version does not know.
            Other(Box<str>),
        }

        impl $name {
            /// All that this version knows.
            pub const KNOWN: &[Self] = &[$(Self::$variant,)+];

            /// The word, as the platform writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)+
                    _ => Self::Other(word.into()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        crate::wire::text_value!(
            $name,
            "a word",
            Self::Other(Box::default()),
            |text| Self::from(text),
            |value, to| to.text(value.as_str())
        );
        crate::wire::serde_value!($name);
    };
}

pub(crate) use string_enum;
