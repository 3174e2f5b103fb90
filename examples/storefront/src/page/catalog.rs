//! The products, all or those of a category.

use ct_me::{
    Client,
    model::{Category, ProductProjection},
};
use leptos::prelude::*;

use super::{
    frame::Headline,
    picture::Picture,
    price::{amount, of_variant},
    shop::Shop,
    trouble::{TroubleView, Waiting},
};
use crate::{
    choice::{key_of, variants},
    route::Route,
    trouble::Trouble,
};

/// How many products are asked for at once.
const AT_ONCE: u32 = 24;

#[component]
pub(crate) fn Catalog(
    /// The key of the category; all products without one.
    category: Option<String>,
) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let limit = RwSignal::new(AT_ONCE);
    let chosen = StoredValue::new(category);
    let shelf = LocalResource::new(move || {
        let (client, limit) = (shop.client(), limit.get());
        let category = chosen.get_value();
        async move { Shelf::read(&client, category.as_deref(), limit).await }
    });
    move || match shelf.get() {
        None => view! { <Waiting/> }.into_any(),
        Some(Err(trouble)) => view! { <TroubleView trouble again=move || shelf.refetch()/> }.into_any(),
        Some(Ok(shelf)) => {
            view! { <ShelfView shelf more=move || limit.update(|limit| *limit += AT_ONCE)/> }.into_any()
        }
    }
}

/// What the page shows.
#[derive(Clone)]
struct Shelf {
    categories: Vec<Category>,
    category: Option<Category>,
    products: Vec<ProductProjection>,
    is_all: bool,
}

impl Shelf {
    async fn read(client: &Client, key: Option<&str>, limit: u32) -> Result<Self, Trouble> {
        let page = client.categories().sort("orderHint asc").limit(200).get().await;
        let categories = page.map_err(|error| Trouble::from(&error))?.results;
        let category = match key {
            None => None,
            Some(key) => {
                let named =
                    |category: &&Category| category.key.as_ref().is_some_and(|other| other.as_str() == key);
                Some(categories.iter().find(named).cloned().ok_or(Trouble::Missing)?)
            }
        };
        let query = client.product_projections().sort("createdAt desc").sort("key asc").limit(limit);
        let query = match &category {
            None => query,
            Some(category) => {
                let below = categories.iter().filter(|other| is_below(other, category));
                query.filter("categories(id in :ids)").vars("ids", below.map(|category| &category.id))
            }
        };
        let page = query.get().await.map_err(|error| Trouble::from(&error))?;
        let is_all = page.total.is_none_or(|total| total <= page.results.len() as u64);
        Ok(Self { categories, category, products: page.results, is_all })
    }
}

/// Whether it is the category, or one below it.
fn is_below(category: &Category, root: &Category) -> bool {
    category.id == root.id || category.ancestors.iter().any(|ancestor| ancestor.id == root.id)
}

#[component]
fn ShelfView(shelf: Shelf, #[prop(into)] more: Callback<()>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let Shelf { categories, category, products, is_all } = shelf;
    let name = category.as_ref().map(|category| category.name.clone());
    let title = Signal::derive(move || match &name {
        Some(name) => shop.language.get().pick(name),
        None => shop.words().all_products.to_owned(),
    });
    let opening = category.is_none().then(|| {
        view! {
            <div class="opening">
                <p class="tagline">{move || shop.words().tagline}</p>
                <p>{move || shop.words().tagline_more}</p>
                <svg aria-hidden="true"><use href="art.svg#scene"/></svg>
            </div>
        }
    });
    let nothing = products.is_empty().then(|| view! { <p>{move || shop.words().nothing_here}</p> });
    let cards = products.into_iter().map(|product| view! { <li><Card product/></li> }).collect_view();
    let show_more = (!is_all).then(|| {
        view! {
            <button type="button" class="button more" on:click=move |_| more.run(())>
                {move || shop.words().more}
            </button>
        }
    });
    view! {
        {opening}
        <Categories categories chosen=category/>
        <Headline text=title/>
        {nothing}
        <ul class="cards">{cards}</ul>
        {show_more}
    }
}

/// The categories of the first level, and those below the chosen one.
#[component]
fn Categories(categories: Vec<Category>, chosen: Option<Category>) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let link = |category: &Category| {
        let current = chosen.as_ref().is_some_and(|chosen| is_below(chosen, category));
        let key = category.key.as_ref().map(ToString::to_string);
        let name = category.name.clone();
        let exactly = chosen.as_ref().is_some_and(|chosen| chosen.id == category.id);
        view! {
            <li>
                <a href=Route::Catalog(key).href() class:current=current aria-current=exactly.then_some("page")>
                    {move || shop.language.get().pick(&name)}
                </a>
            </li>
        }
    };
    let first = categories.iter().filter(|category| category.ancestors.is_empty()).map(link).collect_view();
    let root = chosen.as_ref().and_then(|chosen| {
        categories.iter().find(|category| category.ancestors.is_empty() && is_below(chosen, category))
    });
    let below: Vec<_> = root
        .map(|root| categories.iter().filter(|category| category.id != root.id && is_below(category, root)))
        .into_iter()
        .flatten()
        .map(link)
        .collect();
    let below = (!below.is_empty()).then(|| view! { <ul class="below">{below}</ul> });
    let all = chosen.is_none();
    view! {
        <nav class="categories" aria-label=move || shop.words().categories>
            <ul>
                <li>
                    <a href="#/" class:current=all aria-current=all.then_some("page")>
                        {move || shop.words().all_products}
                    </a>
                </li>
                {first}
            </ul>
            {below}
        </nav>
    }
}

/// A product among others.
#[component]
fn Card(product: ProductProjection) -> impl IntoView {
    let shop = expect_context::<Shop>();
    let key = product.key.as_ref().map(ToString::to_string);
    let href = Route::Product(key.clone().unwrap_or_default()).href();
    let mut tints: Vec<String> = variants(&product).filter_map(|variant| key_of(variant, "color")).collect();
    tints.dedup();
    let dots = (tints.len() > 1).then(|| {
        let dot = |tint: &String| view! { <span class="dot" style=format!("--tint: {}", crate::art::tint(tint))></span> };
        view! { <span class="dots" aria-hidden="true">{tints.iter().map(dot).collect_view()}</span> }
    });
    let name = product.name.clone();
    let master = product.master_variant.clone();
    let price = move || {
        let language = shop.language.get();
        let cheapest = variants(&product).filter_map(of_variant).min_by_key(|(now, _)| now.cent_amount);
        let Some((now, before)) = cheapest else {
            return view! { <span class="price none">{shop.words().not_sold_here}</span> }.into_any();
        };
        let varies = variants(&product).filter_map(of_variant).any(|(other, _)| other != now);
        let from = varies.then(|| view! { <span class="from">{shop.words().from}" "</span> });
        let before = before.map(|before| view! { <s>{amount(before, language)}</s>" " });
        view! { <span class="price">{from}{before}{amount(now, language)}</span> }.into_any()
    };
    view! {
        <a class="card" href=href>
            <Picture key variant=master/>
            <span class="name">{move || shop.language.get().pick(&name)}</span>
            {dots}
            {price}
        </a>
    }
}
