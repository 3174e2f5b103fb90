//! The way from the cart to the order: where to, how, a last look.

use ct_me::model::{
    Address, BaseAddress, Cart, MyCartSetCustomerEmailAction, MyCartSetShippingAddressAction,
    MyCartSetShippingMethodAction, MyCartUpdateAction, ResourceIdentifier, ShippingMethod,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    cart::{Sums, Totals, which},
    field::{Field, Filled, Send, Wrong},
    frame::Headline,
    price::amount,
    shop::Shop,
    trouble::Waiting,
    windows::News,
};
use crate::{route::Route, trouble::Trouble};

#[component]
pub(crate) fn Checkout() -> impl IntoView {
    let shop = expect_context::<Shop>();
    // Whether she wants another address than the one that the cart has.
    let changing = RwSignal::new(false);
    move || match shop.cart.get() {
        None if !shop.ready.get() => view! { <Waiting/> }.into_any(),
        Some(cart) if !cart.line_items.is_empty() => {
            if cart.shipping_address.is_none() || changing.get() {
                view! { <Where cart changing/> }.into_any()
            } else {
                view! { <Review cart changing/> }.into_any()
            }
        }
        Some(_) | None => view! {
            <Headline text=Signal::derive(move || shop.words().checkout.to_owned())/>
            <p>{move || shop.words().empty_cart}</p>
            <p><a class="button" href="#/">{move || shop.words().keep_looking}</a></p>
        }
        .into_any(),
    }
}

/// Asks for the address, and for an e-mail address if nobody has signed in.
#[component]
fn Where(cart: Cart, changing: RwSignal<bool>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let (busy, wrong) = (RwSignal::new(false), RwSignal::new(None));
    let known = cart.shipping_address.clone();
    let had = move |read: fn(&Address) -> &Option<String>| {
        known.as_ref().and_then(|known| read(known).clone()).unwrap_or_default()
    };
    let email = cart.customer_email.clone().unwrap_or_default();
    let cart = StoredValue::new(cart);
    let go_on = move |submit: leptos::ev::SubmitEvent| {
        let Some(form) = Filled::read(&submit) else { return };
        busy.set(true);
        wrong.set(None);
        spawn_local(async move {
            let actions = address_actions(shop, &form);
            match shop.change(cart.get_value(), |_| actions.clone()).await {
                Ok(_) => changing.set(false),
                Err(trouble) => wrong.set(Some(untrack(move || shop.tell(&trouble)))),
            }
            busy.try_set(false);
        });
    };
    let anonymous = !shop.identity.get_untracked().is_customer();
    let american = shop.market.get_untracked().country == ct_me::model::Country::US;
    view! {
        <div class="narrow">
            <Headline text=Signal::derive(move || shop.words().checkout_title.to_owned())/>
            <form on:submit=go_on>
                {anonymous.then(|| view! {
                    <Field name="email" kind="email" autocomplete="email" value=email
                        label=Signal::derive(move || shop.words().email)/>
                })}
                <div class="row">
                    <Field name="first-name" autocomplete="given-name" value=had(|known| &known.first_name)
                        label=Signal::derive(move || shop.words().first_name)/>
                    <Field name="last-name" autocomplete="family-name" value=had(|known| &known.last_name)
                        label=Signal::derive(move || shop.words().last_name)/>
                </div>
                <div class="row">
                    <Field name="street" autocomplete="address-line1" value=had(|known| &known.street_name)
                        label=Signal::derive(move || shop.words().street)/>
                    <Field name="number" autocomplete="off" required=false value=had(|known| &known.street_number)
                        label=Signal::derive(move || shop.words().street_number)/>
                </div>
                <div class="row">
                    <Field name="postal-code" autocomplete="postal-code" value=had(|known| &known.postal_code)
                        label=Signal::derive(move || shop.words().postal_code)/>
                    <Field name="city" autocomplete="address-level2" value=had(|known| &known.city)
                        label=Signal::derive(move || shop.words().city)/>
                </div>
                {american.then(|| view! {
                    <Field name="state" autocomplete="address-level1" value=had(|known| &known.state)
                        label=Signal::derive(move || shop.words().state)/>
                })}
                <p class="lead">{move || shop.words().country}": "{move || shop.market.get().name}</p>
                <Wrong text=wrong/>
                <Send busy label=Signal::derive(move || shop.words().continue_)/>
            </form>
        </div>
    }
}

fn address_actions(shop: Shop, form: &Filled) -> Vec<MyCartUpdateAction> {
    let country = shop.market.get_untracked().country;
    let address = BaseAddress {
        first_name: form.some("first-name"),
        last_name: form.some("last-name"),
        street_name: form.some("street"),
        street_number: form.some("number"),
        postal_code: form.some("postal-code"),
        city: form.some("city"),
        state: form.some("state"),
        ..BaseAddress::new(country)
    };
    let to = MyCartSetShippingAddressAction { address: Some(address), ..Default::default() };
    let mut actions = vec![to.into()];
    if let Some(email) = form.some("email") {
        actions.push(MyCartSetCustomerEmailAction { email: Some(email), ..Default::default() }.into());
    }
    actions
}

