//! Carts.

use super::{
    Shape::{self, Any, Boolean, Enum, List, Moment, Number, Object, Text},
    common::{
        ADDRESS, ADDRESSES, CENTS, CUSTOM, KEY_REFERENCE, LOCALIZED, MODIFIED_BY, MONEY, PRICE, REFERENCE,
        REFERENCES, VARIANT,
    },
};

pub(super) static ROUNDING: Shape = Enum("RoundingMode", &["HalfEven", "HalfUp", "HalfDown"]);
pub(super) static INVENTORY: Shape =
    Enum("InventoryMode", &["None", "TrackOnly", "ReserveOnOrder", "ReserveOnCart"]);

static TAX_RATE: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("name", &Text),
    ("amount", &Number),
    ("includedInPrice", &Boolean),
    ("country", &Text),
    ("state", &Text),
    ("subRates", &List(&Object(&[("name", &Text), ("amount", &Number)]))),
]);
pub(super) static TAXED_PRICE: Shape = Object(&[
    ("totalNet", &CENTS),
    ("totalGross", &CENTS),
    ("taxPortions", &List(&Object(&[("name", &Text), ("rate", &Number), ("amount", &CENTS)]))),
    ("totalTax", &CENTS),
]);
static DISCOUNTED_PRICE: Shape = Object(&[
    ("value", &MONEY),
    ("includedDiscounts", &List(&Object(&[("discount", &REFERENCE), ("discountedAmount", &MONEY)]))),
]);
static DISCOUNTED_PER_QUANTITY: Shape =
    List(&Object(&[("quantity", &Number), ("discountedPrice", &DISCOUNTED_PRICE)]));
static ITEM_STATES: Shape = List(&Object(&[("quantity", &Number), ("state", &REFERENCE)]));
static SHIPPING_DETAILS: Shape = Object(&[
    (
        "targets",
        &List(&Object(&[("addressKey", &Text), ("quantity", &Number), ("shippingMethodKey", &Text)])),
    ),
    ("valid", &Boolean),
]);
static METHOD_TAXED_PRICES: Shape =
    List(&Object(&[("shippingMethodKey", &Text), ("taxedPrice", &TAXED_PRICE)]));
static METHOD_TAX_RATES: Shape = List(&Object(&[("shippingMethodKey", &Text), ("taxRate", &TAX_RATE)]));
static RECURRENCE: Shape = Object(&[("recurrencePolicy", &REFERENCE), ("priceSelectionMode", &Text)]);

pub(super) static LINE_ITEM: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("productId", &Text),
    ("productKey", &Text),
    ("name", &LOCALIZED),
    ("productSlug", &LOCALIZED),
    ("productType", &REFERENCE),
    ("variant", &VARIANT),
    ("price", &PRICE),
    ("quantity", &Number),
    ("totalPrice", &CENTS),
    ("discountedPricePerQuantity", &DISCOUNTED_PER_QUANTITY),
    ("taxedPrice", &TAXED_PRICE),
    ("taxedPricePortions", &METHOD_TAXED_PRICES),
    ("state", &ITEM_STATES),
    ("taxRate", &TAX_RATE),
    ("perMethodTaxRate", &METHOD_TAX_RATES),
    ("supplyChannel", &REFERENCE),
    ("distributionChannel", &REFERENCE),
    ("priceMode", &Enum("LineItemPriceMode", &["Platform", "ExternalPrice", "ExternalTotal"])),
    ("lineItemMode", &Enum("LineItemMode", &["Standard", "GiftLineItem"])),
    ("inventoryMode", &INVENTORY),
    ("shippingDetails", &SHIPPING_DETAILS),
    ("reservation", &REFERENCE),
    ("custom", &CUSTOM),
    ("addedAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("recurrenceInfo", &RECURRENCE),
]);
pub(super) static CUSTOM_LINE_ITEM: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("name", &LOCALIZED),
    ("money", &MONEY),
    ("taxedPrice", &TAXED_PRICE),
    ("taxedPricePortions", &METHOD_TAXED_PRICES),
    ("totalPrice", &CENTS),
    ("slug", &Text),
    ("quantity", &Number),
    ("state", &ITEM_STATES),
    ("taxCategory", &REFERENCE),
    ("taxRate", &TAX_RATE),
    ("perMethodTaxRate", &METHOD_TAX_RATES),
    ("discountedPricePerQuantity", &DISCOUNTED_PER_QUANTITY),
    ("custom", &CUSTOM),
    ("shippingDetails", &SHIPPING_DETAILS),
    ("priceMode", &Enum("CustomLineItemPriceMode", &["Standard", "External"])),
    ("recurrenceInfo", &Object(&[("recurrencePolicy", &REFERENCE)])),
]);
pub(super) static SHIPPING_INFO: Shape = Object(&[
    ("shippingMethodName", &Text),
    ("price", &CENTS),
    (
        "shippingRate",
        &Object(&[("price", &CENTS), ("freeAbove", &CENTS), ("isMatching", &Boolean), ("tiers", &Any)]),
    ),
    ("taxedPrice", &TAXED_PRICE),
    ("taxRate", &TAX_RATE),
    ("taxCategory", &REFERENCE),
    ("shippingMethod", &REFERENCE),
    ("deliveries", &Any),
    ("discountedPrice", &DISCOUNTED_PRICE),
    ("shippingMethodState", &Enum("ShippingMethodState", &["DoesNotMatchCart", "MatchesCart"])),
    ("estimatedDelivery", &Any),
]);
pub(super) static DISCOUNT_ON_TOTAL: Shape = Object(&[
    ("discountedAmount", &MONEY),
    ("includedDiscounts", &Any),
    ("discountedNetAmount", &MONEY),
    ("discountedGrossAmount", &MONEY),
]);
pub(super) static TAX_MODE: Shape = Enum("TaxMode", &["Platform", "External", "ExternalAmount", "Disabled"]);
pub(super) static TAX_CALCULATION: Shape = Enum("TaxCalculationMode", &["LineItemLevel", "UnitPriceLevel"]);
pub(super) static SHIPPING_MODE: Shape = Enum("ShippingMode", &["Single", "Multiple"]);
pub(super) static SHIPPING: Shape = List(&Object(&[
    ("shippingKey", &Text),
    ("shippingInfo", &SHIPPING_INFO),
    ("shippingAddress", &ADDRESS),
    ("shippingRateInput", &Any),
    ("shippingCustomFields", &CUSTOM),
]));
pub(super) static DISCOUNT_CODES: Shape = List(&Object(&[("discountCode", &REFERENCE), ("state", &Text)]));
pub(super) static DIRECT_DISCOUNTS: Shape =
    List(&Object(&[("id", &Text), ("value", &Any), ("target", &Any)]));
