//! The invariants, over all orders of events.

use ct_auth::{Guest, machine::Custom};
use proptest::prelude::*;

use crate::{
    events::{Event, events},
    world::World,
};

fn customs() -> impl Strategy<Value = Custom> {
    (prop_oneof![Just(Guest::App), Just(Guest::Anonymous)], any::<bool>(), any::<u64>())
        .prop_map(|(guest, replace_lost_anonymous, seed)| Custom { guest, replace_lost_anonymous, seed })
}

fn run(custom: Custom, events: &[Event]) -> World {
    ct_testing::watch();
    let mut world = World::new(custom);
    for event in events {
        world.happen(event);
    }
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    /// I1, I2, I4, I5, I8, I10, I11, I12, I13, I14, I16, I17, I18, I22 are asserted after every event: of 75 on the average, so
    /// that there are more than 100,000.
    #[test]
    fn the_invariants_hold(custom in customs(), events in events()) {
        run(custom, &events);
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// I20.
    #[test]
    fn the_same_events_have_the_same_effects(custom in customs(), events in events()) {
        prop_assert_eq!(format!("{:?}", run(custom, &events).machine), format!("{:?}", run(custom, &events).machine));
    }

    /// I19: the machine is not even told of the wall clock but to ask when a token is to be renewed.
    #[test]
    fn a_jump_of_the_wall_clock_changes_only_when_a_refresh_starts(custom in customs(), events in events(), years in -10i64..=10) {
        let mut world = run(custom, &events);
        let before = format!("{:?}", world.machine);
        world.happen(&Event::JumpWall { millis: years * 365 * 86_400_000 });
        prop_assert_eq!(before, format!("{:?}", world.machine));
        world.happen(&Event::Ask);
        world.happen(&Event::Ask);
    }
}
