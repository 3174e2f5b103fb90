//! The tokens with which a customer proves that an e-mail reached her: to set a new password, or that the address is
//! hers. Kept by digest: their values are told once.

use std::{collections::HashMap, time::Duration};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use ct_model::{Customer, CustomerToken, DateTime, Id, Password};
use sha2::{Digest, Sha256};

use crate::refusal::Refusal;

use super::Shop;

/// How many tokens a shop holds.
const MOST: usize = 100_000;

/// What a token is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To set a new password.
    Password,
    /// To verify the e-mail.
    Email,
}

/// A token that is no good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenError {
    /// There is none, or none any more.
    Unknown,
    /// Its time has passed.
    Expired,
}

/// The tokens of a shop.
#[derive(Debug, Default)]
pub(crate) struct CustomerTokens {
    kept: HashMap<[u8; 32], Kept>,
}

#[derive(Debug)]
struct Kept {
    customer: Id<Customer>,
    purpose: Purpose,
    expires: DateTime,
}

/// What a token is made of.
pub(crate) struct Wanted {
    pub(crate) customer: Id<Customer>,
    pub(crate) purpose: Purpose,
    pub(crate) ttl_minutes: i64,
    pub(crate) invalidate_older_tokens: bool,
}

impl Shop {
    /// Makes a token.
    ///
    /// # Errors
    ///
    /// 400 if it would not live at all; 503 if the shop is full.
    pub(crate) fn new_customer_token(&mut self, wanted: Wanted) -> Result<CustomerToken, Refusal> {
        let Wanted { customer, purpose, ttl_minutes, invalidate_older_tokens } = wanted;
        let minutes = u64::try_from(ttl_minutes).ok().filter(|minutes| *minutes > 0);
        let minutes = minutes.ok_or_else(|| Refusal::invalid_field("ttlMinutes", ttl_minutes))?;
        let (now, lifetime) = (self.now(), Duration::from_secs(minutes.saturating_mul(60)));
        let expires = now.saturating_add(lifetime);
        let mut bytes = [0; 32];
        self.random().fill(&mut bytes);
        let value = URL_SAFE_NO_PAD.encode(bytes);
        if invalidate_older_tokens {
            self.customer_tokens.end_all(&customer, purpose);
        }
        self.customer_tokens.add(&value, Kept { customer: customer.clone(), purpose, expires }, now)?;
        Ok(CustomerToken {
            last_modified_at: Some(now),
            ..CustomerToken::new(self.new_id(), customer, value, expires, invalidate_older_tokens, now)
        })
    }
}

impl CustomerTokens {
    /// Whose token it is, if it is good for `purpose` at `now`.
    pub(crate) fn find(
        &self,
        value: &Password,
        purpose: Purpose,
        now: DateTime,
    ) -> Result<&Id<Customer>, TokenError> {
        let kept = self.kept.get(&digest(value.expose())).filter(|kept| kept.purpose == purpose);
        let kept = kept.ok_or(TokenError::Unknown)?;
        if kept.expires > now { Ok(&kept.customer) } else { Err(TokenError::Expired) }
    }

    /// Ends all tokens of the customer that are for `purpose`.
    pub(crate) fn end_all(&mut self, customer: &Id<Customer>, purpose: Purpose) {
        self.kept.retain(|_, kept| kept.purpose != purpose || kept.customer != *customer);
    }

    /// An expired token is remembered as such for as long as there is room.
    fn add(&mut self, value: &str, token: Kept, now: DateTime) -> Result<(), Refusal> {
        if self.kept.len() >= MOST {
            self.kept.retain(|_, kept| kept.expires > now);
        }
        if self.kept.len() >= MOST {
            return Err(Refusal::over_capacity(format!(
                "This mock holds {MOST} tokens of customers at most."
            )));
        }
        self.kept.insert(digest(value), token);
        Ok(())
    }
}

fn digest(value: &str) -> [u8; 32] {
    Sha256::digest(value).into()
}
