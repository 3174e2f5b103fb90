//! My quote requests, my quotes, and orders of quotes.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk};
use crate::stage::update;

/// The key of a quote request that Alice has from the seed: she cannot choose one herself.
const KEY: &str = "camp";
/// The key of a quote that she has from the seed, good until noon.
const OFFER: &str = "offer";

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[|stage| {
            request(stage);
            let submitted = "quoteRequestState%3D%22Submitted%22";
            Ask::nothing().query("where", submitted).query("sort", "createdAt%20desc")
        }],
        ..Walk::of(Op::QueryMyQuoteRequests, |_| Ask::nothing().query("expand", "cart"))
    },
    Walk {
        more: &[|stage| {
            let cart = cart(stage);
            Ask::nothing()
                .body(json!({"cartId": cart["id"], "cartVersion": cart["version"]}))
                .query("expand", "cart")
        }],
        refusals: &[
            (400, "ReferencedResourceNotFound", |stage| Ask::nothing().body(draft(&stage.as_another(cart)))),
            (400, "ReferencedResourceNotFound", |_| {
                Ask::nothing().body(draft(&json!({"id": "no-such-cart", "version": 1})))
            }),
            (409, "ConcurrentModification", |stage| {
                let mut cart = cart(stage);
                cart["version"] = json!(7);
                Ask::nothing().body(draft(&cart))
            }),
            (400, "InvalidOperation", |stage| for_cart(stage, "lineItems", json!([]))),
            (400, "InvalidOperation", |stage| for_cart(stage, "shippingAddress", Value::Null)),
            (400, "InvalidOperation", |stage| {
                let mut draft = cart_draft();
                draft["shippingMode"] = json!("Multiple");
                draft.as_object_mut().unwrap().remove("shippingAddress");
                Ask::nothing().body(self::draft(&stage.post("/me/carts", &draft)))
            }),
        ],
        ..Walk::of(Op::CreateMyQuoteRequest, |stage| Ask::nothing().body(draft(&cart(stage))))
    },
    Walk {
        more: &[|stage| Ask::at(&request(stage)["id"]).query("expand", "cart")],
        refusals: &[(404, "ResourceNotFound", |stage| Ask::at(&stage.as_another(request)["id"]))],
        ..Walk::of(Op::GetMyQuoteRequest, |stage| Ask::at(&request(stage)["id"]))
    },
    Walk {
        refusals: &[
            (404, "ResourceNotFound", |stage| {
                let request = stage.as_another(request);
                Ask::at(&request["id"]).body(update(&request, &cancel()))
            }),
            (400, "InvalidOperation", |stage| {
                let request = request(stage);
                let cancelled = stage.post(
                    &format!("/me/quote-requests/{}", request["id"].as_str().unwrap()),
                    &update(&request, &cancel()),
                );
                Ask::at(&request["id"]).body(update(&cancelled, &cancel()))
            }),
        ],
        ..Walk::of(Op::UpdateMyQuoteRequest, |stage| {
            let request = request(stage);
            Ask::at(&request["id"]).body(update(&request, &cancel()))
        })
    },
    Walk {
        more: &[|_| Ask::at(&json!(KEY)).query("expand", "cart")],
        refusals: &[(404, "ResourceNotFound", |stage| {
            stage.become_another();
            Ask::at(&json!(KEY))
        })],
        ..Walk::of(Op::GetMyQuoteRequestByKey, |_| Ask::at(&json!(KEY)))
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| {
            stage.become_another();
            Ask::at(&json!(KEY)).body(update(&json!({"version": 1}), &cancel()))
        })],
        ..Walk::of(Op::UpdateMyQuoteRequestByKey, |_| {
            Ask::at(&json!(KEY)).body(update(&json!({"version": 1}), &cancel()))
        })
    },
    Walk {
        more: &[|_| {
            Ask::nothing().query("where", "quoteState%3D%22Pending%22").query("sort", "createdAt%20desc")
        }],
        ..Walk::of(Op::QueryMyQuotes, |_| Ask::nothing().query("expand", "quoteRequest"))
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| {
            let offer = offer(stage);
            stage.become_another();
            Ask::at(&offer["id"])
        })],
        ..Walk::of(Op::GetMyQuote, |stage| Ask::at(&offer(stage)["id"]).query("expand", "quoteRequest.cart"))
    },
    Walk {
        more: &[|stage| Ask::at(&offer(stage)["id"]).body(update(&offer(stage), &answer("Declined")))],
        refusals: &[(400, "InvalidOperation", |stage| {
            let offer = offer(stage);
            let path = format!("/me/quotes/{}", offer["id"].as_str().unwrap());
            let declined = stage.post(&path, &update(&offer, &answer("Declined")));
            Ask::at(&offer["id"]).body(update(&declined, &answer("Accepted")))
        })],
        ..Walk::of(Op::UpdateMyQuote, |stage| {
            Ask::at(&offer(stage)["id"]).body(update(&offer(stage), &answer("Accepted")))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| {
            stage.become_another();
            Ask::at(&json!(OFFER))
        })],
        ..Walk::of(Op::GetMyQuoteByKey, |_| Ask::at(&json!(OFFER)))
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| {
            stage.become_another();
            Ask::at(&json!(OFFER)).body(update(&json!({"version": 1}), &answer("Accepted")))
        })],
        ..Walk::of(Op::UpdateMyQuoteByKey, |stage| {
            Ask::at(&json!(OFFER)).body(update(&offer(stage), &answer("Accepted")))
        })
    },
    Walk {
        more: &[|stage| {
            let mut draft = order_draft(&offer(stage));
            draft["quoteStateToAccepted"] = json!(true);
            Ask::nothing().body(draft)
        }],
        refusals: &[
            (404, "ResourceNotFound", |stage| {
                let draft = order_draft(&offer(stage));
                stage.become_another();
                Ask::nothing().body(draft)
            }),
            (409, "ConcurrentModification", |stage| {
                let mut draft = order_draft(&offer(stage));
                draft["version"] = json!(7);
                Ask::nothing().body(draft)
            }),
            (400, "InvalidOperation", |stage| {
                let draft = order_draft(&offer(stage));
                stage.post("/me/orders/quotes", &draft);
                Ask::nothing().body(draft)
            }),
            (400, "InvalidOperation", |stage| {
                let draft = order_draft(&offer(stage));
                stage.clock.pass(std::time::Duration::from_secs(13 * 60 * 60));
                Ask::nothing().body(draft)
            }),
        ],
        ..Walk::of(Op::CreateMyOrderFromQuote, |stage| Ask::nothing().body(order_draft(&offer(stage))))
    },
];

