//! Who the client is, told to JavaScript.

use ct_me::auth::{Changes, IdentityChange, Reason};
use futures_util::{
    StreamExt as _,
    future::{AbortHandle, abortable},
};
use js_sys::{Function, Promise};
use serde::Serialize;
use wasm_bindgen::{JsValue, prelude::Closure};
use wasm_bindgen_futures::spawn_local;

use crate::value::to_js;

/// `{ type: "customer", id: "…" }`.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub(crate) enum Identity {
    None,
    App,
    Anonymous {
        id: String,
    },
    Customer {
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    Unknown,
}

impl From<ct_me::Identity> for Identity {
    fn from(identity: ct_me::Identity) -> Self {
        match identity {
            ct_me::Identity::None => Self::None,
            ct_me::Identity::App => Self::App,
            ct_me::Identity::Anonymous { id } => Self::Anonymous { id },
            ct_me::Identity::Customer { id } => Self::Customer { id: id.map(|id| id.as_str().to_owned()) },
            // Also one that this version does not know.
            _ => Self::Unknown,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    identity: Identity,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs_sign_in: Option<&'static str>,
}

impl From<IdentityChange> for Change {
    fn from(change: IdentityChange) -> Self {
        Self { identity: change.identity.into(), needs_sign_in: change.needs_credentials.map(reason) }
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::PasswordChanged => "passwordChanged",
        Reason::Revoked => "revoked",
        Reason::Expired => "expired",
        Reason::LostRotation => "lostRotation",
        Reason::StoreCorrupt => "storeCorrupt",
        Reason::SignedOutElsewhere => "signedOutElsewhere",
        // One that this version does not know.
        _ => "unknown",
    }
}

/// Calls back at each change until the session is gone, or the function that comes back is called.
pub(crate) fn listen(mut changes: Changes, callback: Function) -> JsValue {
    let (listening, handle): (_, AbortHandle) = abortable(async move {
        while let Some(change) = changes.next().await {
            let told =
                to_js(&Change::from(change)).and_then(|change| callback.call1(&JsValue::UNDEFINED, &change));
            if let Err(thrown) = told {
                // Nobody called, so that nobody can catch it: the browser reports it as it does for a promise.
                drop(Promise::reject(&thrown));
            }
        }
    });
    spawn_local(async move {
        let _ = listening.await; // given up, or at its end
    });
    Closure::<dyn Fn()>::new(move || handle.abort()).into_js_value()
}
