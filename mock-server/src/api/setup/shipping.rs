//! Zones and shipping methods.

use ct_model::{
    Permission::{
        ManageMyOrders, ManageOrders, ManageShippingMethods, ManageZones, ViewOrders, ViewShippingMethods,
        ViewZones,
    },
    ShippingMethod, ShippingMethodDraft, Zone, ZoneDraft,
};

use crate::shop::{
    drafts,
    shape::{SHIPPING_METHOD, ZONE},
};

use super::kind::plain;

plain! {
    /// <https://docs.commercetools.com/api/projects/zones>
    Zones: ZoneDraft => Zone, Zone, "/zones", &ZONE;
    view [ViewZones, ViewOrders], manage [ManageZones, ManageOrders];
    drafts::zone, equipment.zones
}

plain! {
    /// <https://docs.commercetools.com/api/projects/shippingMethods>
    ShippingMethods: ShippingMethodDraft => ShippingMethod, ShippingMethod, "/shipping-methods", &SHIPPING_METHOD;
    view [ViewOrders, ViewShippingMethods, ManageMyOrders], manage [ManageOrders, ManageShippingMethods];
    drafts::shipping_method, equipment.shipping_methods
}
