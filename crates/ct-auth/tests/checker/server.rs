//! The auth host: it knows what it issued, to whom, and what of it is still good.

use std::time::Duration;

use ct_auth::{
    AccessToken, Hostile, Refusal, Unavailable, UnavailableKind,
    machine::{Call, Granted, Now, Outcome},
};
use ct_model::Secret;
use http::StatusCode;

use crate::action::{Answer, SignInAnswer};

/// What a token lives for, in seconds.
const LIFETIME: u64 = 60;

/// Whose a token is: the app's, this visitor's, or the customer's of this sign-in. What is begun before there is a
/// token is nobody's yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    Nobody,
    App,
    Visitor(u8),
    SignIn(u8),
}

/// The number of a token.
pub(crate) type Number = u8;

#[derive(Clone, Debug, Default, Hash)]
pub(crate) struct Server {
    access: Vec<Access>,
    refresh: Vec<Refresh>,
    sign_ins: u8,
    visitors: u8,
}

#[derive(Clone, Debug, Hash)]
struct Access {
    owner: Owner,
    /// When it was asked for, in seconds and in milliseconds.
    sent: (u64, i64),
    lifetime: u64,
}

#[derive(Clone, Debug, Hash)]
struct Refresh {
    owner: Owner,
    good: bool,
}

impl Server {
    /// Answers as wanted, where that can be.
    pub(crate) fn answer(&mut self, call: &Call, answer: Answer, now: Now) -> Outcome {
        let (token, owner) = match call {
            Call::ClientCredentials | Call::Source => (None, Owner::App),
            Call::Anonymous => (None, Owner::Visitor(self.visitors + 1)),
            Call::Refresh(token) => (Some(number(token)), self.owner_of_refresh(number(token))),
        };
        match answer {
            Answer::Granted | Answer::Dead => {
                let lifetime = if answer == Answer::Granted { LIFETIME } else { 0 };
                let refresh = (*call == Call::Anonymous).then(|| {
                    self.visitors += 1;
                    self.issue(owner)
                });
                self.grant(owner, lifetime, refresh, now)
            }
            Answer::Rotated => {
                let refresh = token.map(|token| self.rotate(token));
                self.grant(owner, LIFETIME, refresh, now)
            }
            Answer::NotSent => Outcome::Transient(Unavailable::new(UnavailableKind::NotSent)),
            Answer::Lost => {
                token.map(|token| self.rotate(token));
                Outcome::Transient(Unavailable::new(UnavailableKind::Torn))
            }
            Answer::InvalidGrant => {
                if token.is_some() {
                    self.end(owner);
                }
                refusal("invalid_grant")
            }
            Answer::InvalidClient => refusal("invalid_client"),
            Answer::Hostile => Outcome::Hostile(Hostile::TokenType),
        }
    }

