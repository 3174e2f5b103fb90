//! Whom and where prices are for, and prices that stand alone: channels, customer groups, standalone prices.

use ct_model::{
    Channel, ChannelDraft, CustomerGroup, CustomerGroupDraft,
    Permission::{
        ManageChannels, ManageCustomerGroups, ManageCustomers, ManageProducts, ManageStandalonePrices,
        ViewChannels, ViewCustomerGroups, ViewCustomers, ViewProducts, ViewStandalonePrices,
    },
    StandalonePrice, StandalonePriceDraft,
};

use crate::shop::{
    drafts,
    shape::{CHANNEL, CUSTOMER_GROUP, STANDALONE_PRICE},
};

use super::kind::plain;

plain! {
    /// <https://docs.commercetools.com/api/projects/channels>
    Channels: ChannelDraft => Channel, Channel, "/channels", &CHANNEL;
    view [ViewChannels, ViewProducts], manage [ManageChannels, ManageProducts];
    drafts::channel, channels
}

plain! {
    /// <https://docs.commercetools.com/api/projects/customerGroups>
    CustomerGroups: CustomerGroupDraft => CustomerGroup, CustomerGroup, "/customer-groups", &CUSTOMER_GROUP;
    view [ViewCustomers, ViewCustomerGroups], manage [ManageCustomers, ManageCustomerGroups];
    drafts::customer_group, equipment.customer_groups
}

plain! {
    /// <https://docs.commercetools.com/api/projects/standalone-prices>
    StandalonePrices: StandalonePriceDraft => StandalonePrice, StandalonePrice, "/standalone-prices", &STANDALONE_PRICE;
    view [ViewStandalonePrices], manage [ManageStandalonePrices];
    drafts::standalone_price, equipment.standalone_prices
}
