//! The token machine alone: tables by axis, and laws over all orders of events.
//!
//! No change that `cargo xtask mutants` makes to the machine goes unnoticed by these tests, the unit tests and the checker.
//! Changes made by hand that none of them notices, and why that is so:
//!
//! | change | makes no difference, for |
//! | --- | --- |
//! | `vault`: `clear` wishes for an erase again that is wished for already, or does not | the same is erased, once |
//! | `vault`: `knows` forgets the generation that may have been written | that record's token is the one that was refused, which is not taken up again anyway |

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
