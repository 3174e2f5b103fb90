//! Everything that the demo shop shows is as the description says.

use super::{answer, facts::Facts};
use crate::support::{ADMIN, app_token, call, form, mock};

#[test]
fn the_demo_shop_is_as_described() {
    let facts = Facts::of_the_platform();
    let mock = mock();
    let token = app_token(&mock, ADMIN);
    for (path, query) in [
        (
            "/product-projections",
            "limit=500&expand=productType&expand=categories[*].ancestors[*]&expand=taxCategory",
        ),
        ("/product-projections", "limit=500&priceCurrency=EUR&priceCountry=DE"),
        ("/categories", "limit=500&expand=parent"),
        ("/product-types", "limit=500"),
        ("/variant-projections", "limit=500&priceCurrency=EUR"),
        ("/stores", "expand=productSelections[*].productSelection&expand=distributionChannels[*]"),
        ("/product-selections", ""),
        ("/shipping-methods", "expand=taxCategory&expand=zoneRates[*].zone"),
        ("/shipping-methods/matching-location", "country=DE&currency=EUR"),
    ] {
        let answer = call(&mock, "GET", &format!("/demo{path}?{query}"), &token, "");
        let faults = answer::success(facts, facts.operation("GET", path).unwrap(), &answer);
        assert!(faults.is_empty(), "{path}?{query}:\n{}", faults.join("\n"));
        let page = answer.json();
        assert!(page["count"].as_u64() > Some(1) && page["count"] == page["total"], "{path}?{query}");
    }
}

#[test]
fn the_business_units_of_the_demo_shop_are_as_described() {
    let facts = Facts::of_the_platform();
    let mock = mock();
    let maria = "grant_type=password&username=maria.weber@example.com&password=kiefernwald";
    let token = form(&mock, "/oauth/demo/customers/token", ADMIN, maria).ok();
    let token = token["access_token"].as_str().unwrap();
    let path = "/me/business-units";
    let answer = call(&mock, "GET", &format!("/demo{path}"), token, "");
    let faults = answer::success(facts, facts.operation("GET", path).unwrap(), &answer);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(answer.json()["count"], 2);
}
