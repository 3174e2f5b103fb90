//! The source at a URL, over a scripted network. Which answer becomes what is a table beside it.

use std::{sync::Arc, time::Duration};

use ct_auth::{AuthError, HttpTokenSource, Remedy, SourceErrorKind, TransportErrorKind};
use ct_testing::{ManualClock, Reply, ScriptedTransport};
use http::{HeaderValue, Method, Uri, header};

use crate::{
    backend::{Backend, kind},
    shop::{LIFETIME, customer, token},
};

const URL: &str = "https://shop.example.com/app/token?for=app";

fn backend(reply: impl Fn() -> Reply + Send + 'static) -> Backend {
    Backend::with(ManualClock::new(), ScriptedTransport::new(move |_| reply()), |environment| {
        let source = HttpTokenSource::new(environment, Uri::from_static(URL)).with_request(|request| {
            request.headers_mut().insert(header::COOKIE, HeaderValue::from_static("session=canary"));
            request.headers_mut().insert(header::AUTHORIZATION, HeaderValue::from_static("App canary"));
        });
        assert!(!format!("{source:?}").contains("canary"));
        Arc::new(source)
    })
}

#[test]
fn the_backend_is_asked_as_the_app_says_and_answers_as_the_platform_does() {
    let mut backend = backend(|| token("canary-hers", LIFETIME, Some("canary-refresh"), Some("alice")));
    assert_eq!(backend.bearer().unwrap().header(), "Bearer canary-hers");
    assert_eq!(backend.session.identity(), customer("alice"));
    let [request] = &backend.network.requests()[..] else { panic!("one request") };
    assert_eq!((request.method(), request.uri()), (&Method::POST, &Uri::from_static(URL)));
    assert_eq!(request.headers()["accept"], "application/json");
    assert!(request.body().is_empty());
    for (name, value) in [("cookie", "session=canary"), ("authorization", "App canary")] {
        assert_eq!(request.headers()[name], value);
        assert!(request.headers()[name].is_sensitive(), "{name}");
    }
    backend.advance(LIFETIME);
    backend.bearer().unwrap();
    assert_eq!(backend.network.count(), 2, "its refresh token is not used");
}

#[test]
fn the_whole_of_the_request_is_the_app_s_to_say() {
    let network = ScriptedTransport::new(|_| token("canary-hers", LIFETIME, None, None));
    let mut backend = Backend::with(ManualClock::new(), network, |environment| {
        let source = HttpTokenSource::new(environment, Uri::from_static(URL));
        Arc::new(source.with_request(|request| *request.method_mut() = Method::GET))
    });
    backend.bearer().unwrap();
    assert_eq!(backend.network.requests()[0].method(), Method::GET);
}

#[test]
fn who_must_act_follows_from_the_answer() {
    for (reply, expected, remedy, requests) in [
        (Reply::html(401), SourceErrorKind::SignedOut, Remedy::SignIn, 1),
        (Reply::html(403), SourceErrorKind::Refused, Remedy::ChangeRequest, 1),
        (Reply::html(302), SourceErrorKind::Refused, Remedy::ChangeRequest, 1),
        (Reply::html(429), SourceErrorKind::Unavailable, Remedy::TryLater, 3),
        (Reply::html(503), SourceErrorKind::Unavailable, Remedy::TryLater, 3),
        (Reply::html(200), SourceErrorKind::Unavailable, Remedy::TryLater, 3),
        (Reply::json(200, vec![b' '; 64 * 1024 + 1]), SourceErrorKind::Malformed, Remedy::ReportBug, 1),
        (Reply::Fail(TransportErrorKind::NotSent), SourceErrorKind::Offline, Remedy::TryLater, 3),
        (Reply::Fail(TransportErrorKind::Unknown), SourceErrorKind::Unavailable, Remedy::TryLater, 3),
        (Reply::Fail(TransportErrorKind::Refused), SourceErrorKind::Refused, Remedy::ChangeRequest, 1),
        (Reply::Fail(TransportErrorKind::TooLarge), SourceErrorKind::Malformed, Remedy::ReportBug, 1),
        (Reply::Never, SourceErrorKind::Deadline, Remedy::TryLater, 1),
    ] {
        let answer = reply.clone();
        let mut backend = backend(move || answer.clone());
        let error = backend.bearer().unwrap_err();
        assert_eq!((kind(&error), error.remedy()), (expected, remedy), "{reply:?}");
        assert_eq!(backend.network.count(), requests, "{reply:?}");
        ct_testing::check_error(&error);
    }
}

#[test]
fn a_pause_that_it_asks_for_is_kept() {
    let mut backend = backend(|| Reply::html(503).with_header(header::RETRY_AFTER, "60"));
    let error = backend.bearer().unwrap_err();
    assert_eq!((backend.network.count(), error.retry_after()), (1, Some(Duration::from_secs(60))));
    backend.advance(59);
    assert!(matches!(backend.bearer(), Err(AuthError::Source(_))));
    assert_eq!(backend.network.count(), 1);
    backend.advance(1);
    assert!(backend.bearer().is_err());
    assert_eq!(backend.network.count(), 2);
}
