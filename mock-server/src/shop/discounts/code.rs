//! A discount code whose predicate has been read.

use ct_model::{DiscountCode, Key};
use serde::{Serialize, Serializer};

use crate::shop::{
    cart_predicate::CartPredicate,
    stored::{Kept, write, written},
};

/// A discount code, ready to be entered.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) resource: DiscountCode,
    /// The carts that it is for; none: all.
    pub(crate) carts: Option<CartPredicate>,
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.resource.serialize(serializer)
    }
}

written!(by write: Code);

impl Kept for Code {
    fn id(&self) -> &str {
        self.resource.id.as_str()
    }

    fn key(&self) -> Option<&str> {
        self.resource.key.as_ref().map(Key::as_str)
    }
}
