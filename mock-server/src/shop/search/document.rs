//! A product as the index holds it: its values by field, and its words by language.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use ct_model::{
    AttributeType, LocalizedString, ProductType, ProductVariant, ProductVariantAvailability, SearchKeyword,
    SmallMap, SuggestTokenizer,
};
use serde_json::Value as Json;

use crate::shop::products::{Side, variants};

use super::{field::searchable_of, value::Value, words::words};

/// One side of a product.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) side: Side,
    /// Whether it is what is published.
    pub(super) is_published: bool,
    /// Whether it is what is staged.
    pub(super) is_staged: bool,
    pub(super) product: Columns,
    /// One for each variant, the master first.
    pub(super) variants: Vec<Columns>,
    pub(super) keywords: Vec<Keyword>,
    /// The words that it is found by.
    pub(super) words: Vec<Word>,
}

/// A variant of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'d> {
    pub(super) document: &'d Document,
    pub(super) variant: usize,
}

/// Values by field, in the order of the fields.
#[derive(Debug, Default)]
pub(super) struct Columns(Box<[(u32, Value)]>);

/// A word, and how much it says about the product.
#[derive(Debug)]
pub(super) struct Word {
    /// The language; none: all of them.
    pub(super) locale: Option<Arc<str>>,
    pub(super) text: Arc<str>,
    pub(super) weight: f32,
}

/// A suggestion, and what it is found by.
#[derive(Debug)]
pub(super) struct Keyword {
    pub(super) locale: Arc<str>,
    pub(super) text: Arc<str>,
    /// In small letters.
    pub(super) tokens: Box<[Box<str>]>,
}

/// The names of fields and the texts, each held once.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    columns: HashMap<Box<str>, u32>,
    texts: HashSet<Arc<str>>,
    /// How many texts there may be before those are dropped that nothing holds any more.
    room: usize,
}

/// How much a word says that stands in a name, as compared with one in a description; in keywords and SKUs; elsewhere.
const IN_NAME: f32 = 4.0;
const IN_KEYWORD: f32 = 3.0;
const IN_DESCRIPTION: f32 = 1.0;

impl Row<'_> {
    pub(super) fn variant(&self) -> &ProductVariant {
        let product = &self.document.side.resource;
        match self.variant.checked_sub(1) {
            None => &product.master_variant,
            Some(at) => &product.variants[at],
        }
    }
}

impl Columns {
    /// The values of a field.
    pub(super) fn values(&self, column: u32) -> impl Iterator<Item = &Value> {
        let from = self.0.partition_point(|(held, _)| *held < column);
        self.0[from..].iter().take_while(move |(held, _)| *held == column).map(|(_, value)| value)
    }
}

impl Lexicon {
    pub(super) fn column(&self, name: &str) -> Option<u32> {
        self.columns.get(name).copied()
    }

    pub(super) fn text(&mut self, text: &str) -> Arc<str> {
        if let Some(held) = self.texts.get(text) {
            return Arc::clone(held);
        }
        let text: Arc<str> = text.into();
        self.texts.insert(Arc::clone(&text));
        text
    }

    /// Drops what nothing holds any more, once that may be much.
    pub(super) fn tidy(&mut self) {
        if self.texts.len() > self.room {
            self.texts.retain(|text| Arc::strong_count(text) > 1);
            self.room = 2 * self.texts.len() + 1024;
        }
    }

    fn add_column(&mut self, name: &str) -> u32 {
        if let Some(column) = self.columns.get(name) {
            return *column;
        }
        let column = u32::try_from(self.columns.len()).expect("there are fewer fields");
        self.columns.insert(name.into(), column);
        column
    }
}

