//! The mock on a socket: the only part that waits.
//!
//! HTTP/1.1 without TLS. Whoever calls binds the listener and says when to stop; what the [`Limits`] do not allow is
//! answered here, in the platform's form, before the mock sees it.

mod connection;
mod exchange;
mod limits;
mod wire;

use std::{io, pin::pin, sync::Arc, time::Duration};

use tokio::{
    net::{TcpListener, TcpStream},
    select,
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinSet,
    time,
};

use crate::mock::Mock;

pub use limits::Limits;

/// How long to wait after the system could not give a connection, as when there are too many open files.
const AFTER_FAILED_ACCEPT: Duration = Duration::from_millis(50);

/// Serves `mock` on `listener` until `shutdown` completes, with the everyday [`Limits`].
///
/// It returns once no connection is left: requests under way are answered, up to [`Limits::graceful_stop`].
///
/// ```
/// use std::sync::Arc;
///
/// use mock_server::{Mock, serve};
/// use tokio::{net::TcpListener, sync::oneshot};
///
/// # tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
/// let mock = Arc::new(Mock::builder().build()?);
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// let address = listener.local_addr()?;
/// let (stop, stopped) = oneshot::channel();
/// let server = tokio::spawn(serve(listener, mock, async { stopped.await.unwrap_or(()) }));
/// println!("listening on http://{address}");
/// stop.send(()).ok();
/// server.await?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub async fn serve(listener: TcpListener, mock: Arc<Mock>, shutdown: impl Future<Output = ()>) {
    serve_within(listener, mock, Limits::default(), shutdown).await;
}

/// As [`serve`], with limits of your own.
pub async fn serve_within(
    listener: TcpListener,
    mock: Arc<Mock>,
    limits: Limits,
    shutdown: impl Future<Output = ()>,
) {
    let (limits, slots) = (Arc::new(limits.clone()), Arc::new(Semaphore::new(limits.connections)));
    let (stop, stopping) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        select! {
            () = &mut shutdown => break,
            Some(_) = connections.join_next() => {}
            accepted = accept(&listener, &slots) => match accepted {
                Ok((stream, slot)) => {
                    let connection =
                        connection::run(stream, Arc::clone(&mock), Arc::clone(&limits), stopping.clone());
                    connections.spawn(async move {
                        connection.await;
                        drop(slot);
                    });
                }
                Err(_) => time::sleep(AFTER_FAILED_ACCEPT).await,
            },
        }
    }
    drop((listener, stop));
    let all_ended = async { while connections.join_next().await.is_some() {} };
    if time::timeout(limits.graceful_stop, all_ended).await.is_err() {
        connections.shutdown().await;
    }
}

/// The next connection, once there is room for one.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, slot))
}
