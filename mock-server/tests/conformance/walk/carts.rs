//! My carts.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk, custom_fields};
use crate::{access::Holder, stage::update};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[|stage| {
            cart(stage);
            Ask::nothing().query("where", "cartState%3D%22Active%22").query("sort", "createdAt%20desc")
        }],
        ..Walk::of(Op::QueryMyCarts, |_| Ask::nothing())
    },
    Walk {
        more: &[
            |_| Ask::nothing().body(json!({"currency": "USD"})),
            |_| Ask::nothing().body(customized()),
            |_| {
                let mut draft = draft();
                draft["discountCodes"] = json!(["TENTH"]);
                Ask::nothing().body(draft)
            },
        ],
        refusals: &[
            (400, "InvalidField", |_| {
                Ask::nothing().body(json!({"currency": "EUR", "lineItems": [{"sku": "no-such-sku"}]}))
            }),
            (400, "MatchingPriceNotFound", |_| {
                Ask::nothing().body(json!({"currency": "GBP", "lineItems": [{"sku": "R-2"}]}))
            }),
        ],
        ..Walk::of(Op::CreateMyCart, |_| Ask::nothing().body(draft()))
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", another_s)],
        ..Walk::of(Op::GetMyCart, |stage| Ask::at(&cart(stage)["id"]))
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| {
            // Somebody who has no cart from the seed.
            stage.become_another();
            Ask::nothing()
        })],
        ..Walk::of(Op::GetMyActiveCart, |stage| {
            cart(stage);
            Ask::nothing()
        })
    },
    Walk {
        more: &[
            addresses_and_details,
            payments,
            settings,
            shipping,
            custom,
            business_unit,
            discounted,
            not_discounted,
        ],
        refusals: &[
            (400, "DiscountCodeNonApplicable", |stage| {
                let cart = cart(stage);
                Ask::at(&cart["id"])
                    .body(update(&cart, &json!({"action": "addDiscountCode", "code": "NONE"})))
            }),
            (404, "ResourceNotFound", |stage| {
                another_s(stage).body(update(&json!({"version": 1}), &recalculate()))
            }),
        ],
        ..Walk::of(Op::UpdateMyCart, |stage| {
            let cart = cart(stage);
            let actions = json!([
                {"action": "addLineItem", "sku": "R-3", "quantity": 1},
                {"action": "changeLineItemQuantity", "lineItemId": cart["lineItems"][0]["id"], "quantity": 10},
                {"action": "setCustomerEmail", "email": "me@example.org"},
                {"action": "setBillingAddress", "address": {"key": "bill", "country": "DE", "city": "Hamburg"}},
                {"action": "setDeleteDaysAfterLastModification", "deleteDaysAfterLastModification": 30},
                recalculate(),
            ]);
            Ask::at(&cart["id"]).body(json!({"version": cart["version"], "actions": actions}))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| another_s(stage).query("version", "1"))],
        ..Walk::of(Op::DeleteMyCart, |stage| {
            let cart = cart(stage);
            Ask::at(&cart["id"]).query("version", &cart["version"])
        })
    },
];

fn draft() -> Value {
    json!({
        "currency": "EUR",
        "country": "DE",
        "locale": "de-DE",
        "customerEmail": "me@example.org",
        "inventoryMode": "None",
        "taxMode": "Platform",
        "shippingMode": "Single",
        "lineItems": [{"sku": "R-2", "quantity": 2, "key": "two-tents"}],
        "shippingAddress": {"country": "DE", "city": "Hamburg", "key": "home"},
        "itemShippingAddresses": [{"country": "DE", "key": "there"}],
        "deleteDaysAfterLastModification": 7,
    })
}

/// With custom fields wherever a cart has them.
fn customized() -> Value {
    let mut draft = draft();
    draft["custom"] = custom_fields::draft();
    draft["lineItems"][0]["custom"] = custom_fields::draft();
    draft["shippingAddress"]["custom"] = custom_fields::draft();
    draft["billingAddress"] = draft["shippingAddress"].clone();
    draft["itemShippingAddresses"][0]["custom"] = custom_fields::draft();
    draft
}

fn custom(stage: &Stage) -> Ask {
    let cart = cart(stage);
    let item = json!({"lineItemId": cart["lineItems"][0]["id"]});
    let mut actions = custom_fields::actions("setCustomType", "setCustomField", &json!({}));
    actions.extend(custom_fields::actions("setLineItemCustomType", "setLineItemCustomField", &item));
    Ask::at(&cart["id"]).body(json!({"version": cart["version"], "actions": actions}))
}

