//! Which of the two hosts a request is for, and what there.

use ct_model::operation::{Place, Received, Row, table};
use http::{HeaderMap, Method, Uri, header::HOST};
use matchit::Router;

use crate::{api::setup::Target, auth::Endpoint, refusal::Refusal};

/// Where a request goes.
pub(crate) enum Route<'p> {
    /// The auth host.
    Auth(Endpoint<'p>),
    /// The API host: an operation in a project.
    Api(ApiRoute<'p>),
    /// The API host: what a shop is set up with.
    Setup {
        /// The project's key.
        project: &'p str,
        /// The resources.
        target: Target<'p>,
    },
}

/// An operation in a project, with the parameters of its path, which are still percent-encoded.
pub(crate) struct ApiRoute<'p> {
    pub(crate) project: &'p str,
    pub(crate) place: Place,
    pub(crate) row: &'static Row,
    pub(crate) parameters: Vec<(&'p str, &'p str)>,
}

/// The paths of the API host.
pub(crate) struct Routes {
    rows: Router<Vec<&'static Row>>,
    /// The rows of the project itself, which have no path of their own.
    root: Vec<&'static Row>,
}

/// One port serves both hosts. A request names one of the platform's hosts, or any other, for which the path
/// decides.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Host {
    Auth,
    Api,
    Other,
}

impl Routes {
    pub(crate) fn new() -> Self {
        let mut by_path: Vec<(&'static str, Vec<&'static Row>)> = Vec::new();
        for row in table() {
            match by_path.iter_mut().find(|(path, _)| *path == row.path) {
                Some((_, rows)) => rows.push(row),
                None => by_path.push((row.path, vec![row])),
            }
        }
        let (mut rows, mut root) = (Router::new(), Vec::new());
        for (path, at_path) in by_path {
            if path.is_empty() {
                root = at_path;
            } else {
                rows.insert(path, at_path).expect("the paths of the table do not conflict");
            }
        }
        Self { rows, root }
    }

    /// Finds where the request goes; HEAD goes where GET goes, if the row has such a twin.
    pub(crate) fn find<'p>(
        &'p self,
        method: &Method,
        uri: &'p Uri,
        headers: &HeaderMap,
    ) -> Result<Route<'p>, Refusal> {
        let path = uri.path();
        let host = host(uri, headers);
        if host != Host::Api
            && let Some(endpoint) = endpoint(path)
        {
            return if method == Method::POST {
                Ok(Route::Auth(endpoint))
            } else {
                Err(Refusal::method_not_allowed(method.as_str(), path, "POST"))
            };
        }
        if host == Host::Auth {
            return Err(Refusal::uri_not_found(path));
        }
        self.in_project(method, path)
    }

    fn in_project<'p>(&'p self, method: &Method, path: &'p str) -> Result<Route<'p>, Refusal> {
        let not_found = || Refusal::uri_not_found(path);
        let after_slash = path.strip_prefix('/').ok_or_else(not_found)?;
        let end = after_slash.find('/').unwrap_or(after_slash.len());
        let (project, below) = after_slash.split_at(end);
        if project.is_empty() {
            return Err(not_found());
        }
        let (place, path_there) =
            Received::place(below).map_err(|error| Refusal::key_not_found(&error.value))?;
        let (at_path, parameters) = if path_there.is_empty() {
            (self.root.as_slice(), Vec::new())
        } else {
            self.rows.at(path_there).map_or_else(
                |_| Default::default(),
                |found| (found.value.as_slice(), found.params.iter().collect()),
            )
        };
        let there = at_path.iter().copied().filter(|row| row.rule(&place).is_some());
        let answers = |row: &&Row| row.method == method || (row.has_twin && method == Method::HEAD);
        if let Some(row) = there.clone().find(answers) {
            return Ok(Route::Api(ApiRoute { project, place, row, parameters }));
        }
        // Where a row names something else than a resource, as `/customers/email-token`, there is no such resource.
        let is_fixed = there.clone().any(|row| !row.path.contains('{'));
        let target =
            Target::at(path_there).filter(|target| place == Place::Project && !(target.is_one() && is_fixed));
        let set_up = target.as_ref().map_or(&[][..], Target::methods);
        match target {
            Some(target) if set_up.contains(method) => Ok(Route::Setup { project, target }),
            _ => {
                let methods = methods(there, set_up);
                Err(match methods.is_empty() {
                    true => not_found(),
                    false => Refusal::method_not_allowed(method.as_str(), path, &methods),
                })
            }
        }
    }
}

