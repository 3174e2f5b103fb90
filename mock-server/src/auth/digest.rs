//! SHA-256 digests: what is kept of tokens and secrets.

use sha2::{Digest as _, Sha256};

/// The SHA-256 of a text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Digest([u8; 32]);

impl Digest {
    /// A digest that belongs to no text that anybody knows.
    pub(super) const NONE: Self = Self([0; 32]);

    pub(super) fn of(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}
