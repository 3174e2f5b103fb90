//! [`QueryParams`]: values that are parameters of a query.

use crate::{Expected, QueryError, QueryReader, QueryWriter, Version};

/// Values that are parameters of a query, in both directions.
pub trait QueryParams: Sized {
    /// Adds the parameters.
    fn write(&self, query: &mut QueryWriter);

    /// Takes the parameters out of a query.
    ///
    /// # Errors
    ///
    /// A parameter is not what it should be.
    fn read(query: &mut QueryReader) -> Result<Self, QueryError>;

    /// The parameters as the text of a query, without `?`.
    fn to_query(&self) -> String {
        let mut query = QueryWriter::new();
        self.write(&mut query);
        query.finish()
    }

    /// Reads the parameters from the text of a query, without `?`.
    ///
    /// # Errors
    ///
    /// A parameter is not what it should be.
    fn from_query(query: &str) -> Result<Self, QueryError> {
        Self::read(&mut QueryReader::new(query)?)
    }
}

/// `version`, which must be there.
impl QueryParams for Version {
    fn write(&self, query: &mut QueryWriter) {
        query.push("version", self.to_string());
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        let expected = "the version of the resource, a whole number";
        let version = query.take_parsed("version", expected)?;
        version.ok_or_else(|| QueryError::new("version", Expected::Value(expected)))
    }
}

/// `dataErasure`: whether what is deleted is deleted with all personal data, also from backups and logs. The platform's
/// default is no.
///
/// See [Data erasure of personal data](https://docs.commercetools.com/api/gdpr#data-erasure-of-personal-data).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DataErasure(pub Option<bool>);

impl QueryParams for DataErasure {
    fn write(&self, query: &mut QueryWriter) {
        query.push_some("dataErasure", self.0.map(|erase| erase.to_string()));
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        query.take_bool("dataErasure").map(Self)
    }
}
