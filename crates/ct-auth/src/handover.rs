//! An access token on its way to who else has the session: never stored, told from memory to memory.

use ct_model::Scopes;
use serde::{Deserialize, Serialize, Serializer};

use crate::AccessToken;

/// An access token, for those who have the very same session at this moment, as the tabs of one app do. With it they
/// need not ask for one of their own. It is not to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// Which sign-in it stems from, as in a [`Record`](crate::Record).
    pub family: u64,
    /// The token.
    pub access: AccessToken,
    /// How many seconds it lives.
    pub expires_in: u64,
    /// When it was asked for: milliseconds since the Unix epoch.
    pub sent: i64,
    /// What it allows, where the platform told it.
    pub scopes: Option<Scopes>,
}

impl Handover {
    /// One line of JSON, with the token in it.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(&Form::of(self)).expect("numbers and texts are JSON")
    }

    /// What [`to_json`](Self::to_json) wrote; `None` for any other text.
    #[must_use]
    pub fn from_json(json: &str) -> Option<Self> {
        let Form { family, access, expires_in, sent, scopes } = serde_json::from_str(json).ok()?;
        Some(Self { family, access: AccessToken::new(access).ok()?, expires_in, sent, scopes })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Form {
    family: u64,
    #[serde(serialize_with = "exposed")]
    access: ct_model::Secret,
    expires_in: u64,
    sent: i64,
    scopes: Option<Scopes>,
}

impl Form {
    fn of(handover: &Handover) -> Self {
        let Handover { family, access, expires_in, sent, scopes } = handover.clone();
        Self { family, access: access.secret().clone(), expires_in, sent, scopes }
    }
}

fn exposed<S: Serializer>(secret: &ct_model::Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_understood_and_nothing_else_is() {
        let handover = Handover {
            family: u64::MAX,
            access: AccessToken::new("canary-access".into()).unwrap(),
            expires_in: 1800,
            sent: -1,
            scopes: Some("view_products:my-shop".parse().unwrap()),
        };
        let json = handover.to_json();
        assert_eq!(Handover::from_json(&json), Some(handover.clone()));
        assert!(!format!("{handover:?}").contains("canary"), "{handover:?}");
        for other in ["", "{}", "1", &json[1..], &json.replace("canary-access", "two words")] {
            assert_eq!(Handover::from_json(other), None, "{other}");
        }
    }
}
