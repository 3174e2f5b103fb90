//! A walk through the shop in a real browser, as a person would go: looking around, filling a cart without an account,
//! signing up with it, ordering, and what happens meanwhile in another window and without a network.
//!
//! `walk DIRECTORY PICTURES [INDEX]`: the directory with the built shop, and where the screenshots go. `cargo xtask storefront
//! --walk` knows both. With an `INDEX` it is the plain page of `examples/web`, for `cargo xtask web-package --walk`. It waits
//! for what is to be seen, for 30 seconds at most.

mod driver;
mod pictures;
mod plain;
mod visitor;

use std::{
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
};

use driver::Driver;
use pictures::Pictures;
use storefront_stage::Stage;
use visitor::Visitor;

type Done<T = ()> = Result<T, Box<dyn Error>>;

const EMAIL: &str = "ada@example.org";
const PASSWORD: &str = "first of hers";
const NEW_PASSWORD: &str = "second of hers";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let (shop, pictures, index) = match arguments.as_slice() {
        [shop, pictures] => (shop, pictures, None),
        [shop, pictures, index] => (shop, pictures, Some(index.as_path())),
        _ => {
            eprintln!("walk: DIRECTORY PICTURES [INDEX]; cargo xtask storefront --walk knows them");
            return ExitCode::from(2);
        }
    };
    match walk(shop, pictures, index).await {
        Ok(()) => {
            println!("walked through the shop; pictures in {}", pictures.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("walk: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn walk(shop: &Path, pictures: &Path, index: Option<&Path>) -> Done {
    let listen = ([127, 0, 0, 1], 0).into();
    let stage = match index {
        None => Stage::open(shop, listen).await?,
        Some(index) => Stage::open_page(shop, listen, &std::fs::read_to_string(index)?).await?,
    };
    let driver = Driver::start().await?;
    let visitor = Visitor::open(&driver, stage.page()).await?;
    let pictures = Pictures::new(pictures)?;
    let walked = match index {
        None => go(&visitor, &pictures).await,
        Some(_) => plain::go(&visitor, &pictures).await,
    };
    if walked.is_err() {
        visitor.tell().await;
    }
    visitor.leave().await?;
    driver.stop().await?;
    stage.close().await;
    walked
}

async fn go(visitor: &Visitor, pictures: &Pictures) -> Done {
    look_around(visitor, pictures).await?;
    fill_a_cart(visitor, pictures).await?;
    sign_up(visitor, pictures).await?;
    another_window(visitor).await?;
    order(visitor, pictures).await?;
    without_a_network(visitor, pictures).await?;
    account(visitor, pictures).await?;
    leave_and_come_back(visitor, pictures).await
}

async fn look_around(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("she looks around");
    visitor.see_headline("All products").await?;
    visitor.see("Enamel Mug").await?;
    pictures.take(visitor, "1-catalog").await?;
    step("prices are those of her country, in its currency");
    visitor.prefer("country", "DE").await?;
    visitor.see("€").await?;
    step("and the shop speaks her language");
    visitor.prefer("language", "de-DE").await?;
    visitor.see_headline("Alle Produkte").await?;
    visitor.prefer("language", "en-GB").await?;
    visitor.press("Home").await?;
    visitor.see_headline("Home").await?;
    visitor.has_focus("h1").await?;
    pictures.take(visitor, "2-category").await
}

async fn fill_a_cart(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("she chooses a variant");
    visitor.press("Enamel Mug").await?;
    visitor.see_headline("Enamel Mug").await?;
    visitor.choose("Moss").await?;
    pictures.take(visitor, "3-product").await?;
    step("and puts it into the cart, without an account");
    visitor.press("Add to cart").await?;
    visitor.see("Added to your cart: Enamel Mug").await?;
    visitor.count_is(1).await?;
    visitor.follow("#/product/trail-coffee").await?;
    visitor.see_headline("Trail Coffee, 250 g").await?;
    visitor.press("Add to cart").await?;
    visitor.count_is(2).await?;
    visitor.follow("#/cart").await?;
    visitor.see_headline("Cart").await?;
    visitor.see("Moss").await?;
    pictures.take(visitor, "4-cart").await
}

async fn sign_up(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("a wrong password is told, and changes nothing");
    visitor.follow("#/sign-in").await?;
    visitor.see("What is in your cart comes along.").await?;
    visitor.fill("email", "nobody@example.org").await?;
    visitor.fill("password", "not a password").await?;
    visitor.send().await?;
    visitor.see("E-mail or password is not right.").await?;
    pictures.take(visitor, "5-sign-in").await?;
    step("she makes an account, and her cart comes along");
    visitor.follow("#/sign-up").await?;
    visitor.see_headline("Create account").await?;
    visitor.fill("first-name", "Ada").await?;
    visitor.fill("last-name", "Lovelace").await?;
    visitor.fill("email", EMAIL).await?;
    visitor.fill("password", PASSWORD).await?;
    visitor.send().await?;
    visitor.see_headline("Cart").await?;
    visitor.see("Account").await?;
    visitor.count_is(2).await?;
    step("she takes one more, and leaves the other");
    visitor.press_labelled("Enamel Mug", "One more").await?;
    visitor.count_is(3).await?;
    visitor.press_labelled("Trail Coffee", "Remove").await?;
    visitor.count_is(2).await
}

async fn another_window(visitor: &Visitor) -> Done {
    step("in another window she is signed in too, and takes a third mug");
    let first = visitor.new_window().await?;
    visitor.follow("#/cart").await?;
    visitor.count_is(2).await?;
    visitor.press_labelled("Enamel Mug", "One more").await?;
    visitor.count_is(3).await?;
    step("the first window says so");
    visitor.back_to(first).await?;
    visitor.see("Your cart was changed in another window.").await?;
    visitor.count_is(3).await
}

async fn order(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("she orders");
    visitor.press("Check out").await?;
    visitor.see_headline("Where shall we send it?").await?;
    visitor.fill("first-name", "Ada").await?;
    visitor.fill("last-name", "Lovelace").await?;
    visitor.fill("street", "Lange Reihe").await?;
    visitor.fill("number", "71").await?;
    visitor.fill("postal-code", "20099").await?;
    visitor.fill("city", "Hamburg").await?;
    pictures.take(visitor, "6-address").await?;
    visitor.send().await?;
    visitor.see_headline("Have a last look").await?;
    visitor.see("€4.90").await?;
    visitor.choose("Express, the day after tomorrow €12.90").await?;
    visitor.see("€48.60").await?;
    pictures.take(visitor, "7-review").await?;
    visitor.press("Place order").await?;
    visitor.see_headline("Thank you!").await?;
    visitor.see("3 × Enamel Mug").await?;
    visitor.count_is(0).await?;
    pictures.take(visitor, "8-thanks").await?;
    visitor.follow("#/orders").await?;
    visitor.see_headline("Orders").await?;
    visitor.see("Enamel Mug").await
}

async fn without_a_network(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("the network fails: she is told, and it can be tried again");
    visitor.network(false).await?;
    visitor.see("You seem to be offline.").await?;
    visitor.follow("#/product/oak-board").await?;
    visitor.see("Try again").await?;
    pictures.take(visitor, "9-offline").await?;
    visitor.network(true).await?;
    visitor.press("Try again").await?;
    visitor.see_headline("Oak Bread Board").await
}

async fn account(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("she changes her password");
    visitor.follow("#/account").await?;
    visitor.see_headline("Hello Ada").await?;
    pictures.take(visitor, "10-account").await?;
    visitor.fill("current-password", "a wrong one").await?;
    visitor.fill("new-password", NEW_PASSWORD).await?;
    visitor.press_button("Change password").await?;
    visitor.see("This is not your current password.").await?;
    visitor.fill("current-password", PASSWORD).await?;
    visitor.fill("new-password", NEW_PASSWORD).await?;
    visitor.press_button("Change password").await?;
    visitor.see("Your password is changed.").await?;
    visitor.follow("#/orders").await?;
    visitor.see("Enamel Mug").await
}

async fn leave_and_come_back(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("she signs out, in all windows");
    visitor.follow("#/account").await?;
    visitor.press("Sign out").await?;
    visitor.see("You are signed out.").await?;
    visitor.see_headline("All products").await?;
    visitor.other_window().await?;
    visitor.see("You have been signed out in another window.").await?;
    step("and in again, with the new password");
    visitor.follow("#/sign-in").await?;
    visitor.fill("email", EMAIL).await?;
    visitor.fill("password", NEW_PASSWORD).await?;
    visitor.send().await?;
    visitor.see_headline("Hello Ada").await?;
    step("she is still signed in when she opens the shop again");
    visitor.reload().await?;
    visitor.see_headline("Hello Ada").await?;
    pictures.take(visitor, "11-back").await
}

fn step(what: &str) {
    println!("· {what}");
}
