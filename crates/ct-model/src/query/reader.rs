//! [`QueryReader`]: reads the text of a query.

use std::{ops::RangeInclusive, str::FromStr};

use crate::{
    Expected, QueryError,
    form::{self, FormError},
};

/// The parameters of a query, to be taken out by name.
///
/// What is left in the end is what nobody asked for.
#[derive(Debug)]
pub struct QueryReader(Vec<(String, String)>);

impl QueryReader {
    /// How many parameters a query has at most.
    pub const LIMIT: usize = form::LIMIT;

    /// Reads the text of a query, without `?`.
    ///
    /// # Errors
    ///
    /// A name or value is not UTF-8, or there are more than [`LIMIT`](Self::LIMIT) parameters.
    pub fn new(query: &str) -> Result<Self, QueryError> {
        form::parse(query).map(Self).map_err(|error| match error {
            FormError::TooMany => QueryError::new("query", Expected::Value("of at most 1024 parameters")),
            FormError::NotUtf8 { name } => QueryError::new(name, Expected::Value("UTF-8")),
        })
    }

    /// Takes all values of a list, in their order.
    pub fn take_all(&mut self, name: &str) -> Vec<String> {
        self.0.extract_if(.., |(key, _)| key == name).map(|(_, value)| value).collect()
    }

    /// Takes all parameters whose names begin with `prefix`, in their order. The names come without it.
    pub fn take_prefixed(&mut self, prefix: &str) -> Vec<(String, String)> {
        let taken = self.0.extract_if(.., |(key, _)| key.starts_with(prefix));
        taken.map(|(key, value)| (key[prefix.len()..].to_owned(), value)).collect()
    }

    /// Takes a parameter that is there at most once.
    ///
    /// # Errors
    ///
    /// It is there more than once.
    pub fn take(&mut self, name: &str) -> Result<Option<String>, QueryError> {
        let mut values = self.take_all(name);
        match values.len() {
            0 | 1 => Ok(values.pop()),
            _ => Err(QueryError::new(name, Expected::Once)),
        }
    }

    /// Takes a parameter that is there at most once, and reads it.
    ///
    /// # Errors
    ///
    /// It is not `expected`, or there more than once.
    pub fn take_parsed<T: FromStr>(
        &mut self,
        name: &str,
        expected: &'static str,
    ) -> Result<Option<T>, QueryError> {
        let value = self.take(name)?.map(|text| text.parse());
        value.transpose().map_err(|_| QueryError::new(name, Expected::Value(expected)))
    }

    /// Takes a list, and reads each of its values.
    ///
    /// # Errors
    ///
    /// One of them is not `expected`.
    pub fn take_all_parsed<T: FromStr>(
        &mut self,
        name: &str,
        expected: &'static str,
    ) -> Result<Vec<T>, QueryError> {
        let values = self.take_all(name).into_iter().map(|text| text.parse());
        values.collect::<Result<_, _>>().map_err(|_| QueryError::new(name, Expected::Value(expected)))
    }

    /// Takes a whole number that is there at most once.
    ///
    /// # Errors
    ///
    /// It is not a number in the range, or there more than once.
    pub fn take_in(&mut self, name: &str, range: &RangeInclusive<u32>) -> Result<Option<u32>, QueryError> {
        let out_of_range =
            || QueryError::new(name, Expected::Range { min: *range.start(), max: *range.end() });
        let Some(text) = self.take(name)? else { return Ok(None) };
        let number = text.parse().ok().filter(|number| range.contains(number));
        number.map(Some).ok_or_else(out_of_range)
    }

    /// Takes `true` or `false`, in letters of either case, there at most once. Python's clients write `True`.
    ///
    /// # Errors
    ///
    /// It is something else, or there more than once.
    pub fn take_bool(&mut self, name: &str) -> Result<Option<bool>, QueryError> {
        let Some(text) = self.take(name)? else { return Ok(None) };
        let value = [true, false].into_iter().find(|value| text.eq_ignore_ascii_case(&value.to_string()));
        value.map(Some).ok_or_else(|| QueryError::new(name, Expected::Value("true or false")))
    }

    /// The parameters that nobody took, in their order.
    pub fn rest(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
