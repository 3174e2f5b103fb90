//! The mock platform: one function from a request to its answer.
//!
//! Absent on purpose: sockets, threads, async, the clock. Whoever has those calls [`Mock::handle`].

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::Bytes;
use ct_model::ProjectKey;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};

use crate::{
    answer,
    api::{
        self,
        setup::{Desk, Target},
    },
    auth::{AuthHost, Clients, TokenStore},
    caller::Visit,
    client::ApiClient,
    clock::{Clock, Random},
    config::{DEMO_PROJECT, MockBuilder, MockError},
    correlation::{self, CORRELATION_ID},
    cors::Cors,
    guard,
    projects::{Project, Projects},
    receive,
    refusal::Refusal,
    route::{self, ApiRoute, Route, Routes},
    shop::{Seed, Shop},
};

/// A commercetools platform in memory: auth host and API host of one or more projects.
///
/// ```
/// use bytes::Bytes;
/// use http::Request;
/// use mock_server::Mock;
///
/// let mock = Mock::builder().build()?;
/// let answer = mock.handle(Request::get("/demo/me").body(Bytes::new())?);
/// assert_eq!(answer.status(), 401);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Mock {
    projects: Arc<Projects>,
    auth: AuthHost,
    routes: Routes,
    cors: Cors,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    panics: AtomicU64,
}

impl Mock {
    /// Begins a mock; [`MockBuilder::build`] completes it.
    pub fn builder() -> MockBuilder {
        MockBuilder::new()
    }

    /// Answers one request.
    ///
    /// The URI may be absolute, as a client writes it, or begin with the path, as a server reads it. Every answer
    /// has a correlation id, and but for HEAD and 204 a body of JSON. A handler that panics is answered 500 and
    /// counted, see [`panics`](Self::panics).
    #[expect(clippy::needless_pass_by_value, reason = "a request is handed over, as to a server")]
    pub fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        self.handle_ref(&request)
    }

    /// As [`handle`](Self::handle), for whoever needs the request once more.
    pub(crate) fn handle_ref(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let answered = catch_unwind(AssertUnwindSafe(|| self.answer(request)));
        let response = match answered {
            Ok(Ok(response)) => response,
            Ok(Err(refusal)) => refusal.into_response(),
            Err(_) => {
                self.panics.fetch_add(1, Ordering::Relaxed);
                Refusal::internal().into_response()
            }
        };
        self.complete(request.method(), request.uri(), request.headers(), response)
    }

    /// How many requests made a handler panic. Any is a bug of the mock; tests should find none.
    pub fn panics(&self) -> u64 {
        self.panics.load(Ordering::Relaxed)
    }

    fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Refusal> {
        if let Some(preflight) = self.cors.preflight(request) {
            return Ok(preflight);
        }
        match self.routes.find(request.method(), request.uri(), request.headers())? {
            Route::Auth(endpoint) => self.auth.answer(endpoint, request, self.clock.now()),
            Route::Api(route) => self.operate(&route, request),
            Route::Setup { project, target } => self.set_up(project, &target, request),
        }
    }

    fn operate(&self, route: &ApiRoute<'_>, request: &Request<Bytes>) -> Result<Response<Bytes>, Refusal> {
        let project = self.projects.find(route.project)?;
        let access = guard::authenticate(&self.auth, request.headers(), self.clock.now())?;
        guard::authorize(&access.caller, route.row, project, &route.place)?;
        let operation = receive::operation(route, request)?;
        let reply = api::handle(project, &Visit { caller: &access.caller, place: &route.place }, operation)?;
        if reply.is_empty && request.method() == Method::HEAD {
            return Err(Refusal::nothing_matches());
        }
        let status = StatusCode::from_u16(route.row.success).expect("a row has a status of success");
        Ok(answer::with_body(status, reply.body))
    }

    fn set_up(
        &self,
        project: &str,
        target: &Target<'_>,
        request: &Request<Bytes>,
    ) -> Result<Response<Bytes>, Refusal> {
        let project = self.projects.find(project)?;
        let access = guard::authenticate(&self.auth, request.headers(), self.clock.now())?;
        let desk = Desk { project, caller: &access.caller, clients: self.auth.clients() };
        let (status, reply) = target.answer(&desk, request)?;
        Ok(answer::with_body(status, reply.body))
    }

    /// Adds what every answer has, and takes the body from the answer to HEAD.
    pub(crate) fn complete(
        &self,
        method: &Method,
        uri: &Uri,
        request: &HeaderMap,
        mut response: Response<Bytes>,
    ) -> Response<Bytes> {
        let id = correlation::of_caller(request)
            .unwrap_or_else(|| correlation::new(self.project_named_by(uri.path()), &*self.random));
        response.headers_mut().insert(CORRELATION_ID, id);
        if route::is_auth(uri) {
            answer::forbid_keeping(&mut response);
        }
        self.cors.allow(request, response.headers_mut());
        if method == Method::HEAD {
            *response.body_mut() = Bytes::new();
        }
        response
    }

    /// The project in the path, or the first one if the path names none that there is.
    fn project_named_by(&self, path: &str) -> &ProjectKey {
        let path = path.strip_prefix("/oauth").unwrap_or(path);
        let key = path.split('/').nth(1).unwrap_or_default();
        self.projects.get(key).map_or_else(|| self.projects.first(), |project| &project.key)
    }
}

impl MockBuilder {
    /// Puts the mock together.
    ///
    /// # Errors
    ///
    /// [`MockError`] says what does not fit.
    pub fn build(self) -> Result<Mock, MockError> {
        let keys = distinct(self.projects)?;
        let clients = if self.clients.is_empty() { ApiClient::demo() } else { self.clients };
        for client in &clients {
            if let Some(project) = client.named_projects().find(|project| !keys.contains(project)) {
                return Err(MockError::UnknownProject {
                    client: client.id().into(),
                    project: project.clone(),
                });
            }
        }
        let clients = Clients::new(&clients, &keys).map_err(MockError::RepeatedClient)?;
        let seeds = self.seeds.unwrap_or_else(|| vec![Seed::demo()]);
        let projects = keys.into_iter().map(|key| {
            let mut shop = Shop::new(Arc::clone(&self.clock), Arc::clone(&self.random));
            if let Some(limit) = self.log_ins {
                shop.throttle_log_ins(limit);
            }
            for (place, seed) in seeds.iter().enumerate() {
                shop.load(seed).map_err(|source| MockError::Seed { place, source })?;
            }
            Ok(Project::new(key, shop))
        });
        let projects = Arc::new(Projects::new(projects.collect::<Result<_, MockError>>()?));
        let tokens = TokenStore::new(self.tokens);
        Ok(Mock {
            auth: AuthHost::new(clients, tokens, Arc::clone(&projects), Arc::clone(&self.random)),
            projects,
            routes: Routes::new(),
            cors: Cors::new(self.origins),
            clock: self.clock,
            random: self.random,
            panics: AtomicU64::new(0),
        })
    }
}

/// The projects to make; the demo project if none is named.
fn distinct(mut keys: Vec<ProjectKey>) -> Result<Vec<ProjectKey>, MockError> {
    if keys.is_empty() {
        keys.push(DEMO_PROJECT.parse().expect("the key is written as it must be"));
    }
    for (place, key) in keys.iter().enumerate() {
        if keys[..place].contains(key) {
            return Err(MockError::RepeatedProject(key.clone()));
        }
    }
    Ok(keys)
}
