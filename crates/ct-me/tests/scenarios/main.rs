//! What apps meet in the wild and other clients get wrong, each a test with its number.
//!
//! | | |
//! | --- | --- |
//! | 1, 2, 5, 6, 7, 8, 17, 19 | `tokens` |
//! | 10, 11, 12, 14, 16 | `answers` |
//! | 13 | `secrets` |
//! | 15, 18 | `wire` |
//! | retries and deadlines | `retries`, `updates`, `comparisons`, `sign_ups` |
//! | where tokens come from, who is nobody yet | `sources` |
//! | the shop context, every result | `context`, `streams` |
//! | 20 | `ct-hyper`'s `tests`, which have sockets |

mod answers;
mod comparisons;
mod context;
mod crowds;
mod retries;
#[path = "../operations/samples.rs"]
#[allow(dead_code, reason = "the other suite needs the rest")]
mod samples;
mod secrets;
mod shop;
mod sign_ups;
mod sources;
mod streams;
mod tokens;
mod updates;
mod wire;
