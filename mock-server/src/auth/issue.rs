//! New tokens: 32 random bytes each.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use ct_model::{DateTime, Secret, oauth::TokenAnswer};

use super::{
    AuthHost,
    token_store::{AnonymousIdInUse, Family},
};
use crate::{caller::Caller, clock::Random, refusal::Refusal};

impl AuthHost {
    /// A new access token for all that the family was granted.
    pub(super) fn issue_access(&self, family: Arc<Family>, now: DateTime) -> TokenAnswer {
        self.issue_access_for(Arc::clone(&family.caller), family, now)
    }

    /// A new access token of the family, for `caller`.
    pub(super) fn issue_access_for(
        &self,
        caller: Arc<Caller>,
        family: Arc<Family>,
        now: DateTime,
    ) -> TokenAnswer {
        let token = new_token(&*self.random);
        let scope = caller.scopes.to_string();
        self.tokens.add_access(&token, caller, family, now);
        TokenAnswer {
            access_token: token,
            token_type: "Bearer".to_owned(),
            expires_in: Some(self.tokens.access_lifetime().as_secs()),
            scope: Some(scope),
            refresh_token: None,
        }
    }

    /// A new refresh token of the family.
    ///
    /// # Errors
    ///
    /// 400 if the family is an anonymous session whose id another one has.
    pub(super) fn issue_refresh(&self, family: Arc<Family>, now: DateTime) -> Result<Secret, Refusal> {
        let token = new_token(&*self.random);
        let added = self.tokens.add_refresh(&token, family, now);
        added.map(|()| token).map_err(|AnonymousIdInUse| Refusal::anonymous_id_in_use())
    }
}

fn new_token(random: &dyn Random) -> Secret {
    let mut bytes = [0; 32];
    random.fill(&mut bytes);
    Secret::new(URL_SAFE_NO_PAD.encode(bytes))
}
