//! What was ordered: all orders, and one of them.

use ct_me::model::{Id, Order};
use leptos::prelude::*;

use super::{
    account::PleaseSignIn,
    cart::{Sums, Totals, which},
    checkout::AddressView,
    frame::Headline,
    picture::Picture,
    price::{amount, day},
    shop::Shop,
    trouble::{TroubleView, Waiting},
};
use crate::{route::Route, trouble::Trouble};

#[component]
pub(crate) fn Orders() -> impl IntoView {
    let shop = expect_context::<Shop>();
    let orders = LocalResource::new(move || {
        let (client, _) = (shop.client_now(), shop.identity.get());
        async move {
            let page = client.orders().sort("createdAt desc").limit(50).get().await;
            page.map(|page| page.results).map_err(|error| Trouble::from(&error))
        }
    });
    let contents = move || match orders.get() {
        None => view! { <Waiting/> }.into_any(),
        Some(Err(Trouble::SignIn)) => view! { <PleaseSignIn/> }.into_any(),
        Some(Err(trouble)) => view! { <TroubleView trouble again=move || orders.refetch()/> }.into_any(),
        Some(Ok(orders)) => view! { <All orders/> }.into_any(),
    };
    view! {
        <Headline text=Signal::derive(move || shop.words().orders.to_owned())/>
        {contents}
    }
}

#[component]
fn All(orders: Vec<Order>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    if orders.is_empty() {
        return view! { <p>{move || shop.words().no_orders}</p> }.into_any();
    }
    let rows = orders.into_iter().map(|order| {
        let href = Route::Order(order.id.to_string(), false).href();
        let gross = order.taxed_price.as_ref().map_or(order.total_price, |taxed| taxed.total_gross);
        let names = move || {
            let language = shop.language.get();
            order.line_items.iter().map(|item| language.pick(&item.name)).collect::<Vec<_>>().join(", ")
        };
        view! {
            <li>
                <a href=href>
                    <span>{move || day(order.created_at, shop.language.get())}<small>{names}</small></span>
                    <span>{move || amount(gross, shop.language.get())}</span>
                </a>
            </li>
        }
    });
    view! { <ul class="plain orders">{rows.collect_view()}</ul> }.into_any()
}

#[component]
pub(crate) fn OrderPage(
    id: String,
    /// Whether it was placed just now.
    just_now: bool,
) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let id = StoredValue::new(id);
    let order = LocalResource::new(move || {
        let (client, _) = (shop.client_now(), shop.identity.get());
        async move {
            let id: Id<Order> = id.get_value().into();
            client.orders().by_id(&id).await.map_err(|error| Trouble::from(&error))
        }
    });
    let headline = move || {
        let words = shop.words();
        if just_now { words.thanks.to_owned() } else { words.order.to_owned() }
    };
    let contents = move || match order.get() {
        None => view! { <Waiting/> }.into_any(),
        Some(Err(trouble)) => view! { <TroubleView trouble again=move || order.refetch()/> }.into_any(),
        Some(Ok(order)) => view! { <One order/> }.into_any(),
    };
    view! {
        <Headline text=Signal::derive(headline)/>
        {just_now.then(|| view! { <p class="lead">{move || shop.words().thanks_more}</p> })}
        {contents}
    }
}

#[component]
fn One(order: Order) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let sums = Sums::of_order(&order);
    let moment = order.created_at;
    let address = order.shipping_address.clone();
    let lines = order.line_items.into_iter().map(|item| {
        let key = item.product_key.as_ref().map(ToString::to_string);
        let (name, variant, total, quantity) =
            (item.name, item.variant.clone(), item.total_price, item.quantity);
        let told = move || format!("{quantity} × {}", shop.language.get().pick(&name));
        view! {
            <li>
                <article class="line">
                    <Picture key variant=item.variant/>
                    <div class="what">
                        <h2>{told}</h2>
                        <p class="which">{move || which(&variant, shop.language.get())}</p>
                    </div>
                    <p class="sum">{move || amount(total, shop.language.get())}</p>
                </article>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! {
        <p>{move || shop.words().ordered_on}" "{move || day(moment, shop.language.get())}</p>
        <div class="two">
            <ul class="lines">{lines}</ul>
            <section class="summary" aria-labelledby="summary">
                <h2 id="summary">{move || shop.words().summary}</h2>
                <Totals sums/>
                <h2>{move || shop.words().delivered_to}</h2>
                {address.map(|address| view! { <AddressView address/> })}
            </section>
        </div>
        <p><a class="button" href="#/orders">{move || shop.words().orders}</a></p>
    }
}
