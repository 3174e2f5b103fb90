use std::sync::Arc;

use serde_json::{Value, json};

use crate::clock::{SeededRandom, SystemClock};

use super::super::{Seed, Shop};

fn loaded(seed: &Seed) -> Result<Shop, String> {
    let mut shop = Shop::new(Arc::new(SystemClock), Arc::new(SeededRandom::new(1)));
    shop.load(seed).map_err(|error| error.to_string())?;
    Ok(shop)
}

/// A seed with one of everything.
fn small() -> Value {
    json!({
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "19%", "amount": 0.19, "includedInPrice": true, "country": "DE"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "", "attributes": [
            {"name": "size", "label": {}, "isRequired": true, "attributeConstraint": "CombinationUnique",
             "type": {"name": "enum", "values": [{"key": "s", "label": "S"}, {"key": "m", "label": "M"}]}},
        ]}],
        "categories": [
            {"key": "child", "name": {}, "slug": {"en": "child"}, "parent": {"typeId": "category", "key": "root"}},
            {"key": "root", "name": {}, "slug": {"en": "root"}},
        ],
        "products": [{
            "key": "mug", "productType": {"typeId": "product-type", "key": "thing"}, "name": {"en": "Mug"},
            "slug": {"en": "mug"}, "categories": [{"typeId": "category", "key": "child"}], "publish": true,
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": "A", "attributes": [{"name": "size", "value": "s"}], "prices": [
                {"value": {"centAmount": 100, "currencyCode": "EUR"}},
            ]},
            "variants": [{"sku": "B", "attributes": [{"name": "size", "value": {"key": "m"}}]}],
        }],
        "customers": [{"key": "anna", "email": "a@example.org", "password": "secret"}],
        "quoteRequests": [{
            "key": "many", "customer": {"key": "anna"}, "purchaseOrderNumber": "P-1",
            "cart": {"currency": "EUR", "lineItems": [{"sku": "A"}], "shippingAddress": {"country": "DE"}},
        }],
        "quotes": [{"key": "deal", "quoteRequest": {"key": "many"}, "validTo": "2030-01-01T00:00:00.000Z"}],
        "associateRoles": [{"key": "admin", "permissions": ["UpdateAssociates"]}],
        "project": {"businessUnits": {
            "myBusinessUnitStatusOnCreation": "Active",
            "myBusinessUnitAssociateRoleOnCreation": {"typeId": "associate-role", "key": "admin"},
        }},
        "businessUnits": [
            {
                "unitType": "Division", "key": "west", "name": "West",
                "parentUnit": {"typeId": "business-unit", "key": "firm"},
            },
            {
                "unitType": "Company", "key": "firm", "name": "Firm",
                "addresses": [{"key": "seat", "country": "DE"}, {"key": "yard", "country": "DE"}],
                "associates": [{
                    "customer": {"typeId": "customer", "key": "anna"},
                    "associateRoleAssignments": [{"associateRole": {"typeId": "associate-role", "key": "admin"}}],
                }],
            },
        ],
    })
}

fn parsed(seed: &Value) -> Result<Seed, String> {
    Seed::parse(&seed.to_string()).map_err(|error| error.to_string())
}

#[test]
fn the_demo_shop_is_a_shop() {
    let shop = loaded(&Seed::demo()).unwrap();
    assert_eq!((shop.products.side(true).len(), shop.products.side(false).len()), (45, 42));
    assert_eq!((shop.categories.len(), shop.product_types.len(), shop.tax_categories.len()), (15, 4, 2));
    assert_eq!((shop.equipment.zones.len(), shop.equipment.shipping_methods.len()), (4, 2));
    assert!(shop.log_in("maria.weber@example.com", "kiefernwald", None).ok().is_some());
}

#[test]
fn children_may_stand_before_their_parents() {
    let shop = loaded(&parsed(&small()).unwrap()).unwrap();
    let (child, root) = (shop.categories.by_key("child").unwrap(), shop.categories.by_key("root").unwrap());
    assert_eq!(child.resource.ancestors[0].id, root.resource.id);
    let product = &shop.products.by_key("mug").unwrap().current.resource;
    let value: Value = product.variants[0].attributes.as_ref().unwrap()[0].value.read().unwrap();
    assert_eq!(value, json!({"key": "m", "label": "M"}));
}

