//! Signing up, also when the answer to it gets lost.

use std::time::Duration;

use ct_auth::{Identity, Session};
use ct_model::{
    CustomerSignInResult, ErrorCode, Expand, MyCustomerDraft,
    operation::{GetMyActiveCart, GetMyCustomer, SignUpCustomer},
};

use crate::{
    Cause, Client, Error,
    call::within,
    update::{ends, until},
};

impl Client {
    /// Creates a customer's account. It does not sign her in: see [`sign_in`](Self::sign_in).
    ///
    /// If an answer gets lost, the sign-up is sent again; that the address is taken then may be its own doing. So the
    /// client tries to sign in with the same password. Where that works, the account is hers: the result is as if no
    /// answer had been lost, but that she is signed in already. Signing in once more does no harm.
    ///
    /// Needs the permission `manage_my_profile`: <https://docs.commercetools.com/api/projects/me-profile>.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::DuplicateField`] if the e-mail address has an account. With [`Error::is_outcome_unknown`] it may be
    /// the one that this call made, and the client could not find out: then [`sign_in`](Self::sign_in) works with the
    /// same password.
    pub async fn sign_up(&self, draft: MyCustomerDraft) -> Result<CustomerSignInResult, Error> {
        let ends = ends(self);
        let (session, epoch, former) = (self.session(), self.session().epoch(), self.session().identity());
        let operation = SignUpCustomer { draft };
        let error = match self.execute(&operation).await {
            Ok(signed_up) => return Ok(signed_up),
            Err(error) => error,
        };
        // Whoever is signed in, or has signed in or out meanwhile, stays who she is.
        if is_perhaps_its_own(&error) && epoch == session.epoch() && !former.is_customer() {
            return self.claim(session, &former, &operation.draft, ends, error).await;
        }
        Err(error)
    }

    /// Whether the account that is in the way of this sign-up is what it made itself: her password tells.
    async fn claim(
        &self,
        session: &Session,
        former: &Identity,
        draft: &MyCustomerDraft,
        ends: Duration,
        error: Error,
    ) -> Result<CustomerSignInResult, Error> {
        let clock = &*self.inner.environment.clock;
        let left = ends.saturating_sub(clock.monotonic());
        match within(clock, left, session.sign_in(&draft.email, &draft.password)).await {
            Some(Ok(_)) => {}
            Some(Err(refused)) if refused.is_wrong_password() => return Err(error.without_doubt()),
            Some(Err(unavailable)) => {
                tracing::debug!(error = %unavailable, "whose account it is could not be seen");
                return Err(error);
            }
            None => return Err(error),
        }
        match until(self, ends).account(former).await {
            Ok(found) if found.customer.email.to_lowercase() == draft.email.to_lowercase() => Ok(found),
            Ok(_) => Err(error), // somebody else has signed in
            Err(unread) => {
                tracing::debug!(error = %unread, "the new account could not be read");
                Err(error)
            }
        }
    }

    /// What the sign-up would have answered: the account, and the cart of the anonymous session that it was made from.
    async fn account(&self, former: &Identity) -> Result<CustomerSignInResult, Error> {
        let customer = self.execute(&GetMyCustomer { expand: Expand::default() }).await?;
        let cart = match former {
            Identity::Anonymous { .. } => match self
                .execute(&GetMyActiveCart { expand: Expand::default() })
                .await
            {
                Ok(cart) => Some(cart),
                Err(error) if error.is_not_found() || matches!(error.cause(), Cause::NotPermitted(_)) => None,
                Err(error) => return Err(error),
            },
            _ => None,
        };
        Ok(CustomerSignInResult { cart, ..CustomerSignInResult::new(customer) })
    }
}

/// Whether an attempt before the one that was refused may have made the account.
fn is_perhaps_its_own(error: &Error) -> bool {
    let taken = error.api_error().and_then(|refusal| refusal.find(&ErrorCode::DuplicateField));
    error.is_outcome_unknown() && taken.is_some_and(|taken| taken.field() == Some("email"))
}
