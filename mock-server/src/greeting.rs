//! What is said once the server listens: the address, and the tutorial's commands with the values of this mock.
//!
//! <https://docs.commercetools.com/tutorials/mobile-browser-apps>

use std::{fmt::Write as _, net::SocketAddr};

use bytes::Bytes;
use ct_model::{
    ProjectKey, Secret,
    oauth::{TokenAnswer, basic_auth},
};
use http::{Request, header::AUTHORIZATION};
use mock_server::{ApiClient, Mock};
use serde_json::Value;

use crate::cli::TriedWith;

/// What the tutorial's app may do.
const APP: [&str; 3] = ["view_products", "manage_my_orders", "manage_my_profile"];

/// The first line is for programs; the rest is for people.
pub(crate) fn text(mock: &Mock, with: &TriedWith, address: SocketAddr) -> String {
    let url = format!("http://{address}");
    let clients: Vec<&str> = with.clients.iter().map(ApiClient::id).collect();
    let mut text = format!("listening on {url}\n");
    for project in &with.projects {
        let _ = writeln!(text, "project {project}, clients: {}", clients.join(", "));
    }
    let app = with.projects.iter().find_map(|project| {
        with.clients
            .iter()
            .find_map(|client| token(mock, project, client).map(|token| (project, client, token)))
    });
    match app {
        Some((project, client, token)) => {
            text.push_str(&tutorial(&url, project, client, product(mock, project, &token).as_deref()));
        }
        None => text.push_str("\nNone of the clients may do what the tutorial's app does.\n"),
    }
    text.push_str("\nctrl-c stops it.\n");
    text
}

/// The tutorial's commands, to paste into a shell.
fn tutorial(url: &str, project: &ProjectKey, client: &ApiClient, product: Option<&str>) -> String {
    let (id, secret) = (client.id(), client.secret().expose());
    let (shop, scopes) = (format!("{url}/{project}"), app_scopes(project));
    let mut text = format!(
        r#"
The tutorial "Using the API with mobile or browser apps", to paste into a shell:

field() {{ grep -o "\"$1\":\"[^\"]*\"" | head -1 | cut -d'"' -f4; }}

# A token for the app, and products with it
TOKEN=$(curl -s {url}/oauth/token --basic --user "{id}:{secret}" -X POST -d "grant_type=client_credentials&scope={scopes}" | field access_token)
curl -sH "Authorization: Bearer $TOKEN" "{shop}/product-projections?staged=true&limit=10"

# A new customer, and a token for her
curl -sH "Authorization: Bearer $TOKEN" -X POST -d '{{"firstName": "Alice","lastName": "Doe","email": "alice@example.org","password": "secret"}}' {shop}/me/signup
ANSWER=$(curl -s {url}/oauth/{project}/customers/token --basic --user "{id}:{secret}" -X POST -d "grant_type=password&username=alice@example.org&password=secret&scope={scopes}")
REFRESH_TOKEN=$(echo "$ANSWER" | field refresh_token)
TOKEN=$(curl -s {url}/oauth/{project}/customers/token --basic --user "{id}:{secret}" -X POST -d "grant_type=refresh_token&refresh_token=$REFRESH_TOKEN" | field access_token)

# Her account, her carts, a new cart
curl -sH "Authorization: Bearer $TOKEN" {shop}/me
curl -sH "Authorization: Bearer $TOKEN" {shop}/me/carts
CART=$(curl -sH "Authorization: Bearer $TOKEN" -X POST -d '{{"currency": "USD","country": "US"}}' {shop}/me/carts | field id)
"#
    );
    if let Some(product) = product {
        let _ = writeln!(
            text,
            r#"curl -sH "Authorization: Bearer $TOKEN" -X POST -d '{{"version": 1,"actions": [{{"action": "addLineItem","productId": "{product}","variantId": 1,"quantity": 1}}]}}' {shop}/me/carts/$CART"#
        );
    }
    text
}

fn app_scopes(project: &ProjectKey) -> String {
    APP.map(|name| format!("{name}:{project}")).join(" ")
}

/// A token for the tutorial's app, if the client may have one.
fn token(mock: &Mock, project: &ProjectKey, client: &ApiClient) -> Option<Secret> {
    let form = format!("grant_type=client_credentials&scope={}", app_scopes(project));
    let request =
        Request::post("/oauth/token").header(AUTHORIZATION, basic_auth(client.id(), client.secret()));
    let answer = mock.handle(request.body(form.into()).ok()?);
    let token: TokenAnswer = serde_json::from_slice(answer.body()).ok()?;
    Some(token.access_token)
}

/// A product that can be put into a cart of the tutorial, which is in US dollars.
fn product(mock: &Mock, project: &ProjectKey, token: &Secret) -> Option<String> {
    let path = format!("/{project}/product-projections?limit=500&priceCurrency=USD&priceCountry=US");
    let request = Request::get(path).header(AUTHORIZATION, format!("Bearer {}", token.expose()));
    let answer = mock.handle(request.body(Bytes::new()).ok()?);
    let page: Value = serde_json::from_slice(answer.body()).ok()?;
    let products = page.get("results")?.as_array()?;
    let found = products.iter().find(|product| product["masterVariant"]["price"].is_object())?;
    found["id"].as_str().map(str::to_owned)
}
