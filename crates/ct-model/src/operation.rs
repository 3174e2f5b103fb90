//! The operations of the platform as values: what a client sends, what a server receives.
//!
//! An operation is a plain struct. [`Operation::request`] turns it into an [`http::Request`],
//! [`Operation::receive`] reads it back, [`Operation::answer`] reads the answer: pure functions, the same row of
//! the [table](table()) in both directions.
//!
//! Absent on purpose: hosts, tokens, connections. A request made here begins with the path and carries no
//! `Authorization`.
//!
//! ```
//! use ct_model::{Id, operation::{GetMyCart, Operation, Place}};
//!
//! let operation = GetMyCart { id: Id::new("cart-1"), expand: Default::default() };
//! let request = operation.request(&"my-shop".parse()?, &Place::Project)?;
//! assert_eq!(request.uri(), "/my-shop/me/carts/cart-1");
//!
//! let request = operation.request(&"my-shop".parse()?, &Place::Store("north".parse()?))?;
//! assert_eq!(request.uri(), "/my-shop/in-store/key=north/me/carts/cart-1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod body;
mod define;
mod exists;
mod path;
mod place;
mod row;
mod table;

use bytes::Bytes;
use http::{Request, Response, header};
use serde::{Serialize, de::DeserializeOwned};

use crate::{ProjectKey, QueryError, QueryParams};

pub use answer::AnswerError;
pub use exists::Exists;
pub use path::{PathError, PathSegment};
pub use place::{Place, PlaceRule};
pub use row::{Repeat, Row, TokenHolder};

pub use table::{
    AnyOperation, ChangeMyPassword, CreateCustomerEmailToken, CreateCustomerPasswordToken, CreateMyAssociate,
    CreateMyBusinessUnit, CreateMyCart, CreateMyOrderFromCart, CreateMyOrderFromQuote, CreateMyPayment,
    CreateMyQuoteRequest, CreateMyShoppingList, DeleteMyCart, DeleteMyCustomer, DeleteMyPayment,
    DeleteMyShoppingList, DeleteMyShoppingListByKey, GetCategory, GetCategoryByKey, GetMyActiveCart,
    GetMyBusinessUnit, GetMyBusinessUnitByKey, GetMyCart, GetMyCustomer, GetMyOrder, GetMyPayment,
    GetMyQuote, GetMyQuoteByKey, GetMyQuoteRequest, GetMyQuoteRequestByKey, GetMyShoppingList,
    GetMyShoppingListByKey, GetProductProjection, GetProductProjectionByKey, GetProductSelection,
    GetProductSelectionByKey, GetProductType, GetProductTypeByKey, GetProject, GetShippingMethod,
    GetShippingMethodByKey, GetStore, GetStoreByKey, GetVariantAttributes, GetVariantAttributesByKey,
    GetVariantProjection, GetVariantProjectionByKey, MatchShippingMethodsToCart,
    MatchShippingMethodsToCartLocation, MatchShippingMethodsToLocation, OperationName,
    PostProductProjectionSearch, QueryCategories, QueryMyBusinessUnits, QueryMyCarts, QueryMyOrders,
    QueryMyPayments, QueryMyQuoteRequests, QueryMyQuotes, QueryMyShoppingLists, QueryProductProjections,
    QueryProductSelectionAssignments, QueryProductSelections, QueryProductTypes, QueryProductsOfSelection,
    QueryProductsOfSelectionByKey, QueryShippingMethods, QueryStores, QueryVariantProjections,
    ReplicateMyCart, ResetMyPassword, SearchProductProjections, SignInMyCustomer, SignUpCustomer,
    SuggestProductProjections, UpdateMyBusinessUnit, UpdateMyBusinessUnitByKey, UpdateMyCart,
    UpdateMyCustomer, UpdateMyPayment, UpdateMyQuote, UpdateMyQuoteByKey, UpdateMyQuoteRequest,
    UpdateMyQuoteRequestByKey, UpdateMyShoppingList, UpdateMyShoppingListByKey, VerifyMyEmail, table,
};

