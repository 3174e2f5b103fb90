//! The file store: what it keeps, what it refuses, and what other processes can do to it.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod auth_host;
mod damage;
mod kills;
mod leases;
mod permissions;
mod races;
mod records;
mod support;
