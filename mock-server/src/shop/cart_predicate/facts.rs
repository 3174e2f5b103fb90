//! What predicates know of a cart: its own fields and those of what it refers to, under the names that predicates have
//! for them.

use ct_model::{
    Cart, CentPrecisionMoney, CustomFields, CustomLineItem, LineItem, LineItemMode, Price, Reference,
    RoundingMode, ShippingInfo, TaxRate, TypedMoney,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::shop::{Shop, rounding::Rate, stored::Kept};

/// A cart as predicates see it: before any discount of the cart. (Inferred.)
#[derive(Debug)]
pub(crate) struct Facts {
    pub(super) cart: Value,
    pub(crate) line_items: Vec<Fact>,
    pub(crate) custom_line_items: Vec<Fact>,
    pub(super) shippings: Vec<Fact>,
    none: CentPrecisionMoney,
}

/// Something in a cart, and what it costs. Where no tax rate is known, net and gross are the price as it is.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(super) value: Value,
    pub(super) pieces: i64,
    pub(super) total: i64,
    pub(super) net: i64,
    pub(super) gross: i64,
    is_taxed: bool,
    /// Whether a discount gave it: predicates about the cart do not see it.
    pub(super) is_gift: bool,
}

impl Facts {
    /// What there is to know of a cart whose items have their whole prices.
    pub(crate) fn of(shop: &Shop, cart: &Cart) -> Self {
        let mode = &cart.tax_rounding_mode;
        let line_items: Vec<_> = cart.line_items.iter().map(|item| line_item(shop, item, mode)).collect();
        let custom_line_items: Vec<_> =
            cart.custom_line_items.iter().map(|item| custom_line_item(shop, item, mode)).collect();
        let single = cart.shipping_info.iter().map(|info| (info, cart.shipping_custom_fields.as_ref()));
        let multiple =
            cart.shipping.iter().map(|each| (&each.shipping_info, each.shipping_custom_fields.as_ref()));
        let shippings: Vec<_> =
            single.chain(multiple).map(|(info, custom)| shipping(shop, info, custom, mode)).collect();
        let none = CentPrecisionMoney { cent_amount: 0, ..cart.total_price };
        let mut facts = Self { cart: Value::Null, line_items, custom_line_items, shippings, none };
        facts.cart = facts.of_cart(shop, cart);
        facts
    }

    /// The sum of amounts, in the cart's currency.
    pub(super) fn money(&self, cents: impl Iterator<Item = i64>) -> Value {
        let cent_amount = cents.fold(0_i64, i64::saturating_add);
        money(&TypedMoney::CentPrecision(CentPrecisionMoney { cent_amount, ..self.none }))
    }

    fn of_cart(&self, shop: &Shop, cart: &Cart) -> Value {
        let items = || self.line_items.iter().filter(|fact| !fact.is_gift);
        let all = || items().chain(&self.custom_line_items).chain(&self.shippings);
        let taxed = all().next().is_some() && all().all(|fact| fact.is_taxed);
        let taxed = taxed.then(|| {
            json!({"net": self.money(all().map(|fact| fact.net)), "gross": self.money(all().map(|fact| fact.gross))})
        });
        json!({
            "key": cart.key,
            "currency": cart.total_price.currency_code,
            "country": cart.country,
            "locale": cart.locale,
            "origin": cart.origin,
            "totalPrice": self.money(all().map(|fact| fact.total)),
            "taxedPrice": taxed,
            "createdAt": cart.created_at,
            "lastModifiedAt": cart.last_modified_at,
            "shippingAddress": address(cart.shipping_address.as_ref()),
            "billingAddress": address(cart.billing_address.as_ref()),
            "shippingInfo": self.shippings.first().map(|fact| &fact.value),
            "customer": customer(shop, cart),
            "store": cart.store.as_ref().map(|store| json!({"key": store.key})),
            "businessUnit": cart.business_unit.as_ref().map(|unit| {
                let id = shop.business_units.by_key(unit.key.as_str()).map(|unit| unit.resource.id().to_owned());
                json!({"id": id, "key": unit.key})
            }),
            "custom": fields(cart.custom.as_ref()),
        })
    }
}

impl Fact {
    fn new(value: Value, pieces: i64, total: i64, rate: Option<&TaxRate>, mode: &RoundingMode) -> Self {
        let (mut net, mut gross) = (total, total);
        if let Some(rate) = rate {
            let exact = Rate::of(rate.amount);
            if rate.included_in_price {
                net = exact.net_of(total, mode).unwrap_or(total);
            } else {
                gross = exact.gross_of(total, mode).unwrap_or(total);
            }
        }
        Self { value, pieces, total, net, gross, is_taxed: rate.is_some(), is_gift: false }
    }
}

