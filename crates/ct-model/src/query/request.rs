//! Whole queries: [`QueryRequest`] and [`ProductProjectionQuery`].

use crate::{Expand, Filter, Paging, ProjectionParams, QueryError, QueryParams, QueryReader, QueryWriter};

/// The parameters that all queries have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryRequest {
    /// Which part of the results.
    pub paging: Paging,
    /// Which results, in which order.
    pub filter: Filter,
    /// Which references are to be expanded.
    pub expand: Expand,
}

impl QueryParams for QueryRequest {
    fn write(&self, query: &mut QueryWriter) {
        self.paging.write(query);
        self.filter.write(query);
        self.expand.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self { paging: Paging::read(query)?, filter: Filter::read(query)?, expand: Expand::read(query)? })
    }
}

/// The parameters of a query for product projections.
///
/// See [Query ProductProjections](https://docs.commercetools.com/api/projects/productProjections#query-productprojections).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductProjectionQuery {
    /// Which side of the products, and for whom; also what is expanded.
    pub projection: ProjectionParams,
    /// Which part of the results.
    pub paging: Paging,
    /// Which results, in which order.
    pub filter: Filter,
}

impl QueryParams for ProductProjectionQuery {
    fn write(&self, query: &mut QueryWriter) {
        self.projection.write(query);
        self.paging.write(query);
        self.filter.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            projection: ProjectionParams::read(query)?,
            paging: Paging::read(query)?,
            filter: Filter::read(query)?,
        })
    }
}
