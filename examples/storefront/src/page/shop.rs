//! What all pages share: the client, who is there, the cart, and for whom the shop is open.
//!
//! All of it is signals: a page that reads one is drawn again when it changes.

use std::sync::Arc;

use ct_fetch::BrowserStore;
use ct_me::{Client, Hosts, Identity, ShopContext, model::Cart};
use leptos::prelude::*;

use super::{browser, notice::Notice, session};
use crate::{language::Language, market::Market, route::Route, trouble::Trouble, words::Words};

const COUNTRY: &str = "storefront.country";
const LANGUAGE: &str = "storefront.language";

/// Handles to what the pages share. It is `Copy`, so that every closure can have one.
#[derive(Clone, Copy)]
pub(crate) struct Shop {
    client: StoredValue<Client, LocalStorage>,
    pub(crate) identity: RwSignal<Identity>,
    /// Whether it is known yet who is there.
    pub(crate) ready: RwSignal<bool>,
    /// The cart as it was last seen; `None` if there is none.
    pub(crate) cart: RwSignal<Option<Cart>>,
    pub(crate) market: RwSignal<Market>,
    pub(crate) language: RwSignal<Language>,
    pub(crate) route: RwSignal<Route>,
    pub(crate) notice: RwSignal<Option<Notice>>,
    pub(crate) online: RwSignal<bool>,
    /// Whether somebody has just come to the page whose headline is yet to be shown.
    pub(crate) arriving: RwSignal<bool>,
    /// Whether somebody is signing out here.
    pub(crate) leaving: RwSignal<bool>,
    /// Tells the shop's other windows that the cart is another now.
    pub(crate) windows: StoredValue<Option<web_sys::BroadcastChannel>, LocalStorage>,
}

/// Where the platform is, and the API client: `index.html` has it in the element `platform`.
#[derive(serde::Deserialize)]
struct Platform {
    project: String,
    origin: String,
    client: String,
    secret: String,
}

impl Shop {
    /// Opens the shop for whoever was here last.
    ///
    /// # Errors
    ///
    /// What is wrong with the page, for the person who made it.
    pub(crate) fn open() -> Result<Self, String> {
        let language = browser::window().navigator().language().unwrap_or_default();
        let market = browser::remembered(COUNTRY).and_then(|country| Market::of(&country));
        let spoken = browser::remembered(LANGUAGE).and_then(|tag| Language::of(&tag));
        let shop = Self {
            client: StoredValue::new_local(client()?),
            identity: RwSignal::new(Identity::None),
            ready: RwSignal::new(false),
            cart: RwSignal::new(None),
            market: RwSignal::new(market.unwrap_or_else(|| Market::guess(&language))),
            language: RwSignal::new(spoken.unwrap_or_else(|| Language::guess(&language))),
            route: RwSignal::new(Route::of(&browser::hash())),
            notice: RwSignal::new(None),
            online: RwSignal::new(browser::window().navigator().on_line()),
            arriving: RwSignal::new(false),
            leaving: RwSignal::new(false),
            windows: StoredValue::new_local(web_sys::BroadcastChannel::new("storefront.cart").ok()),
        };
        browser::on("hashchange", move || shop.route.set(Route::of(&browser::hash())));
        browser::on("offline", move || shop.online.set(false));
        browser::on("online", move || {
            shop.online.set(true);
            shop.say(shop.words_now().back_online);
            leptos::task::spawn_local(shop.read_cart());
        });
        Effect::new(move || {
            browser::remember(COUNTRY, shop.market.get().country.as_str());
            browser::remember(LANGUAGE, shop.language.get().tag());
            if let Some(html) = browser::document().document_element() {
                let _ = html.set_attribute("lang", shop.language.get().tag());
            }
        });
        shop.listen_to_windows();
        session::begin(shop);
        Ok(shop)
    }

    /// The client, for the chosen country and language. A page that asks in a closure is drawn again when they change.
    pub(crate) fn client(self) -> Client {
        let (market, language) = (self.market.get(), self.language.get());
        let context = ShopContext {
            currency: Some(market.currency),
            country: Some(market.country),
            locales: language.locales(),
            ..ShopContext::default()
        };
        self.client.with_value(|client| client.with_context(context))
    }

    /// The same, for what is done once, at a click.
    pub(crate) fn client_now(self) -> Client {
        untrack(move || self.client())
    }

    /// What the shop says, in the chosen language.
    pub(crate) fn words(self) -> &'static Words {
        self.language.get().words()
    }

    /// The same, for what is said once.
    pub(crate) fn words_now(self) -> &'static Words {
        self.language.get_untracked().words()
    }

    /// Tells the person in front of the screen, and of the screen reader.
    pub(crate) fn say(self, text: impl Into<String>) {
        self.notice.set(Some(Notice::good(text)));
    }

    /// Tells of something that did not work.
    pub(crate) fn complain(self, trouble: &Trouble) {
        self.notice.set(Some(Notice::bad(untrack(move || self.tell(trouble)))));
    }

    /// What is said of it. That nobody answers is no wonder while the browser knows of no network.
    pub(crate) fn tell(self, trouble: &Trouble) -> String {
        let offline = *trouble == Trouble::Later && !self.online.get();
        let trouble = if offline { &Trouble::Offline } else { trouble };
        trouble.text(self.words())
    }

    /// Goes to another page.
    pub(crate) fn go(self, route: &Route) {
        browser::go(&route.href());
    }
}

/// Where this browser keeps the session, so that who signed in is signed in on her next visit, and in other windows.
#[allow(clippy::arc_with_non_send_sync, reason = "in a browser there are no threads to share with")]
fn client() -> Result<Client, String> {
    let text = browser::document().get_element_by_id("platform").and_then(|element| element.text_content());
    let text = text.ok_or("the page has no element `platform`")?;
    let platform: Platform =
        serde_json::from_str(&text).map_err(|error| format!("the element `platform`: {error}"))?;
    Client::builder(platform.project)
        .client_credentials(platform.client, platform.secret)
        .hosts(Hosts::local(&platform.origin).map_err(|error| error.to_string())?)
        .token_store(Arc::new(BrowserStore::local().map_err(|error| error.to_string())?))
        .build()
        .map_err(|error| error.to_string())
}
