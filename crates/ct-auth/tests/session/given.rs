//! Sessions with a token that the app got itself: it is the app's to answer for.

use std::sync::Arc;

use ct_auth::{AccessToken, AuthError, Environment, Identity, Remedy, Session};
use ct_testing::{ManualClock, ScriptedTransport, SeededRandom, Tasks};

use crate::shop::{LIFETIME, auth_host, customer};

struct Given {
    clock: ManualClock,
    network: ScriptedTransport,
    session: Session,
}

fn given(scopes: Option<&str>) -> Given {
    let (clock, network) = (ManualClock::new(), ScriptedTransport::new(auth_host(LIFETIME)));
    let environment = Environment {
        transport: Arc::new(network.clone()),
        clock: Arc::new(clock.clone()),
        random: Arc::new(SeededRandom::new(1)),
    };
    let token = AccessToken::new("canary-given".into()).unwrap();
    let session = Session::given(token, scopes.map(|scopes| scopes.parse().unwrap()), environment);
    Given { clock, network, session }
}

#[test]
fn it_is_handed_out_for_ever() {
    let mut tasks = Tasks::new();
    let Given { clock, session, network } = given(None);
    for days in [0, 1, 40, 4000] {
        clock.advance(std::time::Duration::from_secs(days * 86_400));
        let asking = session.clone();
        let bearer = tasks.finish(async move { asking.bearer().await }).unwrap();
        assert_eq!(bearer.header(), "Bearer canary-given");
        session.accepted(&bearer);
    }
    assert_eq!(network.count(), 0);
}

/// Scenario 10.
#[test]
fn a_refused_one_has_no_other_in_its_place() {
    let mut tasks = Tasks::new();
    let Given { session, network, .. } = given(Some("manage_my_orders:my-shop customer_id:alice"));
    assert_eq!(session.identity(), customer("alice"));
    let (asking, mut changes) = (session.clone(), session.changes());
    let results = tasks.finish(async move {
        let (session, password) = (asking, "canary".into());
        let bearer = session.bearer().await?;
        let results = [
            session.replace(&bearer).await.map(drop),
            session.sign_in("alice", &password).await.map(drop),
            session.sign_in_anonymously(None).await.map(drop),
            session.introspect(&bearer).await.map(drop),
            session.sign_out().await,
            session.resume().await.map(drop),
            session.signs_in(),
        ];
        Ok::<_, AuthError>(results)
    });
    for result in results.unwrap() {
        let error = result.unwrap_err();
        assert!(matches!(error, AuthError::GivenToken), "{error:?}");
        assert_eq!(error.remedy(), Remedy::ChangeRequest);
    }
    let changing = session.clone();
    let changed = async move { changing.password_changed(changing.epoch(), "alice", &"canary".into()).await };
    assert!(matches!(tasks.finish(changed), Err(AuthError::SessionChanged)));
    assert_eq!((network.count(), changes.try_next(), session.identity()), (0, None, customer("alice")));
    assert_eq!(session.guest(), None);
}

#[test]
fn nobody_knows_who_it_is_for_unless_the_app_does() {
    assert_eq!(given(None).session.identity(), Identity::Unknown);
    assert_eq!(given(Some("view_products:my-shop")).session.identity(), Identity::App);
    assert!(!format!("{:?}", given(None).session).contains("canary"));
}
