//! A small-state checker: every order of what can happen to a session, breadth first, to the depth that a million
//! states allow; and the proof that it finds what it looks for. Sessions of visitors, who are somebody anonymous until
//! they sign in, are looked at by themselves, in a quarter of a million states.
//!
//! | file | is |
//! | --- | --- |
//! | `action` | what can happen, one line each, and how often on one path |
//! | `world` | a machine and all that it meets, as a value |
//! | `driver`, `identities` | what happens between callers, machine, auth host and store |
//! | `server` | an auth host of strict rotation, which may refuse, lose, end or garble anything |
//! | `shelf` | a store with one place, which may fail, be garbled, or be written by another process |
//! | `lease` | the store's lease, and another process that takes it, and dies |
//! | `invariants` | what must hold after every action |
//! | `faults` | eleven mistakes of other clients, made on purpose in the driver's part |
//! | `search` | breadth first over fingerprints; a state is got back by taking its path again |
//!
//! Time is discrete: it goes by in steps that end a pause, age a token, or end it. A state is distinct from another
//! where the machine, the world or the clock differ. I9 is not here, for the machine is never told a password, nor is
//! I3's other half, that an answer of 200 ends a request. Six refusals in a row are deeper than the search goes: one of
//! the beginnings lies behind five (I14). What was refused is forgotten with the process, so a crash ends I8 as well.

#![expect(clippy::unwrap_used, reason = "these are tests, what they share included")]

mod action;
mod driver;
mod faults;
mod fingerprint;
mod identities;
mod invariants;
mod lease;
mod search;
mod server;
mod shelf;
mod world;

use search::{Limits, search};
use world::{Beginning, CUSTOMERS, VISITORS};

#[test]
fn a_million_states_of_customers_hold_the_invariants() {
    hold(CUSTOMERS, 1_000_000);
}

#[test]
fn and_a_quarter_of_a_million_of_visitors() {
    hold(VISITORS, 250_000);
}

/// Looks at so many states; `CHECKER_STATES` says otherwise.
fn hold(beginnings: &'static [Beginning], states: usize) {
    let wanted = std::env::var("CHECKER_STATES").ok().and_then(|count| count.parse().ok());
    let limits = Limits { states: wanted.unwrap_or(states), threads: 2 };
    match search(beginnings, None, limits) {
        Ok(explored) => {
            println!("{explored}");
            assert!(explored.states >= limits.states, "the world is too small: {explored}");
        }
        Err(found) => panic!("{found}"),
    }
}
