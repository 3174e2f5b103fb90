//! An auth host as strict as can be: each refresh token is taken once, and one that comes again ends the session.
//!
//! A user begins a session with the password grant. How often her refresh tokens were exchanged is told by
//! `/oauth/seen?user=X`, as `{"granted":1,"refused":0}`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

#[derive(Default)]
pub(super) struct TokenEndpoint {
    users: Mutex<BTreeMap<String, Seen>>,
}

#[derive(Default)]
struct Seen {
    granted: u32,
    refused: u32,
    has_ended: bool,
}

impl TokenEndpoint {
    /// Status and JSON; `None` for a path that it does not know.
    pub(super) fn answer(&self, path: &str, user: &str, form: &str) -> Option<(&'static str, String)> {
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        let field = |name: &str| {
            form.split('&')
                .filter_map(|field| field.split_once('='))
                .find(|(key, _)| *key == name)
                .map(|found| found.1)
        };
        match path {
            "/oauth/seen" => {
                let seen = users.entry(user.to_owned()).or_default();
                let json = format!(r#"{{"granted":{},"refused":{}}}"#, seen.granted, seen.refused);
                Some(("200 OK", json))
            }
            "/oauth/token/revoke" => {
                let (user, _) = field("token")?.rsplit_once('.')?;
                users.entry(user.to_owned()).or_default().has_ended = true;
                Some(("200 OK", String::new()))
            }
            _ if path.ends_with("/token") && field("grant_type") == Some("password") => {
                let user = field("username")?;
                users.insert(user.to_owned(), Seen::default());
                Some(("200 OK", tokens(user, 0)))
            }
            _ if path.ends_with("/token") && field("grant_type") == Some("refresh_token") => {
                let (user, number) = field("refresh_token")?.rsplit_once('.')?;
                let seen = users.entry(user.to_owned()).or_default();
                seen.has_ended |= number != seen.granted.to_string();
                if seen.has_ended {
                    seen.refused += 1;
                    return Some(("400 Bad Request", REFUSAL.to_owned()));
                }
                seen.granted += 1;
                Some(("200 OK", tokens(user, seen.granted)))
            }
            _ => None,
        }
    }
}

const REFUSAL: &str =
    r#"{"statusCode":400,"message":"spent","error":"invalid_grant","error_description":"spent"}"#;

fn tokens(user: &str, number: u32) -> String {
    format!(
        r#"{{"access_token":"access-{user}.{number}","refresh_token":"{user}.{number}","token_type":"Bearer","expires_in":3600,"scope":"manage_my_orders:shop customer_id:{user}"}}"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refresh_token_is_taken_once() {
        let host = TokenEndpoint::default();
        let ask = |form: &str| host.answer("/oauth/shop/customers/token", "", form).unwrap();
        assert!(ask("grant_type=password&username=al&password=x").1.contains(r#""refresh_token":"al.0""#));
        assert!(ask("grant_type=refresh_token&refresh_token=al.0").1.contains(r#""refresh_token":"al.1""#));
        assert_eq!(ask("grant_type=refresh_token&refresh_token=al.0").0, "400 Bad Request");
        assert_eq!(ask("grant_type=refresh_token&refresh_token=al.1").0, "400 Bad Request", "it has ended");
        let seen = host.answer("/oauth/seen", "al", "").unwrap().1;
        assert_eq!(seen, r#"{"granted":1,"refused":2}"#);
    }
}
