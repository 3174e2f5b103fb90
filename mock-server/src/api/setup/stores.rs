//! Stores.

use ct_model::{
    Permission::{ManageStores, ViewStores},
    Store, StoreDraft,
};

use crate::shop::{drafts, shape::STORE};

use super::kind::plain;

plain! {
    /// <https://docs.commercetools.com/api/projects/stores>
    Stores: StoreDraft => Store, Store, "/stores", &STORE;
    view [ViewStores], manage [ManageStores];
    drafts::store, stores
}