    /// Which answers can be: a dead refresh token brings no token.
    pub(crate) fn answers(&self, call: &Call) -> &'static [Answer] {
        use Answer::{Dead, Granted, Hostile, InvalidClient, InvalidGrant, Lost, NotSent, Rotated};
        match call {
            Call::ClientCredentials | Call::Anonymous | Call::Source => {
                &[Granted, Dead, NotSent, InvalidClient]
            }
            Call::Refresh(token) if self.is_good(number(token)) => {
                &[Granted, Rotated, Dead, NotSent, Lost, InvalidGrant, InvalidClient, Hostile]
            }
            Call::Refresh(_) => &[InvalidGrant, NotSent],
        }
    }

    pub(crate) fn sign_in(&mut self, answer: SignInAnswer, now: Now) -> Outcome {
        match answer {
            SignInAnswer::Granted | SignInAnswer::WithoutRefreshToken => {
                self.sign_ins += 1;
                let owner = Owner::SignIn(self.sign_ins);
                let refresh = (answer == SignInAnswer::Granted).then(|| self.issue(owner));
                self.grant(owner, LIFETIME, refresh, now)
            }
            SignInAnswer::Refused => refusal("invalid_customer_account_credentials"),
            SignInAnswer::Unavailable => Outcome::Transient(Unavailable::new(UnavailableKind::Torn)),
        }
    }

    /// How many sign-ins there were.
    pub(crate) fn sign_ins(&self) -> u8 {
        self.sign_ins
    }

    /// Exchanges a refresh token for another.
    pub(crate) fn rotate(&mut self, token: Number) -> Number {
        let former = &mut self.refresh[usize::from(token)];
        former.good = false;
        let owner = former.owner;
        self.issue(owner)
    }

    /// A customer's tokens end.
    pub(crate) fn end(&mut self, owner: Owner) {
        self.refresh.iter_mut().filter(|token| token.owner == owner).for_each(|token| token.good = false);
    }

    pub(crate) fn is_good(&self, token: Number) -> bool {
        self.refresh[usize::from(token)].good
    }

    pub(crate) fn owner_of_refresh(&self, token: Number) -> Owner {
        self.refresh[usize::from(token)].owner
    }

    pub(crate) fn owner(&self, token: &AccessToken) -> Owner {
        self.access[usize::from(number(token.secret()))].owner
    }

    /// Whether an access token may be handed out: it is not within a tenth of its life of its end, on either clock.
    pub(crate) fn may_be_handed_out(&self, token: &AccessToken, now: Now) -> bool {
        let Access { sent: (seconds, millis), lifetime, .. } =
            self.access[usize::from(number(token.secret()))];
        let end = lifetime * 9 / 10;
        now.monotonic.as_secs() - seconds < end
            && now.wall_millis.saturating_sub(millis) < i64::try_from(end).unwrap() * 1000
    }

    fn grant(&mut self, owner: Owner, lifetime: u64, refresh: Option<Number>, now: Now) -> Outcome {
        let access = secret("access", self.access.len());
        self.access.push(Access { owner, sent: (now.monotonic.as_secs(), now.wall_millis), lifetime });
        let scope = match owner {
            Owner::Nobody | Owner::App => "view_products:shop".to_owned(),
            Owner::Visitor(number) => format!("manage_my_orders:shop anonymous_id:{}", visitor(number)),
            Owner::SignIn(number) => format!("manage_my_orders:shop customer_id:{}", customer(number)),
        };
        Outcome::Granted(Granted {
            access: AccessToken::new(access).unwrap(),
            expires_in: Some(lifetime),
            scopes: Some(scope.parse().unwrap()),
            refresh: refresh.map(|number| secret("refresh", number.into())),
            sent: now,
        })
    }

    fn issue(&mut self, owner: Owner) -> Number {
        self.refresh.push(Refresh { owner, good: true });
        Number::try_from(self.refresh.len() - 1).unwrap()
    }
}

/// Who signs in: first Alice, then Bob, then Alice.
pub(crate) fn customer(sign_in: u8) -> &'static str {
    if sign_in % 2 == 1 { "alice" } else { "bob" }
}

/// The id that the platform chooses for an anonymous session.
pub(crate) fn visitor(number: u8) -> String {
    format!("visitor-{number}")
}

pub(crate) fn secret(kind: &str, number: usize) -> Secret {
    Secret::new(format!("canary-{kind}-{number}"))
}

/// The number in a token's text.
pub(crate) fn number(token: &Secret) -> Number {
    token.expose().rsplit('-').next().unwrap().parse().unwrap()
}

pub(crate) fn later(now: Now, seconds: u8) -> Now {
    Now {
        monotonic: now.monotonic + Duration::from_secs(seconds.into()),
        wall_millis: now.wall_millis.saturating_add(i64::from(seconds) * 1000),
    }
}

fn refusal(code: &str) -> Outcome {
    let (status, message) = (StatusCode::BAD_REQUEST, String::new());
    Outcome::Rejected(Refusal { status, code: code.to_owned(), message })
}
