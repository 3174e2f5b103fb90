//! Who may do what, as the description says.

use std::fmt;

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

/// Paths that the description opens to anyone's token, but below which it has something for customers only: in words, an
/// associate creates an associate, and only customers are associates. To all others it is not there.
const FOR_CUSTOMERS: [&str; 1] = ["/me/customers"];

/// Whether a token of this holder can ever succeed at `path`.
pub(crate) fn has_any(path: &str, holder: Holder) -> bool {
    holder == Holder::Customer || !FOR_CUSTOMERS.contains(&path)
}

/// One scope of a token: a permission in the whole project, or in one store of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) permission: &'static str,
    pub(crate) store: Option<&'static str>,
}

impl Scope {
    pub(crate) const fn of_project(permission: &'static str) -> Self {
        Self { permission, store: None }
    }

    pub(crate) const fn of_store(permission: &'static str, store: &'static str) -> Self {
        Self { permission, store: Some(store) }
    }

    /// Whether a token with this scope alone is enough for the operation in `store`, or outside of stores.
    pub(crate) fn permits(self, operation: &OperationFact, store: Option<&str>) -> bool {
        operation.scopes.iter().any(|scope| match scope.split(':').collect::<Vec<_>>()[..] {
            [asked, "{projectKey}"] => self.store.is_none() && implies(self.permission, asked),
            [asked, "{projectKey}", "{storeKey}"] => {
                (self.store.is_none() || self.store == store) && implies(self.permission, asked)
            }
            _ => panic!("{scope} has a form that is not known"),
        })
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:demo", self.permission)?;
        self.store.map_or(Ok(()), |store| write!(f, ":{store}"))
    }
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
    let (of, of_store) = (Scope::of_project, Scope::of_store);
    let carts = facts.operation("GET", "/me/carts").unwrap();
    assert!(of("manage_my_orders").permits(carts, None) && of("manage_project").permits(carts, None));
    assert!(!of("manage_orders").permits(carts, None));
    assert!(!of_store("manage_my_orders", "north").permits(carts, None));
    assert!(!is_for(carts, "/me/carts", Holder::App) && is_for(carts, "/me/carts", Holder::Anonymous));
    let here = facts.operation("GET", "/in-store/key={k}/me/carts").unwrap();
    assert!(of("manage_my_orders").permits(here, Some("north")));
    assert!(of_store("manage_my_orders", "north").permits(here, Some("north")));
    assert!(!of_store("manage_my_orders", "south").permits(here, Some("north")));
    let products = facts.operation("GET", "/product-projections").unwrap();
    assert!(of("manage_products").permits(products, None));
    assert!(of("view_published_products").permits(products, None));
    let sign_up = facts.operation("POST", "/me/signup").unwrap();
    assert!(is_for(sign_up, "/me/signup", Holder::App) && !is_for(sign_up, "/me", Holder::App));
}
