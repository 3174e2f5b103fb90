//! A process that is killed while it writes, or while it renews its session.

use std::hint;

use ct_auth::{Swap, TokenStore as _};

use crate::{
    auth_host::{AuthHost, Rotation, first_record, session},
    support::{Place, Player, key, record, say, stage},
};

/// More of them with this variable of the environment.
const KILLS: (&str, usize) = ("CT_HYPER_TEST_KILLS", 100);

/// Goes on from what is stored, one generation after the other, and says each that it has stored; until it is killed.
#[test]
fn write_on_and_on() {
    let Some(place) = stage() else { return };
    let store = place.store();
    futures_executor::block_on(async {
        let mut generation = store.load(&key()).await.unwrap().unwrap().generation;
        loop {
            let next = record(generation + 1);
            let swapped = store.compare_and_swap(&key(), Some(generation), Some(&next)).await.unwrap();
            assert_eq!(swapped, Swap::Done);
            generation += 1;
            say(generation);
        }
    });
}

#[tokio::test]
async fn a_kill_at_any_moment_leaves_the_old_record_or_the_new_one() {
    let place = Place::new();
    place.store().save(&key(), &record(0)).await.unwrap();
    let kills = kills();
    let mut found_left_over = 0;
    for kill in 0..kills {
        let before = place.store().load(&key()).await.unwrap().unwrap().generation;
        let mut player = Player::start("kills::write_on_and_on", &place.directory);
        let (writes, spins) = moment();
        for write in 1..=writes {
            assert_eq!(player.hear(), Some(before + write), "kill {kill}");
        }
        (0..spins).for_each(|_| hint::spin_loop());
        let said = player.kill().unwrap_or(before + writes);

        found_left_over += place.files("tmp").len();
        let found = place.store().load(&key()).await.unwrap().expect("a session is never lost");
        assert_eq!(found, record(found.generation), "kill {kill}: whole");
        assert!(
            found.generation == said || found.generation == said + 1,
            "kill {kill}: {} where {said} was stored",
            found.generation
        );
        assert!(place.files("tmp").is_empty(), "kill {kill}: nothing is left over");
    }
    assert_eq!(place.files("session").len(), 1);
    println!("{found_left_over} of {kills} kills came while the new record was being written");
}

/// Takes the session up and renews it, again and again, and says so each time; until it is killed.
#[test]
fn renew_on_and_on() {
    let Some(place) = stage() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        loop {
            let session = session(&place.auth_url(), place.store());
            session.resume().await.unwrap();
            session.bearer().await.unwrap();
            say(1);
        }
    });
}

/// Where the auth host still takes the refresh token before the last, as whose answer may be lost.
#[tokio::test]
async fn a_kill_at_any_moment_of_a_renewal_loses_no_session() {
    let (place, host) = (Place::new(), AuthHost::start(Rotation::Lenient));
    place.store().save(&key(), &first_record()).await.unwrap();
    let kills = kills();
    for kill in 0..kills {
        let mut player = Player::start_with("kills::renew_on_and_on", &place.directory, &host.url);
        let (renewals, spins) = moment();
        for _ in 0..renewals {
            assert_eq!(player.hear(), Some(1), "kill {kill}");
        }
        (0..spins).for_each(|_| hint::spin_loop());
        player.kill();
        let session = session(&host.url, place.store());
        assert!(session.resume().await.unwrap().is_customer(), "kill {kill}");
        session.bearer().await.unwrap_or_else(|error| panic!("kill {kill}: {error:?}"));
        assert!(session.durable(), "kill {kill}");
    }
    let seen = host.seen();
    assert_eq!(seen.refused, 0);
    println!("{kills} kills, and at least {} renewals", seen.granted);
}

fn kills() -> usize {
    std::env::var(KILLS.0).map_or(KILLS.1, |kills| kills.parse().unwrap())
}

/// How many writes or renewals are waited for, and how long after the last of them is killed.
fn moment() -> (u64, u32) {
    let mut bytes = [0; 5];
    getrandom::fill(&mut bytes).unwrap();
    let [writes, spins @ ..] = bytes;
    (u64::from(writes % 4) + 1, u32::from_le_bytes(spins) % 200_000)
}
