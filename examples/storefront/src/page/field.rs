//! Fields of forms, and how a form is read.
//!
//! The browser keeps what is typed, checks what is required and offers what it knows (`autocomplete`); the shop reads
//! all of it once, when the form is sent.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};

/// A labelled field.
#[component]
pub(crate) fn Field(
    /// Under which the form has its value.
    name: &'static str,
    #[prop(into)] label: Signal<&'static str>,
    /// What the browser may fill it with.
    autocomplete: &'static str,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] value: Option<String>,
    #[prop(default = true)] required: bool,
    /// The fewest characters.
    #[prop(optional)]
    at_least: Option<&'static str>,
    #[prop(optional, into)] hint: Option<Signal<&'static str>>,
) -> impl IntoView {
    let described = hint.map(|_| format!("{name}-hint"));
    let hint = hint.map(|hint| view! { <small id=format!("{name}-hint")>{move || hint.get()}</small> });
    view! {
        <div class="field" class=("short", matches!(name, "number" | "postal-code"))>
            <label for=name>{move || label.get()}</label>
            <input id=name name=name type=kind autocomplete=autocomplete required=required value=value
                minlength=at_least aria-describedby=described/>
            {hint}
        </div>
    }
}

/// What was typed into a form.
pub(crate) struct Filled(FormData);

impl Filled {
    /// Reads the form that is being sent, and keeps the browser from loading another page.
    pub(crate) fn read(submit: &leptos::ev::SubmitEvent) -> Option<Self> {
        submit.prevent_default();
        let form = submit.target()?.dyn_into::<HtmlFormElement>().ok()?;
        FormData::new_with_form(&form).ok().map(Self)
    }

    /// The text of a field; empty if there is no such field.
    pub(crate) fn text(&self, name: &str) -> String {
        self.0.get(name).as_string().unwrap_or_default()
    }

    /// The text without spaces around it; nothing if that is empty.
    pub(crate) fn some(&self, name: &str) -> Option<String> {
        Some(self.text(name).trim().to_owned()).filter(|text| !text.is_empty())
    }
}

/// A button that sends its form, and cannot do so twice.
#[component]
pub(crate) fn Send(
    #[prop(into)] busy: Signal<bool>,
    #[prop(into)] label: Signal<&'static str>,
) -> impl IntoView {
    view! { <button class="button primary" disabled=move || busy.get()>{move || label.get()}</button> }
}

/// What was wrong with a form, beside it; read out when it appears.
#[component]
pub(crate) fn Wrong(text: RwSignal<Option<String>>) -> impl IntoView {
    view! { <div role="alert">{move || text.get().map(|text| view! { <p class="wrong">{text}</p> })}</div> }
}
