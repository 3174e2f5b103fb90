//! [`Page`]: one page of the results of a query.

use serde::{Deserialize, Serialize};

use crate::OtherFields;

/// One page of the results of a query.
///
/// See [PagedQueryResult](https://docs.commercetools.com/api/general-concepts#pagedqueryresult).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page<T> {
    /// How many results were asked for.
    pub limit: u32,
    /// How many results were skipped.
    pub offset: u32,
    /// How many results are on this page.
    pub count: u32,
    /// How many results there are in all, unless the query said `withTotal=false`. With a predicate it is
    /// an estimate that stops at 10 000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// The results of this page.
    pub results: Vec<T>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub other: OtherFields,
}

impl<T> Page<T> {
    /// Whether there may be results after this page.
    pub fn has_more(&self) -> bool {
        let end = u64::from(self.offset) + u64::from(self.count);
        match self.total {
            Some(total) => self.count > 0 && end < total,
            None => self.count > 0 && self.count >= self.limit,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Page;

    #[test]
    fn survives_a_round_trip_with_and_without_total() {
        for json in [
            json!({"limit": 20, "offset": 0, "count": 2, "total": 2, "results": ["a", "b"]}),
            json!({"limit": 1, "offset": 10_000, "count": 1, "results": ["a"], "novel": {"x": 1}}),
        ] {
            let page: Page<String> = serde_json::from_str(&json.to_string()).unwrap();
            assert_eq!(serde_json::to_value(&page).unwrap(), json);
        }
    }

    #[test]
    fn a_malformed_page_is_an_error() {
        for bad in [
            json!({"limit": 1, "offset": 0, "count": 0}),
            json!({"limit": -1, "offset": 0, "count": 0, "results": []}),
            json!({"limit": 1, "offset": 0, "count": 1, "results": [7]}),
        ] {
            assert!(serde_json::from_value::<Page<String>>(bad).is_err());
        }
    }

    #[test]
    fn knows_whether_there_is_more() {
        let page = |limit, offset, count, total| {
            let results = vec![(); count as usize];
            Page { limit, offset, count, total, results, other: Default::default() }
        };
        assert!(page(2, 0, 2, Some(3)).has_more());
        assert!(!page(2, 2, 1, Some(3)).has_more());
        assert!(!page(2, 9, 0, Some(3)).has_more());
        assert!(page(2, 0, 2, None).has_more());
        assert!(!page(2, 2, 1, None).has_more());
        assert!(!page(0, 0, 0, None).has_more());
        assert!(!page(0, 0, 0, Some(3)).has_more());
        assert!(page(1, u32::MAX, 1, Some(u64::MAX)).has_more());
    }
}
