//! What the benches measure with.

mod market;
mod rich_page;

pub use market::{Market, Shopper, Size, cart_path, sku};
pub use rich_page::rich_page;