use body::Body;

/// One thing that the platform does, as a value.
pub trait Operation: Sized {
    /// What the platform answers.
    type Output: Serialize + DeserializeOwned;

    /// Its row of the table.
    const ROW: &'static Row;

    /// The HTTP request for it in a place, from the path on: `/{projectKey}/…`.
    ///
    /// Whether the platform has the operation in that place, [`Row::rule`] says.
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the values do not make a request: the URI would be too long, a number in the body is
    /// not finite.
    fn request(&self, project: &ProjectKey, place: &Place) -> Result<Request<Bytes>, RequestError>;

    /// Reads the operation back from a request that was routed to its row.
    ///
    /// # Errors
    ///
    /// [`ReceiveError`] says which part of the request is not as the row wants it.
    fn receive(received: &Received<'_>) -> Result<Self, ReceiveError>;

    /// Reads the platform's answer.
    ///
    /// # Errors
    ///
    /// [`AnswerError`]: the platform refused, or what came back is no answer of the platform.
    fn answer(response: &Response<Bytes>) -> Result<Self::Output, AnswerError> {
        answer::read(response)
    }
}

/// A request as a server sees it, once it has been routed.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    /// The parameters of the path by name, as they stand in the URI: still percent-encoded.
    pub path: &'a [(&'a str, &'a str)],
    /// The query of the URI, without the `?`.
    pub query: &'a str,
    /// The body.
    pub body: &'a [u8],
}

impl<'a> Received<'a> {
    /// Takes the place from a path below the project: `/in-store/key=north/me` is `/me` in the store `north`.
    ///
    /// # Errors
    ///
    /// What stands for a key is none.
    pub fn place(path: &str) -> Result<(Place, &str), PathError> {
        path::place(path)
    }

    fn segment<T: PathSegment>(&self, name: &'static str) -> Result<T, ReceiveError> {
        let encoded = self.path.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| *value);
        Ok(path::read_segment(name, encoded)?)
    }

    fn json<T: DeserializeOwned>(&self) -> Result<T, ReceiveError> {
        Ok(serde_json::from_str(self.text()?)?)
    }

    fn form<T: QueryParams>(&self) -> Result<T, ReceiveError> {
        Ok(T::from_query(self.text()?)?)
    }

    fn text(&self) -> Result<&'a str, ReceiveError> {
        std::str::from_utf8(self.body).map_err(|_| ReceiveError::NotUtf8)
    }
}

/// The values of an operation do not make a request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// The URI is not one: too long.
    #[error("the request's URI is not valid")]
    Uri(#[from] http::Error),
    /// The body cannot be written as JSON.
    #[error("the request's body cannot be written as JSON")]
    Body(#[from] serde_json::Error),
    /// A parameter of the path is empty, or `.` or `..`, which would address another resource.
    #[error("the path cannot be built")]
    Path(#[from] PathError),
}

/// A request that is not what its row wants.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// A parameter of the path.
    #[error("the path is not valid")]
    Path(#[from] PathError),
    /// A parameter of the query.
    #[error("the query is not valid")]
    Query(#[from] QueryError),
    /// The body is not UTF-8.
    #[error("the body is not UTF-8")]
    NotUtf8,
    /// The body is not JSON, or not the JSON of this operation.
    #[error("the body is not valid")]
    Body(#[from] serde_json::Error),
}

/// Puts a request together; called by what [`define`] writes.
fn build(row: &Row, path_and_query: String, body: Body) -> Result<Request<Bytes>, RequestError> {
    let mut request = Request::builder().method(row.method.clone()).uri(path_and_query);
    request = request.header(header::ACCEPT, "application/json");
    if let Some(content_type) = body.content_type() {
        request = request.header(header::CONTENT_TYPE, content_type);
    }
    Ok(request.body(body.into_bytes())?)
}
