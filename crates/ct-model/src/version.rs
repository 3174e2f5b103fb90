//! [`Version`]: which state of a resource a change was decided upon.

use std::{fmt, num::ParseIntError, str::FromStr};

use serde::{Deserialize, Serialize};

/// The version of a resource, for optimistic concurrency control.
///
/// An update or delete names the version that it has seen; if the resource is at another one by then, the
/// platform answers 409 with the current version. One update can raise the version by more than one, so a
/// version is compared, never computed.
///
/// See [Optimistic concurrency control](https://docs.commercetools.com/api/general-concepts#optimistic-concurrency-control).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Version(pub u64);

impl Version {
    /// The version as the platform writes it.
    pub const fn as_u64(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Version {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<u64> for Version {
    fn from(version: u64) -> Self {
        Self(version)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn is_a_number_on_the_wire() {
        assert_eq!(
            serde_json::from_str::<Version>("9007199254740993").unwrap(),
            Version(9_007_199_254_740_993)
        );
        assert_eq!(serde_json::to_string(&Version(7)).unwrap(), "7");
        assert!(serde_json::from_str::<Version>(r#""7""#).is_err());
        assert!(serde_json::from_str::<Version>("-1").is_err());
    }

    #[test]
    fn parses_and_prints() {
        assert_eq!("12".parse(), Ok(Version(12)));
        assert_eq!(Version(12).to_string(), "12");
        assert!("".parse::<Version>().is_err());
    }
}
