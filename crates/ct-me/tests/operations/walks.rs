//! How each operation is asked for: the method, and the one that asks whether there is anything.

use std::{future::Future, pin::Pin};

use ct_me::{
    Client,
    actions::RemoveLineItem,
    model::{
        Cart, Country, Currency, CustomerCreateEmailToken, CustomerCreatePasswordResetToken,
        MatchingCartLocation, MatchingLocation, MyBusinessUnitChangeNameAction, MyCartDraft, MyCustomerDraft,
        MyCustomerSetFirstNameAction, MyOrderFromQuoteDraft, MyPaymentSetMethodInfoMethodAction,
        MyQuoteChangeMyQuoteStateAction, MyQuoteRequestCancelAction, MyQuoteRequestDraft, MyQuoteState,
        MyShoppingListSetDescriptionAction, Version,
        operation::{CreateCustomerEmailToken, CreateCustomerPasswordToken, OperationName},
    },
};

use crate::samples::{self, id, key, sample};

/// One call, as it is written and as it is done.
pub(crate) struct Walk {
    pub(crate) call: &'static str,
    pub(crate) run: fn(Client) -> Pin<Box<dyn Future<Output = ()>>>,
}

macro_rules! walk {
    ($shop:ident, $call:expr) => {
        Walk {
            call: stringify!($call),
            run: |client| {
                Box::pin(async move {
                    let $shop = ready(client, stringify!($call)).await;
                    drop($call.await);
                })
            },
        }
    };
}

/// The client with the app's own token, for which everything may be tried; signing in takes a session.
async fn ready(client: Client, call: &str) -> Client {
    if call.contains("sign_in") {
        client.sign_in_anonymously(None).await.expect("an anonymous session");
        return client;
    }
    client.with_token("canary-access").expect("a token")
}

macro_rules! walks {
    ($shop:ident: $($name:ident => $call:expr $(, $exists:expr)?;)+) => {
        /// The way to the operation, and to its twin. A row without one does not compile.
        pub(crate) fn walks(name: OperationName) -> (Walk, Option<Walk>) {
            match name {
                $(OperationName::$name => (
                    walk!($shop, $call),
                    None::<Walk>$(.or(Some(walk!($shop, $exists))))?,
                ),)+
            }
        }
    };
}

