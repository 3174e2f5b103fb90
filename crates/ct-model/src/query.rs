//! The parameters of queries, in both directions: a client writes them, a server reads them.
//!
//! A value that cannot be what it should be is a [`QueryError`], never silently left out. Parameters that
//! nobody asks for are ignored, as the platform does.

mod by_locale;
mod error;
mod filter;
mod matching;
mod paging;
mod params;
mod predicate;
mod projection;
mod reader;
mod request;
mod search;
mod search_filter;
mod variant_attributes;
mod writer;

pub use error::{Expected, QueryError};
pub use filter::{Expand, Filter};
pub use matching::{MatchingCart, MatchingCartLocation, MatchingLocation};
pub use paging::Paging;
pub use params::{DataErasure, QueryParams};
pub use predicate::quote;
pub use projection::{PriceSelection, ProjectionParams};
pub use reader::QueryReader;
pub use request::{ProductProjectionQuery, QueryRequest};
pub use search::{ProductProjectionSearch, SuggestionQuery};
pub use search_filter::{SearchFacet, SearchFilter, SearchRange, SearchValue};
pub use variant_attributes::VariantAttributesQuery;
pub use writer::QueryWriter;

#[cfg(test)]
mod tests;
