//! Types and states: what a shop adds to the resources of the platform.

use ct_model::{
    Permission::{self, ManageStates, ManageTypes, ViewStates, ViewTypes},
    Resource as _, State, StateDraft, Type, TypeDraft,
};

use crate::{
    refusal::Refusal,
    shop::{
        Collection, Shop, drafts,
        fault::Fault,
        shape::{STATE, Shape, TYPE},
    },
};

use super::kind::{Plain, plain};

plain! {
    /// <https://docs.commercetools.com/api/projects/types>
    Types: TypeDraft => Type, Type, "/types", &TYPE;
    view [ViewTypes], manage [ManageTypes];
    drafts::custom_type, equipment.types
}

/// <https://docs.commercetools.com/api/projects/states>
pub(super) struct States;

impl Plain for States {
    type Draft = StateDraft;
    type Resource = State;

    const PATH: &'static str = "/states";
    const VIEW: &'static [Permission] = &[ViewStates];
    const MANAGE: &'static [Permission] = &[ManageStates];
    const SHAPE: &'static Shape = &STATE;
    const TYPE_ID: &'static str = State::TYPE_ID;

    fn make(shop: &Shop, draft: &StateDraft) -> Result<State, Fault> {
        drafts::state(shop, draft)
    }

    fn kept(shop: &Shop) -> &Collection<State> {
        &shop.equipment.states
    }

    fn kept_mut(shop: &mut Shop) -> &mut Collection<State> {
        &mut shop.equipment.states
    }

    fn expect_removable(state: &State) -> Result<(), Refusal> {
        if state.built_in {
            return Err(Refusal::invalid_operation("A built-in state cannot be deleted."));
        }
        Ok(())
    }
}
