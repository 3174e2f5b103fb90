//! What is done to the cart.
//!
//! Every change begins with the cart as it was seen. Where another window was faster, `update_with` reads it again and
//! decides again, so that nobody's change is lost; what cannot be decided again is told.

use ct_me::{
    Identity,
    actions::{AddLineItem, ChangeLineItemQuantity},
    model::{
        Cart, Id, LineItem, MyCartDraft, MyCartSetCountryAction, MyCartUpdateAction, MyLineItemDraft, Product,
    },
};
use leptos::prelude::*;

use super::{shop::Shop, windows::News};
use crate::{market::Market, trouble::Trouble};

impl Shop {
    /// Reads the cart that there is.
    pub(crate) async fn read_cart(self) {
        let client = self.client_now();
        let cart = match client.identity() {
            Identity::Anonymous { .. } | Identity::Customer { .. } => client.carts().active().await.map(Some),
            _ => Ok(None),
        };
        match cart {
            Ok(cart) => self.cart.set(cart),
            Err(error) if error.is_not_found() => self.cart.set(None),
            Err(error) => self.complain(&Trouble::from(&error)),
        }
    }

    /// Puts a variant into the cart, and makes one if there is none.
    pub(crate) async fn add(self, product: &Id<Product>, variant: i64, quantity: i64) -> Result<(), Trouble> {
        self.somebody().await?;
        let add = AddLineItem::variant(product, variant).quantity(quantity);
        let cart = match self.cart.get_untracked() {
            Some(cart) => cart,
            None => self.new_cart(None).await?,
        };
        self.change(cart, |_| [add.clone()]).await.map(drop)
    }

    /// Sets how many of a line item there are; 0 removes it.
    pub(crate) async fn set_quantity(self, item: &Id<LineItem>, quantity: i64) -> Result<(), Trouble> {
        let Some(cart) = self.cart.get_untracked() else { return Err(Trouble::Missing) };
        let there = |cart: &Cart| cart.line_items.iter().any(|other| other.id == *item);
        let mut found = true;
        self.change(cart, |cart| {
            found = there(cart);
            found.then(|| ChangeLineItemQuantity::of(item, quantity))
        })
        .await?;
        if found { Ok(()) } else { Err(Trouble::Missing) }
    }

    /// Does what `decide` says, and shows the cart as it is then.
    pub(crate) async fn change<A, I>(
        self,
        cart: Cart,
        decide: impl FnMut(&Cart) -> I,
    ) -> Result<Cart, Trouble>
    where
        A: Into<MyCartUpdateAction>,
        I: IntoIterator<Item = A>,
    {
        match self.client_now().carts().update_with(&cart, decide).await {
            Ok(cart) => {
                self.cart.set(Some(cart.clone()));
                self.tell_windows(News::Cart);
                Ok(cart)
            }
            Err(error) => {
                if error.is_not_found() || error.is_concurrent_modification() {
                    self.read_cart().await; // ordered, merged or emptied elsewhere
                }
                Err(Trouble::from(&error))
            }
        }
    }

    /// Opens the shop in another country: what is in the cart gets the prices of that country.
    ///
    /// A cart keeps its currency for life. So where that is another, there is a new cart with the same in it.
    pub(crate) async fn move_to(self, market: Market) {
        self.market.set(market);
        let Some(cart) = self.cart.get_untracked() else { return };
        let moved = if cart.total_price.currency_code == market.currency {
            let country = MyCartSetCountryAction { country: Some(market.country), ..Default::default() };
            self.change(cart, |_| [country.clone()]).await
        } else {
            let moved = self.new_cart(Some(&cart)).await;
            if moved.is_ok()
                && let Err(error) = self.client_now().carts().delete(&cart).await
            {
                self.complain(&Trouble::from(&error));
            }
            moved
        };
        match moved {
            Ok(_) => self.say(self.words_now().cart_moved),
            Err(trouble) => self.complain(&trouble),
        }
    }

    async fn new_cart(self, like: Option<&Cart>) -> Result<Cart, Trouble> {
        let items = like.map(|cart| {
            let item = |item: &LineItem| MyLineItemDraft {
                product_id: Some(item.product_id.clone()),
                variant_id: Some(item.variant.id),
                quantity: Some(item.quantity),
                ..Default::default()
            };
            cart.line_items.iter().map(item).collect()
        });
        let market = self.market.get_untracked();
        let draft = MyCartDraft { line_items: items, ..MyCartDraft::new(market.currency) };
        let cart = self.client_now().carts().create(draft).await.map_err(|error| Trouble::from(&error))?;
        self.cart.set(Some(cart.clone()));
        self.tell_windows(News::Cart);
        Ok(cart)
    }
}
