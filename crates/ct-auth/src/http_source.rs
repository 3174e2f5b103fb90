//! A token source at a URL: the shop's own backend, which has the client secret and passes tokens on.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use bytes::Bytes;
use ct_model::oauth::TokenAnswer;
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri, header};

use crate::{
    Clock, Environment, Hostile, MaybeSend, SourceError, SourceErrorKind, SourceToken, TokenSource,
    Transport, Unavailable, UnavailableKind, answer, retry_after,
};

/// Asks the shop's own backend for tokens.
///
/// The backend answers 200 and the token in the form of
/// [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-5.1), which is that of the
/// [platform](https://docs.commercetools.com/api/authorization): it may pass the platform's own answer on, best without
/// the `refresh_token`, which is not used. The `scope` tells whom the token acts for and should be there:
/// [`SourceToken::scopes`]. A backend that caches tokens answers what is left of their lifetime.
///
/// | answer | becomes |
/// | --- | --- |
/// | 2xx with a token | that token |
/// | 2xx with anything else | [`Unavailable`](SourceErrorKind::Unavailable), as when a proxy answers |
/// | 2xx, larger than 64 KiB or not for a bearer token | [`Malformed`](SourceErrorKind::Malformed) |
/// | 401 | [`SignedOut`](SourceErrorKind::SignedOut): it does not know who the app's user is |
/// | 408, 425, 429, 5xx | [`Unavailable`](SourceErrorKind::Unavailable), with its `Retry-After` |
/// | any other status | [`Refused`](SourceErrorKind::Refused); redirects are not followed |
/// | none | as the transport has it |
///
/// What it sends and what it is answered stands in no error and no `Debug`.
///
/// ```
/// use std::sync::Arc;
///
/// use ct_auth::{Environment, HttpTokenSource, Session};
/// use http::{HeaderValue, Uri, header};
///
/// # fn cookie_of_the_user() -> HeaderValue { HeaderValue::from_static("user=alice") }
/// fn session(environment: Environment) -> Session {
///     let url = Uri::from_static("https://shop.example.com/token");
///     let source = HttpTokenSource::new(&environment, url)
///         .with_request(|request| drop(request.headers_mut().insert(header::COOKIE, cookie_of_the_user())));
///     Session::with_source(Arc::new(source), environment)
/// }
/// ```
pub struct HttpTokenSource {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    url: Uri,
    complete: Box<dyn Complete>,
}

/// A closure that completes requests.
trait Complete: MaybeSend {
    fn complete(&self, request: &mut Request<Bytes>);
}

impl<F: Fn(&mut Request<Bytes>) + MaybeSend> Complete for F {
    fn complete(&self, request: &mut Request<Bytes>) {
        self(request);
    }
}

impl HttpTokenSource {
    /// A source at this absolute URL, which is sent a `POST` without a body.
    pub fn new(environment: &Environment, url: Uri) -> Self {
        Self {
            transport: Arc::clone(&environment.transport),
            clock: Arc::clone(&environment.clock),
            url,
            complete: Box::new(|_: &mut Request<Bytes>| {}),
        }
    }

    /// The same, where `complete` adds to each request what the backend knows the app's user by: an `Authorization`
    /// or `Cookie` header, which are then marked as sensitive; in a browser, which leaves `Cookie` out, the former. It
    /// may change the rest of the request too.
    #[must_use]
    pub fn with_request(self, complete: impl Fn(&mut Request<Bytes>) + MaybeSend + 'static) -> Self {
        Self { complete: Box::new(complete), ..self }
    }

    fn request(&self) -> Request<Bytes> {
        let mut request = Request::new(Bytes::new());
        (*request.method_mut(), *request.uri_mut()) = (Method::POST, self.url.clone());
        request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        self.complete.complete(&mut request);
        for name in [header::AUTHORIZATION, header::COOKIE] {
            if let Some(value) = request.headers_mut().get_mut(name) {
                value.set_sensitive(true);
            }
        }
        request
    }
}

#[cfg_attr(not(target_arch = "wasm32"), async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait(?Send))]
impl TokenSource for HttpTokenSource {
    async fn token(&self) -> Result<SourceToken, SourceError> {
        let response = self.transport.send(self.request()).await?;
        read(&response, self.clock.wall().millis())
    }
}

impl fmt::Debug for HttpTokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTokenSource").finish_non_exhaustive()
    }
}

