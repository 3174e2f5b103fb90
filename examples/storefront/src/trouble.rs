//! What went wrong, as far as it makes a difference to the person in front of the screen.

use ct_me::{AuthError, Error, Remedy, SignInError, model::ErrorCode};

use crate::words::Words;

/// Something that did not work, and who can do something about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// There is no network.
    Offline,
    /// The session has ended: she has to sign in.
    SignIn,
    /// The platform is busy or does not answer.
    Later,
    /// Somebody changed the same thing elsewhere.
    Changed,
    /// A price is not the one that was shown.
    PriceChanged,
    /// There is not as much of it left.
    OutOfStock,
    /// There is no such thing, or it is somebody else's.
    Missing,
    /// Nobody has this e-mail address and password.
    WrongPassword,
    /// The e-mail address has an account.
    EmailTaken,
    /// Nobody knows whether it was done.
    Unsure,
    /// The shop is at fault; what its makers ask for.
    Bug(String),
}

impl Trouble {
    /// Told to a person: what it is, and what she can do.
    pub(crate) fn text(&self, words: &Words) -> String {
        match self {
            Self::Offline => words.offline.to_owned(),
            Self::SignIn => words.sign_in_again.to_owned(),
            Self::Later => words.try_later.to_owned(),
            Self::Changed => words.changed_elsewhere.to_owned(),
            Self::PriceChanged => words.price_changed.to_owned(),
            Self::OutOfStock => words.out_of_stock.to_owned(),
            Self::Missing => words.missing.to_owned(),
            Self::WrongPassword => words.wrong_password.to_owned(),
            Self::EmailTaken => words.email_taken.to_owned(),
            Self::Unsure => words.unsure.to_owned(),
            Self::Bug(id) => format!("{} {id}", words.bug),
        }
    }
}

impl From<&Error> for Trouble {
    fn from(error: &Error) -> Self {
        let taken = |code| error.has_code(&code);
        if error.is_offline() {
            Self::Offline
        } else if error.is_concurrent_modification() {
            Self::Changed
        } else if taken(ErrorCode::DuplicateField) {
            Self::EmailTaken
        } else if taken(ErrorCode::InvalidCurrentPassword) || taken(ErrorCode::InvalidCredentials) {
            Self::WrongPassword
        } else if taken(ErrorCode::PriceChanged) {
            Self::PriceChanged
        } else if taken(ErrorCode::OutOfStock) {
            Self::OutOfStock
        } else if error.is_not_found() {
            Self::Missing
        } else if error.is_outcome_unknown() {
            Self::Unsure
        } else {
            of_remedy(error.remedy(), error.correlation_id())
        }
    }
}

impl From<&AuthError> for Trouble {
    fn from(error: &AuthError) -> Self {
        if error.is_offline() { Self::Offline } else { of_remedy(error.remedy(), "") }
    }
}

impl From<&SignInError> for Trouble {
    fn from(error: &SignInError) -> Self {
        match error {
            _ if error.is_wrong_password() => Self::WrongPassword,
            SignInError::Cart(error) => error.into(),
            SignInError::Token(error) => error.into(),
            _ => of_remedy(error.remedy(), ""),
        }
    }
}

fn of_remedy(remedy: Remedy, correlation_id: &str) -> Trouble {
    match remedy {
        Remedy::SignIn => Trouble::SignIn,
        Remedy::TryLater => Trouble::Later,
        // Also what a newer library knows.
        _ => Trouble::Bug(correlation_id.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{ENGLISH, GERMAN};

    #[test]
    fn who_must_act_decides_what_is_said() {
        assert_eq!(of_remedy(Remedy::SignIn, ""), Trouble::SignIn);
        assert_eq!(of_remedy(Remedy::TryLater, ""), Trouble::Later);
        assert_eq!(of_remedy(Remedy::ReportBug, "demo-1"), Trouble::Bug("demo-1".to_owned()));
    }

    #[test]
    fn only_a_bug_bothers_people_with_an_id() {
        assert!(Trouble::Bug("demo-1".to_owned()).text(&ENGLISH).ends_with(" demo-1"));
        assert_eq!(Trouble::Offline.text(&GERMAN), GERMAN.offline);
    }
}
