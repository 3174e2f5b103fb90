//! Everything a mobile or browser app may safely do with the [commercetools] platform: catalog reads, and what
//! belongs to the signed-in customer under `/me`.
//!
//! ```
//! # async fn tour() -> Result<(), Box<dyn std::error::Error>> {
//! use ct_me::{Client, Hosts, Permission};
//! use ct_me::model::{Country, Currency, MyCartDraft, MyCustomerDraft};
//! use ct_me::actions::AddLineItem;
//! # let mock = ct_testing::MockPlatform::demo();
//! # let (project, id, secret) = (mock.project(), mock.client_id(), mock.client_secret());
//!
//! let shop = Client::builder(project)
//!     .client_credentials(id, secret) // the "Mobile & single-page application client"
//!     .scopes([Permission::ViewProducts, Permission::ManageMyOrders, Permission::ManageMyProfile])
//!     .hosts(Hosts::sphere_io()) // or `Hosts::region(Region::EuropeWest1Gcp)`, `Hosts::local("http://…")`
//! #   .environment(mock.environment())
//!     .build()?;
//!
//! let page = shop.product_projections().staged(true).limit(10).get().await?; // no sign-in needed
//!
//! shop.sign_up(MyCustomerDraft {
//!     first_name: Some("Alice".into()),
//!     ..MyCustomerDraft::new("alice@example.org", "secret")
//! })
//! .await?;
//! shop.sign_in("alice@example.org", "secret").await?; // now a customer
//!
//! let cart = shop
//!     .carts()
//!     .create(MyCartDraft { country: Some(Country::US), ..MyCartDraft::new(Currency::USD) })
//!     .await?;
//! let cart = shop.carts().update(&cart, [AddLineItem::variant(&page.results[0].id, 1).quantity(1)]).await?;
//! # Ok(())
//! # }
//! # futures_executor::block_on(tour()).unwrap();
//! ```
//!
//! [`ShopContext`] says once for whom products are shown. Every result of a query, each once, is a stream:
//!
//! ```
//! # let mock = ct_testing::MockPlatform::demo();
//! # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
//! #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
//! # futures_executor::block_on(async {
//! use futures_util::TryStreamExt as _;
//!
//! let mut names = Vec::new();
//! let mut products = shop.product_projections().filter("published = true").all();
//! while let Some(product) = products.try_next().await? {
//!     names.push(product.name);
//! }
//! assert_eq!(Some(names.len() as u64), shop.product_projections().limit(0).get().await?.total);
//! # Ok::<(), ct_me::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Client`] is made by [`Client::builder`]; [`Client::execute`] does any operation of
//! [`model::operation`], the methods are shorthands. Whether the session may do it is checked before anything is
//! sent; an [`Error`] says who must act.
//!
//! An app that ships no client secret gets its tokens from the shop's own backend:
//! [`token_source`](ClientBuilder::token_source). One whose visitors have carts before they sign in says so with
//! [`guest`](ClientBuilder::guest).
//!
//! Absent on purpose: the admin side of the API, which an app must not have; background tasks; a runtime.
//!
//! [commercetools]: https://docs.commercetools.com/api/

#![cfg_attr(
    target_arch = "wasm32",
    allow(
        clippy::arc_with_non_send_sync,
        reason = "one code for both: in a browser there are no threads to share with"
    )
)]

#[cfg(all(test, target_arch = "wasm32"))]
#[macro_use]
extern crate ct_browser_test;

mod account;
pub mod actions;
mod all;
mod builder;
mod call;
mod client;
mod context;
mod correlation;
mod error;
mod execute;
mod handle;
mod handles;
mod hosts;
mod permit;
mod resource;
mod retry;
mod sign_in;
mod sign_up;
mod token;
mod update;

pub use builder::{BuildError, ClientBuilder};
pub use client::Client;
pub use context::ShopContext;
pub use error::{Cause, Error};
pub use handles::{
    BusinessUnits, Carts, Categories, Me, Orders, Payments, ProductProjections, ProductSearch,
    ProductSelections, ProductTypes, QuoteRequests, Quotes, SearchSuggestions, ShippingMethods,
    ShoppingLists, Stores, VariantAttributesOf, VariantProjections,
};
pub use hosts::{HostError, Hosts, Region};
pub use permit::NotPermitted;
pub use sign_in::SignInError;
pub use token::TokenError;

/// The sessions that the client is built on.
pub use ct_auth as auth;
/// The platform's values.
pub use ct_model as model;

pub use ct_auth::{AuthError, Guest, Identity, Remedy};
pub use ct_model::Permission;
