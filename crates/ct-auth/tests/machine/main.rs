//! The token machine alone: tables by axis, and laws over all orders of events.

#![expect(clippy::unwrap_used, reason = "these are tests, what they share included")]

mod claims;
mod corners;
mod elsewhere;
mod events;
mod guests;
mod issuer;
mod laws;
mod lease;
mod news;
mod refreshes;
mod shelf;
mod source_laws;
mod sources;
mod table;
mod tokens;
mod transitions;
mod world;
