//! What an index finds is what a walk over everything finds, in the same order.

use ct_model::{Customer, DateTime, Id};
use proptest::prelude::*;
use serde::Serialize;

use super::*;
use crate::shop::{
    shape::CART,
    stored::{write, written},
};

/// As much of a resource as the indexes know, and a field that none knows.
#[derive(Clone, Debug, Serialize)]
struct Thing {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    version: i64,
    #[serde(skip)]
    owner: bool,
    #[serde(skip)]
    changed: i64,
}

written!(by write: Thing);

impl Kept for Thing {
    fn id(&self) -> &str {
        &self.id
    }

    fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
}

impl Owned for Thing {
    const KIND: &'static str = "things";
    const PARTS: &'static str = "parts";

    fn owner(&self) -> Option<Owner> {
        Some(owner(self.owner))
    }

    fn changed(&self) -> DateTime {
        DateTime::from_millis(self.changed).unwrap()
    }

    fn expires(&self) -> Option<DateTime> {
        None
    }

    fn parts(&self) -> usize {
        1
    }
}

fn owner(which: bool) -> Owner {
    Owner::Customer(Id::<Customer>::from(which.to_string()))
}

fn things() -> impl Strategy<Value = Vec<Thing>> {
    let thing = (proptest::option::of(0..8), 0..3_i64, any::<bool>(), 0..3_i64);
    proptest::collection::vec(thing, 0..8).prop_map(|things| {
        let mut keys = Vec::new();
        // Ids in another order than that of creation.
        let made = things.into_iter().enumerate().map(|(at, (key, version, owner, changed))| {
            let key = key.filter(|key| !keys.contains(key));
            keys.extend(key);
            let key = key.map(|key| format!("k{key}"));
            Thing { id: format!("i{}", (at * 5 + 3) % 8), key, version, owner, changed }
        });
        made.collect()
    })
}

/// Predicates of which some pin the id or the key, and some do not.
fn predicate() -> impl Strategy<Value = String> {
    let id = || (0..9).prop_map(|n| format!("\"i{n}\""));
    let key = || (0..9).prop_map(|n| format!("\"k{n}\""));
    let leaf = prop_oneof![
        id().prop_map(|id| format!("id = {id}")),
        key().prop_map(|key| format!("key = {key}")),
        proptest::collection::vec(id(), 1..4).prop_map(|ids| format!("id in ({})", ids.join(", "))),
        proptest::collection::vec(key(), 1..4).prop_map(|keys| format!("key not in ({})", keys.join(", "))),
        proptest::collection::vec(key(), 1..4).prop_map(|keys| format!("key in ({})", keys.join(", "))),
        (0..3).prop_map(|version| format!("version >= {version}")),
        Just("key is not defined".to_owned()),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let joined = |word: &'static str| {
            proptest::collection::vec(inner.clone(), 1..4)
                .prop_map(move |parts| format!("({})", parts.join(word)))
        };
        prop_oneof![joined(" and "), joined(" or "), inner.clone().prop_map(|inner| format!("not({inner})"))]
    })
}

#[test]
fn with_a_predicate_nothing_is_counted_beyond_ten_thousand() {
    let mut all = Collection::default();
    for number in 0..10_050 {
        all.put(Thing { id: number.to_string(), key: None, version: 1, owner: false, changed: 0 });
    }
    let total = |predicates: &[&str]| {
        let filter =
            Filter { r#where: predicates.iter().map(ToString::to_string).collect(), ..Filter::default() };
        let query = Query::read(Paging::default(), &filter, &Expand::default(), &CART).unwrap();
        query.select(query.among(&all)).1
    };
    assert_eq!((total(&[]), total(&["version = 1"]), total(&["version = 2"])), (10_050, 10_000, 0));
    assert_eq!(total(&["version = 1", r#"id in ("1", "2", "1")"#]), 2);
}

proptest! {
    #[test]
    fn an_index_finds_what_a_walk_finds(
        things in things(),
        predicates in proptest::collection::vec(predicate(), 1..3),
        offset in 0..2_u32,
    ) {
        let filter = Filter { r#where: predicates, ..Filter::default() };
        let paging = Paging { offset: Some(offset), ..Paging::default() };
        let query = Query::read(paging, &filter, &Expand::default(), &CART).unwrap();
        let mut all = Collection::default();
        let mut owned = OwnedCollection::default();
        for thing in things {
            all.put(thing.clone());
            owned.add(thing).unwrap();
        }
        let ids = |(found, total): (Vec<&Stored<Thing>>, usize)| {
            (found.iter().map(|stored| stored.resource.id.clone()).collect::<Vec<_>>(), total)
        };
        prop_assert_eq!(ids(query.select(query.among(&all))), ids(query.select(all.iter())));
        for which in [false, true] {
            let one = &owner(which);
            prop_assert_eq!(
                ids(query.select(query.among_owned(&owned, Some(one)))),
                ids(query.select(owned.of_owner(Some(one))))
            );
        }
        prop_assert_eq!(query.among_owned(&owned, None).len(), 0);
    }
}
