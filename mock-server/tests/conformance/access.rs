//! Who may do what, as the description says.

use super::facts::OperationFact;

/// Whose token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// Nobody's: of the client credentials flow.
    App,
    Anonymous,
    Customer,
}

impl Holder {
    pub(crate) const ALL: [Self; 3] = [Self::App, Self::Anonymous, Self::Customer];

    /// The name of the scope that says so.
    fn identity(self) -> Option<&'static str> {
        match self {
            Self::App => None,
            Self::Anonymous => Some("anonymous_id"),
            Self::Customer => Some("customer_id"),
        }
    }
}

/// Paths for which anyone's token will do, though the description lists identities.
///
/// * Signing up and in: it lists `anonymous_id`, and says in words that a token of an anonymous session is optional; the
///   platform's tutorial signs up with the app's own token.
/// * Setting a new password: it lists `customer_id`, but who has forgotten hers has no such token.
const IDENTITY_IS_OPTIONAL: [&str; 3] = ["/me/signup", "/me/login", "/me/password/reset"];

/// Whether the operation at `path` is for tokens of this holder.
pub(crate) fn is_for(operation: &OperationFact, path: &str, holder: Holder) -> bool {
    let listed = |identity| operation.identity.iter().any(|scope| scope.split(':').next() == Some(identity));
    operation.identity.is_empty()
        || IDENTITY_IS_OPTIONAL.contains(&path)
        || holder.identity().is_some_and(listed)
}

/// Whether a token that holds one permission, in the whole project or only in `store`, is enough for the operation in the
/// store that is asked for, which is the same one, or in none.
pub(crate) fn permits(operation: &OperationFact, held: &str, store: Option<&str>) -> bool {
    operation.scopes.iter().any(|scope| match scope.split(':').collect::<Vec<_>>()[..] {
        [asked, "{projectKey}"] => store.is_none() && implies(held, asked),
        [asked, "{projectKey}", "{storeKey}"] => implies(held, asked),
        _ => panic!("{scope} has a form that is not known"),
    })
}

/// Whether who has one permission has the other, as the platform's page on scopes says: managing includes viewing, viewing
/// products includes viewing published ones, and managing the project includes all but API clients.
///
/// <https://docs.commercetools.com/api/scopes>
fn implies(held: &str, asked: &str) -> bool {
    let views = |held: &str| {
        held.strip_prefix("manage_").is_some_and(|what| asked.strip_prefix("view_") == Some(what))
    };
    held == asked
        || views(held)
        || asked == "view_published_products" && matches!(held, "view_products" | "manage_products")
        || held == "manage_project" && !asked.ends_with("_api_clients")
}

#[test]
fn the_description_decides() {
    let facts = super::facts::Facts::of_the_platform();
    let carts = facts.operation("GET", "/me/carts").unwrap();
    assert!(permits(carts, "manage_my_orders", None) && permits(carts, "manage_project", None));
    assert!(!permits(carts, "manage_orders", None) && !permits(carts, "manage_my_orders", Some("north")));
    assert!(!is_for(carts, "/me/carts", Holder::App) && is_for(carts, "/me/carts", Holder::Anonymous));
    let products = facts.operation("GET", "/product-projections").unwrap();
    assert!(permits(products, "manage_products", None) && permits(products, "view_published_products", None));
    let here = facts.operation("GET", "/in-store/key={k}/me/carts").unwrap();
    assert!(permits(here, "manage_my_orders", Some("north")) && permits(here, "manage_my_orders", None));
    let sign_up = facts.operation("POST", "/me/signup").unwrap();
    assert!(is_for(sign_up, "/me/signup", Holder::App) && !is_for(sign_up, "/me", Holder::App));
}
