//! A peer on this machine that does what a platform should not: the other half of `ct-fetch`'s tests.
//!
//! | path | what it does |
//! | --- | --- |
//! | `/echo` | answers with the request: its head, then its body |
//! | `/unreadable` | answers 200, and lets no page read it |
//! | `/redirect` | answers 302 |
//! | `/large?bytes=N` | a body of so many bytes, which it does not announce |
//! | `/headers?bytes=N` | a header of so many bytes |
//! | `/torn` | ends in the middle of the body |
//! | `/hang?id=X` | never answers |
//! | `/stall?id=X` | answers with the half of a body |
//! | `/begun?id=X`, `/gone?id=X` | answers once such a request is there, once its connection is closed |
//! | `/oauth/…` | an auth host: [`super::token_endpoint`] |

use super::token_endpoint::TokenEndpoint;
use std::collections::BTreeSet;
use std::io::{self, BufRead as _, BufReader, Read as _, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

/// How much of a request is read.
const LIMIT: u64 = 64 * 1024;

/// The peer; it lives as long as the process.
pub(super) struct Peer {
    pub(super) url: String,
}

#[derive(Default)]
struct State {
    /// What has happened to which request: `begun X`, `gone X`.
    events: Mutex<BTreeSet<String>>,
    happened: Condvar,
    tokens: TokenEndpoint,
}

/// A request, as far as it matters.
struct Request {
    head: String,
    path: String,
    body: String,
}

impl Peer {
    pub(super) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State::default());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&state);
                // A page may be gone before it is answered.
                thread::spawn(move || serve(&stream, &state).ok());
            }
        });
        Ok(Self { url })
    }
}

fn serve(stream: &TcpStream, state: &State) -> io::Result<()> {
    let request = read(stream)?;
    let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
    let argument = query.split_once('=').map_or("", |(_, value)| value);
    let number = argument.parse().unwrap_or(0);
    if request.head.starts_with("OPTIONS ") {
        return answer(stream, "204 No Content", "", "");
    }
    match path {
        "/echo" => answer(stream, "200 OK", "", &format!("{}\r\n{}", request.head, request.body)),
        "/unreadable" => {
            write_all(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}")
        }
        "/redirect" => answer(stream, "302 Found", "location: /echo\r\n", ""),
        "/large" => {
            write_all(stream, &head("200 OK", ""))?;
            let piece = "x".repeat(64 * 1024);
            (0..number / piece.len()).try_for_each(|_| write_all(stream, &piece))?;
            write_all(stream, &"x".repeat(number % piece.len()))
        }
        "/headers" => answer(stream, "200 OK", &format!("x-large: {}\r\n", "x".repeat(number)), ""),
        "/torn" => write_all(stream, &format!("{}half", head("200 OK", "content-length: 8\r\n"))),
        "/hang" => hold(stream, state, argument),
        "/stall" => {
            write_all(stream, &format!("{}half", head("200 OK", "content-length: 8\r\n")))?;
            hold(stream, state, argument)
        }
        "/begun" | "/gone" => {
            state.wait(&format!("{} {argument}", &path[1..]));
            answer(stream, "200 OK", "", "")
        }
        _ => match state.tokens.answer(path, argument, &request.body) {
            Some((status, json)) => answer(stream, status, "content-type: application/json\r\n", &json),
            None => answer(stream, "404 Not Found", "", ""),
        },
    }
}

/// Until the page gives it up.
fn hold(mut stream: &TcpStream, state: &State, id: &str) -> io::Result<()> {
    state.tell(format!("begun {id}"));
    let end = stream.read(&mut [0]);
    state.tell(format!("gone {id}"));
    end.map(drop)
}

impl State {
    fn tell(&self, event: String) {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).insert(event);
        self.happened.notify_all();
    }

    fn wait(&self, event: &str) {
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        while !events.contains(event) {
            events = self.happened.wait(events).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn read(stream: &TcpStream) -> io::Result<Request> {
    let mut reader = BufReader::new(stream.take(LIMIT));
    let mut head = String::new();
    while reader.read_line(&mut head)? > 2 {} // an empty line ends it, and has two bytes
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0).min(LIMIT as usize)];
    reader.read_exact(&mut body)?;
    let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
    Ok(Request { path, head, body: String::from_utf8_lossy(&body).into_owned() })
}

fn answer(stream: &TcpStream, status: &str, headers: &str, body: &str) -> io::Result<()> {
    let length =
        if status.starts_with("204") { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    write_all(stream, &format!("{}{body}", head(status, &format!("{headers}{length}"))))
}

/// Every page may read it, and send what it likes.
fn head(status: &str, headers: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\n\
         connection: close\r\n\
         access-control-allow-origin: *\r\n\
         access-control-allow-headers: authorization, content-type, x-correlation-id\r\n\
         access-control-allow-methods: GET, POST, DELETE\r\n\
         access-control-expose-headers: x-large\r\n\
         {headers}\r\n"
    )
}

fn write_all(mut stream: &TcpStream, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(peer: &Peer, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(peer.url.trim_start_matches("http://")).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn told(peer: &Peer, request: &str) -> String {
        let mut answer = String::new();
        ask(peer, request).read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn it_echoes_the_request_and_lets_pages_read_that() {
        let peer = Peer::start().unwrap();
        let answer = told(&peer, "POST /echo HTTP/1.1\r\nX-A: b\r\nContent-Length: 4\r\n\r\nbody");
        assert!(answer.contains("access-control-allow-origin: *"), "{answer}");
        assert!(
            answer.ends_with("POST /echo HTTP/1.1\r\nX-A: b\r\nContent-Length: 4\r\n\r\n\r\nbody"),
            "{answer}"
        );
    }

    #[test]
    fn it_tells_when_a_request_is_given_up() {
        let peer = Peer::start().unwrap();
        let hanging = ask(&peer, "GET /hang?id=1 HTTP/1.1\r\n\r\n");
        assert!(told(&peer, "GET /begun?id=1 HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 200"));
        drop(hanging);
        assert!(told(&peer, "GET /gone?id=1 HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 200"));
    }
}
