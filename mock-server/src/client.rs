//! API clients: who may ask the auth host for tokens, and for which scopes.

use std::str::FromStr;

use ct_model::{Permission, ProjectKey, Scope, Scopes, Secret};

/// An API client of the mock: id, secret and the most that its tokens may be allowed.
///
/// <https://docs.commercetools.com/api/projects/api-clients>
#[derive(Clone, Debug)]
pub struct ApiClient {
    pub(crate) id: Box<str>,
    pub(crate) secret: Secret,
    held: Vec<Held>,
}

/// A scope as it is configured: with its project, or for every project.
#[derive(Clone, Debug, PartialEq)]
enum Held {
    Everywhere(Permission),
    InProject(ProjectKey, Scope),
}

/// An API client that cannot be configured like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApiClientError {
    /// It has no id.
    #[error("the id is empty")]
    NoId,
    /// It has no secret.
    #[error("the secret is empty")]
    NoSecret,
    /// It holds nothing.
    #[error("there are no scopes")]
    NoScopes,
    /// A scope that cannot be read, or that no API client can hold.
    #[error("`{0}` is not a scope")]
    NotAScope(String),
    /// It is not written `ID:SECRET:SCOPES`.
    #[error("it is not ID:SECRET:SCOPES")]
    NotThreeParts,
}

impl ApiClient {
    /// A client with these scopes, separated by spaces or commas.
    ///
    /// A scope with a project key (`view_products:demo`) holds for that project, one without (`view_products`)
    /// for every project of the mock.
    ///
    /// # Errors
    ///
    /// [`ApiClientError`] names what is missing or cannot be read.
    pub fn new(id: &str, secret: &str, scopes: &str) -> Result<Self, ApiClientError> {
        if id.is_empty() {
            return Err(ApiClientError::NoId);
        }
        if secret.is_empty() {
            return Err(ApiClientError::NoSecret);
        }
        let held = scopes
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|scope| !scope.is_empty())
            .map(|scope| held(scope).ok_or_else(|| ApiClientError::NotAScope(scope.to_owned())))
            .collect::<Result<Vec<_>, _>>()?;
        if held.is_empty() {
            return Err(ApiClientError::NoScopes);
        }
        Ok(Self { id: id.into(), secret: Secret::new(secret), held })
    }

    /// The client of the platform's template "Mobile client", which an app uses: id [`Self::MOBILE_ID`].
    ///
    /// Its secret is no secret: it is the same in every mock, so that commands can be copied from one to the next.
    pub fn mobile() -> Self {
        Self::new(Self::MOBILE_ID, "mobile-client-secret", "view_products manage_my_orders manage_my_profile")
            .expect("id, secret and scopes are written as they must be")
    }

    /// A client of an app whose visitors may fill a cart before they sign in: what [`mobile`](Self::mobile) may, and
    /// anonymous sessions. Id [`Self::VISITORS_ID`]; its secret is no secret either.
    pub fn visitors() -> Self {
        let scopes = "view_products manage_my_orders manage_my_profile create_anonymous_token";
        Self::new(Self::VISITORS_ID, "visitors-client-secret", scopes)
            .expect("id, secret and scopes are written as they must be")
    }

    /// The clients of a mock that is not told of any.
    pub fn demo() -> Vec<Self> {
        vec![Self::mobile(), Self::visitors(), Self::admin()]
    }

    /// A client for everything: id [`Self::ADMIN_ID`]. Its secret is no secret either.
    pub fn admin() -> Self {
        Self::new(Self::ADMIN_ID, "admin-client-secret", "manage_project manage_api_clients")
            .expect("id, secret and scopes are written as they must be")
    }

    /// The id of [`ApiClient::mobile`].
    pub const MOBILE_ID: &str = "mobile-client";
    /// The id of [`ApiClient::visitors`].
    pub const VISITORS_ID: &str = "visitors-client";
    /// The id of [`ApiClient::admin`].
    pub const ADMIN_ID: &str = "admin-client";

    /// The id, as it goes into HTTP Basic.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The secret, as it goes into HTTP Basic.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// What it holds in `project`, in the order of configuration.
    pub fn scopes(&self, project: &ProjectKey) -> Scopes {
        self.held
            .iter()
            .filter_map(|held| match held {
                Held::Everywhere(permission) => Some(Scope::permission(permission.clone(), project.clone())),
                Held::InProject(of, scope) => (of == project).then(|| scope.clone()),
            })
            .collect()
    }

    /// The projects that its scopes name.
    pub(crate) fn named_projects(&self) -> impl Iterator<Item = &ProjectKey> {
        self.held.iter().filter_map(|held| match held {
            Held::Everywhere(_) => None,
            Held::InProject(project, _) => Some(project),
        })
    }
}

/// `ID:SECRET:SCOPES`, split at the first two colons.
impl FromStr for ApiClient {
    type Err = ApiClientError;

    fn from_str(text: &str) -> Result<Self, ApiClientError> {
        let (id, rest) = text.split_once(':').ok_or(ApiClientError::NotThreeParts)?;
        let (secret, scopes) = rest.split_once(':').ok_or(ApiClientError::NotThreeParts)?;
        Self::new(id, secret, scopes)
    }
}

fn held(text: &str) -> Option<Held> {
    if let Ok(permission) = text.parse() {
        return Some(Held::Everywhere(permission));
    }
    let scope: Scope = text.parse().ok()?;
    let Scope::Permission { project, .. } = &scope else { return None };
    Some(Held::InProject(project.clone(), scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(key: &str) -> ProjectKey {
        key.parse().unwrap()
    }

    #[test]
    fn scopes_with_and_without_a_project() {
        let client =
            ApiClient::new("id", "secret", "view_products, manage_my_orders:one\tmanage_my_profile:two")
                .unwrap();
        assert_eq!(client.scopes(&project("one")).to_string(), "view_products:one manage_my_orders:one");
        assert_eq!(client.scopes(&project("two")).to_string(), "view_products:two manage_my_profile:two");
        assert_eq!(client.named_projects().map(ProjectKey::as_str).collect::<Vec<_>>(), ["one", "two"]);
    }

    #[test]
    fn the_text_is_split_at_the_first_two_colons() {
        let client: ApiClient = "id:secret:view_products:demo manage_my_orders:demo".parse().unwrap();
        assert_eq!((client.id(), client.secret().expose()), ("id", "secret"));
        assert_eq!(client.scopes(&project("demo")).to_string(), "view_products:demo manage_my_orders:demo");
        assert_eq!(client.scopes(&project("other")).to_string(), "");
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = |text: &str| text.parse::<ApiClient>().unwrap_err();
        assert_eq!(error("id"), ApiClientError::NotThreeParts);
        assert_eq!(error("id:secret"), ApiClientError::NotThreeParts);
        assert_eq!(error(":secret:view_products"), ApiClientError::NoId);
        assert_eq!(error("id::view_products"), ApiClientError::NoSecret);
        assert_eq!(error("id:secret: ,"), ApiClientError::NoScopes);
        assert_eq!(error("id:secret:view products!"), ApiClientError::NotAScope("products!".into()));
        assert_eq!(error("id:secret:customer_id:1"), ApiClientError::NotAScope("customer_id:1".into()));
        assert_eq!(error("id:secret:view_products:NO"), ApiClientError::NotAScope("view_products:NO".into()));
    }

    #[test]
    fn the_secret_is_not_shown() {
        let client = ApiClient::new("id", "hush-hush", "view_products").unwrap();
        assert!(!format!("{client:?}").contains("hush-hush"));
    }
}
