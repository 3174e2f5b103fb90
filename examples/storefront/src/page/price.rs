//! Amounts of money, as people write them in the chosen language.

use ct_me::model::{CentPrecisionMoney, DateTime, ProductVariant, TypedMoney};
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::language::Language;

/// `€1,234.50`, `1.234,50 €`.
pub(crate) fn amount(money: CentPrecisionMoney, language: Language) -> String {
    let digits = i32::from(money.fraction_digits);
    let value = money.cent_amount as f64 / 10_f64.powi(digits);
    let options = options(&[("style", "currency"), ("currency", money.currency_code.as_str())]);
    let format = Intl::NumberFormat::new(&locales(language), &options);
    let text = format.format().call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
    text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| money.to_string())
}

/// `24 November 2026`.
pub(crate) fn day(moment: DateTime, language: Language) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(moment.millis() as f64));
    let format = Intl::DateTimeFormat::new(&locales(language), &options(&[("dateStyle", "long")]));
    let text = format.format().call1(&JsValue::UNDEFINED, &date);
    text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| moment.to_string())
}

/// What a variant costs here now, and what it cost before it was reduced.
pub(crate) fn of_variant(
    variant: &ProductVariant,
) -> Option<(CentPrecisionMoney, Option<CentPrecisionMoney>)> {
    let price = variant.price.as_ref()?;
    let before = cents(&price.value)?;
    match &price.discounted {
        Some(discounted) => Some((cents(&discounted.value)?, Some(before))),
        None => Some((before, None)),
    }
}

/// As far as it is an amount of whole cents.
pub(crate) fn cents(money: &TypedMoney) -> Option<CentPrecisionMoney> {
    match money {
        TypedMoney::CentPrecision(money) => Some(*money),
        _ => None,
    }
}

fn locales(language: Language) -> Array {
    Array::of1(&JsValue::from_str(language.tag()))
}

fn options(entries: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // It fails for frozen objects only.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object
}
