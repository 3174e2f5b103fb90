//! What can happen to a session, in any order.

use proptest::prelude::*;

/// What can happen to a session.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A caller wants a token.
    Ask,
    /// The auth host answers one of the requests under way: the live one or a stale one.
    Answer {
        which: usize,
        answer: Answer,
    },
    /// The store does what one of the requests waits for.
    Store {
        which: usize,
        works: Works,
    },
    /// One of the requests gets the lease, or does not wait for it any longer, and the store is read.
    Claim {
        which: usize,
        works: bool,
    },
    /// Another process renews the session that is stored.
    AnotherRenews,
    /// The writer takes or ends a write.
    Write {
        works: Works,
    },
    /// All that is waited for goes well.
    GoWell {
        expires_in: u64,
    },
    /// The newest token is rejected, and what is waited for goes well.
    RejectNewest,
    /// Nobody drove the request.
    Lapse,
    /// The API refuses one of the tokens that were handed out.
    Rejected {
        which: usize,
    },
    /// The API accepts one of the tokens that were handed out.
    Accepted {
        which: usize,
    },
    SignIn {
        anonymously: bool,
    },
    SignInAnswer {
        which: usize,
        answer: Answer,
    },
    SignOut,
    PasswordChanged {
        stale: bool,
    },
    Resume {
        works: bool,
    },
    Advance {
        millis: u64,
    },
    JumpWall {
        millis: i64,
    },
}

/// What becomes of an operation of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Works {
    Yes,
    No,
    /// It is done, and nobody learns of it.
    Unheard,
}

#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Granted { expires_in: Option<u64>, rotates: bool },
    Lost,
    Unavailable,
    InvalidGrant,
    InvalidClient,
    Hostile,
}

pub(crate) fn events() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec(event(), 1..150)
}

fn event() -> impl Strategy<Value = Event> {
    let which = || 0usize..4;
    let works = || prop_oneof![8 => Just(Works::Yes), 1 => Just(Works::No), 1 => Just(Works::Unheard)];
    prop_oneof![
        6 => Just(Event::Ask),
        6 => (which(), answer(0.3)).prop_map(|(which, answer)| Event::Answer { which, answer }),
        4 => (which(), works()).prop_map(|(which, works)| Event::Store { which, works }),
        6 => (which(), prop::bool::weighted(0.8)).prop_map(|(which, works)| Event::Claim { which, works }),
        1 => Just(Event::AnotherRenews),
        4 => works().prop_map(|works| Event::Write { works }),
        8 => prop_oneof![Just(3600u64), 0u64..100].prop_map(|expires_in| Event::GoWell { expires_in }),
        6 => Just(Event::RejectNewest),
        1 => Just(Event::Lapse),
        3 => which().prop_map(|which| Event::Rejected { which }),
        1 => which().prop_map(|which| Event::Accepted { which }),
        3 => any::<bool>().prop_map(|anonymously| Event::SignIn { anonymously }),
        3 => (which(), answer(0.9)).prop_map(|(which, answer)| Event::SignInAnswer { which, answer }),
        1 => Just(Event::SignOut),
        1 => prop::bool::ANY.prop_map(|stale| Event::PasswordChanged { stale }),
        1 => prop::bool::weighted(0.8).prop_map(|works| Event::Resume { works }),
        4 => prop_oneof![0u64..3000, 0u64..4_000_000, Just(200_000_000)]
            .prop_map(|millis| Event::Advance { millis }),
        1 => prop_oneof![-400_000_000_000i64..400_000_000_000, Just(i64::MIN), Just(i64::MAX)]
            .prop_map(|millis| Event::JumpWall { millis }),
    ]
}

fn answer(rotates: f64) -> impl Strategy<Value = Answer> {
    let lifetime = prop_oneof![
        4 => Just(Some(3600)), 2 => Just(Some(172_800)), 1 => Just(None), 1 => Just(Some(0)),
        1 => Just(Some(u64::MAX)), 2 => any::<Option<u64>>(), 1 => (0u64..40).prop_map(Some),
    ];
    prop_oneof![
        6 => (lifetime, prop::bool::weighted(rotates))
            .prop_map(|(expires_in, rotates)| Answer::Granted { expires_in, rotates }),
        1 => Just(Answer::Lost),
        1 => Just(Answer::Unavailable),
        1 => Just(Answer::InvalidGrant),
        1 => Just(Answer::InvalidClient),
        1 => Just(Answer::Hostile),
    ]
}
