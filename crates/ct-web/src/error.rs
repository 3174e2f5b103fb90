//! Errors as JavaScript has them: an `Error` with a `code`.

use std::error::Error as StdError;

use ct_me::{AuthError, Cause, Error, NotPermitted, Remedy, SignInError, model::ErrorCode};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::value::to_js;

/// The codes that are this package's own; all others are the platform's.
#[derive(Clone, Copy)]
pub(crate) enum Code {
    /// What was given is no such value; nothing was sent.
    InvalidArgument,
    /// The page may not use the storage that was asked for.
    StorageUnavailable,
    /// The storage failed.
    StorageFailed,
    /// Somebody must sign in (again).
    NeedsSignIn,
    /// No permission for it was granted, or it does not exist in this place; nothing was sent.
    NotPermitted,
    /// Somebody signed in or out meanwhile.
    SessionChanged,
    /// There seems to be no network.
    Offline,
    /// No usable answer came.
    NoAnswer,
    /// The deadline passed.
    DeadlineExceeded,
    /// The answer is not one that the platform gives.
    BadAnswer,
    /// Anything else.
    Failed,
}

impl Code {
    fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "InvalidArgument",
            Self::StorageUnavailable => "StorageUnavailable",
            Self::StorageFailed => "StorageFailed",
            Self::NeedsSignIn => "NeedsSignIn",
            Self::NotPermitted => "NotPermitted",
            Self::SessionChanged => "SessionChanged",
            Self::Offline => "Offline",
            Self::NoAnswer => "NoAnswer",
            Self::DeadlineExceeded => "DeadlineExceeded",
            Self::BadAnswer => "BadAnswer",
            Self::Failed => "Failed",
        }
    }
}

/// An error of this crate's own.
pub(crate) fn failure(code: Code, message: &str) -> JsValue {
    Thrown::new(code.name(), message).with("remedy", "changeRequest").into()
}

/// Values that do not make a client or a request.
pub(crate) fn refused(error: &dyn StdError) -> JsValue {
    failure(Code::InvalidArgument, &told(error))
}

/// The client's error, as JavaScript catches it.
pub(crate) fn thrown(error: &impl Failure) -> JsValue {
    error.thrown().into()
}

/// An error of the client.
pub(crate) trait Failure: StdError {
    fn thrown(&self) -> Thrown;
}

impl Failure for Error {
    fn thrown(&self) -> Thrown {
        let refusal = self.api_error();
        let code = refusal.and_then(|refusal| refusal.codes().next());
        let code = code.map_or_else(|| cause_code(self), |code| code.as_str().to_owned());
        let mut thrown = Thrown::new(&code, &told(self))
            .with("remedy", remedy(self.remedy()))
            .with("correlationId", self.correlation_id())
            .with("isOutcomeUnknown", self.is_outcome_unknown());
        if let Some(status) = self.status() {
            thrown = thrown.with("status", status);
        }
        if let Some(errors) = refusal.and_then(|refusal| to_js(&refusal.errors).ok()) {
            thrown = thrown.with("errors", errors);
        }
        thrown
    }
}

impl Failure for AuthError {
    fn thrown(&self) -> Thrown {
        let thrown = Thrown::new(&auth_code(self), &told(self)).with("remedy", remedy(self.remedy()));
        match self {
            Self::Refused(refusal) => thrown.with("status", refusal.status.as_u16()),
            _ => thrown,
        }
    }
}

impl Failure for SignInError {
    fn thrown(&self) -> Thrown {
        let thrown = match self {
            Self::Cart(error) => error.thrown(),
            Self::Token(error) => error.thrown(),
            // One that this version does not know.
            _ => Thrown::new(Code::Failed.name(), &told(self)).with("remedy", remedy(self.remedy())),
        };
        // The API and the auth host have different words for it.
        if self.is_wrong_password() {
            thrown.with("code", ErrorCode::InvalidCredentials.as_str())
        } else {
            thrown
        }
    }
}

fn cause_code(error: &Error) -> String {
    let code = match error.cause() {
        Cause::Auth(auth) => return auth_code(auth),
        Cause::NotPermitted(NotPermitted::Holder { .. }) => Code::NeedsSignIn,
        Cause::NotPermitted(_) => Code::NotPermitted,
        Cause::Transport(_) if error.is_offline() => Code::Offline,
        Cause::Transport(_) => Code::NoAnswer,
        Cause::DeadlineExceeded => Code::DeadlineExceeded,
        Cause::Answer(_) | Cause::NoId => Code::BadAnswer,
        Cause::Request(_) => Code::InvalidArgument,
        // One that this version does not know.
        _ => Code::Failed,
    };
    code.name().to_owned()
}

fn auth_code(error: &AuthError) -> String {
    let code = match error {
        AuthError::Refused(refusal) => return refusal.code.clone(),
        AuthError::NeedsCredentials { .. } => Code::NeedsSignIn,
        AuthError::SessionChanged => Code::SessionChanged,
        AuthError::Unavailable(_) if error.is_offline() => Code::Offline,
        AuthError::Unavailable(_) | AuthError::TooEarly { .. } => Code::NoAnswer,
        AuthError::TokensRefused | AuthError::Hostile(_) => Code::BadAnswer,
        AuthError::Store(_) => Code::StorageFailed,
        // What needs a token that the app has given, or a source; and what this version does not know.
        _ => Code::Failed,
    };
    code.name().to_owned()
}

fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::SignIn => "signIn",
        Remedy::TryLater => "tryLater",
        Remedy::ChangeRequest => "changeRequest",
        // Also one that this version does not know.
        _ => "reportBug",
    }
}

/// The error and what caused it, as one line.
fn told(error: &dyn StdError) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        line = format!("{line}: {cause}");
        source = cause.source();
    }
    line
}

/// An `Error` of JavaScript that is being put together.
pub(crate) struct Thrown(js_sys::Error);

impl Thrown {
    fn new(code: &str, message: &str) -> Self {
        let error = js_sys::Error::new(message);
        error.set_name("CommercetoolsError");
        Self(error).with("code", code)
    }

    fn with(self, name: &str, value: impl Into<JsValue>) -> Self {
        // An object that was just made takes every property.
        let _ = Reflect::set(&self.0, &name.into(), &value.into());
        self
    }
}

impl From<Thrown> for JsValue {
    fn from(thrown: Thrown) -> Self {
        thrown.0.into()
    }
}