/// From the backend's answer to a token: pure, and total.
fn read(response: &Response<Bytes>, wall_millis: i64) -> Result<SourceToken, SourceError> {
    let status = response.status();
    if !status.is_success() {
        return Err(refused(response, wall_millis));
    }
    if response.body().len() > answer::LARGEST {
        return Err(SourceError::new(SourceErrorKind::Malformed, Hostile::TooLarge));
    }
    // The error of serde_json could quote the answer, which may hold tokens: it is not kept.
    let Ok(answer) = answer::json::<TokenAnswer>(response.body()) else {
        let unreadable = Unavailable::new(UnavailableKind::Unreadable);
        return Err(SourceError::new(SourceErrorKind::Unavailable, unreadable));
    };
    if !answer.token_type.eq_ignore_ascii_case("bearer") {
        return Err(SourceError::new(SourceErrorKind::Malformed, Hostile::TokenType));
    }
    Ok(answer.into())
}

fn refused(response: &Response<Bytes>, wall_millis: i64) -> SourceError {
    let status = response.status();
    let kind = match status {
        StatusCode::UNAUTHORIZED => SourceErrorKind::SignedOut,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => {
            SourceErrorKind::Unavailable
        }
        status if status.is_server_error() => SourceErrorKind::Unavailable,
        _ => SourceErrorKind::Refused,
    };
    let pause = match kind {
        SourceErrorKind::Unavailable => retry_after(response.headers(), wall_millis),
        _ => None,
    };
    SourceError::new(kind, Unavailable::new(UnavailableKind::Status(status))).after(pause)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn answered(status: u16, body: &str) -> Result<SourceToken, SourceError> {
        let response = Response::builder().status(status).header("retry-after", "7");
        read(&response.body(Bytes::from(body.to_owned())).unwrap(), 0)
    }

    fn kind(status: u16, body: &str) -> SourceErrorKind {
        answered(status, body).unwrap_err().kind()
    }

    const TOKEN: &str = r#"{"access_token":"canary","token_type":"Bearer","expires_in":60,
        "scope":"manage_my_orders:shop customer_id:alice","refresh_token":"canary"}"#;

    #[test]
    fn every_answer_is_a_token_or_has_a_kind() {
        use SourceErrorKind::{Malformed, Refused, SignedOut, Unavailable};
        for (status, body, expected) in [
            (200, "<html>", Unavailable),
            (200, "", Unavailable),
            (204, "", Unavailable),
            (200, r#"{"access_token":5}"#, Unavailable),
            (200, r#"{"access_token":"a","token_type":"mac"}"#, Malformed),
            (301, TOKEN, Refused),
            (400, TOKEN, Refused),
            (401, TOKEN, SignedOut),
            (403, "", Refused),
            (404, "", Refused),
            (408, "", Unavailable),
            (425, "", Unavailable),
            (429, "", Unavailable),
            (500, TOKEN, Unavailable),
            (503, "<html>", Unavailable),
        ] {
            assert_eq!(kind(status, body), expected, "{status} {body}");
        }
        let large = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(answer::LARGEST));
        assert_eq!(kind(200, &large), Malformed);
        let token = answered(200, TOKEN).unwrap();
        assert_eq!(token.expires_in, Some(Duration::from_secs(60)));
        assert_eq!(token.scopes.unwrap().customer_id().unwrap().as_str(), "alice");
        assert!(answered(201, r#"{"access_token":"a"}"#).unwrap().scopes.is_none());
    }

    #[test]
    fn a_pause_is_asked_for_by_who_may_be_asked_again() {
        assert_eq!(answered(503, "").unwrap_err().retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(answered(401, "").unwrap_err().retry_after(), None);
    }

    #[test]
    fn hostile_numbers_are_lifetimes_or_nothing() {
        for (number, expected) in [
            ("0", Some(0)),
            ("-1", Some(0)),
            ("9007199254740992", Some(1 << 53)),
            ("18446744073709551615", Some(u64::MAX)),
            ("1e308", Some(u64::MAX)),
            ("\"NaN\"", None),
            ("\"\"", None),
            ("\"3600\"", Some(3600)),
            ("null", None),
            ("{}", None),
        ] {
            let token = answered(200, &format!(r#"{{"access_token":"a","expires_in":{number}}}"#)).unwrap();
            assert_eq!(token.expires_in, expected.map(Duration::from_secs), "{number}");
        }
    }

    #[test]
    fn nothing_of_the_answer_is_repeated() {
        for status in [200, 400, 401, 503] {
            for body in [r#"{"canary":"canary"}"#, r#"{"access_token":"canary","token_type":"canary"}"#] {
                let error = answered(status, body).unwrap_err();
                assert!(!format!("{error:?}").contains("canary"), "{error:?}");
            }
        }
        assert!(!format!("{:?}", answered(200, TOKEN).unwrap()).contains("canary"));
    }

    proptest! {
        #[test]
        fn no_body_panics(status in 100u16..1000, body: String) {
            let _ = answered(status, &body);
        }
    }
}
