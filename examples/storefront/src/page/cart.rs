//! The cart: what is in it, how many of each, and what it comes to.

use ct_me::model::{Cart, CentPrecisionMoney, LineItem, TaxedPrice};
use leptos::{prelude::*, task::spawn_local};

use super::{
    frame::Headline,
    picture::Picture,
    price::{amount, cents},
    shop::Shop,
    trouble::Waiting,
};
use crate::{
    choice::{Value, value},
    language::Language,
    route::Route,
    trouble::Trouble,
};

/// The attributes by which a line of the cart says which variant it is, and their units.
const TELLING: &[(&str, &str)] =
    &[("color", ""), ("size", ""), ("shoeSize", ""), ("volume", " l"), ("capacity", " ml"), ("design", "")];

#[component]
pub(crate) fn CartPage() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let contents = move || match shop.cart.get() {
        None if !shop.ready.get() => view! { <Waiting/> }.into_any(),
        Some(cart) if !cart.line_items.is_empty() => view! { <Full cart/> }.into_any(),
        Some(_) | None => view! {
            <p>{move || shop.words().empty_cart}</p>
            <p><a class="button" href="#/">{move || shop.words().keep_looking}</a></p>
        }
        .into_any(),
    };
    view! {
        <Headline text=Signal::derive(move || shop.words().cart.to_owned())/>
        {contents}
    }
}

#[component]
fn Full(cart: Cart) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let lines = cart.line_items.iter().cloned().map(|item| view! { <li><Line item/></li> }).collect_view();
    view! {
        <div class="two">
            <ul class="lines">{lines}</ul>
            <section class="summary" aria-labelledby="summary">
                <h2 id="summary">{move || shop.words().summary}</h2>
                <Totals sums=Sums::of_cart(&cart)/>
                <a class="button primary wide" href="#/checkout">{move || shop.words().checkout}</a>
            </section>
        </div>
    }
}

#[component]
fn Line(item: LineItem) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let busy = RwSignal::new(false);
    let id = StoredValue::new(item.id.clone());
    let name = StoredValue::new(item.name.clone());
    let name = move || shop.language.get().pick(&name.get_value());
    let quantity = item.quantity;
    let set = move |next: i64| {
        busy.set(true);
        spawn_local(async move {
            let words = shop.words_now();
            let name = untrack(name);
            match shop.set_quantity(&id.get_value(), next).await {
                Ok(()) if next == 0 => shop.say(format!("{} {name}", words.removed)),
                Ok(()) => shop.say(format!("{} {next} × {name}", words.quantity_now)),
                Err(Trouble::Missing) => shop.say(words.gone_from_cart),
                Err(trouble) => shop.complain(&trouble),
            }
            busy.try_set(false); // the line may be gone by now
        });
    };
    let key = item.product_key.as_ref().map(ToString::to_string);
    let href = Route::Product(key.clone().unwrap_or_default()).href();
    let each = cents(&item.price.value);
    let total = item.total_price;
    let variant = item.variant.clone();
    let which = move || which(&variant, shop.language.get());
    view! {
        <article class="line">
            <a href=href.clone() tabindex="-1" aria-hidden="true"><Picture key variant=item.variant/></a>
            <div class="what">
                <h2><a href=href>{name}</a></h2>
                <p class="which">{which}</p>
                <p class="each">
                    {move || each.map(|each| format!("{} {}", amount(each, shop.language.get()), shop.words().each))}
                </p>
            </div>
            <div class="stepper" role="group" aria-label=move || format!("{}: {}", shop.words().quantity, name())>
                <button type="button" aria-label=move || shop.words().fewer disabled=move || busy.get() || quantity == 1
                    on:click=move |_| set(quantity - 1)>"−"</button>
                <output>{quantity}</output>
                <button type="button" aria-label=move || shop.words().one_more disabled=move || busy.get()
                    on:click=move |_| set(quantity + 1)>"+"</button>
            </div>
            <p class="sum">{move || amount(total, shop.language.get())}</p>
            <button type="button" class="quiet remove" disabled=move || busy.get() on:click=move |_| set(0)>
                {move || shop.words().remove}
                <span class="unseen">" "{name}</span>
            </button>
        </article>
    }
}

/// Colour and size, in one line.
pub(crate) fn which(variant: &ct_me::model::ProductVariant, language: Language) -> String {
    let told = |(name, unit): &(&str, &str)| {
        value(variant, name, language).map(|Value { label, .. }| format!("{label}{unit}"))
    };
    TELLING.iter().filter_map(told).collect::<Vec<_>>().join(" · ")
}

/// What a cart or an order comes to.
#[derive(Clone)]
pub(crate) struct Sums {
    items: i64,
    shipping: Option<CentPrecisionMoney>,
    /// Whether it is known where it goes.
    has_address: bool,
    taxed: Option<TaxedPrice>,
    total: CentPrecisionMoney,
}

impl Sums {
    pub(crate) fn of_cart(cart: &Cart) -> Self {
        Self {
            items: cart.line_items.iter().map(|item| item.total_price.cent_amount).sum(),
            shipping: cart.shipping_info.as_ref().map(|shipping| shipping.price),
            has_address: cart.shipping_address.is_some(),
            taxed: cart.taxed_price.clone(),
            total: cart.total_price,
        }
    }

    pub(crate) fn of_order(order: &ct_me::model::Order) -> Self {
        Self {
            items: order.line_items.iter().map(|item| item.total_price.cent_amount).sum(),
            shipping: order.shipping_info.as_ref().map(|shipping| shipping.price),
            has_address: true,
            taxed: order.taxed_price.clone(),
            total: order.total_price,
        }
    }
}

/// The sums, as a list of names and amounts.
#[component]
pub(crate) fn Totals(sums: Sums) -> impl IntoView {
    let shop = expect_context::<Shop>();
    move || {
        let (language, words) = (shop.language.get(), shop.words());
        let Sums { items, shipping, has_address, taxed, total } = sums.clone();
        let items = CentPrecisionMoney { cent_amount: items, ..total };
        let shipping = match shipping {
            Some(price) => amount(price, language),
            None if has_address => words.no_shipping.to_owned(),
            None => words.shipping_later.to_owned(),
        };
        let gross = taxed.as_ref().map_or(total, |taxed| taxed.total_gross);
        let included = gross == total;
        let portions = taxed.map(|taxed| taxed.tax_portions).unwrap_or_default();
        let no_tax =
            portions.is_empty().then(|| view! { <div><dt>{words.tax}</dt><dd>{words.tax_later}</dd></div> });
        let taxes = portions.into_iter().map(|portion| {
            let name = portion.name.unwrap_or_else(|| words.tax.to_owned());
            let name = if included { format!("{} {name}", words.of_which) } else { name };
            view! { <div class="tax"><dt>{name}</dt><dd>{amount(portion.amount, language)}</dd></div> }
        });
        view! {
            <dl class="totals">
                <div><dt>{words.items}</dt><dd>{amount(items, language)}</dd></div>
                <div><dt>{words.shipping}</dt><dd>{shipping}</dd></div>
                {no_tax}
                {taxes.collect_view()}
                <div class="total"><dt>{words.total}</dt><dd>{amount(gross, language)}</dd></div>
            </dl>
        }
    }
}
