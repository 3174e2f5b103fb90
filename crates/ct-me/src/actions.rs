//! The update actions that every shop needs, under short names and put together in one line.
//!
//! All others are in [`model`](crate::model) under their full names, such as
//! [`MyCartSetCountryAction`](crate::model::MyCartSetCountryAction); all of them convert into the resource's action.

/// Adds a variant to a cart: [`MyCartAddLineItemAction`](crate::model::MyCartAddLineItemAction).
pub use ct_model::MyCartAddLineItemAction as AddLineItem;
/// Sets how many of a line item a cart holds; 0 removes it.
pub use ct_model::MyCartChangeLineItemQuantityAction as ChangeLineItemQuantity;
/// Removes a line item from a cart, or some of it.
pub use ct_model::MyCartRemoveLineItemAction as RemoveLineItem;
/// Sets where a cart is shipped to, which also decides its taxes.
pub use ct_model::MyCartSetShippingAddressAction as SetShippingAddress;