#[test]
fn a_quote_request_comes_with_its_cart() {
    let mut seed = small();
    let shop = loaded(&parsed(&seed).unwrap()).unwrap();
    let request = &shop.quote_requests.by_key("many").unwrap().resource;
    let cart = &shop.carts.by_id(request.cart.as_ref().unwrap().id.as_str()).unwrap().resource;
    assert_eq!(cart.customer_id.as_ref(), Some(&request.customer.id));
    assert_eq!(
        (&cart.line_items, request.purchase_order_number.as_deref()),
        (&request.line_items, Some("P-1"))
    );

    let twice = seed["quoteRequests"][0].clone();
    seed["quoteRequests"].as_array_mut().unwrap().push(twice);
    let error = loaded(&parsed(&seed).unwrap()).err().unwrap();
    assert_eq!(error, "quoteRequests[1].key: A duplicate value '\"many\"' exists for field 'key'.");
}

#[test]
fn what_is_wrong_is_named_by_its_path() {
    let changes: [(&str, Value, &str); 32] = [
        ("/productz", json!([]), "productz: unknown field `productz`"),
        (
            "/products/0/masterVariant/prices/0/value/currencyCode",
            json!("EURO"),
            "products[0].masterVariant.prices[0].value: ",
        ),
        (
            "/products/0/masterVariant/prices/0/value/centAmount",
            json!(-1),
            "products[0].masterVariant.prices[0].value.centAmount: ",
        ),
        (
            "/products/0/masterVariant/prices/0/country",
            json!("Germany"),
            "products[0].masterVariant.prices[0].country: ",
        ),
        (
            "/products/0/masterVariant/prices/0/tiers",
            json!([{"minimumQuantity": 1, "value": {"centAmount": 1, "currencyCode": "EUR"}}]),
            "products[0].masterVariant.prices[0].tiers[0].minimumQuantity: ",
        ),
        (
            "/products/0/masterVariant/attributes/0/value",
            json!("xl"),
            "products[0].masterVariant.attributes[0].value: ",
        ),
        (
            "/products/0/masterVariant/attributes/0/name",
            json!("length"),
            "products[0].masterVariant.attributes[0].name: ",
        ),
        ("/products/0/masterVariant/attributes", json!([]), "products[0].masterVariant.attributes: "),
        ("/products/0/variants/0/sku", json!("A"), "products[0].variants[0].sku: "),
        ("/products/0/variants/0/attributes/0/value", json!("s"), "products[0].variants: "),
        ("/products/0/slug/en", json!("a mug"), "products[0].slug.en: "),
        ("/products/0/productType/key", json!("none"), "products[0].productType: "),
        ("/products/0/categories/0/key", json!("none"), "products[0].categories[0]: "),
        ("/categories/1/parent", json!({"typeId": "category", "key": "child"}), "categories[0].parent: "),
        ("/taxCategories/0/rates/0/amount", json!(19), "taxCategories[0].rates[0].amount: "),
        ("/customers/0/email", json!("nobody"), "customers[0].email: "),
        ("/quoteRequests/0/customer/key", json!("nobody"), "quoteRequests[0].customer: "),
        ("/quoteRequests/0/key", json!("!"), "quoteRequests[0].key: "),
        ("/quoteRequests/0/cart/lineItems", json!([]), "quoteRequests[0].cart: "),
        ("/quotes/0/quoteRequest/key", json!("none"), "quotes[0].quoteRequest: "),
        ("/quotes/0/key", json!("!"), "quotes[0].key: "),
        ("/quotes/0/validTo", json!("noon"), "quotes[0].validTo: "),
        ("/quoteRequests/0/cart/lineItems/0/sku", json!("none"), "quoteRequests[0].cart: "),
        ("/associateRoles/0/permissions/0", json!("Fly"), "associateRoles[0].permissions: "),
        (
            "/project/businessUnits/myBusinessUnitAssociateRoleOnCreation/key",
            json!("none"),
            "project.businessUnits.myBusinessUnitAssociateRoleOnCreation: ",
        ),
        (
            "/project/businessUnits/myBusinessUnitStatusOnCreation",
            json!("Asleep"),
            "project.businessUnits.myBusinessUnitStatusOnCreation: ",
        ),
        ("/businessUnits/0/parentUnit/key", json!("west"), "businessUnits[0].parentUnit: "),
        ("/businessUnits/0/stores", json!([]), "businessUnits[0].stores: "),
        ("/businessUnits/1/storeMode", json!("FromParent"), "businessUnits[1].storeMode: "),
        ("/businessUnits/1/unitType", json!("Club"), "businessUnits[1].unitType: "),
        (
            "/businessUnits/1/associates/0/associateRoleAssignments/0/associateRole/key",
            json!("none"),
            "businessUnits[1].associates[0].associateRoleAssignments: ",
        ),
        ("/businessUnits/1/addresses/1/key", json!("seat"), "businessUnits[1].addresses[1].key: "),
    ];
    for (pointer, value, expected) in changes {
        let mut seed = small();
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        match seed.pointer_mut(pointer) {
            Some(held) => *held = value,
            None => seed.pointer_mut(parent).unwrap()[field] = value,
        }
        let error = parsed(&seed).and_then(|seed| loaded(&seed).map(|_| String::new())).expect_err(pointer);
        assert!(error.starts_with(expected), "{pointer}: {error}");
    }
    assert!(Seed::parse("{} {}").is_err());
    assert!(Seed::parse("").is_err());
}

