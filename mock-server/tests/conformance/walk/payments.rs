//! My payments.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk, custom_fields};
use crate::stage::update;

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[|stage| {
            payment(stage);
            let named = "paymentMethodInfo%28method%3D%22CREDIT_CARD%22%29";
            Ask::nothing().query("where", named).query("sort", "createdAt%20desc")
        }],
        ..Walk::of(Op::QueryMyPayments, |_| Ask::nothing())
    },
    Walk {
        more: &[
            |_| Ask::nothing().body(json!({"amountPlanned": {"currencyCode": "JPY", "centAmount": 500}})),
            |_| Ask::nothing().body(with_transaction("Authorization")),
            |_| Ask::nothing().body(with_transaction("Charge")),
            |_| Ask::nothing().body(customized()),
        ],
        refusals: &[
            (400, "InvalidField", |_| Ask::nothing().body(with_transaction("Refund"))),
            (400, "InvalidField", |_| Ask::nothing().body(with_transaction("Chargeback"))),
            (400, "InvalidField", |_| Ask::nothing().body(with_transaction("CancelAuthorization"))),
        ],
        ..Walk::of(Op::CreateMyPayment, |_| Ask::nothing().body(draft()))
    },
    Walk {
        more: &[|stage| Ask::at(&paid(stage)["id"])],
        refusals: &[(404, "ResourceNotFound", another_s)],
        ..Walk::of(Op::GetMyPayment, |stage| Ask::at(&payment(stage)["id"]))
    },
    Walk {
        more: &[add_transaction, to_nothing, custom],
        refusals: &[
            (404, "ResourceNotFound", |stage| {
                another_s(stage).body(update(&json!({"version": 1}), &amount()))
            }),
            (400, "InvalidOperation", |stage| {
                let payment = paid(stage);
                Ask::at(&payment["id"]).body(update(&payment, &amount()))
            }),
            (400, "InvalidOperation", |stage| {
                let payment = payment(stage);
                let interface = json!({"action": "setMethodInfoInterface", "interface": "another"});
                Ask::at(&payment["id"]).body(update(&payment, &interface))
            }),
            (400, "InvalidField", |stage| {
                let payment = payment(stage);
                let transaction = json!({
                    "type": "Charge", "state": "Success", "amount": {"currencyCode": "EUR", "centAmount": 1},
                });
                let add = json!({"action": "addTransaction", "transaction": transaction});
                Ask::at(&payment["id"]).body(update(&payment, &add))
            }),
        ],
        ..Walk::of(Op::UpdateMyPayment, |stage| {
            let payment = payment(stage);
            let actions = json!([
                amount(),
                {"action": "setMethodInfoInterface", "interface": "bank"},
                {"action": "setMethodInfoInterfaceAccount", "interfaceAccount": "shop-2"},
                {"action": "setMethodInfoMethod", "method": "DIRECT_DEBIT"},
                {"action": "setMethodInfoName", "name": {"en": "Direct debit"}},
            ]);
            Ask::at(&payment["id"]).body(json!({"version": payment["version"], "actions": actions}))
        })
    },
    Walk {
        refusals: &[
            (404, "ResourceNotFound", |stage| another_s(stage).query("version", "1")),
            (400, "InvalidOperation", |stage| Ask::at(&paid(stage)["id"]).query("version", "1")),
        ],
        ..Walk::of(Op::DeleteMyPayment, |stage| {
            let payment = payment(stage);
            Ask::at(&payment["id"]).query("version", &payment["version"])
        })
    },
];

fn draft() -> Value {
    json!({
        "amountPlanned": {"currencyCode": "EUR", "centAmount": 40000},
        "paymentMethodInfo": {
            "paymentInterface": "bank",
            "method": "CREDIT_CARD",
            "name": {"en": "Credit card"},
            "token": {"value": "t-1"},
            "interfaceAccount": "shop",
        },
    })
}

fn with_transaction(kind: &str) -> Value {
    let mut draft = draft();
    draft["transaction"] = json!({
        "type": kind,
        "timestamp": "2026-01-02T03:04:05.000Z",
        "amount": {"currencyCode": "EUR", "centAmount": 40000},
        "interactionId": "i-1",
        "interfaceId": "p-1",
    });
    draft
}

/// With custom fields wherever a payment has them.
fn customized() -> Value {
    let mut draft = with_transaction("Charge");
    draft["custom"] = custom_fields::draft();
    draft["paymentMethodInfo"]["custom"] = custom_fields::draft();
    draft["transaction"]["custom"] = custom_fields::draft();
    draft
}

/// The custom fields of a payment, of how it is paid, and of a transaction that is added.
fn custom(stage: &Stage) -> Ask {
    let mut draft = draft();
    draft["custom"] = custom_fields::draft();
    let payment = stage.post("/me/payments", &draft);
    let mut actions = custom_fields::fields("setCustomField", &json!({}));
    actions.extend(custom_fields::actions("setMethodInfoCustomType", "setMethodInfoCustomField", &json!({})));
    let transaction = customized()["transaction"].clone();
    actions.push(json!({"action": "addTransaction", "transaction": transaction}));
    actions.extend(custom_fields::fields("setTransactionCustomField", &json!({})));
    Ask::at(&payment["id"]).body(json!({"version": payment["version"], "actions": actions}))
}

fn amount() -> Value {
    json!({"action": "changeAmountPlanned", "amount": {"currencyCode": "EUR", "centAmount": 30000}})
}

/// The last thing that can be done.
fn add_transaction(stage: &Stage) -> Ask {
    let payment = payment(stage);
    let transaction = json!({
        "type": "Authorization",
        "state": "Initial",
        "timestamp": "2026-01-02T03:04:05.000Z",
        "amount": {"currencyCode": "EUR", "centAmount": 40000},
        "interactionId": "i-1",
        "interfaceId": "p-1",
    });
    let add = json!({"action": "addTransaction", "transaction": transaction});
    Ask::at(&payment["id"]).body(update(&payment, &add))
}

fn to_nothing(stage: &Stage) -> Ask {
    let payment = payment(stage);
    let actions = json!([
        {"action": "setMethodInfoInterfaceAccount"},
        {"action": "setMethodInfoMethod"},
        {"action": "setMethodInfoName"},
        {"action": "setMethodInfoCustomType"},
    ]);
    Ask::at(&payment["id"]).body(json!({"version": payment["version"], "actions": actions}))
}

/// A payment of whoever asks.
fn payment(stage: &Stage) -> Value {
    stage.post("/me/payments", &draft())
}

/// One that has a transaction.
fn paid(stage: &Stage) -> Value {
    stage.post("/me/payments", &with_transaction("Charge"))
}

/// A payment that somebody else has.
fn another_s(stage: &Stage) -> Ask {
    let mine = stage.become_another();
    let payment = payment(stage);
    stage.token.replace(mine);
    Ask::at(&payment["id"])
}
