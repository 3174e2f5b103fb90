//! The handlers, asked as they are asked over HTTP, but without it: no tokens, no sockets.

mod amounts;
mod assortments;
mod business_units;
mod cart_laws;
mod cart_states;
mod carts;
mod custom_fields;
mod customer_tokens;
mod customers;
mod discount_codes;
mod discount_prices;
mod discounts;
mod handover;
mod inventory;
mod orders;
mod payments;
mod prices;
mod product_search;
mod products;
mod quote_requests;
mod quotes;
mod reservation_laws;
mod reservations;
mod shipping;
mod shipping_predicates;
mod shopping_lists;
mod stores;
mod taxes;
mod updates;

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use ct_model::{
    DateTime, Id,
    operation::{AnyOperation, OperationName, Place, Received},
};
use serde_json::{Value, json};

use crate::{
    caller::{Caller, Principal, Visit},
    clock::{Clock, SeededRandom},
    projects::Project,
    refusal::Refusal,
    shop::{Seed, Shop},
};

use super::handle;

/// A shop and who asks, on a clock that is moved by hand.
struct Scene {
    project: Project,
    clock: Arc<ByHand>,
}

#[derive(Default)]
struct ByHand(AtomicI64);

impl Clock for ByHand {
    fn now(&self) -> DateTime {
        DateTime::from_millis(self.0.load(Ordering::Relaxed)).unwrap()
    }
}

impl Scene {
    /// The demo shop, at noon of a day on which its seasonal prices are valid.
    fn demo() -> Self {
        Self::of(&Seed::demo())
    }

    fn of(seed: &Seed) -> Self {
        let clock = Arc::new(ByHand::default());
        let noon: DateTime = "2026-11-23T12:00:00.000Z".parse().unwrap();
        clock.0.store(noon.millis(), Ordering::Relaxed);
        let mut shop = Shop::new(Arc::clone(&clock) as Arc<dyn Clock>, Arc::new(SeededRandom::new(1)));
        shop.load(seed).unwrap();
        Self { project: Project::new("demo".parse().unwrap(), shop), clock }
    }

    fn later(&self, millis: i64) {
        self.clock.0.fetch_add(millis, Ordering::Relaxed);
    }

    /// Whoever has these permissions, on nobody's behalf.
    fn app(&self, scopes: &str) -> Caller {
        Caller {
            client_id: "client".into(),
            project: "demo".parse().unwrap(),
            scopes: scopes.split(' ').map(|name| format!("{name}:demo").parse().unwrap()).collect(),
            principal: Principal::App,
        }
    }

    /// A customer who has signed up.
    fn customer(&self, email: &str) -> Caller {
        let draft = json!({"email": email, "password": "secret"});
        let app = self.app("manage_my_profile");
        let signed_up = self.ask(&app, OperationName::SignUpCustomer, &[], "", &draft).unwrap();
        self.holder_of(signed_up["customer"]["id"].as_str().unwrap())
    }

    fn holder_of(&self, id: &str) -> Caller {
        let mut caller = self.app("view_products manage_my_orders manage_my_profile");
        caller.principal = Principal::Customer(Id::new(id));
        caller
    }

    fn ask(
        &self,
        caller: &Caller,
        name: OperationName,
        path: &[(&str, &str)],
        query: &str,
        body: &Value,
    ) -> Result<Value, Refusal> {
        self.ask_in(&Place::Project, caller, name, path, query, body)
    }

    fn ask_in(
        &self,
        place: &Place,
        caller: &Caller,
        name: OperationName,
        path: &[(&str, &str)],
        query: &str,
        body: &Value,
    ) -> Result<Value, Refusal> {
        let body = body.to_string();
        let received = Received { path, query, body: body.as_bytes() };
        let operation = AnyOperation::receive(name, &received).unwrap();
        let reply = handle(&self.project, &Visit { caller, place }, operation)?;
        Ok(serde_json::from_slice(&reply.body).unwrap())
    }

    fn get(&self, caller: &Caller, name: OperationName, query: &str) -> Result<Value, Refusal> {
        self.ask(caller, name, &[], query, &Value::Null)
    }

    fn new_cart(&self, caller: &Caller, draft: &Value) -> Value {
        self.ask(caller, OperationName::CreateMyCart, &[], "", draft).unwrap()
    }

    /// Does the actions to the cart as it was last seen.
    fn update(&self, caller: &Caller, cart: &Value, actions: &Value) -> Result<Value, Refusal> {
        let update = json!({"version": cart["version"], "actions": actions});
        self.ask(caller, OperationName::UpdateMyCart, &[("id", cart["id"].as_str().unwrap())], "", &update)
    }

    fn cart(&self, caller: &Caller, id: &Value) -> Result<Value, Refusal> {
        let id = id.as_str().unwrap();
        self.ask(caller, OperationName::GetMyCart, &[("id", id)], "", &Value::Null)
    }
}

/// Status and code of a refusal.
fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>) -> (u16, String) {
    let refusal = result.unwrap_err();
    (refusal.status().as_u16(), refusal.errors()[0].code.as_str().to_owned())
}

fn code(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}
