//! A draft for each endpoint, with a key that is free.

use serde_json::{Value, json};

use crate::stage::Stage;

/// An endpoint, and what is created there.
pub(super) struct Subject {
    pub(super) path: &'static str,
    pub(super) draft: fn(&Stage) -> Value,
}

/// All endpoints that a resource with a version can be created at.
pub(super) const SUBJECTS: &[Subject] = &[
    Subject {
        path: "/tax-categories",
        draft: |_| {
            let rate = json!({"name": "VAT", "amount": 0.2, "includedInPrice": true, "country": "AT"});
            json!({"key": "reduced", "name": "Reduced", "rates": [rate]})
        },
    },
    Subject {
        path: "/product-types",
        draft: |_| json!({"key": "boat", "name": "Boat", "description": "Floats"}),
    },
    Subject {
        path: "/categories",
        draft: |_| json!({"key": "boats", "name": {"en": "Boats"}, "slug": {"en": "boats"}}),
    },
    Subject {
        path: "/products",
        draft: |_| {
            json!({
                "key": "canoe",
                "name": {"en": "Canoe"},
                "slug": {"en": "canoe"},
                "productType": {"typeId": "product-type", "key": "tent"},
                "masterVariant": {"sku": "CANOE-1", "attributes": [{"name": "persons", "value": 2}]},
            })
        },
    },
    Subject {
        path: "/customers",
        draft: |_| json!({"key": "dora", "email": "dora@example.org", "password": "secret"}),
    },
    Subject {
        path: "/zones",
        draft: |_| {
            let locations = json!([{"country": "AT"}, {"country": "US", "state": "Ohio"}]);
            json!({"key": "far", "name": "Far", "description": "Far away", "locations": locations})
        },
    },
    Subject {
        path: "/shipping-methods",
        draft: |_| {
            let (five, fifty) = (
                json!({"currencyCode": "EUR", "centAmount": 500}),
                json!({"currencyCode": "EUR", "centAmount": 5000}),
            );
            let tiers = json!([
                {"type": "CartValue", "minimumCentAmount": 1000, "price": five},
                {"type": "CartScore", "score": 3, "price": five},
                {"type": "CartClassification", "value": "heavy", "price": fifty},
            ]);
            json!({
                "key": "bike",
                "name": "By bike",
                "localizedName": {"en": "By bike"},
                "taxCategory": {"typeId": "tax-category", "key": "standard"},
                "zoneRates": [{
                    "zone": {"typeId": "zone", "key": "home"},
                    "shippingRates": [{"price": five, "freeAbove": fifty, "tiers": tiers}],
                }],
                "isDefault": false,
                "stores": [{"typeId": "store", "key": "north"}],
                "carrier": "Courier",
            })
        },
    },
    Subject {
        path: "/channels",
        draft: |_| {
            json!({
                "key": "outlet",
                "roles": ["ProductDistribution"],
                "name": {"en": "Outlet"},
                "address": {"country": "DE"},
                "geoLocation": {"type": "Point", "coordinates": [13.4, 52.5]},
            })
        },
    },
    Subject {
        path: "/types",
        draft: |_| {
            let red = json!({"key": "red", "label": "Red"});
            let colour = json!({"name": "Set", "elementType": {"name": "Enum", "values": [red]}});
            json!({
                "key": "gift",
                "name": {"en": "Gift"},
                "resourceTypeIds": ["line-item", "order"],
                "fieldDefinitions": [
                    {"name": "wrapped", "label": {"en": "Wrapped"}, "required": true, "type": {"name": "Boolean"}},
                    {"name": "paper", "label": {"en": "Paper"}, "required": false, "type": colour},
                ],
            })
        },
    },
    Subject {
        path: "/states",
        draft: |stage| {
            if stage.read("/states")["count"] == 1 {
                stage.post_as_backend("/states", &json!({"key": "sold-out", "type": "ProductState"}));
            }
            json!({
                "key": "on-sale",
                "type": "ProductState",
                "name": {"en": "On sale"},
                "initial": false,
                "roles": [],
                "transitions": [{"typeId": "state", "key": "sold-out"}],
            })
        },
    },
    Subject {
        path: "/product-selections",
        draft: |_| json!({"key": "summer", "name": {"en": "Summer"}, "mode": "Individual"}),
    },
    Subject {
        path: "/stores",
        draft: |_| {
            json!({
                "key": "west",
                "name": {"en": "West"},
                "languages": ["en"],
                "countries": [{"code": "DE"}],
                "distributionChannels": [{"typeId": "channel", "key": "shelf"}],
                "productSelections": [
                    {"productSelection": {"typeId": "product-selection", "key": "trips"}, "active": true},
                ],
            })
        },
    },
    Subject {
        path: "/associate-roles",
        draft: |_| json!({"key": "guest", "name": "Guest", "buyerAssignable": false, "permissions": ["ViewMyCarts"]}),
    },
    Subject {
        path: "/business-units",
        draft: |stage| {
            json!({
                "key": "atelier",
                "unitType": "Company",
                "name": "Atelier",
                "contactEmail": "desk@example.org",
                "addresses": [{"country": "DE"}],
                "defaultShippingAddress": 0,
                "associates": [{
                    "customer": {"typeId": "customer", "id": stage.customer()["id"]},
                    "associateRoleAssignments": [{"associateRole": {"typeId": "associate-role", "key": "admin"}}],
                }],
            })
        },
    },
    Subject {
        path: "/quote-requests",
        draft: |stage| {
            let cart = stage.post_as_customer("/me/carts", &quotable());
            json!({
                "key": "many-tents",
                "cart": {"typeId": "cart", "id": cart["id"]},
                "cartVersion": cart["version"],
                "comment": "By telephone.",
                "purchaseOrderNumber": "P-7",
            })
        },
    },
    Subject {
        path: "/staged-quotes",
        draft: |stage| {
            let request = request(stage);
            json!({
                "key": "draft-offer",
                "quoteRequest": {"typeId": "quote-request", "id": request["id"]},
                "quoteRequestVersion": request["version"],
                "quoteRequestStateToAccepted": true,
            })
        },
    },
    Subject {
        path: "/quotes",
        draft: |stage| {
            let request = request(stage);
            let staged = json!({
                "quoteRequest": {"typeId": "quote-request", "id": request["id"]},
                "quoteRequestVersion": request["version"],
            });
            let staged = stage.post_as_backend("/staged-quotes", &staged);
            json!({
                "key": "new-offer",
                "stagedQuote": {"typeId": "staged-quote", "id": staged["id"]},
                "stagedQuoteVersion": staged["version"],
                "stagedQuoteStateToSent": true,
            })
        },
    },
    Subject {
        path: "/cart-discounts",
        draft: |_| {
            json!({
                "key": "two-for-one",
                "name": {"en": "Two for one"},
                "description": {"en": "The cheaper one is free"},
                "value": {"type": "relative", "permyriad": 10000},
                "cartPredicate": "lineItemCount(true) > 1 and customer.id <> \"somebody\"",
                "target": {
                    "type": "multiBuyLineItems",
                    "predicate": "productType.key = \"tent\"",
                    "triggerQuantity": 2,
                    "discountedQuantity": 1,
                    "maxOccurrence": 3,
                    "selectionMode": "Cheapest",
                },
                "sortOrder": "0.77",
                "stores": [{"typeId": "store", "key": "north"}],
                "isActive": true,
                "validFrom": "2026-01-01T00:00:00.000Z",
                "validUntil": "2027-01-01T00:00:00.000Z",
                "requiresDiscountCode": false,
                "stackingMode": "StopAfterThisDiscount",
                "recurringOrderScope": {"type": "AnyOrder"},
            })
        },
    },
    Subject {
        path: "/discount-codes",
        draft: |_| {
            json!({
                "key": "friends",
                "name": {"en": "For friends"},
                "description": {"en": "A tenth"},
                "code": "FRIENDS",
                "cartDiscounts": [{"typeId": "cart-discount", "key": "tenth"}],
                "cartPredicate": "totalPrice > \"10.00 EUR\"",
                "isActive": true,
                "maxApplications": 100,
                "maxApplicationsPerCustomer": 1,
                "groups": ["friends"],
                "validFrom": "2026-01-01T00:00:00.000Z",
                "validUntil": "2027-01-01T00:00:00.000Z",
            })
        },
    },
    Subject { path: "/customer-groups", draft: |_| json!({"key": "friends", "groupName": "Friends"}) },
    Subject {
        path: "/inventory",
        draft: |_| {
            json!({
                "key": "cellar-2",
                "sku": "R-2",
                "supplyChannel": {"typeId": "channel", "key": "cellar"},
                "quantityOnStock": 12,
                "minCartQuantity": 1,
                "maxCartQuantity": 10,
                "restockableInDays": 3,
                "expectedDelivery": "2026-12-01T00:00:00.000Z",
                "reservationExpirationInMinutes": 60,
                "stockLevels": {"reorderPoint": 5, "safetyStock": 2},
            })
        },
    },
    Subject {
        path: "/standalone-prices",
        draft: |_| {
            let euros = |cents: i64| json!({"currencyCode": "EUR", "centAmount": cents});
            json!({
                "key": "winter",
                "sku": "R-2",
                "value": euros(18000),
                "country": "DE",
                "channel": {"typeId": "channel", "key": "shelf"},
                "validFrom": "2026-12-01T00:00:00.000Z",
                "validUntil": "2027-01-01T00:00:00.000Z",
                "tiers": [{"minimumQuantity": 5, "value": euros(17000)}],
                "staged": {
                    "value": {
                        "type": "highPrecision", "currencyCode": "EUR", "centAmount": 17500,
                        "preciseAmount": 1749999, "fractionDigits": 4,
                    },
                },
                "active": false,
            })
        },
    },
];

/// A cart for which a quote can be requested.
fn quotable() -> Value {
    json!({
        "currency": "EUR",
        "country": "DE",
        "lineItems": [{"sku": "R-2", "quantity": 30}],
        "shippingAddress": {"country": "DE", "city": "Hamburg"},
    })
}

/// A quote request of the seed's customer.
pub(super) fn request(stage: &Stage) -> Value {
    let cart = stage.post_as_customer("/me/carts", &quotable());
    let draft = json!({"cartId": cart["id"], "cartVersion": cart["version"], "comment": "Half the price?"});
    stage.post_as_customer("/me/quote-requests", &draft)
}
