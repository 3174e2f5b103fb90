//! Suggestions of words to search for.

use ct_model::{Locale, SuggestionQuery, SuggestionResult, operation::SuggestProductProjections};

use crate::{Client, Error};

/// Suggests words to search for: <https://docs.commercetools.com/api/projects/products-suggestions>.
///
/// Made by [`ProductProjections::suggest`](crate::ProductProjections::suggest). Needs the permission `view_products`, or
/// `view_published_products` for published data only.
///
/// ```
/// # let mock = ct_testing::MockPlatform::demo();
/// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
/// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
/// # futures_executor::block_on(async {
/// let typed = shop.product_projections().suggest().search_keywords("en-US".parse()?, "ba").limit(5);
/// let suggested = typed.get().await?;
/// let english = suggested.get("searchKeywords.en-US").expect("its language was asked for");
/// let words: Vec<&str> = english.iter().map(|suggestion| suggestion.text.as_str()).collect();
/// assert_eq!(words, ["backpack", "backpacking"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until it is sent"]
pub struct SearchSuggestions<'c> {
    client: &'c Client,
    query: SuggestionQuery,
}

impl<'c> SearchSuggestions<'c> {
    pub(crate) fn new(client: &'c Client, staged: Option<bool>) -> Self {
        Self { client, query: SuggestionQuery { staged, ..SuggestionQuery::default() } }
    }

    /// The beginning of a word in this language. The platform wants at least one.
    pub fn search_keywords(mut self, locale: Locale, beginning: impl Into<String>) -> Self {
        self.query.search_keywords.push((locale, beginning.into()));
        self
    }

    /// Whether words that are nearly the same match too.
    pub fn fuzzy(mut self, fuzzy: bool) -> Self {
        self.query.fuzzy = Some(fuzzy);
        self
    }

    /// At most this many for each language: 1 to 100; the platform's default is 10.
    pub fn limit(mut self, limit: u32) -> Self {
        self.query.limit = Some(limit);
        self
    }

    /// The suggestions, by `searchKeywords.` and the language.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<SuggestionResult, Error> {
        self.client.execute(&SuggestProductProjections { query: self.query }).await
    }
}