/// Shows all of it once more; then it is ordered.
#[component]
fn Review(cart: Cart, changing: RwSignal<bool>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let busy = RwSignal::new(false);
    let seen = StoredValue::new(cart.clone());
    let order = move |_| {
        busy.set(true);
        spawn_local(async move {
            match shop.order(&seen.get_value()).await {
                Ok(id) => shop.go(&Route::Order(id, true)),
                Err(trouble) => shop.complain(&trouble),
            }
            busy.try_set(false);
        });
    };
    let sums = Sums::of_cart(&cart);
    let address = cart.shipping_address.clone();
    let items = cart.line_items.iter().cloned().map(|item| {
        let text = move || {
            let language = shop.language.get();
            let which = which(&item.variant, language);
            (format!("{} × {}", item.quantity, language.pick(&item.name)), which, amount(item.total_price, language))
        };
        view! { <li>{move || { let (what, which, sum) = text(); view! { <span>{what}<small>{which}</small></span><span>{sum}</span> } }}</li> }
    });
    let items = items.collect_view();
    view! {
        <Headline text=Signal::derive(move || shop.words().review.to_owned())/>
        <div class="two">
            <div>
                <section aria-labelledby="to">
                    <h2 id="to">{move || shop.words().delivered_to}</h2>
                    {address.map(|address| view! { <AddressView address/> })}
                    <button type="button" class="quiet" on:click=move |_| changing.set(true)>
                        {move || shop.words().change}<span class="unseen">" "{move || shop.words().address}</span>
                    </button>
                </section>
                <DeliverBy cart/>
                <section aria-labelledby="items">
                    <h2 id="items">{move || shop.words().items}</h2>
                    <ul class="plain">{items}</ul>
                </section>
            </div>
            <section class="summary" aria-labelledby="summary">
                <h2 id="summary">{move || shop.words().summary}</h2>
                <Totals sums/>
                <button type="button" class="button primary wide" disabled=move || busy.get() on:click=order>
                    {move || if busy.get() { shop.words().ordering } else { shop.words().order_now }}
                </button>
                <p class="fine">{move || shop.words().no_charge}</p>
            </section>
        </div>
    }
}

/// The ways to send it, where there is more than nothing to choose.
#[component]
fn DeliverBy(cart: Cart) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let chosen = cart
        .shipping_info
        .as_ref()
        .and_then(|info| info.shipping_method.as_ref())
        .map(|method| method.id.clone());
    let cart = StoredValue::new(cart);
    let methods = LocalResource::new(move || {
        let (client, cart) = (shop.client_now(), cart.with_value(|cart| cart.id.clone()));
        // Where there is none to choose, the shop's own way of sending it is taken.
        async move {
            client.shipping_methods().matching_cart(&cart).await.map(|page| page.results).unwrap_or_default()
        }
    });
    let choose = move |method: ct_me::model::Id<ShippingMethod>| {
        let shipping_method = Some(ResourceIdentifier::Id(method));
        let action = MyCartSetShippingMethodAction { shipping_method, ..Default::default() };
        spawn_local(async move {
            if let Err(trouble) = shop.change(cart.get_value(), |_| [action.clone()]).await {
                shop.complain(&trouble);
            }
        });
    };
    let is_chosen = chosen.is_some();
    Effect::new(move || {
        // Without a choice of hers it is the shop's.
        let methods = methods.get().unwrap_or_default();
        let usual = methods.iter().find(|method| method.is_default).or(methods.first());
        if let Some(usual) = usual.filter(|_| !is_chosen) {
            choose(usual.id.clone());
        }
    });
    move || {
        let methods = methods.get().unwrap_or_default();
        if methods.is_empty() {
            return None;
        }
        let chosen = chosen.clone();
        let buttons = methods.into_iter().map(|method| {
            let is_chosen = chosen.as_ref() == Some(&method.id);
            let rate = method.zone_rates.iter().flat_map(|zone| &zone.shipping_rates).find(|rate| rate.is_matching == Some(true));
            let price = rate.map(|rate| amount(rate.price, shop.language.get()));
            let name = method.localized_name.as_ref().map_or_else(|| method.name.clone(), |name| shop.language.get().pick(name));
            let (id, label) = (method.id.clone(), method.id.to_string());
            view! {
                <input type="radio" name="method" id=label.clone() checked=is_chosen on:change=move |_| choose(id.clone())/>
                <label for=label>{name}" "<small>{price}</small></label>
            }
        });
        let buttons = buttons.collect_view();
        Some(view! {
            <fieldset class="choice">
                <legend>{shop.words().deliver_by}</legend>
                <div class="values">{buttons}</div>
            </fieldset>
        })
    }
}

/// An address, as it is written on a parcel.
#[component]
pub(crate) fn AddressView(address: Address) -> impl IntoView {
    let together =
        |parts: [&Option<String>; 2]| parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let lines = [
        together([&address.first_name, &address.last_name]),
        together([&address.street_name, &address.street_number]),
        together([&address.postal_code, &address.city]),
        together([&address.state, &Some(address.country.to_string())]),
    ];
    view! { <address>{lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}</address> }
}

impl Shop {
    /// Orders what is in the cart as it was seen, and comes back with the order's id.
    async fn order(self, seen: &Cart) -> Result<String, Trouble> {
        let ordered = self.client_now().orders().create_from_cart(seen).await;
        // Ordered, or changed elsewhere meanwhile: either way the cart is another now.
        self.read_cart().await;
        self.tell_windows(News::Cart);
        ordered.map(|order| order.id.to_string()).map_err(|error| Trouble::from(&error))
    }
}
