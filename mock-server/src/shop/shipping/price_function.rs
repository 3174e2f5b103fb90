//! Functions that make a price of a score: `(200 * x) - 1`.
//! <https://docs.commercetools.com/api/projects/shippingMethods#pricefunction>

/// How deeply parentheses may be nested.
const MOST_DEPTH: usize = 32;

/// How long the text of a function may be, in bytes.
const MOST_LENGTH: usize = 1_024;

/// Why a function has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoValue {
    /// It is not one: it is made of numbers, `x`, `+`, `-`, `*` and parentheses.
    Malformed,
    /// A number on the way does not fit into 64 bits.
    Overflow,
}

/// The value of the function `text` for `x`.
pub(crate) fn evaluate(text: &str, x: i64) -> Result<i64, NoValue> {
    if text.len() > MOST_LENGTH {
        return Err(NoValue::Malformed);
    }
    let mut reader = Reader { rest: text, x, depth: 0 };
    let value = reader.sum()?;
    if reader.next().is_some() { Err(NoValue::Malformed) } else { Ok(value) }
}

struct Reader<'t> {
    rest: &'t str,
    x: i64,
    depth: usize,
}

impl Reader<'_> {
    /// The next sign, which stays where it is.
    fn next(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    /// Goes on behind the next sign, if it is this one.
    fn takes(&mut self, sign: char) -> bool {
        let is_there = self.next() == Some(sign);
        if is_there {
            self.rest = &self.rest[sign.len_utf8()..];
        }
        is_there
    }

    fn sum(&mut self) -> Result<i64, NoValue> {
        let mut value = self.product()?;
        loop {
            value = if self.takes('+') {
                value.checked_add(self.product()?)
            } else if self.takes('-') {
                value.checked_sub(self.product()?)
            } else {
                return Ok(value);
            }
            .ok_or(NoValue::Overflow)?;
        }
    }

    fn product(&mut self) -> Result<i64, NoValue> {
        let mut value = self.factor()?;
        while self.takes('*') {
            value = value.checked_mul(self.factor()?).ok_or(NoValue::Overflow)?;
        }
        Ok(value)
    }

    fn factor(&mut self) -> Result<i64, NoValue> {
        let mut negative = false;
        while self.takes('-') {
            negative = !negative;
        }
        let value = if self.takes('x') {
            self.x
        } else if self.takes('(') {
            self.depth += 1;
            if self.depth > MOST_DEPTH {
                return Err(NoValue::Malformed);
            }
            let inner = self.sum()?;
            if !self.takes(')') {
                return Err(NoValue::Malformed);
            }
            self.depth -= 1;
            inner
        } else {
            self.number()?
        };
        if negative { value.checked_neg().ok_or(NoValue::Overflow) } else { Ok(value) }
    }

    fn number(&mut self) -> Result<i64, NoValue> {
        self.next();
        let end = self.rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        if digits.is_empty() {
            return Err(NoValue::Malformed);
        }
        digits.parse().map_err(|_| NoValue::Overflow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_functions() {
        for (function, x, expected) in [
            ("x", 7, Ok(7)),
            ("(200 * x) - 1", 1, Ok(199)),
            ("(200 * x) - 1", 3, Ok(599)),
            ("(150 * x) + 300", 2, Ok(600)),
            ("1+2*3", 0, Ok(7)),
            ("(1+2)*3", 0, Ok(9)),
            ("10-2-3", 0, Ok(5)),
            ("-x*-x", 3, Ok(9)),
            ("--x", 3, Ok(3)),
            ("2*-(x-5)", 1, Ok(8)),
            ("", 0, Err(NoValue::Malformed)),
            ("(x", 0, Err(NoValue::Malformed)),
            ("x)", 0, Err(NoValue::Malformed)),
            ("x x", 0, Err(NoValue::Malformed)),
            ("2 x", 0, Err(NoValue::Malformed)),
            ("x / 2", 0, Err(NoValue::Malformed)),
            ("1.5", 0, Err(NoValue::Malformed)),
            ("y", 0, Err(NoValue::Malformed)),
            ("x*x", i64::MAX, Err(NoValue::Overflow)),
            ("99999999999999999999", 0, Err(NoValue::Overflow)),
        ] {
            assert_eq!(evaluate(function, x), expected, "{function}");
        }
        assert_eq!(evaluate(&"(".repeat(MOST_DEPTH + 1), 0), Err(NoValue::Malformed));
        assert_eq!(evaluate(&"1+".repeat(MOST_LENGTH), 0), Err(NoValue::Malformed));
    }
}
