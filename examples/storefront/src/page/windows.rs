//! The shop's windows tell each other what they do: they share one session, and so one cart. Of signing out the client
//! itself tells them.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::MessageEvent;

use super::{browser, shop::Shop};

/// What another window has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// The cart is another now.
    Cart,
    SignedIn,
}

impl News {
    const ALL: [Self; 2] = [Self::Cart, Self::SignedIn];

    fn text(self) -> &'static str {
        match self {
            Self::Cart => "cart",
            Self::SignedIn => "signed in",
        }
    }
}

impl Shop {
    /// Tells the shop's other windows.
    pub(crate) fn tell_windows(self, news: News) {
        self.windows.with_value(|windows| {
            if let Some(windows) = windows {
                let _ = windows.post_message(&JsValue::from_str(news.text()));
            }
        });
    }

    /// Keeps up with what the other windows do.
    pub(crate) fn listen_to_windows(self) {
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            let text = message.data().as_string().unwrap_or_default();
            if let Some(news) = News::ALL.into_iter().find(|news| news.text() == text) {
                spawn_local(self.hear(news));
            }
        });
        self.windows.with_value(|windows| {
            if let Some(windows) = windows {
                windows.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            }
        });
        heard.forget();
    }

    async fn hear(self, news: News) {
        match news {
            News::Cart => {
                let before = self.cart.get_untracked().map(|cart| (cart.id, cart.version));
                self.read_cart().await;
                let now = self.cart.get_untracked().map(|cart| (cart.id, cart.version));
                if before.is_some() && before != now {
                    self.say(self.words_now().cart_changed);
                }
            }
            // All of the page is another person's now.
            News::SignedIn => browser::reload(),
        }
    }
}
