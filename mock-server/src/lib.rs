//! An offline commercetools platform that enforces scopes.
//!
//! [`Mock`] is the platform: auth host, API host and shops in memory, one function from a request to its answer.
//! With the feature `server` (on by default), `serve` puts it on a socket, and the binary `mock-server` does so from
//! the command line.
//!
//! Absent on purpose: what the platform does where its documentation is silent is not guessed at in secret. The
//! modules and constructors of which a text or a choice is inferred say so.

mod answer;
mod api;
mod auth;
mod caller;
mod client;
mod clock;
mod config;
mod correlation;
mod cors;
mod guard;
mod mock;
mod projects;
mod receive;
mod refusal;
mod route;
#[cfg(feature = "server")]
mod serve;
mod shop;
mod throttle;

pub use auth::TokenLimits;
pub use client::{ApiClient, ApiClientError};
pub use clock::{Clock, Random, SeededRandom, SystemClock, SystemRandom};
pub use config::{DEMO_PROJECT, MockBuilder, MockError};
pub use cors::{Origin, OriginError};
pub use mock::Mock;
#[cfg(feature = "server")]
pub use serve::{Limits, serve, serve_within};
pub use shop::{Seed, SeedError};
pub use throttle::{LogInLimit, LogInLimitError};

/// The examples of the README are tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
