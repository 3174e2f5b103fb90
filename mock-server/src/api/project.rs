//! The project itself. <https://docs.commercetools.com/api/projects/project>

use crate::projects::Project;

use super::Reply;

pub(super) fn settings(project: &Project) -> Reply {
    Reply::value(&project.read().settings.project(&project.key))
}