/// The quote of the seed.
fn offer(stage: &Stage) -> Value {
    stage.read_mine(&format!("/me/quotes/key={OFFER}"))
}

fn answer(state: &str) -> Value {
    json!({"action": "changeMyQuoteState", "quoteState": state})
}

fn order_draft(quote: &Value) -> Value {
    json!({"id": quote["id"], "version": quote["version"]})
}

fn cart_draft() -> Value {
    json!({
        "currency": "EUR",
        "country": "DE",
        "lineItems": [{"sku": "R-2", "quantity": 30}],
        "shippingAddress": {"country": "DE", "city": "Hamburg"},
    })
}

/// A cart of whoever asks, for which a quote can be requested.
fn cart(stage: &Stage) -> Value {
    stage.post("/me/carts", &cart_draft())
}

fn draft(cart: &Value) -> Value {
    json!({"cartId": cart["id"], "cartVersion": cart["version"], "comment": "Half the price?"})
}

/// A request for a cart with something else in a field.
fn for_cart(stage: &Stage, field: &str, value: Value) -> Ask {
    let mut cart = cart_draft();
    cart[field] = value;
    Ask::nothing().body(draft(&stage.post("/me/carts", &cart)))
}

/// A quote request of whoever asks.
fn request(stage: &Stage) -> Value {
    stage.post("/me/quote-requests", &draft(&cart(stage)))
}

fn cancel() -> Value {
    json!({"action": "cancelQuoteRequest"})
}
