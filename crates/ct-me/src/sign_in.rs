//! Beginning a session: anonymously, or as a customer, who keeps the cart that she filled before.

use ct_auth::{AuthError, Identity, Remedy};
use ct_model::{AnonymousCartSignInMode, ErrorCode, MyCustomerSignin, Password, operation::SignInMyCustomer};

use crate::{Client, Error};

/// A customer could not be signed in. Who the client was, it still is.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignInError {
    /// The platform did not hand the anonymous session's cart over to her.
    #[error("the cart could not be handed over")]
    Cart(#[source] Error),
    /// There is no token for her.
    #[error("no token for the customer")]
    Token(#[source] AuthError),
}

impl SignInError {
    /// Whether nobody has this e-mail address and password.
    #[must_use]
    pub fn is_wrong_password(&self) -> bool {
        match self {
            Self::Cart(error) => error.has_code(&ErrorCode::InvalidCredentials),
            Self::Token(error) => error.is_wrong_password(),
        }
    }

    /// Who can do something about it.
    #[must_use]
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::Cart(error) => error.remedy(),
            Self::Token(error) => error.remedy(),
        }
    }
}

impl Client {
    /// Begins an anonymous session: somebody who has not signed in, but may have a cart.
    ///
    /// `id` is one that the app has chosen, and is sent at most once; with `None` the platform chooses. Needs an API
    /// client with the permission `create_anonymous_token`:
    /// <https://docs.commercetools.com/api/authorization#tokens-for-anonymous-sessions>.
    ///
    /// # Errors
    ///
    /// [`AuthError`] says who must act. Who the client was, it still is.
    pub async fn sign_in_anonymously(&self, id: Option<&str>) -> Result<Identity, AuthError> {
        self.session().sign_in_anonymously(id).await
    }

    /// Signs a customer in: from now on requests are hers.
    ///
    /// From an anonymous session its cart comes along: it is merged into the cart that she had, as in
    /// [`sign_in_with_cart`](Self::sign_in_with_cart) with
    /// [`MergeWithExistingCustomerCart`](AnonymousCartSignInMode::MergeWithExistingCustomerCart). Who the client was
    /// stays in force until her token is there.
    ///
    /// # Errors
    ///
    /// [`SignInError`] says who must act: a wrong e-mail address or password is the customer's, a network failure is
    /// nobody's.
    pub async fn sign_in(&self, email: &str, password: impl Into<Password>) -> Result<Identity, SignInError> {
        self.sign_in_with_cart(email, password, AnonymousCartSignInMode::MergeWithExistingCustomerCart).await
    }

    /// Signs a customer in, and says what becomes of the anonymous session's cart, if there is one: merged into the
    /// one that she had, or in its place.
    ///
    /// # Errors
    ///
    /// As for [`sign_in`](Self::sign_in). The cart is handed over first, so that after [`SignInError::Token`] it may
    /// be hers already; signing in again finds it.
    pub async fn sign_in_with_cart(
        &self,
        email: &str,
        password: impl Into<Password>,
        mode: AnonymousCartSignInMode,
    ) -> Result<Identity, SignInError> {
        let password = password.into();
        let session = self.session();
        session.signs_in().map_err(SignInError::Token)?; // else the cart would be handed over to nobody
        if let Identity::Anonymous { .. } = session.identity() {
            let sign_in = MyCustomerSignin {
                active_cart_sign_in_mode: Some(mode),
                ..MyCustomerSignin::new(email, password.clone())
            };
            self.execute(&SignInMyCustomer { sign_in }).await.map_err(SignInError::Cart)?;
        }
        session.sign_in(email, &password).await.map_err(SignInError::Token)
    }
}
