//! Queries over HTTP's own words: predicates, sort, expansion and paging in the query of a request, with the texts that
//! the platform says to what is none.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::{Value, json};
use support::{ADMIN, Answer, app_token, call, mock};

struct Backend {
    mock: mock_server::Mock,
    token: String,
}

impl Backend {
    fn new() -> Self {
        let mock = mock();
        let token = app_token(&mock, ADMIN);
        Self { mock, token }
    }

    fn customer(&self, draft: &Value) -> String {
        let draft = draft.to_string();
        let made = call(&self.mock, "POST", "/demo/customers", &self.token, &draft).ok();
        made["customer"]["id"].as_str().unwrap().to_owned()
    }

    fn ask(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        call(&self.mock, "GET", &format!("/demo{path}?{query}"), &self.token, "")
    }

    fn ids(&self, predicate: &str) -> Vec<String> {
        let page = self.ask("/customers", &[("where", predicate)]).ok();
        let results = page["results"].as_array().unwrap().iter();
        results.map(|result| result["id"].as_str().unwrap().to_owned()).collect()
    }

    fn refusal(&self, path: &str, pairs: &[(&str, &str)]) -> String {
        let refused = self.ask(path, pairs).refused(400, "InvalidInput").json();
        refused["message"].as_str().unwrap().to_owned()
    }
}

#[test]
fn customers_are_found_by_their_email_as_it_is_written() {
    let shop = Backend::new();
    let in_store = |email: &str, store: &str| {
        let stores = json!([{"typeId": "store", "key": store}]);
        shop.customer(&json!({"email": email, "password": "secret", "stores": stores}))
    };
    let zoe = shop.customer(&json!({"email": "Zoe@example.org", "password": "secret"}));
    let ann = shop.customer(&json!({"email": "ann@example.org", "password": "secret"}));
    let twins = [in_store("ann@example.org", "hamburg"), in_store("ann@example.org", "bristol")];

    assert_eq!(shop.ids(r#"email = "Zoe@example.org""#), [zoe.as_str()]);
    assert!(shop.ids(r#"email = "zoe@example.org""#).is_empty());
    assert_eq!(shop.ids(r#"email matches ignore case "ZOE@EXAMPLE.ORG""#), [zoe.as_str()]);
    // An index finds in the order of a walk over everything.
    let all = [&zoe, &ann, &twins[0], &twins[1]];
    let both = r#"email in ("ann@example.org", "Zoe@example.org")"#;
    assert!(shop.ids(both).iter().eq(all));
    assert!(shop.ids(&format!("not (not ({both}))")).iter().eq(all));

    call(&shop.mock, "DELETE", &format!("/demo/customers/{ann}?version=1"), &shop.token, "").ok();
    assert_eq!(shop.ids(r#"email = "ann@example.org""#), twins);
}

#[test]
fn predicates_are_and_variables_are_lists() {
    let shop = Backend::new();
    let page = |pairs: &[(&str, &str)]| shop.ask("/product-projections", pairs).ok();
    let all = page(&[("limit", "500")]);
    let key = |at: usize| all["results"][at]["key"].as_str().unwrap();
    let two = page(&[("where", "key in :keys"), ("var.keys", key(0)), ("var.keys", key(1))]);
    assert_eq!(two["total"], 2);
    let one =
        page(&[("where", "key in :keys"), ("where", "key != :b"), ("var.keys", key(0)), ("var.b", key(0))]);
    assert_eq!(one["total"], 0);
    let counted = page(&[("withTotal", "false"), ("limit", "1")]);
    assert_eq!((&counted["count"], counted.get("total")), (&json!(1), None));
}

#[test]
fn what_is_refused_in_the_platforms_words() {
    let shop = Backend::new();
    for (parameter, value, message) in [
        (
            "where",
            "invalid",
            "Malformed parameter: where: Syntax error while parsing 'where'. Unexpected end of input, expected \
             SphereIdentifierChar, comparison operator, not, in, contains, is, within or matches (line 1, column 8):\
             \ninvalid\n       ^",
        ),
        (
            "where",
            "firstName ilike \"sofia%\"",
            "Malformed parameter: where: Syntax error while parsing 'where'. Invalid input 'l', expected 'n' or 's' \
             (line 1, column 12):\nfirstName ilike \"sofia%\"\n           ^",
        ),
        ("where", "name = \"x\"", "Malformed parameter: where: The field 'name' does not exist."),
        (
            "where",
            "authenticationMode = \"aOpen\"",
            "Malformed parameter: where: Invalid enum value for AuthenticationMode: aOpen",
        ),
        (
            "offset",
            "10001",
            "Malformed parameter: offset: The offset parameter must be in the range of [0..10000]",
        ),
        ("limit", "501", "Malformed parameter: limit: The limit parameter must be in the range of [0..500]"),
        ("limit", "-1", "Malformed parameter: limit: The limit parameter must be in the range of [0..500]"),
    ] {
        assert_eq!(shop.refusal("/customers", &[(parameter, value)]), message);
    }
    let sort = shop.refusal("/zones", &[("sort", "orderHint asc")]);
    assert_eq!(
        sort,
        "Malformed parameter: sort: Invalid query field 'orderHint' in sort path. Sortable fields are: `createdAt`, \
         `createdBy`, `description`, `id`, `key`, `lastModifiedAt`, `lastModifiedBy`, `name`, `version`"
    );
    assert!(shop.refusal("/zones", &[("expand", "a[*")]).starts_with("Malformed parameter: expand: "));
    assert_eq!(shop.ask("/zones", &[("expand", "no.such[*].path")]).status, 200);
}
