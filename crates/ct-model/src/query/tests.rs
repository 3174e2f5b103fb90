//! Both directions of the parameters, against each other and against texts written by hand.

use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{
    Expand, Expected, Filter, Paging, PriceSelection, ProductProjectionQuery, ProjectionParams, QueryError,
    QueryParams, QueryReader, QueryRequest, QueryWriter, quote,
};
use crate::{Country, Currency, Id, Locale, StoreKey, Version};

/// Any text, and more of those that get lost between encodings.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[+&=%?#;:\"'\\\\ é\u{1f6d2}\n()a1]{0,12}"]
}

fn pagings() -> impl Strategy<Value = Paging> {
    let numbers = (option::of(Paging::LIMITS), option::of(Paging::OFFSETS), any::<Option<bool>>());
    numbers.prop_map(|(limit, offset, with_total)| Paging { limit, offset, with_total })
}

fn filters() -> impl Strategy<Value = Filter> {
    let vars = vec(("[a-zA-Z0-9]{1,8}", texts()), 0..4);
    (vec(texts(), 0..3), vars, vec(texts(), 0..3)).prop_map(|(r#where, vars, sort)| Filter {
        r#where,
        vars,
        sort,
    })
}

fn expansions() -> impl Strategy<Value = Expand> {
    vec(texts(), 0..3).prop_map(Expand)
}

prop_compose! {
    fn price_selections()(
        currency in option::of(select(vec![Currency::EUR, Currency::USD])),
        country in option::of(select(vec![Country::DE, Country::US])),
        customer_group in option::of(texts().prop_map(Id::from)),
        channel in option::of(texts().prop_map(Id::from)),
        customer_group_assignments in vec(texts().prop_map(Id::from), 0..3),
        recurrence_policy in option::of(texts().prop_map(Id::from)),
    ) -> PriceSelection {
        PriceSelection {
            currency, country, customer_group, channel, customer_group_assignments, recurrence_policy,
        }
    }
}

prop_compose! {
    fn projections()(
        staged in any::<Option<bool>>(),
        price in price_selections(),
        locales in vec(select(vec!["de", "en-US", "zh-Hant-TW"]), 0..3),
        store_projection in option::of("[A-Za-z0-9_-]{2,20}".prop_map(|key| StoreKey::new(key).unwrap())),
        attributes in vec(texts(), 0..3),
        expand in expansions(),
    ) -> ProjectionParams {
        let locale_projection = locales.into_iter().map(|tag| tag.parse::<Locale>().unwrap()).collect();
        ProjectionParams { staged, price, locale_projection, attributes, store_projection, expand }
    }
}

proptest! {
    #[test]
    fn a_query_is_read_back_as_it_was_written(
        paging in pagings(), filter in filters(), expand in expansions(),
    ) {
        let query = QueryRequest { paging, filter, expand };
        prop_assert_eq!(QueryRequest::from_query(&query.to_query()), Ok(query));
    }

    #[test]
    fn a_product_query_is_read_back_as_it_was_written(
        projection in projections(), paging in pagings(), filter in filters(),
    ) {
        let query = ProductProjectionQuery { projection, paging, filter };
        let text = query.to_query();
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic()), "{}", text);
        prop_assert_eq!(ProductProjectionQuery::from_query(&text), Ok(query));
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = ProductProjectionQuery::from_query(&text);
        let _ = Version::from_query(&text);
    }

    #[test]
    fn a_quoted_text_is_one_literal(text in texts()) {
        let literal = quote(&text);
        let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap();
        let mut read = String::new();
        let mut rest = inner.chars();
        while let Some(c) = rest.next() {
            prop_assert_ne!(c, '"', "an unescaped quote ends the literal");
            read.push(if c == '\\' { rest.next().unwrap() } else { c });
        }
        prop_assert_eq!(read, text);
    }
}

