//! [`BrowserRandom`].

use ct_auth::Random;

/// The browser's generator, `crypto.getRandomValues`.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserRandom;

impl Random for BrowserRandom {
    /// # Panics
    ///
    /// If there is no `crypto.getRandomValues`, which every browser has: nothing that is asked for here may be guessable.
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the browser gives randomness");
    }
}
