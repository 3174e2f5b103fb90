//! What holds for every search of the demo shop.

use std::{collections::BTreeMap, sync::LazyLock};

use proptest::prelude::*;

use super::*;

/// The demo shop does not change while it is searched.
static DEMO: LazyLock<Scene> = LazyLock::new(Scene::demo);

const COLORS: [&str; 10] = ["moss", "slate", "rust", "sand", "ink", "cream", "ochre", "sky", "black", "clay"];

fn filter() -> impl Strategy<Value = String> {
    let color = prop::sample::select(COLORS.to_vec());
    prop_oneof![
        prop::collection::vec(color, 1..4).prop_map(|colors| {
            let colors: Vec<_> = colors.iter().map(|color| format!("\"{color}\"")).collect();
            format!("variants.attributes.color.key:{}", colors.join(", "))
        }),
        (0..60_000_i64, 0..60_000_i64)
            .prop_map(|(from, to)| format!("variants.price.centAmount: range ({from} to {to})")),
        Just("variants.attributes.waterproof:true".to_owned()),
        Just("variants.attributes.size:missing".to_owned()),
        Just("variants.attributes.materials:exists".to_owned()),
        Just("variants.scopedPriceDiscounted:true".to_owned()),
    ]
}

fn parameters() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = |name: &'static str| move |value: String| (name.to_owned(), value);
    let text = prop::sample::select(vec!["tent", "jacket", "wool", "a", "bottle for coffee", "tetn"]);
    let one = prop_oneof![
        filter().prop_map(name("filter")),
        filter().prop_map(name("filter.query")),
        filter().prop_map(name("filter.facets")),
        text.prop_map(|text| ("text.en-US".to_owned(), text.to_owned())),
    ];
    prop::collection::vec(one, 0..5)
}

fn ask(parameters: &[(String, String)], more: &[(&str, &str)]) -> Value {
    let given = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let all: Vec<_> =
        given.chain(more.iter().copied()).chain([("limit", "500"), ("staged", "true")]).collect();
    found(&DEMO, &all)
}

fn ids(page: &Value) -> Vec<String> {
    page["results"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
}

/// The values of an enum in the variants that are marked, each counted by hand.
fn counted(page: &Value, attribute: &str) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for product in page["results"].as_array().unwrap() {
        let variants =
            std::iter::once(&product["masterVariant"]).chain(product["variants"].as_array().unwrap());
        for variant in variants.filter(|variant| variant["isMatchingVariant"] == true) {
            for value in variant["attributes"].as_array().unwrap() {
                if value["name"] == attribute {
                    *counts.entry(value["value"]["key"].as_str().unwrap().to_owned()).or_default() += 1;
                }
            }
        }
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_filter_only_takes_away(parameters in parameters(), filter in filter()) {
        let all = ids(&ask(&parameters, &[]));
        for name in ["filter", "filter.query"] {
            let fewer = ids(&ask(&parameters, &[(name, &filter)]));
            prop_assert!(fewer.iter().all(|id| all.contains(id)));
        }
        prop_assert_eq!(ids(&ask(&parameters, &[("filter.facets", &filter)])), all);
    }

    #[test]
    fn filter_and_filter_query_find_the_same(parameters in parameters()) {
        let turned: Vec<_> = parameters
            .iter()
            .map(|(name, value)| match name.as_str() {
                "filter" => ("filter.query".to_owned(), value.clone()),
                "filter.query" => ("filter".to_owned(), value.clone()),
                _ => (name.clone(), value.clone()),
            })
            .collect();
        let marks = [("markMatchingVariants", "true")];
        prop_assert_eq!(ask(&parameters, &marks), ask(&turned, &marks));
    }

    #[test]
    fn facets_count_what_can_be_counted_by_hand(parameters in parameters()) {
        // The results without what only narrows results are what facets count.
        let counts: Vec<_> = parameters.into_iter().filter(|(name, _)| name != "filter" && name != "filter.facets").collect();
        let facet = [("facet", "variants.attributes.color.key"), ("markMatchingVariants", "true")];
        let page = ask(&counts, &facet);
        let result = &page["facets"]["variants.attributes.color.key"];
        let terms: BTreeMap<String, i64> = result["terms"].as_array().unwrap().iter()
            .map(|term| (term["term"].as_str().unwrap().to_owned(), term["count"].as_i64().unwrap()))
            .collect();
        prop_assert_eq!(result["total"].as_i64().unwrap(), terms.values().sum::<i64>());
        prop_assert_eq!(terms, counted(&page, "color"));
    }

    #[test]
    fn an_order_is_total_and_pages_are_parts_of_it(
        parameters in parameters(),
        sort in prop::sample::select(vec![
            "price asc", "price desc", "name.en-US asc", "id desc", "variants.attributes.materials.label.en-US asc.max",
            "variants.attributes.color.key desc", "score desc", "createdAt asc",
        ]),
        offset in 0..40_usize,
    ) {
        let whole = ids(&ask(&parameters, &[("sort", sort)]));
        let mut unsorted = ids(&ask(&parameters, &[]));
        let mut sorted = whole.clone();
        sorted.sort();
        unsorted.sort();
        prop_assert_eq!(&sorted, &unsorted, "an order takes nothing away");
        let given = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let place = offset.to_string();
        let page = [("sort", sort), ("limit", "7"), ("offset", &place), ("staged", "true")];
        let page = found(&DEMO, &given.chain(page).collect::<Vec<_>>());
        prop_assert_eq!(page["total"].as_u64().unwrap() as usize, whole.len());
        prop_assert_eq!(ids(&page), whole.into_iter().skip(offset).take(7).collect::<Vec<_>>());
    }

    #[test]
    fn whatever_is_asked_is_answered_or_refused(
        parameters in prop::collection::vec(
            (
                prop::sample::select(vec![
                    "filter", "filter.query", "filter.facets", "facet", "sort", "text.en-US", "fuzzy",
                    "fuzzyLevel", "priceCurrency", "limit", "markMatchingVariants",
                ]),
                prop_oneof![
                    filter(),
                    "(variants|id|price|score|[a-z]{1,3})(\\.(attributes|color|key|id|en)){0,3}( (asc|desc)(\\.max)?)?",
                    "(variants\\.(sku|id|price\\.centAmount)|key|createdAt): ?(range \\(\\* to \"?[0-9-]{1,4}\"?\\)|\"x\"|[0-9]|exists)( as [a-z]{1,3})?",
                    "(true|EUR|[0-3])",
                    "\\PC{0,20}",
                ],
            ),
            0..6,
        ),
    ) {
        let query = form(&parameters.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
        let received = Received { path: &[], query: &query, body: b"" };
        if let Ok(operation) = AnyOperation::receive(SearchProductProjections, &received) {
            let app = DEMO.app("view_products");
            let visit = Visit { caller: &app, place: &Place::Project };
            if let Err(refusal) = handle(&DEMO.project, &visit, operation) {
                prop_assert_eq!(refusal.status().as_u16(), 400);
            }
        }
    }
}
