//! [`ApiError`]: the platform's refusal, in its own words.

use std::fmt;

use serde::Serialize;

use crate::{ErrorCode, OtherFields, Version, error_object::ErrorObject, wire::reads};

/// The body of an answer that says what was wrong, of the API and of the auth host alike.
///
/// Codes and fields that this version does not know are kept. The plain body of OAuth (`error` and
/// `error_description` alone) decodes too; its `status_code` is 0, for it does not say.
///
/// Printing it, also with `Debug`, leaves out the values of passwords and tokens that the platform repeats.
///
/// See [Errors](https://docs.commercetools.com/api/errors).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// The HTTP status, as the body says it; 0 if it does not.
    #[serde(skip_serializing_if = "is_zero")]
    pub status_code: u16,
    /// The message of the first error. For people; it changes without notice, and may repeat what was sent.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// All that was wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorObject>,
    /// Fields that this version does not know, and `error` and `error_description` of the auth host.
    #[serde(flatten)]
    pub other: OtherFields,
}

reads! { ApiError keeping other {
    0 => status_code: "statusCode" or empty,
    1 => message: "message" or empty,
    2 => errors: "errors" or empty,
} }

impl ApiError {
    /// An error with one code, whose message is also the message of the whole.
    pub fn new(status_code: u16, error: ErrorObject) -> Self {
        let message = error.message.clone();
        Self { status_code, message, errors: vec![error], other: OtherFields::default() }
    }

    /// The codes of all that was wrong, that of the auth host included.
    pub fn codes(&self) -> impl Iterator<Item = ErrorCode> {
        let objects = self.errors.iter().map(|error| error.code.clone());
        objects.chain(self.oauth_code().filter(|code| self.errors.iter().all(|error| error.code != *code)))
    }

    /// Whether this was among what was wrong.
    pub fn has(&self, code: &ErrorCode) -> bool {
        self.find(code).is_some() || self.oauth_code().as_ref() == Some(code)
    }

    /// The first error with this code.
    pub fn find(&self, code: &ErrorCode) -> Option<&ErrorObject> {
        self.errors.iter().find(|error| error.code == *code)
    }

    /// The code of the auth host, as RFC 6749 places it: the member `error`.
    pub fn oauth_code(&self) -> Option<ErrorCode> {
        self.other.get("error")?.as_str().map(ErrorCode::from)
    }

    /// Whether the resource is at another version than the request named. [`current_version`] tells which.
    ///
    /// [`current_version`]: Self::current_version
    pub fn is_concurrent_modification(&self) -> bool {
        self.has(&ErrorCode::ConcurrentModification)
    }

    /// The version that the resource is at, if the request named another.
    pub fn current_version(&self) -> Option<Version> {
        self.find(&ErrorCode::ConcurrentModification)?.fields.read("currentVersion").ok()?
    }

    /// The message, without the values of passwords and tokens.
    fn safe_message(&self) -> String {
        let description = || self.other.get("error_description").and_then(serde_json::Value::as_str);
        let message = Some(self.message.as_str()).filter(|text| !text.is_empty()).or_else(description);
        let text = match message {
            Some(text) => text.to_owned(),
            None => self.codes().next().map(|code| code.to_string()).unwrap_or_default(),
        };
        self.errors.iter().fold(text, |text, error| error.redact(&text))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status_code {
            0 => f.write_str(&self.safe_message()),
            status => write!(f, "{status}: {}", self.safe_message()),
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("ApiError");
        text.field("status_code", &self.status_code).field("message", &self.safe_message());
        text.field("errors", &self.errors)
            .field("other", &self.other.iter().map(|(name, _)| name).collect::<Vec<_>>());
        text.finish()
    }
}

impl std::error::Error for ApiError {}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn is_zero(status: &u16) -> bool {
    *status == 0
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::ApiError;
    use crate::{ErrorCode, ErrorObject, Version};

