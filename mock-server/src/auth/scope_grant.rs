//! Which scopes a token gets: those asked for, if they are held.

use ct_model::{ProjectKey, Scope, Scopes, StoreKey};

use crate::{caller::Principal, refusal::Refusal};

/// The scopes of a token for `project`, out of those `held` there.
///
/// None asked for: all that are held. Asked for and not held: refused, none are left out in silence. What is
/// held counts with all that it implies: who holds `manage_project` may ask for `manage_my_orders`. `identity` is
/// the scope that the token gets in any case, and so may be asked for.
pub(super) fn grant(
    held: &Scopes,
    project: &ProjectKey,
    asked: Option<&Scopes>,
    identity: Option<&Scope>,
) -> Result<Scopes, Refusal> {
    let Some(asked) = asked else {
        return Ok(held.iter().chain(identity).cloned().collect());
    };
    let mut granted = Vec::new();
    for scope in asked {
        match scope {
            Scope::Permission { permission, project: of, store } => {
                if of != project || !held.allows(permission, of, store.as_ref()) {
                    return Err(exceeded(held));
                }
                granted.push(scope);
            }
            scope if Some(scope) == identity => {}
            _ => return Err(Refusal::malformed_scope()),
        }
    }
    if granted.is_empty() {
        return Err(Refusal::malformed_scope());
    }
    Ok(granted.into_iter().chain(identity).cloned().collect())
}

/// What is left of `held` in a store: the permissions that hold there, for that store alone. Without a store: all.
pub(super) fn within(held: &Scopes, store: Option<&StoreKey>) -> Scopes {
    let Some(store) = store else { return held.clone() };
    let narrowed = held.iter().filter_map(|scope| match scope {
        Scope::Permission { permission, project, store: only }
            if only.is_none() || only.as_ref() == Some(store) =>
        {
            Some(Scope::in_store(permission.clone(), project.clone(), store.clone()))
        }
        _ => None,
    });
    narrowed.collect()
}

/// The scope that says on whose behalf a token is.
pub(super) fn identity(principal: &Principal) -> Option<Scope> {
    match principal {
        Principal::App => None,
        Principal::Anonymous(id) => Some(Scope::AnonymousId(id.clone())),
        Principal::Customer(id) => Some(Scope::CustomerId(id.clone())),
    }
}

/// The project that scopes are about: the first that one of them names.
pub(super) fn project_of(asked: &Scopes) -> Option<&ProjectKey> {
    asked.iter().find_map(|scope| match scope {
        Scope::Permission { project, .. } => Some(project),
        _ => None,
    })
}

fn exceeded(held: &Scopes) -> Refusal {
    let names: Vec<&str> = held
        .iter()
        .filter_map(|scope| match scope {
            Scope::Permission { permission, .. } => Some(permission.name()),
            _ => None,
        })
        .collect();
    Refusal::permissions_exceeded(&names)
}
