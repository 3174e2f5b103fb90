//! Scenario 13: nothing secret in `Debug`, logs, errors and URLs.
//!
//! What `ct-testing` watches in every test, looked at closely: here it is also seen that there is something to watch.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

use ct_me::{
    Error,
    model::{MyCustomerDraft, Password},
};
use ct_testing::{CANARY, Reply};
use tracing_subscriber::fmt::format::FmtSpan;

use crate::shop::{Shop, granting, invalid_token, refusal};

/// All that one thread logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
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
    ct_testing::watch(); // before this thread's own subscriber, which goes with the test
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _logs = tracing::subscriber::set_default(subscriber);
    let replies = [
        invalid_token(),
        Reply::html(502),
        Reply::json(200, r#"{"password":"canary-in-the-answer"}"#),
        refusal(400, "InvalidInput", "No."),
    ];
    let mut shown = String::new();
    for reply in replies {
        let mut shop = Shop::new(granting(move |_| reply.clone())).signed_in();
        let (client, session) = (shop.client.clone(), shop.client.session().clone());
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
    let logged = String::from_utf8(log.0.lock().expect("not poisoned").clone()).expect("text");
    assert!(logged.contains("SignUpCustomer"), "the test sees no log: {logged}");
    for recorded in ["attempts=3", "attempt{attempt=3 http.response.status_code=502}"] {
        assert!(logged.contains(recorded), "no {recorded} in {logged}");
    }
    assert!(!logged.contains(CANARY), "{logged}");
}
