//! The operations of the API host: a plain function each, from a typed operation and the shop to a typed answer.
//!
//! Absent on purpose: HTTP, tokens, permissions. Who calls [`handle`] has seen to them. What else a handler must know
//! of the caller (whose data, which side of a product) it asks the [`Caller`].

mod author;
mod business_unit_actions;
mod business_units;
mod cart_actions;
mod cart_handover;
mod cart_replica;
mod cart_states;
mod carts;
mod categories;
mod customer_actions;
mod customer_tokens;
mod customers;
mod handover;
mod orders;
mod payment_actions;
mod payments;
mod product_projection_search;
mod product_projections;
mod product_selections;
mod product_types;
mod project;
mod projection;
mod query;
mod quote_requests;
mod quotes;
mod reply;
pub(crate) mod setup;
mod shipping_methods;
mod shopping_list_actions;
mod shopping_lists;
mod stores;
mod variant_attributes;
mod variant_projections;

#[cfg(test)]
mod tests;

use ct_model::operation::AnyOperation as Op;

use crate::{caller::Visit, projects::Project, refusal::Refusal};

pub(crate) use reply::Reply;

/// Does what `operation` says. Reads share the shop; writes have it alone.
pub(crate) fn handle(project: &Project, caller: &Visit<'_>, operation: Op) -> Result<Reply, Refusal> {
    match operation {
        Op::QueryProductProjections(op) => product_projections::query(&project.read(), caller, &op),
        Op::GetProductProjection(op) => product_projections::by_id(&project.read(), caller, &op),
        Op::GetProductProjectionByKey(op) => product_projections::by_key(&project.read(), caller, &op),
        Op::QueryCategories(op) => categories::query(&project.read(), &op),
        Op::GetCategory(op) => categories::by_id(&project.read(), &op),
        Op::GetCategoryByKey(op) => categories::by_key(&project.read(), &op),
        Op::QueryProductTypes(op) => product_types::query(&project.read(), &op),
        Op::GetProductType(op) => product_types::by_id(&project.read(), &op),
        Op::GetProductTypeByKey(op) => product_types::by_key(&project.read(), &op),
        Op::SignUpCustomer(op) => customers::sign_up(&mut project.write(), caller, op),
        Op::SignInMyCustomer(op) => customers::sign_in(&mut project.write(), caller, op),
        Op::GetMyCustomer(op) => customers::me(&project.read(), caller, &op),
        Op::UpdateMyCustomer(op) => customers::update(&mut project.write(), caller, op),
        Op::DeleteMyCustomer(op) => customers::delete(&mut project.write(), caller, &op),
        Op::ChangeMyPassword(op) => customers::change_password(&mut project.write(), caller, &op),
        Op::ResetMyPassword(op) => customer_tokens::reset_password(&mut project.write(), caller, &op),
        Op::VerifyMyEmail(op) => customer_tokens::verify_email(&mut project.write(), caller, &op),
        Op::CreateCustomerPasswordToken(op) => {
            customer_tokens::create_password_token(&mut project.write(), caller, &op)
        }
        Op::CreateCustomerEmailToken(op) => {
            customer_tokens::create_email_token(&mut project.write(), caller, &op)
        }
        Op::QueryMyCarts(op) => carts::query(&project.read(), caller, &op),
        Op::CreateMyCart(op) => carts::create(&mut project.write(), caller, op),
        Op::GetMyCart(op) => carts::by_id(&project.read(), caller, &op),
        Op::GetMyActiveCart(op) => carts::active(&project.read(), caller, &op),
        Op::UpdateMyCart(op) => carts::update(&mut project.write(), caller, op),
        Op::DeleteMyCart(op) => carts::delete(&mut project.write(), caller, &op),
        Op::QueryStores(op) => stores::query(&project.read(), &op),
        Op::GetStore(op) => stores::by_id(&project.read(), &op),
        Op::GetStoreByKey(op) => stores::by_key(&project.read(), &op),
        Op::QueryProductSelections(op) => product_selections::query(&project.read(), &op),
        Op::GetProductSelection(op) => product_selections::by_id(&project.read(), &op),
        Op::GetProductSelectionByKey(op) => product_selections::by_key(&project.read(), &op),
        Op::QueryProductsOfSelection(op) => product_selections::products_by_id(&project.read(), &op),
        Op::QueryProductsOfSelectionByKey(op) => product_selections::products_by_key(&project.read(), &op),
        Op::QueryProductSelectionAssignments(op) => {
            product_selections::assignments(&project.read(), caller, &op)
        }
        Op::GetProject(_) => Ok(project::settings(project)),
        Op::GetVariantAttributes(op) => variant_attributes::by_id(&project.read(), caller, &op),
        Op::GetVariantAttributesByKey(op) => variant_attributes::by_key(&project.read(), caller, &op),
        Op::QueryVariantProjections(op) => variant_projections::query(&project.read(), caller, &op),
        Op::GetVariantProjection(op) => variant_projections::by_id(&project.read(), caller, &op),
        Op::GetVariantProjectionByKey(op) => variant_projections::by_key(&project.read(), caller, &op),
        Op::QueryMyPayments(op) => payments::query(&project.read(), caller, &op),
        Op::CreateMyPayment(op) => payments::create(&mut project.write(), caller, op),
        Op::GetMyPayment(op) => payments::by_id(&project.read(), caller, &op),
        Op::UpdateMyPayment(op) => payments::update(&mut project.write(), caller, op),
        Op::DeleteMyPayment(op) => payments::delete(&mut project.write(), caller, &op),
        Op::QueryMyShoppingLists(op) => shopping_lists::query(&project.read(), caller, &op),
        Op::CreateMyShoppingList(op) => shopping_lists::create(&mut project.write(), caller, op),
        Op::GetMyShoppingList(op) => shopping_lists::by_id(&project.read(), caller, &op),
        Op::UpdateMyShoppingList(op) => shopping_lists::update(&mut project.write(), caller, op),
        Op::DeleteMyShoppingList(op) => shopping_lists::delete(&mut project.write(), caller, &op),
        Op::GetMyShoppingListByKey(op) => shopping_lists::by_key(&project.read(), caller, &op),
        Op::UpdateMyShoppingListByKey(op) => shopping_lists::update_by_key(&mut project.write(), caller, op),
        Op::DeleteMyShoppingListByKey(op) => shopping_lists::delete_by_key(&mut project.write(), caller, &op),
        Op::ReplicateMyCart(op) => cart_replica::create(&mut project.write(), caller, &op),
        Op::QueryMyOrders(op) => orders::query(&project.read(), caller, &op),
        Op::CreateMyOrderFromCart(op) => orders::create(&mut project.write(), caller, &op),
        Op::GetMyOrder(op) => orders::by_id(&project.read(), caller, &op),
        Op::QueryMyQuoteRequests(op) => quote_requests::query(&project.read(), caller, &op),
        Op::CreateMyQuoteRequest(op) => quote_requests::create(&mut project.write(), caller, op),
        Op::GetMyQuoteRequest(op) => quote_requests::by_id(&project.read(), caller, &op),
        Op::UpdateMyQuoteRequest(op) => quote_requests::update(&mut project.write(), caller, op),
        Op::GetMyQuoteRequestByKey(op) => quote_requests::by_key(&project.read(), caller, &op),
        Op::UpdateMyQuoteRequestByKey(op) => quote_requests::update_by_key(&mut project.write(), caller, op),
        Op::QueryMyQuotes(op) => quotes::query(&project.read(), caller, &op),
        Op::GetMyQuote(op) => quotes::by_id(&project.read(), caller, &op),
        Op::UpdateMyQuote(op) => quotes::update(&mut project.write(), caller, op),
        Op::GetMyQuoteByKey(op) => quotes::by_key(&project.read(), caller, &op),
        Op::UpdateMyQuoteByKey(op) => quotes::update_by_key(&mut project.write(), caller, op),
        Op::CreateMyOrderFromQuote(op) => orders::create_from_quote(&mut project.write(), caller, &op),
        Op::QueryMyBusinessUnits(op) => business_units::query(&project.read(), caller, &op),
        Op::CreateMyBusinessUnit(op) => business_units::create(&mut project.write(), caller, op),
        Op::GetMyBusinessUnit(op) => business_units::by_id(&project.read(), caller, &op),
        Op::UpdateMyBusinessUnit(op) => business_units::update(&mut project.write(), caller, op),
        Op::GetMyBusinessUnitByKey(op) => business_units::by_key(&project.read(), caller, &op),
        Op::UpdateMyBusinessUnitByKey(op) => business_units::update_by_key(&mut project.write(), caller, op),
        Op::CreateMyAssociate(op) => business_units::create_associate(&mut project.write(), caller, op),
        Op::QueryShippingMethods(op) => shipping_methods::query(&project.read(), &op),
        Op::GetShippingMethod(op) => shipping_methods::by_id(&project.read(), &op),
        Op::GetShippingMethodByKey(op) => shipping_methods::by_key(&project.read(), &op),
        Op::MatchShippingMethodsToCart(op) => shipping_methods::matching_cart(&project.read(), caller, &op),
        Op::MatchShippingMethodsToCartLocation(op) => {
            shipping_methods::matching_cart_location(&project.read(), caller, &op)
        }
        Op::MatchShippingMethodsToLocation(op) => shipping_methods::matching_location(&project.read(), &op),
        Op::SearchProductProjections(op) => {
            product_projection_search::search(&project.read(), caller, &op.search)
        }
        Op::PostProductProjectionSearch(op) => {
            product_projection_search::search(&project.read(), caller, &op.search)
        }
        Op::SuggestProductProjections(op) => product_projection_search::suggest(&project.read(), caller, &op),
    }
}
