//! Which fields a kind of resource has, and what is in them: what predicates, sort paths and expansion paths are
//! checked against.
//!
//! The fields stand in one file per resource below; a test compares them with what resources are written as.

mod business_unit;
mod cart;
mod catalog;
mod common;
mod discount;
mod order;
mod payment;
mod pricing;
mod quote;
mod setup;
mod shipping;
mod shopping_list;
mod store;
mod workflow;

pub(crate) use business_unit::{ASSOCIATE_ROLE, BUSINESS_UNIT};
pub(crate) use cart::CART;
pub(crate) use catalog::{CATEGORY, PRODUCT_PROJECTION, PRODUCT_TYPE, VARIANT_PROJECTION};
pub(crate) use discount::{CART_DISCOUNT, DISCOUNT_CODE};
pub(crate) use order::ORDER;
pub(crate) use payment::PAYMENT;
pub(crate) use pricing::{CHANNEL, CUSTOMER_GROUP, INVENTORY_ENTRY, STANDALONE_PRICE};
pub(crate) use quote::{QUOTE, QUOTE_REQUEST, STAGED_QUOTE};
pub(crate) use setup::{API_CLIENT, CUSTOMER, PRODUCT, TAX_CATEGORY};
pub(crate) use shipping::{SHIPPING_METHOD, ZONE};
pub(crate) use shopping_list::SHOPPING_LIST;
pub(crate) use store::{ASSIGNED_PRODUCT, PRODUCT_SELECTION, PRODUCT_SELECTION_ASSIGNMENT, STORE};
pub(crate) use workflow::{STATE, TYPE};

/// What is in a field.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Text.
    Text,
    /// Text that is a decimal number, and is sorted as one: `orderHint`.
    Decimal,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A date and time.
    Moment,
    /// A date.
    Date,
    /// A point in GeoJSON.
    Place,
    /// One word of a closed set: the set's name and its words.
    Enum(&'static str, &'static [&'static str]),
    /// Fields.
    Object(&'static [Field]),
    /// Any name, and what is in each: a text per locale, an order hint per category.
    Map(&'static Shape),
    /// A list of these.
    List(&'static Shape),
    /// Whatever: the value of an attribute or of a custom field.
    Any,
}

/// A field: its name and what is in it.
pub(crate) type Field = (&'static str, &'static Shape);

static POINT: &[Field] = &[("type", &Shape::Text), ("coordinates", &Shape::List(&Shape::Number))];

impl Shape {
    /// What is in the field of that name; of a list, in the field of its elements.
    pub(crate) fn field(&'static self, name: &str) -> Option<&'static Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape),
            Self::Map(each) => Some(each),
            Self::List(element) => element.field(name),
            Self::Any => Some(self),
            Self::Place => POINT.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape),
            Self::Text | Self::Decimal | Self::Number | Self::Boolean => None,
            Self::Moment | Self::Date | Self::Enum(_, _) => None,
        }
    }

    /// The fields, if they are fixed.
    pub(crate) fn fields(&self) -> &'static [Field] {
        match self {
            Self::Object(fields) => fields,
            Self::Place => POINT,
            Self::Map(_) | Self::List(_) | Self::Any => &[],
            Self::Text | Self::Decimal | Self::Number | Self::Boolean => &[],
            Self::Moment | Self::Date | Self::Enum(_, _) => &[],
        }
    }

    /// What the elements of a list are like; of what is no list, itself.
    pub(crate) fn element(&'static self) -> &'static Self {
        match self {
            Self::List(element) => element,
            Self::Text | Self::Decimal | Self::Number | Self::Boolean | Self::Moment | Self::Date => self,
            Self::Place | Self::Enum(_, _) | Self::Object(_) | Self::Map(_) | Self::Any => self,
        }
    }

    /// Whether one plain value is in there, by which resources can be sorted.
    pub(crate) fn is_plain(&self) -> bool {
        match self {
            Self::Text | Self::Decimal | Self::Number | Self::Boolean | Self::Moment | Self::Date => true,
            Self::Enum(_, _) | Self::Any => true,
            Self::Object(_) | Self::Map(_) | Self::List(_) | Self::Place => false,
        }
    }

    /// What is in there, in words.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Self::Text | Self::Decimal | Self::Enum(_, _) => "text",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Moment => "a date and time",
            Self::Date => "a date",
            Self::Place => "a place",
            Self::Object(_) | Self::Map(_) => "fields",
            Self::List(_) => "a list",
            Self::Any => "a value",
        }
    }
}
