//! What can happen to a session, and how often on one path.

/// One thing that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// A caller wants to send a request.
    Begin(u8),
    /// The API answers 200 to a caller's request.
    Accept(u8),
    /// The API answers 401.
    Reject(u8),
    /// A caller gives up.
    Leave(u8),
    /// The auth host answers one of the token requests, the live one or a late one.
    Answer(u8, Answer),
    /// Nobody drove the token request, and its time is up.
    Lapse,
    /// The store is read, for a token request whose refresh token was refused.
    Reread(u8, bool),
    /// A token request that waited for the writes goes on.
    Stored(u8),
    /// The next write begins.
    TakeWrite,
    /// The write ends.
    EndWrite(Works),
    SignIn,
    SignInAnswer(u8, SignInAnswer),
    SignOut,
    PasswordChanged,
    /// The store is read, for the app that wants its session back.
    ReadToResume(bool),
    /// What was read is told.
    Resume,
    /// A token request gets the lease, or does not wait for it any longer, and the store is read.
    Claim(u8, Claim),
    /// Another process that heeds no lease renews the session that is stored, and stores it.
    OtherRenews,
    /// Another process that takes the lease goes a step on, or dies.
    Other(Other),
    /// What is stored cannot be read any more.
    Corrupt,
    /// The process ends, and another begins.
    Crash,
    /// Time goes by.
    Pass(Pass),
    /// The wall clock jumps by so many years.
    Jump(i8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Granted,
    /// With another refresh token; the one before is dead.
    Rotated,
    /// A token that is at its end already.
    Dead,
    /// The request was not even sent.
    NotSent,
    /// The refresh token was exchanged, and nobody learns for which.
    Lost,
    InvalidGrant,
    InvalidClient,
    Hostile,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    Held,
    /// It is held, and the store cannot be read.
    Unread,
    /// Another process has it for too long.
    Late,
}

/// What another process does under the lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Other {
    /// Takes the lease and reads the store.
    Claims,
    /// Has its refresh token exchanged.
    Exchanges,
    /// Stores the new one, and gives the lease back.
    Stores,
    /// And its lease with it.
    Dies,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignInAnswer {
    Granted,
    WithoutRefreshToken,
    Refused,
    Unavailable,
}

/// What becomes of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Works {
    Yes,
    No,
    /// It is done, and nobody learns of it.
    Unheard,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Past the floor between two refreshes.
    Pause,
    /// To where a new token is due for renewal.
    Age,
    /// To where it is not handed out any more.
    End,
}

impl Pass {
    pub(crate) fn seconds(self) -> u8 {
        match self {
            Self::Pause => 3,
            Self::Age => 49,
            Self::End => 55,
        }
    }
}

/// How often what comes from outside may still happen.
#[derive(Clone, Debug, Hash)]
pub(crate) struct Budget {
    pub(crate) passes: u8,
    pub(crate) jumps: u8,
    pub(crate) crashes: u8,
    pub(crate) renewals: u8,
    pub(crate) corruptions: u8,
    pub(crate) sign_ins: u8,
    pub(crate) sign_outs: u8,
    pub(crate) password_changes: u8,
    pub(crate) resumptions: u8,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            passes: 3,
            jumps: 1,
            crashes: 1,
            renewals: 1,
            corruptions: 1,
            sign_ins: 2,
            sign_outs: 1,
            password_changes: 1,
            resumptions: 2,
        }
    }
}
