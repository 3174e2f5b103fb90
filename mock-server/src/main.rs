//! `mock-server`: the mock platform on a port.

mod cli;
mod greeting;

use std::{
    io::{self, Write},
    process::ExitCode,
    sync::Arc,
};

use mock_server::serve;
use tokio::net::TcpListener;

use self::cli::Invocation;

/// What a shell takes as "used wrongly".
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let options = match cli::read(std::env::args_os()) {
        Ok(Invocation::Serve(options)) => options,
        Ok(Invocation::Tell(text)) => return tell(&text),
        Err(error) => return complain(&error),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return complain(&format!("cannot start: {error}")),
    };
    let code = runtime.block_on(run(*options));
    // A handler that does not end must not keep the process.
    runtime.shutdown_background();
    code
}

async fn run(options: cli::Options) -> ExitCode {
    let stopped = match stop_signal() {
        Ok(stopped) => stopped,
        Err(error) => return complain(&format!("cannot listen for signals: {error}")),
    };
    let listener = match TcpListener::bind(options.listen).await {
        Ok(listener) => listener,
        Err(error) => return complain(&format!("--listen {}: {error}", options.listen)),
    };
    let address = match listener.local_addr() {
        Ok(address) => address,
        Err(error) => return complain(&format!("--listen {}: {error}", options.listen)),
    };
    if !address.ip().is_loopback() {
        let warning = "warning: whoever can reach this machine can use the mock; its secrets are no secrets";
        let _ = writeln!(io::stderr(), "mock-server: {warning}");
    }
    let mock = Arc::new(options.mock);
    if tell(&greeting::text(&mock, &options.tried_with, address)) != ExitCode::SUCCESS {
        return ExitCode::FAILURE;
    }
    serve(listener, mock, stopped).await;
    ExitCode::SUCCESS
}

/// Completes when the process is asked to stop: ctrl-c, and where there is such a thing SIGTERM.
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    #[cfg(unix)]
    let mut interrupt = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    #[cfg(unix)]
    return Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    });
    #[cfg(not(unix))]
    return Ok(async { tokio::signal::ctrl_c().await.unwrap_or(()) });
}

/// One line, for people and scripts alike.
fn complain(error: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "mock-server: {error}");
    ExitCode::from(USAGE)
}

/// Says it now, whether or not anybody reads line by line.
fn tell(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
