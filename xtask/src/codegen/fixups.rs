//! Known faults of the description, mended. Each fix fails once the fault is gone: then delete it.

use super::facts::{Facts, OperationFact};
use super::raml::{Raml, kinds_below};
use super::yaml::Node;

/// Reads the OpenAPI text.
///
/// Prose about enums' values continues in lines that are not indented enough: strictly, that is no YAML.
pub(super) fn enum_descriptions_are_no_yaml(text: &str) -> Result<Node, String> {
    if let Ok(node) = Node::parse(text) {
        // What is no such description at all, is said by whoever reads it.
        needed(node.at("components").is_none(), "enum_descriptions_are_no_yaml")?;
        return Ok(node);
    }
    let mut block = None;
    let without: String = text
        .split_inclusive('\n')
        .filter(|line| {
            let indent = line.len() - line.trim_start().len();
            if block.is_some_and(|block| indent > block || line.trim().is_empty()) {
                return false;
            }
            block = line.trim_start().starts_with("x-annotation-enumDescriptions:").then_some(indent);
            block.is_none()
        })
        .collect();
    Node::parse(&without)
}

/// Mends what is known to be wrong.
pub(super) fn apply(facts: &mut Facts, raml: &Raml) -> Result<(), String> {
    head_my_orders_spells_identity_scopes_like_all_others(facts)?;
    order_from_my_quote_asks_for_my_quotes(facts)?;
    scopes_have_no_space_before_them(facts)?;
    map_values_have_their_types(facts, raml)?;
    messages_know_all_their_kinds(facts, raml)?;
    prices_may_be_of_high_precision(facts)?;
    high_precision_needs_no_cents(facts)?;
    no_field_is_named_by_a_comment(facts)
}

/// `HEAD …/me/orders` lists `customer:{customerId}` and `anonymous_id:{anonymousId}`.
fn head_my_orders_spells_identity_scopes_like_all_others(facts: &mut Facts) -> Result<(), String> {
    let mended = scopes_of(facts, |operation, fact| {
        operation.starts_with("HEAD ")
            && operation.ends_with("/me/orders")
            && replace(&mut fact.identity, "customer:{customerId}", "customer_id:{id}")
            && replace(&mut fact.identity, "anonymous_id:{anonymousId}", "anonymous_id:{id}")
    });
    needed(mended, "head_my_orders_spells_identity_scopes_like_all_others")
}

/// `POST /me/orders/quotes` lists `manage_quotes`, which is the merchant's.
fn order_from_my_quote_asks_for_my_quotes(facts: &mut Facts) -> Result<(), String> {
    let mended = scopes_of(facts, |operation, fact| {
        operation == "POST /{projectKey}/me/orders/quotes"
            && replace(&mut fact.scopes, "manage_quotes:{projectKey}", "manage_my_quotes:{projectKey}")
    });
    needed(mended, "order_from_my_quote_asks_for_my_quotes")
}

/// `GET /discount-codes/…` lists ` view_discount_codes:{projectKey}`.
fn scopes_have_no_space_before_them(facts: &mut Facts) -> Result<(), String> {
    let mended = scopes_of(facts, |_, fact| {
        let with_space = fact.scopes.iter_mut().filter(|scope| scope.starts_with(' '));
        with_space.map(|scope| *scope = scope.trim_start().to_owned()).count() > 0
    });
    needed(mended, "scopes_have_no_space_before_them")
}

/// OpenAPI 3.0 has no pattern properties: every map became one of strings.
fn map_values_have_their_types(facts: &mut Facts, raml: &Raml) -> Result<(), String> {
    let mut mended = false;
    for (name, fact) in &mut facts.types {
        if let (Some(now), Some(right)) = (&mut fact.map_of, raml.map_of(name))
            && now != right
        {
            right.clone_into(now);
            mended = true;
        }
    }
    needed(mended, "map_values_have_their_types")
}

/// Messages about orders and shopping lists extend a type between, and were left out of the mapping.
fn messages_know_all_their_kinds(facts: &mut Facts, raml: &Raml) -> Result<(), String> {
    let mut mended = false;
    for top in ["Message", "MessagePayload"] {
        let all = kinds_below(raml, &facts.types, top);
        if let Some(fact) = facts.types.get_mut(top)
            && fact.kinds.iter().count() < all.iter().count()
        {
            fact.kinds = all;
            mended = true;
        }
    }
    needed(mended, "messages_know_all_their_kinds")
}

/// The values of prices are `Money`, and only the prose says that `HighPrecisionMoneyDraft` may stand there.
fn prices_may_be_of_high_precision(facts: &mut Facts) -> Result<(), String> {
    for name in ["DiscountedPriceDraft", "PriceDraft", "PriceTierDraft", "StandalonePriceDraft"] {
        let fields = facts.types.get_mut(name).map(|fact| fact.fields.0.iter_mut());
        let mut values = fields.into_iter().flatten().filter(|(field, _)| field == "value");
        let value = values.find(|(_, value)| value.is == "Money");
        needed(value.is_some(), "prices_may_be_of_high_precision")?;
        if let Some((_, value)) = value {
            "TypedMoneyDraft".clone_into(&mut value.is);
        }
    }
    Ok(())
}

/// OpenAPI lets `Money` require `centAmount` of all money; the RAML takes that back.
fn high_precision_needs_no_cents(facts: &mut Facts) -> Result<(), String> {
    let fact = facts.types.get_mut("HighPrecisionMoneyDraft");
    let field = fact.and_then(|fact| fact.fields.0.iter_mut().find(|(field, _)| field == "centAmount"));
    needed(field.is_some(), "high_precision_needs_no_cents")?;
    if let Some((field, _)) = field {
        field.push('?');
    }
    Ok(())
}

