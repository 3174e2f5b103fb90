//! Tax categories, product types, categories.

use ct_model::{
    Category, CategoryDraft,
    Permission::{
        ManageCategories, ManageProductTypes, ManageProducts, ManageTaxCategories, ViewCategories,
        ViewProductTypes, ViewProducts, ViewTaxCategories,
    },
    ProductType, ProductTypeDraft, TaxCategoryDraft,
};

use crate::shop::{
    TaxCategory, drafts,
    shape::{CATEGORY, PRODUCT_TYPE, TAX_CATEGORY},
};

use super::kind::plain;

plain! {
    /// <https://docs.commercetools.com/api/projects/taxCategories>
    TaxCategories: TaxCategoryDraft => TaxCategory, ct_model::TaxCategory, "/tax-categories", &TAX_CATEGORY;
    view [ViewProducts, ViewTaxCategories], manage [ManageProducts, ManageTaxCategories];
    drafts::tax_category, tax_categories
}

plain! {
    /// <https://docs.commercetools.com/api/projects/productTypes>
    ProductTypes: ProductTypeDraft => ProductType, ProductType, "/product-types", &PRODUCT_TYPE;
    view [ViewProducts, ViewProductTypes], manage [ManageProducts, ManageProductTypes];
    drafts::product_type, product_types
}

plain! {
    /// <https://docs.commercetools.com/api/projects/categories>
    Categories: CategoryDraft => Category, Category, "/categories", &CATEGORY;
    view [ViewProducts, ViewCategories], manage [ManageProducts, ManageCategories];
    drafts::category, categories
}
