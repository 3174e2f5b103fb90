//! A mock platform for the time of the tutorial, on a port that is free.

use std::{error::Error, sync::Arc};

use ct_me::Hosts;
use mock_server::{ApiClient, DEMO_PROJECT, Mock, serve};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::options::Shop;

/// A mock that listens.
pub(crate) struct Embedded {
    pub(crate) origin: String,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

pub(crate) async fn start() -> Result<Embedded, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let mock = Arc::new(Mock::builder().build()?);
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(serve(listener, mock, async {
        // Told to stop, or nobody is left to tell.
        let _ = stopped.await;
    }));
    Ok(Embedded { origin, stop, served })
}

impl Embedded {
    /// The demo shop, with the API client made from the template "Mobile client".
    pub(crate) fn shop(&self) -> Result<Shop, Box<dyn Error>> {
        let client = ApiClient::mobile();
        Ok(Shop {
            hosts: Hosts::local(&self.origin)?,
            project: DEMO_PROJECT.to_owned(),
            client_id: client.id().to_owned(),
            client_secret: client.secret().clone(),
            email: "alice@example.org".to_owned(),
        })
    }

    pub(crate) async fn stop(self) -> Result<(), Box<dyn Error>> {
        let _ = self.stop.send(());
        Ok(self.served.await?)
    }
}
