//! The shopping lists of a shop, each with its owner.

use ct_model::{DateTime, LocalizedString, ShoppingList};

use super::{
    Shop,
    owned::{Owned, OwnedCollection, Owner, expiry},
};

/// The shopping lists.
pub(crate) type ShoppingLists = OwnedCollection<ShoppingList>;

impl ShoppingLists {
    /// The first locale in which another list has the same slug already.
    pub(crate) fn taken_slug<'s>(&self, slug: &'s LocalizedString) -> Option<(&'s str, &'s str)> {
        slug.iter().map(|(locale, text)| (locale.as_str(), text)).find(|(locale, text)| {
            let mut slugs = self.iter().filter_map(|list| list.resource.slug.as_ref());
            slugs.any(|other| other.get(locale) == Some(*text))
        })
    }
}

impl Shop {
    /// Tells all lists what has become of the product with this id: whether it can be had, and what it is called.
    ///
    /// Nobody has changed the lists, so that they keep their versions. (Inferred.)
    pub(crate) fn tell_lists_of(&mut self, product: &str) {
        let side = self.products.by_id(product).and_then(|product| product.side(false)).cloned();
        let now = self.now();
        let has =
            |list: &ShoppingList| list.line_items.iter().any(|item| item.product_id.as_str() == product);
        let held = self.shopping_lists.iter().filter(|list| has(&list.resource));
        let mut lists: Vec<ShoppingList> = held.map(|list| list.resource.clone()).collect();
        for item in lists.iter_mut().flat_map(|list| &mut list.line_items) {
            if item.product_id.as_str() != product {
                continue;
            }
            item.published = side.is_some();
            match &side {
                Some(side) => {
                    item.name = side.resource.name.clone();
                    item.deactivated_at = None;
                }
                None => item.deactivated_at = item.deactivated_at.or(Some(now)),
            }
        }
        self.shopping_lists.replace_all(lists).expect("they have no more line items than before");
    }
}

impl Owned for ShoppingList {
    const KIND: &'static str = "shopping lists";
    const PARTS: &'static str = "line items";

    fn owner(&self) -> Option<Owner> {
        let customer = self.customer.as_ref().map(|customer| &customer.id);
        Owner::named(customer, self.anonymous_id.as_ref())
    }

    fn changed(&self) -> DateTime {
        self.last_modified_at
    }

    fn expires(&self) -> Option<DateTime> {
        expiry(self.last_modified_at, self.delete_days_after_last_modification)
    }

    fn parts(&self) -> usize {
        self.line_items.len() + self.text_line_items.len()
    }
}
