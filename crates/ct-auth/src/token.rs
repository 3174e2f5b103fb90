//! An access token that is fit to be a header.

use std::fmt;

use ct_model::Secret;
use http::HeaderValue;

/// The longest access token that is accepted, in bytes.
const LONGEST: usize = 8 * 1024;

/// An access token that was checked, with its `Authorization` header ready.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    secret: Secret,
    header: HeaderValue,
}

impl AccessToken {
    /// Checks a token: at most 8 KiB of the alphabet of
    /// [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-2.1).
    ///
    /// # Errors
    ///
    /// [`BadToken`]: whoever issued this token is not to be trusted with a header.
    pub fn new(secret: Secret) -> Result<Self, BadToken> {
        let text = secret.expose();
        if text.len() > LONGEST {
            return Err(BadToken::TooLong);
        }
        let body = text.trim_end_matches('=');
        if body.is_empty()
            || !body.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte))
        {
            return Err(BadToken::Alphabet);
        }
        let mut header =
            HeaderValue::try_from(format!("Bearer {text}")).map_err(|_not_a_header| BadToken::Alphabet)?;
        header.set_sensitive(true);
        Ok(Self { secret, header })
    }

    /// The token.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The value of the `Authorization` header, marked as sensitive.
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([redacted])")
    }
}

/// A text that is no access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadToken {
    /// It is longer than 8 KiB.
    #[error("the access token is longer than 8 KiB")]
    TooLong,
    /// It is empty, or holds a character that no token has.
    #[error("the access token is not of the alphabet of RFC 6750")]
    Alphabet,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tokens_are_of_the_alphabet_and_bounded() {
        for text in ["a", "-._~+/09AZaz", "abc=", "abc=="] {
            let token = AccessToken::new(text.into()).unwrap();
            assert_eq!(token.header(), &format!("Bearer {text}"));
            assert!(token.header().is_sensitive());
        }
        for text in ["", "=", "==", "a=b", "a b", "a\r\nX-Evil: 1", "a\0", "é", "a,b", "\"a\""] {
            assert_eq!(AccessToken::new(text.into()), Err(BadToken::Alphabet), "{text:?}");
        }
        assert!(AccessToken::new("a".repeat(8 * 1024).into()).is_ok());
        assert_eq!(AccessToken::new("a".repeat(8 * 1024 + 1).into()), Err(BadToken::TooLong));
    }

    #[test]
    fn it_is_not_printed() {
        assert_eq!(format!("{:?}", AccessToken::new("canary".into()).unwrap()), "AccessToken([redacted])");
    }

    proptest! {
        #[test]
        fn no_text_panics(text: String) {
            let _ = AccessToken::new(text.into());
        }
    }
}
