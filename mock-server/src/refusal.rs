//! A request refused: the status and the errors, in the platform's two forms.
//!
//! Each text that the platform is known to use has one constructor: the auth host's in `oauth.rs`, the API host's
//! in `api.rs`. Where a text is not known, the constructor says so.

mod api;
mod discount;
mod inventory;
mod oauth;
mod order;
mod price;
mod quote;
mod selection;
mod shop;

use bytes::Bytes;
use ct_model::{ErrorCode, ErrorObject};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;

use crate::answer;

/// Why a request was refused, ready to be answered.
///
/// The API host's form is `{statusCode, message, errors}`; answers about authentication and authorization add
/// `error` and mostly `error_description`, as OAuth asks. <https://docs.commercetools.com/api/errors>
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    status: StatusCode,
    errors: Vec<ErrorObject>,
    form: Form,
    header: Option<(HeaderName, HeaderValue)>,
}

/// Which members stand beside `statusCode`, `message` and `errors`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// None.
    Api,
    /// `error`.
    Token,
    /// `error` and `error_description`.
    OAuth,
}

impl Refusal {
    /// A refusal in the API's form.
    pub(crate) fn new(status: StatusCode, code: impl Into<ErrorCode>, message: impl Into<String>) -> Self {
        Self { status, errors: vec![ErrorObject::new(code.into(), message)], form: Form::Api, header: None }
    }

    /// Adds a field to the (last) error, as `currentVersion` or `field` are.
    #[must_use]
    pub(crate) fn with(mut self, field: &str, value: impl Into<serde_json::Value>) -> Self {
        if let Some(error) = self.errors.last_mut() {
            error.fields.insert(field, value);
        }
        self
    }

    /// The status of the answer.
    #[cfg(test)]
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The errors of the answer; never empty.
    #[cfg(test)]
    pub(crate) fn errors(&self) -> &[ErrorObject] {
        &self.errors
    }

    fn in_form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.header = Some((name, value));
        self
    }

    /// The answer, without what every answer gets (correlation id, CORS).
    pub(crate) fn into_response(self) -> Response<Bytes> {
        let body = serde_json::to_vec(&self.body()).expect("strings and JSON values are always written");
        let mut response = answer::with_body(self.status, body.into());
        response.headers_mut().extend(self.header);
        response
    }

    fn body(&self) -> Body<'_> {
        let (code, message) =
            self.errors.first().map_or(("", ""), |error| (error.code.as_str(), error.message.as_str()));
        Body {
            status_code: self.status.as_u16(),
            message,
            errors: &self.errors,
            error: match self.form {
                Form::Api => None,
                Form::Token | Form::OAuth => Some(code),
            },
            error_description: match self.form {
                Form::Api | Form::Token => None,
                Form::OAuth => Some(message),
            },
        }
    }
}

/// The body of a refusal, in the platform's order of members.
#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "statusCode")]
    status_code: u16,
    message: &'a str,
    errors: &'a [ErrorObject],
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_description: Option<&'a str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(refusal: Refusal) -> String {
        String::from_utf8(refusal.into_response().into_body().to_vec()).unwrap()
    }

    #[test]
    fn the_three_forms() {
        let plain =
            Refusal::new(StatusCode::CONFLICT, "ConcurrentModification", "No.").with("currentVersion", 22);
        assert_eq!(
            text(plain.clone()),
            r#"{"statusCode":409,"message":"No.","errors":[{"code":"ConcurrentModification","message":"No.","currentVersion":22}]}"#
        );
        assert_eq!(
            text(Refusal::invalid_token()),
            r#"{"statusCode":401,"message":"invalid_token","errors":[{"code":"invalid_token","message":"invalid_token"}],"error":"invalid_token"}"#
        );
        assert!(
            text(plain.in_form(Form::OAuth))
                .ends_with(r#""error":"ConcurrentModification","error_description":"No."}"#)
        );
    }
}
