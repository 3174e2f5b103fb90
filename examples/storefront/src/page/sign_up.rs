//! Making an account.

use ct_me::model::MyCustomerDraft;
use leptos::{prelude::*, task::spawn_local};

use super::{
    field::{Field, Filled, Send, Wrong},
    frame::Headline,
    shop::Shop,
    sign_in::CartComesAlong,
};
use crate::trouble::Trouble;

#[component]
pub(crate) fn SignUp() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let (busy, wrong) = (RwSignal::new(false), RwSignal::new(None));
    let sign_up = move |submit: leptos::ev::SubmitEvent| {
        let Some(form) = Filled::read(&submit) else { return };
        busy.set(true);
        wrong.set(None);
        spawn_local(async move {
            match shop.sign_up(&form).await {
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
            <Headline text=Signal::derive(move || shop.words().sign_up.to_owned())/>
            <CartComesAlong/>
            <form on:submit=sign_up>
                <div class="row">
                    <Field name="first-name" autocomplete="given-name"
                        label=Signal::derive(move || shop.words().first_name)/>
                    <Field name="last-name" autocomplete="family-name"
                        label=Signal::derive(move || shop.words().last_name)/>
                </div>
                <Field name="email" kind="email" autocomplete="username" label=Signal::derive(move || shop.words().email)/>
                <Field name="password" kind="password" autocomplete="new-password" at_least="8"
                    label=Signal::derive(move || shop.words().password)
                    hint=Signal::derive(move || shop.words().password_hint)/>
                <Wrong text=wrong/>
                <Send busy label=Signal::derive(move || shop.words().sign_up)/>
            </form>
            <p>{move || shop.words().known_here}" "<a href="#/sign-in">{move || shop.words().sign_in}</a></p>
        </div>
    }
}

impl Shop {
    /// Makes the account and signs its owner in; what she put into the cart before is hers then.
    async fn sign_up(self, form: &Filled) -> Result<(), Trouble> {
        let (email, password) = (form.text("email").trim().to_owned(), form.text("password"));
        let draft = MyCustomerDraft {
            first_name: form.some("first-name"),
            last_name: form.some("last-name"),
            locale: self.language.get_untracked().locales().into_iter().next(),
            ..MyCustomerDraft::new(email.clone(), password.as_str())
        };
        self.client_now().sign_up(draft).await.map_err(|error| Trouble::from(&error))?;
        self.sign_in(&email, &password).await
    }
}
