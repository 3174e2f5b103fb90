//! [`TokenRequest`]: what a client asks the auth host for.

use form_urlencoded::Serializer;
use thiserror::Error;
use zeroize::Zeroize;

use crate::{
    Password, ScopeError, Scopes, Secret,
    form::{self, FormError},
};

/// What a client asks the auth host for: a form, in both directions.
///
/// Which kind of token comes back also depends on the path that it is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRequest {
    /// On what grounds a token is asked for.
    pub grant: Grant,
    /// What it should allow. `None` asks for all that the API client may do; a refresh always keeps the
    /// scopes that were granted first.
    pub scopes: Option<Scopes>,
    /// The id that an anonymous session is to have, where the app chooses it; read on the anonymous paths only.
    pub anonymous_id: Option<String>,
}

/// On what grounds a token is asked for.
///
/// Whoever matches on it handles all grants, so a new one is a breaking change on purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grant {
    /// The client's own id and secret.
    ClientCredentials,
    /// A customer's e-mail address and password.
    Password {
        /// The e-mail address.
        username: String,
        /// The password.
        password: Password,
    },
    /// A refresh token.
    RefreshToken(Secret),
}

impl Grant {
    /// The `grant_type`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::Password { .. } => "password",
            Self::RefreshToken(_) => "refresh_token",
        }
    }
}

