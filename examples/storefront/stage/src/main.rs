//! `storefront-stage DIRECTORY [ADDRESS:PORT]`: opens the shop whose files are there, until ctrl-c.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use storefront_stage::Stage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(directory) = arguments.next() else {
        eprintln!("storefront-stage: which directory? cargo xtask storefront knows");
        return ExitCode::from(2);
    };
    let listen = arguments.next().unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let listen: SocketAddr = match listen.parse() {
        Ok(listen) => listen,
        Err(error) => {
            eprintln!("storefront-stage: {listen}: {error}");
            return ExitCode::from(2);
        }
    };
    let stage = match Stage::open(&PathBuf::from(directory), listen).await {
        Ok(stage) => stage,
        Err(error) => {
            eprintln!("storefront-stage: {listen}: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!("the shop is open: {}\nctrl-c closes it", stage.page());
    let _ = tokio::signal::ctrl_c().await;
    stage.close().await;
    ExitCode::SUCCESS
}
