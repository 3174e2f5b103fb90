//! [`VariantAttributesQuery`]: which attributes of a product's variants.

use crate::{Channel, Id, Locale, QueryError, QueryParams, QueryReader, QueryWriter};

/// Which attributes of a product's variants are wanted.
///
/// See [Variant attributes](https://docs.commercetools.com/api/projects/productProjections).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VariantAttributesQuery {
    /// The names of the attributes; the platform wants at least one.
    pub attributes: Vec<String>,
    /// Only variants that these channels supply; none: all.
    pub supply_channels: Vec<Id<Channel>>,
    /// The languages of localized texts; none: all.
    pub locale_projection: Vec<Locale>,
    /// Whether the staged side is wanted, which needs `view_products`. The platform's default is no.
    pub staged: Option<bool>,
}

impl QueryParams for VariantAttributesQuery {
    fn write(&self, query: &mut QueryWriter) {
        query.push_all("filter[attributes]", &self.attributes);
        query.push_all("filter[supplyChannels]", self.supply_channels.iter().map(Id::as_str));
        query.push_all("localeProjection", self.locale_projection.iter().map(Locale::as_str));
        query.push_some("staged", self.staged.map(|staged| staged.to_string()));
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            attributes: query.take_all("filter[attributes]"),
            supply_channels: query.take_all("filter[supplyChannels]").into_iter().map(Id::from).collect(),
            locale_projection: query.take_all_parsed("localeProjection", "an IETF language tag")?,
            staged: query.take_bool("staged")?,
        })
    }
}
