//! The mock platform behind a transport, in process: no sockets, and the time moved by hand.

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use ct_auth::{Clock as _, Environment, Transport, TransportError};
use ct_model::{DateTime, Secret};
use http::{Request, Response};
use mock_server::{ApiClient, DEMO_PROJECT, Mock, MockBuilder, MockError};

use crate::{ManualClock, SeededRandom};

/// A mock platform and the environment to reach it in.
///
/// ```
/// use ct_auth::Transport as _;
///
/// let mock = ct_testing::MockPlatform::demo();
/// let request = http::Request::get("https://api.sphere.io/demo/me").body(Default::default())?;
/// let answer = futures_executor::block_on(mock.environment().transport.send(request))?;
/// assert_eq!(answer.status(), 401);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct MockPlatform {
    mock: Arc<Mock>,
    clock: ManualClock,
    random: Arc<SeededRandom>,
}

impl MockPlatform {
    /// The demo shop, with the API clients that `mock-server` has without arguments.
    pub fn demo() -> Self {
        Self::new(Mock::builder()).expect("the demo shop can be put together")
    }

    /// The demo shop, whose app may do what `scopes` say, separated by spaces: `manage_my_profile manage_my_payments`.
    ///
    /// # Panics
    ///
    /// If one of them is no scope that an API client can have.
    pub fn with_scopes(scopes: &str) -> Self {
        let mobile = ApiClient::mobile();
        let app =
            ApiClient::new(ApiClient::MOBILE_ID, mobile.secret().expose(), scopes).expect("these are scopes");
        Self::new(Mock::builder().client(app)).expect("the demo shop can be put together")
    }

    /// A mock put together otherwise; its clock and randomness are this one's.
    ///
    /// # Errors
    ///
    /// [`MockError`]: the parts do not make a mock.
    pub fn new(builder: MockBuilder) -> Result<Self, MockError> {
        crate::watch();
        let clock = ManualClock::new();
        let random = SeededRandom::new(1);
        let mock = builder.clock(clock.clone()).random(SeededRandom::new(2)).build()?;
        Ok(Self { mock: Arc::new(mock), clock, random: Arc::new(random) })
    }

    /// What a session or client needs to work with the mock. All hosts lead to it.
    pub fn environment(&self) -> Environment {
        Environment {
            transport: Arc::new(InProcess(Arc::clone(&self.mock))),
            clock: Arc::new(self.clock.clone()),
            random: Arc::clone(&self.random) as _,
        }
    }

    /// The mock itself.
    pub fn mock(&self) -> &Mock {
        &self.mock
    }

    /// The clock of both, the mock and the environment.
    pub fn clock(&self) -> &ManualClock {
        &self.clock
    }

    /// The key of the demo project.
    pub fn project(&self) -> &'static str {
        DEMO_PROJECT
    }

    /// The id of the API client made from the template "Mobile & single-page application client".
    pub fn client_id(&self) -> &'static str {
        ApiClient::MOBILE_ID
    }

    /// Its secret.
    pub fn client_secret(&self) -> Secret {
        ApiClient::mobile().secret().clone()
    }
}

struct InProcess(Arc<Mock>);

#[async_trait]
impl Transport for InProcess {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        crate::leaks::check_request(&request);
        Ok(self.0.handle(request))
    }
}

impl mock_server::Clock for ManualClock {
    fn now(&self) -> DateTime {
        self.wall()
    }
}

impl mock_server::Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        ct_auth::Random::fill(self, bytes);
    }
}
