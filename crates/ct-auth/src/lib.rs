//! An OAuth token state machine that never loses a session, over any transport.
//!
//! A [`Session`] is who an app is to the commercetools platform: nobody yet, the app itself (client credentials),
//! somebody anonymous, or a customer (password); both of them then by refresh token. It hands out tokens, renews them
//! once for all who wait, keeps the refresh token in a [`TokenStore`], and says truthfully when somebody must sign in
//! again, and only then.
//!
//! Absent on purpose: HTTP clients, runtimes, clocks and randomness, which come in by an [`Environment`]; background
//! tasks, for whoever waits for a token request drives it; and the API itself, of which a session only hears whether
//! it took a token.
//!
//! ```
//! use std::sync::Arc;
//!
//! use ct_auth::{AuthError, Bearer, ClientCredentials, Environment, MemoryStore, Session, SessionConfig};
//! use ct_model::{Password, ProjectKey};
//!
//! # fn project() -> ProjectKey { "my-shop".parse().unwrap() }
//! async fn example(environment: Environment) -> Result<(), AuthError> {
//!     let client = ClientCredentials { id: "id".into(), secret: "secret".into() };
//!     let auth_url = http::Uri::from_static("https://auth.europe-west1.gcp.commercetools.com");
//!     let config = SessionConfig::new(project(), auth_url, client);
//!     let session = Session::new(config, environment, Arc::new(MemoryStore::new()));
//!
//!     let app: Bearer = session.bearer().await?; // one token request, however many ask
//!     session.sign_in("alice@example.com", &Password::new("secret")).await?;
//!     let mut alice = session.bearer().await?; // to be sent as the `Authorization` header: `alice.header()`
//!     let status = 401; // what the API said to it
//!     if status == 401 {
//!         alice = session.replace(&alice).await?; // once; a second 401 is final
//!     } else {
//!         session.accepted(&alice);
//!     }
//!     session.sign_out().await
//! }
//! ```
//!
//! # Where tokens come from
//!
//! | made by | tokens come from | take it when |
//! | --- | --- | --- |
//! | [`Session::new`] | the auth host, by an API client whose id and secret the app ships | there is no backend, and what the API client may do is what anybody may do: a secret that an app ships is none |
//! | [`Session::with_source`] | a [`TokenSource`]: the shop's own backend at a URL ([`HttpTokenSource`]), or a callback of the app's | there is a backend that knows the app's user. No secret ships, the password goes to the backend only, and it decides what each token may do |
//! | [`Session::given`] | the app, which has one | somebody else renews it, as in a script or in a page that a server has rendered |
//!
//! With a source all of the rules below hold that are not about refresh tokens and the store: it has none. Whom the
//! session acts for is what the scope of each token says, so the backend passes the platform's `scope` on. A token that
//! names another customer is another identity, as if she had signed in; one that names nobody is never taken for the one
//! before. Signing in and out happens at the backend; [`Session::sign_out`] then has the session ask it anew.
//!
//! # How it is built
//!
//! [`machine::TokenMachine`] is the whole of the rules, without I/O; its page has the table of states. [`Session`] is
//! the one thing that awaits: it does what the machine asks for and tells it how that went. What is asked often (the
//! token, the identity, what was granted) is published by the machine's every change and read without a lock.
//!
//! # How a session changes
//!
#![doc = include_str!("machine/transitions.md")]
//!
//! # What holds
//!
//! * At most one token request is under way. It belongs to the session: callers who leave take nothing along, and all
//!   who wait get the same token or the same error.
//! * Whatever the network does, a session ends only if the platform says `invalid_grant` to its refresh token (and no
//!   other process has stored a newer one), or if its tokens are spent and there is no refresh token.
//! * A token that is good is handed out while its renewal fails. It is not handed out near its end, nor after the API
//!   answered 401 to it.
//! * What was begun as one identity is not carried on as another: [`AuthError::SessionChanged`].
//! * Of several processes over one store one renews at a time, under the store's [lease](TokenStore::lease), and the next
//!   goes on with the refresh token that was stored: none is sent that another has exchanged. Each asks for access
//!   tokens of its own, for these are not stored, unless the store can [hand them over](TokenStore::hand_over) from
//!   memory to memory. A lease that does not come within 10 s is gone without.
//! * Who signs out elsewhere signs out here, where the store [tells](TokenStore::watch) of it:
//!   [`Reason::SignedOutElsewhere`].
//! * A refresh token is stored before the access token that came with it is handed out. If the store fails, the session
//!   goes on in memory and [`Session::durable`] says so.
//! * Nothing here prints a secret.

#![cfg_attr(
    target_arch = "wasm32",
    allow(
        clippy::arc_with_non_send_sync,
        reason = "one code for both: in a browser there are no threads to share with"
    )
)]

#[cfg(all(test, target_arch = "wasm32"))]
#[macro_use]
extern crate ct_browser_test;

pub mod machine;

mod answer;
mod auth_host;
mod bearer;
mod changes;
mod clock;
mod config;
mod destination;
mod environment;
mod error;
mod exchange;
mod handover;
mod http_source;
mod identity;
mod memory_store;
mod record_json;
mod retry;
mod retry_after;
mod session;
mod source;
mod source_error;
mod store;
mod token;
mod transport;

pub use bearer::Bearer;
pub use changes::{Changes, IdentityChange};
pub use clock::{Clock, Random, Sleep};
pub use config::{ClientCredentials, Guest, RefreshPath, SessionConfig};
pub use destination::{RefusedDestination, check_destination, is_localhost, is_this_machine};
pub use environment::{Environment, MaybeSend};
pub use error::{AuthError, Hostile, Refusal, Remedy, Unavailable, UnavailableKind};
pub use handover::Handover;
pub use http_source::HttpTokenSource;
pub use identity::{Identity, Reason};
pub use memory_store::MemoryStore;
pub use record_json::RecordError;
pub use retry::{Backoff, Jitter};
pub use retry_after::retry_after;
pub use session::Session;
pub use source::{SourceToken, TokenSource};
pub use source_error::{SourceError, SourceErrorKind};
pub use store::{
    Erased, Lease, Principal, Record, RecordKey, SharedError, StoreError, Swap, TokenStore, Watch,
};
pub use token::{AccessToken, BadToken};
pub use transport::{BoxError, Transport, TransportError, TransportErrorKind};
