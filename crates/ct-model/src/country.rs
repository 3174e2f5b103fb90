//! Country codes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::{self, InvalidValue};

pub(crate) const EXPECTED: &str = "a country code: two capital letters, like `DE`";

/// The two-letter code of a country, as ISO 3166-1 assigns it: `DE`, `US`.
///
/// Every assigned code is a constant ([`Country::DE`]); any other pair of capital letters is accepted too.
///
/// ```
/// use ct_model::Country;
///
/// assert_eq!("US".parse(), Ok(Country::US));
/// assert!("usa".parse::<Country>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

macro_rules! constants {
    ($($code:ident)*) => {
        /// The countries of ISO 3166-1.
        impl Country {
            $(
                #[doc = concat!("`", stringify!($code), "`")]
                pub const $code: Self = Self::literal(stringify!($code));
            )*
        }

        #[cfg(test)]
        const ALL: &[Country] = &[$(Country::$code),*];
    };
}

constants! {
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
    BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
    ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
}

impl Country {
    /// The code as it is written on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country code is ASCII")
    }

    const fn from_code(code: &[u8]) -> Option<Self> {
        match *code {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Some(Self([a, b])),
            _ => None,
        }
    }

    const fn literal(code: &str) -> Self {
        Self::from_code(code.as_bytes()).expect("a constant is a country code")
    }
}

impl FromStr for Country {
    type Err = InvalidValue;

    fn from_str(code: &str) -> Result<Self, InvalidValue> {
        Self::from_code(code.as_bytes()).ok_or_else(|| InvalidValue::new(code, EXPECTED))
    }
}

impl TryFrom<&str> for Country {
    type Error = InvalidValue;

    fn try_from(code: &str) -> Result<Self, InvalidValue> {
        code.parse()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Country").field(&self.as_str()).finish()
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        text::deserialize(json, EXPECTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole_sorted_and_has_no_code_twice() {
        assert_eq!(ALL.len(), 249);
        assert!(ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn an_unassigned_code_is_a_value() {
        let kosovo: Country = serde_json::from_str(r#""XK""#).unwrap();
        assert_eq!(serde_json::to_string(&kosovo).unwrap(), r#""XK""#);
    }

    #[test]
    fn malformed_codes_are_refused_with_what_would_be_right() {
        for code in ["", "D", "de", "DEU", "D1", "Ä"] {
            assert!(Country::try_from(code).is_err(), "{code}");
        }
        let refused = serde_json::from_str::<Country>(r#""Germany""#).unwrap_err().to_string();
        assert!(
            refused.starts_with("`Germany` is not a country code: two capital letters, like `DE`"),
            "{refused}"
        );
    }

    #[test]
    fn reads_from_text_values_and_readers() {
        assert_eq!(serde_json::from_value::<Country>(serde_json::json!("DE")).unwrap(), Country::DE);
        assert_eq!(serde_json::from_reader::<_, Country>(&br#""DE""#[..]).unwrap(), Country::DE);
        assert_eq!(serde_json::from_str::<Country>(r#""\u0044E""#).unwrap(), Country::DE);
    }
}
