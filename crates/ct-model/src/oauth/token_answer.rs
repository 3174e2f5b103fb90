//! [`TokenAnswer`]: a token, as the auth host gives it.

use serde::{Deserialize, Deserializer, Serialize};

use super::lenient::Seconds;
use crate::{OtherFields, Secret, wire::reads};

/// A token, as the auth host gives it.
///
/// It is read leniently where a strict reader would throw away a good token: a lifetime that makes no sense
/// is one that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenAnswer {
    /// What the API wants to see.
    pub access_token: Secret,
    /// How to show it: `Bearer`.
    pub token_type: String,
    /// For how many seconds it is good. Read from a whole number, a fraction or a decimal text; what is
    /// negative is 0, what is too large is the largest; anything else is `None`.
    pub expires_in: Option<u64>,
    /// What it allows: [`Scopes`](crate::Scopes) as text.
    pub scope: Option<String>,
    /// What another one can be had for, for the tokens of customers and anonymous sessions.
    pub refresh_token: Option<Secret>,
}

impl TokenAnswer {
    /// The JSON that a server answers.
    pub fn to_json(&self) -> Secret {
        #[derive(Serialize)]
        struct Body<'a> {
            access_token: &'a str,
            token_type: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            expires_in: Option<u64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            refresh_token: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            scope: Option<&'a str>,
        }
        let body = Body {
            access_token: self.access_token.expose(),
            token_type: &self.token_type,
            expires_in: self.expires_in,
            refresh_token: self.refresh_token.as_ref().map(Secret::expose),
            scope: self.scope.as_deref(),
        };
        Secret::new(serde_json::to_string(&body).expect("texts and numbers are JSON"))
    }
}

impl<'de> Deserialize<'de> for TokenAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Read::deserialize(deserializer)?;
        Ok(Self {
            access_token: read.access_token,
            token_type: read.token_type.unwrap_or_else(|| "Bearer".to_owned()),
            expires_in: read.expires_in.0,
            scope: read.scope,
            refresh_token: read.refresh_token,
        })
    }
}

struct Read {
    access_token: Secret,
    token_type: Option<String>,
    expires_in: Seconds,
    scope: Option<String>,
    refresh_token: Option<Secret>,
    other: OtherFields,
}

reads! { Read keeping other {
    0 => access_token: "access_token",
    1 => token_type: "token_type",
    2 => expires_in: "expires_in",
    3 => scope: "scope",
    4 => refresh_token: "refresh_token",
} }

#[cfg(test)]
mod tests {
    use proptest::{option, prelude::*};

    use super::TokenAnswer;
    use crate::Secret;

    fn lifetime(json: &str) -> Option<u64> {
        let text = format!(r#"{{"access_token":"t","expires_in":{json},"token_type":"Bearer"}}"#);
        serde_json::from_str::<TokenAnswer>(&text)
            .unwrap_or_else(|error| panic!("{json}: {error}"))
            .expires_in
    }

    #[test]
    fn a_lifetime_is_read_from_whatever_is_there() {
        for (json, seconds) in [
            ("172800", Some(172_800)),
            ("0", Some(0)),
            ("-1", Some(0)),
            ("-0.5", Some(0)),
            ("9007199254740992", Some(1 << 53)),
            ("9223372036854775808", Some(1 << 63)),
            ("18446744073709551615", Some(u64::MAX)),
            ("18446744073709551616", Some(u64::MAX)),
            ("1e308", Some(u64::MAX)),
            ("1e999", Some(u64::MAX)),
            ("-1e999", Some(0)),
            ("3599.9", Some(3599)),
            ("3.6e3", Some(3600)),
            (r#""3600""#, Some(3600)),
            (r#"" 3600 ""#, Some(3600)),
            (r#""3600.5""#, Some(3600)),
            (r#""""#, None),
            (r#""soon""#, None),
            (r#""inf""#, None),
            (r#""NaN""#, None),
            (r#""--1""#, None),
            ("null", None),
            ("true", None),
            ("{}", None),
            ("[3600]", None),
        ] {
            assert_eq!(lifetime(json), seconds, "{json}");
        }
        let absent: TokenAnswer = serde_json::from_str(r#"{"access_token":"t"}"#).unwrap();
        assert_eq!((absent.expires_in, absent.token_type.as_str()), (None, "Bearer"));
    }

    #[test]
    fn the_tutorial_s_answer_is_read_and_not_printed() {
        let answer: TokenAnswer = serde_json::from_str(
            r#"{"access_token":"canary-a","token_type":"Bearer","expires_in":172800,"refresh_token":"canary-r",
                "scope":"view_products:my-shop","novel":[1]}"#,
        )
        .unwrap();
        assert_eq!(answer.access_token.expose(), "canary-a");
        assert_eq!(answer.refresh_token.as_ref().map(Secret::expose), Some("canary-r"));
        assert_eq!(answer.scope.as_deref(), Some("view_products:my-shop"));
        assert!(!format!("{answer:?}").contains("canary"));
    }

    #[test]
    fn a_token_must_be_there() {
        for bad in ["{}", r#"{"access_token":null}"#, r#"{"access_token":7}"#, "[]", "null", ""] {
            assert!(serde_json::from_str::<TokenAnswer>(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            access_token in any::<String>(),
            refresh_token in option::of(any::<String>()),
            scope in any::<Option<String>>(),
            expires_in in any::<Option<u64>>(),
        ) {
            let answer = TokenAnswer {
                access_token: access_token.into(),
                token_type: "Bearer".into(),
                expires_in,
                scope,
                refresh_token: refresh_token.map(Secret::from),
            };
            prop_assert_eq!(serde_json::from_str::<TokenAnswer>(answer.to_json().expose()).unwrap(), answer);
        }

        #[test]
        fn no_lifetime_panics(number in any::<f64>(), text in any::<String>()) {
            if number.is_finite() {
                let _ = lifetime(&serde_json::to_string(&number).unwrap());
            }
            let _ = lifetime(&serde_json::to_string(&text).unwrap());
        }
    }
}
