//! How a mock is put together.

use std::sync::Arc;

use ct_model::ProjectKey;

use crate::{
    auth::TokenLimits,
    client::ApiClient,
    clock::{Clock, Random, SystemClock, SystemRandom},
    cors::Origin,
    shop::{Seed, SeedError},
    throttle::LogInLimit,
};

/// The project of a mock that is not told of any.
pub const DEMO_PROJECT: &str = "demo";

/// What a [`Mock`](crate::Mock) is made of. Begun by [`Mock::builder`](crate::Mock::builder).
#[must_use]
pub struct MockBuilder {
    pub(crate) projects: Vec<ProjectKey>,
    pub(crate) clients: Vec<ApiClient>,
    /// `None`: the demo shop.
    pub(crate) seeds: Option<Vec<Seed>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) origins: Vec<Origin>,
    pub(crate) tokens: TokenLimits,
    /// `None`: log-ins may fail as often as they like.
    pub(crate) log_ins: Option<LogInLimit>,
}

/// A mock that cannot be put together like this.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MockError {
    /// A project was named twice.
    #[error("the project `{0}` is named twice")]
    RepeatedProject(ProjectKey),
    /// The id of an API client was given twice; ids are unique over all projects.
    #[error("the client `{0}` is given twice")]
    RepeatedClient(Box<str>),
    /// A scope of an API client names a project that the mock does not have.
    #[error("the client `{client}` has a scope for the project `{project}`, which there is not")]
    UnknownProject {
        /// The client's id.
        client: Box<str>,
        /// The project that its scope names.
        project: ProjectKey,
    },
    /// A draft of a seed breaks a rule.
    #[error("the seed cannot be loaded")]
    Seed {
        /// Which seed, in the order in which they were given, from 0.
        place: usize,
        /// Which draft and why.
        #[source]
        source: SeedError,
    },
}

impl MockBuilder {
    pub(crate) fn new() -> Self {
        Self {
            projects: Vec::new(),
            clients: Vec::new(),
            seeds: None,
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
            origins: Vec::new(),
            tokens: TokenLimits::default(),
            log_ins: None,
        }
    }

    /// Adds a project. Without any there is one, [`DEMO_PROJECT`].
    pub fn project(mut self, key: ProjectKey) -> Self {
        self.projects.push(key);
        self
    }

    /// Adds an API client. Without any there are those of [`ApiClient::demo`].
    pub fn client(mut self, client: ApiClient) -> Self {
        self.clients.push(client);
        self
    }

    /// Begins every project with `seed`, after those given before it. Without any: with [`Seed::demo`].
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seeds.get_or_insert_default().push(seed);
        self
    }

    /// Begins every project empty, but for the seeds that are given.
    pub fn no_seed(mut self) -> Self {
        self.seeds.get_or_insert_default();
        self
    }

    /// Tells the time by `clock`. Without it: the machine's.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Takes ids and tokens from `random`. Without it: the machine's.
    pub fn random(mut self, random: impl Random + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Lets pages of `origin` read the answers in a browser.
    pub fn origin(mut self, origin: Origin) -> Self {
        self.origins.push(origin);
        self
    }

    /// Sets how long tokens live, and how many are kept.
    pub fn tokens(mut self, limits: TokenLimits) -> Self {
        self.tokens = limits;
        self
    }

    /// Refuses further log-ins with an e-mail after as many failures as `limit` says. Without it they may fail as
    /// often as they like.
    pub fn throttle_log_ins(mut self, limit: LogInLimit) -> Self {
        self.log_ins = Some(limit);
        self
    }
}
