//! Shopping lists of the customer or of the anonymous session.

use ct_model::{
    DataErasure, Id, MyShoppingListDraft, MyShoppingListUpdate, MyShoppingListUpdateAction, ShoppingList,
    operation::{
        CreateMyShoppingList, DeleteMyShoppingList, DeleteMyShoppingListByKey, GetMyShoppingList,
        GetMyShoppingListByKey, QueryMyShoppingLists, UpdateMyShoppingListByKey,
    },
};

use crate::handle::handle;

handle! {
    /// Reads and writes shopping lists of the token's holder:
    /// <https://docs.commercetools.com/api/projects/me-shoppingLists>.
    ///
    /// Needs the permission `manage_my_shopping_lists`, and a customer or an anonymous session.
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::with_scopes("manage_my_profile view_products manage_my_shopping_lists");
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
    /// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
    /// # let product = shop.product_projections().limit(1).get().await?.results.remove(0);
    /// use ct_me::model::{LocalizedString, MyShoppingListAddLineItemAction, MyShoppingListDraft};
    ///
    /// let name = LocalizedString::from_iter([("en".parse()?, "For later".to_owned())]);
    /// let list = shop.shopping_lists().create(MyShoppingListDraft::new(name)).await?;
    /// let add = MyShoppingListAddLineItemAction { product_id: Some(product.id), ..Default::default() };
    /// let list = shop.shopping_lists().update(&list, [add]).await?;
    /// assert_eq!(list.line_items[0].name, product.name);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ShoppingLists of ShoppingList("shopping list"): QueryRequest with expand;

    query QueryMyShoppingLists;
    by_id GetMyShoppingList(Id<ShoppingList>);
    by_key GetMyShoppingListByKey;
    create CreateMyShoppingList(MyShoppingListDraft);
    update MyShoppingListUpdateAction;
    update_by_key UpdateMyShoppingListByKey(MyShoppingListUpdate, MyShoppingListUpdateAction);
    delete DeleteMyShoppingList(DataErasure);
    delete_by_key DeleteMyShoppingListByKey(DataErasure);
}
