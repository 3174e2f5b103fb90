//! Several processes that renew one session.

use std::{
    pin::Pin,
    task::{Context, Poll, Waker},
};

use ct_auth::TokenStore as _;

use crate::{
    auth_host::{AuthHost, Rotation, Seen, first_record, session},
    support::{Place, Player, key, record, say, stage},
};

const RENEWALS: u64 = 25;

fn poll<T>(future: Pin<&mut (impl Future<Output = T> + ?Sized)>) -> Poll<T> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Takes up the session and renews it, again and again, so many times.
#[test]
fn renew_the_session() {
    let Some(place) = stage() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for _ in 0..RENEWALS {
            let session = session(&place.auth_url(), place.store());
            session.resume().await.unwrap();
            session.bearer().await.unwrap();
            assert!(session.durable());
        }
    });
    say(RENEWALS);
}

/// The auth host ends the session at the first refresh token that it sees a second time.
#[tokio::test]
async fn one_process_renews_and_the_others_go_on_with_what_it_stored() {
    let (place, host) = (Place::new(), AuthHost::start(Rotation::Strict));
    place.store().save(&key(), &first_record()).await.unwrap();
    let mut players: Vec<_> = (0..2)
        .map(|_| Player::start_with("leases::renew_the_session", &place.directory, &host.url))
        .collect();
    for player in &mut players {
        assert_eq!(player.hear(), Some(RENEWALS));
    }
    players.into_iter().for_each(Player::finish);
    let stored = place.store().load(&key()).await.unwrap().unwrap();
    assert_eq!(stored.generation, 2 * RENEWALS);
    assert_eq!(stored.refresh_token.expose(), format!("canary-refresh-{}", 2 * RENEWALS));
    assert_eq!(host.seen(), Seen { granted: 2 * RENEWALS, ..Seen::default() }, "and nothing was refused");
}

/// Takes the lease, says so, and keeps it until it is killed.
#[test]
fn keep_the_lease() {
    let Some(place) = stage() else { return };
    let lease = futures_executor::block_on(place.store().lease(&key())).unwrap();
    say(1);
    let _ = std::io::stdin().read_line(&mut String::new()); // never comes
    drop(lease);
}

#[tokio::test]
async fn the_lease_of_a_process_ends_with_it_and_keeps_nobody_from_reading_and_writing() {
    let place = Place::new();
    let store = place.store();
    let mut player = Player::start("leases::keep_the_lease", &place.directory);
    assert_eq!(player.hear(), Some(1));
    let key = key();
    let mut lease = store.lease(&key);
    assert!(poll(lease.as_mut()).is_pending());
    store.save(&key, &record(1)).await.unwrap();
    assert_eq!(store.load(&key).await.unwrap(), Some(record(1)));
    assert!(poll(lease.as_mut()).is_pending(), "it is held");
    player.kill();
    drop(lease.await.unwrap());
}

#[tokio::test]
async fn a_lease_is_one_for_each_session_and_there_again_when_it_is_dropped() {
    let place = Place::new();
    let (store, another, key) = (place.store(), place.store(), key());
    let other = ct_auth::RecordKey { session: "other".into(), ..key.clone() };
    let lease = store.lease(&key).await.unwrap();
    let _others = store.lease(&other).await.unwrap();
    {
        let mut given_up = another.lease(&key);
        assert!(poll(given_up.as_mut()).is_pending());
    }
    let mut waiting = another.lease(&key);
    assert!(poll(waiting.as_mut()).is_pending());
    drop(lease);
    drop(waiting.await.unwrap());
    drop(store.lease(&key).await.unwrap());
}