fn line_item(shop: &Shop, item: &LineItem, mode: &RoundingMode) -> Fact {
    let is_gift = item.line_item_mode == LineItemMode::GiftLineItem;
    let product = shop.products.by_id(item.product_id.as_str()).map(|product| &product.current.resource);
    let categories = product.map(|product| product.categories.as_slice()).unwrap_or_default();
    let categories = categories.iter().filter_map(|named| shop.categories.by_id(named.id.as_str()));
    let (mut ids, mut keys, mut all_ids, mut all_keys) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for category in categories {
        let above = category.resource.ancestors.iter();
        let above = above.filter_map(|named| shop.categories.by_id(named.id.as_str()));
        ids.push(&category.resource.id);
        keys.extend(&category.resource.key);
        for category in above.chain([category]) {
            all_ids.push(&category.resource.id);
            all_keys.extend(&category.resource.key);
        }
    }
    let attributes = item.variant.attributes.iter().flatten();
    let attributes: Map<String, Value> = attributes
        .filter_map(|attribute| Some((attribute.name.clone(), attribute.value.read().ok()?)))
        .collect();
    let product_type = &item.product_type;
    let channel = |named: &Option<Reference<ct_model::Channel>>| {
        named
            .as_ref()
            .map(|named| named_of(named, shop.channels.by_id(named.id.as_str()).map(|it| &it.resource)))
    };
    let value = json!({
        "product": {"id": item.product_id, "key": item.product_key},
        "productType": named_of(product_type, shop.product_types.by_id(product_type.id.as_str()).map(|it| &it.resource)),
        "variant": {"id": item.variant.id, "key": item.variant.key, "sku": item.variant.sku},
        "variantId": item.variant.id,
        "sku": item.variant.sku,
        "attributes": attributes,
        "price": price(shop, &item.price),
        "quantity": item.quantity,
        "addedAt": item.added_at,
        "categories": {"id": ids, "key": keys},
        "categoriesWithAncestors": {"id": all_ids, "key": all_keys},
        "supplyChannel": channel(&item.supply_channel),
        "distributionChannel": channel(&item.distribution_channel),
        "inventoryMode": item.inventory_mode,
        "priceMode": item.price_mode,
        "lineItemMode": item.line_item_mode,
        "taxRate": item.tax_rate.as_ref().map(tree),
        "custom": fields(item.custom.as_ref()),
    });
    let total = item.total_price.cent_amount;
    Fact { is_gift, ..Fact::new(value, item.quantity, total, item.tax_rate.as_ref(), mode) }
}

fn custom_line_item(shop: &Shop, item: &CustomLineItem, mode: &RoundingMode) -> Fact {
    let value = json!({
        "key": item.key,
        "slug": item.slug,
        "name": item.name,
        "money": money(&item.money),
        "quantity": item.quantity,
        "taxCategory": tax_category(shop, item.tax_category.as_ref()),
        "taxRate": item.tax_rate.as_ref().map(tree),
        "custom": fields(item.custom.as_ref()),
    });
    Fact::new(value, item.quantity, item.total_price.cent_amount, item.tax_rate.as_ref(), mode)
}

fn shipping(shop: &Shop, info: &ShippingInfo, custom: Option<&CustomFields>, mode: &RoundingMode) -> Fact {
    let cents = |cents: CentPrecisionMoney| money(&TypedMoney::CentPrecision(cents));
    let method = info.shipping_method.as_ref().map(|named| {
        let methods = &shop.equipment.shipping_methods;
        named_of(named, methods.by_id(named.id.as_str()).map(|it| &it.resource))
    });
    let value = json!({
        "shippingMethodName": info.shipping_method_name,
        "shippingMethod": method,
        "price": cents(info.price),
        "shippingRate": {
            "price": cents(info.shipping_rate.price),
            "freeAbove": info.shipping_rate.free_above.map(cents),
        },
        "taxCategory": tax_category(shop, info.tax_category.as_ref()),
        "taxRate": info.tax_rate.as_ref().map(tree),
        "custom": fields(custom),
    });
    Fact::new(value, 1, info.price.cent_amount, info.tax_rate.as_ref(), mode)
}

fn price(shop: &Shop, price: &Price) -> Value {
    let channel = price.channel.as_ref();
    let group = price.customer_group.as_ref();
    let groups = &shop.equipment.customer_groups;
    let mut value = money(price.discounted.as_ref().map_or(&price.value, |discounted| &discounted.value));
    value["country"] = json!(price.country);
    value["channel"] = json!(
        channel
            .map(|named| { named_of(named, shop.channels.by_id(named.id.as_str()).map(|it| &it.resource)) })
    );
    value["customerGroup"] =
        json!(group.map(|named| named_of(named, groups.by_id(named.id.as_str()).map(|it| &it.resource))));
    value["discount"] =
        json!(price.discounted.as_ref().map(|discounted| json!({"id": discounted.discount.id})));
    value
}

fn customer(shop: &Shop, cart: &Cart) -> Value {
    let found = cart.customer_id.as_ref().and_then(|id| shop.customers.by_id(id.as_str()));
    let Some(customer) = found else { return Value::Null };
    let mut value = customer.value();
    let groups = &shop.equipment.customer_groups;
    let group = customer.resource.customer_group.as_ref();
    value["customerGroup"] =
        json!(group.map(|named| named_of(named, groups.by_id(named.id.as_str()).map(|it| &it.resource))));
    value["custom"] = json!(fields(customer.resource.custom.as_ref()));
    value
}

fn address(address: Option<&ct_model::Address>) -> Value {
    let Some(address) = address else { return Value::Null };
    let mut value = tree(address);
    value["custom"] = json!(fields(address.custom.as_ref()));
    value
}

fn tax_category(shop: &Shop, named: Option<&Reference<ct_model::TaxCategory>>) -> Option<Value> {
    let named = named?;
    Some(named_of(named, shop.tax_categories.by_id(named.id.as_str()).map(|it| &it.resource)))
}

/// Id and key of what is referred to.
fn named_of<T>(reference: &Reference<T>, found: Option<&impl Kept>) -> Value {
    json!({"id": reference.id.as_str(), "key": found.and_then(Kept::key)})
}

fn fields(custom: Option<&CustomFields>) -> Option<Value> {
    custom.map(|custom| tree(&custom.fields))
}

fn money(money: &TypedMoney) -> Value {
    let mut value = tree(money);
    value["currency"] = value["currencyCode"].clone();
    value["amount"] = value.clone();
    value
}

fn tree(value: &(impl Serialize + ?Sized)) -> Value {
    serde_json::to_value(value).expect("values of the model are always written")
}
