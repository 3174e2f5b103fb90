//! The class.

use ct_me::model::{Cart, Id, MyCartDraft, MyCartUpdateAction, MyCustomerDraft, Secret};
use js_sys::Function;
use wasm_bindgen::{
    JsCast as _,
    prelude::{JsValue, wasm_bindgen},
};

use crate::{
    error::{Code, failure, thrown},
    identity,
    options::ClientOptions,
    query::{OneProduct, ProductQuery, Query, Search},
    value::{from_js, from_js_or_default, to_js},
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.ts");

/// Everything that an app may do with one project of the platform.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Client(ct_me::Client);

#[wasm_bindgen]
impl Client {
    /// Makes a client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// `InvalidArgument`: the options do not make a client. `StorageUnavailable`: the page may not use the storage.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ClientOptions")] options: &JsValue,
    ) -> Result<Self, JsValue> {
        from_js::<ClientOptions>("options", options)?.build().map(Self)
    }

    /// Who the client is at present.
    #[wasm_bindgen(getter, unchecked_return_type = "Identity")]
    pub fn identity(&self) -> Result<JsValue, JsValue> {
        to_js(&identity::Identity::from(self.0.identity()))
    }

    /// Calls back at every change of the identity from now on. What comes back ends that.
    #[wasm_bindgen(js_name = onIdentityChange, unchecked_return_type = "() => void")]
    pub fn on_identity_change(
        &self,
        #[wasm_bindgen(unchecked_param_type = "(change: IdentityChange) => void")] callback: JsValue,
    ) -> Result<JsValue, JsValue> {
        let callback = callback
            .dyn_into::<Function>()
            .map_err(|_| failure(Code::InvalidArgument, "`callback`: expected a function"))?;
        Ok(identity::listen(self.0.identity_changes(), callback))
    }

    /// Goes on with the session that the storage holds, if it holds one.
    #[wasm_bindgen(unchecked_return_type = "Identity")]
    pub async fn resume(&self) -> Result<JsValue, JsValue> {
        let identity = self.0.resume().await.map_err(|error| thrown(&error))?;
        to_js(&identity::Identity::from(identity))
    }

    /// Makes an account. It does not sign in.
    #[wasm_bindgen(js_name = signUp, unchecked_return_type = "CustomerSignInResult")]
    pub async fn sign_up(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MyCustomerDraft")] draft: JsValue,
    ) -> Result<JsValue, JsValue> {
        let draft: MyCustomerDraft = from_js("draft", &draft)?;
        to_js(&self.0.sign_up(draft).await.map_err(|error| thrown(&error))?)
    }

    /// Signs a customer in. The cart of an anonymous session comes along.
    #[wasm_bindgen(js_name = signIn, unchecked_return_type = "Identity")]
    pub async fn sign_in(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] email: JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] password: JsValue,
    ) -> Result<JsValue, JsValue> {
        let email: String = from_js("email", &email)?;
        let password: Secret = from_js("password", &password)?;
        let identity = self.0.sign_in(&email, password).await.map_err(|error| thrown(&error))?;
        to_js(&identity::Identity::from(identity))
    }

    /// Begins a session of somebody who has not signed in, with carts and orders of her own.
    #[wasm_bindgen(js_name = signInAnonymously, unchecked_return_type = "Identity")]
    pub async fn sign_in_anonymously(&self) -> Result<JsValue, JsValue> {
        let identity = self.0.sign_in_anonymously(None).await.map_err(|error| thrown(&error))?;
        to_js(&identity::Identity::from(identity))
    }

    /// Signs out: revokes the tokens and empties the storage.
    #[wasm_bindgen(js_name = signOut)]
    pub async fn sign_out(&self) -> Result<(), JsValue> {
        self.0.sign_out().await.map_err(|error| thrown(&error))
    }

    /// The signed-in customer's account.
    #[wasm_bindgen(unchecked_return_type = "Customer")]
    pub async fn me(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.me().get().await.map_err(|error| thrown(&error))?)
    }

    /// A page of the products that match.
    #[wasm_bindgen(js_name = productProjections, unchecked_return_type = "Page<ProductProjection>")]
    pub async fn product_projections(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "ProductQuery")] query: JsValue,
    ) -> Result<JsValue, JsValue> {
        let products = from_js_or_default::<ProductQuery>("query", &query)?.of(&self.0)?;
        to_js(&products.get().await.map_err(|error| thrown(&error))?)
    }

    /// The product with this id.
    #[wasm_bindgen(js_name = productProjection, unchecked_return_type = "ProductProjection")]
    pub async fn product_projection(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ProjectionOptions")] options: JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = Id::new(from_js::<String>("id", &id)?);
        let products = from_js_or_default::<OneProduct>("options", &options)?.of(&self.0)?;
        to_js(&products.by_id(&id).await.map_err(|error| thrown(&error))?)
    }

    /// The products that a search finds, with the facets that were asked for.
    #[wasm_bindgen(unchecked_return_type = "SearchResult")]
    pub async fn search(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ProductSearch")] search: JsValue,
    ) -> Result<JsValue, JsValue> {
        let search = from_js::<Search>("search", &search)?.of(&self.0)?;
        to_js(&search.get().await.map_err(|error| thrown(&error))?)
    }

    /// The cart that was changed last; the status of the error is 404 if there is none.
    #[wasm_bindgen(js_name = activeCart, unchecked_return_type = "Cart")]
    pub async fn active_cart(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.carts().active().await.map_err(|error| thrown(&error))?)
    }

    /// Creates a cart.
    #[wasm_bindgen(js_name = createCart, unchecked_return_type = "Cart")]
    pub async fn create_cart(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MyCartDraft")] draft: JsValue,
    ) -> Result<JsValue, JsValue> {
        let draft: MyCartDraft = from_js("draft", &draft)?;
        to_js(&self.0.carts().create(draft).await.map_err(|error| thrown(&error))?)
    }

    /// Does all of the actions to the cart as it was read, or none of them. What comes back is the cart as it is then.
    #[wasm_bindgen(js_name = updateCart, unchecked_return_type = "Cart")]
    pub async fn update_cart(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Cart")] cart: JsValue,
        #[wasm_bindgen(unchecked_param_type = "MyCartUpdateAction[]")] actions: JsValue,
    ) -> Result<JsValue, JsValue> {
        let cart: Cart = from_js("cart", &cart)?;
        let actions: Vec<MyCartUpdateAction> = from_js("actions", &actions)?;
        to_js(&self.0.carts().update(&cart, actions).await.map_err(|error| thrown(&error))?)
    }

    /// Orders what is in the cart, as it was read.
    #[wasm_bindgen(js_name = orderFromCart, unchecked_return_type = "Order")]
    pub async fn order_from_cart(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Cart")] cart: JsValue,
    ) -> Result<JsValue, JsValue> {
        let cart: Cart = from_js("cart", &cart)?;
        to_js(&self.0.orders().create_from_cart(&cart).await.map_err(|error| thrown(&error))?)
    }

    /// A page of the orders that match.
    #[wasm_bindgen(unchecked_return_type = "Page<Order>")]
    pub async fn orders(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: JsValue,
    ) -> Result<JsValue, JsValue> {
        let orders = from_js_or_default::<Query>("query", &query)?.of(&self.0)?;
        to_js(&orders.get().await.map_err(|error| thrown(&error))?)
    }
}
