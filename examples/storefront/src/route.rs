//! Which page an address shows. The address is the part after `#`, so that any server of files will do.

/// A page of the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// All products, or those of the category with this key.
    Catalog(Option<String>),
    /// The product with this key.
    Product(String),
    Cart,
    Checkout,
    Orders,
    /// The order with this id; whether it was placed just now.
    Order(String, bool),
    Account,
    SignIn,
    SignUp,
    /// There is no such page.
    Unknown,
}

impl Route {
    /// The page of `#/…`.
    pub(crate) fn of(hash: &str) -> Self {
        let parts: Vec<&str> =
            hash.trim_start_matches('#').split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Catalog(None),
            ["category", key] => Self::Catalog(Some((*key).to_owned())),
            ["product", key] => Self::Product((*key).to_owned()),
            ["cart"] => Self::Cart,
            ["checkout"] => Self::Checkout,
            ["orders"] => Self::Orders,
            ["orders", id] => Self::Order((*id).to_owned(), false),
            ["orders", id, "thanks"] => Self::Order((*id).to_owned(), true),
            ["account"] => Self::Account,
            ["sign-in"] => Self::SignIn,
            ["sign-up"] => Self::SignUp,
            _ => Self::Unknown,
        }
    }

    /// The address of the page. Keys and ids of the platform need no escaping.
    pub(crate) fn href(&self) -> String {
        match self {
            Self::Catalog(None) | Self::Unknown => "#/".to_owned(),
            Self::Catalog(Some(key)) => format!("#/category/{key}"),
            Self::Product(key) => format!("#/product/{key}"),
            Self::Cart => "#/cart".to_owned(),
            Self::Checkout => "#/checkout".to_owned(),
            Self::Orders => "#/orders".to_owned(),
            Self::Order(id, false) => format!("#/orders/{id}"),
            Self::Order(id, true) => format!("#/orders/{id}/thanks"),
            Self::Account => "#/account".to_owned(),
            Self::SignIn => "#/sign-in".to_owned(),
            Self::SignUp => "#/sign-up".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_its_page_are_one() {
        let key = || "enamel-mug".to_owned();
        for route in [
            Route::Catalog(None),
            Route::Catalog(Some(key())),
            Route::Product(key()),
            Route::Cart,
            Route::Checkout,
            Route::Orders,
            Route::Order(key(), false),
            Route::Order(key(), true),
            Route::Account,
            Route::SignIn,
            Route::SignUp,
        ] {
            assert_eq!(Route::of(&route.href()), route);
        }
    }

    #[test]
    fn an_address_without_a_page_is_unknown() {
        assert_eq!(Route::of(""), Route::Catalog(None));
        for hash in ["#/product", "#/cart/x", "#/orders/1/2", "#/nowhere"] {
            assert_eq!(Route::of(hash), Route::Unknown, "{hash}");
        }
    }
}
