//! Where the storefront is played: a server for its files, and a mock platform that lets its page in.
//!
//! Both listen on this machine only. The files are those that `cargo xtask storefront` has built.

use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
    service::TowerToHyperService,
};
use mock_server::{ApiClient, DEMO_PROJECT, Mock, serve};
use serde_json::json;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use tower_http::services::ServeDir;

/// A shop that is open.
pub struct Stage {
    page: String,
    stop: oneshot::Sender<()>,
    files: JoinHandle<()>,
    platform: JoinHandle<()>,
}

impl Stage {
    /// Opens the shop whose files are in `directory`; `listen` is where its page is, with port 0 for any that is free.
    ///
    /// `index.html` is written anew: it has to say where the platform is.
    ///
    /// # Errors
    ///
    /// The address is taken, or the directory has no built storefront.
    pub async fn open(directory: &Path, listen: SocketAddr) -> io::Result<Self> {
        Self::open_page(directory, listen, INDEX).await
    }

    /// The same with another page: `PLATFORM` in it becomes what it needs to know of the platform, as JSON, and `ORIGIN`
    /// where that is.
    ///
    /// # Errors
    ///
    /// The address is taken, or the directory cannot be written to.
    pub async fn open_page(directory: &Path, listen: SocketAddr, index: &str) -> io::Result<Self> {
        let pages = TcpListener::bind(listen).await?;
        let page = format!("http://{}", pages.local_addr()?);
        let api = TcpListener::bind((listen.ip(), 0)).await?;
        let origin = format!("http://{}", api.local_addr()?);
        write_index(directory, index, &origin)?;
        let allowed = page.parse().map_err(io::Error::other)?;
        let mock = Mock::builder().origin(allowed).build().map_err(io::Error::other)?;
        let (stop, stopped) = oneshot::channel();
        // Told to stop, or nobody is left to tell.
        let platform = tokio::spawn(serve(api, Arc::new(mock), async { stopped.await.unwrap_or(()) }));
        let files = tokio::spawn(serve_files(pages, directory.to_owned()));
        Ok(Self { page, stop, files, platform })
    }

    /// The address of the shop.
    pub fn page(&self) -> &str {
        &self.page
    }

    /// Closes the shop; requests under way are answered.
    pub async fn close(self) {
        self.files.abort();
        let _ = self.stop.send(());
        let _ = self.platform.await;
    }
}

/// Writes the page with the address of its platform in it.
fn write_index(directory: &Path, page: &str, origin: &str) -> io::Result<()> {
    let client = ApiClient::visitors();
    let platform = json!({
        "project": DEMO_PROJECT,
        "origin": origin,
        "client": client.id(),
        "secret": client.secret().expose(),
    });
    let index = page.replace("PLATFORM", &platform.to_string()).replace("ORIGIN", origin);
    std::fs::write(directory.join("index.html"), index)
}

const INDEX: &str = include_str!("../../index.html");

async fn serve_files(listener: TcpListener, directory: PathBuf) {
    let files = TowerToHyperService::new(ServeDir::new(directory));
    loop {
        // What could not be accepted, the browser asks for again.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let files = files.clone();
        tokio::spawn(async move {
            let connection = auto::Builder::new(TokioExecutor::new());
            // A browser that goes away in the middle of a file is none of ours.
            let _ = connection.serve_connection(TokioIo::new(stream), files).await;
        });
    }
}
