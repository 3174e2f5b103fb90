//! What of the description is kept: all operations, and the types that apps and seeds need.

use super::facts::Facts;
use super::parts::PARTS;
use std::collections::BTreeSet;

/// Resources whose value, draft and pages are kept, with all that they mention.
const RESOURCES: [&str; 32] = [
    "ApiClient",
    "AssociateRole",
    "BusinessUnit",
    "Cart",
    "CartDiscount",
    "Category",
    "Channel",
    "Customer",
    "CustomerGroup",
    "DiscountCode",
    "InventoryEntry",
    "Order",
    "Payment",
    "Product",
    "ProductDiscount",
    "ProductProjection",
    "ProductSelection",
    "ProductType",
    "Project",
    "Quote",
    "QuoteRequest",
    "RecurringOrder",
    "ShippingMethod",
    "ShoppingList",
    "StagedQuote",
    "StandalonePrice",
    "State",
    "Store",
    "TaxCategory",
    "Type",
    "VariantProjection",
    "Zone",
];

/// Types that stand alone: what a test of hand-written enums is held against, and a page that is not named like its
/// resource.
const MORE: [&str; 5] =
    ["ErrorObject", "Permission", "ReferenceTypeId", "AuthErrorResponse", "InventoryPagedQueryResponse"];

/// Types that are kept without what they mention: it would be the whole platform.
const ENDS: [&str; 4] = ["KeyReference", "OrderEditPreviewFailure", "Reference", "ResourceIdentifier"];

/// Unions of which only some kinds are kept: the others are the merchant's own work, and stay raw.
const NARROWED: [(&str, &[&str]); 5] = [
    ("ProductUpdateAction", &["publish", "unpublish"]),
    (
        "ProductSelectionUpdateAction",
        &["addProduct", "excludeProduct", "removeProduct", "setVariantExclusion", "setVariantSelection"],
    ),
    ("QuoteRequestUpdateAction", &["changeQuoteRequestState"]),
    ("QuoteUpdateAction", &["changeQuoteState"]),
    ("StagedQuoteUpdateAction", &["changeStagedQuoteState", "setSellerComment", "setValidTo"]),
];

/// Whether an app may ask for it: all under `/me`, and the reads that its scopes allow.
pub(super) fn is_for_apps(operation: &str) -> bool {
    const READS: [&str; 8] = [
        "/categories",
        "/product-projections",
        "/product-selection-assignments",
        "/product-types",
        "/shipping-methods",
        "/stores",
        "/variant-projections",
        "/product-selections",
    ];
    let Some((method, path)) = operation.split_once(' ') else { return false };
    let inside = path.strip_prefix("/{projectKey}").unwrap_or(path);
    let inside = inside.strip_prefix("/in-store/key={storeKey}").unwrap_or(inside);
    let asks = matches!(method, "GET" | "HEAD") || inside == "/product-projections/search";
    path.split('/').any(|segment| segment == "me")
        || operation == "GET /{projectKey}"
        || asks && READS.iter().any(|read| inside == *read || inside.starts_with(&format!("{read}/")))
}

/// Drops the types that nothing here needs.
pub(super) fn prune(facts: &mut Facts) -> Result<(), String> {
    let mut kept = BTreeSet::new();
    let roots = PARTS.iter().flat_map(|part| part.roots);
    let mut next: Vec<String> = MORE.iter().chain(roots).map(ToString::to_string).collect();
    for resource in RESOURCES {
        let names = ["", "Draft", "PagedQueryResponse"].map(|suffix| format!("{resource}{suffix}"));
        facts.named(resource)?;
        next.extend(names.into_iter().filter(|name| facts.types.contains_key(name)));
    }
    for (_, fact) in facts.operations.iter().filter(|(name, _)| is_for_apps(name)) {
        let answers = fact.answers.iter().filter_map(|(_, answer)| answer.clone());
        next.extend(answers.chain(fact.body.clone()).map(|is| is.trim_end_matches("[]").to_owned()));
    }
    while let Some(name) = next.pop() {
        if let Some(fact) = facts.types.get_mut(&name)
            && kept.insert(name.clone())
        {
            if fact.extends.as_deref() == Some("Reference") {
                fact.fields.0.retain(|(field, _)| field != "obj?");
            }
            if let Some((_, kinds)) = NARROWED.iter().find(|(union, _)| *union == name) {
                fact.kinds.0.retain(|(tag, _)| kinds.contains(&tag.as_str()));
            }
            if !ENDS.contains(&name.as_str()) {
                next.extend(fact.mentions().into_iter().map(str::to_owned));
            }
        }
    }
    facts.types.retain(|name, _| kept.contains(name));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_surface_is_all_there() {
        let path = crate::command::root().join(crate::codegen::FACTS);
        let facts = Facts::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mine = |name: &str| name.split('/').any(|segment| segment == "me");
        assert_eq!(facts.operations.iter().filter(|(name, _)| mine(name)).count(), 102);
        for (name, fact) in facts.operations.iter().filter(|(name, _)| is_for_apps(name)) {
            let types =
                fact.answers.iter().filter_map(|(_, answer)| answer.as_deref()).chain(fact.body.as_deref());
            for is in types.map(|is| is.trim_end_matches("[]")) {
                assert!(facts.types.contains_key(is) || is == "any" || is == "string", "{name}: {is}");
            }
        }
    }

    #[test]
    fn apps_have_everything_under_me_and_some_reads() {
        for operation in [
            "POST /{projectKey}/me/carts",
            "DELETE /{projectKey}/in-store/key={storeKey}/me/carts/{ID}",
            "GET /{projectKey}/in-store/key={storeKey}/product-projections/{ID}",
            "POST /{projectKey}/product-projections/search",
            "HEAD /{projectKey}/stores",
        ] {
            assert!(is_for_apps(operation), "{operation}");
        }
        for operation in [
            "POST /{projectKey}/categories",
            "GET /{projectKey}/customers",
            "GET /{projectKey}/messages",
            "GET /{projectKey}/product-projections-x",
        ] {
            assert!(!is_for_apps(operation), "{operation}");
        }
    }
}
