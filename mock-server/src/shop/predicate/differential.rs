//! Predicates against an evaluator that is written by the definition of each operator, and shares nothing with the
//! one that is tested: neither types nor the comparison of numbers, times and places.

mod random;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::shape::Shape;
use super::read;
use random::{resource, said, style};

static SHAPE: Shape = Shape::Object(FIELDS);
static FIELDS: &[(&str, &Shape)] = &[
    ("t", &Shape::Text),
    ("n", &Shape::Number),
    ("b", &Shape::Boolean),
    ("m", &Shape::Moment),
    ("x", &Shape::Any),
    ("texts", &Shape::List(&Shape::Text)),
    ("place", &Shape::Place),
    ("one", &SHAPE),
    ("many", &Shape::List(&SHAPE)),
];

const TEXTS: [&str; 6] = ["", "a", "A", "b\"\\\n", "ä😀", "2024"];
/// Numbers that a half and a quarter are exact in: what they are in quarters, and how they may be written.
const NUMBERS: [(i64, &str); 6] =
    [(0, "0"), (-4, "-1"), (4, "1.0"), (1, "0.25"), (10, "25e-1"), (400_000, "1E5")];
/// Times, in minutes of one day, in the notations of several zones.
const MOMENTS: [(i64, &str); 5] = [
    (0, "2024-05-01T00:00:00.000Z"),
    (0, "2024-05-01T02:00:00+02:00"),
    (90, "2024-05-01T01:30:00Z"),
    (90, "2024-04-30T23:30:00-02:00"),
    (600, "2024-05-01T10:00:00.000Z"),
];
const PLACES: [(f64, f64); 5] = [(0.0, 0.0), (13.375, 52.5), (10.0, 53.5), (-180.0, 0.0), (179.5, -0.5)];
const RADII: [u32; 5] = [0, 1_000, 300_000, 6_000_000, 30_000_000];
const COMPARISONS: [&str; 7] = ["=", "<>", "!=", "<", "<=", ">", ">="];

