//! The steps of the tutorial, in its order.

use std::{error::Error, sync::Arc};

use ct_me::{
    Client, Identity, Permission,
    actions::AddLineItem,
    auth::{Environment, MemoryStore, RefreshPath, TokenStore},
    model::{Country, Currency, MyCartDraft, MyCustomerDraft, PriceSelection},
};

use crate::{narrator::Narrator, options::Shop};

const PASSWORD: &str = "secret";
const NEW_PASSWORD: &str = "a better secret";

type Step = Result<(), Box<dyn Error>>;

/// Does every step, and stops at the first that fails.
pub(crate) async fn walk(shop: &Shop) -> Step {
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let app = client(shop, Arc::clone(&store))?;

    headline(1, "The app gets a token of its own, and shows products");
    let us_dollars = PriceSelection {
        currency: Some(Currency::USD),
        country: Some(Country::US),
        ..PriceSelection::default()
    };
    let page = app.product_projections().staged(true).price(us_dollars).limit(10).get().await?;
    let product = page.results.first().ok_or("the project has no products")?;
    expect(app.identity() == Identity::App, "the token is the app's")?;

    headline(2, "Alice signs up");
    let account = app
        .sign_up(MyCustomerDraft {
            first_name: Some("Alice".into()),
            last_name: Some("Doe".into()),
            ..MyCustomerDraft::new(&shop.email, PASSWORD)
        })
        .await?;

    headline(3, "Alice signs in: a token bound to her");
    app.sign_in(&shop.email, PASSWORD).await?;
    expect(matches!(app.identity(), Identity::Customer { .. }), "the token is Alice's")?;

    headline(4, "The app starts again, and goes on with the refresh token that it saved");
    let app = client(shop, store)?;
    app.resume().await?;
    expect(matches!(app.identity(), Identity::Customer { .. }), "the new token is Alice's, too")?;

    app.product_projections().staged(true).limit(10).get().await?;

    headline(5, "Products were shown as before; now Alice sees her account");
    let me = app.me().get().await?;
    expect(me.id == account.customer.id, "`/me` is who signed up")?;

    headline(6, "Her carts: none yet");
    let carts = app.carts().get().await?;
    expect(carts.results.is_empty(), "a new customer has no cart")?;

    headline(7, "A new cart, which is hers");
    let draft = MyCartDraft { country: Some(Country::US), ..MyCartDraft::new(Currency::USD) };
    let cart = app.carts().create(draft).await?;
    expect(cart.customer_id.as_ref() == Some(&me.id), "the cart belongs to Alice")?;

    headline(8, "A product goes into it");
    let cart = app
        .carts()
        .update(&cart, [AddLineItem::variant(&product.id, product.master_variant.id).quantity(1)])
        .await?;
    expect(cart.line_items.len() == 1, "the cart holds one line item")?;

    headline(9, "Alice changes her password; on another device she is still signed in");
    let other_device = client(shop, Arc::new(MemoryStore::new()))?;
    other_device.sign_in(&shop.email, PASSWORD).await?;
    app.change_password(&me, PASSWORD, NEW_PASSWORD).await?;

    headline(10, "Her old tokens are no longer valid: the other device has to ask for the new password");
    let refused = other_device.me().get().await;
    expect(
        refused.is_err_and(|error| error.needs_sign_in()),
        "the old access and refresh token are refused",
    )?;

    headline(11, "With the new password's token she goes on, and her cart is still there");
    other_device.sign_in(&shop.email, NEW_PASSWORD).await?;
    let carts = other_device.carts().get().await?;
    expect(carts.results.iter().any(|hers| hers.id == cart.id), "the cart is still hers")?;
    app.me().get().await?;

    println!("\nEvery step of the tutorial succeeded.");
    Ok(())
}

fn client(shop: &Shop, store: Arc<dyn TokenStore>) -> Result<Client, Box<dyn Error>> {
    let native = ct_hyper::environment();
    let environment = Environment { transport: Arc::new(Narrator(native.transport)), ..native };
    let client = Client::builder(&shop.project)
        .client_credentials(&shop.client_id, shop.client_secret.clone())
        .scopes([Permission::ViewProducts, Permission::ManageMyOrders, Permission::ManageMyProfile])
        .hosts(shop.hosts.clone())
        .refresh_path(RefreshPath::Customers) // as in the tutorial
        .token_store(store)
        .environment(environment)
        .build()?;
    Ok(client)
}

fn headline(number: usize, text: &str) {
    println!("\n{number:>2} {text}");
}

fn expect(holds: bool, what: &str) -> Step {
    if holds { Ok(()) } else { Err(format!("expected that {what}").into()) }
}
