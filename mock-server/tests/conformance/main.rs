//! Whether the mock answers as the platform's API description says: every operation of the table, for success and for
//! every refusal that applies, and for every scope and kind of token.
//!
//! The witness is `crates/ct-model/api/facts.json`, what the description says without its prose. `check.rs` and
//! `answer.rs` hold an answer against it; `walk.rs` goes through the operations, with a file below `walk/` for each
//! resource; `refusals.rs` turns a request that succeeds into all those that must not; `matrix.rs` goes through the scopes.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

#[path = "../support/mod.rs"]
mod support;

mod access;
mod answer;
mod ask;
mod check;
mod check_tests;
mod demo_shop;
mod endpoint;
mod facts;
mod formats;
mod made_up;
mod matrix;
mod refusals;
mod sample;
mod setup;
mod spoil;
mod stage;
mod walk;
