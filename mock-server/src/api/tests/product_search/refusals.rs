//! What is refused.

use super::*;

#[test]
fn what_cannot_be_searched_is_refused() {
    let scene = shop();
    let execution = "SearchExecutionFailure";
    for (parameters, code_of, text) in [
        (
            &[("filter.query", r#"categories.id: substree("b")"#)][..],
            "InvalidInput",
            "Malformed parameter: filter.query: Syntax error while parsing 'categories.id: substree(\"b\")'. \
             Invalid input 's', expected 't' (line 1, column 19):\n",
        ),
        (
            &[("filter", "key")],
            "InvalidInput",
            "Malformed parameter: filter: Syntax error while parsing 'key'.",
        ),
        (&[("filter.facets", "")], "InvalidInput", "Malformed parameter: filter.facets: Syntax error"),
        (
            &[("facet", "a b")],
            "InvalidInput",
            "Malformed parameter: facet: Syntax error while parsing 'a b'.",
        ),
        (&[("sort", "price up")], "InvalidInput", "Malformed parameter: sort: Expected 'price asc'"),
        (&[("sort", "")], "InvalidInput", "Malformed parameter: sort: Expected a field"),
        (&[("filter", r#"nothing:"x""#)], execution, "Something went wrong during the search"),
        (&[("filter", r#"variants.attributes.nothing:"x""#)], execution, "Something went wrong"),
        (&[("filter", r#"variants.attributes.hidden:"secret""#)], execution, "Something went wrong"),
        (&[("filter", r#"variants.attributes.brand:"Wood""#)], execution, "Something went wrong"),
        (&[("filter", r#"variants.attributes.color.id:"red""#)], execution, "Something went wrong"),
        (&[("sort", "nothing asc")], execution, "Something went wrong"),
        (&[("sort", "variants.attributes.color asc")], execution, "Something went wrong"),
        (&[("facet", "no.thing")], "SearchFacetPathNotFound", "Facet path no.thing not found."),
        (&[("facet", "variants.attributes.hidden")], "SearchFacetPathNotFound", "Facet path"),
        (&[("facet", "categories")], "SearchFacetPathNotFound", "Facet path categories not found."),
        (
            &[("filter", "variants.attributes.size:true")],
            "InvalidInput",
            "Malformed parameter: filter: The field",
        ),
        (&[("filter", r#"createdAt:"yesterday""#)], "InvalidInput", "Malformed parameter: filter: The field"),
        (&[("filter", "categories:1")], "InvalidInput", "Malformed parameter: filter: The field"),
        (&[("filter", r#"key:subtree("x")"#)], "InvalidInput", "Malformed parameter: filter: Only the field"),
        (&[("facet", r#"key:range ("a" to "b")"#)], "InvalidInput", "Malformed parameter: facet: The field"),
        (&[("text.en", "sandal"), ("fuzzyLevel", "3")], "InvalidInput", "Malformed parameter: fuzzyLevel: "),
        (
            &[("text.en", "boot"), ("fuzzy", "true"), ("fuzzyLevel", "2")],
            "InvalidInput",
            "Malformed parameter: fuzzyLevel: The level 2 is too high for the text 'boot': at most 1 is allowed.",
        ),
    ] {
        let refusal = search(&scene, parameters).unwrap_err();
        assert_eq!(refusal.errors()[0].code.as_str(), code_of, "{parameters:?}");
        assert_eq!(refusal.status().as_u16(), 400, "{parameters:?}");
        assert!(refusal.message().starts_with(text), "{parameters:?}: {}", refusal.message());
    }
    let many = vec![("filter", "key:exists"); 101];
    assert_eq!(refused(search(&scene, &many)), code(400, "InvalidInput"));
}
