//! Queries: `where`, `sort`, `limit`, `offset`, `withTotal`, `expand` over resources of any kind.

use std::{cmp::Ordering, sync::Arc};

use bytes::Bytes;
use ct_model::{Expand, Filter, Paging};

use crate::{
    refusal::Refusal,
    shop::{
        Collection, Shop,
        expand::ExpandPath,
        owned::{Owned, OwnedCollection, Owner},
        predicate::{self, Condition},
        shape::Shape,
        sort::{Key, Sort},
        stored::{Kept, Stored, Written},
    },
};

use super::reply::{Reply, expanded, paths};

#[cfg(test)]
mod tests;

/// `total` stops here where there is a predicate.
const MOST_COUNTED: usize = 10_000;
/// How many predicates and sort expressions one query may have.
const MOST_EXPRESSIONS: usize = 50;

/// A query that has been read and checked.
pub(super) struct Query {
    wanted: Option<Condition>,
    sort: Vec<Sort>,
    expand: Vec<ExpandPath>,
    limit: usize,
    offset: usize,
    with_total: bool,
}

impl Query {
    /// Checks a query for resources of `shape`.
    ///
    /// # Errors
    ///
    /// 400 with what is wrong in the predicate, the sort expression or the path.
    pub(super) fn read(
        paging: Paging,
        filter: &Filter,
        expand: &Expand,
        shape: &'static Shape,
    ) -> Result<Self, Refusal> {
        if filter.r#where.len() > MOST_EXPRESSIONS || filter.sort.len() > MOST_EXPRESSIONS {
            let why = format!("A query has {MOST_EXPRESSIONS} predicates and sort expressions at most.");
            return Err(Refusal::invalid_input(why));
        }
        let condition = |text: &String| {
            predicate::read(text, shape, &filter.vars)
                .map_err(|why| Refusal::malformed_parameter("where", &why))
        };
        let sort =
            |text: &String| Sort::read(text, shape).map_err(|why| Refusal::malformed_parameter("sort", &why));
        let conditions: Vec<_> = filter.r#where.iter().map(condition).collect::<Result<_, _>>()?;
        Ok(Self {
            wanted: (!conditions.is_empty()).then_some(Condition::All(conditions)),
            sort: filter.sort.iter().map(sort).collect::<Result<_, _>>()?,
            expand: paths(expand)?,
            limit: paging.limit.unwrap_or(Paging::DEFAULT_LIMIT) as usize,
            offset: paging.offset.unwrap_or(0) as usize,
            with_total: paging.with_total.unwrap_or(true),
        })
    }

    /// The values, one of which a field at one of `fields` has in every resource that is wanted, if the predicate says
    /// so: see [`Condition::pinned`].
    pub(super) fn pinned(&self, fields: &[&[&str]]) -> Option<Vec<&str>> {
        self.wanted.as_ref()?.pinned(fields)
    }

    /// The resources of a collection among which those that are wanted are: a few that an index found, or all.
    pub(super) fn among<'s, T: Kept>(
        &self,
        collection: &'s Collection<T>,
    ) -> Box<dyn ExactSizeIterator<Item = &'s Arc<Stored<T>>> + 's> {
        if let Some(ids) = self.pinned(&[&["id"]]) {
            Box::new(collection.with_ids(&ids).into_iter())
        } else if let Some(keys) = self.pinned(&[&["key"]]) {
            Box::new(collection.with_keys(&keys).into_iter())
        } else {
            Box::new(collection.iter())
        }
    }

    /// The same for what belongs to `owner`.
    pub(super) fn among_owned<'s, T: Owned>(
        &self,
        collection: &'s OwnedCollection<T>,
        owner: Option<&'s Owner>,
    ) -> Box<dyn ExactSizeIterator<Item = &'s Arc<Stored<T>>> + 's> {
        if let Some(ids) = self.pinned(&[&["id"]]) {
            Box::new(collection.of_owner_with_ids(owner, &ids).into_iter())
        } else if let Some(keys) = self.pinned(&[&["key"]]) {
            Box::new(collection.of_owner_with_keys(owner, &keys).into_iter())
        } else {
            Box::new(collection.of_owner(owner))
        }
    }

    /// Whether any of `candidates` is wanted.
    pub(super) fn finds_any<'s, T: Written + 's>(
        &self,
        mut candidates: impl Iterator<Item = &'s Arc<Stored<T>>>,
    ) -> bool {
        candidates
            .any(|stored| self.wanted.as_ref().is_none_or(|condition| condition.matches(&stored.value())))
    }

    /// The page of the resources that are wanted, from among `candidates`, in the query's order.
    pub(super) fn page<'s, T: Written + 's>(
        &self,
        candidates: impl ExactSizeIterator<Item = &'s Arc<Stored<T>>>,
        shop: &Shop,
    ) -> Reply {
        self.page_of(candidates, shop, Stored::json)
    }

    /// The same, with the results as `render` writes them.
    pub(super) fn page_of<'s, T: Written + 's>(
        &self,
        candidates: impl ExactSizeIterator<Item = &'s Arc<Stored<T>>>,
        shop: &Shop,
        render: impl Fn(&Stored<T>) -> Bytes,
    ) -> Reply {
        let (results, total) = self.select(candidates);
        let results: Vec<_> =
            results.into_iter().map(|stored| expanded(render(stored), &self.expand, shop)).collect();
        self.write(&results, total)
    }

    /// The results of the page, and how many there are in all.
    fn select<'s, T: Written + 's>(
        &self,
        candidates: impl ExactSizeIterator<Item = &'s Arc<Stored<T>>>,
    ) -> (Vec<&'s Stored<T>>, usize) {
        if self.wanted.is_none() && self.sort.is_empty() {
            let total = candidates.len();
            return (candidates.skip(self.offset).take(self.limit).map(Arc::as_ref).collect(), total);
        }
        let mut found: Vec<(Vec<Key>, &Stored<T>)> = candidates
            .filter_map(|stored| {
                let value = stored.value();
                let wanted = self.wanted.as_ref().is_none_or(|condition| condition.matches(&value));
                wanted.then(|| (self.sort.iter().map(|sort| sort.key(&value)).collect(), stored.as_ref()))
            })
            .collect();
        found.sort_by(|(one, _), (other, _)| {
            let each = self.sort.iter().zip(one.iter().zip(other));
            each.map(|(sort, (one, other))| sort.order(one, other))
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        });
        let total = if self.wanted.is_some() { found.len().min(MOST_COUNTED) } else { found.len() };
        (found.into_iter().skip(self.offset).take(self.limit).map(|(_, stored)| stored).collect(), total)
    }

    /// Puts the page together from results that are JSON already: a [`ct_model::Page`].
    fn write(&self, results: &[Bytes], total: usize) -> Reply {
        let mut body = Vec::with_capacity(80 + results.iter().map(|result| result.len() + 1).sum::<usize>());
        let head = format!(r#"{{"limit":{},"offset":{},"count":{},"#, self.limit, self.offset, results.len());
        body.extend_from_slice(head.as_bytes());
        if self.with_total {
            body.extend_from_slice(format!(r#""total":{total},"#).as_bytes());
        }
        body.extend_from_slice(br#""results":["#);
        for (index, result) in results.iter().enumerate() {
            if index > 0 {
                body.push(b',');
            }
            body.extend_from_slice(result);
        }
        body.extend_from_slice(b"]}");
        Reply { body: body.into(), is_empty: results.is_empty() }
    }
}
