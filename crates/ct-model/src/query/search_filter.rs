//! [`SearchFilter`] and [`SearchFacet`]: the language of a product search's filters and facets, from values.

use std::{
    fmt,
    ops::{RangeFrom, RangeInclusive, RangeToInclusive},
};

use crate::quote;

/// A filter of a product search: `variants.attributes.color:"red","blue"`.
///
/// Made from values, it is escaped as it has to be; a text of the app's own can stand wherever one can.
///
/// ```
/// use ct_model::SearchFilter;
///
/// let colors = SearchFilter::term("variants.attributes.color", ["red", "12\""]);
/// assert_eq!(colors.to_string(), r#"variants.attributes.color:"red","12\"""#);
/// let prices = SearchFilter::range("variants.price.centAmount", [1000..=3000]);
/// assert_eq!(prices.to_string(), "variants.price.centAmount:range (1000 to 3000)");
/// assert_eq!(SearchFilter::missing("variants.price").to_string(), "variants.price:missing");
/// let shoes = SearchFilter::subtree("categories.id", ["shoes-id"]);
/// assert_eq!(shoes.to_string(), r#"categories.id:subtree("shoes-id")"#);
/// ```
///
/// See [Product projection search](https://docs.commercetools.com/api/projects/products-search#filters).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFilter(String);

/// Something that a product search counts: how many results have which color, or a price in which range.
///
/// ```
/// use ct_model::SearchFacet;
///
/// let colors = SearchFacet::term("variants.attributes.color").alias("color");
/// assert_eq!(colors.to_string(), "variants.attributes.color as color");
/// let prices = SearchFacet::range("variants.price.centAmount", [..=1000]);
/// assert_eq!(prices.to_string(), "variants.price.centAmount:range (* to 1000)");
/// ```
///
/// See [Product projection search](https://docs.commercetools.com/api/projects/products-search#facets).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFacet(String);

/// A value in a filter or facet: a text, a number, true or false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchValue(String);

/// A range in a filter or facet, both ends included: `1000..=3000`, `1000..`, `..=3000`, or
/// [`between`](Self::between) two values, such as dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchRange {
    from: Option<SearchValue>,
    to: Option<SearchValue>,
}

impl SearchFilter {
    /// The field has one of these values.
    pub fn term(field: &str, values: impl IntoIterator<Item = impl Into<SearchValue>>) -> Self {
        Self(terms(field, values))
    }

    /// The field lies in one of these ranges.
    pub fn range(field: &str, ranges: impl IntoIterator<Item = impl Into<SearchRange>>) -> Self {
        Self(in_ranges(field, ranges))
    }

    /// The field has a value.
    pub fn exists(field: &str) -> Self {
        Self(format!("{field}:exists"))
    }

    /// The field has no value.
    pub fn missing(field: &str) -> Self {
        Self(format!("{field}:missing"))
    }

    /// The product is in one of these categories, or in one below them; the field is `categories.id`.
    pub fn subtree(field: &str, categories: impl IntoIterator<Item = impl Into<SearchValue>>) -> Self {
        let below = categories.into_iter().map(|category| format!("subtree({})", category.into()));
        Self(format!("{field}:{}", list(below)))
    }
}

impl SearchFacet {
    /// How many have which value of the field.
    pub fn term(field: &str) -> Self {
        Self(field.to_owned())
    }

    /// How many have one of these values of the field.
    pub fn filtered(field: &str, values: impl IntoIterator<Item = impl Into<SearchValue>>) -> Self {
        Self(terms(field, values))
    }

    /// How many lie in each of these ranges.
    pub fn range(field: &str, ranges: impl IntoIterator<Item = impl Into<SearchRange>>) -> Self {
        Self(in_ranges(field, ranges))
    }

    /// What the counts are called in the answer; by default the field.
    #[must_use]
    pub fn alias(self, name: &str) -> Self {
        Self(format!("{} as {name}", self.0))
    }
}

impl SearchRange {
    /// From one value to another; without one it is open there.
    pub fn between(from: Option<SearchValue>, to: Option<SearchValue>) -> Self {
        Self { from, to }
    }
}

