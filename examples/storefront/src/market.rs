//! Where the shop is open, and in which currency it sells there.

use ct_me::model::{Country, Currency};

/// A country that the shop delivers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Market {
    pub(crate) country: Country,
    pub(crate) currency: Currency,
    /// What people there call it.
    pub(crate) name: &'static str,
}

/// All of them; the first one is for visitors who have not chosen.
pub(crate) const MARKETS: &[Market] = &[
    Market { country: Country::GB, currency: Currency::GBP, name: "United Kingdom" },
    Market { country: Country::DE, currency: Currency::EUR, name: "Deutschland" },
    Market { country: Country::AT, currency: Currency::EUR, name: "Österreich" },
    Market { country: Country::FR, currency: Currency::EUR, name: "France" },
    Market { country: Country::NL, currency: Currency::EUR, name: "Nederland" },
    Market { country: Country::US, currency: Currency::USD, name: "United States" },
    Market { country: Country::JP, currency: Currency::JPY, name: "日本" },
];

impl Market {
    /// The market with this country code.
    pub(crate) fn of(country: &str) -> Option<Self> {
        MARKETS.iter().find(|market| market.country.as_str() == country).copied()
    }

    /// Where a visitor with this language of the browser (`de-AT`) most likely is.
    pub(crate) fn guess(browser: &str) -> Self {
        let region = browser.rsplit('-').next().unwrap_or_default();
        let spoken = match browser.split('-').next().unwrap_or_default() {
            "de" => "DE",
            "fr" => "FR",
            "ja" => "JP",
            "nl" => "NL",
            _ => "GB",
        };
        Self::of(region).or_else(|| Self::of(spoken)).unwrap_or(MARKETS[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_is_where_the_browser_says_or_where_the_language_is_spoken() {
        for (browser, country) in
            [("de-AT", "AT"), ("de", "DE"), ("en-US", "US"), ("en-NZ", "GB"), ("pt-BR", "GB"), ("", "GB")]
        {
            assert_eq!(Market::guess(browser).country.as_str(), country, "{browser}");
        }
    }

    #[test]
    fn every_market_is_found_by_its_country() {
        for market in MARKETS {
            assert_eq!(Market::of(market.country.as_str()), Some(*market));
        }
        assert_eq!(Market::of("XX"), None);
    }
}
