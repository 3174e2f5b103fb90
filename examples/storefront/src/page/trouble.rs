//! In the place of what could not be shown: why, and a way on.

use leptos::prelude::*;

use super::shop::Shop;
use crate::trouble::Trouble;

/// Says what is wrong; `again` tries once more.
#[component]
pub(crate) fn TroubleView(trouble: Trouble, #[prop(into)] again: Callback<()>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let needs_sign_in = trouble == Trouble::SignIn;
    view! {
        <div class="trouble" role="alert">
            <p>{move || shop.tell(&trouble)}</p>
            {if needs_sign_in {
                view! { <a class="button" href="#/sign-in">{move || shop.words().sign_in}</a> }.into_any()
            } else {
                view! {
                    <button type="button" class="button" on:click=move |_| again.run(())>
                        {move || shop.words().again}
                    </button>
                }
                .into_any()
            }}
        </div>
    }
}

/// While something is on its way.
#[component]
pub(crate) fn Waiting() -> impl IntoView {
    let shop = expect_context::<Shop>();
    view! { <p class="waiting" aria-busy="true">{move || shop.words().loading}</p> }
}
