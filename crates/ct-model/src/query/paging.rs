//! [`Paging`]: which part of the results.

use std::ops::RangeInclusive;

use crate::{Expected, QueryError, QueryParams, QueryReader, QueryWriter};

/// Which part of the results of a query is wanted.
///
/// See [Paging](https://docs.commercetools.com/api/general-concepts#paging).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paging {
    /// How many results: 0 to 500. The platform's default is 20.
    pub limit: Option<u32>,
    /// How many results to skip: 0 to 10 000. The platform's default is 0.
    pub offset: Option<u32>,
    /// Whether to count all results. The platform's default is yes; `false` is quicker.
    pub with_total: Option<bool>,
}

impl Paging {
    /// What `limit` may be.
    pub const LIMITS: RangeInclusive<u32> = 0..=500;
    /// What `offset` may be.
    pub const OFFSETS: RangeInclusive<u32> = 0..=10_000;
    /// The `limit` of a query that does not say.
    pub const DEFAULT_LIMIT: u32 = 20;

    /// Checks what the platform would refuse.
    ///
    /// # Errors
    ///
    /// `limit` or `offset` is out of its range.
    pub fn validate(&self) -> Result<(), QueryError> {
        check("limit", self.limit, &Self::LIMITS)?;
        check("offset", self.offset, &Self::OFFSETS)
    }
}

fn check(name: &str, value: Option<u32>, range: &RangeInclusive<u32>) -> Result<(), QueryError> {
    match value {
        Some(value) if !range.contains(&value) => {
            Err(QueryError::new(name, Expected::Range { min: *range.start(), max: *range.end() }))
        }
        Some(_) | None => Ok(()),
    }
}

impl QueryParams for Paging {
    fn write(&self, query: &mut QueryWriter) {
        query.push_some("limit", self.limit.map(|limit| limit.to_string()));
        query.push_some("offset", self.offset.map(|offset| offset.to_string()));
        query.push_some("withTotal", self.with_total.map(|with_total| with_total.to_string()));
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            limit: query.take_in("limit", &Self::LIMITS)?,
            offset: query.take_in("offset", &Self::OFFSETS)?,
            with_total: query.take_bool("withTotal")?,
        })
    }
}
