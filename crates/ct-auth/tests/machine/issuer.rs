//! The auth host: it remembers what it issued.

use std::{collections::HashMap, time::Duration};

use ct_auth::{
    AccessToken, Hostile, Jitter, Refusal, Unavailable, UnavailableKind,
    machine::{Granted, Now, Outcome},
};
use ct_model::Secret;
use http::StatusCode;

use crate::events::Answer;

#[derive(Default)]
pub(crate) struct Issuer {
    pub(crate) issued: u64,
    jitter: u32,
    /// When each token was asked for, and after how long it is not to be handed out any more.
    pub(crate) ends: HashMap<String, (Now, Duration)>,
}

impl Issuer {
    pub(crate) fn jitter(&mut self) -> Jitter {
        self.jitter = self.jitter.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Jitter::from_bits(self.jitter)
    }

    pub(crate) fn outcome(&mut self, answer: &Answer, who: &str, sent: Now) -> Outcome {
        let refusal = |code: &str| {
            let (status, message) = (StatusCode::BAD_REQUEST, String::new());
            Outcome::Rejected(Refusal { status, code: code.into(), message })
        };
        match answer {
            Answer::Granted { expires_in, rotates } => {
                self.issued += 1;
                let text = format!("canary-access-{}", self.issued);
                let lifetime = Duration::from_secs(expires_in.unwrap_or(600).min(30 * 24 * 3600));
                let end = lifetime - (lifetime / 10).min(Duration::from_secs(10));
                self.ends.insert(text.clone(), (sent, end));
                Outcome::Granted(Granted {
                    access: AccessToken::new(text.into()).unwrap(),
                    expires_in: *expires_in,
                    scopes: Some(format!("manage_my_orders:shop {who}").parse().unwrap()),
                    refresh: rotates.then(|| Secret::new(format!("canary-refresh-{}", self.issued))),
                    sent,
                })
            }
            Answer::Lost => Outcome::Transient(Unavailable::new(UnavailableKind::Torn)),
            Answer::Unavailable => Outcome::Transient(Unavailable {
                retry_after: Some(Duration::from_secs(7)),
                ..Unavailable::new(UnavailableKind::Status(StatusCode::SERVICE_UNAVAILABLE))
            }),
            Answer::InvalidGrant => refusal("invalid_grant"),
            Answer::InvalidClient => refusal("invalid_client"),
            Answer::Hostile => Outcome::Hostile(Hostile::TokenType),
        }
    }
}
