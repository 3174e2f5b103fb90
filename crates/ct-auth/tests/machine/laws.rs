//! The invariants, over all orders of events.

use proptest::prelude::*;

use crate::{
    events::{Event, events},
    world::World,
};

fn run(events: &[Event]) -> World {
    let mut world = World::new();
    for event in events {
        world.happen(event);
    }
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// I1, I2, I4, I5, I8, I10, I11, I12, I13, I14, I16, I17, I18, I22 are asserted after every event.
    #[test]
    fn the_invariants_hold(events in events()) {
        run(&events);
    }

    /// I20.
    #[test]
    fn the_same_events_have_the_same_effects(events in events()) {
        prop_assert_eq!(format!("{:?}", run(&events).machine), format!("{:?}", run(&events).machine));
    }

    /// I19: the machine is not even told of the wall clock but to ask when a token is to be renewed.
    #[test]
    fn a_jump_of_the_wall_clock_changes_only_when_a_refresh_starts(events in events(), years in -10i64..=10) {
        let mut world = run(&events);
        let before = format!("{:?}", world.machine);
        world.happen(&Event::JumpWall { millis: years * 365 * 86_400_000 });
        prop_assert_eq!(before, format!("{:?}", world.machine));
        world.happen(&Event::Ask);
        world.happen(&Event::Ask);
    }
}
