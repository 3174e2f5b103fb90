//! Several at once.

use std::{fs::File, sync::Barrier, thread, time::Duration};

use ct_auth::{StoreError, Swap, TokenStore as _};

use crate::support::{Place, Player, key, record, say, stage};

const HANDS: usize = 4;
const SWAPS: u64 = 25;

#[test]
fn of_many_swaps_of_one_record_exactly_one_is_made() {
    let place = Place::new();
    let barrier = Barrier::new(HANDS);
    let swaps = || {
        // A store of its own, that knows nothing of the others.
        let store = place.store();
        let swap = |generation: u64| {
            barrier.wait();
            let expected = generation.checked_sub(1);
            // What failed is told at the end: the others count on this one at the barrier.
            futures_executor::block_on(store.compare_and_swap(&key(), expected, Some(&record(generation))))
        };
        (0..SWAPS).map(swap).collect::<Vec<_>>()
    };
    let swapped: Vec<_> = thread::scope(|scope| {
        let hands: Vec<_> = (0..HANDS).map(|_| scope.spawn(swaps)).collect();
        hands.into_iter().map(|hand| hand.join().unwrap()).collect()
    });
    for round in 0..SWAPS {
        let outcomes: Vec<_> = swapped.iter().map(|swaps| swaps[round as usize].as_ref().unwrap()).collect();
        let done = outcomes.iter().filter(|swap| ***swap == Swap::Done).count();
        let late = outcomes.iter().filter(|swap| ***swap == Swap::Conflict(Some(round))).count();
        assert_eq!((done, late), (1, HANDS - 1), "round {round}: {outcomes:?}");
    }
}

/// Raises the generation so many times, as other processes do at the same time.
#[test]
fn raise_the_generation() {
    let Some(place) = stage() else { return };
    let store = place.store();
    futures_executor::block_on(async {
        for _ in 0..SWAPS {
            loop {
                let found = store.load(&key()).await.unwrap().unwrap();
                assert_eq!(found, record(found.generation));
                let next = record(found.generation + 1);
                if store.compare_and_swap(&key(), Some(found.generation), Some(&next)).await.unwrap()
                    == Swap::Done
                {
                    break;
                }
            }
        }
        say(SWAPS);
    });
}

#[tokio::test]
async fn no_swap_of_several_processes_is_lost() {
    let place = Place::new();
    place.store().save(&key(), &record(0)).await.unwrap();
    let mut players: Vec<_> =
        (0..3).map(|_| Player::start("races::raise_the_generation", &place.directory)).collect();
    for player in &mut players {
        assert_eq!(player.hear(), Some(SWAPS));
    }
    players.into_iter().for_each(Player::finish);
    assert_eq!(place.store().load(&key()).await.unwrap(), Some(record(3 * SWAPS)));
}

/// Takes the lock, says so, and keeps it until it is killed.
#[test]
fn keep_the_lock() {
    let Some(place) = stage() else { return };
    let file = File::options().write(true).open(place.file("lock")).unwrap();
    fs4::FileExt::lock(&file).unwrap();
    say(1);
    let _ = std::io::stdin().read_line(&mut String::new()); // never comes
}

#[tokio::test]
async fn a_lock_is_waited_for_so_long_and_that_of_a_dead_process_not_at_all() {
    let place = Place::new();
    let store = place.store().lock_timeout(Duration::from_millis(20));
    store.save(&key(), &record(1)).await.unwrap();
    let mut player = Player::start("races::keep_the_lock", &place.directory);
    assert_eq!(player.hear(), Some(1));

    let error = store.save(&key(), &record(2)).await.unwrap_err();
    assert!(matches!(error, StoreError::Failed(_)), "{error:?}");
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("another process has held the lock"), "{source}");
    assert!(
        store.erase(&key()).await.is_err() && store.compare_and_swap(&key(), Some(1), None).await.is_err()
    );
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)), "reading takes no lock");

    player.kill();
    let swapped = store.compare_and_swap(&key(), Some(1), Some(&record(2))).await.unwrap();
    assert_eq!(swapped, Swap::Done);
}
