//! Sessions over a scripted network, a store and a clock moved by hand. The numbers are those of the scenarios that
//! a client of the platform must get right.

#![expect(clippy::unwrap_used, reason = "these are tests, what they share included")]

mod anonymous;
mod backend;
mod deadlines;
mod given;
mod http_source;
mod identities;
mod introspection;
mod leases;
mod limits;
mod numbers;
mod outages;
mod renewal;
mod schedules;
mod secrets;
mod shop;
mod single_flight;
mod sources;
mod storage;
