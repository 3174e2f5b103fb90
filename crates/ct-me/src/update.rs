//! Updates of what has a version: sent once and compared when it is in doubt, or decided again when somebody else was
//! faster.

use std::time::Duration;

use ct_model::{
    Cart, Customer, Expand, MyCartChangeLineItemQuantityAction, MyCartRemoveLineItemAction,
    MyCartSetCountryAction, MyCartSetCustomerEmailAction, MyCartSetLocaleAction, MyCartUpdate,
    MyCartUpdateAction, MyCustomerSetCompanyNameAction, MyCustomerSetDateOfBirthAction,
    MyCustomerSetFirstNameAction, MyCustomerSetLastNameAction, MyCustomerSetLocaleAction,
    MyCustomerSetMiddleNameAction, MyCustomerSetSalutationAction, MyCustomerSetTitleAction, MyCustomerUpdate,
    MyCustomerUpdateAction,
    operation::{GetMyCart, GetMyCustomer, Operation, UpdateMyCart, UpdateMyCustomer},
};

use crate::{Client, Error};

/// How many times a resource is read again because somebody else changed it.
const READS: u32 = 3;

/// What can be read, and updated at the version that was read.
pub(crate) trait Versioned: Clone + Send + Sync + 'static {
    type Action: Clone;
    type Update: Operation<Output = Self>;
    type Read: Operation<Output = Self>;

    /// Does `actions` to it as it was read.
    fn update(&self, actions: Vec<Self::Action>, expand: &Expand) -> Self::Update;

    /// Reads it again.
    fn read(&self, expand: &Expand) -> Self::Read;

    /// Whether the other is the same resource, perhaps at another version.
    fn is(&self, other: &Self) -> bool;

    /// Whether the other is the same resource at a later version.
    fn is_before(&self, other: &Self) -> bool;

    /// Whether what `action` asks for is so already: doing it would change nothing.
    ///
    /// `false` where that cannot be seen, as of everything that adds.
    fn shows(&self, action: &Self::Action) -> bool;
}

/// Does all of `actions` to `seen`, or none of them, within the client's deadline.
///
/// A request whose answer was lost may have been done, so that it is refused with 409 when it is sent again: then the
/// version is gone, and the resource is read to see whether what was asked for is so. If it is, that is the answer. If
/// it is not, nobody can tell whether it was never done or was undone since: the error has the resource as it is.
pub(crate) async fn update<R: Versioned>(
    client: &Client,
    seen: &R,
    actions: Vec<R::Action>,
    expand: &Expand,
) -> Result<R, Error> {
    update_until(client, ends(client), seen, actions, expand).await
}

/// The same with the actions that `decide` finds for it; if somebody else changed it meanwhile, with those for what it
/// is then, three times at most. Without any actions nothing is sent.
///
/// What may have been done already is not decided again.
pub(crate) async fn update_with<R, A, I>(
    client: &Client,
    seen: &R,
    mut decide: impl FnMut(&R) -> I,
    expand: &Expand,
) -> Result<R, Error>
where
    R: Versioned,
    A: Into<R::Action>,
    I: IntoIterator<Item = A>,
{
    let ends = ends(client);
    let mut seen = seen.clone();
    let mut reads = 0;
    loop {
        let actions: Vec<_> = decide(&seen).into_iter().map(Into::into).collect();
        if actions.is_empty() {
            return Ok(seen);
        }
        let error = match update_until(client, ends, &seen, actions, expand).await {
            Ok(updated) => return Ok(updated),
            Err(error) => error,
        };
        if reads == READS || !error.is_concurrent_modification() || error.is_outcome_unknown() {
            return Err(error);
        }
        let now = until(client, ends).execute(&seen.read(expand)).await?;
        if !seen.is(&now) {
            return Err(error); // somebody else has signed in
        }
        seen = now;
        reads += 1;
    }
}

