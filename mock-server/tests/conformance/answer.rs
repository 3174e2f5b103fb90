//! The checker: an HTTP answer against what the description says of its operation.

use serde_json::Value;

use super::{
    check::{Violation, check},
    facts::{Facts, OperationFact},
};
use crate::support::Answer;

/// Everything in which an answer to GET, POST or DELETE is not a success of the operation.
pub(crate) fn success(facts: &Facts, operation: &OperationFact, answer: &Answer) -> Vec<String> {
    let status = answer.status.as_u16();
    match operation.answer(status) {
        None => vec![format!("answers {status}, which is not described: {}", answer.text)],
        Some(None) => nothing(answer),
        Some(Some(is)) => match body(answer) {
            Ok(value) => shown(&check(facts, is, &value)),
            Err(why) => vec![why],
        },
    }
}

/// Codes of 403 that are about the caller, not about her token.
const NOT_OF_TOKENS: [&str; 2] = ["AssociateMissingPermission", "Unauthorized"];

/// Everything in which an answer is not the platform's refusal with this status.
///
/// A refusal has the status in its body, at least one error, the first of which is in words what the whole says, and
/// each with a code of the description and that code's fields. Those about tokens and scopes have OAuth's members too. A
/// 501 is the mock's own.
pub(crate) fn refusal(facts: &Facts, status: u16, answer: &Answer) -> Vec<String> {
    if answer.status != status {
        return vec![format!("answers {}, not {status}: {}", answer.status, answer.text)];
    }
    let value = match body(answer) {
        Ok(value) => value,
        Err(why) => return vec![why],
    };
    if status == 501 {
        return not_emulated(&value);
    }
    let code = value["errors"][0]["code"].as_str().unwrap_or_default();
    let is = match status {
        401 | 403 if !NOT_OF_TOKENS.contains(&code) => "AuthErrorResponse",
        _ => "ErrorResponse",
    };
    let mut wrong = shown(&check(facts, is, &value));
    if value["statusCode"] != status {
        wrong.push(format!("$.statusCode: is {}, not {status}", value["statusCode"]));
    }
    match value["errors"].as_array().and_then(|errors| errors.first()) {
        None => wrong.push("$.errors: is missing or empty".into()),
        Some(first) if first["message"] != value["message"] => {
            wrong.push("$.message: is not the message of the first error".into());
        }
        Some(_) => {}
    }
    wrong
}

/// Everything in which an answer does not say that it is about what the mock does not emulate: in the form of the platform's
/// errors, with a status and a code that are the mock's own.
fn not_emulated(value: &Value) -> Vec<String> {
    let error = &value["errors"][0];
    let is_said = value["statusCode"] == 501 && error["code"] == "NotEmulated";
    let is_told =
        value["message"].as_str().is_some_and(|text| text.starts_with("This mock does not emulate "));
    if is_said && is_told && error["message"] == value["message"] {
        return Vec::new();
    }
    vec![format!("does not say what is not emulated: {value}")]
}

/// Everything in which an answer to HEAD is not one with this status.
pub(crate) fn head(status: u16, answer: &Answer) -> Vec<String> {
    if answer.status == status {
        nothing(answer)
    } else {
        vec![format!("answers {}, not {status}", answer.status)]
    }
}

fn nothing(answer: &Answer) -> Vec<String> {
    if answer.text.is_empty() { Vec::new() } else { vec![format!("has a body: {}", answer.text)] }
}

fn body(answer: &Answer) -> Result<Value, String> {
    match answer.header("content-type") {
        Some("application/json; charset=utf-8") => {}
        other => return Err(format!("has the content type {other:?}")),
    }
    serde_json::from_str(&answer.text).map_err(|error| format!("is no JSON: {error}: {}", answer.text))
}

fn shown(violations: &[Violation]) -> Vec<String> {
    violations.iter().map(ToString::to_string).collect()
}
