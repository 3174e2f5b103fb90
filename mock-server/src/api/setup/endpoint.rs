//! How every kind of resource answers: the same way.

use std::{collections::BTreeSet, marker::PhantomData, sync::Arc};

use bytes::Bytes;
use ct_model::{
    Expand, Filter, Paging, Permission, PriceSelection, QueryError, QueryParams, QueryReader, Version,
};
use http::{Method, Request, StatusCode};
use percent_encoding::percent_decode_str;

use crate::{
    api::{
        Reply,
        author::expect_version,
        query::Query,
        reply::{expanded, paths},
    },
    caller::Caller,
    refusal::Refusal,
    shop::{
        Shop,
        stored::{Kept, Stored},
    },
};

use super::{Desk, Which, kind::Kind, read_body, referrer};

/// The endpoint of a kind of resource, whichever it is.
pub(super) trait Endpoint: Sync {
    /// The path below the project.
    fn path(&self) -> &'static str;

    /// What references to the resources are called; none if there are no references.
    fn type_id(&self) -> Option<&'static str>;

    /// The methods that are answered at the path of a resource's id.
    fn methods_by_id(&self) -> &'static [Method];

    /// The methods that are answered at the path of a resource's key.
    fn methods_by_key(&self) -> &'static [Method];

    /// Any of these may do what the method does there.
    fn permissions(&self, method: &Method, which: Which<'_>) -> &'static [Permission];

    /// Whether one of `texts` stands in the JSON of one of the resources, other than the one with the id `but`.
    fn any_mentions(&self, shop: &Shop, texts: &[String], but: &str) -> bool;

    /// What `request` asks for. Whoever calls has seen to its method and its caller's permissions.
    fn answer(
        &self,
        desk: &Desk<'_>,
        which: Which<'_>,
        request: &Request<Bytes>,
    ) -> Result<(StatusCode, Reply), Refusal>;
}

/// The endpoint of the kind `K`.
pub(super) struct Of<K>(PhantomData<fn() -> K>);

impl<K> Of<K> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<K: Kind> Endpoint for Of<K> {
    fn path(&self) -> &'static str {
        K::PATH
    }

    fn type_id(&self) -> Option<&'static str> {
        K::TYPE_ID
    }

    fn methods_by_id(&self) -> &'static [Method] {
        if K::HAS_UPDATES {
            &[Method::GET, Method::POST, Method::DELETE, Method::HEAD]
        } else {
            &[Method::GET, Method::DELETE, Method::HEAD]
        }
    }

    fn methods_by_key(&self) -> &'static [Method] {
        if K::BY_KEY { self.methods_by_id() } else { &[] }
    }

    fn permissions(&self, method: &Method, which: Which<'_>) -> &'static [Permission] {
        match (method, which) {
            (&Method::GET, Which::All) => K::QUERY,
            (&Method::GET | &Method::HEAD, _) => K::VIEW,
            _ => K::MANAGE,
        }
    }

    fn any_mentions(&self, shop: &Shop, texts: &[String], but: &str) -> bool {
        K::all(shop).iter().any(|stored| stored.resource.id() != but && stored.mentions(texts))
    }

    fn answer(
        &self,
        desk: &Desk<'_>,
        which: Which<'_>,
        request: &Request<Bytes>,
    ) -> Result<(StatusCode, Reply), Refusal> {
        let mut query = QueryReader::new(request.uri().query().unwrap_or_default()).map_err(malformed)?;
        if let Some((name, _)) = query.rest().find(|(name, _)| K::NOT_EMULATED.contains(name)) {
            return Err(Refusal::not_emulated(&format!("the query parameter {name}")));
        }
        let prices = price_selection::<K>(&mut query)?;
        match (request.method(), which) {
            (&Method::POST, Which::All) => {
                let paths = paths(&Expand::read(&mut query).map_err(malformed)?)?;
                let draft = read_body(request.body())?;
                let mut shop = desk.project.write();
                let made = K::create(desk, &mut shop, draft)?;
                let made = K::priced(&shop, made, &prices);
                Ok((StatusCode::CREATED, Reply::json(expanded(made, &paths, &shop))))
            }
            (&Method::POST, one) => {
                let paths = paths(&Expand::read(&mut query).map_err(malformed)?)?;
                let mut shop = desk.project.write();
                let id = find::<K>(&shop, desk.caller, one)?.resource.id().to_owned();
                let updated = K::update(desk, &mut shop, &id, request.body())?;
                let updated = K::priced(&shop, updated.json(), &prices);
                Ok((StatusCode::OK, Reply::json(expanded(updated, &paths, &shop))))
            }
            (&Method::DELETE, one) => {
                let paths = paths(&Expand::read(&mut query).map_err(malformed)?)?;
                let mut shop = desk.project.write();
                let deleted = delete::<K>(desk, &mut shop, one, &mut query)?;
                let deleted = K::priced(&shop, deleted.json(), &prices);
                Ok((StatusCode::OK, Reply::json(expanded(deleted, &paths, &shop))))
            }
            (&Method::HEAD, Which::All) => {
                let filter = Filter::read(&mut query).map_err(malformed)?;
                let query = Query::read(Paging::default(), &filter, &Expand::default(), K::SHAPE)?;
                let shop = desk.project.read();
                if query.finds_any(candidates::<K>(&shop, desk.caller, &query).iter()) {
                    Ok((StatusCode::OK, Reply::json(Bytes::new())))
                } else {
                    Err(Refusal::resource_not_found(""))
                }
            }
            (_, Which::All) => {
                let paging = Paging::read(&mut query).map_err(malformed)?;
                let filter = Filter::read(&mut query).map_err(malformed)?;
                let expand = Expand::read(&mut query).map_err(malformed)?;
                let query = Query::read(paging, &filter, &expand, K::SHAPE)?;
                let shop = desk.project.read();
                let found = candidates::<K>(&shop, desk.caller, &query);
                let render = |stored: &Stored<_>| K::priced(&shop, stored.json(), &prices);
                Ok((StatusCode::OK, query.page_of(found.iter(), &shop, render)))
            }
            (_, one) => {
                let paths = paths(&Expand::read(&mut query).map_err(malformed)?)?;
                let shop = desk.project.read();
                let found = K::priced(&shop, find::<K>(&shop, desk.caller, one)?.json(), &prices);
                Ok((StatusCode::OK, Reply::json(expanded(found, &paths, &shop))))
            }
        }
    }
}

