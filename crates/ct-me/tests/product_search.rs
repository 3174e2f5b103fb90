//! The search for products through the client: what its filters and facets say, the mock understands.

use std::sync::Arc;

use ct_me::{
    Client, Hosts, Permission,
    auth::MemoryStore,
    model::{
        Currency, ErrorCode, FacetResult, PriceSelection, ProductProjection, ProductVariant, SearchFacet,
        SearchFilter, SearchRange,
    },
};
use ct_testing::MockPlatform;
use futures_executor::block_on;

fn shop() -> Client {
    let mock = MockPlatform::demo();
    Client::builder(mock.project())
        .client_credentials(mock.client_id(), mock.client_secret())
        .scopes([Permission::ViewProducts])
        .hosts(Hosts::sphere_io())
        .environment(mock.environment())
        .token_store(Arc::new(MemoryStore::new()))
        .build()
        .expect("the configuration is complete")
}

fn variants(product: &ProductProjection) -> impl Iterator<Item = &ProductVariant> {
    std::iter::once(&product.master_variant).chain(&product.variants)
}

fn color(variant: &ProductVariant) -> Option<String> {
    let mut attributes = variant.attributes.iter().flatten();
    attributes.find(|attribute| attribute.name == "color")?.enum_key()
}

const COLOR: &str = "variants.attributes.color.key";
const PRICE: &str = "variants.price.centAmount";