fn terms(field: &str, values: impl IntoIterator<Item = impl Into<SearchValue>>) -> String {
    format!("{field}:{}", list(values.into_iter().map(|value| value.into().0)))
}

fn in_ranges(field: &str, ranges: impl IntoIterator<Item = impl Into<SearchRange>>) -> String {
    format!("{field}:range {}", list(ranges.into_iter().map(|range| range.into().to_string())))
}

fn list(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(",")
}

impl From<&str> for SearchValue {
    fn from(text: &str) -> Self {
        Self(quote(text))
    }
}

impl From<String> for SearchValue {
    fn from(text: String) -> Self {
        Self(quote(&text))
    }
}

impl<T: ?Sized> From<&crate::Id<T>> for SearchValue {
    fn from(id: &crate::Id<T>) -> Self {
        Self(quote(id.as_str()))
    }
}

macro_rules! plain {
    ($($kind:ty),+) => {$(
        impl From<$kind> for SearchValue {
            fn from(value: $kind) -> Self {
                Self(value.to_string())
            }
        }
    )+};
}

macro_rules! quoted {
    ($($kind:ty),+) => {$(
        impl From<$kind> for SearchValue {
            fn from(value: $kind) -> Self {
                Self(quote(&value.to_string()))
            }
        }
    )+};
}

plain!(bool, i32, i64);
quoted!(crate::Date, crate::DateTime, crate::Time);

impl<T: Into<SearchValue> + Clone> From<RangeInclusive<T>> for SearchRange {
    fn from(range: RangeInclusive<T>) -> Self {
        let (from, to) = range.into_inner();
        Self { from: Some(from.into()), to: Some(to.into()) }
    }
}

impl<T: Into<SearchValue>> From<RangeFrom<T>> for SearchRange {
    fn from(range: RangeFrom<T>) -> Self {
        Self { from: Some(range.start.into()), to: None }
    }
}

impl<T: Into<SearchValue>> From<RangeToInclusive<T>> for SearchRange {
    fn from(range: RangeToInclusive<T>) -> Self {
        Self { from: None, to: Some(range.end.into()) }
    }
}

macro_rules! texts {
    ($($kind:ty),+) => {$(
        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

texts!(SearchFilter, SearchFacet, SearchValue);

impl fmt::Display for SearchRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |end: &Option<SearchValue>| end.as_ref().map_or("*".to_owned(), ToString::to_string);
        write!(f, "({} to {})", end(&self.from), end(&self.to))
    }
}

impl From<SearchFilter> for String {
    fn from(filter: SearchFilter) -> Self {
        filter.0
    }
}

impl From<SearchFacet> for String {
    fn from(facet: SearchFacet) -> Self {
        facet.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_the_platform_reads_them() {
        let moment: crate::DateTime = "2026-01-01T00:00:00.000Z".parse().unwrap();
        for (filter, text) in [
            (SearchFilter::term("a", [true]), "a:true"),
            (SearchFilter::term("a", [7_i64, -1]), "a:7,-1"),
            (SearchFilter::term("a", [String::from(r"\")]), r#"a:"\\""#),
            (SearchFilter::term("a", [&crate::Id::<crate::Cart>::new("x")]), r#"a:"x""#),
            (SearchFilter::exists("a"), "a:exists"),
            (SearchFilter::range("a", [5..]), "a:range (5 to *)"),
            (SearchFilter::range("a", [1..=2, 4..=5]), "a:range (1 to 2),(4 to 5)"),
            (SearchFilter::subtree("a", ["x", "y"]), r#"a:subtree("x"),subtree("y")"#),
            (
                SearchFilter::range("createdAt", [SearchRange::between(Some(moment.into()), None)]),
                r#"createdAt:range ("2026-01-01T00:00:00.000Z" to *)"#,
            ),
        ] {
            assert_eq!(String::from(filter), text);
        }
        let facet = SearchFacet::filtered("a", ["x"]).alias("b");
        assert_eq!(String::from(facet), r#"a:"x" as b"#);
    }
}
