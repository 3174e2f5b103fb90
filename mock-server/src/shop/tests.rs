//! What a shop begins with, and what its shapes know.

mod seeds;
mod shapes;
