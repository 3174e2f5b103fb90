//! Every result of a query, each once.
//!
//! By the ids, as the platform [advises](https://docs.commercetools.com/api/general-concepts#iterating-over-all-elements):
//! counting offsets would skip results and repeat others when something is made or deleted meanwhile.

use ct_model::{Filter, Page, Paging, ProductProjectionQuery, QueryRequest, operation::Operation, quote};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use crate::{Cause, Client, Error, correlation::correlation_id, resource::Identified};

/// How many results are asked for at once, unless the query says.
const AT_ONCE: u32 = 100;

/// A query whose results can be walked through.
pub(crate) trait Pages: Clone {
    /// Which results, in which order; which part of them.
    fn parts(&mut self) -> (&mut Filter, &mut Paging);
}

impl Pages for QueryRequest {
    fn parts(&mut self) -> (&mut Filter, &mut Paging) {
        (&mut self.filter, &mut self.paging)
    }
}

impl Pages for ProductProjectionQuery {
    fn parts(&mut self) -> (&mut Filter, &mut Paging) {
        (&mut self.filter, &mut self.paging)
    }
}

/// Where the next page begins.
enum Next {
    First,
    After(String),
    None,
}

/// All results of `query`, page by page as they are taken.
pub(crate) fn all<Q, O, T>(
    client: Client,
    query: Q,
    operation: fn(Q) -> O,
) -> impl Stream<Item = Result<T, Error>> + Unpin + use<Q, O, T>
where
    Q: Pages,
    O: Operation<Output = Page<T>>,
    T: Identified,
{
    let pages = stream::try_unfold((client, Next::First), move |(client, next)| {
        let page = after(&query, &next).map(operation);
        async move {
            let Some(operation) = page else { return Ok(None) };
            let page = client.execute(&operation).await?;
            let next = match page.results.last().map(Identified::id) {
                Some(id) if page.count >= page.limit => {
                    if id.is_empty() {
                        return Err(no_id::<O>(&client));
                    }
                    Next::After(id.into_owned())
                }
                Some(_) | None => Next::None,
            };
            Ok(Some((page.results, (client, next))))
        }
    });
    Box::pin(pages.map_ok(|results| stream::iter(results).map(Ok)).try_flatten())
}

/// The query for the page that comes next.
fn after<Q: Pages>(query: &Q, next: &Next) -> Option<Q> {
    let mut query = query.clone();
    let (filter, paging) = query.parts();
    filter.sort = vec!["id asc".to_owned()];
    let limit = paging.limit.unwrap_or(AT_ONCE).max(1);
    *paging = Paging { limit: Some(limit), offset: None, with_total: Some(false) };
    match next {
        Next::First => {}
        Next::After(id) => filter.r#where.push(format!("id > {}", quote(id))),
        Next::None => return None,
    }
    Some(query)
}

fn no_id<O: Operation>(client: &Client) -> Error {
    let id = correlation_id(&client.inner.project, &*client.inner.environment.random);
    Error::new(O::ROW, id, Cause::NoId, false)
}
