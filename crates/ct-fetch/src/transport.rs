//! [`FetchTransport`]: one request out, one whole answer back.

use async_trait::async_trait;
use bytes::Bytes;
use ct_auth::{BoxError, Transport, TransportError, TransportErrorKind, check_destination, is_this_machine};
use http::{Request, Response, Uri};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReferrerPolicy, RequestCache, RequestCredentials, RequestInit, RequestMode, RequestRedirect};

use crate::{
    abort::AbortOnDrop,
    answer::{self, Limits},
    globals, headers,
    js_error::JsError,
};

/// As those of the native transport.
const LIMITS: Limits = Limits { headers: 64 * 1024, body: 16 * 1024 * 1024 };

/// Requests over fetch, in a page or a worker.
///
/// * `https:` goes anywhere; `http:` only to this machine ([`check_destination`]).
/// * Nothing of the browser's is added or kept: no cookies or certificates (`credentials: omit`), no cache
///   (`no-store`), no referrer. Redirects are not followed.
/// * Of an answer's headers there is what the server exposes to pages
///   (`Access-Control-Expose-Headers`): the platform's and the mock's do so with the correlation id.
/// * The browser decodes answers. Their headers are bounded (64 KiB), their bodies too (16 MiB), while they are read.
/// * Dropping the future aborts the request. Nothing here is timed: who awaits the answer decides.
/// * What a page must not set, such as `host`, `cookie` or `accept-encoding`, the browser leaves out of a request.
///
/// # What an error says of the request
///
/// | what happened | [`TransportErrorKind`] |
/// | --- | --- |
/// | the browser was sure that there is no network, before and after, and the request was not for this machine | `NotSent` |
/// | any other failure of the network; an answer that the server keeps from this origin (CORS), or the browser from this page (Content-Security-Policy, mixed content); a redirect; a torn body | `Unknown` |
/// | a URI without a host, with user information, or `http:` to another machine; a request that fetch does not take, such as a GET with a body | `Refused` |
/// | the answer is over a limit | `TooLarge` |
#[derive(Clone, Copy, Debug, Default)]
pub struct FetchTransport {
    _private: (),
}

impl FetchTransport {
    /// A transport for the page or worker that runs this.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

#[async_trait(?Send)]
impl Transport for FetchTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        check_destination(request.uri()).map_err(refused)?;
        let abort = AbortOnDrop::new().map_err(|thrown| unfit(&thrown))?;
        let fetch_request = prepare(&request, &abort).map_err(|thrown| unfit(&thrown))?;
        let was_offline = globals::is_offline();
        let response = JsFuture::from(globals::fetch(&fetch_request))
            .await
            .map_err(|thrown| failed(&thrown, was_offline && !is_near(request.uri())))?;
        let answer = answer::collect(response.unchecked_into(), LIMITS).await?;
        abort.over();
        Ok(answer)
    }
}

fn prepare(request: &Request<Bytes>, abort: &AbortOnDrop) -> Result<web_sys::Request, JsValue> {
    let init = RequestInit::new();
    init.set_method(request.method().as_str());
    init.set_headers(&headers::to_js(request.headers())?.into());
    if !request.body().is_empty() {
        init.set_body(&Uint8Array::from(&request.body()[..]));
    }
    init.set_mode(RequestMode::Cors);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_redirect(RequestRedirect::Manual);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&abort.signal()));
    web_sys::Request::new_with_str_and_init(&request.uri().to_string(), &init)
}

/// This machine is there without a network too.
fn is_near(uri: &Uri) -> bool {
    uri.host().is_some_and(is_this_machine)
}

fn failed(thrown: &JsValue, was_out_of_reach: bool) -> TransportError {
    if was_out_of_reach && globals::is_offline() {
        TransportError::new(TransportErrorKind::NotSent, Offline)
    } else {
        TransportError::new(TransportErrorKind::Unknown, JsError::of(thrown))
    }
}

/// The browser's words may quote a header.
fn unfit(thrown: &JsValue) -> TransportError {
    refused(JsError::name_of(thrown))
}

fn refused(reason: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Refused, reason)
}

#[derive(Debug, thiserror::Error)]
#[error("the device is offline, the browser says")]
struct Offline;
