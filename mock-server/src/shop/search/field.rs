//! The fields that can be filtered by, counted and sorted by.
//!
//! <https://docs.commercetools.com/api/projects/product-projection-search#filters>

use ct_model::{
    AttributeDefinition, AttributeLevelEnum, AttributeType, Price, ProductType, ProductVariant, Store,
    TypedMoney,
};

use crate::shop::{
    collection::Collection,
    price::{Buyer, select},
    stores::has_price,
};

use super::{
    document::Row,
    index::Index,
    value::{Kind, Value},
};

/// A field.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) level: Level,
    pub(super) kind: Kind,
    source: Source,
}

/// What has the field: products, or each of their variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Product,
    Variant,
}

/// Where its values come from.
#[derive(Clone, Debug)]
enum Source {
    /// From the index; none, if nothing has the field.
    Column(Option<u32>),
    /// From the price that is selected.
    Scoped(Scoped),
}

/// A field of the price that is selected.
#[derive(Clone, Copy, Debug)]
enum Scoped {
    /// Whether there is one.
    Price,
    IsDiscounted,
    CentAmount(Amount),
    Currency(Amount),
}

/// One of the amounts of a price.
#[derive(Clone, Copy, Debug)]
enum Amount {
    Value,
    Current,
    Discounted,
}

/// For whom the price is selected that `scopedPrice` is.
#[derive(Clone, Debug, Default)]
pub(crate) struct PriceScope<'p> {
    /// None: no price is selected.
    pub(crate) buyer: Option<Buyer<'p>>,
    /// The store whose prices they are.
    pub(crate) store: Option<&'p Store>,
}

impl PriceScope<'_> {
    /// What `read` makes of the variant's price, if there is one.
    pub(crate) fn selected<T>(&self, variant: &ProductVariant, read: impl FnOnce(&Price) -> T) -> Option<T> {
        let buyer = self.buyer.as_ref()?;
        let prices = variant.prices.as_deref().unwrap_or_default();
        match self.store {
            None => select(prices, buyer).map(read),
            Some(store) => {
                let prices: Vec<Price> =
                    prices.iter().filter(|price| has_price(store, price)).cloned().collect();
                select(&prices, buyer).map(read)
            }
        }
    }
}

/// What one piece costs by this price now.
pub(crate) fn current_value(price: &Price) -> &TypedMoney {
    price.discounted.as_ref().map_or(&price.value, |discounted| &discounted.value)
}

impl Field {
    /// The field at a path, if there is one.
    pub(super) fn find(path: &str, index: &Index, types: &Collection<ProductType>) -> Option<Self> {
        let names: Vec<&str> = path.split('.').collect();
        let column = |level, kind, column: &str| {
            Some(Self { level, kind, source: Source::Column(index.column(column)) })
        };
        let of_product = |kind| column(Level::Product, kind, path);
        match names.as_slice() {
            ["variants", names @ ..] => Self::of_variant(path, names, index, types),
            ["id" | "key"]
            | ["productType" | "taxCategory" | "state" | "categories", "id"]
            | ["name" | "slug", _]
            | ["searchKeywords", _, "text"] => of_product(Kind::Text),
            ["createdAt" | "lastModifiedAt"] => of_product(Kind::Moment),
            ["published" | "hasStagedChanges"] => of_product(Kind::Boolean),
            ["productType" | "taxCategory" | "state" | "categories"] => {
                column(Level::Product, Kind::Object, &format!("{path}.id"))
            }
            ["reviewRatingStatistics"] => {
                column(Level::Product, Kind::Object, "reviewRatingStatistics.count")
            }
            ["reviewRatingStatistics", "averageRating" | "highestRating" | "lowestRating" | "count"]
            | ["categoryOrderHints", _] => of_product(Kind::Number),
            _ => None,
        }
    }

