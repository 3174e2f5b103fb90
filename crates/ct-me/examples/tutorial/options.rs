//! The command line.

use ct_me::{Hosts, model::Secret};

pub(crate) const USAGE: &str = "tutorial [--against AUTH_URL API_URL --project KEY --client ID:SECRET]";

/// Where to do the tutorial.
pub(crate) enum Options {
    /// Against a mock that is started for it.
    Embedded,
    /// Against a platform that runs already.
    Against(Box<Shop>),
}

/// A project of a platform, and an API client made from the template "Mobile client".
pub(crate) struct Shop {
    pub(crate) hosts: Hosts,
    pub(crate) project: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: Secret,
    /// An address that has no account yet.
    pub(crate) email: String,
}

impl Options {
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut hosts, mut project, mut client) = (None, None, None);
        while let Some(argument) = arguments.next() {
            let mut value = |name: &str| arguments.next().ok_or(format!("{argument} wants {name}"));
            match argument.as_str() {
                "--against" => {
                    let (auth, api) = (value("AUTH_URL and API_URL")?, value("AUTH_URL and API_URL")?);
                    hosts = Some(Hosts::new(&auth, &api).map_err(|error| format!("--against: {error}"))?);
                }
                "--project" => project = Some(value("KEY")?),
                "--client" => {
                    let both = value("ID:SECRET")?;
                    let (id, secret) = both.split_once(':').ok_or("--client wants ID:SECRET")?;
                    client = Some((id.to_owned(), Secret::from(secret)));
                }
                _ => return Err(format!("unknown argument {argument:?}")),
            }
        }
        match (hosts, project, client) {
            (None, None, None) => Ok(Self::Embedded),
            (Some(hosts), Some(project), Some((client_id, client_secret))) => {
                let email = format!("alice-{}@example.org", uuid::Uuid::new_v4().simple());
                Ok(Self::Against(Box::new(Shop { hosts, project, client_id, client_secret, email })))
            }
            (None, ..) => Err("--against is missing".to_owned()),
            (_, None, _) => Err("--project is missing".to_owned()),
            (_, _, None) => Err("--client is missing".to_owned()),
        }
    }
}
