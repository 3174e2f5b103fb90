//! [`AuthErrorBody`]: the refusal of the auth host.

use serde::{Deserialize, Deserializer, Serialize};

use super::lenient::Status;
use crate::{ErrorCode, ErrorObject, OtherFields, wire::reads};

/// The body of a refusal of the auth host: the platform's error form and that of RFC 6749 in one.
///
/// Read, only `error` must be there: a host in between may answer the plain form of RFC 6749.
///
/// See [Authorization errors](https://docs.commercetools.com/api/errors).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthErrorBody {
    /// The HTTP status; 0 if the body does not say, or says none.
    #[serde(rename = "statusCode")]
    pub status_code: u16,
    /// The message of the first error.
    pub message: String,
    /// All that was wrong.
    pub errors: Vec<ErrorObject>,
    /// What was wrong, as RFC 6749 names it.
    pub error: ErrorCode,
    /// What was wrong, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_description: Option<String>,
}

impl<'de> Deserialize<'de> for AuthErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Read { status_code, message, errors, error, error_description, other: _ } =
            Read::deserialize(deserializer)?;
        Ok(Self { status_code: status_code.0, message, errors, error, error_description })
    }
}

struct Read {
    status_code: Status,
    message: String,
    errors: Vec<ErrorObject>,
    error: ErrorCode,
    error_description: Option<String>,
    other: OtherFields,
}

reads! { Read keeping other {
    0 => status_code: "statusCode",
    1 => message: "message" or empty,
    2 => errors: "errors" or empty,
    3 => error: "error",
    4 => error_description: "error_description",
} }

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::AuthErrorBody;
    use crate::{ApiError, ErrorCode};

    #[test]
    fn the_platform_s_form_survives_a_round_trip_and_is_an_api_error() {
        let json = json!({
            "statusCode": 401, "message": "m", "errors": [{"code": "invalid_client", "message": "m"}],
            "error": "invalid_client", "error_description": "m",
        });
        let body: AuthErrorBody = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!((body.status_code, &body.error), (401, &ErrorCode::InvalidClient));
        assert_eq!(serde_json::to_value(&body).unwrap(), json);
        let error: ApiError = serde_json::from_value(json).unwrap();
        assert_eq!(error.oauth_code(), Some(body.error));
    }

    #[test]
    fn the_plain_form_is_enough_and_less_is_an_error() {
        let body: AuthErrorBody = serde_json::from_str(r#"{"error":"novel"}"#).unwrap();
        assert_eq!((body.status_code, body.error), (0, ErrorCode::Other("novel".into())));
        assert!(serde_json::from_str::<AuthErrorBody>(r#"{"statusCode":400,"message":"m"}"#).is_err());
    }
    #[test]
    fn a_status_that_is_none_hides_no_refusal() {
        for (json, status) in [
            ("400", 400),
            (r#""400""#, 400),
            ("0", 0),
            ("-1", 0),
            ("99", 0),
            ("1000", 0),
            ("400.5", 0),
            ("9007199254740992", 0),
            ("18446744073709551615", 0),
            ("1e308", 0),
            (r#""NaN""#, 0),
            (r#""""#, 0),
            ("null", 0),
        ] {
            let body: AuthErrorBody =
                serde_json::from_str(&format!(r#"{{"statusCode":{json},"error":"invalid_grant"}}"#)).unwrap();
            assert_eq!((body.status_code, body.error), (status, ErrorCode::InvalidGrant), "{json}");
        }
    }
}
