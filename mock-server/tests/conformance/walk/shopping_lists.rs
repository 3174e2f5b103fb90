//! My shopping lists. Who asks cannot give a list its key, so that those found by key are the seed's.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk, custom_fields};
use crate::{access::Holder, stage::update};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[
            |stage| {
                list(stage);
                let named = "name%28en%3D%22Wishes%22%29%20and%20lineItems%28quantity%3E1%29";
                Ask::nothing().query("where", named).query("sort", "createdAt%20desc")
            },
            |stage| {
                list(stage);
                with_product_data(Ask::nothing())
            },
        ],
        ..Walk::of(Op::QueryMyShoppingLists, |_| Ask::nothing())
    },
    Walk {
        more: &[
            |_| Ask::nothing().body(json!({"name": {"en": "Empty"}})),
            |_| with_product_data(Ask::nothing().body(draft())),
            |_| Ask::nothing().body(customized()),
        ],
        refusals: &[
            (400, "RequiredField", |_| Ask::nothing().body(json!({"name": {}}))),
            (400, "InvalidField", |_| {
                Ask::nothing().body(json!({"name": {"en": "A"}, "lineItems": [{"sku": "no-such-sku"}]}))
            }),
            (400, "InvalidInput", |_| {
                Ask::nothing().body(json!({"name": {"en": "A"}, "lineItems": [{"quantity": 1}]}))
            }),
            (400, "ReferencedResourceNotFound", |_| {
                Ask::nothing().body(json!({"name": {"en": "A"}, "lineItems": [{"productId": "nothing"}]}))
            }),
        ],
        ..Walk::of(Op::CreateMyShoppingList, |_| Ask::nothing().body(draft()))
    },
    Walk {
        more: &[|stage| with_product_data(Ask::at(&list(stage)["id"]))],
        refusals: &[(404, "ResourceNotFound", another_s)],
        ..Walk::of(Op::GetMyShoppingList, |stage| Ask::at(&list(stage)["id"]))
    },
    Walk {
        more: &[line_items, text_line_items, settings, custom],
        refusals: &[
            (404, "ResourceNotFound", |stage| {
                let rename = json!({"action": "changeName", "name": {"en": "Mine"}});
                another_s(stage).body(update(&json!({"version": 1}), &rename))
            }),
            (400, "InvalidOperation", |stage| {
                let list = list(stage);
                let remove = json!({"action": "removeTextLineItem", "textLineItemKey": "no-such-key"});
                Ask::at(&list["id"]).body(update(&list, &remove))
            }),
            (400, "DuplicateField", |stage| {
                let list = list(stage);
                let add = json!({"action": "addTextLineItem", "name": {"en": "A"}, "key": "two-tents"});
                Ask::at(&list["id"]).body(update(&list, &add))
            }),
        ],
        ..Walk::of(Op::UpdateMyShoppingList, |stage| {
            let list = list(stage);
            Ask::at(&list["id"]).body(json!({"version": list["version"], "actions": changes()}))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| another_s(stage).query("version", "1"))],
        ..Walk::of(Op::DeleteMyShoppingList, |stage| {
            let list = list(stage);
            Ask::at(&list["id"]).query("version", &list["version"])
        })
    },
    Walk {
        more: &[|stage| with_product_data(kept(stage))],
        refusals: &[(404, "ResourceNotFound", kept_for_another)],
        ..Walk::of(Op::GetMyShoppingListByKey, kept)
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| {
            kept_for_another(stage).body(json!({"version": 1, "actions": changes()}))
        })],
        ..Walk::of(Op::UpdateMyShoppingListByKey, |stage| {
            kept(stage).body(json!({"version": 1, "actions": changes()}))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |stage| kept_for_another(stage).query("version", "1"))],
        ..Walk::of(Op::DeleteMyShoppingListByKey, |stage| kept(stage).query("version", "1"))
    },
];

/// With custom fields wherever a list has them.
fn customized() -> Value {
    let mut draft = draft();
    draft["custom"] = custom_fields::draft();
    draft["lineItems"][0]["custom"] = custom_fields::draft();
    draft["textLineItems"][0]["custom"] = custom_fields::draft();
    draft
}

fn custom(stage: &Stage) -> Ask {
    let list = list(stage);
    let item = json!({"lineItemId": list["lineItems"][0]["id"]});
    let text = json!({"textLineItemId": list["textLineItems"][0]["id"]});
    let mut actions = custom_fields::actions("setCustomType", "setCustomField", &json!({}));
    actions.extend(custom_fields::actions("setLineItemCustomType", "setLineItemCustomField", &item));
    actions.extend(custom_fields::actions("setTextLineItemCustomType", "setTextLineItemCustomField", &text));
    Ask::at(&list["id"]).body(json!({"version": list["version"], "actions": actions}))
}

