//! A store with one place.

use ct_auth::{
    Record, StoreError,
    machine::{Write, Written},
};

use crate::events::Works;

#[derive(Default)]
pub(crate) struct Shelf {
    pub(crate) record: Option<Record>,
}

impl Shelf {
    pub(crate) fn read(&self, works: bool) -> Result<Option<Record>, StoreError> {
        if works { Ok(self.record.clone()) } else { Err(StoreError::failed("broken")) }
    }

    pub(crate) fn make(&mut self, write: Write, works: Works) -> Written {
        if works == Works::No {
            return Written::Failed(StoreError::failed("broken"));
        }
        let stored = self.record.as_ref().map(|record| record.generation);
        match write {
            Write::Swap { expected, .. } if stored != Some(expected) => return Written::Conflict(stored),
            Write::Save(record) | Write::Swap { record, .. } => self.record = Some(record),
            Write::Erase(lineage) => {
                self.record.take_if(|record| lineage.is_none_or(|lineage| lineage.owns(record)));
            }
        }
        match works {
            Works::Unheard => Written::Failed(StoreError::Deadline),
            Works::Yes | Works::No => Written::Done,
        }
    }
}
