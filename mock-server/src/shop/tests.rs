//! What a shop begins with, and what its shapes know.

mod discounts;
mod seeds;
mod shapes;
