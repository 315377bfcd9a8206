//! What was stored is worked off once, and is not lost.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::json;
use wechatpay::inbox::{InMemoryInbox, Inbox, InboxError, Stored};
use wechatpay::{
    Client, Merchant, Notification, NotificationErrorKind, PrivateKey, ReceivedNotification,
    Sensitive,
};
use wechatpay_sandbox::Sandbox;

use super::{Transaction, inbox_model, paid};
use crate::support::{NOW, sandbox_key};

/// How many schedules; more with `SEEDS=…`.
const SEEDS: u64 = 50;

const LEASE: Duration = Duration::from_secs(60);

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW + seconds)
}

async fn open(
    sandbox: &Sandbox,
    client: &Client,
    notification: &wechatpay_sandbox::Notification,
) -> Notification {
    let request = sandbox.notification(notification).unwrap();
    let (head, body) = request.into_parts();
    let received = ReceivedNotification::new(&head.headers, body, SystemTime::now());
    client.open_notification(&received).await.unwrap()
}

/// Verified notifications, each with an id of its own.
async fn some<const N: usize>() -> [Notification; N] {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let mut all = Vec::new();
    for _ in 0..N {
        all.push(open(&sandbox, &client, &paid()).await);
    }
    all.try_into().unwrap()
}

#[tokio::test]
async fn no_schedule_loses_one_or_has_its_work_done_twice() {
    let all = inbox_model::notifications().await;
    let seeds = std::env::var("SEEDS").map_or(SEEDS, |it| it.parse().unwrap());
    for seed in 1..=seeds {
        inbox_model::check(&mut InMemoryInbox::new(12), &all, seed).await;
    }
}

#[tokio::test]
async fn a_late_holder_harms_no_newer_one() {
    let [one, _] = some().await;
    let mut inbox = InMemoryInbox::new(2);
    inbox.store(&one, at(0)).await.unwrap();
    let dead = inbox.claim(at(0), LEASE).await.unwrap().unwrap();
    assert_eq!(inbox.claim(at(59), LEASE).await.unwrap(), None);
    let current = inbox.claim(at(60), LEASE).await.unwrap().unwrap();
    assert_eq!(current.id, dead.id);
    assert_ne!(current, dead);

    inbox.release(&dead, at(60)).await.unwrap();
    assert_eq!(inbox.claim(at(61), LEASE).await.unwrap(), None);
    let error = inbox.finish(&dead).await.unwrap_err();
    assert!(matches!(error, InboxError::ClaimLost), "{error:?}");
    // Its lease is over, and nobody else has claimed it.
    inbox.finish(&current).await.unwrap();
    inbox.release(&current, at(0)).await.unwrap();
    assert_eq!(inbox.claim(at(1000), LEASE).await.unwrap(), None);
    assert_eq!(inbox.store(&one, at(1000)).await.unwrap(), Stored::Known);
    assert_eq!(inbox.claim(at(1000), LEASE).await.unwrap(), None);
}

#[tokio::test]
async fn what_fails_does_not_hold_up_the_others() {
    let [failing, other] = some().await;
    let mut inbox = InMemoryInbox::new(2);
    inbox.store(&failing, at(0)).await.unwrap();
    inbox.store(&other, at(0)).await.unwrap();
    let claim = inbox.claim(at(0), LEASE).await.unwrap().unwrap();
    assert_eq!(claim.id, failing.id());
    inbox.release(&claim, at(1)).await.unwrap();
    let error = inbox.finish(&claim).await.unwrap_err();
    assert!(matches!(error, InboxError::ClaimLost), "{error:?}");
    for id in [other.id(), failing.id()] {
        let claim = inbox.claim(at(1), LEASE).await.unwrap().unwrap();
        assert_eq!(claim.id, id);
    }
}

