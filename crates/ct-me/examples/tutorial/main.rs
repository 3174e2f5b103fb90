//! The platform's tutorial "Using the API with mobile or browser apps", done by the client: against a mock that it
//! starts itself, or with `--against` any other platform.
//!
//! ```text
//! cargo run -p ct-me --example tutorial
//! cargo run -p ct-me --example tutorial -- --against AUTH_URL API_URL --project KEY --client ID:SECRET
//! ```

mod embedded;
mod narrator;
mod options;
mod steps;

use std::{error::Error, process::ExitCode};

use options::Options;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("tutorial: {problem}; usage: {}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("tutorial: {}", chain(&*reason));
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    match options {
        Options::Embedded => {
            let mock = embedded::start().await?;
            println!("The mock platform listens on {}.", mock.origin);
            let walked = steps::walk(&mock.shop()?).await;
            mock.stop().await?;
            walked
        }
        Options::Against(shop) => steps::walk(&shop).await,
    }
}

/// An error and its sources, in one line.
fn chain(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        line = format!("{line}: {cause}");
        source = cause.source();
    }
    line
}
