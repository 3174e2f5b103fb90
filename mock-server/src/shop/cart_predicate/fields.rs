//! What predicates may ask of a cart, of its items and of its shipping.
//!
//! <https://docs.commercetools.com/api/projects/predicates#cart-predicates>

use self::Kind::{Any, Boolean, Map, Moment, Money, Number, Object, Set, Text};

/// What is in a field.
#[derive(Debug)]
pub(super) enum Kind {
    Text,
    Number,
    Boolean,
    /// A date and time.
    Moment,
    /// Compared with `"10.00 EUR"`; it has fields of its own.
    Money(&'static [Field]),
    /// Several texts.
    Set,
    /// Fields.
    Object(&'static [Field]),
    /// Any name, and this in each.
    Map(&'static Kind),
    /// Whatever: the value of an attribute or of a custom field.
    Any,
}

/// A field: its name and what is in it.
pub(super) type Field = (&'static str, Kind);

/// What a predicate is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// A cart as a whole.
    Cart,
    /// One of its line items.
    LineItem,
    /// One of its custom line items.
    CustomLineItem,
    /// One of its shipping methods.
    Shipping,
}

impl Scope {
    /// The fields of what it is about.
    pub(super) fn kind(self) -> &'static Kind {
        match self {
            Self::Cart => &CART,
            Self::LineItem => &LINE_ITEM,
            Self::CustomLineItem => &CUSTOM_LINE_ITEM,
            Self::Shipping => &SHIPPING,
        }
    }
}

impl Kind {
    /// What is in the field of that name.
    pub(super) fn field(&'static self, name: &str) -> Option<&'static Self> {
        match self {
            Object(fields) | Money(fields) => {
                fields.iter().find(|(known, _)| *known == name).map(|(_, kind)| kind)
            }
            Map(each) => Some(each),
            Any => Some(self),
            Text | Number | Boolean | Moment | Set => None,
        }
    }
}

const AMOUNT: &[Field] =
    &[("centAmount", Number), ("amount", Number), ("currencyCode", Text), ("currency", Text)];
const PRICE: &[Field] = &[
    ("centAmount", Number),
    ("amount", Number),
    ("currencyCode", Text),
    ("currency", Text),
    ("country", Text),
    ("customerGroup", NAMED),
    ("channel", NAMED),
    ("discount", Object(&[("id", Text)])),
];
const NAMED: Kind = Object(&[("id", Text), ("key", Text)]);
const SETS: Kind = Object(&[("id", Set), ("key", Set)]);
const TAX_RATE: Kind = Object(&[("includedInPrice", Boolean), ("amount", Number), ("country", Text)]);
const ADDRESS: Kind = Object(&[
    ("id", Text),
    ("key", Text),
    ("title", Text),
    ("salutation", Text),
    ("firstName", Text),
    ("lastName", Text),
    ("streetName", Text),
    ("streetNumber", Text),
    ("additionalStreetInfo", Text),
    ("postalCode", Text),
    ("city", Text),
    ("region", Text),
    ("state", Text),
    ("country", Text),
    ("company", Text),
    ("department", Text),
    ("building", Text),
    ("apartment", Text),
    ("pOBox", Text),
    ("phone", Text),
    ("mobile", Text),
    ("email", Text),
    ("fax", Text),
    ("additionalAddressInfo", Text),
    ("externalId", Text),
    ("custom", Map(&Any)),
]);
const SHIPPING_FIELDS: Kind = Object(&[
    ("shippingMethodName", Text),
    ("shippingMethod", NAMED),
    ("price", Money(AMOUNT)),
    ("shippingRate", Object(&[("price", Money(AMOUNT)), ("freeAbove", Money(AMOUNT))])),
    ("taxCategory", NAMED),
    ("taxRate", TAX_RATE),
    ("custom", Map(&Any)),
]);
static SHIPPING: Kind = SHIPPING_FIELDS;
static CART: Kind = Object(&[
    ("key", Text),
    ("currency", Text),
    ("country", Text),
    ("locale", Text),
    ("origin", Text),
    ("totalPrice", Money(AMOUNT)),
    ("taxedPrice", Object(&[("net", Money(AMOUNT)), ("gross", Money(AMOUNT))])),
    ("createdAt", Moment),
    ("lastModifiedAt", Moment),
    ("shippingAddress", ADDRESS),
    ("billingAddress", ADDRESS),
    ("shippingInfo", SHIPPING_FIELDS),
    (
        "customer",
        Object(&[
            ("id", Text),
            ("key", Text),
            ("customerNumber", Text),
            ("externalId", Text),
            ("email", Text),
            ("isEmailVerified", Boolean),
            ("title", Text),
            ("salutation", Text),
            ("firstName", Text),
            ("middleName", Text),
            ("lastName", Text),
            ("dateOfBirth", Text),
            ("companyName", Text),
            ("vatId", Text),
            ("locale", Text),
            ("createdAt", Moment),
            ("lastModifiedAt", Moment),
            ("customerGroup", NAMED),
            ("custom", Map(&Any)),
        ]),
    ),
    ("store", Object(&[("key", Text)])),
    ("businessUnit", NAMED),
    ("custom", Map(&Any)),
]);
static LINE_ITEM: Kind = Object(&[
    ("product", NAMED),
    ("productType", NAMED),
    ("variant", Object(&[("id", Number), ("key", Text), ("sku", Text)])),
    ("variantId", Number),
    ("sku", Text),
    ("attributes", Map(&Any)),
    ("price", Money(PRICE)),
    ("quantity", Number),
    ("addedAt", Moment),
    ("categories", SETS),
    ("categoriesWithAncestors", SETS),
    ("supplyChannel", NAMED),
    ("distributionChannel", NAMED),
    ("inventoryMode", Text),
    ("priceMode", Text),
    ("lineItemMode", Text),
    ("taxRate", TAX_RATE),
    ("custom", Map(&Any)),
]);
static CUSTOM_LINE_ITEM: Kind = Object(&[
    ("key", Text),
    ("slug", Text),
    ("name", Map(&Text)),
    ("money", Money(AMOUNT)),
    ("quantity", Number),
    ("taxCategory", NAMED),
    ("taxRate", TAX_RATE),
    ("custom", Map(&Any)),
]);