/// Whether the path belongs to the auth host, whose bodies are smaller and whose answers nobody may keep.
pub(crate) fn is_auth(uri: &Uri) -> bool {
    endpoint(uri.path()).is_some()
}

fn endpoint(path: &str) -> Option<Endpoint<'_>> {
    match path.strip_prefix("/oauth/")? {
        "token" => Some(Endpoint::Token),
        "token/revoke" => Some(Endpoint::Revoke),
        "introspect" => Some(Endpoint::Introspect),
        other => {
            let (project, path) = other.split_once('/').filter(|(project, _)| !project.is_empty())?;
            let (store, path) = match path.strip_prefix("in-store/key=") {
                None => (None, path),
                Some(rest) => {
                    let (store, path) = rest.split_once('/').filter(|(store, _)| !store.is_empty())?;
                    (Some(store), path)
                }
            };
            match path {
                "customers/token" => Some(Endpoint::CustomersToken { project, store }),
                "anonymous/token" => Some(Endpoint::AnonymousToken { project, store }),
                _ => None,
            }
        }
    }
}

/// The host of an absolute URI counts before the header (RFC 9112 section 3.2.2).
fn host(uri: &Uri, headers: &HeaderMap) -> Host {
    let header = || headers.get(HOST).and_then(|host| host.to_str().ok());
    let Some(name) = uri.host().or_else(header) else { return Host::Other };
    let name = name.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let on_platform = |kind: &str| {
        name.strip_prefix(kind)
            .is_some_and(|rest| rest == ".sphere.io" || rest.ends_with(".commercetools.com"))
    };
    if on_platform("auth") {
        Host::Auth
    } else if on_platform("api") {
        Host::Api
    } else {
        Host::Other
    }
}

