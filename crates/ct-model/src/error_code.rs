//! [`ErrorCode`]: what was wrong, as a word.

use crate::string_enum::string_enum;

string_enum! {
    /// What was wrong, as the API and the auth host name it: codes of the API in `CamelCase`, codes of OAuth
    /// in `snake_case`.
    ///
    /// See [Errors](https://docs.commercetools.com/api/errors).
    pub enum ErrorCode {
        AnonymousIdAlreadyInUse = "AnonymousIdAlreadyInUse",
        AssociateMissingPermission = "AssociateMissingPermission",
        AttributeDefinitionAlreadyExists = "AttributeDefinitionAlreadyExists",
        AttributeDefinitionTypeConflict = "AttributeDefinitionTypeConflict",
        AttributeNameDoesNotExist = "AttributeNameDoesNotExist",
        BadGateway = "BadGateway",
        BulkOperationMaxItemsExceeded = "BulkOperationMaxItemsExceeded",
        CircularDependency = "CircularDependency",
        ConcurrentModification = "ConcurrentModification",
        ContentTooLarge = "ContentTooLarge",
        CountryNotConfiguredInStore = "CountryNotConfiguredInStore",
        DiscountCodeNonApplicable = "DiscountCodeNonApplicable",
        DuplicateAttributeValue = "DuplicateAttributeValue",
        DuplicateAttributeValues = "DuplicateAttributeValues",
        DuplicateEnumValues = "DuplicateEnumValues",
        DuplicateField = "DuplicateField",
        DuplicateFieldWithConflictingResource = "DuplicateFieldWithConflictingResource",
        DuplicatePriceKey = "DuplicatePriceKey",
        DuplicatePriceScope = "DuplicatePriceScope",
        DuplicateStandalonePriceScope = "DuplicateStandalonePriceScope",
        DuplicateVariantValues = "DuplicateVariantValues",
        EditPreviewFailed = "EditPreviewFailed",
        EnumKeyAlreadyExists = "EnumKeyAlreadyExists",
        EnumKeyDoesNotExist = "EnumKeyDoesNotExist",
        EnumValueIsUsed = "EnumValueIsUsed",
        EnumValuesMustMatch = "EnumValuesMustMatch",
        ExactLockConflict = "ExactLockConflict",
        ExpiredCustomerEmailToken = "ExpiredCustomerEmailToken",
        ExpiredCustomerPasswordToken = "ExpiredCustomerPasswordToken",
        ExtensionBadResponse = "ExtensionBadResponse",
        ExtensionChainTooDeep = "ExtensionChainTooDeep",
        ExtensionChainTooWide = "ExtensionChainTooWide",
        ExtensionDependencyExists = "ExtensionDependencyExists",
        ExtensionNoResponse = "ExtensionNoResponse",
        ExtensionPredicateEvaluationFailed = "ExtensionPredicateEvaluationFailed",
        ExtensionUpdateActionsFailed = "ExtensionUpdateActionsFailed",
        ExternalOAuthFailed = "ExternalOAuthFailed",
        FeatureRemoved = "FeatureRemoved",
        General = "General",
        InternalConstraintViolated = "InternalConstraintViolated",
        InvalidCredentials = "InvalidCredentials",
        InvalidCurrentPassword = "InvalidCurrentPassword",
        InvalidField = "InvalidField",
        InvalidInput = "InvalidInput",
        InvalidItemShippingDetails = "InvalidItemShippingDetails",
        InvalidJsonInput = "InvalidJsonInput",
        InvalidOperation = "InvalidOperation",
        InvalidSubject = "InvalidSubject",
        LanguageUsedInStores = "LanguageUsedInStores",
        LineItemQuantityAboveLimit = "LineItemQuantityAboveLimit",
        LineItemQuantityBelowLimit = "LineItemQuantityBelowLimit",
        LockedField = "LockedField",
        MatchingPriceNotFound = "MatchingPriceNotFound",
        MaxCartDiscountsReached = "MaxCartDiscountsReached",
        MaxDiscountGroupsReached = "MaxDiscountGroupsReached",
        MaxResourceLimitExceeded = "MaxResourceLimitExceeded",
        MaxStoreReferencesReached = "MaxStoreReferencesReached",
        MissingDependency = "MissingDependency",
        MissingRoleOnChannel = "MissingRoleOnChannel",
        MissingTaxRateForCountry = "MissingTaxRateForCountry",
        MoneyOverflow = "MoneyOverflow",
        NoMatchingProductDiscountFound = "NoMatchingProductDiscountFound",
        ObjectNotFound = "ObjectNotFound",
        OutOfStock = "OutOfStock",
        OverCapacity = "OverCapacity",
        OverlappingPriceValidity = "OverlappingPriceValidity",
        OverlappingStandalonePriceValidity = "OverlappingStandalonePriceValidity",
        PendingOperation = "PendingOperation",
        PriceChanged = "PriceChanged",
        ProductAssignmentMissing = "ProductAssignmentMissing",
        ProductPresentWithDifferentVariantSelection = "ProductPresentWithDifferentVariantSelection",
        ProjectNotConfiguredForLanguages = "ProjectNotConfiguredForLanguages",
        QueryComplexityLimitExceeded = "QueryComplexityLimitExceeded",
        QueryTimedOut = "QueryTimedOut",
        RecurringOrderFailure = "RecurringOrderFailure",
        ReferenceExists = "ReferenceExists",
        ReferencedResourceNotFound = "ReferencedResourceNotFound",
        RequiredField = "RequiredField",
        ResourceNotFound = "ResourceNotFound",
        ResourceSizeLimitExceeded = "ResourceSizeLimitExceeded",
        SearchDeactivated = "SearchDeactivated",
        SearchExecutionFailure = "SearchExecutionFailure",
        SearchFacetPathNotFound = "SearchFacetPathNotFound",
        SearchIndexingInProgress = "SearchIndexingInProgress",
        SearchNotReady = "SearchNotReady",
        SemanticError = "SemanticError",
        ShippingMethodDoesNotMatchCart = "ShippingMethodDoesNotMatchCart",
        StoreCartDiscountsLimitReached = "StoreCartDiscountsLimitReached",
        SyntaxError = "SyntaxError",
        Unauthorized = "Unauthorized",
        ValidityLockConflict = "ValidityLockConflict",
        AccessDenied = "access_denied",
        InsufficientScope = "insufficient_scope",
        InvalidClient = "invalid_client",
        InvalidCustomerAccountCredentials = "invalid_customer_account_credentials",
        InvalidGrant = "invalid_grant",
        InvalidRequest = "invalid_request",
        InvalidScope = "invalid_scope",
        InvalidToken = "invalid_token",
        UnauthorizedClient = "unauthorized_client",
        UnsupportedGrantType = "unsupported_grant_type",
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorCode;

    #[test]
    fn known_and_unknown_codes_survive_a_round_trip() {
        for code in ErrorCode::KNOWN {
            let json = serde_json::to_string(code).unwrap();
            assert_eq!(&serde_json::from_str::<ErrorCode>(&json).unwrap(), code);
        }
        let novel: ErrorCode = serde_json::from_str(r#""NovelError""#).unwrap();
        assert_eq!(novel, ErrorCode::Other("NovelError".into()));
        assert_eq!(serde_json::to_string(&novel).unwrap(), r#""NovelError""#);
    }

    #[test]
    fn the_two_families_keep_their_spelling() {
        assert_eq!(ErrorCode::ConcurrentModification.as_str(), "ConcurrentModification");
        assert_eq!(ErrorCode::InvalidGrant.as_str(), "invalid_grant");
        assert_eq!(ErrorCode::from("insufficient_scope"), ErrorCode::InsufficientScope);
    }
}
