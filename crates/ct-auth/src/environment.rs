//! What a session and a client need of the machine that they run on.

use std::sync::Arc;

use crate::{Clock, Random, Transport};

/// Network, time and randomness, each behind its trait.
#[derive(Clone)]
pub struct Environment {
    /// Sends requests.
    pub transport: Arc<dyn Transport>,
    /// Tells the time and waits.
    pub clock: Arc<dyn Clock>,
    /// Gives random bytes: jitter, correlation ids.
    pub random: Arc<dyn Random>,
}

/// `Send + Sync` where there are threads; nothing in a browser.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send + Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + Sync + ?Sized> MaybeSend for T {}

/// `Send + Sync` where there are threads; nothing in a browser.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// A future that moves between threads where there are any.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type BoxFuture<T> = futures_util::future::BoxFuture<'static, T>;

/// A future that moves between threads where there are any.
#[cfg(target_arch = "wasm32")]
pub(crate) type BoxFuture<T> = futures_util::future::LocalBoxFuture<'static, T>;