/// A predicate, as the platform's documentation speaks of it.
#[derive(Clone, Debug)]
enum Said {
    All(Vec<Said>),
    Either(Vec<Said>),
    Not(Box<Said>),
    Within(&'static str, Box<Said>),
    Compared(&'static str, &'static str, Literal),
    In(&'static str, bool, Vec<Literal>),
    Contains(&'static str, bool, Vec<Literal>),
    Defined(&'static str, bool),
    Empty(&'static str, bool),
    Circle((f64, f64), u32),
    Matches(&'static str, &'static str),
}

/// A literal: its index in the table of its kind.
#[derive(Clone, Copy, Debug)]
enum Literal {
    Text(usize),
    Number(usize),
    Boolean(bool),
    Moment(usize),
}

impl Literal {
    fn write(self) -> String {
        match self {
            Self::Text(at) => serde_json::to_string(TEXTS[at]).unwrap(),
            Self::Number(at) => NUMBERS[at].1.to_owned(),
            Self::Boolean(boolean) => boolean.to_string(),
            Self::Moment(at) => format!("\"{}\"", MOMENTS[at].1),
        }
    }

    /// As a variable's value.
    fn plain(self) -> String {
        match self {
            Self::Text(at) => TEXTS[at].to_owned(),
            Self::Number(_) | Self::Boolean(_) => self.write(),
            Self::Moment(at) => MOMENTS[at].1.to_owned(),
        }
    }

    fn value(self) -> Value {
        match self {
            Self::Text(at) => json!(TEXTS[at]),
            Self::Number(at) => serde_json::from_str(NUMBERS[at].1).unwrap(),
            Self::Boolean(boolean) => json!(boolean),
            Self::Moment(at) => json!(MOMENTS[at].1),
        }
    }

    /// Whether `<`, `=` and `>` hold of the value and this.
    fn holds(self, value: &Value) -> Option<[bool; 3]> {
        let by_number = |one: i64, other: i64| [one < other, one == other, one > other];
        match self {
            Self::Text(at) => {
                let (held, text) = (value.as_str()?, TEXTS[at]);
                Some([held < text, held == text, held > text])
            }
            #[expect(clippy::cast_possible_truncation, reason = "all of them are small")]
            Self::Number(at) => Some(by_number((value.as_f64()? * 4.0) as i64, NUMBERS[at].0)),
            Self::Boolean(boolean) => Some([false, value.as_bool()? == boolean, false]),
            Self::Moment(at) => {
                let (held, (minutes, text)) = (value.as_str()?, MOMENTS[at]);
                match MOMENTS.iter().find(|(_, known)| *known == held) {
                    Some((held, _)) => Some(by_number(*held, minutes)),
                    None => Some([held < text, held == text, held > text]),
                }
            }
        }
    }

    fn is(self, value: &Value) -> bool {
        self.holds(value).is_some_and(|[_, equal, _]| equal)
    }
}

/// What is in a field: nothing, one value, or those of a list.
fn held<'v>(resource: &'v Value, field: &str) -> Vec<&'v Value> {
    match &resource[field] {
        Value::Null => vec![],
        Value::Array(elements) => elements.iter().collect(),
        one => vec![one],
    }
}

impl Said {
    fn holds(&self, resource: &Value) -> bool {
        match self {
            Self::All(parts) => !parts.iter().any(|part| !part.holds(resource)),
            Self::Either(parts) => parts.iter().filter(|part| part.holds(resource)).count() > 0,
            Self::Not(part) => !part.holds(resource),
            Self::Within(field, inner) => held(resource, field).into_iter().any(|one| inner.holds(one)),
            Self::Compared(field, sign, literal) => {
                let values = held(resource, field);
                let any = |wanted: fn([bool; 3]) -> bool| {
                    values.iter().any(|value| literal.holds(value).is_some_and(wanted))
                };
                match *sign {
                    "=" => any(|[_, equal, _]| equal),
                    "<" => any(|[less, _, _]| less),
                    "<=" => any(|[less, equal, _]| less || equal),
                    ">" => any(|[_, _, greater]| greater),
                    ">=" => any(|[_, equal, greater]| equal || greater),
                    _ => values.iter().all(|value| !literal.is(value)),
                }
            }
            Self::In(field, wanted, literals) => {
                let values = held(resource, field);
                *wanted == values.iter().any(|value| literals.iter().any(|literal| literal.is(value)))
            }
            Self::Contains(field, every, literals) => {
                let values = held(resource, field);
                let found = literals.iter().filter(|literal| values.iter().any(|value| literal.is(value)));
                if *every { found.count() == literals.len() } else { found.count() > 0 }
            }
            Self::Defined(field, wanted) => *wanted != resource[*field].is_null(),
            Self::Empty(field, wanted) => {
                let empty = [json!(null), json!([]), json!({}), json!("")];
                *wanted == empty.contains(&resource[*field])
            }
            Self::Circle(center, radius) => {
                let coordinates = &resource["place"]["coordinates"];
                match (coordinates[0].as_f64(), coordinates[1].as_f64()) {
                    (Some(longitude), Some(latitude)) => {
                        by_chord(*center, (longitude, latitude)) <= f64::from(*radius)
                    }
                    _ => false,
                }
            }
            Self::Matches(field, text) => held(resource, field)
                .into_iter()
                .any(|value| value.as_str().is_some_and(|held| held.to_lowercase() == text.to_lowercase())),
        }
    }

    /// The predicate as text, with the variables that it needs.
    fn write(&self, style: Style, variables: &mut Vec<(String, String)>) -> String {
        let space = style.space;
        let name = |field: &str| if style.quoted { format!("`{field}`") } else { field.to_owned() };
        let word = |word: &str| if style.capitals { word.to_uppercase() } else { word.to_owned() };
        match self {
            Self::All(parts) => {
                let parts =
                    parts.iter().map(|part| part.write_in(matches!(part, Self::Either(_)), style, variables));
                parts.collect::<Vec<_>>().join(&format!("{space}{}{space}", word("and")))
            }
            Self::Either(parts) => {
                let parts = parts.iter().map(|part| part.write(style, variables));
                parts.collect::<Vec<_>>().join(&format!("{space}{}{space}", word("or")))
            }
            Self::Not(part) => {
                let alone = !matches!(**part, Self::All(_) | Self::Either(_)) && !style.quoted;
                format!("{}{space}{}", word("not"), part.write_in(!alone, style, variables))
            }
            Self::Within(field, inner) => {
                format!("{}{}", name(field), inner.write_in(true, style, variables))
            }
            Self::Compared(field, sign, literal) => {
                format!("{}{space}{sign}{space}{}", name(field), style.of(field).literal(*literal, variables))
            }
            Self::In(field, wanted, literals) => {
                let not = if *wanted { String::new() } else { format!("{}{space}", word("not")) };
                format!(
                    "{}{space}{not}{}{space}{}",
                    name(field),
                    word("in"),
                    style.of(field).list(literals, variables)
                )
            }
            Self::Contains(field, every, literals) => {
                let which = word(if *every { "all" } else { "any" });
                let list = style.of(field).list(literals, variables);
                format!("{}{space}{}{space}{which}{space}{list}", name(field), word("contains"))
            }
            Self::Defined(field, wanted) | Self::Empty(field, wanted) => {
                let what = word(if matches!(self, Self::Defined(..)) { "defined" } else { "empty" });
                let not = if *wanted { String::new() } else { format!("{}{space}", word("not")) };
                format!("{}{space}{}{space}{not}{what}", name(field), word("is"))
            }
            Self::Circle((longitude, latitude), radius) => {
                let circle = format!("{}{space}{}", word("within"), word("circle"));
                format!("{}{space}{circle}({longitude},{space}{latitude},{radius})", name("place"))
            }
            Self::Matches(field, text) => {
                let words = ["matches", "ignore", "case"].map(word).join(space);
                format!("{}{space}{words}{space}{}", name(field), serde_json::to_string(text).unwrap())
            }
        }
    }

    fn write_in(&self, parentheses: bool, style: Style, variables: &mut Vec<(String, String)>) -> String {
        let text = self.write(style, variables);
        if parentheses { format!("({text})") } else { text }
    }
}

/// How a predicate is written, which must not matter.
#[derive(Clone, Copy, Debug)]
struct Style {
    space: &'static str,
    capitals: bool,
    quoted: bool,
    variables: bool,
}

impl Style {
    /// A variable's value for a field that may hold anything is of any kind: that is tested elsewhere.
    fn of(self, field: &str) -> Self {
        Self { variables: self.variables && field != "x", ..self }
    }

    fn literal(self, literal: Literal, variables: &mut Vec<(String, String)>) -> String {
        if !self.variables {
            return literal.write();
        }
        let name = format!("v{}", variables.len());
        variables.push((name.clone(), literal.plain()));
        format!(":{name}")
    }

    fn list(self, literals: &[Literal], variables: &mut Vec<(String, String)>) -> String {
        if self.variables && literals.len() > 1 {
            let name = format!("list-{}", variables.len());
            variables.extend(literals.iter().map(|literal| (name.clone(), literal.plain())));
            return format!(":{name}");
        }
        let literals: Vec<_> = literals.iter().map(|literal| self.literal(*literal, variables)).collect();
        format!("({})", literals.join(","))
    }
}

/// How far two places are from each other: by the chord between them, through the earth.
fn by_chord(one: (f64, f64), other: (f64, f64)) -> f64 {
    let on_sphere = |(longitude, latitude): (f64, f64)| {
        let (longitude, latitude) = (longitude.to_radians(), latitude.to_radians());
        [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()]
    };
    let between = on_sphere(one).into_iter().zip(on_sphere(other));
    let chord = between.map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt();
    2.0 * 6_371_008.8 * (chord / 2.0).clamp(0.0, 1.0).asin()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_said_is_what_is_found(
        said in said(),
        style in style(),
        resources in proptest::collection::vec(resource(), 1..6),
    ) {
        let mut variables = Vec::new();
        let text = said.write(style, &mut variables);
        let condition = read(&text, &SHAPE, &variables);
        let condition = condition.unwrap_or_else(|error| panic!("{text}: {error}"));
        for resource in resources {
            prop_assert_eq!(condition.matches(&resource), said.holds(&resource), "{} of {}", text, resource);
        }
    }
}

/// How often a random predicate holds of a random resource: neither seldom nor mostly, or the test above tests little.
#[test]
fn random_predicates_hold_and_do_not_hold() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};

    const CASES: usize = 500;
    let mut runner = TestRunner::deterministic();
    let held = (0..CASES).filter(|_| {
        let said = said().new_tree(&mut runner).unwrap().current();
        said.holds(&resource().new_tree(&mut runner).unwrap().current())
    });
    let held = held.count();
    assert!((CASES / 4..CASES * 3 / 4).contains(&held), "{held} of {CASES}");
}
