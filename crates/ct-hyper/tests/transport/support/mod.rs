//! What the tests share: requests with canaries in them, and peers that follow a script.

pub(crate) mod ca;
pub(crate) mod peer;

use std::{error::Error, time::Duration};

use bytes::Bytes;
use ct_auth::{Transport, TransportError, TransportErrorKind};
use ct_hyper::HyperTransport;
use http::{HeaderValue, Request, Response};

/// Stands in every request's credentials and body; must be in nothing that can be printed.
pub(crate) const CANARY: &str = "canary-7f3a";

pub(crate) fn get(uri: &str) -> Request<Bytes> {
    Request::get(uri).header("authorization", bearer()).body(Bytes::new()).unwrap()
}

pub(crate) fn post(uri: &str) -> Request<Bytes> {
    let body = format!("{{\"password\":\"{CANARY}\"}}");
    Request::post(uri).header("authorization", bearer()).body(body.into()).unwrap()
}

/// Marked as sensitive, as all are that ct-auth makes.
fn bearer() -> HeaderValue {
    let mut bearer = HeaderValue::try_from(format!("Bearer {CANARY}")).unwrap();
    bearer.set_sensitive(true);
    bearer
}

/// Sends, and looks through the error, if it is one, for secrets. A test that hangs fails instead.
pub(crate) async fn send(
    transport: &HyperTransport,
    request: Request<Bytes>,
) -> Result<Response<Bytes>, TransportError> {
    ct_testing::watch();
    let sent = tokio::time::timeout(Duration::from_secs(30), transport.send(request));
    let result = sent.await.expect("an outcome in time");
    if let Err(error) = &result {
        ct_testing::check_error(error);
    }
    result
}

/// Sends with a transport of its own.
pub(crate) async fn send_alone(request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
    send(&HyperTransport::new(), request).await
}

#[track_caller]
pub(crate) fn assert_kind(result: Result<Response<Bytes>, TransportError>, kind: TransportErrorKind) {
    let error = result.expect_err("no answer");
    assert_eq!(error.kind(), kind, "{}", chain(&error));
}

/// The error and its sources, as a log would show them.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        text = format!("{text}: {error}");
        next = error.source();
    }
    text
}
