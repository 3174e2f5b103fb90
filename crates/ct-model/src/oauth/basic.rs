//! Client credentials in the `Authorization` header.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::HeaderValue;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::{Secret, form};

const SCHEME: &str = "Basic";

/// The header value that authenticates an API client, as RFC 6749 (2.3.1) wants it: id and secret
/// form-encoded, then as Basic credentials. It is marked as sensitive.
///
/// ```
/// use ct_model::{Secret, oauth::basic_auth};
///
/// let header = basic_auth("id:1", &Secret::new("p%q"));
/// assert_eq!(header, "Basic aWQlM0ExOnAlMjVx"); // id%3A1:p%25q
/// assert_eq!(format!("{header:?}"), "Sensitive");
/// ```
pub fn basic_auth(id: &str, secret: &Secret) -> HeaderValue {
    let mut pair = Zeroizing::new(String::new());
    pair.extend(form_urlencoded::byte_serialize(id.as_bytes()));
    pair.push(':');
    pair.extend(form_urlencoded::byte_serialize(secret.expose().as_bytes()));
    let text = Zeroizing::new(format!("{SCHEME} {}", STANDARD.encode(pair.as_bytes())));
    let mut header = HeaderValue::from_str(&text).expect("base64 is visible ASCII");
    header.set_sensitive(true);
    header
}

/// The id and the secret of an API client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasicCredentials {
    /// The id of the client.
    pub id: String,
    /// Its secret.
    pub secret: Secret,
}

/// A header that does not hold the credentials of an API client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not the Basic credentials of an API client")]
pub struct BasicAuthError;

/// Reads what [`basic_auth`] writes. What was not form-encoded, as curl sends it, reads as it is, as long
/// as it holds no `%` and no `+`.
///
/// # Errors
///
/// The scheme is not Basic, or what follows is not base64 of two texts with a colon between.
pub fn parse_basic_auth(header: &HeaderValue) -> Result<BasicCredentials, BasicAuthError> {
    let text = header.to_str().map_err(|_| BasicAuthError)?;
    let (scheme, encoded) = text.split_once(' ').ok_or(BasicAuthError)?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Err(BasicAuthError);
    }
    let pair = Zeroizing::new(STANDARD.decode(encoded.trim()).map_err(|_| BasicAuthError)?);
    let (id, secret) =
        str::from_utf8(&pair).ok().and_then(|pair| pair.split_once(':')).ok_or(BasicAuthError)?;
    let id = form::decode(id).ok_or(BasicAuthError)?;
    let secret = form::decode(secret).ok_or(BasicAuthError)?;
    Ok(BasicCredentials { id, secret: secret.into() })
}

#[cfg(test)]
mod tests {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::{BasicAuthError, BasicCredentials, basic_auth, parse_basic_auth};
    use crate::Secret;

    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![any::<String>(), "[:%é+ &=a]{0,10}"]
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(id in texts(), secret in texts()) {
            let header = basic_auth(&id, &Secret::new(&*secret));
            prop_assert!(header.is_sensitive());
            prop_assert_eq!(parse_basic_auth(&header), Ok(BasicCredentials { id, secret: secret.into() }));
        }

        #[test]
        fn no_header_panics(bytes in any::<Vec<u8>>(), text in any::<String>()) {
            if let Ok(header) = HeaderValue::from_bytes(&bytes) {
                let _ = parse_basic_auth(&header);
            }
            let header = HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(text))).unwrap();
            let _ = parse_basic_auth(&header);
        }
    }

    #[test]
    fn what_curl_sends_is_read() {
        let header = HeaderValue::from_static("basic aWQ6Y2FuOmFyeQ=="); // id:can:ary, not form-encoded
        let read = parse_basic_auth(&header).unwrap();
        assert_eq!((read.id.as_str(), read.secret.expose()), ("id", "can:ary"));
        assert!(!format!("{read:?}").contains("ary"));
    }

    #[test]
    fn malformed_is_an_error() {
        let encoded = |pair: &[u8]| format!("Basic {}", STANDARD.encode(pair));
        for bad in [
            "",
            "Basic",
            "Basic !",
            "Bearer aWQ6cw==",
            &encoded(b"no colon"),
            &encoded(b"\xff:a"),
            &encoded(b"a:%ff"),
        ] {
            let header = HeaderValue::from_str(bad).unwrap();
            assert_eq!(parse_basic_auth(&header), Err(BasicAuthError), "{bad}");
        }
    }
}
