//! From the auth host's answer to an outcome: pure, and total.

use bytes::Bytes;
use ct_model::{
    Secret,
    oauth::{AuthErrorBody, Introspection, TokenAnswer},
};
use http::{Response, StatusCode};
use serde::de::DeserializeOwned;

use crate::{
    AccessToken, AuthError, Hostile, Refusal, Unavailable, UnavailableKind,
    machine::{Granted, Now, Outcome},
    retry_after,
};

/// The largest token answer that is read, in bytes.
pub(crate) const LARGEST: usize = 64 * 1024;
/// How much of the auth host's words is kept, in characters.
const LONGEST_MESSAGE: usize = 300;

/// What `response` says to a token request that was sent at `sent`. `secrets` are those in the request: they are not
/// repeated in an error.
pub(crate) fn token(
    response: &Response<Bytes>,
    sent: Now,
    now: Now,
    secrets: &[Secret],
) -> Result<Outcome, Unavailable> {
    let status = response.status();
    if response.body().len() > LARGEST {
        return Ok(Outcome::Hostile(Hostile::TooLarge));
    }
    if status.is_success() {
        return granted(response.body(), sent);
    }
    refused(response, now, secrets).map(Outcome::Rejected)
}

/// What `response` says of a token that was asked about.
pub(crate) fn introspection(
    response: &Response<Bytes>,
    now: Now,
    secrets: &[Secret],
) -> Result<Result<Introspection, AuthError>, Unavailable> {
    if response.body().len() > LARGEST {
        return Ok(Err(AuthError::Hostile(Hostile::TooLarge)));
    }
    if response.status().is_success() {
        let unreadable = |_could_quote_it| Unavailable::new(UnavailableKind::Unreadable);
        return json(response.body()).map(Ok).map_err(unreadable);
    }
    refused(response, now, secrets).map(|refusal| Err(AuthError::Refused(refusal)))
}

/// The refusal, where it is one with a reason.
fn refused(response: &Response<Bytes>, now: Now, secrets: &[Secret]) -> Result<Refusal, Unavailable> {
    let status = response.status();
    if status.is_client_error()
        && status != StatusCode::TOO_MANY_REQUESTS
        && let Ok(body) = json::<AuthErrorBody>(response.body())
    {
        return Ok(refusal(status, &body, secrets));
    }
    Err(unavailable(response, now))
}

/// Whether `response` says that it was done; any refusal with a reason is as final as that.
pub(crate) fn done(response: &Response<Bytes>, now: Now) -> Result<(), Unavailable> {
    let status = response.status();
    let is_final =
        status.is_success() || (status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS);
    if is_final { Ok(()) } else { Err(unavailable(response, now)) }
}

fn unavailable(response: &Response<Bytes>, now: Now) -> Unavailable {
    let retry_after = retry_after(response.headers(), now.wall_millis);
    Unavailable { retry_after, ..Unavailable::new(UnavailableKind::Status(response.status())) }
}

/// Reads JSON as text, as all else that is read: an app need not hold another reader for bytes. Text that is none is empty.
pub(crate) fn json<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_str(std::str::from_utf8(body).unwrap_or_default())
}

fn granted(body: &[u8], sent: Now) -> Result<Outcome, Unavailable> {
    // The error of serde_json could quote the answer, which holds tokens: it is not kept.
    let Ok(answer) = json::<TokenAnswer>(body) else {
        return Err(Unavailable::new(UnavailableKind::Unreadable));
    };
    let TokenAnswer { access_token, token_type, expires_in, scope, refresh_token } = answer;
    if !token_type.eq_ignore_ascii_case("bearer") {
        return Ok(Outcome::Hostile(Hostile::TokenType));
    }
    Ok(match AccessToken::new(access_token) {
        Err(bad) => Outcome::Hostile(Hostile::Token(bad)),
        Ok(access) => Outcome::Granted(Granted {
            access,
            expires_in,
            scopes: scope.and_then(|scope| scope.parse().ok()),
            refresh: refresh_token.filter(|token| !token.expose().is_empty()),
            sent,
        }),
    })
}

