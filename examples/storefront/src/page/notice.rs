//! One line that tells what has just happened: seen at the edge of the screen, and read out by screen readers.

use std::time::Duration;

use leptos::prelude::*;

use super::shop::Shop;

/// How long good news stays; bad news stays until it is dismissed.
const STAYS: Duration = Duration::from_secs(8);

/// What has just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Notice {
    text: String,
    good: bool,
}

impl Notice {
    pub(crate) fn good(text: impl Into<String>) -> Self {
        Self { text: text.into(), good: true }
    }

    pub(crate) fn bad(text: impl Into<String>) -> Self {
        Self { text: text.into(), good: false }
    }
}

/// The latest notice, and whether there is a network.
///
/// The regions are there from the beginning: screen readers tell only of changes inside of what they know.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    let shop = expect_context::<Shop>();
    Effect::new(move || {
        let Some(notice) = shop.notice.get().filter(|notice| notice.good) else { return };
        let fade = move || shop.notice.maybe_update(|now| now.take_if(|now| *now == notice).is_some());
        set_timeout(fade, STAYS);
    });
    let shown = move |good: bool| {
        shop.notice.get().filter(|notice| notice.good == good).map(|notice| {
            view! {
                <p class="notice" class:good=good class:bad=!good>
                    <span>{notice.text}</span>
                    <button type="button" class="quiet" on:click=move |_| shop.notice.set(None)>
                        {move || shop.words().dismiss}
                    </button>
                </p>
            }
        })
    };
    view! {
        <Show when=move || !shop.online.get()>
            <p class="offline" role="status">{move || shop.words().offline}</p>
        </Show>
        <div class="notices" role="status" aria-live="polite">{move || shown(true)}</div>
        <div class="notices" role="alert">{move || shown(false)}</div>
    }
}
