//! Two tabs of one app: a second page of the same origin, with an instance of its own of all that is compiled here.

use std::sync::Arc;

use ct_auth::{AuthError, Bearer, ClientCredentials, Identity, Reason, Session, SessionConfig, TokenStore};
use ct_fetch::BrowserStore;
use ct_model::Password;
use futures_util::{StreamExt as _, future::join};
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::peer::{PEER, text, unique};

/// What a tab of the app has: a session over the storage that all tabs share.
#[wasm_bindgen]
pub struct Tab {
    session: Session,
    bearer: Option<Bearer>,
}

#[wasm_bindgen]
impl Tab {
    /// `app`: a name of its own for each test.
    #[wasm_bindgen(constructor)]
    pub fn new(app: String) -> Self {
        let client = ClientCredentials { id: app, secret: "secret".into() };
        let config = SessionConfig::new("shop".parse().unwrap(), PEER.parse().unwrap(), client);
        let store: Arc<dyn TokenStore> = Arc::new(BrowserStore::local().unwrap());
        Self { session: Session::new(config, ct_fetch::environment(), store), bearer: None }
    }

    /// As an app does when it starts. Says who is signed in.
    pub async fn resume(&mut self) -> String {
        who(&self.session.resume().await.unwrap())
    }

    /// A token, for the first time or after the API has answered 401 to the one before.
    pub async fn renew(&mut self) -> Result<String, String> {
        let renewed = match &self.bearer {
            None => self.session.bearer().await,
            Some(bearer) => self.session.replace(bearer).await,
        };
        let bearer = renewed.map_err(|error| error.to_string())?;
        let token = bearer.header().to_str().unwrap().to_owned();
        self.bearer = Some(bearer);
        Ok(token)
    }

    pub async fn sign_out(&self) {
        self.session.sign_out().await.unwrap();
    }
}

#[wasm_bindgen(inline_js = r#"
export async function open_tab(app) {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const module = await frame.contentWindow.eval(`(async () => {
        const module = await import("/wasm-bindgen-test.js");
        await module.default({ module_or_path: "/wasm-bindgen-test_bg.wasm" });
        return module;
    })()`);
    return new module.Tab(app);
}

// Letters between tabs come half a second late, until the function that comes back is called.
export function slow_mail() {
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (letter) {
        setTimeout(() => post.call(this, letter), 500);
    };
    return () => { BroadcastChannel.prototype.postMessage = post; };
}
"#)]
extern "C" {
    fn slow_mail() -> Function;
    /// A tab in a page of its own. Everything that it answers is a promise.
    fn open_tab(app: &str) -> Promise;

    type OtherTab;
    #[wasm_bindgen(method)]
    fn resume(this: &OtherTab) -> Promise;
    #[wasm_bindgen(method)]
    fn renew(this: &OtherTab) -> Promise;
    #[wasm_bindgen(method)]
    fn sign_out(this: &OtherTab) -> Promise;
}

async fn answer(promise: Promise) -> String {
    JsFuture::from(promise).await.unwrap().as_string().unwrap_or_default()
}

fn who(identity: &Identity) -> String {
    match identity {
        Identity::Customer { id: Some(id) } => id.to_string(),
        other => format!("{other:?}"),
    }
}

/// Alice, signed in in this tab, and another tab that has taken the session up. Each has a token of its own.
async fn two_tabs() -> (String, Tab, OtherTab) {
    let (app, alice) = (unique("app"), unique("alice"));
    let mut here = Tab::new(app.clone());
    here.session.sign_in(&alice, &Password::new("secret")).await.unwrap();
    here.renew().await.unwrap();
    let there: OtherTab = JsFuture::from(open_tab(&app)).await.unwrap().unchecked_into();
    assert_eq!(answer(there.resume()).await, alice);
    (alice, here, there)
}

async fn seen(user: &str) -> String {
    text(&format!("/oauth/seen?user={user}")).await
}

/// This tab's token is refused by the API, and the other has none yet, at the same moment.
#[wasm_bindgen_test]
async fn of_two_tabs_one_refreshes_and_the_other_takes_its_token() {
    for this_one_begins in [true, false, true] {
        let (alice, mut here, there) = two_tabs().await;
        let (ours, theirs) = if this_one_begins {
            join(here.renew(), answer(there.renew())).await
        } else {
            let theirs = there.renew();
            join(here.renew(), answer(theirs)).await
        };
        let expected = format!("Bearer access-{alice}.1");
        assert_eq!((ours.unwrap(), theirs), (expected.clone(), expected));
        assert_eq!(seen(&alice).await, r#"{"granted":1,"refused":0}"#);
        here.sign_out().await;
    }
}

#[wasm_bindgen_test]
async fn a_tab_that_comes_later_takes_the_token_that_is_there() {
    let (alice, mut here, there) = two_tabs().await;
    let token = answer(there.renew()).await;
    assert_eq!(here.renew().await.unwrap(), token);
    assert_eq!(seen(&alice).await, r#"{"granted":1,"refused":0}"#);
    here.sign_out().await;
}

/// What a tab has told is sure to come, but later than all that it stored.
#[wasm_bindgen_test]
async fn a_token_that_is_on_its_way_is_waited_for() {
    let (alice, mut here, there) = two_tabs().await;
    let punctual = slow_mail();
    let token = here.renew().await.unwrap();
    punctual.call0(&JsValue::UNDEFINED).unwrap();
    assert_eq!(answer(there.renew()).await, token);
    assert_eq!(seen(&alice).await, r#"{"granted":1,"refused":0}"#);
    here.sign_out().await;
}

#[wasm_bindgen_test]
async fn signing_out_in_one_tab_signs_the_other_out() {
    let (alice, here, there) = two_tabs().await;
    let mut changes = here.session.changes();
    JsFuture::from(there.sign_out()).await.unwrap();
    let change = changes.next().await.unwrap();
    assert_eq!(change.identity, Identity::None);
    assert_eq!(change.needs_credentials, Some(Reason::SignedOutElsewhere));
    let error = here.session.bearer().await.unwrap_err();
    assert!(
        matches!(error, AuthError::NeedsCredentials { reason: Reason::SignedOutElsewhere, .. }),
        "{error:?}"
    );
    assert_eq!(seen(&alice).await, r#"{"granted":0,"refused":0}"#, "nobody asked for that");
    // Whoever signs in next, here or there, is nobody's business but hers.
    let bob = unique("bob");
    here.session.sign_in(&bob, &Password::new("secret")).await.unwrap();
    assert_eq!(answer(there.resume()).await, bob);
    here.sign_out().await;
}
