//! The registered API clients, and how one proves to be it.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use ct_model::{
    DateTime, Permission, ProjectKey, Scopes, Secret, StoreKey,
    oauth::{BasicCredentials, parse_basic_auth},
};
use http::{HeaderMap, header::AUTHORIZATION};
use percent_encoding::percent_decode_str;
use subtle::{Choice, ConstantTimeEq};

use super::digest::Digest;
use crate::{client::ApiClient, refusal::Refusal};

/// All API clients by id. An id is unique in the mock, not only in a project, as on the platform.
pub(crate) struct Clients {
    by_id: RwLock<HashMap<Box<str>, Arc<RegisteredClient>>>,
}

/// A client, and what it holds in each project that it belongs to.
pub(crate) struct RegisteredClient {
    pub(super) id: Box<str>,
    secret: Digest,
    /// What is read of the secret if it was sent as it is: see [`Clients::authenticate`].
    secret_sent_plain: Digest,
    /// In the order of the mock's projects; projects in which it holds nothing are left out.
    held: Vec<(ProjectKey, Scopes)>,
    /// From when on it is as if it were not there.
    ends: Option<DateTime>,
}

impl Clients {
    /// Registers `clients` for `projects`.
    ///
    /// # Errors
    ///
    /// The id that was given twice.
    pub(crate) fn new<'a>(
        clients: impl IntoIterator<Item = &'a ApiClient>,
        projects: &[ProjectKey],
    ) -> Result<Self, Box<str>> {
        let mut by_id = HashMap::new();
        for client in clients {
            let held = projects.iter().map(|project| (project.clone(), client.scopes(project)));
            let held = held.filter(|(_, scopes)| !scopes.is_empty()).collect();
            let registered = RegisteredClient::new(client.id.clone(), &client.secret, held, None);
            if by_id.insert(client.id.clone(), Arc::new(registered)).is_some() {
                return Err(client.id.clone());
            }
        }
        Ok(Self { by_id: RwLock::new(by_id) })
    }

    /// Registers one more client, which belongs to one project; from `ends` on it is gone.
    pub(crate) fn register(
        &self,
        id: &str,
        secret: &Secret,
        project: ProjectKey,
        scopes: Scopes,
        ends: Option<DateTime>,
    ) {
        let registered = RegisteredClient::new(id.into(), secret, vec![(project, scopes)], ends);
        let mut by_id = self.by_id.write().unwrap_or_else(PoisonError::into_inner);
        by_id.insert(id.into(), Arc::new(registered));
    }

    /// Takes a client out: it gets no further tokens.
    pub(crate) fn remove(&self, id: &str) {
        self.by_id.write().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    /// The client that the `Authorization` header names, if the secret is its.
    ///
    /// Id and secret are form-encoded before they go into the header (RFC 6749 section 2.3.1), but curl's
    /// `--user` does not do that, so a secret with `+` or `%` in it may come either way.
    pub(super) fn authenticate(
        &self,
        headers: &HeaderMap,
        now: DateTime,
    ) -> Result<Arc<RegisteredClient>, Refusal> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        let credentials = match (values.next(), values.next()) {
            (Some(header), None) => parse_basic_auth(header).ok(),
            (None, _) | (Some(_), Some(_)) => None,
        };
        credentials.and_then(|credentials| self.check(&credentials, now)).ok_or_else(Refusal::invalid_client)
    }

    /// Takes the same time whether the client is unknown or the secret wrong.
    fn check(&self, credentials: &BasicCredentials, now: DateTime) -> Option<Arc<RegisteredClient>> {
        let by_id = self.by_id.read().unwrap_or_else(PoisonError::into_inner);
        let client = by_id.get(credentials.id.as_str());
        let client = client.filter(|client| client.ends.is_none_or(|ends| now < ends)).cloned();
        drop(by_id);
        let (secret, sent_plain) = client
            .as_ref()
            .map_or((Digest::NONE, Digest::NONE), |client| (client.secret, client.secret_sent_plain));
        let offered = Digest::of(credentials.secret.expose());
        let equal =
            offered.as_bytes().ct_eq(secret.as_bytes()) | offered.as_bytes().ct_eq(sent_plain.as_bytes());
        let known = Choice::from(u8::from(client.is_some()));
        client.filter(|_| bool::from(equal & known))
    }
}

impl RegisteredClient {
    fn new(id: Box<str>, secret: &Secret, held: Vec<(ProjectKey, Scopes)>, ends: Option<DateTime>) -> Self {
        Self {
            id,
            secret: Digest::of(secret.expose()),
            secret_sent_plain: Digest::of(&form_decoded(secret.expose())),
            held,
            ends,
        }
    }

    /// What it holds in `project`.
    pub(super) fn scopes(&self, project: &ProjectKey) -> Option<&Scopes> {
        self.held.iter().find(|(of, _)| of == project).map(|(_, scopes)| scopes)
    }

    /// 403 unless it holds `permission` in `project`.
    pub(super) fn expect(&self, permission: &Permission, project: &ProjectKey) -> Result<(), Refusal> {
        self.expect_in(permission, project, None)
    }

    /// 403 unless it holds `permission` in the store, or without one in the whole of `project`.
    pub(super) fn expect_in(
        &self,
        permission: &Permission,
        project: &ProjectKey,
        store: Option<&StoreKey>,
    ) -> Result<(), Refusal> {
        let holds = self.scopes(project).is_some_and(|held| held.allows(permission, project, store));
        if holds { Ok(()) } else { Err(Refusal::insufficient_scope(&[permission.name()])) }
    }

    /// 403 unless it holds `permission` in one of its projects.
    pub(super) fn expect_somewhere(&self, permission: &Permission) -> Result<(), Refusal> {
        let holds = self.held.iter().any(|(project, held)| held.allows(permission, project, None));
        if holds { Ok(()) } else { Err(Refusal::insufficient_scope(&[permission.name()])) }
    }

    /// The first project that it belongs to, in the order of the mock's projects.
    pub(super) fn first_project(&self) -> Option<&ProjectKey> {
        self.held.first().map(|(project, _)| project)
    }
}

fn form_decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
