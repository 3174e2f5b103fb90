//! Payments: what they show of an update.

use ct_model::{
    CentPrecisionMoney, MyPayment, MyPaymentSetMethodInfoInterfaceAccountAction,
    MyPaymentSetMethodInfoMethodAction, MyPaymentSetMethodInfoNameAction, MyPaymentUpdate,
    MyPaymentUpdateAction, OtherFields,
    operation::{GetMyPayment, UpdateMyPayment},
};

use super::versioned;

versioned!(
    MyPayment: MyPaymentUpdate of MyPaymentUpdateAction by UpdateMyPayment, GetMyPayment, shown by shows
);

fn shows(payment: &MyPayment, action: &MyPaymentUpdateAction) -> bool {
    let info = &payment.payment_method_info;
    match action {
        MyPaymentUpdateAction::ChangeAmountPlanned(action) => {
            let CentPrecisionMoney { cent_amount, currency_code, .. } = &payment.amount_planned;
            action.other == OtherFields::default()
                && action.amount.cent_amount == *cent_amount
                && action.amount.currency_code == *currency_code
        }
        MyPaymentUpdateAction::SetMethodInfoMethod(action) => {
            let method = info.method.clone();
            *action == MyPaymentSetMethodInfoMethodAction { method, ..Default::default() }
        }
        MyPaymentUpdateAction::SetMethodInfoName(action) => {
            let name = info.name.clone();
            *action == MyPaymentSetMethodInfoNameAction { name, ..Default::default() }
        }
        MyPaymentUpdateAction::SetMethodInfoInterface(action) => {
            action.other == OtherFields::default()
                && info.payment_interface.as_ref() == Some(&action.interface)
        }
        MyPaymentUpdateAction::SetMethodInfoInterfaceAccount(action) => {
            let interface_account = info.interface_account.clone();
            *action
                == MyPaymentSetMethodInfoInterfaceAccountAction { interface_account, ..Default::default() }
        }
        // All others add to what is there, or write custom fields, which the platform completes.
        _ => false,
    }
}