/// A RAML wildcard, `//`, and a pattern became names of required fields.
fn no_field_is_named_by_a_comment(facts: &mut Facts) -> Result<(), String> {
    let mut mended = false;
    for fact in facts.types.values_mut() {
        if fact.keys.as_deref() == Some("") {
            fact.keys = None;
            mended = true;
        }
    }
    needed(mended, "no_field_is_named_by_a_comment")
}

/// Runs a fix over every operation; says whether it found something.
fn scopes_of(facts: &mut Facts, mut fix: impl FnMut(&str, &mut OperationFact) -> bool) -> bool {
    facts.operations.0.iter_mut().fold(false, |found, (name, fact)| fix(name, fact) | found)
}

fn replace(scopes: &mut [String], wrong: &str, right: &str) -> bool {
    let mut found = false;
    for scope in scopes.iter_mut().filter(|scope| *scope == wrong) {
        right.clone_into(scope);
        found = true;
    }
    found
}

fn needed(mended: bool, fix: &str) -> Result<(), String> {
    if mended { Ok(()) } else { Err(format!("the fix-up `{fix}` found nothing to mend: delete it")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::facts::{FieldFact, TypeFact};

    type Fix = fn(&mut Facts) -> Result<(), String>;

    fn operation(name: &str, scopes: &[&str], identity: &[&str]) -> Facts {
        let owned = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
        let fact =
            OperationFact { scopes: owned(scopes), identity: owned(identity), ..OperationFact::default() };
        let mut facts = Facts::default();
        facts.operations.0.push((name.to_owned(), fact));
        facts
    }

    #[test]
    fn each_fix_of_scopes_mends_once_and_then_says_that_it_is_no_longer_needed() {
        let cases: [(Fix, Facts, &str); 3] = [
            (
                head_my_orders_spells_identity_scopes_like_all_others,
                operation("HEAD /p/me/orders", &[], &["customer:{customerId}", "anonymous_id:{anonymousId}"]),
                r#"["customer_id:{id}", "anonymous_id:{id}"]"#,
            ),
            (
                order_from_my_quote_asks_for_my_quotes,
                operation("POST /{projectKey}/me/orders/quotes", &["manage_quotes:{projectKey}"], &[]),
                r#"["manage_my_quotes:{projectKey}"]"#,
            ),
            (
                scopes_have_no_space_before_them,
                operation("GET /p/discount-codes", &[" view_discount_codes:{projectKey}"], &[]),
                r#"["view_discount_codes:{projectKey}"]"#,
            ),
        ];
        for (fix, mut facts, expected) in cases {
            fix(&mut facts).unwrap();
            let fact = &facts.operations.0[0].1;
            let scopes = if fact.scopes.is_empty() { &fact.identity } else { &fact.scopes };
            assert_eq!(format!("{scopes:?}"), expected);
            assert!(fix(&mut facts).unwrap_err().ends_with("found nothing to mend: delete it"));
        }
    }

    #[test]
    fn enum_descriptions_are_left_out_as_long_as_they_are_no_yaml() {
        let text = |indent: &str| {
            format!(
                "components:\n  enum: [X]\n  x-annotation-enumDescriptions:\n    X: \"one\n{indent}two\"\nb: 1\n"
            )
        };
        let node = enum_descriptions_are_no_yaml(&text("    ")).unwrap();
        assert_eq!(node.to_json(), serde_json::json!({ "components": { "enum": ["X"] }, "b": 1 }));
        assert!(enum_descriptions_are_no_yaml(&text("     ")).unwrap_err().ends_with("delete it"));
    }

    #[test]
    fn a_map_without_a_pattern_is_mended_once() {
        let mut facts = Facts::default();
        let fact = TypeFact { keys: Some(String::new()), ..TypeFact::default() };
        facts.types.insert("GraphQLVariablesMap".to_owned(), fact);
        no_field_is_named_by_a_comment(&mut facts).unwrap();
        assert_eq!(facts.types["GraphQLVariablesMap"].keys, None);
        assert!(no_field_is_named_by_a_comment(&mut facts).is_err());
    }

    #[test]
    fn amounts_of_drafts_are_mended_once() {
        let mut facts = Facts::default();
        let mut add = |name: &str, field: &str, is: &str| {
            let fact = FieldFact { is: is.to_owned(), ..FieldFact::default() };
            let mut of = TypeFact::default();
            of.fields.0.push((field.to_owned(), fact));
            facts.types.insert(name.to_owned(), of);
        };
        for name in ["DiscountedPriceDraft", "PriceDraft", "PriceTierDraft", "StandalonePriceDraft"] {
            add(name, "value", "Money");
        }
        add("HighPrecisionMoneyDraft", "centAmount", "int64");
        prices_may_be_of_high_precision(&mut facts).unwrap();
        high_precision_needs_no_cents(&mut facts).unwrap();
        assert_eq!(facts.types["PriceTierDraft"].fields.0[0].1.is, "TypedMoneyDraft");
        assert_eq!(facts.types["HighPrecisionMoneyDraft"].fields.0[0].0, "centAmount?");
        assert!(prices_may_be_of_high_precision(&mut facts).is_err());
        assert!(high_precision_needs_no_cents(&mut facts).is_err());
    }

    #[test]
    fn fixes_that_need_the_raml_fail_when_there_is_nothing_to_mend() {
        let (mut facts, raml) = (Facts::default(), Raml::default());
        assert!(map_values_have_their_types(&mut facts, &raml).is_err());
        assert!(messages_know_all_their_kinds(&mut facts, &raml).is_err());
    }
}
