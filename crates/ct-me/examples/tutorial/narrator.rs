//! Tells what is sent and what comes back, short and without secrets.

use async_trait::async_trait;
use bytes::Bytes;
use ct_me::auth::{Transport, TransportError};
use http::{Request, Response};
use serde_json::Value;
use std::sync::Arc;

/// Prints every exchange of the transport that it wraps.
pub(crate) struct Narrator(pub(crate) Arc<dyn Transport>);

#[async_trait]
impl Transport for Narrator {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        println!("   > {} {}", request.method(), request.uri());
        if !request.body().is_empty() {
            println!("     {}", sent(request.body()));
        }
        let response = self.0.send(request).await?;
        println!("   < {} {}", response.status().as_u16(), answered(response.body()));
        Ok(response)
    }
}

/// What tells most about an answer; the rest is left out.
const TELLING: [&str; 17] = [
    "access_token",
    "refresh_token",
    "expires_in",
    "scope",
    "statusCode",
    "message",
    "customer",
    "id",
    "version",
    "email",
    "customerId",
    "cartState",
    "lineItems",
    "totalPrice",
    "count",
    "total",
    "results",
];

/// What is sent, in one line.
fn sent(body: &[u8]) -> String {
    if let Ok(Value::Object(fields)) = serde_json::from_slice(body) {
        let fields: Vec<_> =
            fields.iter().map(|(name, value)| format!("{name}: {}", glance(name, value))).collect();
        return fields.join(", ");
    }
    let parameters = form_urlencoded::parse(body);
    let parameters: Vec<_> =
        parameters.map(|(name, value)| format!("{name}={}", concealed(&name, &value))).collect();
    parameters.join(" & ")
}

/// What is telling of an answer, in one line.
fn answered(body: &[u8]) -> String {
    let answer: Value = serde_json::from_slice(body).unwrap_or_default();
    let telling =
        TELLING.iter().filter_map(|name| Some(format!("{name}: {}", glance(name, answer.get(name)?))));
    telling.collect::<Vec<_>>().join(", ")
}

fn glance(name: &str, value: &Value) -> String {
    match value {
        Value::String(text) => concealed(name, text),
        Value::Array(items) => format!("[{}]", items.len()),
        Value::Object(money) if money.contains_key("centAmount") => {
            format!("{} {}", money["centAmount"], money["currencyCode"].as_str().unwrap_or_default())
        }
        Value::Object(_) => "{…}".to_owned(),
        scalar => scalar.to_string(),
    }
}

fn concealed(name: &str, text: &str) -> String {
    match name {
        "access_token" | "refresh_token" | "token" => {
            format!("{}…", text.chars().take(4).collect::<String>())
        }
        "password" | "currentPassword" | "newPassword" => "…".to_owned(),
        _ => text.to_owned(),
    }
}
