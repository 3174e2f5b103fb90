//! Shipping methods, and which of them match.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Holder, Stage, Walk};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[|_| {
            Ask::nothing()
                .query("where", "zoneRates%28shippingRates%28price%28centAmount%3E500%29%29%29")
                .query("expand", "zoneRates%5B*%5D.zone")
                .query("sort", "name")
        }],
        ..Walk::of(Op::QueryShippingMethods, |_| Ask::nothing())
    },
    Walk::of(Op::GetShippingMethod, |stage| {
        Ask::at(&stage.read("/shipping-methods")["results"][0]["id"]).query("expand", "taxCategory")
    }),
    Walk::of(Op::GetShippingMethodByKey, |_| Ask::at(&json!("post"))),
    Walk {
        refusals: &[
            (404, "ResourceNotFound", |_| Ask::nothing().query("cartId", "no-such-cart")),
            (400, "InvalidOperation", |stage| {
                Ask::nothing().query("cartId", id(&cart(stage, &json!({"currency": "EUR"}))))
            }),
        ],
        ..Walk::of(Op::MatchShippingMethodsToCart, |stage| Ask::nothing().query("cartId", id(&sent(stage))))
    },
    Walk {
        more: &[|stage| abroad(stage).query("state", "New%20York")],
        refusals: &[
            (404, "ResourceNotFound", |stage| {
                let mut ask = abroad(stage);
                ask.query[0].1 = "no-such-cart".into();
                ask
            }),
            (400, "InvalidInput", |stage| {
                Ask::nothing().query("cartId", id(&sent(stage))).query("country", "Mars")
            }),
        ],
        ..Walk::of(Op::MatchShippingMethodsToCartLocation, abroad)
    },
    Walk {
        more: &[|_| {
            Ask::nothing().query("country", "DE").query("currency", "USD").query("sort", "name%20desc")
        }],
        refusals: &[(400, "InvalidInput", |_| {
            Ask::nothing().query("country", "DE").query("currency", "money")
        })],
        ..Walk::of(Op::MatchShippingMethodsToLocation, |_| Ask::nothing().query("country", "DE"))
    },
];

fn abroad(stage: &Stage) -> Ask {
    Ask::nothing().query("cartId", id(&sent(stage))).query("country", "US")
}

/// A cart with an address.
fn sent(stage: &Stage) -> Value {
    cart(stage, &json!({"currency": "EUR", "country": "DE", "shippingAddress": {"country": "DE"}}))
}

/// A cart of the holder's, or of the seed's customer if the holder is nobody.
fn cart(stage: &Stage, draft: &Value) -> Value {
    if stage.holder != Holder::App {
        return stage.post("/me/carts", draft);
    }
    let bearer = format!("Bearer {}", stage.token_for(Holder::Customer, None));
    let uri = format!("/demo{}/me/carts", stage.place.path);
    stage.send("POST", &uri, Some(&bearer), draft.to_string().as_bytes()).ok()
}

fn id(cart: &Value) -> &str {
    cart["id"].as_str().unwrap()
}
