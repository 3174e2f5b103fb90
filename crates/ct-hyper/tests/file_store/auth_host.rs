//! An auth host on a port of its own, for the processes of a test: it exchanges refresh tokens, and remembers which.

use std::{
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use ct_auth::{ClientCredentials, Principal, Record, Session, SessionConfig};
use ct_hyper::FileStore;

/// Which refresh tokens it takes besides the one that it gave last.
#[derive(Clone, Copy)]
pub(crate) enum Rotation {
    /// None. One that was exchanged and comes again ends the session: somebody may have stolen it.
    Strict,
    /// The one before, for the answer may not have arrived.
    Lenient,
}

/// What it has seen. Refresh tokens are numbered from 0.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) granted: u64,
    pub(crate) refused: u64,
    pub(crate) has_ended: bool,
}

pub(crate) struct AuthHost {
    pub(crate) url: String,
    seen: Arc<Mutex<Seen>>,
}

impl AuthHost {
    pub(crate) fn start(rotation: Rotation) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Seen::default()));
        let host = Self { url, seen: Arc::clone(&seen) };
        thread::spawn(move || {
            // One after the other, as they came: what a process sent before it was killed must not be answered after
            // what the next one sent. That nobody is there any more who would read the answer is no failure.
            for stream in listener.incoming() {
                stream.and_then(|stream| serve(&stream, rotation, &seen)).unwrap_or_default();
            }
        });
        host
    }

    pub(crate) fn seen(&self) -> Seen {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }
}

/// The session as it is stored after the sign-in.
pub(crate) fn first_record() -> Record {
    Record {
        generation: 0,
        family: 7,
        principal: Principal::Customer(Some("alice".into())),
        refresh_token: "canary-refresh-0".into(),
        scopes: None,
    }
}

/// The same session in whichever process.
pub(crate) fn session(url: &str, store: FileStore) -> Session {
    let client = ClientCredentials { id: "client".into(), secret: "secret".into() };
    let mut config = SessionConfig::new("my-shop".parse().unwrap(), url.parse().unwrap(), client);
    "kiosk".clone_into(&mut config.name);
    Session::new(config, ct_hyper::environment(), Arc::new(store))
}

fn serve(mut stream: &TcpStream, rotation: Rotation, seen: &Mutex<Seen>) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut line, mut length) = (String::new(), 0);
    loop {
        match reader.read_line(&mut line)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            1 | 2 => break,
            _ => {}
        }
        if let Some((_, told)) = line.to_ascii_lowercase().split_once("content-length:") {
            length = told.trim().parse().unwrap();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8(body).unwrap();
    let told = body.split("canary-refresh-").nth(1).and_then(|rest| rest.split('&').next()?.parse().ok());
    let (status, answer) = answer(told.expect("a refresh token"), rotation, &mut seen.lock().unwrap());
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    )
}

fn answer(token: u64, rotation: Rotation, seen: &mut Seen) -> (&'static str, String) {
    let is_taken = match rotation {
        Rotation::Strict => token == seen.granted && !seen.has_ended,
        Rotation::Lenient => token == seen.granted || token + 1 == seen.granted,
    };
    if !is_taken {
        (seen.refused, seen.has_ended) = (seen.refused + 1, true);
        return ("400 Bad Request", r#"{"error": "invalid_grant"}"#.to_owned());
    }
    seen.granted = token + 1;
    let next = seen.granted;
    let granted = format!(
        r#"{{"access_token": "access-{next}", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "canary-refresh-{next}", "scope": "customer_id:alice"}}"#
    );
    ("200 OK", granted)
}
