//! The inbox over SQL does what the model says.

use std::time::{Duration, SystemTime};

use tokio::task::JoinSet;
use wechatpay::inbox::{Claim, Inbox, InboxError, Stored};
use wechatpay::{Notification, ReceivedNotification};
use wechatpay_sandbox::Sandbox;
use wechatpay_shop::Database;

use crate::databases::Empty;
use crate::{inbox_model, paid};

/// How many schedules; more with `SEEDS=…`.
const SEEDS: u64 = 3;

/// Each step in a transaction of its own.
struct Steps(Database);

impl Inbox for Steps {
    async fn store(&mut self, it: &Notification, now: SystemTime) -> Result<Stored, InboxError> {
        let mut transaction = self.0.begin().await.unwrap();
        let stored = transaction.store(it, now).await?;
        transaction.commit().await.unwrap();
        Ok(stored)
    }

    async fn claim(
        &mut self,
        now: SystemTime,
        lease: Duration,
    ) -> Result<Option<Claim>, InboxError> {
        let mut transaction = self.0.begin().await.unwrap();
        let claim = transaction.claim(now, lease).await?;
        transaction.commit().await.unwrap();
        Ok(claim)
    }

    async fn finish(&mut self, claim: &Claim) -> Result<(), InboxError> {
        let mut transaction = self.0.begin().await.unwrap();
        transaction.finish(claim).await?;
        transaction.commit().await.unwrap();
        Ok(())
    }

    async fn release(&mut self, claim: &Claim, due: SystemTime) -> Result<(), InboxError> {
        let mut transaction = self.0.begin().await.unwrap();
        transaction.release(claim, due).await?;
        transaction.commit().await.unwrap();
        Ok(())
    }
}

/// Verified notifications, each with an id of its own.
async fn some<const N: usize>() -> [Notification; N] {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let mut all = Vec::new();
    for number in 0..N {
        let request = sandbox.notification(&paid(&number.to_string())).unwrap();
        let (head, body) = request.into_parts();
        let received = ReceivedNotification::new(&head.headers, body, SystemTime::now());
        all.push(client.open_notification(&received).await.unwrap());
    }
    all.try_into().unwrap()
}

async fn no_schedule_loses_one_or_has_its_work_done_twice(new: impl AsyncFn() -> Empty) {
    let all = inbox_model::notifications().await;
    let seeds = std::env::var("SEEDS").map_or(SEEDS, |it| it.parse().unwrap());
    for seed in 1..=seeds {
        let empty = new().await;
        let mut inbox = Steps(empty.with_orders(&[]).await);
        inbox_model::check(&mut inbox, &all, seed).await;
    }
}

#[tokio::test]
async fn no_schedule_breaks_sqlite() {
    no_schedule_loses_one_or_has_its_work_done_twice(async || Empty::sqlite()).await;
}

#[tokio::test]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn no_schedule_breaks_postgres() {
    no_schedule_loses_one_or_has_its_work_done_twice(Empty::postgres).await;
}

/// Of what is rolled back nothing is left: neither what was stored nor that it is finished.
async fn what_is_not_committed_did_not_happen(empty: Empty) {
    let [notification] = some().await;
    let database = empty.with_orders(&[]).await;
    let (now, lease) = (SystemTime::now(), Duration::from_secs(60));

    let mut transaction = database.begin().await.unwrap();
    transaction.store(&notification, now).await.unwrap();
    transaction.rollback().await.unwrap();
    let mut inbox = Steps(database.clone());
    assert_eq!(inbox.claim(now, lease).await.unwrap(), None);

    let stored = inbox.store(&notification, now).await.unwrap();
    assert_eq!(stored, Stored::New);
    let claim = inbox.claim(now, lease).await.unwrap().unwrap();
    let mut transaction = database.begin().await.unwrap();
    transaction.finish(&claim).await.unwrap();
    transaction.rollback().await.unwrap();
    let again = inbox.claim(now + lease, lease).await.unwrap().unwrap();
    assert_eq!(again.id, claim.id);
}

#[tokio::test]
async fn what_sqlite_rolls_back_did_not_happen() {
    what_is_not_committed_did_not_happen(Empty::sqlite()).await;
}

#[tokio::test]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn what_postgres_rolls_back_did_not_happen() {
    what_is_not_committed_did_not_happen(Empty::postgres().await).await;
}

/// Many claim at the same time: each gets another one, and in the end nobody gets any.
async fn who_claims_at_once_gets_another_one(empty: Empty) {
    let all = some::<20>().await;
    let database = empty.with_orders(&[]).await;
    let mut inbox = Steps(database.clone());
    let (now, lease) = (SystemTime::now(), Duration::from_secs(60));
    for notification in &all {
        inbox.store(notification, now).await.unwrap();
    }
    let mut workers = JoinSet::new();
    for _ in 0..8 {
        let mut inbox = Steps(database.clone());
        workers.spawn(async move {
            let mut ids = Vec::new();
            while let Some(claim) = inbox.claim(now, lease).await.unwrap() {
                ids.push(claim.id);
            }
            ids
        });
    }
    let mut claimed = workers.join_all().await.concat();
    claimed.sort();
    let mut ids: Vec<_> = all.iter().map(|it| it.id().to_owned()).collect();
    ids.sort();
    assert_eq!(claimed, ids);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_claims_at_once_gets_another_one_of_sqlite() {
    who_claims_at_once_gets_another_one(Empty::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn who_claims_at_once_gets_another_one_of_postgres() {
    who_claims_at_once_gets_another_one(Empty::postgres().await).await;
}

/// The statement of the README forgets what is finished and old.
async fn what_is_finished_and_old_is_deleted(empty: Empty, delete: &str) {
    let [old, unfinished, new] = some().await;
    let mut inbox = Steps(empty.with_orders(&[]).await);
    let (now, lease) = (SystemTime::now(), Duration::from_secs(60));
    let days = Duration::from_secs(8 * 86400);
    inbox.store(&old, now - days).await.unwrap();
    let claim = inbox.claim(now, lease).await.unwrap().unwrap();
    inbox.finish(&claim).await.unwrap();
    inbox.store(&new, now).await.unwrap();
    let claim = inbox.claim(now, lease).await.unwrap().unwrap();
    inbox.finish(&claim).await.unwrap();
    inbox.store(&unfinished, now - days).await.unwrap();

    let readme = include_str!("../../README.md");
    let delete = readme.lines().find(|line| line.contains(delete)).unwrap();
    empty.execute(delete).await;
    assert_eq!(inbox.store(&old, now).await.unwrap(), Stored::New);
    for it in [&unfinished, &new] {
        assert_eq!(inbox.store(it, now).await.unwrap(), Stored::Known);
    }
}

#[tokio::test]
async fn what_is_finished_and_old_is_deleted_from_sqlite() {
    what_is_finished_and_old_is_deleted(Empty::sqlite(), "unixepoch()").await;
}

#[tokio::test]
#[ignore = "needs POSTGRES_URL: see the script `test`"]
async fn what_is_finished_and_old_is_deleted_from_postgres() {
    what_is_finished_and_old_is_deleted(Empty::postgres().await, "epoch FROM").await;
}
