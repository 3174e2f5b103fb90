//! Eleven mistakes of other clients, made on purpose where the driver meets the machine: the checker finds each of
//! them, by the invariant that it breaks, on a path that a reader can follow.

use crate::{
    search::{Limits, search},
    world::{CUSTOMERS, VISITORS},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A caller who gives up takes the token request along that he started.
    DroppedWithCaller,
    /// The token request goes on before what it brought is stored.
    PublishedBeforeStored,
    /// News is taken for news of now, whatever it is about.
    NoEpochCheck,
    /// An auth host that does not answer is taken for one that refuses.
    TransientEnds,
    /// A 401 is told as if it had been for the newest token.
    NoGenerationCompare,
    /// Who finds a token request under way sends another.
    NoSingleFlight,
    /// A request that was refused under one identity is sent again under the next.
    ReplayedAcrossIdentities,
    /// The lease is taken, and the store is not read again.
    ClaimedUnread,
    /// The lease is given back when the answer is there, and not when it is stored.
    LeaseGivenBackEarly,
    /// Who waited for what failed has it sent once more for himself.
    FailureNotShared,
    /// The visitor's session is given up when the sign-in begins, and not when it has succeeded.
    BrokenBeforeMade,
}

/// Which fault breaks what, at the latest after how many actions.
const FAULTS: [(Fault, &str, usize); 11] = [
    (Fault::DroppedWithCaller, "I6", 4),
    (Fault::PublishedBeforeStored, "I17", 6),
    (Fault::NoEpochCheck, "I5", 6),
    (Fault::TransientEnds, "I10", 4),
    (Fault::NoGenerationCompare, "I12", 8),
    (Fault::NoSingleFlight, "I1", 4),
    (Fault::ReplayedAcrossIdentities, "I15", 6),
    (Fault::ClaimedUnread, "I8", 8),
    (Fault::LeaseGivenBackEarly, "I1", 8),
    (Fault::FailureNotShared, "I7", 6),
    (Fault::BrokenBeforeMade, "I2", 4),
];

#[test]
fn each_seeded_fault_is_found() {
    for (fault, invariant, longest) in FAULTS {
        let limits = Limits { states: 1_000_000, threads: 2 };
        let beginnings = if fault == Fault::BrokenBeforeMade { VISITORS } else { CUSTOMERS };
        let found = match search(beginnings, Some(fault), limits) {
            Err(found) => found,
            Ok(explored) => panic!("{fault:?} was not found: {explored}"),
        };
        println!("{fault:?}\n{found}");
        assert!(found.broken.invariant == invariant, "{fault:?} breaks {invariant}, not this: {found}");
        assert!(found.path.len() <= longest, "{fault:?} is found on a shorter path than this: {found}");
    }
}
