//! The shopping lists of a shop, each with its owner.

use ct_model::{DateTime, LocalizedString, ShoppingList};

use super::owned::{Owned, OwnedCollection, Owner};

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

    fn parts(&self) -> usize {
        self.line_items.len() + self.text_line_items.len()
    }
}