#[tokio::test]
async fn it_is_bounded() {
    let [first, second, third] = some().await;
    let mut inbox = InMemoryInbox::new(2);
    for it in [&first, &second] {
        assert_eq!(inbox.store(it, at(0)).await.unwrap(), Stored::New);
    }
    let error = inbox.store(&third, at(0)).await.unwrap_err();
    assert!(matches!(error, InboxError::Full), "{error:?}");
    assert_eq!(inbox.store(&first, at(0)).await.unwrap(), Stored::Known);

    // The oldest of those that are finished makes room.
    let claims = [
        inbox.claim(at(0), LEASE).await.unwrap().unwrap(),
        inbox.claim(at(0), LEASE).await.unwrap().unwrap(),
    ];
    assert_eq!(claims[0].id, first.id());
    inbox.finish(&claims[1]).await.unwrap();
    inbox.finish(&claims[0]).await.unwrap();
    assert_eq!(
        format!("{inbox:?}"),
        "InMemoryInbox { capacity: 2, unfinished: 0, finished: 2, .. }"
    );
    assert_eq!(inbox.store(&third, at(0)).await.unwrap(), Stored::New);
    assert_eq!(inbox.store(&first, at(0)).await.unwrap(), Stored::Known);
    assert_eq!(inbox.store(&second, at(0)).await.unwrap(), Stored::New);
    // A claim of its former life counts for nothing.
    let error = inbox.finish(&claims[1]).await.unwrap_err();
    assert!(matches!(error, InboxError::ClaimLost), "{error:?}");

    let error = inbox.claim(at(0), Duration::MAX).await.unwrap_err();
    assert_eq!(error.to_string(), "the database of the inbox failed");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the lease is too long");
}

/// What a worker decodes is what a handler would have decoded.
#[tokio::test]
async fn a_claim_decodes_as_the_notification_does() {
    #[wechatpay::notification]
    enum Event {
        #[event("TRANSACTION.SUCCESS", form = any)]
        Paid(Transaction),
        #[event(other)]
        Other(wechatpay::Resource),
    }

    #[derive(Debug, Deserialize)]
    struct Named {
        name: Sensitive,
    }

    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let merchant = sandbox.merchant();
    let name = sandbox.encrypt("张三").unwrap();
    let complaint = wechatpay_sandbox::Notification::new(
        "COMPLAINT.CREATE",
        "complaint",
        &json!({ "name": name }),
    );
    let mut inbox = InMemoryInbox::new(2);
    for notification in [paid(), complaint.unwrap()] {
        let notification = open(&sandbox, &client, &notification).await;
        inbox.store(&notification, at(0)).await.unwrap();
    }

    let claim = inbox.claim(at(0), LEASE).await.unwrap().unwrap();
    let event: Event = claim.decode(&merchant).await.unwrap();
    assert!(matches!(event, Event::Paid(it) if it.out_trade_no == "T1"));
    let error = claim.decode::<Named>(&merchant).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecodable);
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let another = Merchant::new("1900000002", "5A9D", key).unwrap();
    let error = claim.decode::<Event>(&another).await.err().unwrap();
    assert_eq!(error.kind(), NotificationErrorKind::OtherMerchant);
    assert_eq!(
        error.to_string(),
        "the notification of TRANSACTION.SUCCESS is verified, but it was stored for another \
         merchant than the one that it is decoded for"
    );

    let claim = inbox.claim(at(0), LEASE).await.unwrap().unwrap();
    let named: Named = claim.decode(&merchant).await.unwrap();
    assert_eq!(named.name.expose(), "张三");
    let Event::Other(other) = claim.decode(&merchant).await.unwrap() else {
        panic!("it has no variant");
    };
    let notification = other.notification();
    assert_eq!(notification.id(), claim.id);
    assert_eq!(notification.event_type(), "COMPLAINT.CREATE");
    assert_eq!(notification.original_type(), "complaint");
    assert_eq!(notification.resource(), &claim.resource);
    assert!(claim.create_time.is_some());
    assert_eq!(notification.create_time(), claim.create_time);
    assert_eq!(notification.summary(), "");
    assert!(!format!("{claim:?}").contains("name"), "{claim:?}");
}
