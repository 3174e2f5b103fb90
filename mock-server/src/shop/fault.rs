//! What is wrong with a draft, and where in it.

use std::fmt;

use crate::refusal::Refusal;

/// A field of a draft that breaks a rule.
///
/// A request is answered with the refusal; a seed file names the field by its path.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    /// The way from the outermost draft to the field: `masterVariant.prices[0].tiers`.
    path: String,
    refusal: Box<Refusal>,
}

impl Fault {
    /// The field `field` of the draft in hand is refused.
    pub(crate) fn at(field: impl Into<String>, refusal: Refusal) -> Self {
        Self { path: field.into(), refusal: Box::new(refusal) }
    }

    /// The same, seen from the draft that holds the draft in hand in its field `field`.
    pub(crate) fn within(mut self, field: impl fmt::Display) -> Self {
        self.path = match self.path.as_str() {
            "" => field.to_string(),
            path if path.starts_with('[') => format!("{field}{path}"),
            path => format!("{field}.{path}"),
        };
        self
    }

    /// Where.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// What.
    pub(crate) fn message(&self) -> &str {
        self.refusal.message()
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        *fault.refusal
    }
}

/// Says where a fault lies.
pub(crate) trait Within<T> {
    /// The draft in hand is in the field `field` of another.
    fn within(self, field: impl fmt::Display) -> Result<T, Fault>;
}

impl<T> Within<T> for Result<T, Fault> {
    fn within(self, field: impl fmt::Display) -> Self {
        self.map_err(|fault| fault.within(field))
    }
}

/// Makes something of each draft of the list in the field `field`.
pub(crate) fn each<D, T>(
    field: &str,
    drafts: Option<&[D]>,
    mut make: impl FnMut(&D) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    let drafts = drafts.unwrap_or_default().iter().enumerate();
    drafts.map(|(index, draft)| make(draft).within(format_args!("{field}[{index}]"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_grows_outwards() {
        let fault = Fault::at("tiers", Refusal::required_field("tiers"));
        let whole = fault.within("prices[0]").within("masterVariant").within("products[3]");
        assert_eq!(whole.path(), "products[3].masterVariant.prices[0].tiers");
        assert_eq!(Fault::at("", Refusal::required_field("x")).within("a").path(), "a");
        assert_eq!(Fault::at("[1]", Refusal::required_field("x")).within("a").path(), "a[1]");
    }
}