    fn of_variant(
        path: &str,
        names: &[&str],
        index: &Index,
        types: &Collection<ProductType>,
    ) -> Option<Self> {
        let kept = |kind, column: &str| {
            Some(Self { level: Level::Variant, kind, source: Source::Column(index.column(column)) })
        };
        let scoped = |kind, field| Some(Self { level: Level::Variant, kind, source: Source::Scoped(field) });
        match names {
            ["sku" | "key"] | ["price", "currencyCode"] | ["availability", "isOnStockInChannels"] => {
                kept(Kind::Text, path)
            }
            ["id"] | ["price", "centAmount"] => kept(Kind::Number, path),
            ["price" | "prices"] => kept(Kind::Object, "variants.price.centAmount"),
            ["availability", "isOnStock"] | ["availability", "channels", _, "isOnStock"] => {
                kept(Kind::Boolean, path)
            }
            ["availability", "availableQuantity" | "restockableInDays"]
            | ["availability", "channels", _, "availableQuantity" | "restockableInDays"] => {
                kept(Kind::Number, path)
            }
            ["scopedPrice"] => scoped(Kind::Object, Scoped::Price),
            ["scopedPriceDiscounted"] => scoped(Kind::Boolean, Scoped::IsDiscounted),
            ["scopedPrice", of @ .., "centAmount"] => {
                scoped(Kind::Number, Scoped::CentAmount(Amount::at(of)?))
            }
            ["scopedPrice", of @ .., "currencyCode"] => scoped(Kind::Text, Scoped::Currency(Amount::at(of)?)),
            ["attributes", name, of @ ..] => {
                let definition = searchable(types).find(|definition| definition.name == *name)?;
                kept(kind_within(&definition.r#type, of)?, path)
            }
            _ => None,
        }
    }

    /// Shows all values that the field has in a row.
    pub(super) fn each<'r>(&self, row: Row<'r>, scope: &PriceScope<'_>, see: &mut dyn FnMut(&Value)) {
        match &self.source {
            Source::Column(None) => {}
            Source::Column(Some(column)) => {
                let columns = match self.level {
                    Level::Product => &row.document.product,
                    Level::Variant => &row.document.variants[row.variant],
                };
                columns.values(*column).for_each(see);
            }
            Source::Scoped(field) => {
                if let Some(Some(value)) = scope.selected(row.variant(), |price| field.value(price)) {
                    see(&value);
                }
            }
        }
    }

    /// Whether any of its values in a row is `wanted`.
    pub(super) fn any(&self, row: Row<'_>, scope: &PriceScope<'_>, wanted: impl Fn(&Value) -> bool) -> bool {
        let mut found = false;
        self.each(row, scope, &mut |value| found |= wanted(value));
        found
    }
}

impl Scoped {
    fn value(self, price: &Price) -> Option<Value> {
        match self {
            Self::Price => Some(Value::Present),
            Self::IsDiscounted => Some(Value::Boolean(price.discounted.is_some())),
            #[allow(clippy::cast_precision_loss, reason = "the platform's search has doubles too")]
            Self::CentAmount(amount) => {
                amount.of(price)?.money().map(|money| Value::Number(money.cent_amount as f64))
            }
            Self::Currency(amount) => {
                amount.of(price)?.money().map(|money| Value::Text(money.currency_code.as_str().into()))
            }
        }
    }
}

impl Amount {
    fn at(names: &[&str]) -> Option<Self> {
        match names {
            ["value"] => Some(Self::Value),
            ["currentValue"] => Some(Self::Current),
            ["discounted", "value"] => Some(Self::Discounted),
            _ => None,
        }
    }

    fn of(self, price: &Price) -> Option<&TypedMoney> {
        match self {
            Self::Value => Some(&price.value),
            Self::Current => Some(current_value(price)),
            Self::Discounted => price.discounted.as_ref().map(|discounted| &discounted.value),
        }
    }
}

/// The attributes of variants that a search knows: those that are searchable. Attributes of products are not known to it.
pub(super) fn searchable(types: &Collection<ProductType>) -> impl Iterator<Item = &AttributeDefinition> {
    types.iter().flat_map(|product_type| searchable_of(&product_type.resource))
}

/// Those of one product type.
pub(super) fn searchable_of(product_type: &ProductType) -> impl Iterator<Item = &AttributeDefinition> {
    let defined = product_type.attributes.iter().flatten();
    defined.filter(|it| it.is_searchable && it.level == AttributeLevelEnum::Variant)
}

/// What kind of values an attribute has there.
fn kind_within(of: &AttributeType, names: &[&str]) -> Option<Kind> {
    match (of, names) {
        (AttributeType::Set(set), _) => kind_within(&set.element_type, names),
        (AttributeType::Text(_), []) | (AttributeType::Ltext(_), [_]) => Some(Kind::Text),
        (AttributeType::Enum(_), ["key" | "label"])
        | (AttributeType::Lenum(_), ["key"] | ["label", _])
        | (AttributeType::Money(_), ["currencyCode"])
        | (AttributeType::Reference(_), ["id" | "typeId"]) => Some(Kind::Text),
        (AttributeType::Number(_), []) | (AttributeType::Money(_), ["centAmount"]) => Some(Kind::Number),
        (AttributeType::Boolean(_), []) => Some(Kind::Boolean),
        (AttributeType::Date(_), []) => Some(Kind::Date),
        (AttributeType::Time(_), []) => Some(Kind::Time),
        (AttributeType::Datetime(_), []) => Some(Kind::Moment),
        (
            AttributeType::Ltext(_)
            | AttributeType::Enum(_)
            | AttributeType::Lenum(_)
            | AttributeType::Money(_)
            | AttributeType::Reference(_),
            [],
        ) => Some(Kind::Object),
        (_, _) => None,
    }
}
