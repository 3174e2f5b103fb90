//! OAuth as the platform speaks it: token requests, token answers, refusals, client credentials.
//!
//! Values only. Who sends them, when and how often is the business of a token machine.
//!
//! See [Authorization](https://docs.commercetools.com/api/authorization).

mod auth_error;
mod basic;
mod introspection;
mod lenient;
mod token_answer;
mod token_request;

pub use auth_error::AuthErrorBody;
pub use basic::{BasicAuthError, BasicCredentials, basic_auth, parse_basic_auth};
pub use introspection::Introspection;
pub use token_answer::TokenAnswer;
pub use token_request::{Grant, TokenRequest, TokenRequestError};
