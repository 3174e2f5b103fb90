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
    /// ```no_run
    /// # async fn remember(shop: ct_me::Client, product: ct_me::model::ProductProjection) -> Result<(), ct_me::Error> {
    /// use ct_me::model::{LocalizedString, MyShoppingListAddLineItemAction, MyShoppingListDraft};
    ///
    /// let name = LocalizedString::from_iter([("en".parse().expect("a language"), "For later".to_owned())]);
    /// let list = shop.shopping_lists().create(MyShoppingListDraft::new(name)).await?;
    /// let add = MyShoppingListAddLineItemAction { product_id: Some(product.id), ..Default::default() };
    /// let list = shop.shopping_lists().update(&list, [add]).await?;
    /// # Ok(())
    /// # }
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