/// The names of the methods of these rows and of `more`, each once.
fn methods<'r>(rows: impl Iterator<Item = &'r Row> + Clone, more: &'r [Method]) -> String {
    let twin = rows.clone().any(|row| row.has_twin).then_some("HEAD");
    let mut names: Vec<&str> = Vec::new();
    for name in rows.map(|row| row.method.as_str()).chain(twin).chain(more.iter().map(Method::as_str)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use ct_model::operation::PlaceRule;

    use super::*;

    fn found(method: &str, uri: &str, host: Option<&str>) -> String {
        let routes = Routes::new();
        let mut headers = HeaderMap::new();
        if let Some(host) = host {
            headers.insert(HOST, host.parse().unwrap());
        }
        let uri: Uri = uri.parse().unwrap();
        match routes.find(&method.parse().unwrap(), &uri, &headers) {
            Ok(Route::Auth(endpoint)) => format!("{endpoint:?}"),
            Ok(Route::Api(api)) => {
                let place = match api.place {
                    Place::Project => String::new(),
                    Place::Store(key) => format!("in store {key} "),
                    Place::BusinessUnit(key) => format!("in business unit {key} "),
                };
                format!("{} {place}{} {:?}", api.project, api.row.name.as_str(), api.parameters)
            }
            Ok(Route::Setup { project, target }) => format!("{project} {target:?}"),
            Err(refusal) => refusal.status().as_str().to_owned(),
        }
    }

    #[test]
    fn by_path() {
        assert_eq!(found("POST", "/oauth/token", None), "Token");
        assert_eq!(found("POST", "/oauth/token/revoke", None), "Revoke");
        assert_eq!(found("POST", "/oauth/introspect", None), "Introspect");
        assert_eq!(
            found("POST", "/oauth/demo/customers/token", None),
            r#"CustomersToken { project: "demo", store: None }"#
        );
        assert_eq!(
            found("POST", "/oauth/demo/anonymous/token", None),
            r#"AnonymousToken { project: "demo", store: None }"#
        );
        let in_store = r#"AnonymousToken { project: "demo", store: Some("north") }"#;
        assert_eq!(found("POST", "/oauth/demo/in-store/key=north/anonymous/token", None), in_store);
        assert_eq!(found("GET", "/demo/me", None), "demo GetMyCustomer []");
        assert_eq!(found("GET", "/demo", None), "demo GetProject []");
        assert_eq!(found("HEAD", "/demo/me/carts", None), "demo QueryMyCarts []");
        assert_eq!(found("GET", "/demo/in-store/key=north/me", None), "demo in store north GetMyCustomer []");
        assert_eq!(
            found("POST", "/demo/in-business-unit/key=unit/me/customers", None),
            "demo in business unit unit CreateMyAssociate []"
        );
        assert_eq!(found("POST", "/demo/me/carts/a%2Fb", None), r#"demo UpdateMyCart [("id", "a%2Fb")]"#);
        assert_eq!(
            found("GET", "/demo/product-projections/key=tea-pot?staged=true", None),
            r#"demo GetProductProjectionByKey [("key", "tea-pot")]"#
        );
    }

    #[test]
    fn nowhere() {
        for path in [
            "/",
            "/demo/",
            "/demo/me/customers",
            "/demo/in-store/key=north",
            "/demo/in-store/key=/me",
            "/demo/in-store/key=n%2F/me",
            "/demo/in-store/key=north/me/payments",
            "/demo/in-business-unit/key=unit/me",
            "/demo/me/",
            "/demo/nothing",
            "//me",
            "/oauth//customers/token",
            "/oauth/demo/visitors/token",
            "/oauth/demo/in-store/key=/customers/token",
            "/oauth/demo/in-store/key=north/token",
            "/oauth/demo/in-store/north/customers/token",
            "/oauth/demo/anonymous/token/x",
        ] {
            assert_eq!(found("GET", path, None), "404", "{path}");
        }
        assert_eq!(found("OPTIONS", "*", None), "404");
        for (method, path) in [
            ("GET", "/oauth/token"),
            ("DELETE", "/demo/me/carts"),
            ("PATCH", "/demo/me"),
            ("HEAD", "/demo/me"),
        ] {
            assert_eq!(found(method, path, None), "405", "{method} {path}");
        }
    }

    #[test]
    fn every_row_is_found_at_its_path() {
        for row in table() {
            for rule in row.places {
                let (place, prefix) = match rule {
                    PlaceRule::Project => ("", ""),
                    PlaceRule::Store(_) => ("in store north ", "/in-store/key=north"),
                    PlaceRule::BusinessUnit => ("in business unit north ", "/in-business-unit/key=north"),
                };
                let path = format!("/demo{prefix}{}", row.path.replace(['{', '}'], ""));
                let found = found(row.method.as_str(), &path, Some("api.sphere.io"));
                assert!(found.starts_with(&format!("demo {place}{} ", row.name.as_str())), "{path}: {found}");
            }
        }
    }

    #[test]
    fn by_host() {
        let auth = ["auth.sphere.io", "AUTH.europe-west1.gcp.commercetools.com:443"];
        let api = ["api.sphere.io:80", "api.us-central1.gcp.commercetools.com"];
        for host in auth {
            assert_eq!(found("POST", "/oauth/token", Some(host)), "Token", "{host}");
            assert_eq!(found("GET", "/demo/me", Some(host)), "404", "{host}");
        }
        for host in api {
            assert_eq!(found("POST", "/oauth/token", Some(host)), "404", "{host}");
            assert_eq!(found("GET", "/demo/me", Some(host)), "demo GetMyCustomer []", "{host}");
        }
        for host in ["localhost:8989", "authentic.example", "auth.sphere.io.example", "[::1]:80"] {
            assert_eq!(found("POST", "/oauth/token", Some(host)), "Token", "{host}");
            assert_eq!(found("GET", "/demo/me", Some(host)), "demo GetMyCustomer []", "{host}");
        }
        assert_eq!(found("GET", "http://auth.sphere.io/demo/me", Some("api.sphere.io")), "404");
    }
}
