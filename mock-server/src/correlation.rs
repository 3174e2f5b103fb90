//! `X-Correlation-ID`: on every answer, the caller's or a new one.
//! <https://docs.commercetools.com/api/general-concepts#correlation-id>

use ct_model::ProjectKey;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::clock::{Random, uuid};

/// The header.
pub(crate) const CORRELATION_ID: HeaderName = HeaderName::from_static("x-correlation-id");

/// Ids of callers are taken up to this length.
const LONGEST: usize = 256;

/// The caller's id if it is one: up to 256 visible ASCII characters.
pub(crate) fn of_caller(headers: &HeaderMap) -> Option<HeaderValue> {
    let value = headers.get(CORRELATION_ID)?;
    let bytes = value.as_bytes();
    ((1..=LONGEST).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_graphic)).then(|| value.clone())
}

/// A new id: `{projectKey}/{uuid}`.
pub(crate) fn new(project: &ProjectKey, random: &dyn Random) -> HeaderValue {
    let (project, uuid) = (project.as_str(), uuid(random));
    let mut id = String::with_capacity(project.len() + 1 + uuid.len());
    id.push_str(project);
    id.push('/');
    id.push_str(&uuid);
    HeaderValue::try_from(id).expect("project keys and uuids are made of characters that a header may hold")
}
