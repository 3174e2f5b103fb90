//! The customer's account: signing out, going on where the app left off, passwords.

use ct_auth::{AuthError, Identity};
use ct_model::{
    Customer, MyCustomerChangePassword, MyCustomerEmailVerify, MyCustomerResetPassword, Password,
    operation::{ChangeMyPassword, ResetMyPassword, VerifyMyEmail},
};

use crate::{Client, Error};

impl Client {
    /// Goes on where the app left off: the same customer, from the refresh token in the store, without her password.
    ///
    /// With nothing in the store it is [`Identity::None`]; so it is with a token source, which is asked when a token is
    /// needed.
    ///
    /// # Errors
    ///
    /// [`AuthError`]: she has to sign in again, or the network failed and the session is kept for later.
    pub async fn resume(&self) -> Result<Identity, AuthError> {
        self.session().resume().await
    }

    /// Signs out: forgets the tokens here, and tells the platform to.
    ///
    /// A client with a token source asks that anew for its next call: this is also how the app says that its user is
    /// another now.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the store could not be emptied; the client is signed out all the same.
    pub async fn sign_out(&self) -> Result<(), AuthError> {
        self.session().sign_out().await
    }

    /// Changes the signed-in customer's password, and goes on with tokens for the new one.
    ///
    /// The platform ends all of her tokens, here and on other devices. If the new tokens cannot be had at once, the
    /// change has still been made: then [`Client::identity`] is [`Identity::None`], and she signs in again.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::InvalidCurrentPassword`](ct_model::ErrorCode::InvalidCurrentPassword) if `current` is not her
    /// password; [`Error::is_outcome_unknown`] if no answer came.
    pub async fn change_password(
        &self,
        customer: &Customer,
        current: impl Into<Password>,
        new: impl Into<Password>,
    ) -> Result<Customer, Error> {
        let new = new.into();
        let change = MyCustomerChangePassword::new(customer.version, current.into(), new.clone());
        let (session, epoch) = (self.session(), self.session().epoch());
        let changed = self.execute(&ChangeMyPassword { change }).await?;
        // The change is made whatever comes of this; the session itself says if she has to sign in.
        if let Err(error) = session.password_changed(epoch, &changed.email, &new).await {
            tracing::debug!(%error, "no token for the new password yet");
        }
        Ok(changed)
    }

    /// Sets a new password for the customer to whom the shop has sent `token`, usually by e-mail.
    ///
    /// Needs no sign-in, for she has forgotten her password; it does not sign her in either. The platform ends all of
    /// her tokens: <https://docs.commercetools.com/api/projects/me-profile>.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] for a token that the platform does not know,
    /// [`ErrorCode::ExpiredCustomerPasswordToken`](ct_model::ErrorCode::ExpiredCustomerPasswordToken) for an old one.
    pub async fn reset_password(
        &self,
        token: impl Into<Password>,
        new: impl Into<Password>,
    ) -> Result<Customer, Error> {
        self.execute(&ResetMyPassword { reset: MyCustomerResetPassword::new(token, new) }).await
    }

    /// Verifies the signed-in customer's e-mail address with the `token` that the shop has sent to it.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] for a token that the platform does not know,
    /// [`ErrorCode::ExpiredCustomerEmailToken`](ct_model::ErrorCode::ExpiredCustomerEmailToken) for an old one.
    pub async fn verify_email(&self, token: impl Into<Password>) -> Result<Customer, Error> {
        self.execute(&VerifyMyEmail { verification: MyCustomerEmailVerify::new(token) }).await
    }

    /// Ends a session whose customer is no more.
    pub(crate) async fn forget(&self) {
        match self.session().sign_out().await {
            Ok(()) | Err(AuthError::GivenToken) => {} // the app's own token is the app's to forget
            Err(error) => tracing::warn!(%error, "the store of tokens could not be emptied"),
        }
    }
}
