//! Texts as words, and words that are nearly the same.

use std::{collections::BTreeMap, ops::Bound, sync::Arc};

use unicode_segmentation::UnicodeSegmentation as _;

/// The longest word that is told from others, in characters; longer ones are cut.
const LONGEST: usize = 128;

/// The words of a text by the rules of Unicode, in small letters.
///
/// Endings stay as they are: `tents` is not `tent`. (Inferred.)
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.unicode_words().map(|word| word.chars().flat_map(char::to_lowercase).take(LONGEST).collect())
}

/// How many letters of a word may differ: none of two, one of five, two of longer ones.
pub(super) fn default_level(text: &str) -> usize {
    match text.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// The entries whose word becomes `wanted` by at most `most` insertions, deletions and changes of letters, each with how
/// many it takes.
///
/// Words stand in their order, so that those with a common beginning are neighbours: what was computed for the
/// beginning is not computed again, and where it is too far off already, all of them are passed over at once.
pub(super) fn near<'d, T>(
    dictionary: &'d BTreeMap<Arc<str>, T>,
    wanted: &str,
    most: usize,
) -> Vec<(usize, &'d T)> {
    let wanted: Vec<char> = wanted.chars().collect();
    let mut found = Vec::new();
    let mut rows = Rows::new(&wanted);
    let mut from: Bound<Arc<str>> = Bound::Unbounded;
    'walk: loop {
        for (word, entry) in dictionary.range::<Arc<str>, _>((from.clone(), Bound::Unbounded)) {
            match rows.distance(word, most) {
                Ok(distance) if distance <= most => found.push((distance, entry)),
                Ok(_) => {}
                Err(beginning) => {
                    // The next beginning of the same length; behind the last one there is nothing.
                    match after(&beginning) {
                        Some(next) => {
                            from = Bound::Included(next.into());
                            continue 'walk;
                        }
                        None => break 'walk,
                    }
                }
            }
        }
        return found;
    }
    found
}

/// Whether the text begins with what becomes `wanted` by at most `most` insertions, deletions and changes of letters.
pub(super) fn begins_nearly(text: &str, wanted: &str, most: usize) -> bool {
    let wanted: Vec<char> = wanted.chars().collect();
    let mut row: Vec<usize> = (0..=wanted.len()).collect();
    let mut is_near = row[wanted.len()] <= most;
    for c in text.chars().take(wanted.len() + most) {
        row = next_row(&row, &wanted, c);
        is_near |= row[wanted.len()] <= most;
    }
    is_near
}

/// The edit distances from the beginnings of the last word to those of the wanted one: a row for each letter.
struct Rows<'w> {
    wanted: &'w [char],
    letters: Vec<char>,
    rows: Vec<Vec<usize>>,
}

impl<'w> Rows<'w> {
    fn new(wanted: &'w [char]) -> Self {
        Self { wanted, letters: Vec::new(), rows: vec![(0..=wanted.len()).collect()] }
    }

    /// How far off the word is; or how it begins, if all words with that beginning are further off than `most`.
    fn distance(&mut self, word: &str, most: usize) -> Result<usize, String> {
        let common = word.chars().zip(&self.letters).take_while(|(one, other)| one == *other).count();
        self.letters.truncate(common);
        self.rows.truncate(common + 1);
        for c in word.chars().skip(common) {
            let row = next_row(&self.rows[self.rows.len() - 1], self.wanted, c);
            let is_hopeless = row.iter().all(|distance| *distance > most);
            self.letters.push(c);
            self.rows.push(row);
            if is_hopeless {
                return Err(self.letters.iter().collect());
            }
        }
        Ok(self.rows[self.letters.len()][self.wanted.len()])
    }
}

fn next_row(row: &[usize], wanted: &[char], letter: char) -> Vec<usize> {
    let mut next = Vec::with_capacity(row.len());
    next.push(row[0] + 1);
    for (at, other) in wanted.iter().enumerate() {
        let change = row[at] + usize::from(*other != letter);
        next.push(change.min(row[at + 1] + 1).min(next[at] + 1));
    }
    next
}

/// The first text behind all that begin so.
fn after(beginning: &str) -> Option<String> {
    let mut letters: Vec<char> = beginning.chars().collect();
    while let Some(last) = letters.pop() {
        let next = (u32::from(last) + 1..=u32::from(char::MAX)).find_map(char::from_u32);
        if let Some(next) = next {
            letters.push(next);
            return Some(letters.into_iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn naive(one: &[char], other: &[char]) -> usize {
        match (one.split_first(), other.split_first()) {
            (None, _) => other.len(),
            (_, None) => one.len(),
            (Some((a, one_rest)), Some((b, other_rest))) if a == b => naive(one_rest, other_rest),
            (Some((_, one_rest)), Some((_, other_rest))) => {
                1 + naive(one_rest, other_rest).min(naive(one_rest, other)).min(naive(one, other_rest))
            }
        }
    }

    #[test]
    fn words_are_small_and_apart() {
        let split = |text| words(text).collect::<Vec<_>>();
        assert_eq!(
            split("Double-coated FLY, RT101-MOS-2P"),
            ["double", "coated", "fly", "rt101", "mos", "2p"]
        );
        assert_eq!(split("Größe 1.5 – 2"), ["größe", "1.5", "2"]);
        assert_eq!(split(" .,- "), Vec::<String>::new());
        assert_eq!(words(&"ä".repeat(1000)).next().unwrap().chars().count(), LONGEST);
    }

    #[test]
    fn behind_a_beginning() {
        assert_eq!(after("ab").as_deref(), Some("ac"));
        assert_eq!(after("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(after("\u{d7ff}").as_deref(), Some("\u{e000}"));
        assert_eq!(after("\u{10ffff}"), None);
    }

    #[test]
    fn beginnings_that_are_nearly_the_same() {
        assert!(begins_nearly("offiziersmesser", "offiz", 0));
        assert!(begins_nearly("offiziersmesser", "ofiz", 1));
        assert!(begins_nearly("offiziersmesser", "ofitz", 2));
        assert!(!begins_nearly("offiziersmesser", "messer", 2));
        assert!(begins_nearly("", "a", 1));
    }

    proptest! {
        #[test]
        fn near_is_what_a_walk_over_all_words_finds(
            held in prop::collection::btree_set("[abc\u{10ffff}]{0,6}", 0..40),
            wanted in "[abc]{0,6}",
            most in 0_usize..3,
        ) {
            let dictionary: BTreeMap<Arc<str>, String> =
                held.iter().map(|word| (word.as_str().into(), word.clone())).collect();
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let expected: Vec<_> = held
                .iter()
                .map(|word| (naive(&letters(word), &letters(&wanted)), word))
                .filter(|(distance, _)| *distance <= most)
                .collect();
            prop_assert_eq!(near(&dictionary, &wanted, most), expected);
        }
    }
}
