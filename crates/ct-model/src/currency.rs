//! Currency codes, with the number of digits that each currency has after the decimal point.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::{self, InvalidValue};

pub(crate) const EXPECTED: &str = "a currency code: three capital letters, like `EUR`";

/// The code of a currency: `EUR`, `JPY`.
///
/// Codes are those of ISO 4217, current ones as constants ([`Currency::EUR`]), and the platform's own
/// [`NonStandardCurrency`](https://docs.commercetools.com/api/types#nonstandardcurrency) codes such as
/// `HUF0`, which are currencies of their own, without minor units. A code that this version does not know
/// is accepted as long as it is formed like one.
///
/// ```
/// use ct_model::Currency;
///
/// assert_eq!("JPY".parse(), Ok(Currency::JPY));
/// assert_eq!(Currency::JPY.fraction_digits(), 0);
/// assert!("eur".parse::<Currency>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 4]); // the fourth is `0` in a non-standard code and NUL in all others

macro_rules! constants {
    ($($code:ident)*) => {
        /// The currencies of ISO 4217.
        impl Currency {
            $(
                #[doc = concat!("`", stringify!($code), "`")]
                pub const $code: Self = Self::literal(stringify!($code));
            )*
        }

        #[cfg(test)]
        const ALL: &[Currency] = &[$(Currency::$code),*];
    };
}

constants! {
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
    CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
    KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK
    NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
    STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST
    XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG
}

/// The platform's own codes, for trade without minor units.
impl Currency {
    /// Czech koruna without minor units.
    pub const CZK0: Self = Self::literal("CZK0");
    /// Hungarian forint without minor units.
    pub const HUF0: Self = Self::literal("HUF0");
    /// Israeli new shekel without minor units.
    pub const ILS0: Self = Self::literal("ILS0");
    /// Kazakhstani tenge without minor units.
    pub const KZT0: Self = Self::literal("KZT0");
    /// Turkish lira without minor units.
    pub const TRY0: Self = Self::literal("TRY0");
    /// Taiwan dollar without minor units.
    pub const TWD0: Self = Self::literal("TWD0");
}

impl Currency {
    /// The code as it is written on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let code = if self.0[3] == 0 { &self.0[..3] } else { &self.0[..] };
        std::str::from_utf8(code).expect("a currency code is ASCII")
    }

    /// How many digits an amount of this currency has after the decimal point, which is also the power of
    /// ten that makes a major unit of its smallest one: 2 for EUR, 0 for JPY, 3 for KWD.
    ///
    /// These are the minor units of ISO 4217. It names none for precious metals, funds' units of account,
    /// `XTS` and `XXX`: they count as 0. A code that is not known here counts as 2, as most currencies do; a
    /// [`CentPrecisionMoney`](crate::CentPrecisionMoney) from the platform carries its own count.
    #[must_use]
    pub const fn fraction_digits(self) -> u8 {
        match self {
            Self([_, _, _, b'0']) => 0,
            Self::BIF | Self::CLP | Self::DJF | Self::GNF | Self::ISK | Self::JPY | Self::KMF => 0,
            Self::KRW | Self::PYG | Self::RWF | Self::UGX | Self::UYI | Self::VND | Self::VUV => 0,
            Self::XAF | Self::XOF | Self::XPF => 0,
            Self::XAG | Self::XAU | Self::XBA | Self::XBB | Self::XBC | Self::XBD | Self::XDR => 0,
            Self::XPD | Self::XPT | Self::XSU | Self::XTS | Self::XUA | Self::XXX => 0,
            Self::BHD | Self::IQD | Self::JOD | Self::KWD | Self::LYD | Self::OMR | Self::TND => 3,
            Self::CLF | Self::UYW => 4,
            Self(_) => 2,
        }
    }

    const fn from_code(code: &[u8]) -> Option<Self> {
        match *code {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z', c @ b'A'..=b'Z'] => Some(Self([a, b, c, 0])),
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z', c @ b'A'..=b'Z', b'0'] => Some(Self([a, b, c, b'0'])),
            _ => None,
        }
    }

    const fn literal(code: &str) -> Self {
        Self::from_code(code.as_bytes()).expect("a constant is a currency code")
    }
}

impl FromStr for Currency {
    type Err = InvalidValue;

    fn from_str(code: &str) -> Result<Self, InvalidValue> {
        Self::from_code(code.as_bytes()).ok_or_else(|| InvalidValue::new(code, EXPECTED))
    }
}

impl TryFrom<&str> for Currency {
    type Error = InvalidValue;

    fn try_from(code: &str) -> Result<Self, InvalidValue> {
        code.parse()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Currency").field(&self.as_str()).finish()
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        text::deserialize(json, EXPECTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_digits(digits: u8) -> String {
        let codes: Vec<&str> =
            ALL.iter().filter(|code| code.fraction_digits() == digits).map(Currency::as_str).collect();
        codes.join(" ")
    }

    #[test]
    fn digits_are_those_of_iso_4217() {
        assert_eq!(
            with_digits(0),
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD \
             XPF XPT XSU XTS XUA XXX"
        );
        assert_eq!(with_digits(3), "BHD IQD JOD KWD LYD OMR TND");
        assert_eq!(with_digits(4), "CLF UYW");
        assert_eq!(with_digits(2).split(' ').count(), ALL.len() - 30 - 7 - 2);
    }

    #[test]
    fn the_list_is_sorted_and_has_no_code_twice() {
        assert!(ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn non_standard_codes_have_no_minor_units_and_are_currencies_of_their_own() {
        let forint: Currency = "HUF0".parse().unwrap();
        assert_eq!((forint, forint.fraction_digits(), forint.as_str()), (Currency::HUF0, 0, "HUF0"));
        assert_ne!(forint, Currency::HUF);
        assert_eq!(Currency::HUF.fraction_digits(), 2);
    }

    #[test]
    fn an_unknown_code_is_a_value_with_two_digits() {
        let unknown: Currency = serde_json::from_str(r#""QQQ""#).unwrap();
        assert_eq!((unknown.as_str(), unknown.fraction_digits()), ("QQQ", 2));
        assert_eq!(serde_json::to_string(&unknown).unwrap(), r#""QQQ""#);
    }

    #[test]
    fn malformed_codes_are_refused_with_what_would_be_right() {
        for code in ["", "EU", "eur", "EURO", "EUR1", "EUR00", "E R", "ÄÖ", "\0\0\0"] {
            assert_eq!(Currency::try_from(code).unwrap_err().given(), code);
        }
        let refused = serde_json::from_str::<Currency>("978").unwrap_err().to_string();
        assert!(
            refused.starts_with("invalid type: integer `978`, expected a currency code: three"),
            "{refused}"
        );
    }

    #[test]
    fn reads_from_text_values_and_readers() {
        let value = serde_json::json!("EUR");
        assert_eq!(serde_json::from_value::<Currency>(value).unwrap(), Currency::EUR);
        assert_eq!(serde_json::from_reader::<_, Currency>(&br#""EUR""#[..]).unwrap(), Currency::EUR);
        assert_eq!(serde_json::from_str::<Currency>(r#""\u0045UR""#).unwrap(), Currency::EUR);
    }

    #[test]
    fn prints_padded_and_debugs_its_code() {
        assert_eq!(format!("{:>5}", Currency::EUR), "  EUR");
        assert_eq!(format!("{:?}", Currency::EUR), r#"Currency("EUR")"#);
    }
}
