//! Scenario 13: nothing secret in `Debug`, logs, errors and URLs.

use std::{
    io,
    sync::{Mutex, Once, PoisonError},
};

use ct_me::{
    Error,
    model::{MyCustomerDraft, Password},
};
use ct_testing::Reply;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::shop::{Shop, granting, invalid_token, refusal};

/// Everything secret in these tests has this in it.
const CANARY: &str = "canary";

/// All that was logged, by every test of this binary.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Logs all there is to log, from the first test on.
pub(crate) fn watch() {
    static WATCHED: Once = Once::new();
    WATCHED.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_writer(|| Log)
            .init();
    });
}

fn whole(error: &Error) -> String {
    let mut text = format!("{error:?}\n{error}\n");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text += &format!("{cause:?}\n{cause}\n");
        source = cause.source();
    }
    text
}

#[test]
fn scenario_13_nothing_secret_is_shown() {
    let replies = [
        invalid_token(),
        Reply::html(502),
        Reply::json(200, r#"{"password":"canary-in-the-answer"}"#),
        refusal(400, "InvalidInput", "No."),
    ];
    let mut shown = String::new();
    for reply in replies {
        let mut shop = Shop::new(granting(move |_| reply.clone())).signed_in();
        let (client, session) = (shop.client.clone(), shop.client.session().expect("a session").clone());
        shown += &format!("{client:?}\n{:?}\n", client.product_projections());
        let draft = MyCustomerDraft::new("alice@example.org", "canary-password");
        shown += &format!("{draft:?}\n{:?}\n", Password::from("canary-password"));
        let error = shop.settle(async move { client.sign_up(draft).await }).expect_err("refused");
        shown += &whole(&error);
        let bearer = shop.tasks.finish(async move { session.bearer().await });
        shown += &format!("{bearer:?}\n");
        for request in shop.network.requests() {
            shown += &format!("{}\n{:?}\n", request.uri(), request.headers());
        }
    }
    assert!(!shown.contains(CANARY), "{shown}");
    let logged = String::from_utf8(LOG.lock().expect("not poisoned").clone()).expect("text");
    assert!(logged.contains("SignUpCustomer"), "the test sees no log: {logged}");
    for recorded in ["attempts=3", "attempt{attempt=3 http.response.status_code=502}"] {
        assert!(logged.contains(recorded), "no {recorded} in {logged}");
    }
    assert!(!logged.contains(CANARY), "{logged}");
}
