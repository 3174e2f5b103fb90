//! The project itself.

use crate::{Project};
use crate::operation::define::operations;

operations! {
    /// Gets the settings of the project: its currencies, countries, languages.
    GetProject(GET | HEAD "", 200, Anyone, Read, [ViewProjectSettings], Project) -> Project {}
}
