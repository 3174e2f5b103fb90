//! The customer's account: her name, her password, the way to her orders, and out.

use ct_me::model::{
    Customer, MyCustomerSetFirstNameAction, MyCustomerSetLastNameAction, MyCustomerUpdateAction,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    field::{Field, Filled, Send, Wrong},
    frame::Headline,
    shop::Shop,
    trouble::{TroubleView, Waiting},
};
use crate::{route::Route, trouble::Trouble};

#[component]
pub(crate) fn Account() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let customer = LocalResource::new(move || {
        let (client, _) = (shop.client_now(), shop.identity.get());
        async move { client.me().get().await.map_err(|error| Trouble::from(&error)) }
    });
    move || match customer.get() {
        None => view! { <Waiting/> }.into_any(),
        Some(Err(Trouble::SignIn)) => view! { <PleaseSignIn/> }.into_any(),
        Some(Err(trouble)) => view! { <TroubleView trouble again=move || customer.refetch()/> }.into_any(),
        Some(Ok(customer)) => view! { <Known customer/> }.into_any(),
    }
}

/// In the place of a page that is a customer's.
#[component]
pub(crate) fn PleaseSignIn() -> impl IntoView {
    let shop = expect_context::<Shop>();
    view! {
        <Headline text=Signal::derive(move || shop.words().account.to_owned())/>
        <p>{move || shop.words().sign_in_first}</p>
        <p><a class="button primary" href="#/sign-in">{move || shop.words().sign_in}</a></p>
    }
}

#[component]
fn Known(customer: Customer) -> impl IntoView {
    let shop = expect_context::<Shop>();
    // What is changed is changed in the account as it was read last.
    let customer = RwSignal::new(customer);
    let name = Signal::derive(move || {
        let name = customer.with(|customer| customer.first_name.clone()).unwrap_or_default();
        format!("{} {name}", shop.words().hello).trim_end().to_owned()
    });
    let sign_out = move |_| {
        spawn_local(async move {
            shop.sign_out().await;
            shop.go(&Route::Catalog(None));
        });
    };
    view! {
        <Headline text=name/>
        <p class="lead">{move || customer.with(|customer| customer.email.clone())}</p>
        <p class="actions">
            <a class="button" href="#/orders">{move || shop.words().orders}</a>
            <button type="button" class="button" on:click=sign_out>{move || shop.words().sign_out}</button>
        </p>
        <div class="panels">
            <Name customer/>
            <NewPassword customer/>
        </div>
    }
}

#[component]
fn Name(customer: RwSignal<Customer>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let (busy, wrong) = (RwSignal::new(false), RwSignal::new(None));
    let save = move |submit: leptos::ev::SubmitEvent| {
        let Some(form) = Filled::read(&submit) else { return };
        busy.set(true);
        wrong.set(None);
        spawn_local(async move {
            let first_name = form.some("first-name");
            let last_name = form.some("last-name");
            let actions: [MyCustomerUpdateAction; 2] = [
                MyCustomerSetFirstNameAction { first_name, ..Default::default() }.into(),
                MyCustomerSetLastNameAction { last_name, ..Default::default() }.into(),
            ];
            let seen = customer.get_untracked();
            match shop.client_now().me().update_with(&seen, |_| actions.clone()).await {
                Ok(now) => {
                    customer.set(now);
                    shop.say(shop.words_now().saved);
                }
                Err(error) => wrong.set(Some(untrack(move || shop.tell(&Trouble::from(&error))))),
            }
            busy.try_set(false);
        });
    };
    let now = customer.get_untracked();
    view! {
        <section aria-labelledby="your-data">
            <h2 id="your-data">{move || shop.words().your_data}</h2>
            <form on:submit=save>
                <Field name="first-name" autocomplete="given-name" value=now.first_name.unwrap_or_default()
                    label=Signal::derive(move || shop.words().first_name)/>
                <Field name="last-name" autocomplete="family-name" value=now.last_name.unwrap_or_default()
                    label=Signal::derive(move || shop.words().last_name)/>
                <Wrong text=wrong/>
                <Send busy label=Signal::derive(move || shop.words().save)/>
            </form>
        </section>
    }
}

#[component]
fn NewPassword(customer: RwSignal<Customer>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let (busy, wrong) = (RwSignal::new(false), RwSignal::new(None));
    let change = move |submit: leptos::ev::SubmitEvent| {
        let Some(form) = Filled::read(&submit) else { return };
        let (current, new) = (form.text("current-password"), form.text("new-password"));
        if current == new {
            wrong.set(Some(shop.words_now().same_password.to_owned()));
            return;
        }
        busy.set(true);
        wrong.set(None);
        spawn_local(async move {
            let seen = customer.get_untracked();
            match shop.client_now().change_password(&seen, current.as_str(), new.as_str()).await {
                Ok(now) => {
                    customer.set(now);
                    shop.say(shop.words_now().password_changed);
                }
                Err(error) => {
                    let words = shop.words_now();
                    wrong.set(Some(match Trouble::from(&error) {
                        Trouble::WrongPassword => words.wrong_current_password.to_owned(),
                        trouble => untrack(move || shop.tell(&trouble)),
                    }));
                }
            }
            busy.try_set(false);
        });
    };
    view! {
        <section aria-labelledby="change-password">
            <h2 id="change-password">{move || shop.words().change_password}</h2>
            <form on:submit=change>
                <Field name="current-password" kind="password" autocomplete="current-password"
                    label=Signal::derive(move || shop.words().current_password)/>
                <Field name="new-password" kind="password" autocomplete="new-password" at_least="8"
                    label=Signal::derive(move || shop.words().new_password)
                    hint=Signal::derive(move || shop.words().password_hint)/>
                <Wrong text=wrong/>
                <Send busy label=Signal::derive(move || shop.words().change_password)/>
            </form>
        </section>
    }
}
