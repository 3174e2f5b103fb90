//! A transport that answers as the test says, and remembers what it was asked.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Poll, Waker},
};

use async_trait::async_trait;
use bytes::Bytes;
use ct_auth::{Transport, TransportError, TransportErrorKind};
use http::{Request, Response, StatusCode, header};

/// What becomes of a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// It is answered.
    Answer(Response<Bytes>),
    /// It fails.
    Fail(TransportErrorKind),
    /// Nothing comes: the host hangs, or stalls in the middle of the body.
    Never,
    /// It waits at the gate until the test opens that.
    Held(Gate, Box<Reply>),
}

impl Reply {
    /// A JSON body.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::answer(status, "application/json", body)
    }

    /// A body that is no JSON, as proxies send it.
    pub fn html(status: u16) -> Self {
        Self::answer(status, "text/html", "<html><body><h1>An error</h1></body></html>")
    }

    /// The same, but only when the gate is open.
    #[must_use]
    pub fn held_by(self, gate: &Gate) -> Self {
        Self::Held(gate.clone(), Box::new(self))
    }

    /// The same, with one more header, where it is an answer.
    ///
    /// # Panics
    ///
    /// The value is none of a header.
    #[must_use]
    pub fn with_header(mut self, name: header::HeaderName, value: &str) -> Self {
        if let Self::Answer(response) = &mut self {
            response.headers_mut().insert(name, value.parse().expect("the value of a header"));
        }
        self
    }

    fn answer(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = StatusCode::from_u16(status).expect("a status");
        response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(content_type));
        Self::Answer(response)
    }
}

/// Holds replies back until it is opened. Clones are the same gate.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    state: Arc<Mutex<GateState>>,
}

#[derive(Debug, Default)]
struct GateState {
    is_open: bool,
    wakers: Vec<Waker>,
}

impl Gate {
    /// A closed gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets through all who wait, and all who come.
    pub fn open(&self) {
        let wakers = {
            let mut state = self.state();
            state.is_open = true;
            std::mem::take(&mut state.wakers)
        };
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Waits until it is open.
    pub async fn passed(&self) {
        std::future::poll_fn(|cx| {
            let mut state = self.state();
            if state.is_open {
                return Poll::Ready(());
            }
            state.wakers.push(cx.waker().clone());
            Poll::Pending
        })
        .await;
    }

    fn state(&self) -> MutexGuard<'_, GateState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type Script = Box<dyn FnMut(&Request<Bytes>) -> Reply + Send>;

/// A [`Transport`] without a network. Clones are the same transport.
#[derive(Clone)]
pub struct ScriptedTransport {
    state: Arc<Mutex<State>>,
}

struct State {
    script: Script,
    requests: Vec<Request<Bytes>>,
    under_way: usize,
}

impl ScriptedTransport {
    /// Each request is shown to `script`, which says what becomes of it.
    pub fn new(script: impl FnMut(&Request<Bytes>) -> Reply + Send + 'static) -> Self {
        crate::watch();
        let state = State { script: Box::new(script), requests: Vec::new(), under_way: 0 };
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// The replies in their order. A request too many fails as one that may never be sent.
    pub fn replies(replies: impl IntoIterator<Item = Reply>) -> Self {
        let mut replies: VecDeque<_> = replies.into_iter().collect();
        Self::new(move |_request| replies.pop_front().unwrap_or(Reply::Fail(TransportErrorKind::Refused)))
    }

    /// From now on, another script.
    pub fn follow(&self, script: impl FnMut(&Request<Bytes>) -> Reply + Send + 'static) {
        self.state().script = Box::new(script);
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.state().requests.clone()
    }

    /// How many requests there were so far.
    pub fn count(&self) -> usize {
        self.state().requests.len()
    }

    /// How many requests wait for their answer, their callers with them.
    pub fn under_way(&self) -> usize {
        self.state().under_way
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for ScriptedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedTransport").field("count", &self.count()).finish_non_exhaustive()
    }
}

#[async_trait]
impl Transport for ScriptedTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        crate::leaks::check_request(&request);
        let mut reply = {
            let mut state = self.state();
            state.requests.push(request.clone());
            state.under_way += 1;
            (state.script)(&request)
        };
        let _under_way = UnderWay(self);
        while let Reply::Held(gate, held) = reply {
            gate.passed().await;
            reply = *held;
        }
        match reply {
            Reply::Answer(response) => Ok(response),
            Reply::Fail(kind) => Err(TransportError::new(kind, "the script says so")),
            Reply::Never | Reply::Held(..) => std::future::pending().await,
        }
    }
}

struct UnderWay<'a>(&'a ScriptedTransport);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.state().under_way -= 1;
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn send(transport: &ScriptedTransport) -> impl Future<Output = Result<Response<Bytes>, TransportError>> {
        transport.send(Request::new(Bytes::from_static(b"hello")))
    }

    #[test]
    fn it_answers_by_the_script_and_remembers() {
        let transport =
            ScriptedTransport::replies([Reply::json(201, "{}"), Reply::Fail(TransportErrorKind::Unknown)]);
        assert_eq!(send(&transport).now_or_never().unwrap().unwrap().status(), 201);
        let kinds: Vec<_> =
            std::iter::repeat_with(|| send(&transport).now_or_never().unwrap().unwrap_err().kind())
                .take(2)
                .collect();
        assert_eq!(kinds, [TransportErrorKind::Unknown, TransportErrorKind::Refused]);
        assert_eq!(transport.requests()[0].body(), "hello");
        assert_eq!(transport.count(), 3);
    }

    #[test]
    fn a_gate_holds_until_it_is_opened() {
        let gate = Gate::new();
        let transport = ScriptedTransport::replies([Reply::html(502).held_by(&gate), Reply::Never]);
        let mut held = Box::pin(send(&transport));
        assert!(held.as_mut().now_or_never().is_none());
        assert_eq!(transport.under_way(), 1);
        gate.open();
        assert_eq!(held.as_mut().now_or_never().unwrap().unwrap().status(), 502);
        assert!(send(&transport).now_or_never().is_none());
        assert_eq!(transport.under_way(), 0);
    }
}
