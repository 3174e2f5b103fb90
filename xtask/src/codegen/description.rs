//! The facts in the OpenAPI file: types and operations.

use super::entries::Entries;
use super::facts::{FieldFact, Limits, OperationFact, TypeFact};
use super::yaml::Node;
use std::collections::BTreeMap;

const METHODS: [&str; 5] = ["get", "head", "post", "put", "delete"];
/// What a field's schema may say. More would be a fact that is lost, so more is an error.
const FIELD_WORDS: [&str; 6] = ["type", "format", "items", "$ref", "oneOf", "description"];

/// All types, by name; inherited fields are in each of them.
pub(super) fn types(description: &Node) -> Result<BTreeMap<String, TypeFact>, String> {
    let own = description
        .down(&["components", "schemas"])?
        .entries()
        .iter()
        .map(|(name, schema)| {
            let fact = type_fact(schema).map_err(|error| format!("type {name}: {error}"))?;
            Ok((name.clone(), fact))
        })
        .collect::<Result<BTreeMap<_, _>, String>>()?;
    let mut whole = own.clone();
    for fact in whole.values_mut() {
        let mut above = fact.extends.as_deref();
        while let Some(base) = above {
            let base = own.get(base).ok_or_else(|| format!("there is no type {base} to extend"))?;
            inherit(&mut fact.fields, &base.fields);
            above = base.extends.as_deref();
        }
    }
    Ok(whole)
}

fn type_fact(schema: &Node) -> Result<TypeFact, String> {
    let (extends, body) = match schema.at("allOf").map(Node::items) {
        None => (None, schema),
        Some([base, body]) => (Some(reference(base)?), body),
        Some(_) => return Err("`allOf` is not a base and a body".to_owned()),
    };
    let mut fact = TypeFact { extends, ..TypeFact::default() };
    if let Some(values) = body.at("enum") {
        fact.values = values.texts().map(str::to_owned).collect();
        return Ok(fact);
    }
    match (body.text_at("type"), body.at("properties"), body.at("additionalProperties")) {
        (Some("object"), Some(properties), _) => fact.fields = fields(body, properties)?,
        (Some("object"), None, Some(values)) => {
            fact.map_of = Some(type_name(values)?);
            fact.keys = required(body).next().map(|key| key.trim_matches('/').to_owned());
        }
        (Some("object"), None, None) => {}
        (Some(scalar), None, None) => fact.scalar = Some(scalar.to_owned()),
        (None, None, None) => fact.scalar = Some("any".to_owned()),
        _ => return Err("neither an object, a map, an enum nor a scalar".to_owned()),
    }
    if let Some(discriminator) = body.at("discriminator") {
        let tag = discriminator.text_at("propertyName").ok_or("a discriminator without `propertyName`")?;
        fact.tag = Some(tag.to_owned());
        let kinds = discriminator.at("mapping").map_or(&[][..], Node::entries);
        fact.kinds = kinds
            .iter()
            .map(|(value, kind)| Ok((value.clone(), last_segment(kind.text())?)))
            .collect::<Result<_, String>>()?;
    }
    Ok(fact)
}

fn fields(body: &Node, properties: &Node) -> Result<Entries<FieldFact>, String> {
    let field = |(name, schema): &(String, Node)| {
        let is = type_name(schema).map_err(|error| format!("field {name}: {error}"))?;
        let optional = if required(body).any(|known| known == name) { "" } else { "?" };
        Ok((format!("{name}{optional}"), FieldFact { is, limits: Limits::default() }))
    };
    properties.entries().iter().map(field).collect()
}

fn required(body: &Node) -> impl Iterator<Item = &str> {
    body.at("required").into_iter().flat_map(Node::texts)
}

/// What a subtype says again wins, but for what the base requires.
fn inherit(fields: &mut Entries<FieldFact>, base: &Entries<FieldFact>) {
    let mut missing = Vec::new();
    for (name, field) in &base.0 {
        let plain = name.trim_end_matches('?');
        match fields.0.iter_mut().find(|(known, _)| known.trim_end_matches('?') == plain) {
            Some((known, _)) if !name.ends_with('?') => *known = name.clone(),
            Some(_) => {}
            None => missing.push((name.clone(), field.clone())),
        }
    }
    fields.0.splice(0..0, missing);
}

/// `LineItem[]`, `int64`, `any`, `CartReference|OrderReference`.
fn type_name(schema: &Node) -> Result<String, String> {
    let strange = schema.entries().iter().map(|(word, _)| word.as_str());
    if let Some(word) =
        strange.filter(|word| !word.starts_with("x-")).find(|word| !FIELD_WORDS.contains(word))
    {
        return Err(format!("`{word}` is not understood"));
    }
    if schema.at("$ref").is_some() {
        return reference(schema);
    }
    if let Some(alternatives) = schema.at("oneOf") {
        let names = alternatives.items().iter().map(type_name).collect::<Result<Vec<_>, _>>()?;
        return Ok(names.join("|"));
    }
    match (schema.text_at("type"), schema.text_at("format"), schema.at("items")) {
        (Some("array"), None, Some(items)) => Ok(format!("{}[]", type_name(items)?)),
        (Some(_), Some(format), None) => Ok(format.to_owned()),
        (Some(scalar), None, None) => Ok(scalar.to_owned()),
        (None, None, None) => Ok("any".to_owned()),
        _ => Err("neither a reference, a list nor a scalar".to_owned()),
    }
}

