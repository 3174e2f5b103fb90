//! [`Filter`] and [`Expand`]: which results, in which order, with what in them.

use crate::{QueryError, QueryParams, QueryReader, QueryWriter};

const VARIABLE: &str = "var.";

/// Which results of a query are wanted, and in which order.
///
/// Values from outside belong into `vars`, or through [`quote`](crate::quote) into a predicate.
///
/// ```
/// use ct_model::{Filter, QueryParams};
///
/// let filter = Filter {
///     r#where: vec!["key in :keys".into()],
///     vars: vec![("keys".into(), "a".into()), ("keys".into(), "b".into())],
///     sort: vec!["createdAt desc".into()],
/// };
/// assert_eq!(filter.to_query(), "where=key+in+%3Akeys&var.keys=a&var.keys=b&sort=createdAt+desc");
/// ```
///
/// See [Query predicates](https://docs.commercetools.com/api/predicates/query).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Predicates; all of them must hold.
    pub r#where: Vec<String>,
    /// The values of the variables of the predicates, by name, without `var.`. A name that is there more
    /// than once is a list.
    pub vars: Vec<(String, String)>,
    /// Orders, the first one first: `name.en asc`.
    pub sort: Vec<String>,
}

impl QueryParams for Filter {
    fn write(&self, query: &mut QueryWriter) {
        query.push_all("where", &self.r#where);
        for (name, value) in &self.vars {
            query.push(&format!("{VARIABLE}{name}"), value);
        }
        query.push_all("sort", &self.sort);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            r#where: query.take_all("where"),
            vars: query.take_prefixed(VARIABLE),
            sort: query.take_all("sort"),
        })
    }
}

/// Which references are to be expanded: paths as `masterVariant.prices[*].channel`.
///
/// See [Reference expansion](https://docs.commercetools.com/api/general-concepts#reference-expansion).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expand(pub Vec<String>);

impl<T: Into<String>> FromIterator<T> for Expand {
    fn from_iter<I: IntoIterator<Item = T>>(paths: I) -> Self {
        Self(paths.into_iter().map(Into::into).collect())
    }
}

impl QueryParams for Expand {
    fn write(&self, query: &mut QueryWriter) {
        query.push_all("expand", &self.0);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self(query.take_all("expand")))
    }
}