impl Document {
    /// What the index holds of a product of this type.
    pub(super) fn new(side: &Side, product_type: Option<&ProductType>, lexicon: &mut Lexicon) -> Self {
        let product = &side.resource;
        let mut words = WordBag::default();
        for text in [&product.name, &product.slug] {
            words.add_localized(text, IN_NAME);
        }
        if let Some(text) = &product.description {
            words.add_localized(text, IN_DESCRIPTION);
        }
        let mut keywords = Vec::new();
        for (locale, all) in product.search_keywords.iter().flat_map(SmallMap::iter) {
            for keyword in all {
                words.add(Some(locale.as_str()), &keyword.text, IN_KEYWORD);
                keywords.push(Keyword {
                    locale: lexicon.text(locale.as_str()),
                    text: lexicon.text(&keyword.text),
                    tokens: tokens(keyword),
                });
            }
        }
        let mut rows = Vec::new();
        for variant in variants(product) {
            if let Some(sku) = &variant.sku {
                words.add(None, sku, IN_KEYWORD);
            }
            let mut row = Table { lexicon, values: Vec::new() };
            row.variant(variant);
            for attribute in variant.attributes.iter().flatten() {
                let defined = product_type
                    .and_then(|of| searchable_of(of).find(|definition| definition.name == attribute.name));
                let Some(definition) = defined else { continue };
                let value: Json = attribute.value.read().unwrap_or_default();
                row.nested(&format!("variants.attributes.{}", attribute.name), &value);
                words.add_attribute(&definition.r#type, &value);
            }
            rows.push(row.into_columns());
        }
        let mut of_product = Table { lexicon, values: Vec::new() };
        of_product.product(side);
        Self {
            side: Arc::clone(side),
            is_published: false,
            is_staged: false,
            product: of_product.into_columns(),
            variants: rows,
            keywords,
            words: words.into_words(lexicon),
        }
    }

    /// Its rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.variants.len()).map(move |variant| Row { document: self, variant })
    }
}

/// What a suggestion is found by: its words, what is given, or itself.
fn tokens(keyword: &SearchKeyword) -> Box<[Box<str>]> {
    let small = |text: &str| text.to_lowercase().into_boxed_str();
    match &keyword.suggest_tokenizer {
        Some(SuggestTokenizer::Whitespace(_)) => keyword.text.split_whitespace().map(small).collect(),
        Some(SuggestTokenizer::Custom(custom)) => custom.inputs.iter().map(|input| small(input)).collect(),
        Some(_) | None => [small(&keyword.text)].into(),
    }
}

/// Values by field, while they are collected.
struct Table<'l> {
    lexicon: &'l mut Lexicon,
    values: Vec<(u32, Value)>,
}

