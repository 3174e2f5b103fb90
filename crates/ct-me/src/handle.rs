//! What handles have in common, written once: [`handle`] makes one, each line of it a group of methods.
//!
//! What only one resource can do stands beside the handle, in an `impl` of its own.

/// Writes a handle: its struct, the options of its query, and for each line the methods named here.
///
/// | line | methods |
/// | --- | --- |
/// | `query QueryMyCarts;` | `get`, `exists`, `all` |
/// | `by_id GetMyCart(Id<Cart>);` | `by_id`, `exists_by_id` |
/// | `by_key GetMyCartByKey;` | `by_key`, `exists_by_key` |
/// | `create CreateMyCart(MyCartDraft);` | `create` |
/// | `update MyCartUpdateAction;` | `update`, `update_with` |
/// | `update_by_key UpdateByKey(Update, Action);` | `update_by_key` |
/// | `delete DeleteMyCart;`, with `(DataErasure)` where that can be asked for | `delete` |
/// | `delete_by_key DeleteByKey;` | `delete_by_key` |
///
/// `with expand` and `with projection` say what a read of one takes of the query.
macro_rules! handle {
    (
        $(#[$doc:meta])*
        pub struct $name:ident of $resource:ident($what:literal): $query:ident with $one:ident;
        $($verb:ident $operation:ident $(($($input:ty),+))?;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        #[must_use = "a query does nothing until it is sent"]
        pub struct $name<'c> {
            pub(crate) client: &'c $crate::Client,
            pub(crate) query: ::ct_model::$query,
        }

        impl<'c> $name<'c> {
            $crate::handle::options!($one);
            $crate::handle::filter_options!();
            $($crate::handle::methods!($verb $resource($what) $one $operation $(($($input),+))?);)*
        }
    };
}

/// The options that depend on what is read: references to expand, or projection and prices.
macro_rules! options {
    (expand) => {
        pub(crate) fn new(client: &'c $crate::Client) -> Self {
            Self { client, query: ::ct_model::QueryRequest::default() }
        }

        /// One more [reference to expand](https://docs.commercetools.com/api/general-concepts#reference-expansion).
        pub fn expand(mut self, path: impl Into<String>) -> Self {
            self.query.expand.0.push(path.into());
            self
        }
    };
    (projection) => {
        pub(crate) fn new(client: &'c $crate::Client) -> Self {
            let projection = client.context().projection();
            let query = ::ct_model::ProductProjectionQuery { projection, ..Default::default() };
            Self { client, query }
        }

        $crate::handle::projection_options!(query);
    };
}

/// Which side of a product, for whom, in which languages. `$of` is the field with the projection.
macro_rules! projection_options {
    ($of:ident) => {
        /// One more [reference to expand](https://docs.commercetools.com/api/general-concepts#reference-expansion):
        /// `productType`, `categories[*]`, …
        pub fn expand(mut self, path: impl Into<String>) -> Self {
            self.$of.projection.expand.0.push(path.into());
            self
        }

        /// Whether to read what is staged, which needs `view_products`, instead of what is published.
        pub fn staged(mut self, staged: bool) -> Self {
            self.$of.projection.staged = Some(staged);
            self
        }

        /// Which price of each variant to select. This is all of it: nothing of the shop context's is left.
        pub fn price(mut self, selection: ::ct_model::PriceSelection) -> Self {
            self.$of.projection.price = selection;
            self
        }

        /// Prices in this currency, instead of the shop context's. What else selects the price stays.
        pub fn price_currency(mut self, currency: ::ct_model::Currency) -> Self {
            self.$of.projection.price.currency = Some(currency);
            self
        }

        /// Prices of this country, instead of the shop context's. The platform wants a currency with it.
        pub fn price_country(mut self, country: ::ct_model::Country) -> Self {
            self.$of.projection.price.country = Some(country);
            self
        }

        /// Prices of this channel, instead of the shop context's. The platform wants a currency with it.
        pub fn price_channel(mut self, channel: impl Into<::ct_model::Id<::ct_model::Channel>>) -> Self {
            self.$of.projection.price.channel = Some(channel.into());
            self
        }

        /// Prices for this customer group, instead of the shop context's. The platform wants a currency with it.
        pub fn price_customer_group(
            mut self,
            group: impl Into<::ct_model::Id<::ct_model::CustomerGroup>>,
        ) -> Self {
            self.$of.projection.price.customer_group = Some(group.into());
            self
        }

        /// Localized texts in these languages only, instead of the shop context's; none: in all.
        pub fn locale_projection(mut self, locales: impl IntoIterator<Item = ::ct_model::Locale>) -> Self {
            self.$of.projection.locale_projection = locales.into_iter().collect();
            self
        }

        /// Cut down to the languages, countries and channels of this store, instead of the shop context's.
        pub fn store_projection(mut self, store: ::ct_model::StoreKey) -> Self {
            self.$of.projection.store_projection = Some(store);
            self
        }

        /// Only the attributes with these names.
        pub fn attributes(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.$of.projection.attributes.extend(names.into_iter().map(Into::into));
            self
        }
    };
}

/// Which results, in which order, and which part of them.
macro_rules! filter_options {
    () => {
        /// Only what matches this [predicate](https://docs.commercetools.com/api/predicates/query); of several, all
        /// must hold.
        ///
        /// Values from outside belong into [`var`](Self::var), or through [`quote`](ct_model::quote).
        pub fn filter(mut self, predicate: impl Into<String>) -> Self {
            self.query.filter.r#where.push(predicate.into());
            self
        }

        /// The value of `:name` in the predicates: a text, an id, a key, a number, a moment. It needs no quotes.
        pub fn var(mut self, name: impl Into<String>, value: impl std::fmt::Display) -> Self {
            self.query.filter.vars.push((name.into(), value.to_string()));
            self
        }

        /// The values of `:name` in the predicates, a list: for `id in :ids`.
        pub fn vars(mut self, name: &str, values: impl IntoIterator<Item = impl std::fmt::Display>) -> Self {
            let values = values.into_iter().map(|value| (name.to_owned(), value.to_string()));
            self.query.filter.vars.extend(values);
            self
        }

        /// An order such as `createdAt desc`; further ones break ties.
        pub fn sort(mut self, order: impl Into<String>) -> Self {
            self.query.filter.sort.push(order.into());
            self
        }

        /// At most this many results: 0 to 500; the platform's default is 20.
        pub fn limit(mut self, limit: u32) -> Self {
            self.query.paging.limit = Some(limit);
            self
        }

        /// Leave this many results out: 0 to 10,000.
        pub fn offset(mut self, offset: u32) -> Self {
            self.query.paging.offset = Some(offset);
            self
        }

        /// Whether to count all matches; without the count the platform answers faster.
        pub fn with_total(mut self, with_total: bool) -> Self {
            self.query.paging.with_total = Some(with_total);
            self
        }
    };
}

/// The methods of one line of [`handle`].
macro_rules! methods {
    (query $resource:ident($what:literal) $one:ident $operation:ident) => {
        #[doc = concat!("A page of the ", $what, "s that match.")]
        ///
        /// # Errors
        ///
        /// [`Error`](crate::Error) says who must act.
        pub async fn get(self) -> Result<::ct_model::Page<$resource>, $crate::Error> {
            self.client.execute(&$operation { query: self.query }).await
        }

        #[doc = concat!("Whether any ", $what, " matches.")]
        ///
        /// # Errors
        ///
        /// As of [`Client::exists`](crate::Client::exists); that there is none is no error.
        pub async fn exists(self) -> Result<bool, $crate::Error> {
            self.client.exists(&$operation { query: self.query }).await
        }

        #[doc = concat!("Every ", $what, " that matches, each once, page by page as they are taken.")]
        ///
        /// They come in the order of their ids, whatever [`sort`](Self::sort) and [`offset`](Self::offset) say: each
        /// page begins after the last one's last id, so that what is made or deleted meanwhile makes none of the
        /// others be left out or come twice. [`limit`](Self::limit) is how many are asked for at once; 100 unless set.
        ///
        /// The stream ends with the first error. Waiting for the next one can be given up and taken up again: nothing
        /// is lost. Each page has the client's deadline for itself.
        pub fn all(
            self,
        ) -> impl ::futures_util::Stream<Item = Result<$resource, $crate::Error>> + Unpin + use<> {
            $crate::all::all(self.client.clone(), self.query, |query| $operation { query })
        }
    };
    (by_id $resource:ident($what:literal) $one:ident $operation:ident($id:ty)) => {
        #[doc = concat!("The ", $what, " with this id.")]
        ///
        /// # Errors
        ///
        /// [`Error::is_not_found`](crate::Error::is_not_found) if there is none that the token may see.
        pub async fn by_id(self, id: &$id) -> Result<$resource, $crate::Error> {
            self.client.execute(&$operation { id: id.clone(), $one: self.query.$one }).await
        }

        #[doc = concat!("Whether there is a ", $what, " with this id.")]
        ///
        /// # Errors
        ///
        /// As of [`Client::exists`](crate::Client::exists); that there is none is no error.
        pub async fn exists_by_id(self, id: &$id) -> Result<bool, $crate::Error> {
            self.client.exists(&$operation { id: id.clone(), $one: self.query.$one }).await
        }
    };
    (by_key $resource:ident($what:literal) $one:ident $operation:ident) => {
        #[doc = concat!("The ", $what, " with this key.")]
        ///
        /// # Errors
        ///
        /// [`Error::is_not_found`](crate::Error::is_not_found) if there is none that the token may see.
        pub async fn by_key(self, key: &::ct_model::Key) -> Result<$resource, $crate::Error> {
            self.client.execute(&$operation { key: key.clone(), $one: self.query.$one }).await
        }

        #[doc = concat!("Whether there is a ", $what, " with this key.")]
        ///
        /// # Errors
        ///
        /// As of [`Client::exists`](crate::Client::exists); that there is none is no error.
        pub async fn exists_by_key(self, key: &::ct_model::Key) -> Result<bool, $crate::Error> {
            self.client.exists(&$operation { key: key.clone(), $one: self.query.$one }).await
        }
    };
    (create $resource:ident($what:literal) $one:ident $operation:ident($draft:ty)) => {
        #[doc = concat!("Creates a ", $what, ". It belongs to the token's holder.")]
        ///
        /// # Errors
        ///
        /// It is not sent again once the platform may have made one: after
        /// [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) look for it before creating another.
        pub async fn create(self, draft: $draft) -> Result<$resource, $crate::Error> {
            self.client.execute(&$operation { draft, $one: self.query.$one }).await
        }
    };
    (update $resource:ident($what:literal) $one:ident $action:ident) => {
        #[doc = concat!("Does all of `actions` to the ", $what, " as it was read, or none of them.")]
        ///
        /// What comes back is the whole of it, at its new version.
        ///
        /// # Errors
        ///
        /// [`Error::is_concurrent_modification`](crate::Error::is_concurrent_modification) if it was changed since it
        /// was read: read it again, and decide again what to do, as [`update_with`](Self::update_with) does.
        ///
        /// With [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) the change may have been this one, whose
        /// answer was lost. Where the resource shows that all of it is so now, that is the answer; where it cannot tell,
        /// [`Error::current`](crate::Error::current) is the resource as it is now. It is never sent again with a newer
        /// version.
        pub async fn update<A: Into<$action>>(
            self,
            seen: &$resource,
            actions: impl IntoIterator<Item = A>,
        ) -> Result<$resource, $crate::Error> {
            let actions = actions.into_iter().map(Into::into).collect();
            $crate::update::update(self.client, seen, actions, &self.query.$one).await
        }

        #[doc = concat!("Does to the ", $what, " what `decide` says; if it was changed meanwhile, reads it and decides")]
        /// again, three times at most.
        ///
        /// `decide` is shown what is to be updated, first the one that is given. With no actions nothing is sent, and
        /// that one comes back. One deadline is over all of it.
        ///
        /// # Errors
        ///
        /// As of [`update`](Self::update);
        /// [`Error::is_concurrent_modification`](crate::Error::is_concurrent_modification) if others were faster every
        /// time. What may have been done already
        /// ([`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown)) is not decided again.
        pub async fn update_with<A: Into<$action>, I: IntoIterator<Item = A>>(
            self,
            seen: &$resource,
            decide: impl FnMut(&$resource) -> I,
        ) -> Result<$resource, $crate::Error> {
            $crate::update::update_with(self.client, seen, decide, &self.query.$one).await
        }
    };
    (update_by_key $resource:ident($what:literal) $one:ident $operation:ident($update:ty, $action:ty)) => {
        #[doc = concat!("Does all of `actions` to the ", $what, " with this key at that version, or none of them.")]
        ///
        /// # Errors
        ///
        /// [`Error::is_concurrent_modification`](crate::Error::is_concurrent_modification) if it is at another version.
        /// Unlike [`update`](Self::update) it does not find out whether a change in doubt was this one.
        pub async fn update_by_key<A: Into<$action>>(
            self,
            key: &::ct_model::Key,
            version: ::ct_model::Version,
            actions: impl IntoIterator<Item = A>,
        ) -> Result<$resource, $crate::Error> {
            let update = <$update>::new(version, actions.into_iter().map(Into::into).collect::<Vec<_>>());
            self.client.execute(&$operation { key: key.clone(), $one: self.query.$one, update }).await
        }
    };
    (delete $resource:ident($what:literal) $one:ident $operation:ident $(($extra:ty))?) => {
        #[doc = concat!("Deletes the ", $what, " as it was read; what comes back is how it was last.")]
        ///
        /// # Errors
        ///
        /// [`Error::is_concurrent_modification`](crate::Error::is_concurrent_modification) if it was changed since it
        /// was read: it is still there. [`Error::is_not_found`](crate::Error::is_not_found) if it is not; with
        /// [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) it may be this call that deleted it, and
        /// whose answer was lost.
        pub async fn delete(self, seen: &$resource) -> Result<$resource, $crate::Error> {
            let (id, version) = (seen.id.clone(), seen.version);
            let $one = self.query.$one;
            self.client.execute(&$operation { id, version, $one $(, data_erasure: <$extra>::default())? }).await
        }
    };
    (delete_by_key $resource:ident($what:literal) $one:ident $operation:ident $(($extra:ty))?) => {
        #[doc = concat!("Deletes the ", $what, " with this key at that version; what comes back is how it was last.")]
        ///
        /// # Errors
        ///
        /// As of [`delete`](Self::delete).
        pub async fn delete_by_key(
            self,
            key: &::ct_model::Key,
            version: ::ct_model::Version,
        ) -> Result<$resource, $crate::Error> {
            let ($one, key) = (self.query.$one, key.clone());
            self.client.execute(&$operation { key, version, $one $(, data_erasure: <$extra>::default())? }).await
        }
    };
}

pub(crate) use {filter_options, handle, methods, options, projection_options};
