//! What all queries have in common, as methods of each.

/// Writes the methods that complete a query; `$request` is the path to its [`QueryRequest`](ct_model::QueryRequest).
macro_rules! query_options {
    ($($request:ident).+) => {
        /// Only what matches this predicate; of several, all must hold.
        ///
        /// Values from outside belong into [`var`](Self::var), or through
        /// [`quote`](ct_model::quote).
        pub fn filter(mut self, predicate: impl Into<String>) -> Self {
            self.$($request).+.filter.r#where.push(predicate.into());
            self
        }

        /// The value of `:name` in the predicates; given more than once, a list.
        pub fn var(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.$($request).+.filter.vars.push((name.into(), value.into()));
            self
        }

        /// An order such as `createdAt desc`; further ones break ties.
        pub fn sort(mut self, order: impl Into<String>) -> Self {
            self.$($request).+.filter.sort.push(order.into());
            self
        }

        /// At most this many results: 0 to 500; the platform's default is 20.
        pub fn limit(mut self, limit: u32) -> Self {
            self.$($request).+.paging.limit = Some(limit);
            self
        }

        /// Leave this many results out: 0 to 10,000.
        pub fn offset(mut self, offset: u32) -> Self {
            self.$($request).+.paging.offset = Some(offset);
            self
        }

        /// Whether to count all matches; without the count the platform answers faster.
        pub fn with_total(mut self, with_total: bool) -> Self {
            self.$($request).+.paging.with_total = Some(with_total);
            self
        }
    };
}

pub(crate) use query_options;