/// Types and states, and a customer with a custom field.
fn customized() -> Value {
    json!({
        "types": [{
            "key": "shoe", "name": {"en": "Shoe"}, "resourceTypeIds": ["customer"],
            "fieldDefinitions": [
                {"name": "size", "label": {"en": "Size"}, "required": true, "type": {"name": "Number"}},
            ],
        }],
        "states": [
            {"key": "open", "type": "ProductState", "transitions": [{"typeId": "state", "key": "shut"}]},
            {"key": "shut", "type": "ProductState", "transitions": [{"typeId": "state", "key": "open"}]},
        ],
        "customerGroups": [{"key": "vip", "groupName": "VIP"}],
        "customers": [{
            "email": "a@example.org", "password": "secret",
            "customerGroup": {"typeId": "customer-group", "key": "vip"},
            "custom": {"type": {"typeId": "type", "key": "shoe"}, "fields": {"size": 39}},
        }],
    })
}

#[test]
fn states_lead_to_each_other() {
    let shop = loaded(&parsed(&customized()).unwrap()).unwrap();
    let state = |key: &str| shop.equipment.states.by_key(key).unwrap().resource.clone();
    for (from, to) in [("open", "shut"), ("shut", "open")] {
        assert_eq!(state(from).transitions.unwrap()[0].id, state(to).id, "{from}");
    }
    let customer = shop.customers.iter().next().unwrap().value();
    assert_eq!(customer["custom"]["fields"], json!({"size": 39}));
    assert_eq!(customer["customerGroup"]["typeId"], "customer-group");
}

#[test]
fn what_is_wrong_with_types_and_states_is_named_by_its_path() {
    for (pointer, value, expected) in [
        ("/types/0/resourceTypeIds", json!(["spaceship"]), "types[0].resourceTypeIds: "),
        ("/types/0/fieldDefinitions/0/name", json!("s"), "types[0].fieldDefinitions[0].name: "),
        ("/types/0/fieldDefinitions/0/type/name", json!("Smell"), "types[0].fieldDefinitions[0].type.name: "),
        ("/states/0/type", json!("MoodState"), "states[0].type: "),
        ("/states/1/key", json!("open"), "states[1].key: "),
        ("/states/1/type", json!("OrderState"), "states[0].transitions[0]: "),
        ("/states/1/transitions/0/key", json!("ajar"), "states[1].transitions[0]: "),
        ("/customers/0/customerGroup/key", json!("none"), "customers[0].customerGroup: "),
        ("/customers/0/custom/type/key", json!("none"), "customers[0].custom.type: "),
        ("/customers/0/custom/fields/size", json!("big"), "customers[0].custom.fields.size: "),
    ] {
        let mut seed = customized();
        *seed.pointer_mut(pointer).unwrap() = value;
        let error = parsed(&seed).and_then(|seed| loaded(&seed).map(|_| String::new())).expect_err(pointer);
        assert!(error.starts_with(expected), "{pointer}: {error}");
    }
}
