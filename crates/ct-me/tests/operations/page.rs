//! The page that lists the operations.

use std::fmt::Write as _;

use ct_me::model::{
    Permission,
    operation::{PlaceRule, Row, TokenHolder, table},
};

use crate::walks::walks;

/// The whole page.
pub(crate) fn draw() -> String {
    let twins = table().iter().filter(|row| row.has_twin).count();
    let mut page = format!(
        "# Operations\n\n\
         Everything that the client can do: {} operations, {twins} of which can also be asked by HEAD whether there is \
         anything at all. `shop` is a `ct_me::Client`.\n\n\
         * **Path**: below `/{{projectKey}}`. *in store* and *in business unit* say where else, or where only, it is: \
         `shop.in_store(key)` and `shop.in_business_unit(key)` ask there.\n\
         * **Scopes**: any one of them, each as `{{scope}}:{{projectKey}}`. In a store those that are named there are \
         enough as `{{scope}}:{{projectKey}}:{{storeKey}}`.\n\
         * **Token**: whose it must be. *session*: a customer's or an anonymous session's.\n\
         * **Client**: `shop.execute(…)` takes any operation as a value; those with no other method are not for apps, \
         but for a shop's backend.\n\n\
         Written by `cargo xtask operations`, and checked by a test that calls every method: do not edit.\n\n\
         | operation | method and path | scopes | token | client |\n| --- | --- | --- | --- | --- |\n",
        table().len()
    );
    for row in table() {
        line(&mut page, row);
    }
    page
}

fn line(page: &mut String, row: &Row) {
    let (walk, exists) = walks(row.name);
    let method = if row.has_twin { format!("{} HEAD", row.method) } else { row.method.to_string() };
    let path = if row.path.is_empty() { "/" } else { row.path };
    let exists = exists.map(|walk| format!("<br>`{}`", without_values(walk.call))).unwrap_or_default();
    writeln!(
        page,
        "| {} | {method} `{path}`{} | {} | {} | `{}`{exists} |",
        row.name.as_str(),
        places(row),
        names(row.permissions),
        holder(row.holder),
        without_values(walk.call),
    )
    .expect("a text takes everything");
}

/// Where else, or where only.
fn places(row: &Row) -> String {
    let only = if row.places.contains(&PlaceRule::Project) { "" } else { "only " };
    let place = |rule: &PlaceRule| match rule {
        PlaceRule::Project => String::new(),
        PlaceRule::Store([]) => format!("<br>*{only}in store*"),
        PlaceRule::Store(permissions) => format!("<br>*{only}in store*: {}", names(permissions)),
        PlaceRule::BusinessUnit => format!("<br>*{only}in business unit*"),
    };
    row.places.iter().map(place).collect()
}

fn names(permissions: &[Permission]) -> String {
    let names: Vec<_> = permissions.iter().map(|permission| format!("`{}`", permission.name())).collect();
    names.join(", ")
}

fn holder(holder: TokenHolder) -> &'static str {
    match holder {
        TokenHolder::Anyone => "any",
        TokenHolder::CustomerOrAnonymous => "session",
        TokenHolder::Customer => "customer",
    }
}

/// The call with `…` for what it is called with.
fn without_values(call: &str) -> String {
    let (mut text, mut depth) = (String::new(), 0_u32);
    for c in call.chars().filter(|c| !c.is_whitespace()) {
        match c {
            '(' => {
                depth += 1;
                if depth == 1 {
                    text.push('(');
                }
            }
            ')' => {
                depth -= 1;
                if depth == 0 {
                    text.push(')');
                }
            }
            _ if depth == 0 => text.push(c),
            _ if text.ends_with('(') => text.push('…'),
            _ => {}
        }
    }
    text
}