/// Several addresses, and which items go where.
fn addresses_and_details(stage: &Stage) -> Ask {
    let cart = cart(stage);
    let item = &cart["lineItems"][0]["id"];
    let target = |address: &str| json!({"addressKey": address, "quantity": 1});
    let actions = json!([
        {"action": "setShippingAddress", "address": {"country": "DE", "city": "Kiel"}},
        {"action": "addItemShippingAddress", "address": {"key": "here", "country": "DE"}},
        {"action": "updateItemShippingAddress", "address": {"key": "there", "country": "DE", "city": "Kiel"}},
        {
            "action": "setLineItemShippingDetails", "lineItemId": item,
            "shippingDetails": {"targets": [target("there")]},
        },
        {
            "action": "applyDeltaToLineItemShippingDetailsTargets", "lineItemId": item,
            "targetsDelta": [target("there")],
        },
        {"action": "removeItemShippingAddress", "addressKey": "here"},
    ]);
    Ask::at(&cart["id"]).body(json!({"version": cart["version"], "actions": actions}))
}

/// A payment that is taken away and another that stays, shown whole.
fn payments(stage: &Stage) -> Ask {
    let cart = cart(stage);
    if stage.is_for_store() {
        // Payments are made in the project as a whole, and a token of a store is good for the store alone.
        return Ask::at(&cart["id"]).body(update(&cart, &recalculate()));
    }
    let [gone, kept] = [100, 200].map(|cents| {
        let amount = json!({"currencyCode": "EUR", "centAmount": cents});
        let payment = stage.post_in_project("/me/payments", &json!({"amountPlanned": amount}));
        json!({"typeId": "payment", "id": payment["id"]})
    });
    let actions = json!([
        {"action": "addPayment", "payment": gone},
        {"action": "addPayment", "payment": kept},
        {"action": "removePayment", "payment": gone},
    ]);
    let ask = Ask::at(&cart["id"]).query("expand", "paymentInfo.payments[*]");
    ask.body(json!({"version": cart["version"], "actions": actions}))
}

/// A shipping method that prices and taxes the cart.
fn shipping(stage: &Stage) -> Ask {
    let cart = cart(stage);
    let method = json!({"typeId": "shipping-method", "key": "express"});
    let actions = json!([{"action": "setShippingMethod", "shippingMethod": method}, recalculate()]);
    let ask = Ask::at(&cart["id"]).query("expand", "shippingInfo.shippingMethod");
    ask.body(json!({"version": cart["version"], "actions": actions}))
}

/// From one business unit of the customer's to another; visitors, and customers of stores, are in none.
fn business_unit(stage: &Stage) -> Ask {
    if stage.holder != Holder::Customer || stage.is_for_store() {
        let cart = cart(stage);
        return Ask::at(&cart["id"]).body(update(&cart, &recalculate()));
    }
    let unit = |key: &str| json!({"typeId": "business-unit", "key": key});
    let cart = stage.post("/me/carts", &json!({"currency": "EUR", "businessUnit": unit("unit")}));
    let set = json!({"action": "setBusinessUnit", "businessUnit": unit("branch")});
    Ask::at(&cart["id"]).body(update(&cart, &set))
}

/// What is set, and what is set to nothing.
fn settings(stage: &Stage) -> Ask {
    let cart = cart(stage);
    let item = &cart["lineItems"][0]["id"];
    let actions = json!([
        {"action": "setCountry", "country": "DE"},
        {"action": "setLocale", "locale": "en"},
        {"action": "setShippingMethod"},
        {"action": "setCustomType"},
        {"action": "setLineItemCustomType", "lineItemId": item},
        {"action": "setLineItemDistributionChannel", "lineItemId": item},
        {"action": "setLineItemSupplyChannel", "lineItemId": item},
        {"action": "changeLineItemsOrder", "lineItemOrder": [item]},
        {"action": "changeTaxMode", "taxMode": "Platform"},
        {"action": "removeLineItem", "lineItemId": item},
    ]);
    Ask::at(&cart["id"]).body(json!({"version": cart["version"], "actions": actions}))
}

/// A code that discounts line items and the total, and brings a gift, in a cart that is taxed.
fn discounted(stage: &Stage) -> Ask {
    let cart = cart(stage);
    let actions = json!([{"action": "addDiscountCode", "code": "TENTH"}]);
    Ask::at(&cart["id"])
        .query("expand", "discountCodes%5B*%5D.discountCode.cartDiscounts%5B*%5D")
        .body(json!({"version": cart["version"], "actions": actions}))
}

/// The code taken away again, and its gift refused before.
fn not_discounted(stage: &Stage) -> Ask {
    let mut draft = draft();
    draft["discountCodes"] = json!(["TENTH"]);
    let cart = stage.post("/me/carts", &draft);
    let actions = json!([
        {"action": "removeLineItem", "lineItemId": cart["lineItems"][1]["id"]},
        {"action": "removeDiscountCode", "discountCode": cart["discountCodes"][0]["discountCode"]},
    ]);
    Ask::at(&cart["id"]).body(json!({"version": cart["version"], "actions": actions}))
}

fn recalculate() -> Value {
    json!({"action": "recalculate", "updateProductData": true})
}

/// A cart of whoever asks.
fn cart(stage: &Stage) -> Value {
    stage.post("/me/carts", &draft())
}

/// A cart that somebody else has.
fn another_s(stage: &Stage) -> Ask {
    Ask::at(&stage.as_another(cart)["id"])
}