#[test]
fn the_texts_of_the_platform() {
    let query = "staged=true&limit=10&where=name(en%3D%22A%20B%22)&where=key+in+:k&var.k=a&var.k=b\
                 &sort=createdAt+desc&expand=productType&expand=taxCategory&withTotal=false&offset=0\
                 &priceCurrency=EUR&priceCountry=DE&localeProjection=de&localeProjection=en-US&storeProjection=berlin";
    let read = ProductProjectionQuery::from_query(query).unwrap();
    assert_eq!(read.projection.staged, Some(true));
    assert_eq!(read.paging, Paging { limit: Some(10), offset: Some(0), with_total: Some(false) });
    assert_eq!(read.filter.r#where, [r#"name(en="A B")"#, "key in :k"]);
    assert_eq!(read.filter.vars, [("k".to_owned(), "a".to_owned()), ("k".to_owned(), "b".to_owned())]);
    assert_eq!(read.filter.sort, ["createdAt desc"]);
    assert_eq!(read.projection.expand, ["productType", "taxCategory"].into_iter().collect());
    let price = PriceSelection { country: Some(Country::DE), ..PriceSelection::in_currency(Currency::EUR) };
    assert_eq!(read.projection.price, price);
    assert_eq!(
        read.projection.locale_projection.iter().map(Locale::as_str).collect::<Vec<_>>(),
        ["de", "en-US"]
    );
    assert_eq!(read.projection.store_projection.unwrap(), "berlin");
}

#[test]
fn falsy_values_are_written() {
    let query = QueryRequest {
        paging: Paging { limit: Some(0), offset: Some(0), with_total: Some(false) },
        filter: Filter {
            vars: vec![("x".into(), "false".into()), ("y".into(), String::new())],
            ..Filter::default()
        },
        expand: Expand::default(),
    };
    assert_eq!(query.to_query(), "limit=0&offset=0&withTotal=false&var.x=false&var.y=");
    assert_eq!(QueryRequest::default().to_query(), "");
}

#[test]
fn bounds_are_named() {
    let range = |parameter: &str, max| Err(QueryError::new(parameter, Expected::Range { min: 0, max }));
    for (query, expected) in [
        ("limit=501", range("limit", 500)),
        ("limit=-1", range("limit", 500)),
        ("limit=", range("limit", 500)),
        ("limit=ten", range("limit", 500)),
        ("limit=99999999999999999999", range("limit", 500)),
        ("offset=10001", range("offset", 10_000)),
        ("offset=1.5", range("offset", 10_000)),
        ("limit=500&offset=10000", Ok(Paging { limit: Some(500), offset: Some(10_000), with_total: None })),
    ] {
        assert_eq!(Paging::from_query(query), expected, "{query}");
    }
    let error = Paging { offset: Some(10_001), ..Paging::default() }.validate().unwrap_err();
    assert_eq!(error.to_string(), "the offset parameter must be in the range of [0..10000]");
    assert!(Paging { limit: Some(501), ..Paging::default() }.validate().is_err());
    assert!(Paging { limit: Some(0), offset: Some(0), with_total: None }.validate().is_ok());
}

#[test]
fn malformed_values_are_errors_that_name_the_parameter() {
    for (query, parameter) in [
        ("withTotal=yes", "withTotal"),
        ("staged=", "staged"),
        ("staged=1", "staged"),
        ("staged=true&staged=false", "staged"),
        ("limit=1&limit=1", "limit"),
        ("priceCurrency=EURO", "priceCurrency"),
        ("priceCountry=Germany", "priceCountry"),
        ("localeProjection=de&localeProjection=not a tag", "localeProjection"),
        ("storeProjection=a/b", "storeProjection"),
        ("where=%FF", "where"),
    ] {
        let error = ProductProjectionQuery::from_query(query).unwrap_err();
        assert_eq!(error.parameter, parameter, "{query}");
    }
}

#[test]
fn truths_are_read_in_letters_of_either_case_and_written_small() {
    for (query, staged, with_total) in
        [("staged=True&withTotal=FALSE", true, false), ("staged=false&withTotal=true", false, true)]
    {
        let read = ProductProjectionQuery::from_query(query).unwrap();
        let paging = &read.paging;
        assert_eq!((read.projection.staged, paging.with_total), (Some(staged), Some(with_total)), "{query}");
        assert_eq!(read.projection.to_query(), format!("staged={staged}"));
    }
}

#[test]
fn a_price_needs_a_currency() {
    let channel = PriceSelection { channel: Some("c".into()), ..PriceSelection::default() };
    assert_eq!(channel.validate(), Err(QueryError::new("priceChannel", Expected::Together("priceCurrency"))));
    assert!(PriceSelection { currency: Some(Currency::EUR), ..channel }.validate().is_ok());
    assert!(PriceSelection::default().validate().is_ok());
}

#[test]
fn a_version_must_be_there() {
    assert_eq!(Version(7).to_query(), "version=7");
    assert_eq!(Version::from_query("version=7"), Ok(Version(7)));
    for bad in ["", "version=", "version=-1", "version=1&version=2", "version=x"] {
        assert_eq!(Version::from_query(bad).unwrap_err().parameter, "version", "{bad}");
    }
}

#[test]
fn what_nobody_asks_for_is_left() {
    let mut query = QueryReader::new("a=1&var.x=2&limit=3&b=4").unwrap();
    QueryRequest::read(&mut query).unwrap();
    assert_eq!(query.rest().collect::<Vec<_>>(), [("a", "1"), ("b", "4")]);
    let crowded = "a=1&".repeat(QueryReader::LIMIT + 1);
    assert_eq!(QueryReader::new(&crowded).unwrap_err().parameter, "query");
}

#[test]
fn a_path_gets_a_question_mark_only_if_needed() {
    let mut query = QueryWriter::default();
    assert_eq!(QueryWriter::new().append_to("/me"), "/me");
    query.push("where", "a=1");
    assert_eq!(query.append_to("/me"), "/me?where=a%3D1");
}
