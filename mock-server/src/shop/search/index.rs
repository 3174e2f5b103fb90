//! The index: all products as documents, and which word is in which of them.
//!
//! It is made by the first search, and brought up to date by the next one after a change: who never searches pays
//! nothing for it.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard},
};

use ct_model::ProductType;

use crate::shop::{
    collection::{Collection, Place},
    products::Product,
};

use super::{
    document::{Document, Lexicon},
    words::{default_level, near, words},
};

/// A document: where its product stands, and whether it is a draft beside what is published.
pub(super) type DocumentId = (Place, bool);

/// The index, and what has changed since.
#[derive(Debug, Default)]
pub(crate) struct SearchIndex(RwLock<Index>);

/// What is searched.
#[derive(Debug, Default)]
pub(crate) struct Index {
    stale: BTreeSet<Place>,
    /// Number and versions of the product types by which it was made.
    types: (usize, u64),
    lexicon: Lexicon,
    documents: BTreeMap<DocumentId, Document>,
    /// By language; those without one belong to all. Then by word.
    words: HashMap<Option<Arc<str>>, BTreeMap<Arc<str>, Postings>>,
}

/// In which documents a word is, with its weight there.
type Postings = HashMap<DocumentId, f32>;

impl SearchIndex {
    /// The product in this place has changed, or there is none any more.
    pub(crate) fn touch(&mut self, place: Place) {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).stale.insert(place);
    }

    /// The index as the products are now.
    pub(crate) fn up_to_date(
        &self,
        products: &HashMap<Place, Product>,
        types: &Collection<ProductType>,
    ) -> RwLockReadGuard<'_, Index> {
        let of_types = (types.len(), types.iter().map(|it| it.resource.version.as_u64()).sum());
        let index = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if index.stale.is_empty() && index.types == of_types {
            return index;
        }
        drop(index);
        let mut index = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if index.types != of_types {
            let stale = products.keys().copied().collect();
            *index = Index { stale, types: of_types, ..Index::default() };
        }
        index.refresh(products, types);
        drop(index);
        // Nobody changes products while they are searched: the index stays as it is.
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Index {
    fn refresh(&mut self, products: &HashMap<Place, Product>, types: &Collection<ProductType>) {
        for place in std::mem::take(&mut self.stale) {
            for is_draft in [false, true] {
                self.remove((place, is_draft));
            }
            if let Some(product) = products.get(&place) {
                self.add(place, product, types);
            }
        }
        self.lexicon.tidy();
    }

    fn add(&mut self, place: Place, product: &Product, types: &Collection<ProductType>) {
        let is_published = product.is_published();
        let is_one = Arc::ptr_eq(&product.current, &product.staged);
        let product_type = types.by_id(product.staged.resource.product_type.id.as_str());
        let product_type = product_type.map(|stored| &stored.resource);
        if is_published || is_one {
            let document = Document::new(&product.current, product_type, &mut self.lexicon);
            self.put((place, false), Document { is_published, is_staged: is_one, ..document });
        }
        if !is_one {
            let document = Document::new(&product.staged, product_type, &mut self.lexicon);
            self.put((place, true), Document { is_staged: true, ..document });
        }
    }

    fn put(&mut self, id: DocumentId, document: Document) {
        for word in &document.words {
            let dictionary = self.words.entry(word.locale.clone()).or_default();
            dictionary.entry(Arc::clone(&word.text)).or_default().insert(id, word.weight);
        }
        self.documents.insert(id, document);
    }

    fn remove(&mut self, id: DocumentId) {
        let Some(document) = self.documents.remove(&id) else { return };
        for word in &document.words {
            let Some(dictionary) = self.words.get_mut(&word.locale) else { continue };
            if let Some(postings) = dictionary.get_mut(&word.text) {
                postings.remove(&id);
                if postings.is_empty() {
                    dictionary.remove(&word.text);
                }
            }
        }
    }

    /// The number by which documents know a field; none if none of them has it.
    pub(super) fn column(&self, name: &str) -> Option<u32> {
        self.lexicon.column(name)
    }

    /// All documents of a side, the oldest first.
    pub(super) fn side(&self, staged: bool) -> impl Iterator<Item = (&DocumentId, &Document)> {
        self.documents.iter().filter(move |(_, document)| document.is_on(staged))
    }

    /// The documents of a side that have all words of a text in a language, the oldest first, each with how well it fits.
    ///
    /// With `fuzzy`, so many letters of a word may differ, though no more than its length allows.
    pub(super) fn find(
        &self,
        staged: bool,
        locale: &str,
        text: &str,
        fuzzy: Option<usize>,
    ) -> BTreeMap<DocumentId, f32> {
        let mut found: Option<BTreeMap<DocumentId, f32>> = None;
        for word in words(text) {
            let with_word = self.with_word(locale, &word, fuzzy);
            let Some(so_far) = &mut found else {
                found = Some(with_word.into_iter().collect());
                continue;
            };
            so_far.retain(|id, score| {
                let more = with_word.get(id);
                *score += more.unwrap_or(&0.0);
                more.is_some()
            });
        }
        let mut found = found.unwrap_or_default();
        found.retain(|id, _| self.documents[id].is_on(staged));
        found
    }

    fn with_word(&self, locale: &str, word: &str, fuzzy: Option<usize>) -> HashMap<DocumentId, f32> {
        let mut found: HashMap<DocumentId, f32> = HashMap::new();
        let mut see = |distance: usize, postings: &Postings| {
            let score = self.rarity(postings.len()) / (1 << distance) as f32;
            for (id, weight) in postings {
                // The more often a word is there, the less one more counts.
                let score = score * weight / (weight + 1.0);
                let best = found.entry(*id).or_default();
                *best = best.max(score);
            }
        };
        let dictionaries = [Some(Arc::from(locale)), None].map(|locale| self.words.get(&locale));
        for dictionary in dictionaries.into_iter().flatten() {
            match fuzzy.map(|level| level.min(default_level(word))) {
                None | Some(0) => {
                    if let Some(postings) = dictionary.get(word) {
                        see(0, postings);
                    }
                }
                Some(level) => {
                    for (distance, postings) in near(dictionary, word, level) {
                        see(distance, postings);
                    }
                }
            }
        }
        found
    }

    /// A word that few documents have says more.
    #[allow(clippy::cast_precision_loss, reason = "a score needs no more digits")]
    fn rarity(&self, documents: usize) -> f32 {
        (1.0 + self.documents.len() as f32 / documents.max(1) as f32).ln()
    }

    /// The document.
    pub(super) fn document(&self, id: &DocumentId) -> &Document {
        &self.documents[id]
    }
}

impl Document {
    fn is_on(&self, staged: bool) -> bool {
        if staged { self.is_staged } else { self.is_published }
    }
}