/// For whom prices are selected; for nobody if the resources have none.
fn price_selection<K: Kind>(query: &mut QueryReader) -> Result<PriceSelection, Refusal> {
    if !K::SELECTS_PRICES {
        return Ok(PriceSelection::default());
    }
    let selection = PriceSelection::read(query).map_err(malformed)?;
    selection.validate().map_err(malformed)?;
    Ok(selection)
}

/// Those that the caller sees and among which the wanted ones are: a few, if the predicate names their ids or keys.
fn candidates<K: Kind>(shop: &Shop, caller: &Caller, query: &Query) -> Vec<Arc<Stored<K::Resource>>> {
    let distinct = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    let mut found: Vec<_> = if let Some(ids) = query.pinned(&[&["id"]]) {
        distinct(ids).iter().filter_map(|id| K::by_id(shop, id)).collect()
    } else if let Some(keys) = query.pinned(&[&["key"]]) {
        distinct(keys).iter().filter_map(|key| K::by_key(shop, key)).collect()
    } else if let Some(found) = K::indexed(shop, query) {
        found
    } else {
        K::all(shop)
    };
    found.retain(|stored| K::shows(&stored.resource, caller));
    found
}

/// The one that the path names.
fn find<K: Kind>(shop: &Shop, caller: &Caller, one: Which<'_>) -> Result<Arc<Stored<K::Resource>>, Refusal> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let (found, not_found) = match one {
        Which::All => (None, Refusal::resource_not_found("")),
        Which::Id(id) => {
            let id = decoded(id);
            (K::by_id(shop, &id), Refusal::resource_not_found(&id))
        }
        Which::Key(key) => {
            let key = decoded(key);
            (K::by_key(shop, &key), Refusal::key_not_found(&key))
        }
    };
    found.filter(|stored| K::shows(&stored.resource, caller)).ok_or(not_found)
}

/// Takes out the one that the path names, if the version is right and nothing refers to it.
fn delete<K: Kind>(
    desk: &Desk<'_>,
    shop: &mut Shop,
    one: Which<'_>,
    query: &mut QueryReader,
) -> Result<Arc<Stored<K::Resource>>, Refusal> {
    let found = find::<K>(shop, desk.caller, one)?;
    let id = found.resource.id();
    if let Some(current) = K::version(&found.resource) {
        expect_version(id, Version::read(query).map_err(malformed)?, current)?;
    }
    K::expect_removable(&found.resource)?;
    if let Some(type_id) = K::TYPE_ID
        && K::IS_HELD
        && let Some(by) = referrer(shop, type_id, id, found.resource.key())
    {
        return Err(Refusal::reference_exists(type_id, by));
    }
    K::remove(desk, shop, id)?;
    Ok(found)
}

fn malformed(error: QueryError) -> Refusal {
    let QueryError { parameter, expected } = error;
    Refusal::malformed_parameter(&parameter, &format!("The {parameter} parameter must be {expected}"))
}