fn reference(schema: &Node) -> Result<String, String> {
    last_segment(schema.text_at("$ref"))
}

fn last_segment(reference: Option<&str>) -> Result<String, String> {
    let name = reference.and_then(|text| text.rsplit('/').next());
    name.map(str::to_owned).ok_or_else(|| "a reference that is no text".to_owned())
}

/// All operations, by `METHOD path`, in the order of the paths.
pub(super) fn operations(description: &Node) -> Result<Entries<OperationFact>, String> {
    let mut paths: Vec<_> = description.down(&["paths"])?.entries().iter().collect();
    paths.sort_by(|one, other| one.0.cmp(&other.0));
    let mut operations = Vec::new();
    for (path, item) in paths {
        for method in METHODS {
            if let Some(operation) = item.at(method) {
                let name = format!("{} {path}", method.to_uppercase());
                let fact = operation_fact(operation).map_err(|error| format!("operation {name}: {error}"))?;
                operations.push((name, fact));
            }
        }
    }
    Ok(Entries(operations))
}

fn operation_fact(operation: &Node) -> Result<OperationFact, String> {
    let mut fact = OperationFact::default();
    for requirement in operation.at("security").map_or(&[][..], Node::items) {
        for scope in requirement.at("oauth_2_0").into_iter().flat_map(Node::texts) {
            let identity = scope.starts_with("customer") || scope.starts_with("anonymous");
            let scopes = if identity { &mut fact.identity } else { &mut fact.scopes };
            scopes.push(scope.to_owned());
        }
    }
    for parameter in operation.at("parameters").map_or(&[][..], Node::items) {
        if parameter.text_at("in") == Some("query") {
            fact.query.push(query_parameter(parameter)?);
        }
    }
    fact.query.sort();
    if let Some(body) = operation.at("requestBody") {
        fact.body = content(body)?;
    }
    for (status, answer) in operation.down(&["responses"])?.entries() {
        let status: u16 = status.parse().map_err(|_| format!("`{status}` is no status"))?;
        if status < 400 {
            fact.answers.0.push((status.to_string(), content(answer)?));
        } else {
            fact.errors.push(status);
        }
    }
    fact.errors.sort_unstable();
    Ok(fact)
}

fn query_parameter(parameter: &Node) -> Result<String, String> {
    let name = match parameter.at("x-annotation-placeholderParam") {
        Some(placeholder) => placeholder.text_at("template"),
        None => parameter.text_at("name"),
    };
    let name = name.ok_or("a query parameter without a name")?;
    let list = if parameter.down(&["schema"])?.text_at("type") == Some("array") { "[]" } else { "" };
    let required = parameter.at("required").map(Node::to_json) == Some(true.into());
    Ok(format!("{name}{list}{}", if required { "" } else { "?" }))
}

/// The type of a body, if it has one.
fn content(body: &Node) -> Result<Option<String>, String> {
    let Some((_, media)) = body.at("content").and_then(|content| content.entries().first()) else {
        return Ok(None);
    };
    media.at("schema").map(type_name).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn description(schemas: &str) -> Node {
        Node::parse(&format!("components:\n  schemas:\n{schemas}")).unwrap()
    }

    #[test]
    fn a_subtype_keeps_what_its_base_requires() {
        let types = types(&description(
            "    Base: {type: object, required: [id], properties: {id: {type: string}, at: {type: string, format: datetime}}}
    Sub: {allOf: [{$ref: '#/x/Base'}, {type: object, properties: {id: {type: string}, more: {type: array, items: {$ref: '#/x/Base'}}}}]}",
        ))
        .unwrap();
        let fields: Vec<_> =
            types["Sub"].fields.iter().map(|(name, field)| (name, field.is.as_str())).collect();
        assert_eq!(fields, [("at?", "datetime"), ("id", "string"), ("more?", "Base[]")]);
    }

    #[test]
    fn a_word_that_is_not_understood_is_an_error() {
        let error =
            types(&description("    A: {type: object, properties: {b: {type: string, nullable: true}}}"));
        assert_eq!(error.unwrap_err(), "type A: field b: `nullable` is not understood");
    }

    #[test]
    fn an_operation_has_its_scopes_identity_query_and_answers() {
        let node = Node::parse(
            "security: [{oauth_2_0: ['manage_my_orders:{projectKey}', 'customer_id:{id}']}]
parameters:
  - {name: version, in: query, required: true, schema: {type: number}}
  - {name: expand, in: query, required: false, schema: {type: array}}
  - {name: ID, in: path, required: true, schema: {type: string}}
responses: {'200': {content: {application/json: {schema: {$ref: '#/x/Cart'}}}}, '409': {}, '204': {description: x}}",
        )
        .unwrap();
        let fact = operation_fact(&node).unwrap();
        assert_eq!(fact.scopes, ["manage_my_orders:{projectKey}"]);
        assert_eq!(fact.identity, ["customer_id:{id}"]);
        assert_eq!(fact.query, ["expand[]?", "version"]);
        assert_eq!(fact.answers.0, [("200".to_owned(), Some("Cart".to_owned())), ("204".to_owned(), None)]);
        assert_eq!(fact.errors, [409]);
    }
}
