//! The values of the commercetools platform: wire types, scopes, operations, errors.
//!
//! Pure functions between values and text, in both directions: a client writes what a server reads. Absent
//! on purpose: I/O, clocks, async, HTTP clients. Everything here builds for wasm32 too.
//!
//! * Most wire types are generated from the platform's API description. By hand are those with a meaning of
//!   their own: [`Money`] and its kin, [`LocalizedString`], [`Id`], [`Key`], [`Version`], [`DateTime`],
//!   [`Reference`], [`Page`].
//! * [`Scopes`] say what a token may do; [`oauth`] is how one is asked for and answered.
//! * [`QueryParams`] are the parameters of queries; [`ApiError`] is the platform's refusal.
//! * A [`Secret`] cannot be printed.
//!
//! **Unknown is a value, malformed is an error.** The platform adds fields, words and kinds of things. What
//! this version does not know is kept and written back: fields in [`OtherFields`], words in the `Other` of
//! their enum, members of unions in a [`RawVariant`], actions in a [`RawAction`]. What it does know must have
//! the right shape.
//!
//! ```
//! use ct_model::{ApiError, ErrorCode, Version};
//!
//! let body = r#"{"statusCode": 409, "message": "…", "errors":
//!     [{"code": "ConcurrentModification", "message": "…", "currentVersion": 22}]}"#;
//! let error: ApiError = serde_json::from_str(body)?;
//! assert!(error.has(&ErrorCode::ConcurrentModification));
//! assert_eq!(error.current_version(), Some(Version(22)));
//! # Ok::<(), serde_json::Error>(())
//! ```

#[cfg(all(test, target_arch = "wasm32"))]
#[macro_use]
extern crate ct_browser_test;

mod any_reference;
mod associate_permission;
mod attribute;
mod calendar;
mod country;
mod currency;
mod date;
mod date_time;
mod error;
mod error_code;
mod error_object;
mod field_container;
mod form;
mod generated;
mod id;
mod json_error;
mod key;
mod line_item_actions;
mod locale;
mod localized_string;
mod money;
mod other_fields;
mod page;
mod permission;
mod query;
mod raw;
mod raw_variant;
mod reference;
mod refused_value;
mod resource_identifier;
mod scope;
mod scopes;
mod secret;
mod small_map;
mod string_enum;
mod tagged;
mod text;
mod time;
mod version;
mod wire;
mod without;

pub mod oauth;
pub mod operation;

pub use any_reference::AnyReference;
pub use associate_permission::AssociatePermission;
pub use country::Country;
pub use currency::Currency;
pub use date::Date;
pub use date_time::DateTime;
pub use error::ApiError;
pub use error_code::ErrorCode;
pub use error_object::{ErrorFields, ErrorObject};
pub use field_container::FieldContainer;
pub use id::Id;
pub use json_error::JsonError;
pub use key::{Key, KeyError, ProjectKey, StoreKey};
pub use locale::Locale;
pub use localized_string::LocalizedString;
pub use money::{CentPrecisionMoney, HighPrecisionMoney, Money, MoneyError, Rounding, TypedMoney};
pub use other_fields::OtherFields;
pub use page::Page;
pub use permission::{Permission, PermissionError};
pub use query::{
    DataErasure, Expand, Expected, Filter, MatchingCart, MatchingCartLocation, MatchingLocation, Paging,
    PriceSelection, ProductProjectionQuery, ProductProjectionSearch, ProjectionParams, QueryError,
    QueryParams, QueryReader, QueryRequest, QueryWriter, SearchFacet, SearchFilter, SearchRange, SearchValue,
    SuggestionQuery, VariantAttributesQuery, quote,
};
pub use raw::RawJson;
pub use raw_variant::{RawAction, RawVariant};
pub use reference::{Reference, Resource};
pub use refused_value::RefusedValue;
pub use resource_identifier::{KeyReference, ResourceIdentifier};
pub use scope::{Scope, ScopeError};
pub use scopes::Scopes;
pub use secret::{Password, Secret};
pub use small_map::SmallMap;
pub use tagged::tag_of;
pub use text::InvalidValue;
pub use time::Time;
pub use version::Version;
pub use wire::to_json;

// A glob, here only: `generated` lists its types one by one, and is written with them.
pub use generated::*;
