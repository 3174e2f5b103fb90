//! Who is there: found out when the page opens, and kept up with from then on.

use ct_me::{Identity, SignInError, auth::Reason};
use futures_util::StreamExt as _;
use leptos::{prelude::*, task::spawn_local};

use super::{shop::Shop, windows::News};
use crate::trouble::Trouble;

/// Goes on as whoever was here last, and tells of every change of it, whichever window makes it.
pub(crate) fn begin(shop: Shop) {
    let client = shop.client_now();
    let mut changes = client.identity_changes();
    spawn_local(async move {
        if let Err(error) = client.resume().await
            && !error.needs_sign_in()
        {
            shop.complain(&Trouble::from(&error));
        }
        shop.identity.set(client.identity());
        shop.read_cart().await;
        shop.ready.set(true);
        while let Some(change) = changes.next().await {
            let before = shop.identity.get_untracked();
            if change.identity == before {
                continue;
            }
            shop.identity.set(change.identity.clone());
            let leaving = shop.leaving.get_untracked();
            if before.is_customer() && !change.identity.is_customer() && !leaving {
                let words = shop.words_now();
                shop.say(match change.needs_credentials {
                    None | Some(Reason::SignedOutElsewhere) => words.signed_out_elsewhere,
                    Some(_) => words.session_ended,
                });
            }
            if change.needs_credentials.is_some()
                && let Err(error) = client.sign_out().await
            {
                shop.complain(&Trouble::from(&error)); // the shop goes on for a visitor all the same
            }
            shop.read_cart().await;
        }
    });
}

impl Shop {
    /// Makes sure that there is somebody who can have a cart.
    pub(crate) async fn somebody(self) -> Result<(), Trouble> {
        let client = self.client_now();
        match client.identity() {
            Identity::Anonymous { .. } | Identity::Customer { .. } => Ok(()),
            _ => {
                client.sign_in_anonymously(None).await.map_err(|error| Trouble::from(&error))?;
                Ok(())
            }
        }
    }

    /// Signs in. The cart that was filled before comes along.
    pub(crate) async fn sign_in(self, email: &str, password: &str) -> Result<(), Trouble> {
        let client = self.client_now();
        client.sign_in(email, password).await.map_err(|error: SignInError| Trouble::from(&error))?;
        self.identity.set(client.identity());
        self.read_cart().await;
        self.tell_windows(News::SignedIn);
        Ok(())
    }

    /// Signs out, here and in all windows.
    pub(crate) async fn sign_out(self) {
        self.leaving.set(true);
        if let Err(error) = self.client_now().sign_out().await {
            self.complain(&Trouble::from(&error)); // she is signed out all the same
        }
        self.identity.set(Identity::None);
        self.cart.set(None);
        self.leaving.set(false);
        self.say(self.words_now().goodbye);
    }
}
