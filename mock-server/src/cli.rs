//! What the command line says.

use std::{
    ffi::OsString,
    fmt::Display,
    fs,
    net::{SocketAddr, ToSocketAddrs},
    path::{Path, PathBuf},
};

use clap::{Parser, error::ErrorKind};
use ct_model::ProjectKey;
use mock_server::{ApiClient, DEMO_PROJECT, LogInLimit, Mock, MockBuilder, MockError, Origin, Seed};

/// What to do.
pub(crate) enum Invocation {
    /// Serve a mock.
    Serve(Box<Options>),
    /// Say this and end: help, or the version.
    Tell(String),
}

/// What to serve, and where.
pub(crate) struct Options {
    pub(crate) listen: SocketAddr,
    pub(crate) mock: Mock,
    pub(crate) tried_with: TriedWith,
}

/// What the commands shown at the start use.
pub(crate) struct TriedWith {
    pub(crate) projects: Vec<ProjectKey>,
    pub(crate) clients: Vec<ApiClient>,
}

/// A commercetools platform on this machine: auth host and API host on one port, with a demo shop.
#[derive(Parser)]
#[command(name = "mock-server", version, about)]
struct Arguments {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8989", value_parser = address)]
    listen: SocketAddr,

    /// A project to serve; may be repeated. Without any: `demo`.
    #[arg(long, value_name = "KEY")]
    project: Vec<ProjectKey>,

    /// An API client of every project; may be repeated. SCOPES are separated by spaces or commas, with or without
    /// `:{projectKey}`. Without any: `mobile-client` with the scopes of an app, `visitors-client` for one with
    /// anonymous sessions too, and `admin-client` for everything.
    #[arg(long, value_name = "ID:SECRET:SCOPES")]
    client: Vec<ApiClient>,

    /// What every project begins with, instead of the demo shop: a file of drafts by kind of resource; may be
    /// repeated.
    #[arg(long, value_name = "FILE.json")]
    seed: Vec<PathBuf>,

    /// Begin every project with an empty shop.
    #[arg(long, conflicts_with = "seed")]
    no_seed: bool,

    /// An origin whose pages may read the answers in a browser, as in http://localhost:5173; `*` for all; may be
    /// repeated.
    #[arg(long, value_name = "ORIGIN")]
    cors_origin: Vec<Origin>,

    /// Refuse further log-ins with an e-mail once so many have failed in so many seconds, as in 5:60.
    #[arg(long, value_name = "FAILURES:SECONDS")]
    throttle_log_ins: Option<LogInLimit>,
}

/// Reads the command line.
///
/// # Errors
///
/// One line that names the argument and says what is wrong with it.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Invocation, String> {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return Ok(Invocation::Tell(error.to_string()));
        }
        Err(error) => return Err(one_line(&error)),
    };
    options(arguments).map(|options| Invocation::Serve(Box::new(options)))
}

fn options(arguments: Arguments) -> Result<Options, String> {
    let builder = Mock::builder();
    let builder = arguments.project.iter().cloned().fold(builder, MockBuilder::project);
    let builder = arguments.client.iter().cloned().fold(builder, MockBuilder::client);
    let builder = arguments.cors_origin.into_iter().fold(builder, MockBuilder::origin);
    let builder = if arguments.no_seed { builder.no_seed() } else { builder };
    let builder = arguments.throttle_log_ins.into_iter().fold(builder, MockBuilder::throttle_log_ins);
    let seeds = arguments.seed.iter().map(|file| seed(file)).collect::<Result<Vec<_>, _>>()?;
    let builder = seeds.into_iter().fold(builder, MockBuilder::seed);
    let mock = builder.build().map_err(|error| match error {
        MockError::Seed { place, source } => match arguments.seed.get(place) {
            Some(file) => format!("--seed {}: {source}", file.display()),
            None => source.to_string(),
        },
        other => other.to_string(),
    })?;
    let projects = if arguments.project.is_empty() {
        vec![DEMO_PROJECT.parse().expect("the key of the demo project is one")]
    } else {
        arguments.project
    };
    let clients = if arguments.client.is_empty() { ApiClient::demo() } else { arguments.client };
    Ok(Options { listen: arguments.listen, mock, tried_with: TriedWith { projects, clients } })
}

fn seed(file: &Path) -> Result<Seed, String> {
    let named = |error: &dyn Display| format!("--seed {}: {error}", file.display());
    let text = fs::read_to_string(file).map_err(|error| named(&error))?;
    Seed::parse(&text).map_err(|error| named(&error))
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let mut addresses = text.to_socket_addrs().map_err(|_| "it is not an address and a port".to_owned())?;
    addresses.next().ok_or_else(|| "the name has no address".to_owned())
}

/// clap says in several lines what is wrong, what may be meant and how to use it: the first is enough.
fn one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let line: Vec<&str> = paragraph.lines().map(str::trim).collect();
    let line = line.join(" ");
    line.strip_prefix("error: ").map_or(line.clone(), str::to_owned)
}