pub(super) static PAYMENT_INFO: Shape = Object(&[("payments", &REFERENCES)]);
pub(super) static ORIGIN: Shape = Enum("CartOrigin", &["Customer", "Merchant", "Quote", "RecurringOrder"]);

/// A cart.
pub(crate) static CART: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("key", &Text),
    ("customerId", &Text),
    ("customerEmail", &Text),
    ("customerGroup", &REFERENCE),
    ("anonymousId", &Text),
    ("businessUnit", &KEY_REFERENCE),
    ("store", &KEY_REFERENCE),
    ("lineItems", &List(&LINE_ITEM)),
    ("customLineItems", &List(&CUSTOM_LINE_ITEM)),
    ("totalLineItemQuantity", &Number),
    ("totalPrice", &CENTS),
    ("taxedPrice", &TAXED_PRICE),
    ("taxedShippingPrice", &TAXED_PRICE),
    ("discountOnTotalPrice", &DISCOUNT_ON_TOTAL),
    ("taxMode", &TAX_MODE),
    ("priceRoundingMode", &ROUNDING),
    ("taxRoundingMode", &ROUNDING),
    ("taxCalculationMode", &TAX_CALCULATION),
    ("inventoryMode", &INVENTORY),
    ("cartState", &Enum("CartState", &["Active", "Merged", "Ordered", "Frozen"])),
    ("freezeStrategy", &Enum("FreezeStrategy", &["SoftFreeze", "HardFreeze"])),
    ("billingAddress", &ADDRESS),
    ("shippingAddress", &ADDRESS),
    ("shippingMode", &SHIPPING_MODE),
    ("shippingKey", &Text),
    ("shippingInfo", &SHIPPING_INFO),
    ("shippingRateInput", &Any),
    ("shippingCustomFields", &CUSTOM),
    ("shipping", &SHIPPING),
    ("itemShippingAddresses", &ADDRESSES),
    ("discountCodes", &DISCOUNT_CODES),
    ("directDiscounts", &DIRECT_DISCOUNTS),
    ("refusedGifts", &REFERENCES),
    ("paymentInfo", &PAYMENT_INFO),
    ("country", &Text),
    ("locale", &Text),
    ("origin", &ORIGIN),
    ("custom", &CUSTOM),
    ("discountTypeCombination", &Any),
    ("lock", &Object(&[("createdAt", &Moment), ("clientId", &Text)])),
    ("deleteDaysAfterLastModification", &Number),
    ("purchaseOrderNumber", &Text),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("warnings", &List(&Object(&[("code", &Text), ("message", &Text)]))),
]);
