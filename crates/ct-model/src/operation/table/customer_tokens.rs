//! Tokens that a shop's backend sends to customers.

use crate::{CustomerCreateEmailToken, CustomerCreatePasswordResetToken, CustomerToken};
use crate::operation::define::operations;

operations! {
    /// Makes a token with which a customer can set a new password. Not for apps: a shop's backend sends it to her.
    CreateCustomerPasswordToken(
        POST "/customers/password-token", 200, Anyone, Create, [ManageCustomers], Project, Store[ManageCustomers]
    ) -> CustomerToken {
        body {
            /// Whose, and how long it lives.
            draft: CustomerCreatePasswordResetToken,
        }
    }

    /// Makes a token with which a customer can verify her e-mail. Not for apps: a shop's backend sends it to her.
    CreateCustomerEmailToken(
        POST "/customers/email-token", 200, Anyone, Create, [ManageCustomers], Project, Store[ManageCustomers]
    ) -> CustomerToken {
        body {
            /// Whose, and how long it lives.
            draft: CustomerCreateEmailToken,
        }
    }
}