fn draft() -> Value {
    json!({
        "name": {"en": "Wishes", "de-DE": "Wünsche"},
        "description": {"en": "For a long way."},
        "lineItems": [
            {"sku": "R-2", "quantity": 2, "key": "two-tents", "addedAt": "2026-01-02T03:04:05.000Z"},
            {"sku": "R-3"},
        ],
        "textLineItems": [
            {"name": {"en": "Rope"}, "description": {"en": "Long."}, "quantity": 3, "key": "rope"},
            {"name": {"en": "Salt"}},
        ],
        "deleteDaysAfterLastModification": 7,
    })
}

/// What can be done to any list.
fn changes() -> Value {
    json!([
        {"action": "changeName", "name": {"en": "Things"}},
        {"action": "setDescription", "description": {"en": "For a short way."}},
        {"action": "addLineItem", "sku": "R-3", "quantity": 4, "key": "more-tents"},
        {"action": "addTextLineItem", "name": {"en": "Pepper"}, "quantity": 1, "key": "pepper"},
        {"action": "setDeleteDaysAfterLastModification", "deleteDaysAfterLastModification": 30},
    ])
}

fn line_items(stage: &Stage) -> Ask {
    let list = list(stage);
    let ids = [0, 1].map(|at: usize| &list["lineItems"][at]["id"]);
    let actions = json!([
        {"action": "changeLineItemQuantity", "lineItemKey": "two-tents", "quantity": 5},
        {"action": "changeLineItemsOrder", "lineItemOrder": [ids[1], ids[0]]},
        {"action": "setLineItemCustomType", "lineItemId": ids[0]},
        {"action": "removeLineItem", "lineItemId": ids[0], "quantity": 1},
        {"action": "removeLineItem", "lineItemId": ids[1]},
    ]);
    Ask::at(&list["id"]).body(json!({"version": list["version"], "actions": actions}))
}

fn text_line_items(stage: &Stage) -> Ask {
    let list = list(stage);
    let ids = [0, 1].map(|at: usize| &list["textLineItems"][at]["id"]);
    let actions = json!([
        {"action": "changeTextLineItemName", "textLineItemKey": "rope", "name": {"en": "Line"}},
        {"action": "setTextLineItemDescription", "textLineItemId": ids[1], "description": {"en": "Fine."}},
        {"action": "changeTextLineItemQuantity", "textLineItemId": ids[0], "quantity": 5},
        {"action": "changeTextLineItemsOrder", "textLineItemOrder": [ids[1], ids[0]]},
        {"action": "setTextLineItemCustomType", "textLineItemId": ids[0]},
        {"action": "removeTextLineItem", "textLineItemId": ids[0], "quantity": 1},
        {"action": "removeTextLineItem", "textLineItemId": ids[1]},
    ]);
    Ask::at(&list["id"]).body(json!({"version": list["version"], "actions": actions}))
}

/// What is set to nothing.
fn settings(stage: &Stage) -> Ask {
    let list = list(stage);
    let actions = json!([
        {"action": "setCustomType"},
        {"action": "setDescription"},
        {"action": "setTextLineItemDescription", "textLineItemKey": "rope"},
        {"action": "setDeleteDaysAfterLastModification"},
    ]);
    Ask::at(&list["id"]).body(json!({"version": list["version"], "actions": actions}))
}

fn with_product_data(ask: Ask) -> Ask {
    let expand = |ask: Ask, path: &str| ask.query("expand", path);
    ["lineItems[*].variant", "lineItems[*].productSlug", "lineItems[*].productType"]
        .into_iter()
        .fold(ask, expand)
}

/// A list of whoever asks.
fn list(stage: &Stage) -> Value {
    stage.post("/me/shopping-lists", &draft())
}

/// A list that somebody else has.
fn another_s(stage: &Stage) -> Ask {
    let mine = stage.become_another();
    let list = list(stage);
    stage.token.replace(mine);
    Ask::at(&list["id"])
}

/// The list that the seed keeps for whoever asks, where she asks.
fn kept(stage: &Stage) -> Ask {
    stage.be_expected();
    let key = match (stage.holder, stage.place.store) {
        (Holder::Customer, None) => "alices",
        (Holder::Customer, Some(_)) => "noras",
        (Holder::App | Holder::Anonymous, None) => "visitors",
        (Holder::App | Holder::Anonymous, Some(_)) => "visitors-in-north",
    };
    Ask::at(&json!(key))
}

/// One that it keeps for somebody else.
fn kept_for_another(stage: &Stage) -> Ask {
    match stage.holder {
        Holder::Customer => Ask::at(&json!("visitors")),
        Holder::App | Holder::Anonymous => Ask::at(&json!("alices")),
    }
}
