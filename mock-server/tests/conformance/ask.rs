//! What is sent to an endpoint.

use serde_json::Value;

use super::{endpoint::Endpoint, stage::Stage};
use crate::support::Answer;

/// What is sent to an endpoint.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ask {
    /// The parameters of the path, in its order.
    pub(crate) path: Vec<String>,
    /// Names and values, percent-encoded.
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) body: Option<Value>,
    /// A form instead of a body: names and values, percent-encoded.
    pub(crate) form: Option<&'static str>,
    /// Where, if not in the endpoint's place: `/in-store/key=nowhere`.
    pub(crate) place: Option<&'static str>,
}

impl Ask {
    /// Nothing but the path, which has no parameters.
    pub(crate) fn nothing() -> Self {
        Self::default()
    }

    /// A path with a parameter, which is a JSON string.
    pub(crate) fn at(value: &Value) -> Self {
        Self { path: vec![value.as_str().unwrap().to_owned()], ..Self::default() }
    }

    /// Sends it to the endpoint; `raw` instead of its body, if there is any.
    pub(crate) fn send(
        &self,
        endpoint: &Endpoint,
        stage: &Stage,
        authorization: Option<&str>,
        raw: Option<&[u8]>,
    ) -> Answer {
        let query: Vec<String> = self.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let uri = format!(
            "{}{mark}{}",
            endpoint.path_in(self.place.unwrap_or(endpoint.place.path), &self.path),
            query.join("&")
        );
        let body = self.body.as_ref().map_or(String::new(), Value::to_string);
        let body = self.form.map_or(body, str::to_owned);
        stage.send(endpoint.method.as_str(), &uri, authorization, raw.unwrap_or(body.as_bytes()))
    }

    pub(crate) fn body(self, body: Value) -> Self {
        Self { body: Some(body), ..self }
    }

    pub(crate) fn form(self, form: &'static str) -> Self {
        Self { form: Some(form), ..self }
    }

    pub(crate) fn query(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.query.push((name, value.to_string()));
        self
    }
}
