/** Where the platform is, and as whom the app calls it. Either `region` or `urls` is needed. */
export interface ClientOptions {
  projectKey: string;
  /** The API client, best made from the template "Mobile & single-page application client". */
  clientId: string;
  clientSecret: string;
  /** Permissions to ask for, such as `manage_my_orders`; by default all that the API client holds. */
  scopes?: string[];
  region?:
    | "europe-west1.gcp"
    | "eu-central-1.aws"
    | "us-central1.gcp"
    | "us-east-2.aws"
    | "australia-southeast1.gcp"
    | "cn-northwest-1.aws";
  urls?: { auth: string; api: string };
  /**
   * Where the refresh token is kept: in `memory` (a reload signs out), for the tab (`session`), or for all tabs of the
   * origin, also later (`local`). Scripts of the page can read the latter two.
   */
  storage?: "memory" | "session" | "local";
  /** Who the app's user is before anybody signs in: `app` by default, or `anonymous`, who has carts of her own. */
  guest?: "app" | "anonymous";
  /** The currency of prices, where a call does not say another. */
  currency?: string;
  /** The country of prices and of new carts, where a call does not say another. */
  country?: string;
  /** The languages of localized texts, the preferred one first; by default all. */
  locales?: string[];
}

export type Identity =
  | { type: "none" }
  | { type: "app" }
  | { type: "anonymous"; id: string }
  | { type: "customer"; id?: string }
  | { type: "unknown" };

export interface IdentityChange {
  identity: Identity;
  /** Why somebody must sign in again; absent if nobody must. */
  needsSignIn?:
    | "passwordChanged"
    | "revoked"
    | "expired"
    | "lostRotation"
    | "storeCorrupt"
    | "signedOutElsewhere"
    | "unknown";
}

/**
 * What the constructor and every method throw, or a promise is rejected with: a plain `Error` with these fields. There is no
 * class of this name; `error.name` tells.
 */
export interface CommercetoolsError extends Error {
  name: "CommercetoolsError";
  /**
   * The platform's code, such as `ConcurrentModification`; or one of ours: `InvalidArgument`, `StorageUnavailable`,
   * `StorageFailed`, `NeedsSignIn`, `NotPermitted`, `SessionChanged`, `Offline`, `NoAnswer`, `DeadlineExceeded`,
   * `BadAnswer`, `Failed`. A wrong password is `InvalidCredentials`.
   */
  code: string;
  /** The HTTP status, if an answer came. */
  status?: number;
  /** Who must act. */
  remedy: "signIn" | "tryLater" | "changeRequest" | "reportBug";
  /** The request's id, which the platform's support asks for. */
  correlationId?: string;
  /** Whether the platform may have done it although no answer says so. */
  isOutcomeUnknown?: boolean;
  /** All that was wrong, in the platform's words. */
  errors?: Array<{ code: string; message: string; [field: string]: unknown }>;
}

export interface PageOptions {
  /** Predicates, all of which must hold. Values from outside belong into `var`. */
  where?: string | string[];
  /** The values of `:name` in the predicates. */
  var?: Record<string, string | number | boolean | Array<string | number | boolean>>;
  sort?: string | string[];
  /** 0 to 500; by default 20. */
  limit?: number;
  /** 0 to 10,000. */
  offset?: number;
  /** Whether to count all; by default yes. */
  withTotal?: boolean;
}

export interface Query extends PageOptions {
  expand?: string | string[];
}

export interface ProjectionOptions {
  expand?: string | string[];
  staged?: boolean;
  priceCurrency?: string;
  priceCountry?: string;
  priceChannel?: string;
  priceCustomerGroup?: string;
  localeProjection?: string | string[];
  storeProjection?: string;
  attributes?: string | string[];
}

export interface ProductQuery extends PageOptions, ProjectionOptions {}

export interface ProductSearch extends ProjectionOptions {
  /** The words that are searched for, by language. */
  text?: Record<string, string>;
  fuzzy?: boolean;
  fuzzyLevel?: 0 | 1 | 2;
  /** Filters on the results, after the facets were counted. */
  filter?: string | string[];
  /** Filters on the results before the facets are counted. */
  filterQuery?: string | string[];
  /** Filters on what the facets count. */
  filterFacets?: string | string[];
  facet?: string | string[];
  sort?: string | string[];
  markMatchingVariants?: boolean;
  limit?: number;
  offset?: number;
}

export interface Page<T> {
  limit: number;
  offset: number;
  count: number;
  total?: number;
  results: T[];
}

export interface SearchResult extends Page<ProductProjection> {
  facets: Record<string, unknown>;
}

export type LocalizedString = Record<string, string>;

export interface Money {
  currencyCode: string;
  centAmount: number;
  fractionDigits?: number;
  [field: string]: unknown;
}

export interface Price {
  id?: string;
  value: Money;
  country?: string;
  [field: string]: unknown;
}

export interface ProductVariant {
  id: number;
  sku?: string;
  price?: Price;
  prices?: Price[];
  images?: Array<{ url: string; label?: string; [field: string]: unknown }>;
  attributes?: Array<{ name: string; value: unknown }>;
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/productProjections */
export interface ProductProjection {
  id: string;
  version: number;
  name: LocalizedString;
  slug: LocalizedString;
  description?: LocalizedString;
  masterVariant: ProductVariant;
  variants: ProductVariant[];
  [field: string]: unknown;
}

export interface LineItem {
  id: string;
  productId: string;
  name: LocalizedString;
  variant: ProductVariant;
  price: Price;
  quantity: number;
  totalPrice: Money;
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/carts */
export interface Cart {
  id: string;
  version: number;
  lineItems: LineItem[];
  totalPrice: Money;
  cartState: string;
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartDraft */
export interface MyCartDraft {
  currency: string;
  country?: string;
  locale?: string;
  lineItems?: Array<{ sku?: string; productId?: string; variantId?: number; quantity?: number; [field: string]: unknown }>;
  shippingAddress?: Address;
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/me-carts#update-actions */
export interface MyCartUpdateAction {
  action: string;
  [field: string]: unknown;
}

export interface Address {
  country: string;
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/orders */
export interface Order {
  id: string;
  version: number;
  orderState: string;
  lineItems: LineItem[];
  totalPrice: Money;
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/customers */
export interface Customer {
  id: string;
  version: number;
  email: string;
  firstName?: string;
  lastName?: string;
  addresses: Address[];
  [field: string]: unknown;
}

/** https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerDraft */
export interface MyCustomerDraft {
  email: string;
  password: string;
  firstName?: string;
  lastName?: string;
  [field: string]: unknown;
}

export interface CustomerSignInResult {
  customer: Customer;
  cart?: Cart;
}
