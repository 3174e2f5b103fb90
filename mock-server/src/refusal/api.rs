//! What the API host refuses.

use http::{HeaderValue, StatusCode, header::ALLOW};

use super::Refusal;

impl Refusal {
    fn bad_request(code: &str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// 404: no resource with this id, or none that the caller may know of.
    pub(crate) fn resource_not_found(id: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "ResourceNotFound",
            format!("The Resource with ID '{id}' was not found."),
        )
    }

    /// 404: HEAD asked whether anything matches, and nothing does. It is answered without a body.
    pub(crate) fn nothing_matches() -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", "No resource matches.")
    }

    /// 404: no resource with this key. The text is inferred from the one for ids.
    pub(crate) fn key_not_found(key: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "ResourceNotFound",
            format!("The Resource with key '{key}' was not found."),
        )
    }

    /// 404: nothing is served at this path. The body is inferred.
    pub(crate) fn uri_not_found(path: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", format!("URI not found: {}", shortened(path)))
    }

    /// 404: no project with this key. The body is inferred.
    pub(crate) fn project_not_found(key: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "ResourceNotFound",
            format!("The project with key '{}' was not found.", shortened(key)),
        )
    }

    /// 405: the path is served, by the methods `allowed`. The body is inferred.
    pub(crate) fn method_not_allowed(method: &str, path: &str, allowed: &str) -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "InvalidInput",
            format!("The method {} is not allowed for {}", shortened(method), shortened(path)),
        )
        .with_header(ALLOW, HeaderValue::try_from(allowed).unwrap_or(HeaderValue::from_static("")))
    }

    /// 409: the version is not the current one.
    pub(crate) fn concurrent_modification(id: &str, expected: u64, actual: u64) -> Self {
        Self::new(
            StatusCode::CONFLICT,
            "ConcurrentModification",
            format!(
                "Object {id} has a different version than expected. Expected: {expected} - Actual: {actual}."
            ),
        )
        .with("currentVersion", actual)
    }

    /// 400: the body is not JSON, or not what the operation takes; `detail` says where and why.
    pub(crate) fn invalid_json(detail: impl Into<String>) -> Self {
        Self::bad_request("InvalidJsonInput", "Request body does not contain valid JSON.")
            .with("detailedErrorMessage", detail.into())
    }

    /// 400: the body is not JSON, or not what the operation takes. Says which field is missing in the platform's words,
    /// and anything else in serde's.
    pub(crate) fn unreadable_json(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let missing = text.strip_prefix("missing field `").and_then(|rest| rest.split_once('`'));
        Self::invalid_json(match missing {
            Some((field, _)) => format!("{field}: Missing required value"),
            None => text,
        })
    }

    /// 400: the input breaks a rule that `message` states.
    pub(crate) fn invalid_input(message: impl Into<String>) -> Self {
        Self::bad_request("InvalidInput", message)
    }

    /// 400: a query parameter that cannot be read.
    pub(crate) fn malformed_parameter(name: &str, why: &str) -> Self {
        Self::invalid_input(format!("Malformed parameter: {name}: {why}"))
    }

    /// 400: another resource has the same value in a field that must be unique.
    pub(crate) fn duplicate_field(
        field: &str,
        value: impl Into<serde_json::Value>,
        message: impl Into<String>,
    ) -> Self {
        Self::bad_request("DuplicateField", message).with("field", field).with("duplicateValue", value)
    }

    /// 400: a sign-up with an e-mail that is taken.
    pub(crate) fn email_taken(email: &str) -> Self {
        Self::duplicate_field(
            "email",
            email,
            "There is already an existing customer with the provided email.",
        )
    }

    /// 400: a password change with a wrong current password.
    pub(crate) fn invalid_current_password() -> Self {
        Self::bad_request("InvalidCurrentPassword", "The given current password does not match.")
    }

    /// 400: a sign-in with an unknown e-mail or a wrong password; the answer does not tell which.
    pub(crate) fn invalid_credentials() -> Self {
        Self::bad_request("InvalidCredentials", "Account with the given credentials not found.")
    }

    /// 400: a token for a new password whose time has passed.
    pub(crate) fn expired_password_token() -> Self {
        Self::bad_request("ExpiredCustomerPasswordToken", "The given password token has expired.")
    }

    /// 400: a token to verify an e-mail whose time has passed.
    pub(crate) fn expired_email_token() -> Self {
        Self::bad_request("ExpiredCustomerEmailToken", "The given email token has expired.")
    }

    /// 404: a token of a customer that there is not. The text is inferred, and does not repeat the token.
    pub(crate) fn customer_token_not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", "The given token was not found.")
    }

    /// 404: no customer with this e-mail. The text is inferred from the one for ids.
    pub(crate) fn email_not_found(email: &str) -> Self {
        let message = format!("The Resource with email '{}' was not found.", shortened(email));
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", message)
    }

    /// 400: a field has a value that it cannot take.
    pub(crate) fn invalid_field(field: &str, value: impl Into<serde_json::Value>) -> Self {
        let value = value.into();
        let shown = match &value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Self::bad_request("InvalidField", format!("The value {shown} is not valid for field {field}."))
            .with("field", field)
            .with("invalidValue", value)
    }

    /// 400: a field that must be given is not.
    pub(crate) fn required_field(field: &str) -> Self {
        Self::bad_request("RequiredField", format!("A value is required for field {field}."))
            .with("field", field)
    }

    /// 400: the resource's state does not allow it.
    pub(crate) fn invalid_operation(message: impl Into<String>) -> Self {
        Self::bad_request("InvalidOperation", message)
    }

    /// 400: a reference to something that is not there, or that the caller cannot see; `by` is `id` or `key`.
    pub(crate) fn referenced_resource_not_found(type_id: &str, by: &str, value: &str) -> Self {
        Self::bad_request(
            "ReferencedResourceNotFound",
            format!(
                "The referenced object of type '{type_id}' with {by} '{value}' was not found. It either doesn't \
                 exist, or it can't be accessed from this endpoint (e.g., if the endpoint filters by store or \
                 customer account)."
            ),
        )
        .with("typeId", type_id)
        .with(by, value)
    }

    /// A request that is not HTTP as it should be, is too large, or came too slowly. The bodies are inferred.
    #[cfg(feature = "server")]
    pub(crate) fn unreadable(status: StatusCode) -> Self {
        let message = match status {
            StatusCode::REQUEST_TIMEOUT => "The request did not arrive in time.",
            StatusCode::PAYLOAD_TOO_LARGE => "The body of the request is too large.",
            StatusCode::URI_TOO_LONG => "The URI of the request is too long.",
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => "The headers of the request are too large.",
            _ => "The request is not valid HTTP.",
        };
        Self::new(status, "InvalidInput", message)
    }

    /// 500: a fault of the mock itself. Any of these is a bug.
    pub(crate) fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "General", "The mock failed to handle this request.")
    }

    /// 503: the mock holds as much as it was told to hold, or is too slow. The body is inferred.
    pub(crate) fn over_capacity(message: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "OverCapacity", message)
    }
}

/// Enough of a text that the caller sent to recognise it.
fn shortened(text: &str) -> String {
    const MOST: usize = 200;
    if text.chars().count() <= MOST {
        text.to_owned()
    } else {
        text.chars().take(MOST).chain(['…']).collect()
    }
}
