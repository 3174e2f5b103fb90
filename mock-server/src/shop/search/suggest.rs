//! Suggestions of words to search for. <https://docs.commercetools.com/api/projects/search-term-suggestions>

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    index::Index,
    words::{begins_nearly, default_level},
};

impl Index {
    /// At most `most` keywords of a side in a language, one of whose tokens begins with `input`, or with `fuzzy` nearly
    /// so: the best first, then those that more products have.
    pub(super) fn suggestions(
        &self,
        staged: bool,
        locale: &str,
        input: &str,
        fuzzy: bool,
        most: usize,
    ) -> Vec<String> {
        let input = input.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if input.is_empty() {
            return Vec::new();
        }
        let level = if fuzzy { default_level(&input) } else { 0 };
        // By text: how many letters differ, and how many products have it.
        let mut found: BTreeMap<&Arc<str>, (usize, usize)> = BTreeMap::new();
        for (_, document) in self.side(staged) {
            let mut of_product = BTreeSet::new();
            for keyword in document.keywords.iter().filter(|keyword| *keyword.locale == *locale) {
                let distance = (0..=level).find(|distance| {
                    keyword.tokens.iter().any(|token| match distance {
                        0 => token.starts_with(&input),
                        _ => begins_nearly(token, &input, *distance),
                    })
                });
                let Some(distance) = distance else { continue };
                let best = found.entry(&keyword.text).or_insert((distance, 0));
                best.0 = best.0.min(distance);
                best.1 += usize::from(of_product.insert(&keyword.text));
            }
        }
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by_key(|(_, (distance, products))| (*distance, std::cmp::Reverse(*products)));
        found.into_iter().take(most).map(|(text, _)| text.to_string()).collect()
    }
}
