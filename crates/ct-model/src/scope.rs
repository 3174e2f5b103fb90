//! [`Scope`]: what a token may do, and for whom.

use std::{borrow::Cow, fmt, str::FromStr};

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::{Customer, Id, Permission, ProjectKey, StoreKey};

/// What RFC 6749 (3.3) keeps out of a scope, beside all that is not ASCII, and what marks the escapes.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'\\').add(b'%');

/// One scope of an access token: a permission in a project, or the identity that the token acts for.
///
/// ```
/// use ct_model::{Permission, ProjectKey, Scope};
///
/// let scope: Scope = "manage_my_orders:my-shop".parse()?;
/// assert_eq!(scope, Scope::permission(Permission::ManageMyOrders, ProjectKey::new("my-shop")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// See [Scopes](https://docs.commercetools.com/api/scopes).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `{permission}:{projectKey}` or `{permission}:{projectKey}:{storeKey}`.
    Permission {
        /// What is allowed.
        permission: Permission,
        /// In which project.
        project: ProjectKey,
        /// In which store only; `None`: in the whole project, all of its stores included.
        store: Option<StoreKey>,
    },
    /// `customer_id:{id}`: the token acts for this customer.
    CustomerId(Id<Customer>),
    /// `anonymous_id:{id}`: the token acts for this anonymous session. The app may have chosen the id, so it
    /// can hold any character; those that cannot stand in a scope, and `%`, are percent-encoded there.
    AnonymousId(String),
    /// `external_user_id:{id}`: a user of a system outside, by whom changes are marked.
    ExternalUserId(String),
    /// A scope of another form.
    Other(String),
}

impl Scope {
    /// A permission in a whole project.
    pub fn permission(permission: Permission, project: ProjectKey) -> Self {
        Self::Permission { permission, project, store: None }
    }

    /// A permission in one store of a project.
    pub fn in_store(permission: Permission, project: ProjectKey, store: StoreKey) -> Self {
        Self::Permission { permission, project, store: Some(store) }
    }

    /// Reads a scope that may leave out its project, as in `view_products`.
    ///
    /// # Errors
    ///
    /// As for [`str::parse`].
    pub fn parse_in(project: &ProjectKey, text: &str) -> Result<Self, ScopeError> {
        match text.parse::<Permission>() {
            Ok(permission) => Ok(Self::permission(permission, project.clone())),
            Err(_) => text.parse(),
        }
    }

    /// Whether this scope gives the permission in the project, or in the store if one is named. A scope for
    /// a whole project holds in its stores; a scope for a store holds nowhere else.
    pub fn allows(&self, permission: &Permission, project: &ProjectKey, store: Option<&StoreKey>) -> bool {
        match self {
            Self::Permission { permission: held, project: of, store: only } => {
                held.implies(permission) && of == project && (only.is_none() || only.as_ref() == store)
            }
            Self::CustomerId(_) | Self::AnonymousId(_) | Self::ExternalUserId(_) | Self::Other(_) => false,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let identity = |f: &mut fmt::Formatter<'_>, kind, id| write!(f, "{kind}:{}", escape(id));
        match self {
            Self::Permission { permission, project, store: None } => write!(f, "{permission}:{project}"),
            Self::Permission { permission, project, store: Some(store) } => {
                write!(f, "{permission}:{project}:{store}")
            }
            Self::CustomerId(id) => identity(f, "customer_id", id.as_str()),
            Self::AnonymousId(id) => identity(f, "anonymous_id", id),
            Self::ExternalUserId(id) => identity(f, "external_user_id", id),
            Self::Other(text) => f.write_str(text),
        }
    }
}

/// A text that is not a scope.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ScopeError {
    /// There is nothing, where a scope should be.
    #[error("a scope is empty")]
    Empty,
    /// A scope has no white space and no control characters.
    #[error("a scope holds white space or a control character")]
    Character,
    /// A permission or an identity that needs more than was given, or that was given something else.
    #[error("the scope {name} does not name a project and at most one store, or an id")]
    Incomplete {
        /// The permission, or the kind of identity.
        name: String,
    },
    /// There are more scopes than a token can have.
    #[error("there are more than {} scopes", crate::Scopes::LIMIT)]
    TooMany,
}

impl FromStr for Scope {
    type Err = ScopeError;

    /// Reads one scope. A word that this version does not know is a value; a known permission without its
    /// project, or an identity without an id, is an error.
    fn from_str(text: &str) -> Result<Self, ScopeError> {
        if text.is_empty() {
            return Err(ScopeError::Empty);
        }
        if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(ScopeError::Character);
        }
        let (name, rest) = text.split_once(':').unwrap_or((text, ""));
        let incomplete = || ScopeError::Incomplete { name: name.to_owned() };
        let identity =
            || if rest.is_empty() { Err(incomplete()) } else { unescape(rest).ok_or_else(incomplete) };
        match name {
            "customer_id" => Ok(Self::CustomerId(Id::new(identity()?.into_owned()))),
            "anonymous_id" => Ok(Self::AnonymousId(identity()?.into_owned())),
            "external_user_id" => Ok(Self::ExternalUserId(identity()?.into_owned())),
            _ => match (name.parse(), place(rest)) {
                (Ok(permission), Some((project, store))) => {
                    Ok(Self::Permission { permission, project, store })
                }
                (Ok(Permission::Other(_)), None) | (Err(_), _) => Ok(Self::Other(text.to_owned())),
                (Ok(_), None) => Err(incomplete()),
            },
        }
    }
}

/// `{projectKey}` or `{projectKey}:{storeKey}`.
fn place(text: &str) -> Option<(ProjectKey, Option<StoreKey>)> {
    match text.split_once(':') {
        None => Some((text.parse().ok()?, None)),
        Some((project, store)) => Some((project.parse().ok()?, Some(store.parse().ok()?))),
    }
}

