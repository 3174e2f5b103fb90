//! Refusals that need no knowledge of the operation: made out of a request that would succeed and what the description
//! says of it.

use serde_json::Value;

use super::{
    access::{Holder, Scope},
    ask::Ask,
    endpoint::Endpoint,
    facts::Facts,
    spoil::spoil,
    stage::Stage,
};

/// A request that must be refused.
pub(crate) struct Refused {
    pub(crate) what: String,
    pub(crate) status: u16,
    /// The code of the first error, where it is known.
    pub(crate) code: Option<&'static str>,
    pub(crate) ask: Ask,
    /// Sent instead of the body of `ask`.
    pub(crate) raw: Option<&'static [u8]>,
    pub(crate) authorization: Option<String>,
}

/// Every refusal that `ask`, which succeeds with the stage's token, can be turned into.
pub(crate) fn all(endpoint: &Endpoint, stage: &Stage, ask: &Ask) -> Vec<Refused> {
    let mut refusals = Refusals { ask, bearer: stage.bearer(), all: Vec::new() };
    refusals.unauthorized();
    refusals.forbidden(endpoint, stage);
    refusals.malformed_parameters(endpoint);
    refusals.malformed_bodies(endpoint);
    refusals.not_found(endpoint, stage);
    refusals.stale(endpoint);
    refusals.all
}

struct Refusals<'a> {
    ask: &'a Ask,
    bearer: String,
    all: Vec<Refused>,
}

impl Refusals<'_> {
    fn add(&mut self, status: u16, code: Option<&'static str>, what: impl Into<String>, ask: Ask) {
        let authorization = Some(self.bearer.clone());
        self.all.push(Refused { what: what.into(), status, code, ask, raw: None, authorization });
    }

    fn with_authorization(
        &mut self,
        status: u16,
        code: &'static str,
        what: &str,
        authorization: Option<String>,
    ) {
        let ask = self.ask.clone();
        self.all.push(Refused { what: what.into(), status, code: Some(code), ask, raw: None, authorization });
    }

    /// 401.
    fn unauthorized(&mut self) {
        self.with_authorization(401, "invalid_token", "no token", None);
        let unknown = "Bearer not-a-token-of-anybody".to_owned();
        self.with_authorization(401, "invalid_token", "an unknown token", Some(unknown));
        let scheme = self.bearer.replace("Bearer", "Basic");
        self.with_authorization(401, "invalid_token", "a token in another scheme", Some(scheme));
    }

    /// 403.
    fn forbidden(&mut self, endpoint: &Endpoint, stage: &Stage) {
        let permissions = Facts::of_the_platform().permissions();
        let other = permissions
            .into_iter()
            .find(|name| !Scope::of_project(name).permits(endpoint.fact, endpoint.place.store))
            .unwrap();
        let token = stage.token_for(stage.holder, Some(Scope::of_project(other)));
        self.with_authorization(
            403,
            "insufficient_scope",
            &format!("only {other}"),
            Some(format!("Bearer {token}")),
        );
        for holder in Holder::ALL.into_iter().filter(|holder| !endpoint.is_for(*holder)) {
            let token = stage.token_for(holder, None);
            let what = format!("a token of {holder:?}");
            self.with_authorization(403, "insufficient_scope", &what, Some(format!("Bearer {token}")));
        }
    }

    /// 400: query parameters that are missing, repeated or cannot be read.
    fn malformed_parameters(&mut self, endpoint: &Endpoint) {
        for (name, required) in endpoint.parameters() {
            if required {
                let mut ask = self.ask.clone();
                ask.query.retain(|(other, _)| *other != name);
                self.add(400, None, format!("no {name}"), ask);
            }
            for value in malformed(name) {
                let mut ask = self.ask.clone();
                ask.query.retain(|(other, _)| *other != name);
                ask.query.push((name, value.clone()));
                self.add(400, None, format!("{name}={value}"), ask);
            }
        }
    }

    /// 400: bodies that are no JSON, or not the operation's.
    fn malformed_bodies(&mut self, endpoint: &Endpoint) {
        let (Some(is), Some(body)) = (&endpoint.fact.body, &self.ask.body) else { return };
        for (what, raw) in [
            ("no body", &b""[..]),
            ("a torn body", b"{\"a\":"),
            ("no UTF-8", b"\"\xff\""),
            ("two bodies", b"{}{}"),
        ] {
            self.add(400, Some("InvalidJsonInput"), what, self.ask.clone());
            self.all.last_mut().unwrap().raw = Some(raw);
        }
        for spoiled in spoil(Facts::of_the_platform(), is, body) {
            self.add(400, None, spoiled.what, self.ask.clone().body(spoiled.value));
        }
    }

    /// 404: ids and keys of nothing.
    fn not_found(&mut self, endpoint: &Endpoint, stage: &Stage) {
        for place in 0..self.ask.path.len() {
            for nothing in ["no-such-thing", "00000000-0000-4000-8000-000000000000", "%00", "x%2Fy"] {
                let mut ask = self.ask.clone();
                ask.path[place] = nothing.to_owned();
                self.add(404, Some("ResourceNotFound"), nothing, ask);
            }
        }
        if let Some(nowhere) = endpoint.place.nowhere {
            let ask = Ask { place: Some(nowhere), ..self.ask.clone() };
            self.add(404, Some("ResourceNotFound"), nowhere, ask);
            let authorization = Some(format!("Bearer {}", stage.token_for_project()));
            self.all.last_mut().unwrap().authorization = authorization;
        }
    }

    /// 409: a version that is not the current one.
    fn stale(&mut self, endpoint: &Endpoint) {
        if !endpoint.fact.errors.contains(&409) {
            return;
        }
        let mut ask = self.ask.clone();
        if let Some((_, version)) = ask.query.iter_mut().find(|(name, _)| *name == "version") {
            *version = (version.parse::<u64>().unwrap() + 1).to_string();
        } else if let Some(version) = ask.body.as_mut().and_then(|body| body.get_mut("version")) {
            *version = Value::from(version.as_u64().unwrap() + 1);
        } else {
            return;
        }
        self.add(409, Some("ConcurrentModification"), "another version", ask);
    }
}

/// Values that a query parameter cannot have. Texts that are looked up by what they say (`expand`, `var.x`) have none.
fn malformed(name: &str) -> Vec<String> {
    let limits = Facts::of_the_platform().parameter(name);
    let beyond = limits.into_iter().flat_map(|limits| {
        [limits.minimum.map(|least| least - 1.0), limits.maximum.map(|most| most + 1.0)].into_iter().flatten()
    });
    let mut values: Vec<String> = beyond.map(|number| number.to_string()).collect();
    values.extend(match name {
        "limit" | "offset" => vec!["x".into(), String::new(), "1.5".into()],
        "version" => vec!["x".into(), "-1".into(), String::new()],
        "withTotal" | "staged" | "dataErasure" | "fuzzy" | "markMatchingVariants" => {
            vec!["maybe".into(), "1".into()]
        }
        "where" => vec!["%28%28".into(), "id".into(), "nosuchfield%3D1".into()],
        "fuzzyLevel" => vec!["x".into(), "3".into()],
        "facet" | "filter" | "filter.query" | "filter.facets" => {
            vec!["%28".into(), "no.such.field%3A1".into()]
        }
        "sort" => vec!["id%20sideways".into()],
        "priceCurrency" => vec!["euro".into()],
        "priceCountry" => vec!["Germany".into()],
        "localeProjection" => vec!["not%20a%20locale".into()],
        _ => Vec::new(),
    });
    values
}
