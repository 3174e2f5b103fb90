//! A store with one place.

use ct_auth::{
    Principal, Record, StoreError,
    machine::{Write, Written},
};

use crate::{
    action::Works,
    server::{Number, Owner, Server, customer, number, secret, visitor},
};

#[derive(Clone, Debug, Default, Hash)]
pub(crate) struct Shelf {
    pub(crate) entry: Option<Entry>,
    pub(crate) is_corrupt: bool,
    /// Another process wrote last.
    pub(crate) is_foreign: bool,
}

/// A record, as far as it differs from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Entry {
    generation: u64,
    family: u64,
    owner: Owner,
    pub(crate) token: Number,
}

impl Entry {
    fn of(record: &Record) -> Self {
        let Record { generation, family, .. } = *record;
        let owner = match &record.principal {
            Principal::Anonymous(id) => Owner::Visitor(id.rsplit('-').next().unwrap().parse().unwrap()),
            _ => Owner::SignIn(u8::try_from(family / FAMILY).unwrap()),
        };
        Self { generation, family, owner, token: number(&record.refresh_token) }
    }

    /// What takes its place when its token was exchanged.
    pub(crate) fn next(self, token: Number) -> Self {
        Self { generation: self.generation + 1, token, ..self }
    }

    fn record(self) -> Record {
        Record {
            generation: self.generation,
            family: self.family,
            principal: match self.owner {
                Owner::SignIn(number) => Principal::Customer(Some(customer(number).into())),
                Owner::Visitor(number) => Principal::Anonymous(visitor(number)),
                Owner::Nobody | Owner::App => panic!("nothing of theirs is stored"),
            },
            refresh_token: secret("refresh", self.token.into()),
            scopes: None,
        }
    }
}

const FAMILY: u64 = 1000;

/// The random number of a sign-in.
pub(crate) fn family(sign_in: u8) -> u64 {
    u64::from(sign_in) * FAMILY
}

impl Shelf {
    pub(crate) fn read(&self, works: bool) -> Result<Option<Record>, StoreError> {
        match (works, self.is_corrupt) {
            (false, _) => Err(StoreError::Deadline),
            (true, true) => Err(StoreError::corrupt("garbled")),
            (true, false) => Ok(self.entry.map(Entry::record)),
        }
    }

    pub(crate) fn make(&mut self, write: Write, works: Works) -> Written {
        if works == Works::No {
            return Written::Failed(StoreError::Deadline);
        }
        let stored = self.entry.map(|entry| entry.generation);
        match write {
            Write::Swap { .. } if self.is_corrupt => return Written::Failed(StoreError::corrupt("garbled")),
            Write::Swap { expected, .. } if stored != Some(expected) => return Written::Conflict(stored),
            Write::Save(record) | Write::Swap { record, .. } => self.put(Some(Entry::of(&record))),
            Write::Erase(lineage) => {
                let is_others = |entry: Entry| lineage.is_some_and(|lineage| !lineage.owns(&entry.record()));
                if self.is_corrupt || !self.entry.is_some_and(is_others) {
                    self.put(None);
                }
            }
        }
        match works {
            Works::Unheard => Written::Failed(StoreError::Deadline),
            Works::Yes | Works::No => Written::Done,
        }
    }

    /// Another process renews what is stored, if it can.
    pub(crate) fn renew(&mut self, server: &mut Server) {
        if let Some(entry) = &mut self.entry {
            (entry.token, entry.generation) = (server.rotate(entry.token), entry.generation + 1);
            self.is_foreign = true;
        }
    }

    /// Another process stores the successor of what it found, if that is still there.
    pub(crate) fn follow(&mut self, next: Entry) {
        let is_there = self.entry.is_some_and(|entry| entry.generation + 1 == next.generation);
        if is_there && !self.is_corrupt {
            *self = Self { entry: Some(next), is_corrupt: false, is_foreign: true };
        }
    }

    fn put(&mut self, entry: Option<Entry>) {
        *self = Self { entry, is_corrupt: false, is_foreign: false };
    }
}
