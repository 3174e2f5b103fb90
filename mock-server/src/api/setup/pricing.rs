//! Whom and where prices are for: channels and customer groups.

use ct_model::{
    Channel, ChannelDraft, CustomerGroup, CustomerGroupDraft,
    Permission::{
        ManageChannels, ManageCustomerGroups, ManageCustomers, ManageProducts, ViewChannels,
        ViewCustomerGroups, ViewCustomers, ViewProducts,
    },
};

use crate::shop::{
    drafts,
    shape::{CHANNEL, CUSTOMER_GROUP},
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
