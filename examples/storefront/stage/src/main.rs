//! `storefront-stage DIRECTORY [ADDRESS:PORT [INDEX]]`: opens the shop whose files are there, until ctrl-c; `INDEX` is a page
//! of another than the storefront's.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use storefront_stage::Stage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(directory) = arguments.next() else {
        eprintln!(
            "storefront-stage: DIRECTORY [ADDRESS:PORT [INDEX]]; cargo xtask storefront and web-package know them"
        );
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
    let directory = PathBuf::from(directory);
    let opened = match arguments.next() {
        None => Stage::open(&directory, listen).await,
        Some(index) => match std::fs::read_to_string(&index) {
            Ok(page) => Stage::open_page(&directory, listen, &page).await,
            Err(error) => {
                eprintln!("storefront-stage: {index}: {error}");
                return ExitCode::from(2);
            }
        },
    };
    let stage = match opened {
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