fn refusal(status: StatusCode, body: &AuthErrorBody, secrets: &[Secret]) -> Refusal {
    let message = body.error_description.as_ref().unwrap_or(&body.message);
    Refusal { status, code: shown(body.error.as_str(), secrets), message: shown(message, secrets) }
}

fn shown(text: &str, secrets: &[Secret]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.expose().is_empty()) {
        text = text.replace(secret.expose(), "[redacted]");
    }
    text.chars().filter(|char| !char.is_control()).take(LONGEST_MESSAGE).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    const NOW: Now = Now { monotonic: Duration::from_secs(5), wall_millis: 5000 };

    fn outcome(status: u16, body: &str) -> Outcome {
        let response = Response::builder().status(status).body(Bytes::from(body.to_owned())).unwrap();
        token(&response, NOW, NOW, &["canary".into()]).unwrap_or_else(Outcome::Transient)
    }

    fn kind(status: u16, body: &str) -> String {
        match outcome(status, body) {
            Outcome::Granted(_) => "granted".into(),
            Outcome::Transient(unavailable) => format!("{:?}", unavailable.kind),
            Outcome::Rejected(refusal) => refusal.code,
            Outcome::Hostile(hostile) => format!("{hostile:?}"),
            Outcome::Failed(error) => panic!("no auth host fails like this: {error:?}"),
        }
    }

    #[test]
    fn every_answer_has_an_outcome() {
        let grant = r#"{"statusCode":400,"error":"invalid_grant","message":"m"}"#;
        for (status, body, expected) in [
            (200, r#"{"access_token":"a","token_type":"Bearer"}"#, "granted"),
            (200, r#"{"access_token":"a","token_type":"bearer","expires_in":"x"}"#, "granted"),
            (200, r#"{"access_token":"a b"}"#, "Token(Alphabet)"),
            (200, r#"{"access_token":""}"#, "Token(Alphabet)"),
            (200, r#"{"access_token":"a","token_type":"mac"}"#, "TokenType"),
            (200, "<html>", "Unreadable"),
            (200, "", "Unreadable"),
            (204, "", "Unreadable"),
            (302, "", "Status(302)"),
            (400, grant, "invalid_grant"),
            (401, r#"{"error":"invalid_client"}"#, "invalid_client"),
            (400, "<html>", "Status(400)"),
            (403, "", "Status(403)"),
            (407, r#"{"message":"proxy"}"#, "Status(407)"),
            (429, grant, "Status(429)"),
            (500, grant, "Status(500)"),
            (503, "<html>", "Status(503)"),
        ] {
            assert_eq!(kind(status, body), expected, "{status} {body}");
        }
        let large = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(LARGEST));
        assert_eq!(kind(200, &large), "TooLarge");
    }

    #[test]
    fn hostile_numbers_are_lifetimes_or_nothing() {
        for number in [
            "0",
            "-1",
            "9007199254740992",
            "9223372036854775808",
            "18446744073709551615",
            "1e308",
            "1e999",
            "\"NaN\"",
            "\"\"",
            "\"3600\"",
            "null",
            "{}",
            "[1]",
            "true",
        ] {
            let body = format!(r#"{{"access_token":"a","expires_in":{number}}}"#);
            assert_eq!(kind(200, &body), "granted", "{number}");
        }
    }

    #[test]
    fn a_refusal_repeats_no_secret_and_no_line_break() {
        let body = r#"{"error":"invalid_grant","error_description":"The token 'canary'\nwas not found."}"#;
        let Outcome::Rejected(refusal) = outcome(400, body) else { panic!("not a refusal") };
        assert_eq!(refusal.message, "The token '[redacted]'was not found.");
    }

    proptest! {
        #[test]
        fn no_body_panics(status in 100u16..1000, body: String) {
            let _ = outcome(status, &body);
        }
    }
}
