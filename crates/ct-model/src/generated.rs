//! The types that are generated from the platform's API description, a file per resource.
//!
//! Written by `cargo xtask codegen`: do not edit.

#![allow(missing_docs, reason = "the linked page documents the fields; here is what more the facts say")]

mod api_clients;
mod associate_roles;
mod business_units;
mod cart_discounts;
mod carts;
mod categories;
mod channels;
mod common;
mod customer_groups;
mod customers;
mod discount_codes;
mod errors;
mod inventory;
mod my_business_unit_actions;
mod my_cart_actions;
mod my_customer_actions;
mod my_payment_actions;
mod my_shopping_list_actions;
mod opaque;
mod orders;
mod payments;
mod prices;
mod product_discounts;
mod product_projections;
mod product_selections;
mod product_types;
mod products;
mod project;
mod quotes;
mod recurring_orders;
mod shipping_methods;
mod shopping_lists;
mod standalone_prices;
mod states;
mod stores;
mod tax_categories;
mod types;
mod variant_projections;
mod zones;

pub use api_clients::{ApiClient, ApiClientDraft};
pub use associate_roles::{AssociateRole, AssociateRoleDraft};
pub use business_units::{
    Associate, AssociateDraft, AssociateRoleAssignment, AssociateRoleAssignmentDraft,
    AssociateRoleDeprecated, AssociateRoleInheritanceMode, BusinessUnit, BusinessUnitApprovalRuleMode,
    BusinessUnitAssociateMode, BusinessUnitDraft, BusinessUnitStatus, BusinessUnitStoreMode, Company,
    CompanyDraft, Division, DivisionDraft, InheritedAssociate, InheritedAssociateRoleAssignment,
    MyBusinessUnitAssociateDraft, MyBusinessUnitDraft, MyBusinessUnitUpdate, MyCompanyDraft, MyDivisionDraft,
};
pub use cart_discounts::{
    CartDiscount, CartDiscountCustomLineItemsTarget, CartDiscountDraft, CartDiscountLineItemsTarget,
    CartDiscountPatternTarget, CartDiscountShippingCostTarget, CartDiscountTarget,
    CartDiscountTotalPriceTarget, CartDiscountValue, CartDiscountValueAbsolute,
    CartDiscountValueAbsoluteDraft, CartDiscountValueDraft, CartDiscountValueFixed,
    CartDiscountValueFixedDraft, CartDiscountValueGiftLineItem, CartDiscountValueGiftLineItemDraft,
    CartDiscountValueRelative, CartDiscountValueRelativeDraft, CountOnCustomLineItemUnits,
    CountOnLineItemUnits, DiscountApplicationMode, MultiBuyCustomLineItemsTarget, MultiBuyLineItemsTarget,
    PatternComponent, SelectionMode, StackingMode,
};
pub use carts::{
    BestDeal, CannotChangeReservationExpiryWarning, CannotCreateReservationWarning,
    CannotUpdateReservationWarning, Cart, CartLock, CartOrigin, CartState, ClassificationShippingRateInput,
    CustomLineItem, CustomLineItemPriceMode, DirectDiscount, DiscountCodeInfo, DiscountCodeState,
    DiscountOnTotalPrice, DiscountTypeCombination, DiscountedLineItemPortion, DiscountedLineItemPrice,
    DiscountedLineItemPriceForQuantity, DiscountedTotalPricePortion, EstimatedDelivery,
    ExternalLineItemTotalPrice, ExternalTaxRateDraft, FreezeStrategy, ImageProcessingOngoingWarning,
    InventoryMode, ItemShippingDetails, ItemShippingDetailsDraft, ItemShippingTarget, LineItem, LineItemMode,
    LineItemPriceMode, MethodTaxRate, MethodTaxedPrice, MyCartDraft, MyCartUpdate, MyLineItemDraft,
    ReplicaMyCartDraft, RoundingMode, ScoreShippingRateInput, Shipping, ShippingInfo, ShippingMethodState,
    ShippingMode, ShippingRateInput, Stacking, TaxCalculationMode, TaxMode, TaxPortion, TaxedItemPrice,
    TaxedPrice, WarningObject,
};
pub use categories::{Category, CategoryDraft};
pub use channels::{Channel, ChannelDraft, ChannelRoleEnum};
pub use common::{
    Address, Asset, AssetDimensions, AssetDraft, AssetSource, Attribution, AttributionSource, BaseAddress,
    CentPrecisionMoneyDraft, CreatedBy, CustomFields, CustomFieldsDraft, GeoJson, GeoJsonPoint,
    HighPrecisionMoneyDraft, LastModifiedBy, ReferenceTypeId, TypedMoneyDraft,
};
pub use customer_groups::{CustomerGroup, CustomerGroupDraft};
pub use customers::{
    AnonymousCartSignInMode, AuthenticationMode, Customer, CustomerCreateEmailToken,
    CustomerCreatePasswordResetToken, CustomerDraft, CustomerEmailVerify, CustomerGroupAssignment,
    CustomerGroupAssignmentDraft, CustomerResetPassword, CustomerSignInResult, CustomerToken,
    MyCustomerChangePassword, MyCustomerDraft, MyCustomerEmailVerify, MyCustomerResetPassword,
    MyCustomerSignin, MyCustomerUpdate,
};
pub use discount_codes::{DiscountCode, DiscountCodeDraft};
pub use errors::{
    AssociateMissingPermissionError, AttributeDefinitionAlreadyExistsError,
    AttributeDefinitionTypeConflictError, AttributeNameDoesNotExistError, BulkOperationMaxItemsExceededError,
    ConcurrentModificationError, CountryNotConfiguredInStoreError, DiscountCodeNonApplicableError,
    DuplicateAttributeValueError, DuplicateAttributeValuesError, DuplicateEnumValuesError,
    DuplicateFieldError, DuplicateFieldWithConflictingResourceError, DuplicatePriceKeyError,
    DuplicatePriceScopeError, DuplicateStandalonePriceScopeError, DuplicateVariantValuesError,
    EditPreviewFailedError, EnumKeyAlreadyExistsError, EnumKeyDoesNotExistError, ErrorByExtension,
    ExactLockConflictError, ExtensionBadResponseError, ExtensionError, ExtensionNoResponseError,
    ExtensionPredicateEvaluationFailedError, ExtensionUpdateActionsFailedError, InvalidFieldError,
    InvalidItemShippingDetailsError, InvalidJsonInputError, LineItemQuantityAboveLimitError,
    LineItemQuantityBelowLimitError, LockedFieldError, MatchingPriceNotFoundError,
    MaxResourceLimitExceededError, MissingRoleOnChannelError, MissingTaxRateForCountryError, OutOfStockError,
    OverlappingPriceValidityError, OverlappingStandalonePriceValidityError, PriceChangedError,
    ProductAssignmentMissingError, ProductPresentWithDifferentVariantSelectionError,
    ProjectNotConfiguredForLanguagesError, RecurringOrderFailureError, ReferenceExistsError,
    ReferencedResourceNotFoundError, RequiredFieldError, StoreCartDiscountsLimitReachedError,
    UnauthorizedError, ValidityLockConflictError, VariantValues,
};
pub use inventory::{InventoryEntry, InventoryEntryDraft, InventoryEntryStockLevels};
pub use my_business_unit_actions::{
    MyBusinessUnitAddAddressAction, MyBusinessUnitAddBillingAddressIdAction,
    MyBusinessUnitAddShippingAddressIdAction, MyBusinessUnitChangeAddressAction,
    MyBusinessUnitChangeAssociateAction, MyBusinessUnitChangeNameAction,
    MyBusinessUnitChangeParentUnitAction, MyBusinessUnitRemoveAddressAction,
    MyBusinessUnitRemoveAssociateAction, MyBusinessUnitRemoveBillingAddressIdAction,
    MyBusinessUnitRemoveShippingAddressIdAction, MyBusinessUnitSetAddressCustomFieldAction,
    MyBusinessUnitSetAddressCustomTypeAction, MyBusinessUnitSetContactEmailAction,
    MyBusinessUnitSetCustomFieldAction, MyBusinessUnitSetCustomTypeAction,
    MyBusinessUnitSetDefaultBillingAddressAction, MyBusinessUnitSetDefaultShippingAddressAction,
    MyBusinessUnitUpdateAction,
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
pub use my_payment_actions::{
    MyPaymentAddTransactionAction, MyPaymentChangeAmountPlannedAction, MyPaymentSetCustomFieldAction,
    MyPaymentSetMethodInfoCustomFieldAction, MyPaymentSetMethodInfoCustomTypeAction,
    MyPaymentSetMethodInfoInterfaceAccountAction, MyPaymentSetMethodInfoInterfaceAction,
    MyPaymentSetMethodInfoMethodAction, MyPaymentSetMethodInfoNameAction,
    MyPaymentSetTransactionCustomFieldAction, MyPaymentUpdateAction,
};
pub use my_shopping_list_actions::{
    MyShoppingListAddLineItemAction, MyShoppingListAddTextLineItemAction,
    MyShoppingListChangeLineItemQuantityAction, MyShoppingListChangeLineItemsOrderAction,
    MyShoppingListChangeNameAction, MyShoppingListChangeTextLineItemNameAction,
    MyShoppingListChangeTextLineItemQuantityAction, MyShoppingListChangeTextLineItemsOrderAction,
    MyShoppingListRemoveLineItemAction, MyShoppingListRemoveTextLineItemAction,
    MyShoppingListSetCustomFieldAction, MyShoppingListSetCustomTypeAction,
    MyShoppingListSetDeleteDaysAfterLastModificationAction, MyShoppingListSetDescriptionAction,
    MyShoppingListSetLineItemCustomFieldAction, MyShoppingListSetLineItemCustomTypeAction,
    MyShoppingListSetTextLineItemCustomFieldAction, MyShoppingListSetTextLineItemCustomTypeAction,
    MyShoppingListSetTextLineItemDescriptionAction, MyShoppingListUpdateAction,
};
pub use opaque::{DiscountGroup, Extension, RecurrencePolicy, Reservation, Variant};
pub use orders::{
    CustomLineItemReturnItem, Delivery, DeliveryItem, ItemState, LineItemReturnItem, MyOrderFromCartDraft,
    MyOrderFromQuoteDraft, Order, OrderFromCartDraft, OrderFromQuoteDraft, OrderState, Parcel,
    ParcelMeasurements, PaymentInfo, PaymentState, ReturnInfo, ReturnItem, ReturnPaymentState,
    ReturnShipmentState, ShipmentState, SyncInfo, TrackingData,
};
pub use payments::{
    MyPayment, MyPaymentDraft, MyPaymentUpdate, MyTransactionDraft, Payment, PaymentDraft, PaymentMethodInfo,
    PaymentMethodInfoDraft, PaymentMethodToken, PaymentStatus, PaymentStatusDraft, Transaction,
    TransactionDraft, TransactionState, TransactionType,
};
pub use prices::{
    DiscountedPrice, DiscountedPriceDraft, Price, PriceDraft, PriceTier, PriceTierDraft, ScopedPrice,
};
pub use product_discounts::{
    ProductDiscount, ProductDiscountDraft, ProductDiscountValue, ProductDiscountValueAbsolute,
    ProductDiscountValueAbsoluteDraft, ProductDiscountValueDraft, ProductDiscountValueExternal,
    ProductDiscountValueExternalDraft, ProductDiscountValueRelative, ProductDiscountValueRelativeDraft,
};
pub use product_projections::{
    FacetRange, FacetResult, FacetResults, FacetTerm, FilteredFacetResult, ProductProjection,
    ProductProjectionPagedSearchResponse, RangeFacetResult, Suggestion, SuggestionResult, TermFacetResult,
    TermFacetResultType,
};
pub use product_selections::{
    AssignedProductReference, ProductSelection, ProductSelectionAddProductAction, ProductSelectionAssignment,
    ProductSelectionDraft, ProductSelectionExcludeProductAction, ProductSelectionMode,
    ProductSelectionRemoveProductAction, ProductSelectionSetVariantExclusionAction,
    ProductSelectionSetVariantSelectionAction, ProductSelectionTypeEnum, ProductSelectionUpdate,
    ProductSelectionUpdateAction, ProductVariantExclusion, ProductVariantSelection,
    ProductVariantSelectionExclusion, ProductVariantSelectionIncludeAllExcept,
    ProductVariantSelectionIncludeOnly, ProductVariantSelectionInclusion,
};
pub use product_types::{
    AttributeBooleanType, AttributeConstraintEnum, AttributeDateTimeType, AttributeDateType,
    AttributeDefinition, AttributeDefinitionDraft, AttributeEnumType, AttributeLevelEnum,
    AttributeLocalizableTextType, AttributeLocalizedEnumType, AttributeLocalizedEnumValue,
    AttributeMoneyType, AttributeNestedType, AttributeNumberType, AttributePlainEnumValue,
    AttributeReferenceType, AttributeReferenceTypeId, AttributeSetType, AttributeTextType, AttributeTimeType,
    AttributeType, ProductType, ProductTypeDraft, TextInputHint,
};
pub use products::{
    Attribute, CategoryOrderHints, CustomTokenizer, Image, ImageDimensions, Product, ProductCatalogData,
    ProductData, ProductDraft, ProductPriceModeEnum, ProductPublishAction, ProductPublishScope,
    ProductUnpublishAction, ProductUpdate, ProductUpdateAction, ProductVariant, ProductVariantAvailability,
    ProductVariantChannelAvailability, ProductVariantChannelAvailabilityMap, ProductVariantDraft,
    ReviewRatingStatistics, SearchKeyword, SearchKeywords, SuggestTokenizer, WhitespaceTokenizer,
};
pub use project::{
    BusinessUnitConfiguration, BusinessUnitConfigurationStatus, CartClassificationType, CartScoreType,
    CartValueType, CartsConfiguration, DiscountCombinationMode, DiscountsConfiguration, ExternalOAuth,
    InventoryConfiguration, MessagesConfiguration, ProductCatalogModel, Project, SearchIndexingConfiguration,
    SearchIndexingConfigurationStatus, SearchIndexingConfigurationValues, ShippingRateInputType,
    ShoppingListsConfiguration,
};
pub use quotes::{
    MyQuoteChangeMyQuoteStateAction, MyQuoteRequestCancelAction, MyQuoteRequestDraft, MyQuoteRequestUpdate,
    MyQuoteRequestUpdateAction, MyQuoteState, MyQuoteUpdate, MyQuoteUpdateAction, Quote,
    QuoteChangeQuoteStateAction, QuoteDraft, QuoteRequest, QuoteRequestChangeQuoteRequestStateAction,
    QuoteRequestDraft, QuoteRequestState, QuoteRequestUpdate, QuoteRequestUpdateAction, QuoteState,
    QuoteUpdate, QuoteUpdateAction, StagedQuote, StagedQuoteChangeStagedQuoteStateAction, StagedQuoteDraft,
    StagedQuoteSetSellerCommentAction, StagedQuoteSetValidToAction, StagedQuoteState, StagedQuoteUpdate,
    StagedQuoteUpdateAction,
};
pub use recurring_orders::{
    AnyOrder, AnyOrderDraft, ApplicableRecurrencePolicies, ApplicableRecurrencePoliciesDraft, Counter,
    CustomLineItemRecurrenceInfo, DayOfMonthSchedule, IntervalUnit, LineItemRecurrenceInfo,
    LineItemRecurrenceInfoDraft, NonRecurringOrdersOnly, NonRecurringOrdersOnlyDraft, PriceSelectionMode,
    RecurrencePolicySchedule, RecurringOrder, RecurringOrderDraft, RecurringOrderScope,
    RecurringOrderScopeDraft, RecurringOrderState, RecurringOrdersOnly, RecurringOrdersOnlyDraft,
    SkipConfiguration, StandardSchedule,
};
pub use shipping_methods::{
    CartClassificationTier, CartScoreTier, CartValueTier, PriceFunction, ShippingMethod, ShippingMethodDraft,
    ShippingMethodPagedQueryResponse, ShippingRate, ShippingRateDraft, ShippingRatePriceTier, ZoneRate,
    ZoneRateDraft,
};
pub use shopping_lists::{
    MyShoppingListDraft, MyShoppingListUpdate, ShoppingList, ShoppingListDraft, ShoppingListLineItem,
    ShoppingListLineItemDraft, TextLineItem, TextLineItemDraft,
};
pub use standalone_prices::{StagedPriceDraft, StagedStandalonePrice, StandalonePrice, StandalonePriceDraft};
pub use states::{State, StateDraft, StateRoleEnum, StateTypeEnum};
pub use stores::{
    ProductSelectionSetting, ProductSelectionSettingDraft, Store, StoreCountry, StoreDraft, Storefront,
};
pub use tax_categories::{SubRate, TaxCategory, TaxCategoryDraft, TaxRate, TaxRateDraft};
pub use types::{
    CustomFieldBooleanType, CustomFieldDateTimeType, CustomFieldDateType, CustomFieldEnumType,
    CustomFieldEnumValue, CustomFieldLocalizedEnumType, CustomFieldLocalizedEnumValue,
    CustomFieldLocalizedStringType, CustomFieldMoneyType, CustomFieldNumberType, CustomFieldReferenceType,
    CustomFieldReferenceValue, CustomFieldSetType, CustomFieldStringType, CustomFieldTimeType,
    FieldDefinition, FieldType, ResourceTypeId, Type, TypeDraft, TypeTextInputHint,
};
pub use variant_projections::{
    VariantAttributes, VariantAttributesAttributeMetadata, VariantAttributesAvailability,
    VariantAttributesChannelAvailability, VariantAttributesChannelAvailabilityMap, VariantAttributesVariant,
    VariantProjection,
};
pub use zones::{Location, Zone, ZoneDraft};
