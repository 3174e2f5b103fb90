//! Business units of the customer.

use ct_model::{
    BusinessUnit, CustomerSignInResult, Id, MyBusinessUnitAssociateDraft, MyBusinessUnitDraft,
    MyBusinessUnitUpdate, MyBusinessUnitUpdateAction,
    operation::{
        CreateMyAssociate, CreateMyBusinessUnit, GetMyBusinessUnit, GetMyBusinessUnitByKey,
        QueryMyBusinessUnits, UpdateMyBusinessUnitByKey,
    },
};

use crate::{Error, handle::handle};

handle! {
    /// Reads and writes the business units of which the customer is an associate:
    /// <https://docs.commercetools.com/api/projects/me-business-units>.
    ///
    /// Needs the permission `manage_my_business_units`, and a signed-in customer.
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::with_scopes("manage_my_profile manage_my_business_units");
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_in("maria.weber@example.com", "kiefernwald").await.expect("signed in");
    /// use ct_me::model::{BusinessUnit, MyBusinessUnitChangeNameAction};
    ///
    /// let unit = shop.business_units().by_key(&"weber-outdoor".parse()?).await?;
    /// let renamed = [MyBusinessUnitChangeNameAction::new("Weber Outdoor & Sons")];
    /// let unit = shop.business_units().update(&unit, renamed).await?;
    /// assert!(matches!(unit, BusinessUnit::Company(company) if company.name == "Weber Outdoor & Sons"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct BusinessUnits of BusinessUnit("business unit"): QueryRequest with expand;

    query QueryMyBusinessUnits;
    by_id GetMyBusinessUnit(Id<BusinessUnit>);
    by_key GetMyBusinessUnitByKey;
    create CreateMyBusinessUnit(MyBusinessUnitDraft);
    update MyBusinessUnitUpdateAction;
    update_by_key UpdateMyBusinessUnitByKey(MyBusinessUnitUpdate, MyBusinessUnitUpdateAction);
}

impl BusinessUnits<'_> {
    /// Creates a customer and makes her an associate of the business unit.
    ///
    /// Only [in a business unit](crate::Client::in_business_unit):
    /// `shop.in_business_unit(key).business_units().create_associate(draft)`.
    ///
    /// # Errors
    ///
    /// As of [`create`](Self::create);
    /// [`ErrorCode::DuplicateField`](ct_model::ErrorCode::DuplicateField) if the e-mail address has an account.
    pub async fn create_associate(
        self,
        draft: MyBusinessUnitAssociateDraft,
    ) -> Result<CustomerSignInResult, Error> {
        self.client.execute(&CreateMyAssociate { draft }).await
    }
}
