// A shop in one page: the package `ct-web`, and no framework. `cargo xtask web-package --listen 127.0.0.1:8000` opens it.
import init, { Client } from "./ct-web/ct_web.js";

const platform = JSON.parse(document.getElementById("platform").textContent);
const at = (id) => document.getElementById(id);

await init();
const shop = new Client({
  projectKey: platform.project,
  clientId: platform.client,
  clientSecret: platform.secret,
  urls: { auth: platform.origin, api: platform.origin },
  storage: "local",
  guest: "anonymous",
  currency: "EUR",
  country: "DE",
});

let cart;

shop.onIdentityChange(({ identity, needsSignIn }) => {
  at("who").textContent = needsSignIn ? `Please sign in again (${needsSignIn})` : name(identity);
});

at("account").addEventListener("submit", (event) => {
  event.preventDefault();
  const { email, password } = Object.fromEntries(new FormData(event.target));
  const isNew = event.submitter?.value === "sign-up";
  attempt(async () => {
    if (isNew) await shop.signUp({ email, password });
    await shop.signIn(email, password);
    await showAccount();
  });
});

at("sign-out").addEventListener("click", () =>
  attempt(async () => {
    await shop.signOut();
    cart = undefined;
    showCart();
  }),
);

at("order").addEventListener("click", () =>
  attempt(async () => {
    const withAddress = await shop.updateCart(cart, [
      { action: "setShippingAddress", address: { country: "DE", city: "Hamburg" } },
    ]);
    const order = await shop.orderFromCart(withAddress);
    cart = undefined;
    showCart();
    at("cart").textContent = `Ordered: ${amount(order.totalPrice)}`;
  }),
);

await attempt(async () => {
  await shop.resume();
  at("who").textContent = name(shop.identity);
  if (shop.identity.type === "customer") await showAccount();
  await showProducts();
});

async function showAccount() {
  const customer = await shop.me();
  at("who").textContent = `Signed in as ${customer.email}`;
  cart = await activeCart();
  showCart();
}

async function showProducts() {
  const page = await shop.productProjections({ limit: 24, sort: ["createdAt desc", "key asc"] });
  const items = page.results.map((product) => {
    const button = document.createElement("button");
    button.textContent = "Add to cart";
    button.addEventListener("click", () => attempt(() => add(product)));
    const item = document.createElement("li");
    const price = product.masterVariant.price;
    item.append(`${Object.values(product.name)[0]} ${price ? amount(price.value) : ""} `, button);
    return item;
  });
  at("products").replaceChildren(...items);
}

async function add(product) {
  const lineItem = { productId: product.id, variantId: product.masterVariant.id, quantity: 1 };
  cart ??= (await activeCart()) ?? (await shop.createCart({ currency: "EUR", country: "DE" }));
  cart = await shop.updateCart(cart, [{ action: "addLineItem", ...lineItem }]);
  showCart();
}

/** The cart that was changed last, or `undefined` if there is none. */
async function activeCart() {
  try {
    return await shop.activeCart();
  } catch (error) {
    if (error.status === 404) return undefined;
    throw error;
  }
}

function showCart() {
  const count = cart?.lineItems.reduce((sum, item) => sum + item.quantity, 0) ?? 0;
  at("cart").textContent = count ? `${count} in the cart: ${amount(cart.totalPrice)}` : "Empty";
  at("order").hidden = count === 0;
}

function amount({ centAmount, fractionDigits = 2, currencyCode }) {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: currencyCode });
  return format.format(centAmount / 10 ** fractionDigits);
}

function name(identity) {
  return identity.type === "customer" ? "Signed in" : "Nobody yet";
}

async function attempt(work) {
  at("trouble").textContent = "";
  try {
    await work();
  } catch (error) {
    at("trouble").textContent =
      error.code === "InvalidCredentials" ? "E-mail or password is not right." : `${error.code}: ${error.message}`;
  }
}
