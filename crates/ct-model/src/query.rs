//! The parameters of queries, in both directions: a client writes them, a server reads them.
//!
//! A value that cannot be what it should be is a [`QueryError`], never silently left out. Parameters that
//! nobody asks for are ignored, as the platform does.

mod error;
mod filter;
mod paging;
mod params;
mod predicate;
mod projection;
mod reader;
mod request;
mod writer;

pub use error::{Expected, QueryError};
pub use filter::{Expand, Filter};
pub use paging::Paging;
pub use params::QueryParams;
pub use predicate::quote;
pub use projection::{PriceSelection, ProjectionParams};
pub use reader::QueryReader;
pub use request::{ProductProjectionQuery, QueryRequest};
pub use writer::QueryWriter;

#[cfg(test)]
mod tests;
