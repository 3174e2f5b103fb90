//! API clients. <https://docs.commercetools.com/api/projects/api-clients>
//!
//! Inferred: an access token that a client got before it was deleted stays good until its time is over.

use std::{sync::Arc, time::Duration};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use ct_model::{
    ApiClient, ApiClientDraft, Password,
    Permission::{self, ManageApiClients, ViewApiClients},
    ProjectKey, Scope, Scopes, Secret, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        shape::{API_CLIENT, Shape},
        stored::{Stored, write},
    },
};

use super::{
    Desk,
    kind::{Kind, expect_room},
};

/// A day in seconds.
const DAY: u64 = 86_400;

pub(super) struct ApiClients;

impl Kind for ApiClients {
    type Draft = ApiClientDraft;
    type Resource = ApiClient;

    const PATH: &'static str = "/api-clients";
    const VIEW: &'static [Permission] = &[ViewApiClients];
    const MANAGE: &'static [Permission] = &[ManageApiClients];
    const SHAPE: &'static Shape = &API_CLIENT;
    const TYPE_ID: Option<&'static str> = None;
    const BY_KEY: bool = false;
    const HAS_UPDATES: bool = false;

    fn all(shop: &Shop) -> Vec<Arc<Stored<ApiClient>>> {
        shop.equipment.api_clients.iter().filter(|client| is_there(shop, &client.resource)).cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<ApiClient>>> {
        shop.equipment.api_clients.by_id(id).filter(|client| is_there(shop, &client.resource)).cloned()
    }

    fn by_key(_shop: &Shop, _key: &str) -> Option<Arc<Stored<ApiClient>>> {
        None
    }

    fn version(_client: &ApiClient) -> Option<Version> {
        None
    }

    /// The answer is the only one with the secret.
    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: ApiClientDraft) -> Result<Bytes, Refusal> {
        expect_room(shop.equipment.api_clients.len(), Self::PATH)?;
        if draft.name.is_empty() {
            return Err(Refusal::required_field("name"));
        }
        let scopes = scopes(&draft.scope, &desk.project.key)?;
        lifetime("accessTokenValiditySeconds", draft.access_token_validity_seconds, 3600, 172_800, 604_800)?;
        lifetime(
            "refreshTokenValiditySeconds",
            draft.refresh_token_validity_seconds,
            30,
            17_280_000,
            31_536_000,
        )?;
        let delete_at = draft.delete_days_after_creation.map(|days| {
            let invalid = || Refusal::invalid_field("deleteDaysAfterCreation", days);
            let seconds =
                u64::try_from(days).ok().filter(|days| *days > 0).and_then(|days| days.checked_mul(DAY));
            seconds.map(|seconds| shop.now().saturating_add(Duration::from_secs(seconds))).ok_or_else(invalid)
        });
        let delete_at = delete_at.transpose()?;
        let id = random_text::<18>(shop);
        let secret = random_text::<24>(shop);
        let client = ApiClient {
            created_at: Some(shop.now()),
            delete_at,
            access_token_validity_seconds: draft.access_token_validity_seconds,
            refresh_token_validity_seconds: draft.refresh_token_validity_seconds,
            ..ApiClient::new(id.as_str(), draft.name, scopes.to_string())
        };
        desk.clients.register(
            &id,
            &Secret::new(secret.as_str()),
            desk.project.key.clone(),
            scopes,
            delete_at,
        );
        shop.equipment.api_clients.put(client.clone());
        Ok(write(&ApiClient { secret: Some(Password::new(secret)), ..client }))
    }

    fn remove(desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.equipment.api_clients.remove(id).ok_or_else(|| Refusal::resource_not_found(id))?;
        desk.clients.remove(id);
        Ok(())
    }
}

/// Whether its days are not over.
fn is_there(shop: &Shop, client: &ApiClient) -> bool {
    client.delete_at.is_none_or(|ends| shop.now() < ends)
}

/// Permissions of this project, as `view_products:{projectKey}`, at least one.
fn scopes(text: &str, project: &ProjectKey) -> Result<Scopes, Refusal> {
    let invalid = |scope: &str| Refusal::invalid_field("scope", scope);
    let read = |word: &str| match word.parse::<Scope>() {
        Ok(scope) if matches!(&scope, Scope::Permission { project: of, .. } if of == project) => Ok(scope),
        _ => Err(invalid(word)),
    };
    let scopes: Scopes = text.split_whitespace().map(read).collect::<Result<_, _>>()?;
    if scopes.is_empty() { Err(Refusal::required_field("scope")) } else { Ok(scopes) }
}

/// A lifetime of tokens in seconds. Of those that the platform takes, this mock has the default alone.
fn lifetime(field: &str, seconds: Option<i32>, least: i32, usual: i32, most: i32) -> Result<(), Refusal> {
    match seconds {
        Some(seconds) if !(least..=most).contains(&seconds) => Err(Refusal::invalid_field(field, seconds)),
        Some(seconds) if seconds != usual => {
            Err(Refusal::not_emulated("lifetimes of tokens other than the platform's defaults"))
        }
        Some(_) | None => Ok(()),
    }
}

fn random_text<const BYTES: usize>(shop: &Shop) -> String {
    let mut bytes = [0; BYTES];
    shop.random().fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}
