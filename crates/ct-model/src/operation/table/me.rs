//! The customer's account.

use crate::{Customer, CustomerSignInResult, Expand, MyCustomerChangePassword, MyCustomerDraft, MyCustomerEmailVerify, MyCustomerResetPassword, MyCustomerSignin, MyCustomerUpdate, Version};
use crate::operation::define::operations;

operations! {
    /// Creates a customer's account; the cart of the anonymous session whose token it is, if it is one's, becomes
    /// hers.
    SignUpCustomer(
        POST "/me/signup", 201, Anyone, SignUp, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> CustomerSignInResult {
        body {
            /// The account.
            draft: MyCustomerDraft,
        }
    }

    /// Signs a customer in; the carts of the anonymous session whose token it is, if it is one's, become hers.
    SignInMyCustomer(
        POST "/me/login", 200, Anyone, SignIn, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> CustomerSignInResult {
        body {
            /// Her e-mail and password, and what becomes of the session's cart.
            sign_in: MyCustomerSignin,
        }
    }

    /// Gets the customer whose token it is.
    GetMyCustomer(
        GET "/me", 200, Customer, Read, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> Customer {
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates the customer whose token it is.
    UpdateMyCustomer(
        POST "/me", 200, Customer, SameVersion, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> Customer {
        body {
            /// The version seen and what to change.
            update: MyCustomerUpdate,
        }
    }

    /// Deletes the customer whose token it is.
    DeleteMyCustomer(
        DELETE "/me", 200, Customer, SameVersion, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> Customer {
        query {
            /// The version seen.
            version: Version,
        }
    }

    /// Changes the password of the customer whose token it is; her tokens end with it.
    ChangeMyPassword(
        POST "/me/password", 200, Customer, Never, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> Customer {
        body {
            /// The version seen, the old password and the new one.
            change: MyCustomerChangePassword,
        }
    }

    /// Sets a new password with a token that was sent to the customer; all her tokens end.
    ResetMyPassword(
        POST "/me/password/reset", 200, Anyone, Never, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> Customer {
        body {
            /// The token and the new password.
            reset: MyCustomerResetPassword,
        }
    }

    /// Verifies the e-mail of the customer whose token it is, with a token that was sent to it.
    VerifyMyEmail(
        POST "/me/email/confirm", 200, Customer, Never, [ManageMyProfile], Project, Store[ManageMyProfile]
    ) -> Customer {
        body {
            /// The token.
            verification: MyCustomerEmailVerify,
        }
    }
}
