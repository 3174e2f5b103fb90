//! The other tabs that have a session: they are told of its access tokens, and tell of its end.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    fmt,
    rc::Rc,
    time::Duration,
};

use ct_auth::Clock as _;
use futures_util::future::select;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent, Storage, StorageEvent};

use crate::{clock::BrowserClock, globals, listener::Listener};

/// How long a message of the tab that has just given the lease back may be on its way. It was sent before; but the
/// browser carries locks and messages on ways of their own.
const ON_ITS_WAY: Duration = Duration::from_millis(250);

/// The channels to other tabs, by the name of the item that they share.
#[derive(Clone, Default)]
pub(crate) struct Tabs {
    channels: Rc<RefCell<HashMap<String, Rc<Channel>>>>,
}

struct Channel {
    out: BroadcastChannel,
    mail: Rc<Mail>,
    _listener: Listener<MessageEvent>,
    /// The lease was another tab's until just now.
    is_awaited: Cell<bool>,
}

/// What has come.
#[derive(Default)]
struct Mail {
    latest: RefCell<Option<String>>,
    /// Keeps the promise of somebody who waits.
    arrived: RefCell<Option<Function>>,
}

impl Tabs {
    /// Listens from here on. Where the browser has no such channels, nothing ever comes.
    pub(crate) fn join(&self, item: &str) {
        self.channel(item);
    }

    /// The lease is ours; it was another's until now, or was free.
    pub(crate) fn leased(&self, item: &str, was_anothers: bool) {
        if let Some(channel) = self.channel(item) {
            channel.is_awaited.set(was_anothers);
        }
    }

    pub(crate) fn tell(&self, item: &str, text: &str) {
        if let Some(channel) = self.channel(item) {
            let _ = channel.out.post_message(&text.into()); // it throws once it is closed, which it is not
        }
    }

    /// What another tab has told last, once.
    pub(crate) async fn told(&self, item: &str) -> Option<String> {
        let channel = self.channel(item)?;
        if channel.is_awaited.take() && channel.mail.latest.borrow().is_none() {
            let arrival = Promise::new(&mut |resolve, _reject| {
                channel.mail.arrived.replace(Some(resolve));
            });
            select(JsFuture::from(arrival), BrowserClock.sleep(ON_ITS_WAY)).await;
        }
        channel.mail.latest.take()
    }

    fn channel(&self, item: &str) -> Option<Rc<Channel>> {
        let mut channels = self.channels.borrow_mut();
        if let Some(channel) = channels.get(item) {
            return Some(Rc::clone(channel));
        }
        let channel = Rc::new(Channel::open(item).ok()?);
        channels.insert(item.to_owned(), Rc::clone(&channel));
        Some(channel)
    }
}

impl fmt::Debug for Tabs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tabs")
    }
}

impl Channel {
    fn open(item: &str) -> Result<Self, JsValue> {
        let out = BroadcastChannel::new(item)?;
        let mail = Rc::new(Mail::default());
        let letters = Rc::clone(&mail);
        let listener =
            Listener::new(out.clone().unchecked_into(), "message", move |message: MessageEvent| {
                if let Some(text) = message.data().as_string() {
                    letters.latest.replace(Some(text));
                    if let Some(resolve) = letters.arrived.take() {
                        let _ = resolve.call0(&JsValue::UNDEFINED); // it does not throw
                    }
                }
            });
        Ok(Self { out, mail, _listener: listener, is_awaited: Cell::new(false) })
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.out.close();
    }
}

/// Tells when another tab erases the item, with what was there; `None` if it erased everything.
pub(crate) fn on_erase(
    item: String,
    storage: Storage,
    erased: impl Fn(Option<String>) + 'static,
) -> impl Sized {
    Listener::new(globals::event_target(), "storage", move |event: StorageEvent| {
        let is_here = event.storage_area().as_ref() == Some(&storage);
        let is_it = event.key().is_none_or(|key| key == item);
        let is_erased = event.new_value().is_none();
        // What was stored again meanwhile is there.
        if is_here && is_it && is_erased && matches!(storage.get_item(&item), Ok(None)) {
            erased(event.old_value());
        }
    })
}
