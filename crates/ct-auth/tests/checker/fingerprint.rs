//! A state's fingerprint: a hash of all that its `Debug` shows, without the text in between.

use std::{
    fmt::{self, Debug, Write as _},
    hash::{Hash, Hasher},
};

/// 64 bits, mixed as FxHash does; at a million states one collision in 30 million runs hides one state.
#[derive(Clone, Copy, Default)]
pub(crate) struct Fingerprint {
    hash: u64,
    /// Something secret was shown.
    pub(crate) leaked: bool,
}

impl Fingerprint {
    pub(crate) fn of(value: &impl Debug) -> u64 {
        let mut print = Self::default();
        print.debug(value);
        print.finish()
    }

    /// Takes in what `value` shows of itself.
    pub(crate) fn debug(&mut self, value: &impl Debug) {
        write!(self, "{value:?}").expect("nothing here fails");
    }

    fn mix(&mut self, word: u64) {
        self.hash = (self.hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl fmt::Write for Fingerprint {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.leaked |= text.starts_with("canary");
        self.write(text.as_bytes());
        Ok(())
    }
}

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.mix(u64::from_le_bytes(chunk.try_into().expect("there are eight")));
        }
        for byte in chunks.remainder() {
            self.mix(u64::from(*byte) | 0x100);
        }
    }

    fn finish(&self) -> u64 {
        let mixed = (self.hash ^ (self.hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ (mixed >> 29)
    }
}

/// Two ways in, one hash.
pub(crate) fn fingerprint(shown: &impl Debug, hashed: &impl Hash) -> Fingerprint {
    let mut print = Fingerprint::default();
    print.debug(shown);
    hashed.hash(&mut print);
    print
}
