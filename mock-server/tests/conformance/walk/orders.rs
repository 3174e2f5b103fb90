//! My orders, and carts like an order.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[|stage| {
            order(stage);
            Ask::nothing().query("where", "orderState%3D%22Open%22").query("sort", "createdAt%20desc")
        }],
        ..Walk::of(Op::QueryMyOrders, |stage| {
            order(stage);
            Ask::nothing().query("expand", "cart")
        })
    },
    Walk {
        more: &[|stage| order_of(&cart(stage)).query("expand", "cart")],
        refusals: &[
            (404, "ResourceNotFound", |stage| order_of(&stage.as_another(cart))),
            (404, "ResourceNotFound", |_| Ask::nothing().body(json!({"id": "no-such-cart", "version": 1}))),
            (409, "ConcurrentModification", |stage| {
                let cart = cart(stage);
                stage.post("/me/orders", &draft(&cart));
                order_of(&cart)
            }),
            (400, "InvalidOperation", |stage| {
                let cart = cart(stage);
                let order = stage.post("/me/orders?expand=cart", &draft(&cart));
                order_of(&order["cart"]["obj"])
            }),
            (400, "InvalidOperation", |stage| {
                order_of(&stage.post("/me/carts", &json!({"currency": "EUR"})))
            }),
            (400, "InvalidOperation", |stage| {
                let nowhere = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": "R-2"}]});
                order_of(&stage.post("/me/carts", &nowhere))
            }),
            (400, "InvalidOperation", |stage| {
                order_of(&stage.post("/me/carts", &with("taxMode", json!("External"))))
            }),
            (400, "InvalidItemShippingDetails", |stage| {
                let targets = json!([{"addressKey": "there", "quantity": 1}]);
                let items = json!([{"sku": "R-2", "quantity": 2, "shippingDetails": {"targets": targets}}]);
                order_of(&stage.post("/me/carts", &with("lineItems", items)))
            }),
            (400, "PriceChanged", |stage| {
                // The price of one day ends while the cart is waiting.
                let cart = cart(stage);
                stage.clock.pass_days(1);
                order_of(&cart)
            }),
        ],
        ..Walk::of(Op::CreateMyOrderFromCart, |stage| order_of(&cart(stage)))
    },
    Walk {
        more: &[|stage| Ask::at(&order(stage)["id"]).query("expand", "cart")],
        refusals: &[(404, "ResourceNotFound", |stage| Ask::at(&stage.as_another(order)["id"]))],
        ..Walk::of(Op::GetMyOrder, |stage| Ask::at(&order(stage)["id"]))
    },
    Walk {
        more: &[
            |stage| replica("order", &order(stage)),
            // The cart of an order: it is ordered, the new one is not.
            |stage| {
                let order = order(stage);
                Ask::nothing().body(json!({"reference": order["cart"]}))
            },
        ],
        refusals: &[
            (404, "ResourceNotFound", |stage| replica("cart", &stage.as_another(cart))),
            (404, "ResourceNotFound", |stage| replica("order", &stage.as_another(order))),
            (404, "ResourceNotFound", |stage| replica("order", &cart(stage))),
            (400, "InvalidField", |stage| replica("product", &cart(stage))),
        ],
        ..Walk::of(Op::ReplicateMyCart, |stage| replica("cart", &cart(stage)))
    },
];

fn cart_draft() -> Value {
    json!({
        "currency": "EUR",
        "country": "DE",
        "locale": "de-DE",
        "customerEmail": "me@example.org",
        "lineItems": [{"sku": "R-2", "quantity": 2, "key": "two-tents"}, {"sku": "R-3"}],
        "shippingAddress": {"country": "DE", "city": "Hamburg", "key": "home"},
        "billingAddress": {"country": "DE", "city": "Kiel"},
        "itemShippingAddresses": [{"country": "DE", "key": "there"}],
    })
}

/// The draft with something else in a field.
fn with(field: &str, value: Value) -> Value {
    let mut draft = cart_draft();
    draft[field] = value;
    draft
}

/// A cart of whoever asks, that can be ordered.
fn cart(stage: &Stage) -> Value {
    stage.post("/me/carts", &cart_draft())
}

fn draft(cart: &Value) -> Value {
    json!({"id": cart["id"], "version": cart["version"]})
}

fn order_of(cart: &Value) -> Ask {
    Ask::nothing().body(draft(cart))
}

/// An order of whoever asks.
fn order(stage: &Stage) -> Value {
    stage.post("/me/orders", &draft(&cart(stage)))
}

fn replica(type_id: &str, of: &Value) -> Ask {
    Ask::nothing().body(json!({"reference": {"typeId": type_id, "id": of["id"]}}))
}
