//! What a client is made from.

use std::sync::Arc;

use ct_fetch::BrowserStore;
use ct_me::{
    Client, Guest, Hosts, Permission, Region, ShopContext,
    auth::TokenStore,
    model::{Country, Currency, Locale, Secret},
};
use serde::Deserialize;
use wasm_bindgen::JsValue;

use crate::error::{Code, failure, refused};

/// `ClientOptions` of `types.ts`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ClientOptions {
    project_key: String,
    client_id: String,
    client_secret: Secret,
    #[serde(default)]
    scopes: Vec<String>,
    region: Option<RegionName>,
    urls: Option<Urls>,
    #[serde(default)]
    storage: Storage,
    #[serde(default)]
    guest: GuestName,
    currency: Option<Currency>,
    country: Option<Country>,
    #[serde(default)]
    locales: Vec<Locale>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Urls {
    auth: String,
    api: String,
}

/// As the platform's hosts are called.
#[derive(Deserialize)]
enum RegionName {
    #[serde(rename = "europe-west1.gcp")]
    EuropeWest1Gcp,
    #[serde(rename = "eu-central-1.aws")]
    EuCentral1Aws,
    #[serde(rename = "us-central1.gcp")]
    UsCentral1Gcp,
    #[serde(rename = "us-east-2.aws")]
    UsEast2Aws,
    #[serde(rename = "australia-southeast1.gcp")]
    AustraliaSoutheast1Gcp,
    #[serde(rename = "cn-northwest-1.aws")]
    CnNorthwest1Aws,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Storage {
    #[default]
    Memory,
    Session,
    Local,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum GuestName {
    #[default]
    App,
    Anonymous,
}

impl ClientOptions {
    pub(crate) fn build(self) -> Result<Client, JsValue> {
        let hosts = hosts(self.region, self.urls)?;
        let mut permissions = Vec::new();
        for scope in &self.scopes {
            permissions.push(scope.parse::<Permission>().map_err(|error| refused(&error))?);
        }
        let mut builder = Client::builder(self.project_key)
            .client_credentials(self.client_id, self.client_secret)
            .scopes(permissions)
            .hosts(hosts)
            .guest(match self.guest {
                GuestName::App => Guest::App,
                GuestName::Anonymous => Guest::Anonymous,
            })
            .shop_context(ShopContext {
                currency: self.currency,
                country: self.country,
                locales: self.locales,
                ..ShopContext::default()
            });
        if let Some(store) = self.storage.open()? {
            builder = builder.token_store(store);
        }
        builder.build().map_err(|error| refused(&error))
    }
}

impl Storage {
    #[allow(clippy::arc_with_non_send_sync, reason = "in a browser there are no threads to share with")]
    fn open(&self) -> Result<Option<Arc<dyn TokenStore>>, JsValue> {
        let store = match self {
            Self::Memory => return Ok(None),
            Self::Session => BrowserStore::session(),
            Self::Local => BrowserStore::local(),
        };
        let store = store.map_err(|error| failure(Code::StorageUnavailable, &error.to_string()))?;
        Ok(Some(Arc::new(store)))
    }
}

fn hosts(region: Option<RegionName>, urls: Option<Urls>) -> Result<Hosts, JsValue> {
    match (region, urls) {
        (Some(region), None) => Ok(Hosts::region(region.into())),
        (None, Some(urls)) => Hosts::new(&urls.auth, &urls.api).map_err(|error| refused(&error)),
        (None, None) | (Some(_), Some(_)) => Err(failure(
            Code::InvalidArgument,
            "`options`: either `region` or `urls` says where the platform is",
        )),
    }
}

impl From<RegionName> for Region {
    fn from(name: RegionName) -> Self {
        match name {
            RegionName::EuropeWest1Gcp => Self::EuropeWest1Gcp,
            RegionName::EuCentral1Aws => Self::EuCentral1Aws,
            RegionName::UsCentral1Gcp => Self::UsCentral1Gcp,
            RegionName::UsEast2Aws => Self::UsEast2Aws,
            RegionName::AustraliaSoutheast1Gcp => Self::AustraliaSoutheast1Gcp,
            RegionName::CnNorthwest1Aws => Self::CnNorthwest1Aws,
        }
    }
}
