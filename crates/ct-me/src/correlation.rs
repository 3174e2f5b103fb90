//! The id by which a request is found again in the platform's logs.

use ct_auth::Random;
use ct_model::ProjectKey;

/// `{projectKey}/{uuid}`, as the platform makes them itself.
pub(crate) fn correlation_id(project: &ProjectKey, random: &dyn Random) -> String {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    format!("{project}/{}", uuid::Builder::from_random_bytes(bytes).into_uuid())
}