/// A form that is no token request. It repeats nothing of the form but the name of the grant.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TokenRequestError {
    /// The form is longer than [`TokenRequest::LIMIT`], or has too many parameters.
    #[error("the form is too long")]
    TooLong,
    /// The form is not UTF-8.
    #[error("the form is not UTF-8")]
    NotUtf8,
    /// A parameter that must be there is not, or is empty.
    #[error("the parameter {0} is missing")]
    Missing(&'static str),
    /// A parameter is there more than once.
    #[error("the parameter {0} is given more than once")]
    Repeated(&'static str),
    /// A grant that this version does not know, cut to 64 characters.
    #[error("the grant {0:?} is not known")]
    UnsupportedGrant(String),
    /// The scopes are malformed.
    #[error("the scopes are malformed")]
    Scope(#[source] ScopeError),
}

impl TokenRequest {
    /// How long a form may be, in bytes.
    pub const LIMIT: usize = 16 * 1024;

    /// Asks on these grounds for all that there is to have.
    pub fn new(grant: Grant) -> Self {
        Self { grant, scopes: None, anonymous_id: None }
    }

    /// The body of the request, of the type `application/x-www-form-urlencoded`.
    pub fn to_form(&self) -> Secret {
        let mut form = Serializer::new(String::new());
        form.append_pair(GRANT_TYPE, self.grant.name());
        match &self.grant {
            Grant::ClientCredentials => {}
            Grant::Password { username, password } => {
                form.append_pair(USERNAME, username).append_pair(PASSWORD, password.expose());
            }
            Grant::RefreshToken(token) => {
                form.append_pair(REFRESH_TOKEN, token.expose());
            }
        }
        if let Some(scopes) = self.scopes.as_ref().filter(|scopes| !scopes.is_empty()) {
            form.append_pair(SCOPE, &scopes.to_string());
        }
        if let Some(id) = &self.anonymous_id {
            form.append_pair(ANONYMOUS_ID, id);
        }
        Secret::new(form.finish())
    }

    /// Reads a request from its body and from the query of its URI, for the platform takes parameters from
    /// either. As RFC 6749 (3.2) has it, a parameter without a value counts as left out, parameters that are
    /// not known are ignored, and none may be given twice.
    ///
    /// # Errors
    ///
    /// [`TokenRequestError`] says what cannot be read.
    pub fn read(body: &[u8], query: Option<&str>) -> Result<Self, TokenRequestError> {
        let query = query.unwrap_or_default();
        if body.len() > Self::LIMIT || query.len() > Self::LIMIT {
            return Err(TokenRequestError::TooLong);
        }
        let body = str::from_utf8(body).map_err(|_| TokenRequestError::NotUtf8)?;
        let mut form = Form(form::parse(body)?);
        form.0.extend(form::parse(query)?);

        let grant = match form.required(GRANT_TYPE)?.as_str() {
            "client_credentials" => Grant::ClientCredentials,
            "password" => Grant::Password {
                username: form.required(USERNAME)?,
                password: form.required(PASSWORD)?.into(),
            },
            "refresh_token" => Grant::RefreshToken(form.required(REFRESH_TOKEN)?.into()),
            other => return Err(TokenRequestError::UnsupportedGrant(other.chars().take(64).collect())),
        };
        let scopes = form.take(SCOPE)?.map(|text| text.parse()).transpose();
        let scopes = scopes.map_err(TokenRequestError::Scope)?;
        Ok(Self { grant, scopes, anonymous_id: form.take(ANONYMOUS_ID)? })
    }
}

const GRANT_TYPE: &str = "grant_type";
const USERNAME: &str = "username";
const PASSWORD: &str = "password";
const REFRESH_TOKEN: &str = "refresh_token";
const SCOPE: &str = "scope";
const ANONYMOUS_ID: &str = "anonymous_id";

/// The parameters of a request. They can be secrets, so they are zeroed in the end.
struct Form(Vec<(String, String)>);

impl Form {
    fn take(&mut self, name: &'static str) -> Result<Option<String>, TokenRequestError> {
        let mut values = self.0.iter_mut().filter(|(key, value)| key == name && !value.is_empty());
        let value = values.next().map(|(_, value)| std::mem::take(value));
        if values.next().is_some() { Err(TokenRequestError::Repeated(name)) } else { Ok(value) }
    }

    fn required(&mut self, name: &'static str) -> Result<String, TokenRequestError> {
        self.take(name)?.ok_or(TokenRequestError::Missing(name))
    }
}

impl Drop for Form {
    fn drop(&mut self) {
        for (_, value) in &mut self.0 {
            value.zeroize();
        }
    }
}

impl From<FormError> for TokenRequestError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::TooMany => Self::TooLong,
            FormError::NotUtf8 { .. } => Self::NotUtf8,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, option, prelude::*};

    use super::{Grant, TokenRequest, TokenRequestError};
    use crate::{ScopeError, Scopes, scope::tests::scopes};

    fn texts() -> impl Strategy<Value = String> {
        prop_oneof!["\\PC{1,12}", "[+&=% \"\\\\é:]{1,8}"]
    }

    fn grants() -> impl Strategy<Value = Grant> {
        prop_oneof![
            Just(Grant::ClientCredentials),
            (texts(), texts())
                .prop_map(|(username, password)| Grant::Password { username, password: password.into() }),
            texts().prop_map(|token| Grant::RefreshToken(token.into())),
        ]
    }

    fn read(body: &str) -> Result<TokenRequest, TokenRequestError> {
        TokenRequest::read(body.as_bytes(), None)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            grant in grants(),
            scopes in option::of(vec(scopes(), 1..5)),
            anonymous_id in option::of(texts()),
        ) {
            let scopes = scopes.map(|scopes| scopes.into_iter().collect());
            let request = TokenRequest { grant, scopes, anonymous_id };
            let form = request.to_form();
            prop_assert_eq!(read(form.expose()), Ok(request.clone()));
            prop_assert_eq!(TokenRequest::read(b"", Some(form.expose())), Ok(request));
        }

        #[test]
        fn no_form_panics(body in any::<Vec<u8>>(), query in any::<String>()) {
            let _ = TokenRequest::read(&body, Some(&query));
        }
    }

    #[test]
    fn the_tutorial_s_forms() {
        // As curl -d sends them: the spaces of the scope are not encoded.
        let request =
            read("grant_type=client_credentials&scope=view_products:my-shop manage_my_orders:my-shop")
                .unwrap();
        assert_eq!(request.grant, Grant::ClientCredentials);
        assert_eq!(request.scopes.unwrap().to_string(), "view_products:my-shop manage_my_orders:my-shop");

        let request = read("grant_type=password&username=alice@example.org&password=secret").unwrap();
        let password = "secret".into();
        assert_eq!(request.grant, Grant::Password { username: "alice@example.org".into(), password });
        assert_eq!(request.scopes, None);

        let request = read("grant_type=refresh_token&refresh_token=OWSt-mHcn8").unwrap();
        assert_eq!(request.to_form().expose(), "grant_type=refresh_token&refresh_token=OWSt-mHcn8");
    }

    #[test]
    fn parameters_come_from_the_body_and_from_the_query() {
        let request =
            TokenRequest::read(b"username=a&password=p", Some("grant_type=password&novel=1")).unwrap();
        assert_eq!(request.grant.name(), "password");
    }

    #[test]
    fn a_parameter_without_a_value_counts_as_left_out() {
        assert_eq!(read("grant_type=client_credentials&scope=").unwrap().scopes, None);
        assert_eq!(
            read("grant_type=password&username=a&password="),
            Err(TokenRequestError::Missing("password"))
        );
        let nothing =
            TokenRequest { scopes: Some(Scopes::new()), ..TokenRequest::new(Grant::ClientCredentials) };
        assert_eq!(nothing.to_form().expose(), "grant_type=client_credentials");
    }

    #[test]
    fn malformed_forms_are_errors() {
        for (form, error) in [
            ("", TokenRequestError::Missing("grant_type")),
            ("grant_type=refresh_token", TokenRequestError::Missing("refresh_token")),
            ("grant_type=password&password=p", TokenRequestError::Missing("username")),
            ("grant_type=implicit", TokenRequestError::UnsupportedGrant("implicit".into())),
            ("grant_type=password&grant_type=password", TokenRequestError::Repeated("grant_type")),
            ("grant_type=%FF", TokenRequestError::NotUtf8),
            ("grant_type=client_credentials&scope=a%09b", TokenRequestError::Scope(ScopeError::Character)),
            (&"a=1&".repeat(2000), TokenRequestError::TooLong),
            (&"a".repeat(TokenRequest::LIMIT + 1), TokenRequestError::TooLong),
        ] {
            assert_eq!(read(form), Err(error), "{form:.40}");
        }
        assert_eq!(TokenRequest::read(b"\xff", None), Err(TokenRequestError::NotUtf8));
        assert_eq!(
            TokenRequest::read(b"grant_type=password", Some("grant_type=password")),
            Err(TokenRequestError::Repeated("grant_type"))
        );
    }

    #[test]
    fn secrets_are_not_printed() {
        for form in [
            "grant_type=password&username=a&password=canary",
            "grant_type=refresh_token&refresh_token=canary",
            "grant_type=refresh_token&refresh_token=canary&refresh_token=canary",
            "grant_type=password&password=canary",
        ] {
            let printed = format!("{:?}", read(form));
            assert!(!printed.contains("canary"), "{printed}");
        }
    }
}
