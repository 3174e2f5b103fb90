//! One product: its picture, its price, and the choice of its variant.

use ct_me::{
    Client,
    model::{ProductProjection, ProductType, ProductVariant},
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    frame::Headline,
    picture::Picture,
    price::{amount, of_variant},
    shop::Shop,
    trouble::{TroubleView, Waiting},
};
use crate::{
    choice::{Choice, choices, chosen, details, key_of, variants},
    trouble::Trouble,
};

#[component]
pub(crate) fn ProductPage(
    /// The product's key.
    key: String,
) -> impl IntoView {
    let shop = expect_context::<Shop>();
    // Which variant is shown outlives a change of country or language.
    let variant = RwSignal::new(None);
    let key = StoredValue::new(key);
    let shown = LocalResource::new(move || {
        let client = shop.client();
        async move { read(&client, &key.get_value()).await }
    });
    move || match shown.get() {
        None => view! { <Waiting/> }.into_any(),
        Some(Err(trouble)) => view! { <TroubleView trouble again=move || shown.refetch()/> }.into_any(),
        Some(Ok((product, kind))) => view! { <ProductView product kind variant/> }.into_any(),
    }
}

async fn read(client: &Client, key: &str) -> Result<(ProductProjection, ProductType), Trouble> {
    let key = key.parse().map_err(|_| Trouble::Missing)?;
    let product = client.product_projections().expand("productType").by_key(&key).await;
    let product = product.map_err(|error| Trouble::from(&error))?;
    match product.product_type.resource() {
        Ok(Some(kind)) => Ok((product, kind)),
        Ok(None) | Err(_) => Err(Trouble::Missing),
    }
}

#[component]
fn ProductView(
    product: ProductProjection,
    kind: ProductType,
    variant: RwSignal<Option<i64>>,
) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let id = move |product: &ProductProjection| variant.get().unwrap_or(product.master_variant.id);
    let product = StoredValue::new(product);
    let kind = StoredValue::new(kind);
    let shown = Memo::new(move |_| {
        product.with_value(|product| {
            let id = id(product);
            let found = variants(product).find(|variant| variant.id == id);
            found.unwrap_or(&product.master_variant).clone()
        })
    });
    let key = product.with_value(|product| product.key.as_ref().map(ToString::to_string));
    let name = Signal::derive(move || product.with_value(|product| shop.language.get().pick(&product.name)));
    let description = move || {
        product.with_value(|product| product.description.as_ref().map(|text| shop.language.get().pick(text)))
    };
    let options = Memo::new(move |_| {
        product.with_value(|product| kind.with_value(|kind| choices(product, kind, shop.language.get())))
    });
    let choose = move |(name, value): (String, String)| {
        let current = shown.get_untracked().id;
        let next = product.with_value(|product| {
            options.with_untracked(|options| chosen(product, options, current, &name, &value))
        });
        variant.set(Some(next));
    };
    let facts = move || {
        let language = shop.language.get();
        let rows = product
            .with_value(|product| kind.with_value(|kind| details(product, &shown.get(), kind, language)));
        rows.into_iter()
            .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
            .collect_view()
    };
    view! {
        <article class="product">
            <div class="stage">
                {move || view! { <Picture key=key.clone() variant=shown.get() alt=name.get()/> }}
            </div>
            <div class="about">
                <Headline text=name/>
                <PriceView variant=shown/>
                <p class="description">{description}</p>
                {move || options.get().into_iter().map(|choice| view! { <ChoiceView choice shown choose/> }).collect_view()}
                <Add product=product name variant=shown/>
                <details class="facts" open>
                    <summary>{move || shop.words().details}</summary>
                    <dl>{facts}</dl>
                </details>
            </div>
        </article>
    }
}

/// The price of the variant, read out when another one is chosen.
#[component]
fn PriceView(#[prop(into)] variant: Signal<ProductVariant>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let price = move || {
        let (language, words) = (shop.language.get(), shop.words());
        let Some((now, before)) = variant.with(of_variant) else {
            return view! { <span class="none">{words.not_sold_here}</span> }.into_any();
        };
        let before = before.map(|before| view! { <s>{amount(before, language)}</s>" " });
        let included = shop.market.get().country != ct_me::model::Country::US;
        let tax = if included { words.tax_included } else { words.tax_excluded };
        view! { {before}<strong>{amount(now, language)}</strong>" "<small>{tax}</small> }.into_any()
    };
    view! { <p class="price big" aria-live="polite">{price}</p> }
}

/// One choice: a group of radio buttons, which the arrow keys move through.
#[component]
fn ChoiceView(
    choice: Choice,
    #[prop(into)] shown: Signal<ProductVariant>,
    #[prop(into)] choose: Callback<(String, String)>,
) -> impl IntoView {
    let Choice { name, label, values } = choice;
    let is_color = name == "color";
    let attribute = StoredValue::new(name);
    let current = Memo::new(move |_| shown.with(|variant| key_of(variant, &attribute.get_value())));
    let buttons = values.into_iter().map(|value| {
        let (key, id) = (StoredValue::new(value.key.clone()), format!("{}-{}", attribute.get_value(), value.key));
        let checked = move || current.get() == Some(key.get_value());
        let dot = is_color
            .then(|| view! { <span class="dot" style=format!("--tint: {}", crate::art::tint(&value.key))></span> });
        view! {
            <input type="radio" id=id.clone() name=attribute.get_value() value=value.key.clone() prop:checked=checked
                on:change=move |_| choose.run((attribute.get_value(), key.get_value()))/>
            <label for=id>{dot}{value.label}</label>
        }
    });
    view! {
        <fieldset class="choice">
            <legend>{label}</legend>
            <div class="values">{buttons.collect_view()}</div>
        </fieldset>
    }
}

/// How many, and into the cart.
#[component]
fn Add(
    product: StoredValue<ProductProjection>,
    name: Signal<String>,
    #[prop(into)] variant: Signal<ProductVariant>,
) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let busy = RwSignal::new(false);
    let quantity = RwSignal::new(1_i64);
    let sold = move || variant.with(|variant| of_variant(variant).is_some());
    let add = move |submit: leptos::ev::SubmitEvent| {
        submit.prevent_default();
        busy.set(true);
        spawn_local(async move {
            let (id, chosen) = (product.with_value(|product| product.id.clone()), variant.get_untracked().id);
            match shop.add(&id, chosen, quantity.get_untracked()).await {
                Ok(()) => shop.say(format!("{} {}", shop.words_now().added, name.get_untracked())),
                Err(trouble) => shop.complain(&trouble),
            }
            busy.set(false);
        });
    };
    view! {
        <form class="add" on:submit=add>
            <label for="quantity">{move || shop.words().quantity}</label>
            <input id="quantity" type="number" inputmode="numeric" min="1" max="99" required prop:value=move || quantity.get()
                on:input=move |input| quantity.set(event_target_value(&input).parse().unwrap_or(1))/>
            <button class="button primary" disabled=move || busy.get() || !sold()>
                {move || if busy.get() { shop.words().adding } else { shop.words().add }}
            </button>
        </form>
    }
}
