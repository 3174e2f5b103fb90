//! The life of an app's session, from its first start to the sign-out: lines to copy into an app.
//!
//! It runs against a mock platform that it starts itself, over real HTTP:
//!
//! ```text
//! cargo run -p ct-me --example app_life
//! ```

mod platform;

use std::{error::Error, path::Path, sync::Arc};

use ct_hyper::FileStore;
use ct_me::{
    Client, Identity,
    actions::{AddLineItem, ChangeLineItemQuantity},
    model::{
        Cart, Country, Currency, Id, LineItem, MyCartDraft, MyCustomerDraft, PriceSelection,
        ProductProjection,
    },
};
use platform::Platform;

const EMAIL: &str = "alice@example.org";
const PASSWORD: &str = "a password of hers";

type Done<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Done {
    let platform = Platform::start().await?;
    let device = tempfile::tempdir()?; // where your app keeps its data
    let lived = live(&platform, device.path()).await;
    platform.stop().await?;
    lived
}

async fn live(platform: &Platform, data: &Path) -> Done {
    elsewhere(platform).await?;

    headline("The first start: nobody has signed in on this device");
    let shop = start(platform, data).await?;

    headline("Somebody looks around, and fills a cart without an account");
    shop.sign_in_anonymously(None).await?;
    tell(&shop);
    let [shirt, mug] = two_products(&shop).await?;
    let cart = fill(&shop, &mug).await?;
    println!("   her cart has {} line item", cart.line_items.len());

    headline("The app is closed and started again: she goes on, and so does her cart");
    drop(shop);
    let shop = start(platform, data).await?;
    expect(shop.carts().active().await?.id == cart.id, "the cart is still there")?;

    headline("A wrong password changes nothing");
    let refused = shop.sign_in(EMAIL, "not hers").await;
    expect(refused.is_err_and(|error| error.is_wrong_password()), "the app can say what was wrong")?;
    expect(shop.carts().active().await?.id == cart.id, "she still has her cart")?;

    headline("Alice signs in: what she had chosen goes into the cart that she has from elsewhere");
    let mut changes = shop.identity_changes();
    shop.sign_in(EMAIL, PASSWORD).await?;
    expect(changes.try_next().is_some_and(|change| change.identity.is_customer()), "a screen is told")?;
    tell(&shop);
    let cart = shop.carts().active().await?;
    for product in [&shirt, &mug] {
        expect(item_of(&cart, product).is_some(), "both products are in it")?;
    }
    println!("   her cart has {} line items", cart.line_items.len());

    headline("She uses the app");
    let me = shop.me().get().await?;
    println!("   hello {}", me.first_name.as_deref().unwrap_or("stranger"));
    // Somebody may have changed the cart meanwhile, on her other device: then it is read, and decided again.
    let cart = shop
        .carts()
        .update_with(&cart, |cart| item_of(cart, &mug).map(|id| ChangeLineItemQuantity::of(id, 3)))
        .await?;
    println!("   three mugs make it {} {}", cart.total_price.cent_amount, cart.total_price.currency_code);

    headline("The app is closed and started again: she is signed in, without her password");
    drop(shop);
    let shop = start(platform, data).await?;
    expect(shop.me().get().await?.id == me.id, "it is Alice")?;

    headline("She signs out");
    shop.sign_out().await?; // revokes her tokens, and empties the store
    tell(&shop);
    let refused = shop.me().get().await;
    expect(refused.is_err_and(|error| error.needs_sign_in()), "her account is hers alone")?;

    headline("The app is closed and started again: nothing of her is left on this device");
    drop(shop);
    let shop = start(platform, data).await?;
    expect(shop.identity() == Identity::None, "nobody is signed in")?;

    println!("\nThat was the life of a session.");
    Ok(())
}

/// What every start of the app does. Make one client, and share its clones.
async fn start(platform: &Platform, data: &Path) -> Done<Client> {
    let shop = Client::builder(platform.project())
        .client_credentials(platform.client_id(), platform.client_secret())
        .hosts(platform.hosts()?) // an app of yours: `Hosts::region(Region::EuropeWest1Gcp)`
        .token_store(Arc::new(FileStore::new(data)))
        .build()?;
    match shop.resume().await {
        Ok(_) => {}
        // What is stored cannot be read any more: the app starts, and asks her to sign in.
        Err(error) if error.needs_sign_in() => println!("   please sign in again: {error}"),
        Err(error) => return Err(error.into()),
    }
    tell(&shop);
    Ok(shop)
}

/// What Alice did before, on another device: she made her account, and chose a shirt.
async fn elsewhere(platform: &Platform) -> Done {
    let shop = Client::builder(platform.project())
        .client_credentials(platform.client_id(), platform.client_secret())
        .hosts(platform.hosts()?)
        .build()?; // its tokens are kept in memory
    let draft = MyCustomerDraft::new(EMAIL, PASSWORD);
    shop.sign_up(MyCustomerDraft { first_name: Some("Alice".to_owned()), ..draft }).await?;
    shop.sign_in(EMAIL, PASSWORD).await?;
    let [shirt, _] = two_products(&shop).await?;
    fill(&shop, &shirt).await?;
    Ok(())
}

/// Two products that can be bought in the United States.
async fn two_products(shop: &Client) -> Done<[ProductProjection; 2]> {
    let price = PriceSelection { country: Some(Country::US), ..PriceSelection::in_currency(Currency::USD) };
    let page = shop.product_projections().price(price).sort("key asc").limit(2).get().await?;
    page.results.try_into().map_err(|_| "the shop has two products".into())
}

/// A new cart with one of a product.
async fn fill(shop: &Client, product: &ProductProjection) -> Done<Cart> {
    let draft = MyCartDraft { country: Some(Country::US), ..MyCartDraft::new(Currency::USD) };
    let cart = shop.carts().create(draft).await?;
    let add = AddLineItem::variant(&product.id, product.master_variant.id).quantity(1);
    Ok(shop.carts().update(&cart, [add]).await?)
}

fn item_of<'c>(cart: &'c Cart, product: &ProductProjection) -> Option<&'c Id<LineItem>> {
    let item = cart.line_items.iter().find(|item| item.product_id == product.id);
    item.map(|item| &item.id)
}

fn headline(text: &str) {
    println!("\n{text}");
}

fn tell(shop: &Client) {
    match shop.identity() {
        Identity::None => println!("   nobody is signed in"),
        Identity::App => println!("   the app has a token of its own"),
        Identity::Anonymous { id } => println!("   somebody anonymous: {id}"),
        Identity::Customer { .. } => println!("   a customer is signed in"),
        other => println!("   {other:?}"), // a newer library may know more
    }
}

fn expect(holds: bool, what: &str) -> Done {
    if holds { Ok(()) } else { Err(format!("expected: {what}").into()) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_can_be_lived() {
        super::main().expect("a whole life");
    }
}
