//! One request on a connection: what the limits allow goes to the mock.

use std::{convert::Infallible, error::Error as StdError, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header, request::Parts};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use tokio::{task::spawn_blocking, time::timeout};

use super::limits::Limits;
use super::wire::Phase;
use crate::{mock::Mock, refusal::Refusal, route};

/// Answers one request.
pub(super) async fn answer(
    mock: Arc<Mock>,
    limits: Arc<Limits>,
    phase: Arc<Phase>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    phase.begin_request();
    let (head, body) = request.into_parts();
    let received = match check_head(&head, &limits) {
        Ok(()) => read_body(&head, body, &limits).await,
        Err(refusal) => Err(refusal),
    };
    let response = match received {
        Ok(body) => handle(&mock, Request::from_parts(head, body), &limits).await,
        Err(refusal) => {
            phase.leave_unread();
            let answer = refusal.into_response();
            let mut answer = mock.complete(&head.method, &head.uri, &head.headers, answer);
            // Part of the request may still be on its way, so nothing after it can be told from it.
            answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            answer
        }
    };
    phase.end_request();
    Ok(response.map(Full::new))
}

/// Handlers are not async. Most are done before another thread would have heard of them, so they are done at once; the
/// others run where they may take their time, and one that takes too long is left to end by itself.
async fn handle(mock: &Arc<Mock>, request: Request<Bytes>, limits: &Limits) -> Response<Bytes> {
    if is_brief(request.method(), request.uri()) {
        return mock.handle(request);
    }
    let request = Arc::new(request);
    let handling = spawn_blocking({
        let (mock, request) = (Arc::clone(mock), Arc::clone(&request));
        move || mock.handle_ref(&request)
    });
    let refusal = match timeout(limits.handler, handling).await {
        Ok(Ok(response)) => return response,
        Ok(Err(_)) => Refusal::internal(),
        Err(_) => Refusal::over_capacity("The request took too long."),
    };
    mock.complete(request.method(), request.uri(), request.headers(), refusal.into_response())
}

/// Whether the answer takes microseconds, however large the shop is: a read of what is named, or of a page in the order
/// in which it is kept, or a change of what is the caller's own.
fn is_brief(method: &Method, uri: &Uri) -> bool {
    let has_segment = |wanted: &[&str]| uri.path().split('/').any(|segment| wanted.contains(&segment));
    match *method {
        Method::GET | Method::HEAD => {
            let mut parameters = uri.query().unwrap_or_default().split('&');
            let looks_through =
                |parameter: &str| parameter.starts_with("where") || parameter.starts_with("sort");
            !has_segment(&["search", "suggest"]) && !parameters.any(looks_through)
        }
        _ => has_segment(&["me"]),
    }
}

fn check_head(head: &Parts, limits: &Limits) -> Result<(), Refusal> {
    let target = head.uri.path_and_query().map_or(0, |target| target.as_str().len());
    if target > limits.uri_bytes {
        return Err(Refusal::unreadable(StatusCode::URI_TOO_LONG));
    }
    if head.headers.len() > limits.header_count || size(&head.headers) > limits.header_bytes {
        return Err(Refusal::unreadable(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE));
    }
    Ok(())
}

fn size(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum()
}

async fn read_body(head: &Parts, body: Incoming, limits: &Limits) -> Result<Bytes, Refusal> {
    let most = if route::is_auth(&head.uri) { limits.token_body } else { limits.body };
    let too_large = || Refusal::unreadable(StatusCode::PAYLOAD_TOO_LARGE);
    if usize::try_from(body.size_hint().lower()).is_ok_and(|length| length > most) {
        return Err(too_large());
    }
    match timeout(limits.body_read, Limited::new(body, most).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if is_too_large(&*error) => Err(too_large()),
        Ok(Err(_)) => Err(Refusal::unreadable(StatusCode::BAD_REQUEST)),
        Err(_) => Err(Refusal::unreadable(StatusCode::REQUEST_TIMEOUT)),
    }
}

fn is_too_large(error: &(dyn StdError + 'static)) -> bool {
    error.is::<LengthLimitError>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_look_through_a_whole_shop_is_not_brief() {
        let brief = |method: &str, uri: &str| is_brief(&method.parse().unwrap(), &uri.parse().unwrap());
        for (method, uri) in [
            ("GET", "/demo/me"),
            ("HEAD", "/demo/me/carts/1"),
            ("GET", "/demo/product-projections?limit=20&expand=productType"),
            ("POST", "/demo/in-store/key=hamburg/me/carts/1"),
        ] {
            assert!(brief(method, uri), "{method} {uri}");
        }
        for (method, uri) in [
            ("GET", "/demo/product-projections/search?text.en=mug"),
            ("GET", "/demo/product-projections/suggest"),
            ("POST", "/demo/product-projections/search"),
            ("GET", "/demo/product-projections?limit=20&where=key%3D%22mug%22"),
            ("HEAD", "/demo/me/orders?where=a"),
            ("GET", "/demo/categories?sort=name.en"),
            ("POST", "/demo/products"),
            ("DELETE", "/demo/categories/1"),
            ("POST", "/oauth/demo/customers/token"),
        ] {
            assert!(!brief(method, uri), "{method} {uri}");
        }
    }
}
