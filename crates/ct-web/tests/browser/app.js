// Apps of a few lines; `client` is the class of the package.

export function options(origin, more) {
  return {
    projectKey: "demo",
    clientId: "mobile-client",
    clientSecret: "mobile-client-secret",
    urls: { auth: origin, api: origin },
    ...JSON.parse(more),
  };
}

const password = "a secret of hers";
const newEmail = () => `${crypto.randomUUID()}@example.org`;

export async function shops(client) {
  equal(client.identity.type, "none");
  const page = await client.productProjections({ limit: 2 });
  equal(page.results.length, 2);
  equal(client.identity.type, "app");

  const email = newEmail();
  const { customer } = await client.signUp({ email, password, firstName: "Ada" });
  const identity = await client.signIn(email, password);
  equal(identity.type, "customer");
  equal(identity.id, customer.id);
  equal((await client.me()).firstName, "Ada");

  equal((await caught(client.activeCart())).status, 404);
  const created = await client.createCart({ currency: "EUR", country: "DE" });
  const [product] = page.results;
  const addLineItem = { action: "addLineItem", productId: product.id, variantId: 1, quantity: 2 };
  const cart = await client.updateCart(created, [
    addLineItem,
    { action: "setShippingAddress", address: { country: "DE" } },
  ]);
  equal(cart.lineItems[0].quantity, 2);
  equal((await client.activeCart()).id, cart.id);

  const stale = await caught(client.updateCart(created, [addLineItem]));
  equal(stale.code, "ConcurrentModification");
  equal(stale.status, 409);
  equal(stale.errors[0].currentVersion, cart.version);

  const order = await client.orderFromCart(cart);
  equal(order.totalPrice.centAmount, cart.totalPrice.centAmount);
  const orders = await client.orders({ where: "id = :id", var: { id: order.id } });
  equal(orders.total, 1);
  equal((await client.orders({ where: ["id = :id"], var: { id: cart.id } })).total, 0);

  await client.signOut();
  equal(client.identity.type, "none");
}

export async function searches(client) {
  const all = await client.productProjections({ withTotal: true, limit: 1 });
  const two = await client.productProjections({ limit: 2, offset: 1, sort: ["id asc"] });
  equal(two.offset, 1);
  equal(two.results.length, 2);
  if (!(two.results[0].id < two.results[1].id)) throw new Error("not in order");

  const [{ id }] = two.results;
  const found = await client.productProjections({ where: "id in :ids", var: { ids: [id, all.results[0].id] } });
  equal(found.total, id === all.results[0].id ? 1 : 2);
  equal((await client.productProjection(id)).id, id);
  equal((await client.productProjections({ where: "id = :id", var: { id } })).results[0].masterVariant.price.value.currencyCode, "EUR");
  equal((await client.productProjection(id, { priceCurrency: "USD", priceCountry: "US" })).masterVariant.price.value.currencyCode, "USD");

  const mugs = await client.search({ text: { "en-GB": "mug" }, limit: 5, facet: "categories.id" });
  if (mugs.total < 1 || mugs.total >= all.total) throw new Error(`${mugs.total} of ${all.total} are mugs`);
  equal(typeof mugs.facets["categories.id"], "object");
}

export async function errs(client) {
  const wrong = await caught(client.signIn("nobody@example.org", "not hers"));
  if (!(wrong instanceof Error)) throw new Error("it is not an Error");
  equal(wrong.name, "CommercetoolsError");
  equal(wrong.code, "InvalidCredentials");
  equal(wrong.status, 400);

  const nobody = await caught(client.me());
  equal(nobody.code, "NeedsSignIn");
  equal(nobody.remedy, "signIn");
  equal(nobody.status, undefined);

  const grammar = await caught(client.productProjections({ where: "id is" }));
  equal(grammar.code, "InvalidInput");
  equal(grammar.remedy, "changeRequest");
  equal(typeof grammar.correlationId, "string");

  is_refused(await caught(client.productProjections({ limt: 1 })), "InvalidArgument", "limt");
  is_refused(await caught(client.search({ text: { "not a language": "mug" } })), "InvalidArgument", "not a language");
  is_refused(await caught(client.createCart({ country: "DE" })), "InvalidArgument", "currency");
  is_refused(await caught(client.createCart(undefined)), "InvalidArgument", "draft");
  is_refused(await caught((async () => client.onIdentityChange({}))()), "InvalidArgument", "`callback`");
  is_refused(await caught(client.signIn("nobody@example.org")), "InvalidArgument", "`password`");
  is_refused(await caught(client.productProjection(7)), "InvalidArgument", "`id`");
  is_refused(await caught(client.productProjections({ where: 7 })), "InvalidArgument", "a list");
  is_refused(await caught(client.productProjections({ var: { id: {} } })), "InvalidArgument", "`query`");
}

export async function comes_back(first, second) {
  const email = newEmail();
  await first.signUp({ email, password });
  await first.signIn(email, password);
  equal((await second.resume()).type, "customer");
  equal((await second.me()).email, email);
  await second.signOut();
  equal(Object.keys(sessionStorage).filter((key) => key.startsWith("ct-session/")).length, 0);
}

export async function hears(client) {
  const heard = [];
  let told;
  const next = () => new Promise((resolve) => (told = resolve));
  const stop = client.onIdentityChange((change) => {
    heard.push(change.identity.type);
    told?.();
  });
  let change = next();
  await client.signInAnonymously();
  await change;
  change = next();
  await client.signOut();
  await change;
  stop();
  await client.signInAnonymously();
  await client.productProjections({ limit: 0 });
  equal(heard.join(), "anonymous,none");
}

export async function keeps_secrets(client) {
  const email = newEmail();
  keeps_quiet(await caught(client.signIn(email, 313131)), "`password`", "313131");
  keeps_quiet(await caught(client.signIn(email, { is: "313131" })), "`password`", "313131");
  keeps_quiet(await caught(client.signUp({ email, password: 313131 })), "`draft.password`", "313131");
  keeps_quiet(await caught(client.signUp({ email, password: ["313131"] })), "`draft.password`", "313131");
}

/** The error says what is wrong, by this word, and repeats nothing that was given. */
export function keeps_quiet(error, word, secret) {
  is_refused(error, "InvalidArgument", word);
  const told = [error.message, error.stack, String(error), JSON.stringify(error)].join();
  if (told.includes(secret)) throw new Error(`the secret is in: ${told}`);
}

export function is_refused(error, code, word) {
  equal(error.code, code);
  if (!error.message.includes(word)) throw new Error(`no ${word} in: ${error.message}`);
}

async function caught(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}

function equal(is, expected) {
  if (is !== expected) throw new Error(`${JSON.stringify(is)} is not ${JSON.stringify(expected)}`);
}
