//! A [`Record`] as JSON: what stores keep, each in a wrapping of its own.
//!
//! Absent on purpose: versions and checksums, which are the stores'.

use std::io::Write;

use ct_model::{Customer, Id, ProjectKey, Scopes, Secret};
use serde::{Deserialize, Serialize, Serializer};

use crate::{Principal, Record, RecordKey, answer};

/// Why a text is no record, or a record cannot be written. Quotes nothing of what was read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// It cannot be written, or what was read is of another form.
    #[error("it is not of the form of a stored session ({category:?}, column {column})")]
    Form {
        /// What is wrong with it.
        category: serde_json::error::Category,
        /// Where, in bytes from 1.
        column: usize,
    },
    /// It was stored for another project, API client or session.
    #[error("it was stored under another key")]
    AnotherKey,
    /// A scope made by hand can be one that its text does not give back.
    #[error("its scopes could not be read back")]
    Scopes,
}

impl Record {
    /// Writes it as one JSON object, which names the key too:
    ///
    /// ```json
    /// {"project":"my-shop","client":"…","session":"","generation":7,"family":3,
    ///  "principal":{"customer":"…"},"refreshToken":"…","scopes":"…"}
    /// ```
    ///
    /// on one line. An anonymous session's principal is `{"anonymous":"…"}`.
    ///
    /// # Errors
    ///
    /// [`RecordError::Scopes`]; [`RecordError::Form`] where `to` fails.
    pub fn write_json(&self, key: &RecordKey, to: impl Write) -> Result<(), RecordError> {
        serde_json::to_writer(to, &Form::new(key, self)?).map_err(|error| RecordError::of(&error))
    }

    /// The record that was [written](Self::write_json) under this very key.
    ///
    /// # Errors
    ///
    /// [`RecordError::Form`], [`RecordError::AnotherKey`].
    pub fn read_json(key: &RecordKey, json: &[u8]) -> Result<Self, RecordError> {
        let form: Form = answer::json(json).map_err(|error| RecordError::of(&error))?;
        form.into_record(key)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Form {
    project: ProjectKey,
    client: String,
    session: String,
    generation: u64,
    family: u64,
    principal: Whose,
    #[serde(serialize_with = "exposed")]
    refresh_token: Secret,
    scopes: Option<Scopes>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Whose {
    Customer(Option<Id<Customer>>),
    Anonymous(String),
}

impl Form {
    fn new(key: &RecordKey, record: &Record) -> Result<Self, RecordError> {
        let RecordKey { project, client, session } = key.clone();
        let Record { generation, family, principal, refresh_token, scopes } = record.clone();
        let principal = match principal {
            Principal::Customer(id) => Whose::Customer(id),
            Principal::Anonymous(id) => Whose::Anonymous(id),
        };
        if scopes.as_ref().is_some_and(|scopes| scopes.to_string().parse().as_ref() != Ok(scopes)) {
            return Err(RecordError::Scopes);
        }
        Ok(Self { project, client, session, generation, family, principal, refresh_token, scopes })
    }

    fn into_record(self, key: &RecordKey) -> Result<Record, RecordError> {
        let Self { project, client, session, generation, family, principal, refresh_token, scopes } = self;
        if *key != (RecordKey { project, client, session }) {
            return Err(RecordError::AnotherKey);
        }
        let principal = match principal {
            Whose::Customer(id) => Principal::Customer(id),
            Whose::Anonymous(id) => Principal::Anonymous(id),
        };
        Ok(Record { generation, family, principal, refresh_token, scopes })
    }
}

impl RecordError {
    /// serde_json's own words can quote what was read.
    fn of(error: &serde_json::Error) -> Self {
        Self::Form { category: error.classify(), column: error.column() }
    }
}

fn exposed<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}