    fn round_trip(json: &Value) -> ApiError {
        let error: ApiError = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(&serde_json::to_value(&error).unwrap(), json);
        error
    }

    #[test]
    fn the_api_s_form() {
        let message = "Object c-1 has a different version than expected. Expected: 16 - Actual: 22.";
        let error = round_trip(&json!({
            "statusCode": 409,
            "message": message,
            "errors": [{"code": "ConcurrentModification", "message": message, "currentVersion": 22}],
        }));
        assert!(error.is_concurrent_modification());
        assert_eq!(error.current_version(), Some(Version(22)));
        assert_eq!(error.to_string(), format!("409: {message}"));
        assert_eq!(error.codes().collect::<Vec<_>>(), [ErrorCode::ConcurrentModification]);
    }

    #[test]
    fn the_auth_host_s_form() {
        let message = "Customer account with the given credentials not found.";
        let error = round_trip(&json!({
            "statusCode": 400,
            "message": message,
            "errors": [{"code": "invalid_customer_account_credentials", "message": message}],
            "error": "invalid_customer_account_credentials",
            "error_description": message,
        }));
        assert!(error.has(&ErrorCode::InvalidCustomerAccountCredentials));
        assert_eq!(error.codes().count(), 1);
        assert!(!error.is_concurrent_modification());
        assert_eq!(error.current_version(), None);
    }

    #[test]
    fn the_plain_form_of_oauth() {
        let error = round_trip(&json!({"error": "invalid_grant", "error_description": "gone"}));
        assert!(error.has(&ErrorCode::InvalidGrant));
        assert_eq!(error.codes().collect::<Vec<_>>(), [ErrorCode::InvalidGrant]);
        assert_eq!(error.to_string(), "gone");
        assert_eq!(round_trip(&json!({"error": "invalid_grant"})).to_string(), "invalid_grant");
    }

    #[test]
    fn unknown_codes_and_fields_survive() {
        let error = round_trip(&json!({
            "statusCode": 400,
            "message": "m",
            "errors": [
                {"code": "Novel", "message": "m", "detail": {"a": [1, null]}},
                {"code": "InvalidField", "message": "n", "field": "x", "allowedValues": [1]},
            ],
            "traceId": "t",
        }));
        assert!(error.has(&ErrorCode::from("Novel")));
        assert_eq!(error.find(&ErrorCode::InvalidField).and_then(ErrorObject::field), Some("x"));
    }

    #[test]
    fn malformed_is_an_error_and_a_version_that_is_none_is_none() {
        for bad in [
            json!({"statusCode": "409"}),
            json!({"statusCode": 70000}),
            json!({"errors": [{"message": "no code"}]}),
            json!({"errors": {}}),
            json!([]),
        ] {
            assert!(serde_json::from_value::<ApiError>(bad).is_err());
        }
        let object = ErrorObject::new(ErrorCode::ConcurrentModification, "m").with("currentVersion", "7");
        assert_eq!(ApiError::new(409, object).current_version(), None);
    }

    #[test]
    fn secrets_that_the_platform_repeats_are_not_printed() {
        for field in ["password", "customer.newPassword", "tokenValue"] {
            let message = format!("The value 'canary' is not valid for field '{field}'.");
            let object = ErrorObject::new(ErrorCode::InvalidField, message);
            let error = ApiError::new(400, object.with("field", field).with("invalidValue", "canary"));
            let printed = format!("{error} {error:?} {error:#?}");
            assert!(!printed.contains("canary"), "{printed}");
            assert!(printed.contains("[redacted]") && printed.contains(field), "{printed}");
        }
    }

    #[test]
    fn other_values_are_printed() {
        let object = ErrorObject::new(ErrorCode::DuplicateField, "taken").with("field", "email");
        let error = ApiError::new(400, object.with("duplicateValue", "a@example.org"));
        assert!(format!("{error:?}").contains("a@example.org"));
    }
}