async fn update_until<R: Versioned>(
    client: &Client,
    ends: Duration,
    seen: &R,
    actions: Vec<R::Action>,
    expand: &Expand,
) -> Result<R, Error> {
    let error = match until(client, ends).execute(&seen.update(actions.clone(), expand)).await {
        Ok(updated) => return Ok(updated),
        Err(error) => error,
    };
    if !error.is_concurrent_modification() || !error.is_outcome_unknown() {
        return Err(error);
    }
    match until(client, ends).execute(&seen.read(expand)).await {
        Ok(now) if !seen.is_before(&now) => Err(error),
        Ok(now) if actions.iter().all(|action| now.shows(action)) => Ok(now),
        Ok(now) => Err(error.with_current(now)),
        Err(unread) => {
            tracing::debug!(error = %unread, "whether the update was done could not be seen");
            Err(error)
        }
    }
}

/// When the deadline of what begins now passes, by the monotonic clock.
pub(crate) fn ends(client: &Client) -> Duration {
    client.inner.environment.clock.monotonic().saturating_add(client.deadline)
}

/// The client with what is left of the time.
pub(crate) fn until(client: &Client, ends: Duration) -> Client {
    client.with_deadline(ends.saturating_sub(client.inner.environment.clock.monotonic()))
}

impl Versioned for Cart {
    type Action = MyCartUpdateAction;
    type Update = UpdateMyCart;
    type Read = GetMyCart;

    fn update(&self, actions: Vec<MyCartUpdateAction>, expand: &Expand) -> UpdateMyCart {
        let update = MyCartUpdate::new(self.version, actions);
        UpdateMyCart { id: self.id.clone(), expand: expand.clone(), update }
    }

    fn read(&self, expand: &Expand) -> GetMyCart {
        GetMyCart { id: self.id.clone(), expand: expand.clone() }
    }

    fn is(&self, other: &Self) -> bool {
        self.id == other.id
    }

    fn is_before(&self, other: &Self) -> bool {
        self.is(other) && self.version < other.version
    }

    fn shows(&self, action: &MyCartUpdateAction) -> bool {
        match action {
            MyCartUpdateAction::SetCountry(action) => {
                *action == MyCartSetCountryAction { country: self.country, ..Default::default() }
            }
            MyCartUpdateAction::SetLocale(action) => {
                *action == MyCartSetLocaleAction { locale: self.locale.clone(), ..Default::default() }
            }
            MyCartUpdateAction::SetCustomerEmail(action) => {
                let email = self.customer_email.clone();
                *action == MyCartSetCustomerEmailAction { email, ..Default::default() }
            }
            // The id of a line item is not given twice.
            MyCartUpdateAction::ChangeLineItemQuantity(action) => {
                action.line_item_id.as_ref().is_some_and(|id| {
                    let item = self.line_items.iter().find(|item| item.id == *id);
                    let line_item_id = Some(id.clone());
                    let change =
                        MyCartChangeLineItemQuantityAction::new(item.map_or(0, |item| item.quantity));
                    *action == MyCartChangeLineItemQuantityAction { line_item_id, ..change }
                })
            }
            MyCartUpdateAction::RemoveLineItem(action) => action.line_item_id.as_ref().is_some_and(|id| {
                let line_item_id = Some(id.clone());
                let all = MyCartRemoveLineItemAction { line_item_id, ..Default::default() };
                *action == all && self.line_items.iter().all(|item| item.id != *id)
            }),
            // All others add to what is there, or write what the platform completes or computes.
            _ => false,
        }
    }
}

impl Versioned for Customer {
    type Action = MyCustomerUpdateAction;
    type Update = UpdateMyCustomer;
    type Read = GetMyCustomer;

    fn update(&self, actions: Vec<MyCustomerUpdateAction>, _expand: &Expand) -> UpdateMyCustomer {
        UpdateMyCustomer { update: MyCustomerUpdate::new(self.version, actions) }
    }

    fn read(&self, expand: &Expand) -> GetMyCustomer {
        GetMyCustomer { expand: expand.clone() }
    }

    fn is(&self, other: &Self) -> bool {
        self.id == other.id
    }

    fn is_before(&self, other: &Self) -> bool {
        self.is(other) && self.version < other.version
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
