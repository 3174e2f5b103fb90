//! What is around every page: the header with the way to everything, and the footer.

use leptos::prelude::*;

use super::{browser, preferences::Preferences, shop::Shop};

#[component]
pub(crate) fn Header() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let count = move || {
        shop.cart
            .with(|cart| cart.iter().flat_map(|cart| &cart.line_items).map(|item| item.quantity).sum::<i64>())
    };
    let account = move || {
        if shop.identity.get().is_customer() {
            view! { <a href="#/account">{move || shop.words().account}</a> }.into_any()
        } else {
            view! { <a href="#/sign-in">{move || shop.words().sign_in}</a> }.into_any()
        }
    };
    view! {
        <header class="frame">
            <a class="brand" href="#/"><span class="mark" aria-hidden="true">"▲"</span>"Fell & Harbour"</a>
            <nav aria-label=move || shop.words().account>
                <Preferences/>
                {account}
                <a class="to-cart" href="#/cart">
                    {move || shop.words().cart}
                    <span class="count" class:empty=move || count() == 0>{count}</span>
                </a>
            </nav>
        </header>
    }
}

#[component]
pub(crate) fn Footer() -> impl IntoView {
    let shop = expect_context::<Shop>();
    view! {
        <footer class="frame">
            <p>{move || shop.words().footer}</p>
            <p>{move || shop.words().no_charge}</p>
        </footer>
    }
}

/// Goes to the top of each new page, as a browser does where every page is loaded: its headline gets the focus.
pub(crate) fn arrive(shop: Shop) {
    Effect::new(move |before: Option<()>| {
        let _ = shop.route.get();
        if before.is_some() {
            shop.arriving.set(true);
            browser::window().scroll_to_with_x_and_y(0.0, 0.0);
            // The headline may have to wait for what the page shows.
            browser::focus("main");
        }
    });
}

/// The headline of a page, which is also the window's title. It has the focus when somebody arrives at the page, so that
/// a screen reader begins there.
#[component]
pub(crate) fn Headline(#[prop(into)] text: Signal<String>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let headline = NodeRef::<leptos::html::H1>::new();
    Effect::new(move || browser::document().set_title(&format!("{} – Fell & Harbour", text.get())));
    Effect::new(move || {
        if let Some(headline) = headline.get()
            && shop.arriving.get_untracked()
        {
            shop.arriving.set(false);
            let _ = headline.focus();
        }
    });
    view! { <h1 tabindex="-1" node_ref=headline>{move || text.get()}</h1> }
}
