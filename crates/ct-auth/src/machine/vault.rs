//! What the store should hold, and how it gets there: one write at a time, the latest wish last.

use super::TokenMachine;
use crate::{Principal, Record, StoreError};

/// A write that the driver is to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// A new sign-in: whatever is stored makes room.
    Save(Record),
    /// The next record of a sign-in that is stored.
    Swap {
        /// The generation that should be stored.
        expected: u64,
        /// What takes its place.
        record: Record,
    },
    /// Forget what is stored if it is this session's; whatever is stored, if this is `None`.
    Erase(Option<Lineage>),
}

/// How a write ended.
#[derive(Clone, Debug)]
pub enum Written {
    /// As asked.
    Done,
    /// Something else was stored, and still is: the generation of that record, or nothing.
    Conflict(Option<u64>),
    /// It is not known whether anything was written.
    Failed(StoreError),
}

/// Which sign-in a record stems from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// The number of the sign-in.
    pub family: u64,
    /// Who signed in.
    pub principal: Principal,
}

impl Lineage {
    /// Whether a record is of the same sign-in, or of another by the same customer, or of the same anonymous id.
    pub fn owns(&self, record: &Record) -> bool {
        match (&self.principal, &record.principal) {
            (Principal::Customer(Some(ours)), Principal::Customer(Some(theirs))) => ours == theirs,
            (Principal::Customer(_), Principal::Customer(_)) => self.family == record.family,
            (Principal::Anonymous(ours), Principal::Anonymous(theirs)) => ours == theirs,
            (Principal::Customer(_), Principal::Anonymous(_))
            | (Principal::Anonymous(_), Principal::Customer(_)) => false,
        }
    }
}

/// What the store should hold.
#[derive(Clone, Debug)]
enum Target {
    Fresh(Record),
    Rotated(Record),
    Nothing(Option<Lineage>),
}

/// What is known of the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    #[default]
    Unknown,
    Empty,
    Holds(u64),
}

/// The session's side of the store.
#[derive(Clone, Debug, Default)]
pub(super) struct Vault {
    view: View,
    target: Option<Target>,
    under_way: Option<Target>,
    /// A generation that may have been written, by a write whose end is not known.
    perhaps: Option<u64>,
    failure: Option<StoreError>,
}

impl Vault {
    /// A new sign-in is to be stored; one without a refresh token leaves nothing.
    pub(super) fn begin(&mut self, record: Option<Record>) {
        self.want(record.map_or(Target::Nothing(None), Target::Fresh));
    }

    /// The next record of the sign-in that is stored.
    pub(super) fn rotate(&mut self, record: Record) {
        self.want(Target::Rotated(record));
    }

    /// Nothing of this session is to be left; nothing at all, if it is not known whose it is.
    pub(super) fn clear(&mut self, lineage: Option<Lineage>) {
        let nothing_there = self.view == View::Empty && self.perhaps.is_none() && self.under_way.is_none();
        let is_wanted = matches!(self.target.as_ref().or(self.under_way.as_ref()), Some(Target::Nothing(_)));
        if nothing_there {
            self.target = None;
            self.failure = None;
        } else if lineage.is_some() || !is_wanted {
            let takes_all = [&self.target, &self.under_way].into_iter().flatten().any(Target::takes_all);
            self.want(Target::Nothing(lineage.filter(|_| !takes_all)));
        }
    }

    fn want(&mut self, target: Target) {
        self.target = Some(target);
        self.failure = None;
    }

    /// What was found by reading.
    pub(super) fn found(&mut self, generation: Option<u64>) {
        self.view = generation.map_or(View::Empty, View::Holds);
        self.perhaps = None;
    }

    /// Another record of this session was found by reading, and is the one that counts.
    /// A write under way may yet put one from before in its place: then it is stored again.
    pub(super) fn adopt(&mut self, record: &Record) {
        self.found(Some(record.generation));
        self.target = self.under_way.is_some().then(|| Target::Rotated(record.clone()));
        self.failure = None;
    }