#[test]
fn filters_made_of_values_find_what_they_say() {
    block_on(async {
        let shop = shop();
        let search = || shop.product_projections().search().mark_matching_variants(true).limit(500);
        let found =
            search().filter(SearchFilter::term(COLOR, ["moss", "cream"])).get().await.expect("colors");
        assert!(!found.results.is_empty());
        for variant in found.results.iter().flat_map(variants) {
            let is_wanted = color(variant).is_some_and(|color| color == "moss" || color == "cream");
            assert_eq!(variant.is_matching_variant, Some(is_wanted), "{:?}", variant.sku);
        }

        let cheap = SearchFilter::range(PRICE, [..=2000_i64]);
        let dear = SearchFilter::range(PRICE, [2001_i64..]);
        let (cheap, dear) = (search().filter(cheap), search().filter(dear));
        let (cheap, dear) = (cheap.get().await.expect("cheap"), dear.get().await.expect("dear"));
        let matching = |of: &[ProductProjection]| {
            of.iter().flat_map(variants).filter(|variant| variant.is_matching_variant == Some(true)).count()
        };
        let all = search().filter(SearchFilter::exists("variants.prices")).get().await.expect("all");
        assert_eq!(matching(&cheap.results) + matching(&dear.results), matching(&all.results));
        assert!(matching(&cheap.results) > 0 && matching(&dear.results) > 0);

        let unpriced =
            search().filter_query(SearchFilter::missing("variants.prices")).get().await.expect("none");
        assert_eq!(unpriced.total, Some(0));
        let yes = SearchFilter::term("variants.attributes.waterproof", [true]);
        assert!(search().filter_query(yes).get().await.expect("dry ones").count > 0);
        let product = &all.results[0];
        let by_id = SearchFilter::term("id", [&product.id]);
        let since = SearchRange::between(Some(product.created_at.into()), None);
        let one = search().filter(by_id).filter(SearchFilter::range("createdAt", [since]));
        assert_eq!(one.get().await.expect("one").results.len(), 1);
        let escaped = SearchFilter::term("variants.sku", [r#"a "b" \ c"#]);
        assert_eq!(search().filter(escaped).get().await.expect("nothing").count, 0);
    });
}

#[test]
fn a_subtree_is_a_category_with_all_below_it() {
    block_on(async {
        let shop = shop();
        let categories = shop.categories().limit(500).get().await.expect("categories").results;
        let home = categories.iter().find(|category| category.key.as_ref().is_some_and(|key| key == "home"));
        let home = home.expect("the demo shop has things for the house");
        let search = || shop.product_projections().search().limit(500);
        let within =
            search().filter(SearchFilter::subtree("categories.id", [&home.id])).get().await.expect("home");
        assert!(!within.results.is_empty());
        let below: Vec<_> = categories
            .iter()
            .filter(|category| category.id == home.id || category.ancestors.iter().any(|it| it.id == home.id))
            .map(|category| &category.id)
            .collect();
        let each = search().filter(SearchFilter::term("categories.id", below)).get().await.expect("each");
        assert_eq!(within.results, each.results);
    });
}

#[test]
fn facets_made_of_values_count_what_they_say() {
    block_on(async {
        let shop = shop();
        let search = || shop.product_projections().search();
        let found = search()
            .facet(SearchFacet::term(COLOR).alias("color"))
            .facet(SearchFacet::filtered(COLOR, ["moss"]).alias("moss"))
            .facet(
                SearchFacet::range(PRICE, [SearchRange::from(..=2000_i64), (2001_i64..).into()])
                    .alias("price"),
            )
            .limit(0)
            .post()
            .await
            .expect("facets");
        let facets = found.facets.expect("they were asked for");
        let Some(FacetResult::Terms(colors)) = facets.get("color") else { panic!("{facets:?}") };
        let moss =
            colors.terms.iter().find(|term| term.term.get() == r#""moss""#).expect("something is of moss");
        let Some(FacetResult::Filter(filtered)) = facets.get("moss") else { panic!("{facets:?}") };
        assert_eq!(filtered.count, moss.count);
        let Some(FacetResult::Range(prices)) = facets.get("price") else { panic!("{facets:?}") };
        let counted: i64 = prices.ranges.iter().map(|range| range.count).sum();
        assert_eq!(counted, colors.total + colors.missing, "every variant has a price");
        assert!(prices.ranges.iter().all(|range| range.min <= range.mean && range.mean <= range.max));
    });
}

#[test]
fn texts_orders_prices_and_suggestions() {
    block_on(async {
        let shop = shop();
        let english = || "en-US".parse().expect("a language");
        let search = |words: &str| shop.product_projections().search().text(english(), words);
        let tents = search("tent").get().await.expect("tents");
        assert!(tents.results[0].name.get("en-US").expect("a name").contains("Tent"));
        assert_eq!(search("tetn").get().await.expect("nothing").count, 0);
        let near = search("shelterr").fuzzy(true).fuzzy_level(1).get().await.expect("shelters");
        assert!(near.count > 0);

        let euros = PriceSelection::in_currency(Currency::EUR);
        let sorted = shop
            .product_projections()
            .price(euros)
            .search()
            .sort("variants.scopedPrice.value.centAmount asc");
        let sorted = sorted.limit(500).get().await.expect("sorted");
        let least = |product: &ProductProjection| {
            let prices = variants(product).filter_map(|variant| variant.scoped_price.as_ref());
            prices.filter_map(|price| price.value.money()).map(|money| money.cent_amount).min()
        };
        let prices: Vec<_> = sorted.results.iter().filter_map(least).collect();
        assert!(prices.len() > 10 && prices.is_sorted(), "{prices:?}");

        let words = shop
            .product_projections()
            .suggest()
            .search_keywords(english(), "she")
            .get()
            .await
            .expect("words");
        let words = words.get("searchKeywords.en-US").expect("its language");
        assert!(words.iter().any(|suggestion| suggestion.text == "shelter"));
    });
}

#[test]
fn an_expression_of_one_s_own_that_is_wrong_is_refused() {
    block_on(async {
        let shop = shop();
        let search = || shop.product_projections().search();
        let malformed = search().filter("key").get().await.expect_err("no filter");
        assert!(malformed.has_code(&ErrorCode::InvalidInput));
        let unknown = search().facet(SearchFacet::term("no.such.field")).get().await.expect_err("no field");
        assert!(unknown.has_code(&ErrorCode::SearchFacetPathNotFound));
        let unknown =
            search().filter(SearchFilter::exists("no.such.field")).get().await.expect_err("no field");
        assert!(unknown.has_code(&ErrorCode::SearchExecutionFailure));
    });
}
