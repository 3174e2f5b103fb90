//! The types that are generated from the platform's API description, a file per resource.
//!
//! Written by `cargo xtask codegen`: do not edit.

#![allow(missing_docs, reason = "the linked page documents the fields; here is what more the facts say")]

mod cart_discounts;
mod carts;
mod categories;
mod common;
mod customers;
mod my_cart_actions;
mod my_customer_actions;
mod opaque;
mod orders;
mod prices;
mod product_projections;
mod product_types;
mod products;
mod shipping_methods;
mod tax_categories;

pub use cart_discounts::{
    CartDiscountCustomLineItemsTarget, CartDiscountLineItemsTarget, CartDiscountPatternTarget,
    CartDiscountShippingCostTarget, CartDiscountTarget, CartDiscountTotalPriceTarget, CartDiscountValue,
    CartDiscountValueAbsolute, CartDiscountValueFixed, CartDiscountValueGiftLineItem,
    CartDiscountValueRelative, CountOnCustomLineItemUnits, CountOnLineItemUnits, DiscountApplicationMode,
    MultiBuyCustomLineItemsTarget, MultiBuyLineItemsTarget, PatternComponent, SelectionMode,
};
pub use carts::{
    BestDeal, CannotChangeReservationExpiryWarning, CannotCreateReservationWarning,
    CannotUpdateReservationWarning, Cart, CartLock, CartOrigin, CartState, ClassificationShippingRateInput,
    CustomLineItem, CustomLineItemPriceMode, CustomLineItemRecurrenceInfo, DirectDiscount, DiscountCodeInfo,
    DiscountCodeState, DiscountOnTotalPrice, DiscountTypeCombination, DiscountedLineItemPortion,
    DiscountedLineItemPrice, DiscountedLineItemPriceForQuantity, DiscountedTotalPricePortion,
    EstimatedDelivery, ExternalLineItemTotalPrice, ExternalTaxRateDraft, FreezeStrategy,
    ImageProcessingOngoingWarning, InventoryMode, ItemShippingDetails, ItemShippingDetailsDraft,
    ItemShippingTarget, LineItem, LineItemMode, LineItemPriceMode, LineItemRecurrenceInfo,
    LineItemRecurrenceInfoDraft, MethodTaxRate, MethodTaxedPrice, MyCartDraft, MyCartUpdate, MyLineItemDraft,
    PriceSelectionMode, ReplicaMyCartDraft, RoundingMode, ScoreShippingRateInput, Shipping, ShippingInfo,
    ShippingMethodState, ShippingMode, ShippingRateInput, Stacking, TaxCalculationMode, TaxMode, TaxPortion,
    TaxedItemPrice, TaxedPrice, WarningObject,
};
pub use categories::{Category, CategoryDraft};
pub use common::{
    Address, Asset, AssetDimensions, AssetDraft, AssetSource, Attribution, AttributionSource, BaseAddress,
    CreatedBy, CustomFields, CustomFieldsDraft, LastModifiedBy,
};
pub use customers::{
    AnonymousCartSignInMode, AuthenticationMode, Customer, CustomerCreateEmailToken,
    CustomerCreatePasswordResetToken, CustomerDraft, CustomerEmailVerify, CustomerGroupAssignment,
    CustomerGroupAssignmentDraft, CustomerResetPassword, CustomerSignInResult, CustomerToken,
    MyCustomerChangePassword, MyCustomerDraft, MyCustomerEmailVerify, MyCustomerResetPassword,
    MyCustomerSignin, MyCustomerUpdate,
};
pub use my_cart_actions::{
    MyCartAddDiscountCodeAction, MyCartAddItemShippingAddressAction, MyCartAddLineItemAction,
    MyCartAddPaymentAction, MyCartApplyDeltaToLineItemShippingDetailsTargetsAction,
    MyCartChangeLineItemQuantityAction, MyCartChangeLineItemsOrderAction, MyCartChangeTaxModeAction,
    MyCartRecalculateAction, MyCartRemoveDiscountCodeAction, MyCartRemoveItemShippingAddressAction,
    MyCartRemoveLineItemAction, MyCartRemovePaymentAction, MyCartSetBillingAddressAction,
    MyCartSetBusinessUnitAction, MyCartSetCountryAction, MyCartSetCustomFieldAction,
    MyCartSetCustomTypeAction, MyCartSetCustomerEmailAction, MyCartSetDeleteDaysAfterLastModificationAction,
    MyCartSetLineItemCustomFieldAction, MyCartSetLineItemCustomTypeAction,
    MyCartSetLineItemDistributionChannelAction, MyCartSetLineItemShippingDetailsAction,
    MyCartSetLineItemSupplyChannelAction, MyCartSetLocaleAction, MyCartSetShippingAddressAction,
    MyCartSetShippingMethodAction, MyCartUpdateAction, MyCartUpdateItemShippingAddressAction,
};
pub use my_customer_actions::{
    MyCustomerAddAddressAction, MyCustomerAddBillingAddressIdAction, MyCustomerAddShippingAddressIdAction,
    MyCustomerChangeAddressAction, MyCustomerChangeEmailAction, MyCustomerRemoveAddressAction,
    MyCustomerRemoveBillingAddressIdAction, MyCustomerRemoveShippingAddressIdAction,
    MyCustomerSetCompanyNameAction, MyCustomerSetCustomFieldAction, MyCustomerSetCustomTypeAction,
    MyCustomerSetDateOfBirthAction, MyCustomerSetDefaultBillingAddressAction,
    MyCustomerSetDefaultShippingAddressAction, MyCustomerSetFirstNameAction, MyCustomerSetLastNameAction,
    MyCustomerSetLocaleAction, MyCustomerSetMiddleNameAction, MyCustomerSetSalutationAction,
    MyCustomerSetTitleAction, MyCustomerSetVatIdAction, MyCustomerUpdateAction,
};
pub use opaque::{
    BusinessUnit, CartDiscount, Channel, CustomerGroup, DiscountCode, Payment, Product, ProductDiscount,
    RecurrencePolicy, Reservation, ShippingMethod, State, Store, TaxCategory, Type,
};
pub use orders::{Delivery, DeliveryItem, ItemState, Parcel, ParcelMeasurements, PaymentInfo, TrackingData};
pub use prices::{
    DiscountedPrice, DiscountedPriceDraft, Price, PriceDraft, PriceTier, PriceTierDraft, ScopedPrice,
};
pub use product_projections::ProductProjection;
pub use product_types::{
    AttributeBooleanType, AttributeConstraintEnum, AttributeDateTimeType, AttributeDateType,
    AttributeDefinition, AttributeDefinitionDraft, AttributeEnumType, AttributeLevelEnum,
    AttributeLocalizableTextType, AttributeLocalizedEnumType, AttributeLocalizedEnumValue,
    AttributeMoneyType, AttributeNestedType, AttributeNumberType, AttributePlainEnumValue,
    AttributeReferenceType, AttributeReferenceTypeId, AttributeSetType, AttributeTextType, AttributeTimeType,
    AttributeType, ProductType, ProductTypeDraft, TextInputHint,
};
pub use products::{
    Attribute, CategoryOrderHints, CustomTokenizer, Image, ImageDimensions, ProductDraft,
    ProductPriceModeEnum, ProductVariant, ProductVariantAvailability, ProductVariantChannelAvailability,
    ProductVariantChannelAvailabilityMap, ProductVariantDraft, ReviewRatingStatistics, SearchKeyword,
    SearchKeywords, SuggestTokenizer, WhitespaceTokenizer,
};
pub use shipping_methods::{
    CartClassificationTier, CartScoreTier, CartValueTier, PriceFunction, ShippingRate, ShippingRatePriceTier,
};
pub use tax_categories::{SubRate, TaxCategoryDraft, TaxRate, TaxRateDraft};
