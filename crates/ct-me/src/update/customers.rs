//! Customers: how their accounts are updated, and what they show of it.

use ct_model::{
    Customer, Expand, MyCustomerSetCompanyNameAction, MyCustomerSetDateOfBirthAction,
    MyCustomerSetFirstNameAction, MyCustomerSetLastNameAction, MyCustomerSetLocaleAction,
    MyCustomerSetMiddleNameAction, MyCustomerSetSalutationAction, MyCustomerSetTitleAction, MyCustomerUpdate,
    MyCustomerUpdateAction, Version,
    operation::{GetMyCustomer, UpdateMyCustomer},
};

use super::Versioned;

impl Versioned for Customer {
    type Action = MyCustomerUpdateAction;
    type Update = UpdateMyCustomer;
    type Read = GetMyCustomer;

    fn version(&self) -> Version {
        self.version
    }

    fn update(&self, actions: Vec<MyCustomerUpdateAction>, _expand: &Expand) -> UpdateMyCustomer {
        UpdateMyCustomer { update: MyCustomerUpdate::new(self.version, actions) }
    }

    fn read(&self, expand: &Expand) -> GetMyCustomer {
        GetMyCustomer { expand: expand.clone() }
    }

    fn shows(&self, action: &MyCustomerUpdateAction) -> bool {
        match action {
            MyCustomerUpdateAction::SetFirstName(action) => {
                let first_name = self.first_name.clone();
                *action == MyCustomerSetFirstNameAction { first_name, ..Default::default() }
            }
            MyCustomerUpdateAction::SetMiddleName(action) => {
                let middle_name = self.middle_name.clone();
                *action == MyCustomerSetMiddleNameAction { middle_name, ..Default::default() }
            }
            MyCustomerUpdateAction::SetLastName(action) => {
                let last_name = self.last_name.clone();
                *action == MyCustomerSetLastNameAction { last_name, ..Default::default() }
            }
            MyCustomerUpdateAction::SetTitle(action) => {
                *action == MyCustomerSetTitleAction { title: self.title.clone(), ..Default::default() }
            }
            MyCustomerUpdateAction::SetSalutation(action) => {
                let salutation = self.salutation.clone();
                *action == MyCustomerSetSalutationAction { salutation, ..Default::default() }
            }
            MyCustomerUpdateAction::SetCompanyName(action) => {
                let company_name = self.company_name.clone();
                *action == MyCustomerSetCompanyNameAction { company_name, ..Default::default() }
            }
            MyCustomerUpdateAction::SetDateOfBirth(action) => {
                let date_of_birth = self.date_of_birth;
                *action == MyCustomerSetDateOfBirthAction { date_of_birth, ..Default::default() }
            }
            MyCustomerUpdateAction::SetLocale(action) => {
                *action == MyCustomerSetLocaleAction { locale: self.locale.clone(), ..Default::default() }
            }
            // All others add to what is there, or write what the platform completes or computes.
            _ => false,
        }
    }
}
