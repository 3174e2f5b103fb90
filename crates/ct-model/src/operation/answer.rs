//! Reading what came back.

use bytes::Bytes;
use http::{Response, StatusCode, header};
use serde::de::DeserializeOwned;

use crate::ApiError;

/// An answer that is not the output of the operation.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// The platform refused, and said why.
    #[error("the platform answered {status}")]
    Refused {
        /// The HTTP status, whatever the body claims.
        status: StatusCode,
        /// The platform's own words.
        #[source]
        error: Box<ApiError>,
    },
    /// An error status, and not in the platform's form: something in front of it answered.
    #[error("something in front of the platform answered {status}")]
    Infrastructure {
        /// The HTTP status.
        status: StatusCode,
        /// What the answer says that it is.
        content_type: Option<String>,
    },
    /// A status of success whose body is not the output: empty, torn, or another type.
    #[error(
        "the answer with status {status} is not what the operation answers (line {line}, column {column})"
    )]
    Malformed {
        /// The HTTP status.
        status: StatusCode,
        /// Where in the body, from 1; 0 if the body is empty or not UTF-8.
        line: usize,
        /// Where in the line, from 1; 0 if the body is empty or not UTF-8.
        column: usize,
        /// What is wrong there, without what the body said: it may hold personal data.
        kind: serde_json::error::Category,
    },
}

impl AnswerError {
    /// The HTTP status that came with it.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Refused { status, .. }
            | Self::Infrastructure { status, .. }
            | Self::Malformed { status, .. } => *status,
        }
    }
}

pub(super) fn read<T: DeserializeOwned>(response: &Response<Bytes>) -> Result<T, AnswerError> {
    let status = response.status();
    if !status.is_success() {
        return Err(refusal(response));
    }
    serde_json::from_str(text(response)).map_err(|error| AnswerError::Malformed {
        status,
        line: error.line(),
        column: error.column(),
        kind: error.classify(),
    })
}

/// The body; empty if it is no text. One check of the whole is cheaper than one of each string.
fn text(response: &Response<Bytes>) -> &str {
    std::str::from_utf8(response.body()).unwrap_or_default()
}

pub(super) fn refusal(response: &Response<Bytes>) -> AnswerError {
    let status = response.status();
    match serde_json::from_str(text(response)) {
        Ok(error) => AnswerError::Refused { status, error: Box::new(error) },
        Err(_) => AnswerError::Infrastructure {
            status,
            content_type: response
                .headers()
                .get(header::CONTENT_TYPE)
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned),
        },
    }
}
