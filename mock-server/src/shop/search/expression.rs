//! Filters and facets as they are written, before anybody looks whether there are such fields.

/// A field, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Filter {
    pub(super) path: String,
    pub(super) test: Test,
}

/// A field, and what is counted of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Facet {
    pub(super) path: String,
    /// None: all its values.
    pub(super) test: Option<Test>,
    pub(super) alias: Option<String>,
    pub(super) counting_products: bool,
}

/// What is asked of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    Exists,
    Missing,
    /// It has one of these values.
    Terms(Vec<Term>),
    /// It lies in one of these ranges.
    Ranges(Vec<Range<Literal>>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Term {
    Literal(Literal),
    /// A category, or one below it.
    Subtree(String),
}

/// From one end to the other, both included; without one it is open there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Range<T> {
    pub(super) from: Option<T>,
    pub(super) to: Option<T>,
}

/// A value as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Text(String),
    Number(String),
    Boolean(bool),
}
