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

/// How long a letter may be on its way. It was sent before the lease was given back; but the browser carries locks and
/// messages on ways of their own.
const ON_ITS_WAY: Duration = Duration::from_secs(1);

/// The channels to other tabs, by the name of the item that they share.
///
/// Letters are numbered, and the number of the last one is stored beside the item: so whoever has the lease knows of a
/// letter that has not come yet.
#[derive(Clone)]
pub(crate) struct Tabs {
    storage: Storage,
    channels: Rc<RefCell<HashMap<String, Rc<Channel>>>>,
}

struct Channel {
    out: BroadcastChannel,
    mail: Rc<Mail>,
    _listener: Listener<MessageEvent>,
}

struct Mail {
    latest: RefCell<Option<String>>,
    /// The number of the last letter that came, or was sent from here, or was sent before this tab was there.
    number: Cell<u32>,
    /// The letter that somebody waits for, and what keeps the promise of it.
    awaited: RefCell<Option<(u32, Function)>>,
}

impl Tabs {
    pub(crate) fn new(storage: Storage) -> Self {
        Self { storage, channels: Rc::default() }
    }

    /// Listens from here on. Where the browser has no such channels, nothing ever comes.
    pub(crate) fn join(&self, item: &str) {
        self.channel(item);
    }

    /// The lease is held meanwhile.
    pub(crate) fn tell(&self, item: &str, text: &str) {
        let Some(channel) = self.channel(item) else { return };
        let number = self.last_number(item).wrapping_add(1);
        if self.storage.set_item(&number_item(item), &number.to_string()).is_ok() {
            channel.mail.number.set(number);
        }
        let _ = channel.out.post_message(&format!("{number} {text}").into()); // it throws once it is closed, which it is not
    }

    /// What another tab has told last, once. The lease is held meanwhile.
    pub(crate) async fn told(&self, item: &str) -> Option<String> {
        let mail = Rc::clone(&self.channel(item)?.mail);
        let last = self.last_number(item);
        if last != 0 && last != mail.number.get() {
            let arrival = Promise::new(&mut |resolve, _reject| {
                mail.awaited.replace(Some((last, resolve)));
            });
            select(JsFuture::from(arrival), BrowserClock.sleep(ON_ITS_WAY)).await;
            mail.number.set(last); // if it has not come by now, it is not waited for again
        }
        mail.latest.take()
    }

    /// Forgets how many letters there were: there is nothing left to tell of.
    pub(crate) fn forget(&self, item: &str) -> Result<(), JsValue> {
        self.storage.remove_item(&number_item(item))
    }

    /// 0 before the first.
    fn last_number(&self, item: &str) -> u32 {
        let stored = self.storage.get_item(&number_item(item)).ok().flatten();
        stored.and_then(|number| number.parse().ok()).unwrap_or(0)
    }

    fn channel(&self, item: &str) -> Option<Rc<Channel>> {
        let mut channels = self.channels.borrow_mut();
        if let Some(channel) = channels.get(item) {
            return Some(Rc::clone(channel));
        }
        let channel = Rc::new(Channel::open(item, self.last_number(item)).ok()?);
        channels.insert(item.to_owned(), Rc::clone(&channel));
        Some(channel)
    }
}

fn number_item(item: &str) -> String {
    format!("{item}/letters")
}

impl fmt::Debug for Tabs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tabs")
    }
}

impl Channel {
    fn open(item: &str, number: u32) -> Result<Self, JsValue> {
        let out = BroadcastChannel::new(item)?;
        let mail = Rc::new(Mail {
            latest: RefCell::default(),
            number: Cell::new(number),
            awaited: RefCell::default(),
        });
        let letters = Rc::clone(&mail);
        let listener =
            Listener::new(out.clone().unchecked_into(), "message", move |message: MessageEvent| {
                let letter = message.data().as_string();
                let Some((number, text)) = letter.as_deref().and_then(numbered) else { return };
                letters.arrived(number, text);
            });
        Ok(Self { out, mail, _listener: listener })
    }
}

fn numbered(letter: &str) -> Option<(u32, &str)> {
    let (number, text) = letter.split_once(' ')?;
    Some((number.parse().ok()?, text))
}

impl Mail {
    fn arrived(&self, number: u32, text: &str) {
        self.latest.replace(Some(text.to_owned()));
        self.number.set(number);
        if let Some((_, resolve)) = self.awaited.borrow_mut().take_if(|(awaited, _)| *awaited == number) {
            let _ = resolve.call0(&JsValue::UNDEFINED); // it does not throw
        }
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
