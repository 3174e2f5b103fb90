//! The program that drives the browser.

use std::process::Stdio;

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, ChildStdout, Command},
};

use crate::Done;

/// A chromedriver on a port of its choice.
pub(crate) struct Driver {
    process: Child,
    /// Kept, for it would not like to talk to nobody.
    _said: BufReader<ChildStdout>,
    address: String,
}

impl Driver {
    pub(crate) async fn start() -> Done<Self> {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut process = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("chromedriver: {error}"))?;
        let mut said = BufReader::new(process.stdout.take().ok_or("chromedriver says nothing")?);
        let mut line = String::new();
        while said.read_line(&mut line).await? > 0 {
            let port = line.trim().trim_end_matches('.').rsplit_once("started successfully on port ");
            if let Some((_, port)) = port {
                let address = format!("http://127.0.0.1:{port}");
                return Ok(Self { process, _said: said, address });
            }
            line.clear();
        }
        Err("chromedriver ended before it had a port".into())
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) async fn stop(mut self) -> Done {
        self.process.kill().await?;
        Ok(())
    }
}