impl Table<'_> {
    fn product(&mut self, side: &Side) {
        let product = &side.resource;
        self.text("id", product.id.as_str());
        if let Some(key) = &product.key {
            self.text("key", key.as_str());
        }
        self.text("createdAt", &product.created_at.to_string());
        self.text("lastModifiedAt", &product.last_modified_at.to_string());
        for (name, value) in
            [("published", product.published), ("hasStagedChanges", product.has_staged_changes)]
        {
            if let Some(value) = value {
                self.add(name, Value::Boolean(value));
            }
        }
        self.text("productType.id", product.product_type.id.as_str());
        if let Some(tax_category) = &product.tax_category {
            self.text("taxCategory.id", tax_category.id.as_str());
        }
        if let Some(state) = &product.state {
            self.text("state.id", state.id.as_str());
        }
        for category in &product.categories {
            self.text("categories.id", category.id.as_str());
        }
        for (category, hint) in product.category_order_hints.iter().flat_map(SmallMap::iter) {
            if let Ok(hint) = hint.parse() {
                self.add(&format!("categoryOrderHints.{category}"), Value::Number(hint));
            }
        }
        for (name, text) in [("name", &product.name), ("slug", &product.slug)] {
            for (locale, text) in text.iter() {
                self.text(&format!("{name}.{locale}"), text);
            }
        }
        for (locale, keywords) in product.search_keywords.iter().flat_map(SmallMap::iter) {
            for keyword in keywords {
                self.text(&format!("searchKeywords.{locale}.text"), &keyword.text);
            }
        }
        if let Some(ratings) = &product.review_rating_statistics {
            for (name, value) in [
                ("averageRating", ratings.average_rating),
                ("highestRating", ratings.highest_rating),
                ("lowestRating", ratings.lowest_rating),
                ("count", f64::from(ratings.count)),
            ] {
                self.add(&format!("reviewRatingStatistics.{name}"), Value::Number(value));
            }
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "the platform's search has doubles too")]
    fn variant(&mut self, variant: &ProductVariant) {
        self.add("variants.id", Value::Number(variant.id as f64));
        if let Some(sku) = &variant.sku {
            self.text("variants.sku", sku);
        }
        if let Some(key) = &variant.key {
            self.text("variants.key", key.as_str());
        }
        // The first price stands for all. (Inferred.)
        if let Some(money) = variant.prices.iter().flatten().next().and_then(|price| price.value.money()) {
            self.add("variants.price.centAmount", Value::Number(money.cent_amount as f64));
            self.text("variants.price.currencyCode", money.currency_code.as_str());
        }
        if let Some(availability) = &variant.availability {
            self.availability(availability);
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "the platform's search has doubles too")]
    fn availability(&mut self, availability: &ProductVariantAvailability) {
        let mut of = |at: &str, is_on_stock: Option<bool>, numbers: [(&str, Option<i64>); 2]| {
            if let Some(is_on_stock) = is_on_stock {
                self.add(&format!("variants.availability.{at}isOnStock"), Value::Boolean(is_on_stock));
            }
            for (name, number) in numbers {
                if let Some(number) = number {
                    self.add(&format!("variants.availability.{at}{name}"), Value::Number(number as f64));
                }
            }
        };
        let numbers =
            |available, restockable| [("availableQuantity", available), ("restockableInDays", restockable)];
        of(
            "",
            availability.is_on_stock,
            numbers(availability.available_quantity, availability.restockable_in_days),
        );
        let channels = || availability.channels.iter().flat_map(SmallMap::iter);
        for (channel, there) in channels() {
            let numbers = numbers(there.available_quantity, there.restockable_in_days);
            of(&format!("channels.{channel}."), there.is_on_stock, numbers);
        }
        for (channel, _) in channels().filter(|(_, there)| there.is_on_stock == Some(true)) {
            self.text("variants.availability.isOnStockInChannels", channel.as_str());
        }
    }

    /// The value of an attribute, with all that is in it.
    fn nested(&mut self, path: &str, value: &Json) {
        match value {
            Json::Null => {}
            Json::Bool(boolean) => self.add(path, Value::Boolean(*boolean)),
            Json::Number(number) => {
                if let Some(number) = number.as_f64() {
                    self.add(path, Value::Number(number));
                }
            }
            Json::String(text) => self.text(path, text),
            Json::Array(elements) => elements.iter().for_each(|element| self.nested(path, element)),
            Json::Object(members) => {
                self.add(path, Value::Present);
                for (name, member) in members {
                    self.nested(&format!("{path}.{name}"), member);
                }
            }
        }
    }

    fn text(&mut self, column: &str, text: &str) {
        let text = self.lexicon.text(text);
        self.add(column, Value::Text(text));
    }

    fn add(&mut self, column: &str, value: Value) {
        let column = self.lexicon.add_column(column);
        self.values.push((column, value));
    }

    /// Each value once.
    fn into_columns(mut self) -> Columns {
        self.values.sort();
        self.values.dedup();
        Columns(self.values.into())
    }
}

/// The words of a product, while they are collected.
#[derive(Default)]
struct WordBag {
    weights: HashMap<(Option<String>, String), f32>,
}

impl WordBag {
    fn add(&mut self, locale: Option<&str>, text: &str, weight: f32) {
        for word in words(text) {
            *self.weights.entry((locale.map(str::to_owned), word)).or_default() += weight;
        }
    }

    fn add_localized(&mut self, text: &LocalizedString, weight: f32) {
        for (locale, text) in text.iter() {
            self.add(Some(locale.as_str()), text, weight);
        }
    }

    /// Texts and labels. What is in no language is found in all.
    fn add_attribute(&mut self, of: &AttributeType, value: &Json) {
        let label = value.get("label").unwrap_or(&Json::Null);
        match of {
            AttributeType::Set(set) => {
                for element in value.as_array().into_iter().flatten() {
                    self.add_attribute(&set.element_type, element);
                }
            }
            AttributeType::Text(_) => self.add_json(None, value),
            AttributeType::Enum(_) => self.add_json(None, label),
            AttributeType::Ltext(_) | AttributeType::Lenum(_) => {
                let text = if matches!(of, AttributeType::Lenum(_)) { label } else { value };
                for (locale, text) in text.as_object().into_iter().flatten() {
                    self.add_json(Some(locale), text);
                }
            }
            _ => {}
        }
    }

    fn add_json(&mut self, locale: Option<&str>, text: &Json) {
        self.add(locale, text.as_str().unwrap_or_default(), IN_DESCRIPTION);
    }

    fn into_words(self, lexicon: &mut Lexicon) -> Vec<Word> {
        let word = |((locale, text), weight): ((Option<String>, String), f32)| Word {
            locale: locale.map(|locale| lexicon.text(&locale)),
            text: lexicon.text(&text),
            weight,
        };
        self.weights.into_iter().map(word).collect()
    }
}
