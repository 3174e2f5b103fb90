//! What an update of one's own payment does. <https://docs.commercetools.com/api/projects/me-payments#update-actions>

use ct_model::{MyPaymentUpdateAction as Action, Payment, ResourceTypeId};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::{of_action, set_field},
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

        Action::SetCustomField(action) => {
            set_field(shop, &mut payment.custom, &action.name, action.value.as_ref())?;
        }
        Action::SetMethodInfoCustomType(action) => {
            let fields = action.fields.as_ref();
            method.custom =
                of_action(shop, &ResourceTypeId::PaymentMethodInfo, action.r#type.as_ref(), fields)?;
        }
        Action::SetMethodInfoCustomField(action) => {
            set_field(shop, &mut method.custom, &action.name, action.value.as_ref())?;
        }
        // It names no transaction: the one is meant that the same update has added.
        Action::SetTransactionCustomField(action) => {
            let Some(transaction) = payment.transactions.last_mut() else {
                return Err(Refusal::invalid_operation("The payment has no transaction."));
            };
            set_field(shop, &mut transaction.custom, &action.name, action.value.as_ref())?;
        }

        Action::Other(action) => return Err(Refusal::unknown_action(action.name())),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => return Err(Refusal::unknown_action(action.name())),
    }
    Ok(())
}
