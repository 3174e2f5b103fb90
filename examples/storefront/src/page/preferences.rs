//! The choice of country and language.

use leptos::{prelude::*, task::spawn_local};

use super::shop::Shop;
use crate::{
    language::Language,
    market::{MARKETS, Market},
};

#[component]
pub(crate) fn Preferences() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let countries = MARKETS.iter().map(|market| {
        let code = market.country.as_str();
        view! {
            <option value=code selected=move || shop.market.get() == *market>
                {format!("{} · {}", market.name, market.currency)}
            </option>
        }
    });
    let languages = Language::ALL.into_iter().map(|language| {
        view! {
            <option value=language.tag() selected=move || shop.language.get() == language>{language.name()}</option>
        }
    });
    let choose_country = move |change: leptos::ev::Event| {
        if let Some(market) = Market::of(&event_target_value(&change)) {
            spawn_local(shop.move_to(market));
        }
    };
    let choose_language = move |change: leptos::ev::Event| {
        if let Some(language) = Language::of(&event_target_value(&change)) {
            shop.language.set(language);
        }
    };
    view! {
        <details class="preferences">
            <summary aria-label=move || shop.words().preferences>
                {move || format!("{} · {}", shop.market.get().country, shop.market.get().currency)}
            </summary>
            <div class="panel">
                <label for="country">{move || shop.words().country}</label>
                <select id="country" on:change=choose_country>{countries.collect_view()}</select>
                <label for="language">{move || shop.words().language}</label>
                <select id="language" on:change=choose_language>{languages.collect_view()}</select>
            </div>
        </details>
    }
}
