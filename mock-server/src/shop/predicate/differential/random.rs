//! Random predicates, ways to write them, and resources that they may hold of.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{COMPARISONS, FIELDS, Literal, MOMENTS, NUMBERS, PLACES, RADII, Said, Style, TEXTS};

fn text() -> impl Strategy<Value = Literal> {
    (0..TEXTS.len()).prop_map(Literal::Text)
}

fn number() -> impl Strategy<Value = Literal> {
    (0..NUMBERS.len()).prop_map(Literal::Number)
}

fn boolean() -> impl Strategy<Value = Literal> {
    any::<bool>().prop_map(Literal::Boolean)
}

fn moment() -> impl Strategy<Value = Literal> {
    (0..MOMENTS.len()).prop_map(Literal::Moment)
}

/// A field with a literal of its kind.
fn field_and_literals() -> impl Strategy<Value = (&'static str, Vec<Literal>)> {
    let list = |literals: BoxedStrategy<Literal>| proptest::collection::vec(literals, 1..4);
    prop_oneof![
        (prop_oneof![Just("t"), Just("texts"), Just("x")], list(text().boxed())),
        (prop_oneof![Just("n"), Just("x")], list(number().boxed())),
        (prop_oneof![Just("b"), Just("x")], list(boolean().boxed())),
        (prop_oneof![Just("m"), Just("x")], list(moment().boxed())),
    ]
}

pub(super) fn said() -> impl Strategy<Value = Said> {
    let any_field = || proptest::sample::select(FIELDS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    let leaf = prop_oneof![
        4 => (field_and_literals(), proptest::sample::select(&COMPARISONS)).prop_map(|((field, literals), sign)| {
            let unordered = matches!(literals[0], Literal::Boolean(_));
            Said::Compared(field, if unordered { "=" } else { sign }, literals[0])
        }),
        2 => (field_and_literals(), any::<bool>())
            .prop_map(|((field, literals), wanted)| Said::In(field, wanted, literals)),
        1 => (any::<bool>(), proptest::collection::vec(text(), 1..4))
            .prop_map(|(every, literals)| Said::Contains("texts", every, literals)),
        1 => (any_field(), any::<bool>()).prop_map(|(field, wanted)| Said::Defined(field, wanted)),
        1 => (any_field(), any::<bool>()).prop_map(|(field, wanted)| Said::Empty(field, wanted)),
        1 => (proptest::sample::select(&PLACES), proptest::sample::select(&RADII))
            .prop_map(|(center, radius)| Said::Circle(center, radius)),
        1 => (prop_oneof![Just("t"), Just("texts"), Just("x")], proptest::sample::select(&TEXTS))
            .prop_map(|(field, text)| Said::Matches(field, text)),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Said::All),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Said::Either),
            inner.clone().prop_map(|inner| Said::Not(Box::new(inner))),
            (prop_oneof![Just("one"), Just("many")], inner)
                .prop_map(|(field, inner)| Said::Within(field, Box::new(inner))),
        ]
    })
}

pub(super) fn style() -> impl Strategy<Value = Style> {
    let space = proptest::sample::select(&[" ", "  ", "\n", "\t\r\n", "\u{c}"]);
    (space, any::<bool>(), any::<bool>(), any::<bool>())
        .prop_map(|(space, capitals, quoted, variables)| Style { space, capitals, quoted, variables })
}

pub(super) fn resource() -> impl Strategy<Value = Value> {
    let anything = || prop_oneof![text(), number(), boolean(), moment()].prop_map(Literal::value);
    let place = proptest::sample::select(&PLACES)
        .prop_map(|(longitude, latitude)| json!({"type": "Point", "coordinates": [longitude, latitude]}));
    let texts = proptest::collection::vec(text().prop_map(Literal::value), 0..3).prop_map(Value::Array);
    let x = prop_oneof![anything(), proptest::collection::vec(anything(), 0..3).prop_map(Value::Array)];
    let leaf = (
        maybe(text().prop_map(Literal::value)),
        maybe(number().prop_map(Literal::value)),
        maybe(boolean().prop_map(Literal::value)),
        maybe(moment().prop_map(Literal::value)),
        maybe(x),
        maybe(texts),
        maybe(place),
    )
        .prop_map(|(t, n, b, m, x, texts, place)| {
            let fields =
                [("t", t), ("n", n), ("b", b), ("m", m), ("x", x), ("texts", texts), ("place", place)];
            let there = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
            Value::Object(there.collect::<Map<_, _>>())
        });
    leaf.prop_recursive(2, 12, 3, |inner| {
        let many = proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::Array);
        (inner.clone(), maybe(inner), maybe(many)).prop_map(|(mut resource, one, many)| {
            for (name, value) in [("one", one), ("many", many)] {
                if let Some(value) = value {
                    resource[name] = value;
                }
            }
            resource
        })
    })
}

/// There, null, or not there.
fn maybe(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Option<Value>> {
    prop_oneof![4 => value.prop_map(Some), 1 => Just(Some(Value::Null)), 1 => Just(None)]
}