walks! {
    shop:
    GetProject => shop.project(), shop.exists_project();
    QueryProductProjections => shop.product_projections().get(), shop.product_projections().exists();
    GetProductProjection => shop.product_projections().by_id(&id()), shop.product_projections().exists_by_id(&id());
    GetProductProjectionByKey =>
        shop.product_projections().by_key(&key()), shop.product_projections().exists_by_key(&key());
    GetVariantAttributes => shop.product_projections().variant_attributes(["color"]).by_id(&id());
    GetVariantAttributesByKey => shop.product_projections().variant_attributes(["color"]).by_key(&key());
    SearchProductProjections => shop.product_projections().search().get();
    PostProductProjectionSearch => shop.product_projections().search().post();
    SuggestProductProjections => shop.product_projections().suggest().get();
    QueryVariantProjections => shop.variant_projections().get(), shop.variant_projections().exists();
    GetVariantProjection => shop.variant_projections().by_id(&id()), shop.variant_projections().exists_by_id(&id());
    GetVariantProjectionByKey =>
        shop.variant_projections().by_key(&key()), shop.variant_projections().exists_by_key(&key());
    QueryCategories => shop.categories().get(), shop.categories().exists();
    GetCategory => shop.categories().by_id(&id()), shop.categories().exists_by_id(&id());
    GetCategoryByKey => shop.categories().by_key(&key()), shop.categories().exists_by_key(&key());
    QueryProductTypes => shop.product_types().get(), shop.product_types().exists();
    GetProductType => shop.product_types().by_id(&id()), shop.product_types().exists_by_id(&id());
    GetProductTypeByKey => shop.product_types().by_key(&key()), shop.product_types().exists_by_key(&key());
    QueryShippingMethods => shop.shipping_methods().get(), shop.shipping_methods().exists();
    GetShippingMethod => shop.shipping_methods().by_id(&id()), shop.shipping_methods().exists_by_id(&id());
    GetShippingMethodByKey => shop.shipping_methods().by_key(&key()), shop.shipping_methods().exists_by_key(&key());
    MatchShippingMethodsToCart =>
        shop.shipping_methods().matching_cart(&id()), shop.shipping_methods().exists_matching_cart(&id());
    MatchShippingMethodsToCartLocation =>
        shop.shipping_methods().matching_cart_location(MatchingCartLocation::of(&id(), Country::DE)),
        shop.shipping_methods().exists_matching_cart_location(MatchingCartLocation::of(&id(), Country::DE));
    MatchShippingMethodsToLocation =>
        shop.shipping_methods().matching_location(MatchingLocation::of(Country::DE)),
        shop.shipping_methods().exists_matching_location(MatchingLocation::of(Country::DE));
    QueryStores => shop.stores().get(), shop.stores().exists();
    GetStore => shop.stores().by_id(&id()), shop.stores().exists_by_id(&id());
    GetStoreByKey => shop.stores().by_key(&key()), shop.stores().exists_by_key(&key());
    QueryProductSelections => shop.product_selections().get(), shop.product_selections().exists();
    GetProductSelection => shop.product_selections().by_id(&id()), shop.product_selections().exists_by_id(&id());
    GetProductSelectionByKey =>
        shop.product_selections().by_key(&key()), shop.product_selections().exists_by_key(&key());
    QueryProductsOfSelection => shop.product_selections().products_by_id(&id());
    QueryProductsOfSelectionByKey => shop.product_selections().products_by_key(&key());
    QueryProductSelectionAssignments =>
        shop.in_store("north".parse().expect("a key")).product_selections().assignments();
    SignUpCustomer => shop.sign_up(MyCustomerDraft::new("alice@example.org", "canary-password"));
    SignInMyCustomer => shop.sign_in("alice@example.org", "canary-password");
    GetMyCustomer => shop.me().get();
    UpdateMyCustomer => shop.me().update(&sample(&samples::customer()), [MyCustomerSetFirstNameAction::default()]);
    DeleteMyCustomer => shop.me().delete(&sample(&samples::customer()));
    ChangeMyPassword =>
        shop.change_password(&sample(&samples::customer()), "canary-password", "canary-new-password");
    ResetMyPassword => shop.reset_password("canary-token", "canary-password");
    VerifyMyEmail => shop.verify_email("canary-token");
    CreateCustomerPasswordToken => shop.execute(&CreateCustomerPasswordToken {
        draft: CustomerCreatePasswordResetToken::new("alice@example.org")
    });
    CreateCustomerEmailToken => shop.execute(&CreateCustomerEmailToken {
        draft: CustomerCreateEmailToken::new(id(), 5)
    });
    QueryMyCarts => shop.carts().get(), shop.carts().exists();
    CreateMyCart => shop.carts().create(MyCartDraft::new(Currency::EUR));
    ReplicateMyCart => shop.carts().replicate(&id::<Cart>());
    GetMyCart => shop.carts().by_id(&id()), shop.carts().exists_by_id(&id());
    GetMyActiveCart => shop.carts().active(), shop.carts().exists_active();
    UpdateMyCart => shop.carts().update(&sample(&samples::cart()), [RemoveLineItem::all(&id())]);
    DeleteMyCart => shop.carts().delete(&sample(&samples::cart()));
    QueryMyOrders => shop.orders().get(), shop.orders().exists();
    CreateMyOrderFromCart => shop.orders().create_from_cart(&sample(&samples::cart()));
    CreateMyOrderFromQuote => shop.orders().create_from_quote(MyOrderFromQuoteDraft::new(id(), Version(1)));
    GetMyOrder => shop.orders().by_id(&id()), shop.orders().exists_by_id(&id());
    QueryMyPayments => shop.payments().get(), shop.payments().exists();
    CreateMyPayment => shop.payments().create(sample(&samples::payment_draft()));
    GetMyPayment => shop.payments().by_id(&id()), shop.payments().exists_by_id(&id());
    UpdateMyPayment =>
        shop.payments().update(&sample(&samples::payment()), [MyPaymentSetMethodInfoMethodAction::default()]);
    DeleteMyPayment => shop.payments().delete(&sample(&samples::payment()));
    QueryMyShoppingLists => shop.shopping_lists().get(), shop.shopping_lists().exists();
    CreateMyShoppingList => shop.shopping_lists().create(sample(&samples::list_draft()));
    GetMyShoppingList => shop.shopping_lists().by_id(&id()), shop.shopping_lists().exists_by_id(&id());
    UpdateMyShoppingList =>
        shop.shopping_lists().update(&sample(&samples::list()), [MyShoppingListSetDescriptionAction::default()]);
    DeleteMyShoppingList => shop.shopping_lists().delete(&sample(&samples::list()));
    GetMyShoppingListByKey => shop.shopping_lists().by_key(&key()), shop.shopping_lists().exists_by_key(&key());
    UpdateMyShoppingListByKey => shop.shopping_lists().update_by_key(
        &key(), Version(1), [MyShoppingListSetDescriptionAction::default()]
    );
    DeleteMyShoppingListByKey => shop.shopping_lists().delete_by_key(&key(), Version(1));
    QueryMyQuoteRequests => shop.quote_requests().get(), shop.quote_requests().exists();
    CreateMyQuoteRequest => shop.quote_requests().create(MyQuoteRequestDraft::new(id(), Version(1)));
    GetMyQuoteRequest => shop.quote_requests().by_id(&id()), shop.quote_requests().exists_by_id(&id());
    UpdateMyQuoteRequest =>
        shop.quote_requests().update(&sample(&samples::quote_request()), [MyQuoteRequestCancelAction::default()]);
    GetMyQuoteRequestByKey => shop.quote_requests().by_key(&key()), shop.quote_requests().exists_by_key(&key());
    UpdateMyQuoteRequestByKey =>
        shop.quote_requests().update_by_key(&key(), Version(1), [MyQuoteRequestCancelAction::default()]);
    QueryMyQuotes => shop.quotes().get(), shop.quotes().exists();
    GetMyQuote => shop.quotes().by_id(&id()), shop.quotes().exists_by_id(&id());
    UpdateMyQuote => shop.quotes().update(
        &sample(&samples::quote()), [MyQuoteChangeMyQuoteStateAction::new(MyQuoteState::Declined)]
    );
    GetMyQuoteByKey => shop.quotes().by_key(&key()), shop.quotes().exists_by_key(&key());
    UpdateMyQuoteByKey => shop.quotes().update_by_key(
        &key(), Version(1), [MyQuoteChangeMyQuoteStateAction::new(MyQuoteState::Declined)]
    );
    QueryMyBusinessUnits => shop.business_units().get(), shop.business_units().exists();
    CreateMyBusinessUnit => shop.business_units().create(sample(&samples::unit_draft()));
    GetMyBusinessUnit => shop.business_units().by_id(&id()), shop.business_units().exists_by_id(&id());
    UpdateMyBusinessUnit =>
        shop.business_units().update(&sample(&samples::unit()), [MyBusinessUnitChangeNameAction::new("ACME")]);
    GetMyBusinessUnitByKey => shop.business_units().by_key(&key()), shop.business_units().exists_by_key(&key());
    UpdateMyBusinessUnitByKey => shop.business_units().update_by_key(
        &key(), Version(1), [MyBusinessUnitChangeNameAction::new("ACME")]
    );
    CreateMyAssociate => shop
        .in_business_unit(key())
        .business_units()
        .create_associate(sample(&samples::associate_draft()));
}
