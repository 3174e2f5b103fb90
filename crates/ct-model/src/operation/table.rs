//! The table of operations: method, path, status, whose token, what a repetition does, permissions, input and
//! output, one row each.

use bytes::Bytes;
use http::{Method, Request};

use crate::{
    Cart, Category, Customer, CustomerCreateEmailToken, CustomerCreatePasswordResetToken,
    CustomerSignInResult, CustomerToken, Expand, Id, Key, MyCartDraft, MyCartUpdate,
    MyCustomerChangePassword, MyCustomerDraft, MyCustomerEmailVerify, MyCustomerResetPassword,
    MyCustomerSignin, MyCustomerUpdate, Page, Permission, Product, ProductProjection, ProductProjectionQuery,
    ProductType, ProjectKey, ProjectionParams, QueryParams, QueryReader, QueryRequest, QueryWriter, Version,
};

use super::{
    Operation, PathSegment, ReceiveError, Received, Repeat, RequestError, Row, TokenHolder, build,
    define::operations, path,
};

operations! {
    /// Queries product projections.
    QueryProductProjections(GET "/product-projections", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts])
        -> Page<ProductProjection>
    {
        query {
            /// Projection, price selection, filter and paging.
            query: ProductProjectionQuery,
        }
    }

    /// Gets a product projection by the product's id.
    GetProductProjection(GET "/product-projections/{id}", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts])
        -> ProductProjection
    {
        path {
            /// The product.
            id: Id<Product>,
        }
        query {
            /// Projection and price selection.
            projection: ProjectionParams,
        }
    }

    /// Gets a product projection by the product's key.
    GetProductProjectionByKey(
        GET "/product-projections/key={key}", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts]
    ) -> ProductProjection {
        path {
            /// The product.
            key: Key,
        }
        query {
            /// Projection and price selection.
            projection: ProjectionParams,
        }
    }

    /// Queries categories.
    QueryCategories(GET "/categories", 200, Anyone, Read, [ViewProducts, ViewCategories]) -> Page<Category> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a category by id.
    GetCategory(GET "/categories/{id}", 200, Anyone, Read, [ViewProducts, ViewCategories]) -> Category {
        path {
            /// The category.
            id: Id<Category>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a category by key.
    GetCategoryByKey(GET "/categories/key={key}", 200, Anyone, Read, [ViewProducts, ViewCategories]) -> Category {
        path {
            /// The category.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Queries product types.
    QueryProductTypes(GET "/product-types", 200, Anyone, Read, [ViewProducts, ViewProductTypes]) -> Page<ProductType> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a product type by id.
    GetProductType(GET "/product-types/{id}", 200, Anyone, Read, [ViewProducts, ViewProductTypes]) -> ProductType {
        path {
            /// The product type.
            id: Id<ProductType>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a product type by key.
    GetProductTypeByKey(GET "/product-types/key={key}", 200, Anyone, Read, [ViewProducts, ViewProductTypes]) -> ProductType {
        path {
            /// The product type.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Creates a customer's account.
    SignUpCustomer(POST "/me/signup", 201, Anyone, SignUp, [ManageMyProfile]) -> CustomerSignInResult {
        body {
            /// The account.
            draft: MyCustomerDraft,
        }
    }

    /// Signs a customer in; the carts of the anonymous session whose token it is, if it is one's, become hers.
    SignInMyCustomer(POST "/me/login", 200, Anyone, SignIn, [ManageMyProfile]) -> CustomerSignInResult {
        body {
            /// Her e-mail and password, and what becomes of the session's cart.
            sign_in: MyCustomerSignin,
        }
    }

    /// Gets the customer whose token it is.
    GetMyCustomer(GET "/me", 200, Customer, Read, [ManageMyProfile]) -> Customer {
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates the customer whose token it is.
    UpdateMyCustomer(POST "/me", 200, Customer, SameVersion, [ManageMyProfile]) -> Customer {
        body {
            /// The version seen and what to change.
            update: MyCustomerUpdate,
        }
    }

    /// Deletes the customer whose token it is.
    DeleteMyCustomer(DELETE "/me", 200, Customer, SameVersion, [ManageMyProfile]) -> Customer {
        query {
            /// The version seen.
            version: Version,
        }
    }

    /// Changes the password of the customer whose token it is; her tokens end with it.
    ChangeMyPassword(POST "/me/password", 200, Customer, Never, [ManageMyProfile]) -> Customer {
        body {
            /// The version seen, the old password and the new one.
            change: MyCustomerChangePassword,
        }
    }

    /// Sets a new password with a token that was sent to the customer; all her tokens end.
    ResetMyPassword(POST "/me/password/reset", 200, Anyone, Never, [ManageMyProfile]) -> Customer {
        body {
            /// The token and the new password.
            reset: MyCustomerResetPassword,
        }
    }

    /// Verifies the e-mail of the customer whose token it is, with a token that was sent to it.
    VerifyMyEmail(POST "/me/email/confirm", 200, Customer, Never, [ManageMyProfile]) -> Customer {
        body {
            /// The token.
            verification: MyCustomerEmailVerify,
        }
    }

    /// Makes a token with which a customer can set a new password. Not for apps: a shop's backend sends it to her.
    CreateCustomerPasswordToken(POST "/customers/password-token", 200, Anyone, Create, [ManageCustomers]) -> CustomerToken {
        body {
            /// Whose, and how long it lives.
            draft: CustomerCreatePasswordResetToken,
        }
    }

    /// Makes a token with which a customer can verify her e-mail. Not for apps: a shop's backend sends it to her.
    CreateCustomerEmailToken(POST "/customers/email-token", 200, Anyone, Create, [ManageCustomers]) -> CustomerToken {
        body {
            /// Whose, and how long it lives.
            draft: CustomerCreateEmailToken,
        }
    }

    /// Queries the carts of the token's holder.
    QueryMyCarts(GET "/me/carts", 200, CustomerOrAnonymous, Read, [ManageMyOrders]) -> Page<Cart> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Creates a cart that belongs to the token's holder.
    CreateMyCart(POST "/me/carts", 201, CustomerOrAnonymous, Create, [ManageMyOrders]) -> Cart {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The cart.
            draft: MyCartDraft,
        }
    }

    /// Gets a cart of the token's holder.
    GetMyCart(GET "/me/carts/{id}", 200, CustomerOrAnonymous, Read, [ManageMyOrders]) -> Cart {
        path {
            /// The cart.
            id: Id<Cart>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets the cart that the token's holder changed last.
    GetMyActiveCart(GET "/me/active-cart", 200, CustomerOrAnonymous, Read, [ManageMyOrders]) -> Cart {
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a cart of the token's holder: all of the actions, or none.
    UpdateMyCart(POST "/me/carts/{id}", 200, CustomerOrAnonymous, SameVersion, [ManageMyOrders]) -> Cart {
        path {
            /// The cart.
            id: Id<Cart>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyCartUpdate,
        }
    }

    /// Deletes a cart of the token's holder.
    DeleteMyCart(DELETE "/me/carts/{id}", 200, CustomerOrAnonymous, SameVersion, [ManageMyOrders]) -> Cart {
        path {
            /// The cart.
            id: Id<Cart>,
        }
        query {
            /// The version seen.
            version: Version,
            /// References to expand.
            expand: Expand,
        }
    }
}
