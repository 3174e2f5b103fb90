//! Suggestions of words to search for.

use ct_model::{Locale, SuggestionQuery, SuggestionResult, operation::SuggestProductProjections};

use crate::{Client, Error};

/// Suggests words to search for: <https://docs.commercetools.com/api/projects/products-suggestions>.
///
/// Made by [`ProductProjections::suggest`](crate::ProductProjections::suggest). Needs the permission `view_products`, or
/// `view_published_products` for published data only.
///
/// ```no_run
/// # async fn example(shop: ct_me::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let words = shop.product_projections().suggest().search_keywords("en".parse()?, "sho").limit(5).get().await?;
/// # Ok(())
/// # }
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
