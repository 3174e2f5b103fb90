//! A mock platform on a port that is free. An app of yours has a real one, and does not need this file.

use std::{error::Error, sync::Arc};

use ct_me::{HostError, Hosts, model::Secret};
use mock_server::{ApiClient, DEMO_PROJECT, Mock, serve};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

/// A mock that listens.
pub(crate) struct Platform {
    origin: String,
    client: ApiClient,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Platform {
    pub(crate) async fn start() -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let mock = Arc::new(Mock::builder().build()?);
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(serve(listener, mock, async {
            // Told to stop, or nobody is left to tell.
            let _ = stopped.await;
        }));
        Ok(Self { origin, client: ApiClient::visitors(), stop, served })
    }

    pub(crate) async fn stop(self) -> Result<(), Box<dyn Error>> {
        let _ = self.stop.send(());
        Ok(self.served.await?)
    }

    pub(crate) fn project(&self) -> &'static str {
        DEMO_PROJECT
    }

    /// An API client with the permission `create_anonymous_token`, besides those of a mobile client.
    pub(crate) fn client_id(&self) -> &str {
        self.client.id()
    }

    pub(crate) fn client_secret(&self) -> Secret {
        self.client.secret().clone()
    }

    pub(crate) fn hosts(&self) -> Result<Hosts, HostError> {
        Hosts::local(&self.origin)
    }
}
