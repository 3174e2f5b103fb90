//! Who a session acts for.

use std::fmt;

use ct_model::{Customer, Id};

/// Who a session acts for: a value for the app's UI to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Identity {
    /// Nobody: no token was granted yet, or the session has ended.
    #[default]
    None,
    /// The app itself, by its API client's credentials.
    App,
    /// Somebody who has not signed in.
    Anonymous {
        /// The anonymous session's id.
        id: String,
    },
    /// A customer who signed in.
    Customer {
        /// The customer's id, where the granted scope tells it.
        id: Option<Id<Customer>>,
    },
    /// Whoever the token is for that the app gave, or its token source, without telling.
    Unknown,
}

impl Identity {
    /// Whether it is a customer.
    pub fn is_customer(&self) -> bool {
        matches!(self, Self::Customer { .. })
    }
}

/// Why somebody must sign in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The password was changed here, and no sign-in with the new one has succeeded yet.
    PasswordChanged,
    /// The platform does not know the session's tokens any more: the password was changed elsewhere, the
    /// tokens were revoked, or they were not used for too long.
    Revoked,
    /// The access token is at its end, and the session has no refresh token.
    Expired,
    /// The refresh token was exchanged, and the answer with the new one never arrived.
    LostRotation,
    /// The store holds a session that cannot be read.
    StoreCorrupt,
    /// Somebody signed out where the same session is open too, as in another tab of the app.
    SignedOutElsewhere,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PasswordChanged => "the password was changed",
            Self::Revoked => "the tokens were revoked or expired",
            Self::Expired => "the access token expired, and there is no refresh token",
            Self::LostRotation => "a new refresh token was issued, but never arrived",
            Self::StoreCorrupt => "the stored session cannot be read",
            Self::SignedOutElsewhere => "somebody signed out elsewhere",
        })
    }
}
