//! The requests that the auth host understands, as values.
//!
//! Parameters travel in the body, never in the URL; id and secret in the `Authorization` header.

use bytes::Bytes;
use ct_model::{
    Password, Scopes, Secret,
    oauth::{Grant, TokenRequest, basic_auth},
};
use form_urlencoded::Serializer;
use http::{HeaderValue, Method, Request, Uri, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{RefreshPath, SessionConfig};

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

const NOT_A_KEY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// A request to the auth host, with the secrets in it, which no error may repeat.
#[derive(Clone, Debug)]
pub(crate) struct Errand {
    pub(crate) request: Request<Bytes>,
    pub(crate) secrets: Vec<Secret>,
    /// It is sent again only where it is sure that no byte of it was received.
    pub(crate) is_single: bool,
}

/// Where the auth host is, and who we are to it.
#[derive(Clone, Debug)]
pub(crate) struct AuthHost {
    base: Uri,
    /// Of the project, where tokens are renewed; signed in is at the other two, which may be of a store.
    customers_path: String,
    sign_in_path: String,
    anonymous_path: String,
    refresh_path: RefreshPath,
    authorization: HeaderValue,
    client_secret: Secret,
    scopes: Option<Scopes>,
}

impl AuthHost {
    pub(crate) fn new(config: SessionConfig) -> Self {
        let project = utf8_percent_encode(config.project.as_str(), NOT_A_KEY);
        let (client, scopes) = (config.client, config.scopes);
        let place = match &config.in_store {
            Some(store) => {
                format!("{project}/in-store/key={}", utf8_percent_encode(store.as_str(), NOT_A_KEY))
            }
            None => project.to_string(),
        };
        Self {
            base: config.auth_url,
            customers_path: format!("/oauth/{project}/customers/token"),
            sign_in_path: format!("/oauth/{place}/customers/token"),
            anonymous_path: format!("/oauth/{place}/anonymous/token"),
            refresh_path: config.refresh_path,
            authorization: basic_auth(&client.id, &client.secret),
            client_secret: client.secret,
            scopes: (!scopes.is_empty()).then(|| scopes.into_iter().collect()),
        }
    }

    /// What is asked for; `None` is all that there is.
    pub(crate) fn scopes(&self) -> Option<&Scopes> {
        self.scopes.as_ref()
    }

    /// The request for the app's own token.
    pub(crate) fn client_credentials(&self) -> Result<Errand, http::Error> {
        self.token("/oauth/token", Grant::ClientCredentials, self.scopes.clone(), None)
    }

    /// The request that renews a token, be it a customer's or not.
    pub(crate) fn refresh(&self, token: Secret, is_customer: bool) -> Result<Errand, http::Error> {
        let path = match self.refresh_path {
            RefreshPath::Customers if is_customer => &self.customers_path,
            RefreshPath::Customers | RefreshPath::Token => "/oauth/token",
        };
        self.token(path, Grant::RefreshToken(token.clone()), None, Some(token))
    }

    /// The request for a customer's token.
    pub(crate) fn sign_in(&self, username: &str, password: &Password) -> Result<Errand, http::Error> {
        let grant = Grant::Password { username: username.to_owned(), password: password.clone() };
        self.token(&self.sign_in_path, grant, self.scopes.clone(), Some(password.clone().into()))
    }

    /// The request for an anonymous session's token. The platform takes a chosen id once only.
    pub(crate) fn anonymous(&self, chosen: Option<&str>) -> Result<Errand, http::Error> {
        let request = TokenRequest {
            scopes: self.scopes.clone(),
            anonymous_id: chosen.map(str::to_owned),
            ..TokenRequest::new(Grant::ClientCredentials)
        };
        let errand = self.errand(&self.anonymous_path, &request.to_form(), None)?;
        Ok(Errand { is_single: chosen.is_some(), ..errand })
    }

    /// The request that revokes a token ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)).
    pub(crate) fn revoke(&self, token: Secret, hint: &str) -> Result<Errand, http::Error> {
        let mut form = Serializer::new(String::new());
        form.append_pair("token", token.expose()).append_pair("token_type_hint", hint);
        self.errand("/oauth/token/revoke", &Secret::new(form.finish()), Some(token))
    }

    /// The request that asks about a token ([RFC 7662](https://www.rfc-editor.org/rfc/rfc7662)).
    pub(crate) fn introspect(&self, token: &Secret) -> Result<Errand, http::Error> {
        let form = Serializer::new(String::new()).append_pair("token", token.expose()).finish();
        self.errand("/oauth/introspect", &Secret::new(form), Some(token.clone()))
    }

    fn token(
        &self,
        path: &str,
        grant: Grant,
        scopes: Option<Scopes>,
        secret: Option<Secret>,
    ) -> Result<Errand, http::Error> {
        self.errand(path, &TokenRequest { scopes, ..TokenRequest::new(grant) }.to_form(), secret)
    }

    fn errand(&self, path: &str, form: &Secret, secret: Option<Secret>) -> Result<Errand, http::Error> {
        let mut uri = Uri::builder();
        if let Some(scheme) = self.base.scheme() {
            uri = uri.scheme(scheme.clone());
        }
        if let Some(authority) = self.base.authority() {
            uri = uri.authority(authority.clone());
        }
        let uri = uri.path_and_query(format!("{}{path}", self.base.path().trim_end_matches('/'))).build()?;
        let request = Request::builder()
            .method(Method::POST)
            .uri(uri)
            .header(header::AUTHORIZATION, self.authorization.clone())
            .header(header::CONTENT_TYPE, FORM)
            .header(header::ACCEPT, JSON)
            .body(Bytes::copy_from_slice(form.expose().as_bytes()))?;
        let secrets = secret.into_iter().chain([self.client_secret.clone()]).collect();
        Ok(Errand { request, secrets, is_single: false })
    }
}
