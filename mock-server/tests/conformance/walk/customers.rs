//! My customer account: signing up and in, the profile, passwords and e-mail.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk, custom_fields};
use crate::{stage::update, support::PASSWORD};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[
            |_| Ask::nothing().body(json!({"email": "new@example.org", "password": "new"})),
            |_| {
                let address = json!({"country": "DE", "custom": custom_fields::draft()});
                Ask::nothing().body(json!({
                    "email": "new@example.org",
                    "password": "new",
                    "addresses": [address],
                    "custom": custom_fields::draft(),
                }))
            },
        ],
        refusals: &[
            (400, "DuplicateField", |stage| {
                Ask::nothing().body(json!({"email": stage.email(), "password": "new"}))
            }),
            (400, "ReferencedResourceNotFound", |_| {
                let stores = json!([{"typeId": "store", "key": "nowhere"}]);
                Ask::nothing().body(json!({"email": "new@example.org", "password": "new", "stores": stores}))
            }),
        ],
        ..Walk::of(Op::SignUpCustomer, |_| {
            Ask::nothing().body(json!({
                "email": "new@example.org",
                "password": "new",
                "firstName": "New",
                "lastName": "Customer",
                "dateOfBirth": "2000-02-29",
                "locale": "de-DE",
                "addresses": [{"key": "home", "country": "DE", "city": "Hamburg"}],
                "defaultShippingAddress": 0,
                "defaultBillingAddress": 0,
                "stores": [{"typeId": "store", "key": "north"}],
            }))
        })
    },
    Walk {
        refusals: &[(400, "InvalidCredentials", |stage| {
            Ask::nothing().body(json!({"email": stage.email(), "password": "wrong"}))
        })],
        ..Walk::of(Op::SignInMyCustomer, |stage| {
            let mode = "MergeWithExistingCustomerCart";
            let more = json!({"email": stage.email(), "password": PASSWORD, "activeCartSignInMode": mode, "updateProductData": true});
            Ask::nothing().body(more)
        })
    },
    Walk::of(Op::GetMyCustomer, |_| Ask::nothing()),
    Walk {
        more: &[more_of_her, |stage| {
            let actions = custom_fields::actions("setCustomType", "setCustomField", &json!({}));
            Ask::nothing().body(json!({"version": stage.me()["version"], "actions": actions}))
        }],
        refusals: &[(400, "DuplicateField", |stage| {
            stage.post("/me/signup", &json!({"email": "taken@example.org", "password": "new"}));
            Ask::nothing()
                .body(update(&stage.me(), &json!({"action": "changeEmail", "email": "taken@example.org"})))
        })],
        ..Walk::of(Op::UpdateMyCustomer, |stage| {
            let actions = json!([
                {"action": "setFirstName", "firstName": "Alicia"},
                {"action": "setDateOfBirth", "dateOfBirth": "1988-04-13"},
                {"action": "setLocale", "locale": "en"},
                {"action": "addAddress", "address": {"key": "beach", "country": "DE"}},
                {"action": "addShippingAddressId", "addressKey": "beach"},
                {"action": "setDefaultBillingAddress", "addressKey": "beach"},
                {"action": "changeAddress", "addressKey": "work", "address": {"key": "work", "country": "US"}},
                {"action": "removeAddress", "addressKey": "work"},
                {"action": "changeEmail", "email": "alicia@example.org"},
            ]);
            Ask::nothing().body(json!({"version": stage.me()["version"], "actions": actions}))
        })
    },
    Walk::of(Op::DeleteMyCustomer, |stage| Ask::nothing().query("version", &stage.me()["version"])),
    Walk {
        refusals: &[(400, "InvalidCurrentPassword", |stage| {
            Ask::nothing().body(change_password(stage, "wrong"))
        })],
        ..Walk::of(Op::ChangeMyPassword, |stage| Ask::nothing().body(change_password(stage, PASSWORD)))
    },
    Walk {
        refusals: &[
            (404, "ResourceNotFound", |_| {
                Ask::nothing().body(json!({"tokenValue": "none", "newPassword": "new"}))
            }),
            (400, "ExpiredCustomerPasswordToken", |stage| {
                let token = stage.post_as_backend(
                    "/customers/password-token",
                    &json!({"email": stage.email(), "ttlMinutes": 1}),
                );
                stage.clock.pass(std::time::Duration::from_secs(61));
                Ask::nothing().body(json!({"tokenValue": token["value"], "newPassword": "new"}))
            }),
        ],
        ..Walk::of(Op::ResetMyPassword, |stage| {
            let token = stage.post_as_backend("/customers/password-token", &json!({"email": stage.email()}));
            Ask::nothing().body(json!({"tokenValue": token["value"], "newPassword": "new"}))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |_| Ask::nothing().body(json!({"tokenValue": "none"})))],
        ..Walk::of(Op::VerifyMyEmail, |stage| {
            let draft = json!({"id": stage.customer()["id"], "ttlMinutes": 10});
            let token = stage.post_as_backend("/customers/email-token", &draft);
            Ask::nothing().body(json!({"tokenValue": token["value"]}))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |_| {
            Ask::nothing().body(json!({"email": "nobody@example.org"}))
        })],
        ..Walk::of(Op::CreateCustomerPasswordToken, |stage| {
            Ask::nothing()
                .body(json!({"email": stage.email(), "ttlMinutes": 10, "invalidateOlderTokens": true}))
        })
    },
    Walk {
        refusals: &[(404, "ResourceNotFound", |_| {
            Ask::nothing().body(json!({"id": "nobody", "ttlMinutes": 10}))
        })],
        ..Walk::of(Op::CreateCustomerEmailToken, |stage| {
            Ask::nothing()
                .body(json!({"id": stage.customer()["id"], "ttlMinutes": 10, "invalidateOlderTokens": true}))
        })
    },
];

/// The rest of what she can set, some of it to nothing.
fn more_of_her(stage: &Stage) -> Ask {
    let actions = json!([
        {"action": "setLastName", "lastName": "Meier"},
        {"action": "setMiddleName", "middleName": "Ada"},
        {"action": "setTitle", "title": "Dr."},
        {"action": "setSalutation", "salutation": "Hello"},
        {"action": "setCompanyName", "companyName": "Werft 7"},
        {"action": "setVatId", "vatId": "DE123456789"},
        {"action": "setCustomType"},
        {"action": "addBillingAddressId", "addressKey": "work"},
        {"action": "removeBillingAddressId", "addressKey": "work"},
        {"action": "removeShippingAddressId", "addressKey": "work"},
        {"action": "setDefaultShippingAddress"},
    ]);
    Ask::nothing().body(json!({"version": stage.me()["version"], "actions": actions}))
}

fn change_password(stage: &Stage, current: &str) -> Value {
    json!({"version": stage.me()["version"], "currentPassword": current, "newPassword": "new"})
}
