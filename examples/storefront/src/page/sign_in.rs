//! Signing in.

use leptos::{prelude::*, task::spawn_local};

use super::{
    field::{Field, Filled, Send, Wrong},
    frame::Headline,
    shop::Shop,
};
use crate::route::Route;

#[component]
pub(crate) fn SignIn() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let (busy, wrong) = (RwSignal::new(false), RwSignal::new(None));
    let sign_in = move |submit: leptos::ev::SubmitEvent| {
        let Some(form) = Filled::read(&submit) else { return };
        busy.set(true);
        wrong.set(None);
        spawn_local(async move {
            match shop.sign_in(form.text("email").trim(), &form.text("password")).await {
                Ok(()) => {
                    shop.say(shop.words_now().welcome);
                    shop.go(&shop.after_sign_in());
                }
                Err(trouble) => wrong.set(Some(untrack(move || shop.tell(&trouble)))),
            }
            busy.try_set(false);
        });
    };
    view! {
        <div class="narrow">
            <Headline text=Signal::derive(move || shop.words().sign_in.to_owned())/>
            <CartComesAlong/>
            <form on:submit=sign_in>
                <Field name="email" kind="email" autocomplete="username" label=Signal::derive(move || shop.words().email)/>
                <Field name="password" kind="password" autocomplete="current-password"
                    label=Signal::derive(move || shop.words().password)/>
                <Wrong text=wrong/>
                <Send busy label=Signal::derive(move || shop.words().sign_in)/>
            </form>
            <p>{move || shop.words().new_here}" "<a href="#/sign-up">{move || shop.words().sign_up}</a></p>
        </div>
    }
}

/// Says that nothing is lost, where there is something to lose.
#[component]
pub(crate) fn CartComesAlong() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let full = move || shop.cart.with(|cart| cart.as_ref().is_some_and(|cart| !cart.line_items.is_empty()));
    view! { <Show when=full><p class="lead">{move || shop.words().cart_comes_along}</p></Show> }
}

impl Shop {
    /// Where to go once somebody has signed in: on with the cart, if there is one.
    pub(crate) fn after_sign_in(self) -> Route {
        let full =
            self.cart.with_untracked(|cart| cart.as_ref().is_some_and(|cart| !cart.line_items.is_empty()));
        if full { Route::Cart } else { Route::Account }
    }
}
