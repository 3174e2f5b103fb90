//! Money.

use super::{Decode, Decoder, Encode, Encoder, Refusal};
use crate::{
    CentPrecisionMoney, Currency, HighPrecisionMoney, Money, TypedMoney,
    money::{CENT_PRECISION, HIGH_PRECISION},
};

impl Decode for Money {
    fn blank() -> Self {
        Self::zero(Currency::blank())
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = from.plain_money()?;
        Ok(())
    }
}

impl Encode for Money {
    fn encode(&self, to: &mut dyn Encoder) {
        let members: [(&str, &dyn Encode); 2] =
            [("centAmount", &self.cent_amount), ("currencyCode", &self.currency_code)];
        to.map(&mut members.into_iter());
    }
}

impl Decode for TypedMoney {
    fn blank() -> Self {
        Self::CentPrecision(CentPrecisionMoney::blank())
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = from.money()?;
        Ok(())
    }
}

impl Encode for TypedMoney {
    fn encode(&self, to: &mut dyn Encoder) {
        match self {
            Self::CentPrecision(money) => money.encode(to),
            Self::HighPrecision(money) => money.encode(to),
            Self::Other(raw) => to.raw(raw.json()),
        }
    }
}

impl Decode for CentPrecisionMoney {
    fn blank() -> Self {
        Self::new(0, Currency::blank())
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = Self::of(from.money()?).map_err(Refusal::said)?;
        Ok(())
    }
}

impl Encode for CentPrecisionMoney {
    fn encode(&self, to: &mut dyn Encoder) {
        let digits = i64::from(self.fraction_digits);
        let members: [(&str, &dyn Encode); 4] = [
            ("type", &CENT_PRECISION),
            ("currencyCode", &self.currency_code),
            ("centAmount", &self.cent_amount),
            ("fractionDigits", &digits),
        ];
        to.map(&mut members.into_iter());
    }
}

impl Decode for HighPrecisionMoney {
    fn blank() -> Self {
        Self { currency_code: Currency::blank(), cent_amount: 0, precise_amount: 0, fraction_digits: 0 }
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        *self = Self::of(from.money()?).map_err(Refusal::said)?;
        Ok(())
    }
}

impl Encode for HighPrecisionMoney {
    fn encode(&self, to: &mut dyn Encoder) {
        let digits = i64::from(self.fraction_digits);
        let members: [(&str, &dyn Encode); 5] = [
            ("type", &HIGH_PRECISION),
            ("currencyCode", &self.currency_code),
            ("centAmount", &self.cent_amount),
            ("preciseAmount", &self.precise_amount),
            ("fractionDigits", &digits),
        ];
        to.map(&mut members.into_iter());
    }
}
