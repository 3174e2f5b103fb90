//! States and the transitions between them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, OtherFields, Reference, Resource,
    ResourceIdentifier, Version, string_enum::string_enum,
};

/// The platform's [`State`](https://docs.commercetools.com/api/projects/states#ctp:api:type:State).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
    pub id: Id<State>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub r#type: StateTypeEnum,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub initial: bool,
    pub built_in: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<StateRoleEnum>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transitions: Option<Vec<Reference<State>>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for State {
    const TYPE_ID: &'static str = "state";
}

/// The platform's [`StateDraft`](https://docs.commercetools.com/api/projects/states#ctp:api:type:StateDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StateDraft {
    pub key: Key,
    pub r#type: StateTypeEnum,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    /// `true` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<StateRoleEnum>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transitions: Option<Vec<ResourceIdentifier<State>>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StateDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key, r#type: StateTypeEnum) -> Self {
        Self {
            key,
            r#type,
            name: None,
            description: None,
            initial: None,
            roles: None,
            transitions: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`StateRoleEnum`](https://docs.commercetools.com/api/projects/states#ctp:api:type:StateRoleEnum).
    pub enum StateRoleEnum {
        ReviewIncludedInStatistics = "ReviewIncludedInStatistics",
        Return = "Return",
    }
}

string_enum! {
    /// The platform's [`StateTypeEnum`](https://docs.commercetools.com/api/projects/states#ctp:api:type:StateTypeEnum).
    pub enum StateTypeEnum {
        OrderState = "OrderState",
        RecurringOrderState = "RecurringOrderState",
        LineItemState = "LineItemState",
        ProductState = "ProductState",
        ReviewState = "ReviewState",
        PaymentState = "PaymentState",
        QuoteRequestState = "QuoteRequestState",
        StagedQuoteState = "StagedQuoteState",
        QuoteState = "QuoteState",
    }
}
