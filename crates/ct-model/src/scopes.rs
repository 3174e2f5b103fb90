//! [`Scopes`]: all that a token may do, as OAuth writes it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{Customer, Id, Permission, ProjectKey, Scope, ScopeError, StoreKey};

/// The scopes of a token or of an API client: each once, in the order in which they were given.
///
/// As text they are separated by single spaces. Two are equal if they hold the same scopes, whatever the
/// order: OAuth gives it no meaning.
///
/// ```
/// use ct_model::{Permission, ProjectKey, Scopes};
///
/// let granted: Scopes = "manage_my_orders:my-shop customer_id:8f1d".parse()?;
/// let project = ProjectKey::new("my-shop")?;
/// assert!(granted.allows(&Permission::ManageMyOrders, &project, None));
/// assert_eq!(granted.customer_id().map(|id| id.as_str()), Some("8f1d"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, Eq)]
pub struct Scopes(Vec<Scope>);

impl Scopes {
    /// How many scopes are read at most. Those of an API client that may do everything are about a hundred.
    pub const LIMIT: usize = 512;

    /// No scopes.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Reads scopes that may leave out their project, as in `view_products manage_my_orders`.
    ///
    /// # Errors
    ///
    /// As for [`str::parse`].
    pub fn parse_in(project: &ProjectKey, text: &str) -> Result<Self, ScopeError> {
        read(text, |scope| Scope::parse_in(project, scope))
    }

    /// The given permissions in a whole project.
    pub fn of_project(project: &ProjectKey, permissions: impl IntoIterator<Item = Permission>) -> Self {
        permissions.into_iter().map(|permission| Scope::permission(permission, project.clone())).collect()
    }

    /// Adds a scope. Says whether it was not there yet.
    pub fn insert(&mut self, scope: Scope) -> bool {
        let is_new = !self.contains(&scope);
        if is_new {
            self.0.push(scope);
        }
        is_new
    }

    /// Whether this very scope is there. Whether it *allows* something, [`allows`](Self::allows) tells.
    pub fn contains(&self, scope: &Scope) -> bool {
        self.0.contains(scope)
    }

    /// Whether one of the scopes gives the permission in the project, or in the store if one is named.
    pub fn allows(&self, permission: &Permission, project: &ProjectKey, store: Option<&StoreKey>) -> bool {
        self.0.iter().any(|scope| scope.allows(permission, project, store))
    }

    /// The customer that the token acts for.
    pub fn customer_id(&self) -> Option<&Id<Customer>> {
        self.0.iter().find_map(|scope| if let Scope::CustomerId(id) = scope { Some(id) } else { None })
    }

    /// The anonymous session that the token acts for.
    pub fn anonymous_id(&self) -> Option<&str> {
        self.0
            .iter()
            .find_map(|scope| if let Scope::AnonymousId(id) = scope { Some(id.as_str()) } else { None })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The scopes, in the order in which they were given.
    pub fn iter(&self) -> std::slice::Iter<'_, Scope> {
        self.0.iter()
    }
}

impl PartialEq for Scopes {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|scope| other.contains(scope))
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        let mut all = Self::new();
        all.extend(scopes);
        all
    }
}

impl Extend<Scope> for Scopes {
    fn extend<I: IntoIterator<Item = Scope>>(&mut self, scopes: I) {
        for scope in scopes {
            self.insert(scope);
        }
    }
}

impl IntoIterator for Scopes {
    type Item = Scope;
    type IntoIter = std::vec::IntoIter<Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Scopes {
    type Item = &'a Scope;
    type IntoIter = std::slice::Iter<'a, Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|scope| format_args!("{scope}").to_string())).finish()
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, scope) in self.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{scope}")?;
        }
        Ok(())
    }
}

impl FromStr for Scopes {
    type Err = ScopeError;

    /// Reads scopes separated by spaces. One malformed scope makes the whole text malformed; the empty text
    /// is no scopes.
    fn from_str(text: &str) -> Result<Self, ScopeError> {
        read(text, str::parse)
    }
}

