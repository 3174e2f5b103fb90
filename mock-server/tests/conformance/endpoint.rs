//! All endpoints: every operation of the table in every place, and HEAD where the description has it.

use ct_model::operation::{Row, table};
use http::Method;

use super::{
    access::{self, Holder},
    facts::{Facts, OperationFact},
    stage::Stage,
};

/// A kind of place in which an operation can be done, with one that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// As the description writes it.
    pub(crate) described: &'static str,
    /// One of the seed's.
    pub(crate) path: &'static str,
    /// The key of the store, if it is one.
    pub(crate) store: Option<&'static str>,
    /// One that there is not.
    pub(crate) nowhere: Option<&'static str>,
}

impl Place {
    pub(crate) const PROJECT: Self = Self { described: "", path: "", store: None, nowhere: None };

    pub(crate) const STORE: Self = Self {
        described: "/in-store/key={storeKey}",
        path: "/in-store/key=north",
        store: Some("north"),
        nowhere: Some("/in-store/key=nowhere"),
    };

    pub(crate) const BUSINESS_UNIT: Self = Self {
        described: "/in-business-unit/key={businessUnitKey}",
        path: "/in-business-unit/key=unit",
        store: None,
        nowhere: Some("/in-business-unit/key=nowhere"),
    };

    /// The same, as the table has it.
    fn of_the_table(self) -> ct_model::operation::Place {
        match self.store {
            Some(key) => ct_model::operation::Place::Store(key.parse().unwrap()),
            None if self == Self::PROJECT => ct_model::operation::Place::Project,
            None => ct_model::operation::Place::BusinessUnit("unit".parse().unwrap()),
        }
    }

    /// The places that the mock serves.
    pub(crate) const SERVED: &[Self] = &[Self::PROJECT, Self::STORE, Self::BUSINESS_UNIT];
}

/// One line of the description that the mock serves.
pub(crate) struct Endpoint {
    pub(crate) row: &'static Row,
    /// The row's, or HEAD.
    pub(crate) method: Method,
    pub(crate) place: Place,
    pub(crate) fact: &'static OperationFact,
}

impl Endpoint {
    /// All of them.
    pub(crate) fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for row in table() {
            let before = all.len();
            for &place in Place::SERVED {
                let methods = [Some(&row.method), Some(&Method::HEAD).filter(|_| row.method == Method::GET)];
                for method in methods.into_iter().flatten() {
                    let path = format!("{}{}", place.described, row.path);
                    if let Some(fact) = Facts::of_the_platform().operation(method.as_str(), &path) {
                        all.push(Self { row, method: method.clone(), place, fact });
                    }
                }
            }
            assert!(all.len() > before, "{} is not described", row.name.as_str());
        }
        all
    }

    /// Those whose tokens it is for, and for whom it can succeed.
    pub(crate) fn holders(&self) -> impl Iterator<Item = Holder> {
        let has_any = |holder: &Holder| access::has_any(self.row.path, *holder);
        Holder::ALL.into_iter().filter(|holder| self.is_for(*holder)).filter(has_any)
    }

    pub(crate) fn is_for(&self, holder: Holder) -> bool {
        access::is_for(self.fact, self.row.path, holder)
    }

    /// The query parameters that mean something: name, and whether it must be there.
    ///
    /// The description gives paging also to the reading of a single resource, where it says nothing.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&'static str, bool)> {
        const OF_PAGES: [&str; 5] = ["limit", "offset", "sort", "where", "withTotal"];
        let is_page = self.is_head() || self.fact.answers.values().flatten().any(|is| is.contains("Paged"));
        self.fact.parameters().filter(move |(name, _)| is_page || !OF_PAGES.contains(name))
    }

    /// The endpoint whose twin it is.
    pub(crate) fn get(&self) -> Self {
        Self { row: self.row, method: Method::GET, place: self.place, fact: self.fact }
    }

    pub(crate) fn is_head(&self) -> bool {
        self.method == Method::HEAD
    }

    /// The path in its place, with `values` for its parameters, in the order of the path.
    pub(crate) fn path(&self, values: &[String]) -> String {
        self.path_in(self.place.path, values)
    }

    /// The path in any place.
    pub(crate) fn path_in(&self, place: &str, values: &[String]) -> String {
        let mut path = format!("/demo{place}");
        let mut rest = self.row.path;
        for value in values {
            let (before, after) = rest.split_once('{').expect("a path has a place for each value");
            path.push_str(before);
            path.push_str(value);
            rest = after.split_once('}').map_or("", |(_, rest)| rest);
        }
        assert!(!rest.contains('{'), "{} needs more values for its path", self.name());
        path + rest
    }

    /// For messages: `HEAD GetMyCart /in-store/key={storeKey}`.
    pub(crate) fn name(&self) -> String {
        format!("{} {} {}", self.method, self.row.name.as_str(), self.place.described).trim_end().to_owned()
    }
}

#[test]
fn every_place_that_is_served_is_among_the_endpoints() {
    for row in table() {
        for place in Place::SERVED {
            let listed = Endpoint::all().iter().any(|it| it.row.name == row.name && it.place == *place);
            assert_eq!(listed, row.rule(&place.of_the_table()).is_some(), "{}: {place:?}", row.name.as_str());
        }
    }
    let stage = Stage::new(Holder::Customer, Place::PROJECT);
    for place in [Place::STORE, Place::BUSINESS_UNIT] {
        for row in table().iter().filter(|_| !Place::SERVED.contains(&place)) {
            let path = format!("/demo{}{}", place.path, row.path.replace(['{', '}'], ""));
            let answer = stage.send(row.method.as_str(), &path, Some(&stage.bearer()), b"{}");
            assert!(answer.status == 404 && answer.text.contains("URI not found"), "{path}: {}", answer.text);
        }
    }
}
