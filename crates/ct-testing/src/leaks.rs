//! Secrets that are marked, and a watch that ends the test program wherever one of them shows.
//!
//! Everything of this crate that a test begins with starts the watch, so that no suite has to think of it.

use std::{
    error::Error,
    fmt::Debug,
    io::{self, Write as _},
    panic,
    sync::Once,
};

use tracing_subscriber::fmt::format::FmtSpan;

/// Has to be in every secret of a test: password, client secret, access and refresh token; and in nothing else.
pub const CANARY: &str = "canary";

/// From now on whatever this process logs, spans and their fields included, or says in a panic is searched for
/// [`CANARY`].
///
/// A secret that is found ends the process at once: a panic could be caught, or be another thread's.
pub fn watch() {
    static WATCHED: Once = Once::new();
    WATCHED.call_once(|| {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(|| Log)
            .finish();
        // Where a test has a subscriber of its own for all of its process, that one is its own business.
        let _ = tracing::subscriber::set_global_default(subscriber);
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let payload = panic.payload();
            let said = payload.downcast_ref::<String>().map(String::as_str);
            let said = said.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default();
            if shows(said) {
                end("a panic", said);
            }
            usual(panic);
        }));
    });
}

/// Searches what `value` prints, with `{:?}` and with `{:#?}`.
///
/// # Panics
///
/// It prints a secret: then the process ends.
pub fn check(value: &impl Debug) {
    for printed in [format!("{value:?}"), format!("{value:#?}")] {
        if shows(&printed) {
            end("a value's `Debug`", &printed);
        }
    }
}

/// Searches what an error prints, and what its sources do.
///
/// # Panics
///
/// One of them prints a secret: then the process ends.
pub fn check_error(error: &(dyn Error + 'static)) {
    check(&error);
    let printed = error.to_string();
    if shows(&printed) {
        end("an error", &printed);
    }
    if let Some(source) = error.source() {
        check_error(source);
    }
}

/// Searches what a request shows of itself: where it goes, and its headers, of which those with secrets must be
/// marked as sensitive.
pub(crate) fn check_request(request: &http::Request<bytes::Bytes>) {
    check(request.uri());
    check(request.headers());
}

fn shows(text: &str) -> bool {
    text.contains(CANARY)
}

fn end(place: &str, text: &str) -> ! {
    // Past the test harness, which keeps what a test prints until the test ends.
    let _ = writeln!(io::stderr(), "\na secret shows in {place}: {text}\n");
    std::process::abort()
}

/// What is logged: each event comes as a whole.
struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        if shows(&text) {
            end("the log", &text);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    const PART: &str = "CT_TESTING_LEAK";

    /// Shows a secret, if this process was started to do that.
    #[test]
    fn plays_its_part() {
        watch();
        match std::env::var(PART).as_deref() {
            Ok("event") => tracing::trace!(token = "canary-access", "granted"),
            Ok("span") => drop(tracing::trace_span!("sign-in", password = "canary-password").entered()),
            Ok("thread") => std::thread::scope(|scope| {
                let _ = scope.spawn(|| tracing::error!("canary-refresh")).join();
            }),
            Ok("caught panic") => {
                let _ = panic::catch_unwind(|| panic!("no answer to {}", "canary-secret"));
            }
            Ok("value") => check(&Some("canary-access")),
            Ok("source") => check_error(&io::Error::other(io::Error::other("canary-refresh"))),
            Ok("url") => check_request(&request("https://a/?token=canary-access", "Bearer x")),
            Ok("header") => check_request(&request("https://a/", "Bearer canary-access")),
            Ok("task") => {
                let _ = crate::Tasks::new().finish(async { "canary-access" });
            }
            Ok("nothing") => tracing::error!("no secret"),
            Ok(_) | Err(_) => {}
        }
    }

    fn request(uri: &str, authorization: &str) -> http::Request<bytes::Bytes> {
        http::Request::get(uri).header("authorization", authorization).body(bytes::Bytes::new()).unwrap()
    }

    #[test]
    fn a_program_that_shows_a_secret_ends_and_says_where() {
        for (part, place) in [
            ("event", Some("in the log")),
            ("span", Some("in the log")),
            ("thread", Some("in the log")),
            ("caught panic", Some("in a panic")),
            ("value", Some("in a value's `Debug`")),
            ("source", Some("in a")),
            ("url", Some("in a value's `Debug`")),
            ("header", Some("in a value's `Debug`")),
            ("task", Some("in a value's `Debug`")),
            ("nothing", None),
        ] {
            let program = std::env::current_exe().unwrap();
            let arguments = ["--exact", "leaks::tests::plays_its_part"];
            let ended = Command::new(program).args(arguments).env(PART, part).output().unwrap();
            let said = String::from_utf8_lossy(&ended.stderr);
            assert_eq!(ended.status.success(), place.is_none(), "{part}: {said}");
            let says = place.is_none_or(|place| said.contains(&format!("a secret shows {place}")));
            assert!(says, "{part}: {said}");
        }
    }
}