fn read(text: &str, scope: impl Fn(&str) -> Result<Scope, ScopeError>) -> Result<Scopes, ScopeError> {
    let words = text.split(' ').filter(|word| !word.is_empty());
    let mut scopes = Scopes::new();
    for (place, word) in words.enumerate() {
        if place >= Scopes::LIMIT {
            return Err(ScopeError::TooMany);
        }
        scopes.insert(scope(word)?);
    }
    Ok(scopes)
}

impl Serialize for Scopes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Scopes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::Scopes;
    use crate::{Permission, ProjectKey, Scope, ScopeError, scope::tests::scopes};

    proptest! {
        #[test]
        fn what_is_printed_is_read_back_in_order(scopes in vec(scopes(), 0..12)) {
            let scopes: Scopes = scopes.into_iter().collect();
            let back: Scopes = scopes.to_string().parse().unwrap();
            prop_assert!(back.iter().eq(scopes.iter()));
            let json = serde_json::to_string(&scopes).unwrap();
            prop_assert_eq!(serde_json::from_str::<Scopes>(&json).unwrap(), scopes);
        }

        #[test]
        fn order_and_repetition_do_not_count(scopes in vec(scopes(), 0..12)) {
            let forward: Scopes = scopes.iter().cloned().collect();
            let backward: Scopes = scopes.iter().rev().chain(&scopes).cloned().collect();
            prop_assert_eq!(forward, backward);
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = text.parse::<Scopes>();
        }
    }

    fn project() -> ProjectKey {
        ProjectKey::new("my-shop").unwrap()
    }

    #[test]
    fn allow_what_one_of_them_allows() {
        let scopes: Scopes =
            "view_products:my-shop manage_my_orders:my-shop customer_id:c-1".parse().unwrap();
        assert!(scopes.allows(&Permission::ViewPublishedProducts, &project(), None));
        assert!(scopes.allows(&Permission::ManageMyOrders, &project(), None));
        assert!(!scopes.allows(&Permission::ManageMyProfile, &project(), None));
        assert!(!Scopes::new().allows(&Permission::ViewProducts, &project(), None));
    }

    #[test]
    fn name_whom_the_token_acts_for() {
        let scopes: Scopes = "view_products:my-shop customer_id:c-1".parse().unwrap();
        assert_eq!(scopes.customer_id().map(crate::Id::as_str), Some("c-1"));
        assert_eq!(scopes.anonymous_id(), None);
        let scopes: Scopes = [Scope::AnonymousId("a b".into())].into_iter().collect();
        assert_eq!(scopes.to_string(), "anonymous_id:a%20b");
        assert_eq!(scopes.anonymous_id(), Some("a b"));
    }

    #[test]
    fn one_malformed_scope_spoils_the_text() {
        assert_eq!("".parse::<Scopes>(), Ok(Scopes::new()));
        assert_eq!("  view_products:my-shop  ".parse::<Scopes>().unwrap().len(), 1);
        assert!("view_products:my-shop view_orders".parse::<Scopes>().is_err());
        assert!("view_products:my-shop\tview_orders:my-shop".parse::<Scopes>().is_err());
        assert_eq!(Scopes::parse_in(&project(), "view_orders view_products:x1").unwrap().len(), 2);
    }

    #[test]
    fn there_is_a_limit() {
        let text = |n: usize| (0..n).map(|i| format!("view_x:my-{i}")).collect::<Vec<_>>().join(" ");
        assert_eq!(text(Scopes::LIMIT).parse::<Scopes>().unwrap().len(), Scopes::LIMIT);
        assert_eq!(text(Scopes::LIMIT + 1).parse::<Scopes>(), Err(ScopeError::TooMany));
    }

    #[test]
    fn can_be_filled_and_walked() {
        let mut scopes = Scopes::of_project(&project(), [Permission::ViewProducts, Permission::ViewProducts]);
        assert_eq!(scopes.len(), 1);
        assert!(scopes.insert(Scope::CustomerId("c".into())));
        assert!(!scopes.insert(Scope::CustomerId("c".into())));
        assert_eq!(format!("{scopes:?}"), r#"{"view_products:my-shop", "customer_id:c"}"#);
        assert_eq!((&scopes).into_iter().count(), scopes.into_iter().count());
    }
}
