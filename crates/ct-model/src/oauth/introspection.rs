//! [`Introspection`]: what the auth host says of a token.

use serde::{Deserialize, Serialize};

use super::lenient;
use crate::Scopes;

/// What the auth host says of a token: <https://docs.commercetools.com/api/authorization#oauth-20-token-introspection>.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introspection {
    /// Whether the token is good at present. Of one that is not, nothing else is said.
    pub active: bool,
    /// What it allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scopes>,
    /// When it expires, in milliseconds since 1970. Read from a whole number, a fraction or a decimal text; what is too
    /// large is the largest, and what makes no sense is not known.
    #[serde(default, deserialize_with = "lenient::millis", skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::Introspection;

    #[test]
    fn an_expiry_is_read_from_whatever_is_there() {
        for (json, millis) in [
            ("1790856000000", Some(1_790_856_000_000)),
            ("0", Some(0)),
            ("-1", Some(-1)),
            ("9007199254740992", Some(1 << 53)),
            ("9223372036854775808", Some(i64::MAX)),
            ("18446744073709551615", Some(i64::MAX)),
            ("1e308", Some(i64::MAX)),
            ("-1e999", Some(i64::MIN)),
            ("3600.9", Some(3600)),
            (r#""3600""#, Some(3600)),
            (r#""NaN""#, None),
            (r#""""#, None),
            ("null", None),
            ("{}", None),
        ] {
            let said: Introspection =
                serde_json::from_str(&format!(r#"{{"active":true,"exp":{json}}}"#)).unwrap();
            assert_eq!((said.active, said.exp), (true, millis), "{json}");
        }
        assert!(serde_json::from_str::<Introspection>(r#"{"active":true,"exp":NaN}"#).is_err(), "no JSON");
    }
}
