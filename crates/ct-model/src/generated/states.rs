//! States and the transitions between them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, OtherFields, Reference, Resource,
    ResourceIdentifier, Version, string_enum::string_enum, wire::members,
};

/// The platform's [`State`](https://docs.commercetools.com/api/projects/states#ctp:api:type:State).
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub id: Id<State>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub r#type: StateTypeEnum,
    pub name: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    pub initial: bool,
    pub built_in: bool,
    pub roles: Option<Vec<StateRoleEnum>>,
    pub transitions: Option<Vec<Reference<State>>>,
    pub other: OtherFields,
}

members! { State {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => r#type: "type", 8 => name: "name",
    9 => description: "description", 10 => initial: "initial", 11 => built_in: "builtIn",
    12 => roles: "roles", 13 => transitions: "transitions",
} }

impl Resource for State {
    const TYPE_ID: &'static str = "state";
}

/// The platform's [`StateDraft`](https://docs.commercetools.com/api/projects/states#ctp:api:type:StateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct StateDraft {
    pub key: Key,
    pub r#type: StateTypeEnum,
    pub name: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    /// `true` if absent.
    pub initial: Option<bool>,
    pub roles: Option<Vec<StateRoleEnum>>,
    pub transitions: Option<Vec<ResourceIdentifier<State>>>,
    pub other: OtherFields,
}

members! { StateDraft {
    0 => key: "key", 1 => r#type: "type", 2 => name: "name", 3 => description: "description",
    4 => initial: "initial", 5 => roles: "roles", 6 => transitions: "transitions",
} }

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