fn escape(id: &str) -> impl fmt::Display {
    utf8_percent_encode(id, ESCAPED)
}

fn unescape(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}

impl Serialize for Scope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::{option, prelude::*};

    use super::{Scope, ScopeError};
    use crate::{Id, Permission, ProjectKey, StoreKey, permission::tests::permissions};

    pub(crate) fn scopes() -> impl Strategy<Value = Scope> {
        let projects = "[a-z0-9_-]{2,36}".prop_map(|key| ProjectKey::new(key).unwrap());
        let stores = "[A-Za-z0-9_-]{2,20}".prop_map(|key| StoreKey::new(key).unwrap());
        let permission = (permissions(), projects, option::of(stores))
            .prop_map(|(permission, project, store)| Scope::Permission { permission, project, store });
        let ids = || prop_oneof!["\\PC{1,20}", "[ %:&+é\t\u{a0}\u{85}\u{2028}\"\\\\-]{1,8}"];
        prop_oneof![
            4 => permission,
            1 => ids().prop_map(|id| Scope::CustomerId(Id::new(id))),
            1 => ids().prop_map(Scope::AnonymousId),
            1 => ids().prop_map(Scope::ExternalUserId),
            1 => "[A-Z][a-z:/.]{0,20}".prop_map(Scope::Other),
        ]
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(scope in scopes()) {
            let text = scope.to_string();
            let allowed = |byte| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
            prop_assert!(text.bytes().all(allowed), "{}", text);
            prop_assert_eq!(text.parse(), Ok(scope));
        }

        #[test]
        fn no_text_panics_and_what_is_read_is_a_fixed_point(text in any::<String>()) {
            if let Ok(scope) = text.parse::<Scope>() {
                prop_assert_eq!(scope.to_string().parse(), Ok(scope));
            }
        }
    }

    #[test]
    fn the_platform_s_forms() {
        let project = ProjectKey::new("my-shop").unwrap();
        let store = StoreKey::new("Berlin").unwrap();
        for (text, scope) in [
            ("view_products:my-shop", Scope::permission(Permission::ViewProducts, project.clone())),
            (
                "manage_my_orders:my-shop:Berlin",
                Scope::in_store(Permission::ManageMyOrders, project.clone(), store),
            ),
            (
                "view_novelties:my-shop",
                Scope::permission(Permission::Other("view_novelties".into()), project),
            ),
            ("customer_id:a-1", Scope::CustomerId("a-1".into())),
            ("anonymous_id:a:b&%C3%BC", Scope::AnonymousId("a:b&ü".into())),
            ("external_user_id:x", Scope::ExternalUserId("x".into())),
            ("openid", Scope::Other("openid".into())),
            ("novel:My:shape:of:scope", Scope::Other("novel:My:shape:of:scope".into())),
        ] {
            assert_eq!(text.parse(), Ok(scope), "{text}");
            assert_eq!(text.parse::<Scope>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn an_id_that_was_not_escaped_is_read_as_it_is() {
        assert_eq!("anonymous_id:ü".parse(), Ok(Scope::AnonymousId("ü".into())));
    }

    #[test]
    fn malformed_is_an_error() {
        let incomplete = |name: &str| Err(ScopeError::Incomplete { name: name.to_owned() });
        for (text, error) in [
            ("", Err(ScopeError::Empty)),
            ("view_products:my shop", Err(ScopeError::Character)),
            ("view_products:my-shop\n", Err(ScopeError::Character)),
            ("view_products", incomplete("view_products")),
            ("view_products:", incomplete("view_products")),
            ("view_products:My", incomplete("view_products")),
            ("view_products:my-shop:", incomplete("view_products")),
            ("view_products:my-shop:a:b", incomplete("view_products")),
            ("customer_id", incomplete("customer_id")),
            ("anonymous_id:", incomplete("anonymous_id")),
            ("anonymous_id:%FF", incomplete("anonymous_id")),
        ] {
            assert_eq!(text.parse::<Scope>(), error, "{text}");
        }
    }

    #[test]
    fn a_project_can_be_left_out_on_request() {
        let project = ProjectKey::new("my-shop").unwrap();
        let of = |text| Scope::parse_in(&project, text).unwrap().to_string();
        assert_eq!(of("view_products"), "view_products:my-shop");
        assert_eq!(of("view_products:other"), "view_products:other");
        assert!(Scope::parse_in(&project, "view products").is_err());
    }

    #[test]
    fn a_permission_holds_in_its_place_only() {
        let (mine, other) = (ProjectKey::new("mine").unwrap(), ProjectKey::new("other").unwrap());
        let (berlin, paris) = (StoreKey::new("berlin").unwrap(), StoreKey::new("paris").unwrap());
        let view = Permission::ViewOrders;

        let everywhere = Scope::permission(Permission::ManageOrders, mine.clone());
        assert!(everywhere.allows(&view, &mine, None) && everywhere.allows(&view, &mine, Some(&berlin)));
        assert!(!everywhere.allows(&view, &other, None));
        assert!(!everywhere.allows(&Permission::ViewProducts, &mine, None));

        let here = Scope::in_store(Permission::ManageOrders, mine.clone(), berlin.clone());
        assert!(here.allows(&view, &mine, Some(&berlin)));
        assert!(!here.allows(&view, &mine, Some(&paris)) && !here.allows(&view, &mine, None));
        assert!(!here.allows(&view, &other, Some(&berlin)));

        assert!(!Scope::CustomerId("a".into()).allows(&view, &mine, None));
    }
}
