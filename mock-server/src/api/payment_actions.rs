//! What an update of one's own payment does. <https://docs.commercetools.com/api/projects/me-payments#update-actions>

use ct_model::{MyPaymentUpdateAction as Action, Payment};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        payment::{add_transaction, cents},
    },
};

/// Does one action.
pub(super) fn apply(shop: &Shop, payment: &mut Payment, action: Action) -> Result<(), Refusal> {
    let method = &mut payment.payment_method_info;
    match action {
        Action::AddTransaction(action) => add_transaction(shop, payment, action.transaction)?,
        Action::ChangeAmountPlanned(action) => payment.amount_planned = cents(action.amount),
        Action::SetMethodInfoInterface(action) => match &method.payment_interface {
            Some(set) if *set != action.interface => {
                let why = format!("The payment interface is '{set}' and cannot be changed.");
                return Err(Refusal::invalid_operation(why));
            }
            Some(_) | None => method.payment_interface = Some(action.interface),
        },
        Action::SetMethodInfoInterfaceAccount(action) => method.interface_account = action.interface_account,
        Action::SetMethodInfoMethod(action) => method.method = action.method,
        Action::SetMethodInfoName(action) => method.name = action.name,

        // A shop of this mock has no types. Where nothing is named, nothing is taken away.
        Action::SetMethodInfoCustomType(action) => {
            if action.r#type.is_some() {
                return Err(Refusal::not_emulated("custom types"));
            }
        }
        Action::SetTransactionCustomField(_) if payment.transactions.is_empty() => {
            return Err(Refusal::invalid_operation("The payment has no transaction."));
        }
        Action::SetCustomField(_)
        | Action::SetMethodInfoCustomField(_)
        | Action::SetTransactionCustomField(_) => return Err(Refusal::no_custom_type()),

        Action::Other(action) => return Err(Refusal::unknown_action(action.name())),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => return Err(Refusal::unknown_action(action.name())),
    }
    Ok(())
}