    /// What was stored was erased by somebody else: that needs not be done again, unless a write under way may yet bring
    /// it back.
    pub(super) fn gone(&mut self) {
        self.found(None);
        self.target.take_if(|_| self.under_way.is_none());
        self.failure = None;
    }

    /// Whether a new sign-in is yet to be stored.
    pub(super) fn is_beginning(&self) -> bool {
        [&self.target, &self.under_way].into_iter().flatten().any(|target| matches!(target, Target::Fresh(_)))
    }

    /// Whether this session knows of something that is stored.
    pub(super) fn holds_something(&self) -> bool {
        matches!(self.view, View::Holds(_))
    }

    /// Whether a record is one that this session knows to be stored.
    pub(super) fn knows(&self, generation: u64) -> bool {
        self.view == View::Holds(generation) || self.perhaps == Some(generation)
    }

    /// The write that is to be made now. `None`: there is none, or one is under way.
    pub(super) fn next(&mut self) -> Option<Write> {
        if self.under_way.is_some() {
            return None;
        }
        let target = self.target.take()?;
        self.under_way = Some(target.clone());
        Some(match (target, self.view) {
            (Target::Rotated(record), View::Holds(expected)) => Write::Swap { expected, record },
            (Target::Fresh(record), _) | (Target::Rotated(record), View::Unknown | View::Empty) => {
                Write::Save(record)
            }
            (Target::Nothing(lineage), _) => Write::Erase(lineage),
        })
    }

    /// How the write under way ended.
    pub(super) fn wrote(&mut self, written: Written) {
        let Some(target) = self.under_way.take() else { return };
        let generation = target.generation();
        match written {
            Written::Done => self.done(generation),
            Written::Conflict(found) if generation.is_some() && found == generation => self.done(generation),
            Written::Conflict(Some(found)) if self.perhaps == Some(found) => {
                self.found(Some(found)); // our own, of a write whose end was not known
                self.again(target);
            }
            Written::Conflict(Some(found)) if self.view == View::Holds(found) => {
                self.target.take_if(|wish| wish.generation() == Some(found)); // it was adopted meanwhile
            }
            Written::Conflict(_) => self.failed(StoreError::NotOurs),
            Written::Failed(error) => {
                self.perhaps = generation.or(self.perhaps);
                self.failed(error);
                self.again(target);
            }
        }
    }

    /// Whether the store holds what it should.
    pub(super) fn is_settled(&self) -> bool {
        self.target.is_none() && self.under_way.is_none() && self.failure.is_none()
    }

    /// Whether there is a write to make that has not just failed.
    pub(super) fn has_work(&self) -> bool {
        self.target.is_some() && self.failure.is_none()
    }

    /// Whether there is a write to make, failed before or not.
    pub(super) fn is_pending(&self) -> bool {
        self.target.is_some() || self.under_way.is_some()
    }

    /// What keeps the store from holding what it should.
    pub(super) fn failure(&self) -> Option<&StoreError> {
        self.failure.as_ref()
    }

    fn done(&mut self, generation: Option<u64>) {
        self.found(generation);
        self.failure = None;
    }

    /// What was wished for since that write began is yet to be tried: it has not failed.
    fn failed(&mut self, error: StoreError) {
        self.failure = self.target.is_none().then_some(error);
    }

    fn again(&mut self, target: Target) {
        self.target.get_or_insert(target); // what was wished for since then counts
    }
}

impl Target {
    /// Whether it makes room whatever is stored: that must not come back because the wish has changed meanwhile.
    fn takes_all(&self) -> bool {
        match self {
            Self::Fresh(_) | Self::Nothing(None) => true,
            Self::Rotated(_) | Self::Nothing(Some(_)) => false,
        }
    }

    fn generation(&self) -> Option<u64> {
        match self {
            Self::Fresh(record) | Self::Rotated(record) => Some(record.generation),
            Self::Nothing(_) => None,
        }
    }
}

/// Telling: the store.
impl TokenMachine {
    /// The write that is to be made now. `None`: there is none, or one is under way.
    pub fn next_write(&mut self) -> Option<Write> {
        self.vault.next()
    }

    /// How that write ended.
    pub fn wrote(&mut self, written: Written) {
        self.vault.wrote(written);
    }
}
