//! A session whose tokens come from the shop's backend, over plain HTTP/1.1 on the loopback interface.

use std::sync::Arc;

use ct_auth::{AuthError, Bearer, HttpTokenSource, Identity, Session, SourceErrorKind};
use http::{HeaderValue, header};
use tokio::task::JoinSet;

use crate::support::{
    CANARY,
    peer::{Peer, Seen},
};

/// A backend that gives these answers in turn, one to each request.
async fn backend(answers: Vec<(&'static str, &'static str)>, seen: &Seen) -> (Peer, Session) {
    ct_testing::watch();
    let (noted, answers) = (seen.clone(), Arc::new(answers));
    let peer = Peer::start(move |_, mut wire| {
        let (seen, answers) = (noted.clone(), Arc::clone(&answers));
        async move {
            while let Some(request) = wire.request().await {
                let (status, body) = answers[seen.all().len()];
                seen.note(request);
                let length = body.len();
                wire.write(format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}")).await;
            }
        }
    })
    .await;
    let environment = ct_hyper::environment();
    let source = HttpTokenSource::new(&environment, peer.uri("/token?for=app").parse().unwrap());
    let source = source.with_request(|request| {
        let cookie = HeaderValue::try_from(format!("session={CANARY}")).unwrap();
        request.headers_mut().insert(header::COOKIE, cookie);
    });
    (peer, Session::with_source(Arc::new(source), environment))
}

async fn bearer(session: &Session) -> Result<Bearer, AuthError> {
    session.bearer().await.inspect_err(|error| ct_testing::check_error(error))
}

const FIRST: &str = r#"{"access_token": "canary-first", "token_type": "Bearer", "expires_in": 3600,
    "scope": "manage_my_orders:shop customer_id:alice"}"#;
const SECOND: &str = r#"{"access_token": "canary-second", "token_type": "Bearer", "expires_in": 3600,
    "scope": "manage_my_orders:shop customer_id:alice"}"#;

#[tokio::test]
async fn many_ask_the_backend_once_and_a_refused_token_is_asked_for_anew() {
    let seen = Seen::default();
    let (_peer, session) = backend(vec![("200 OK", FIRST), ("200 OK", SECOND)], &seen).await;
    let mut callers = JoinSet::new();
    for _ in 0..50 {
        let session = session.clone();
        callers.spawn(async move { bearer(&session).await.unwrap() });
    }
    let bearers = callers.join_all().await;
    assert!(bearers.iter().all(|bearer| bearer.header() == "Bearer canary-first"));
    assert_eq!(session.identity(), Identity::Customer { id: Some("alice".into()) });
    let [request] = &seen.all()[..] else { panic!("{:?}", seen.all()) };
    assert!(request.head.starts_with("post /token?for=app http/1.1\r\n"), "{}", request.head);
    assert!(request.head.contains(&format!("cookie: session={CANARY}\r\n")), "{}", request.head);
    assert!(request.body.is_empty());

    for bearer in &bearers {
        assert_eq!(session.replace(bearer).await.unwrap().header(), "Bearer canary-second");
    }
    assert_eq!(seen.all().len(), 2);
}

#[tokio::test]
async fn the_backend_s_status_says_who_must_act_and_a_redirect_is_not_followed() {
    for (status, expected) in [
        ("401 Unauthorized", SourceErrorKind::SignedOut),
        ("403 Forbidden", SourceErrorKind::Refused),
        ("302 Found\r\nlocation: /elsewhere", SourceErrorKind::Refused),
    ] {
        let seen = Seen::default();
        let (_peer, session) = backend(vec![(status, CANARY)], &seen).await;
        let error = bearer(&session).await.unwrap_err();
        assert!(matches!(&error, AuthError::Source(source) if source.kind() == expected), "{error:?}");
        assert_eq!(seen.all().len(), 1);
    }
}

#[tokio::test]
async fn a_backend_elsewhere_is_not_asked_without_tls() {
    let environment = ct_hyper::environment();
    let url = "http://shop.example.com/token".parse().unwrap();
    let source = HttpTokenSource::new(&environment, url);
    let session = Session::with_source(Arc::new(source), environment);
    let error = bearer(&session).await.unwrap_err();
    assert!(
        matches!(&error, AuthError::Source(source) if source.kind() == SourceErrorKind::Refused),
        "{error:?}"
    );
}
