//! The page: its frame, and which of its contents is shown.

#![allow(unreachable_pub, reason = "the macro `component` writes the types of properties so")]
#![allow(clippy::needless_pass_by_value, reason = "components and what listens to events are given values")]

mod account;
mod basket;
mod browser;
mod cart;
mod catalog;
mod checkout;
mod field;
mod frame;
mod notice;
mod order;
mod picture;
mod preferences;
mod price;
mod product;
mod session;
mod shop;
mod sign_in;
mod sign_up;
mod trouble;
mod windows;

use leptos::prelude::*;

use crate::route::Route;
use frame::{Footer, Header, arrive};
use notice::Notices;
use shop::Shop;

/// Shows the shop in the document's body.
pub(crate) fn open() {
    mount_to_body(Page);
}

#[component]
fn Page() -> impl IntoView {
    let shop = match Shop::open() {
        Ok(shop) => shop,
        Err(wrong) => return view! { <p class="broken">{wrong}</p> }.into_any(),
    };
    provide_context(shop);
    arrive(shop);
    view! {
        <a class="skip" href="#main" on:click=skip>{move || shop.words().skip}</a>
        <Header/>
        <Notices/>
        <main id="main" tabindex="-1">{move || contents(shop)}</main>
        <Footer/>
    }
    .into_any()
}

/// To the contents, without making `#main` the address of a page.
fn skip(click: leptos::ev::MouseEvent) {
    click.prevent_default();
    browser::focus("main");
}

fn contents(shop: Shop) -> AnyView {
    match shop.route.get() {
        Route::Catalog(category) => view! { <catalog::Catalog category/> }.into_any(),
        Route::Product(key) => view! { <product::ProductPage key/> }.into_any(),
        Route::Cart => view! { <cart::CartPage/> }.into_any(),
        Route::Checkout => view! { <checkout::Checkout/> }.into_any(),
        Route::Orders => view! { <order::Orders/> }.into_any(),
        Route::Order(id, just_now) => view! { <order::OrderPage id just_now/> }.into_any(),
        Route::Account => view! { <account::Account/> }.into_any(),
        Route::SignIn => view! { <sign_in::SignIn/> }.into_any(),
        Route::SignUp => view! { <sign_up::SignUp/> }.into_any(),
        Route::Unknown => view! {
            <h1 tabindex="-1">{move || shop.words().not_found_title}</h1>
            <p><a class="button" href="#/">{move || shop.words().to_the_shop}</a></p>
        }
        .into_any(),
    }
}
