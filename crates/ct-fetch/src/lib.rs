//! The browser's side of `ct-auth`'s seams: requests over fetch, the page's clocks and timers, the browser's randomness,
//! and a token store in the page's own storage.
//!
//! `ct-me` picks `environment()` by itself where it is compiled for a browser. To keep a customer signed in over a reload,
//! give the builder a `BrowserStore`. Everything but the store works in a worker too, where there is no such storage.
//!
//! The crate is empty on every other target than `wasm32`, where a browser is.
//!
//! Absent on purpose: retries, redirects, cookies, the browser's cache, deadlines, anything that knows the API.
//!
//! # Offline, refused, failed
//!
//! fetch tells a page no reason: a name that is not found, a connection refused or reset, a certificate that is not good
//! and an answer that the server does not let this origin read (CORS) are all one `TypeError`. So all of them are
//! `Unknown`, which is true, and nothing is sent again that must not be done twice. What a page can know is that the
//! device has no network: where the browser says so before and after the attempt, the request is `NotSent`, and
//! the client's error says `is_offline`. That a browser believes itself online promises nothing.
//!
//! # Which storage
//!
//! | | survives | seen by | risk |
//! | --- | --- | --- | --- |
//! | `ct_auth::MemoryStore` | nothing: a reload signs out | this page | the least: what is stolen is the access token in use |
//! | `BrowserStore::session()` | reloads, until the tab is closed | this tab | a script of another's that runs in the page can read the refresh token while the tab is open |
//! | `BrowserStore::local()` | closing the browser | all tabs of the origin | such a script can read it as long as the customer stays signed in, also weeks later; so can the next person at a shared device |
//!
//! A refresh token is worth as much as the password until it is revoked or expires, and neither storage keeps it from
//! scripts: an app whose page loads foreign scripts, or puts foreign text into its HTML, gives it away. A strict
//! Content-Security-Policy is part of choosing either. Access tokens and passwords are never stored. Signing out
//! erases the record and revokes the tokens.
//!
//! Storage can be missing (a worker, a sandboxed frame), forbidden (cookies blocked) or full: opening the store says the
//! first two, and writing the last; the session then goes on in memory and `Session::durable` says so.
//!
//! # Several tabs
//!
//! Over `BrowserStore::local()` the tabs of an origin are one session. One renews at a time, under a
//! [Web Lock](https://developer.mozilla.org/docs/Web/API/Web_Locks_API); it hands its access token to the others over a
//! `BroadcastChannel` of the origin, so that one request is enough for all, and what it stored is what they go on with.
//! Signing out in one tab signs the others out: they need credentials, for the reason `SignedOutElsewhere`. A tab that
//! slept through it learns that from the platform, which refuses its tokens. A sign-in is not taken up by other tabs that
//! are open, for nobody is to act as somebody else in the middle of what they do: they `resume` when the app says so.
//!
//! Where there are no Web Locks (they need a secure context: https, or this machine), leases are granted at once: then two tabs
//! that renew at the same moment both ask, which costs a request, and, where the platform exchanges refresh tokens,
//! one of them reads the other's from the store after the refusal.
//!
//! A tab that the user duplicates takes a copy of `BrowserStore::session()` along: the two share a refresh token from
//! then on, not a store. Signing out in one revokes it, and the other learns that from the platform.

#[cfg(target_arch = "wasm32")]
mod abort;
#[cfg(target_arch = "wasm32")]
mod answer;
#[cfg(target_arch = "wasm32")]
mod browser_store;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod globals;
#[cfg(target_arch = "wasm32")]
mod headers;
#[cfg(target_arch = "wasm32")]
mod js_error;
#[cfg(target_arch = "wasm32")]
mod listener;
#[cfg(target_arch = "wasm32")]
mod locks;
#[cfg(target_arch = "wasm32")]
mod random;
#[cfg(target_arch = "wasm32")]
mod tabs;
#[cfg(target_arch = "wasm32")]
mod transport;

#[cfg(target_arch = "wasm32")]
pub use self::{
    browser_store::BrowserStore, clock::BrowserClock, random::BrowserRandom, transport::FetchTransport,
};

/// The network through [`FetchTransport::new`], the page's clocks, the browser's randomness.
#[cfg(target_arch = "wasm32")]
#[allow(
    clippy::arc_with_non_send_sync,
    reason = "one code for all targets: in a browser there are no threads"
)]
#[must_use]
pub fn environment() -> ct_auth::Environment {
    ct_auth::Environment {
        transport: std::sync::Arc::new(FetchTransport::new()),
        clock: std::sync::Arc::new(BrowserClock),
        random: std::sync::Arc::new(BrowserRandom),
    }
}
