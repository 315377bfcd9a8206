//! Orders of which no notification came are asked for.

use std::time::{Duration, SystemTime};

use wechatpay::http::StatusCode;
use wechatpay_sandbox::{Reply, Sandbox};
use wechatpay_shop::{OVERDUE, Shop};

use crate::databases::{Empty, bookings};
use crate::trade;

#[wechatpay::endpoint(
    GET,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    response = serde_json::Value
)]
struct QueryOrder {
    out_trade_no: String,
    mchid: String,
}

/// The numbers that were asked for since the last time.
fn asked(sandbox: &Sandbox, seen: &mut usize) -> Vec<String> {
    let requests = sandbox.requests();
    let new = requests[*seen..].iter().map(|request| {
        let (path, _) = request.target().split_once('?').unwrap();
        path.rsplit('/').next().unwrap().to_owned()
    });
    *seen = requests.len();
    let mut new: Vec<_> = new.collect();
    new.sort();
    new
}

#[tokio::test]
async fn what_is_overdue_is_asked_for_until_it_is_settled() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond_with::<QueryOrder>(|request| {
        let (path, _) = request.target().split_once('?').unwrap();
        let number = path.rsplit('/').next().unwrap();
        let state = match number {
            "paid" => "SUCCESS",
            "refunded" => "REFUND",
            "closed" => "CLOSED",
            "revoked" => "REVOKED",
            "unknown" => {
                return Reply::error(StatusCode::NOT_FOUND, "ORDER_NOT_EXIST", "订单不存在");
            }
            _ => "NOTPAY",
        };
        Reply::json(&trade(number, state)).unwrap()
    });
    let files = Empty::sqlite();
    let orders = ["unknown", "closed", "open", "paid", "refunded", "revoked"];
    let orders = orders.map(str::to_owned);
    let database = files.with_orders(&orders).await;
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let mut seen = 0;

    let now = SystemTime::now();
    shop.ask(now).await.unwrap();
    assert_eq!(asked(&sandbox, &mut seen), [] as [String; 0]);
    let overdue = now + OVERDUE + Duration::from_secs(1);
    shop.ask(overdue).await.unwrap();
    let all = ["closed", "open", "paid", "refunded", "revoked", "unknown"];
    assert_eq!(asked(&sandbox, &mut seen), all);
    shop.ask(overdue).await.unwrap();
    assert_eq!(asked(&sandbox, &mut seen), ["open"]);
    // Both payments were made, and one of them was refunded.
    assert_eq!(bookings(&database).await, ["paid", "refunded"]);
    let states = [
        ("closed", "CLOSED"),
        ("open", "OPEN"),
        ("paid", "PAID"),
        ("refunded", "REFUNDED"),
        ("revoked", "CLOSED"),
        ("unknown", "CLOSED"),
    ];
    let states = states.map(|(number, state)| (number.to_owned(), state.to_owned()));
    let mut transaction = database.begin().await.unwrap();
    assert_eq!(transaction.orders().await.unwrap(), states);
}

/// Wherever it is among them.
#[tokio::test]
async fn what_cannot_be_booked_does_not_hold_up_the_others() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond_with::<QueryOrder>(|request| {
        let (path, _) = request.target().split_once('?').unwrap();
        let number = path.rsplit('/').next().unwrap();
        let mut trade = trade(number, "SUCCESS");
        if number != "T2" {
            trade["amount"]["total"] = 1.into();
        }
        Reply::json(&trade).unwrap()
    });
    let files = Empty::sqlite();
    let database = files
        .with_orders(&["T1", "T2", "T3"].map(str::to_owned))
        .await;
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let overdue = SystemTime::now() + OVERDUE + Duration::from_secs(1);
    shop.ask(overdue).await.unwrap();
    assert_eq!(bookings(&database).await, ["T2"]);
    let mut seen = 3;
    shop.ask(overdue).await.unwrap();
    assert_eq!(asked(&sandbox, &mut seen), ["T1", "T3"]);
}

/// The notification comes after all: it is the same payment.
#[tokio::test]
async fn what_was_asked_for_is_not_booked_again() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<QueryOrder>(Reply::json(&trade("T1", "SUCCESS")).unwrap());
    let files = Empty::sqlite();
    let database = files.with_orders(&["T1".to_owned()]).await;
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let now = SystemTime::now();
    shop.ask(now + OVERDUE + Duration::from_secs(1))
        .await
        .unwrap();

    let request = sandbox.notification(&crate::paid("T1")).unwrap();
    let (head, body) = request.into_parts();
    let received = wechatpay::ReceivedNotification::new(&head.headers, body, now);
    assert_eq!(shop.take_in(&received).await.status(), 204);
    let worked = shop.work(SystemTime::now()).await.unwrap().unwrap();
    assert!(worked.error.is_none(), "{worked:?}");
    assert_eq!(bookings(&database).await, ["T1"]);
}

/// It comes to nothing, and again later; it does not hold up the others.
#[tokio::test]
async fn what_does_not_fit_an_order_is_not_booked() {
    let sandbox = Sandbox::start().await.unwrap();
    let files = Empty::sqlite();
    let database = files.with_orders(&["T1".to_owned(), "T2".to_owned()]).await;
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let mut less = trade("T1", "SUCCESS");
    less["amount"]["total"] = 1.into();
    let less = crate::paid("T1").resource(less.to_string());
    for notification in [less.clone(), crate::paid("T3"), crate::paid("T2")] {
        let request = sandbox.notification(&notification).unwrap();
        let (head, body) = request.into_parts();
        let now = SystemTime::now();
        let received = wechatpay::ReceivedNotification::new(&head.headers, body, now);
        assert_eq!(shop.take_in(&received).await.status(), 204);
    }
    let now = SystemTime::now() + Duration::from_secs(1);
    let mut errors = Vec::new();
    while let Some(worked) = shop.work(now).await.unwrap() {
        errors.extend(worked.error.map(|error| error.to_string()));
    }
    errors.sort();
    assert_eq!(errors, ["no order T1 has 1 fen", "no order T3 has 100 fen"]);
    assert_eq!(bookings(&database).await, ["T2"]);
    let later = now + wechatpay_shop::RETRY;
    let worked = shop.work(later).await.unwrap().unwrap();
    assert_eq!(worked.id, less.id());
}

/// Somebody looks at it: it is no payment, or of another currency, or one too many.
#[tokio::test]
async fn what_is_no_payment_of_the_order_is_not_booked() {
    let sandbox = Sandbox::start().await.unwrap();
    let files = Empty::sqlite();
    let database = files.with_orders(&["T1", "T2"].map(str::to_owned)).await;
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let mut pounds = trade("T1", "SUCCESS");
    pounds["amount"]["currency"] = "GBP".into();
    let mut again = trade("T1", "SUCCESS");
    again["transaction_id"] = "4200T1again".into();
    let mut of_another_order = trade("T2", "SUCCESS");
    of_another_order["transaction_id"] = "4200T1".into();
    for (trade, error) in [
        (trade("T1", "NOTPAY"), Some("order T1 is NOTPAY")),
        (pounds, Some("order T1 is paid in GBP")),
        (trade("T1", "SUCCESS"), None),
        (
            again,
            Some("order T1 is paid twice: by 4200T1 and by 4200T1again"),
        ),
        (of_another_order, Some("UNIQUE constraint failed")),
    ] {
        let notification = crate::paid("T1").resource(trade.to_string());
        let request = sandbox.notification(&notification).unwrap();
        let (head, body) = request.into_parts();
        let now = SystemTime::now();
        let received = wechatpay::ReceivedNotification::new(&head.headers, body, now);
        assert_eq!(shop.take_in(&received).await.status(), 204);
        let worked = shop.work(SystemTime::now()).await.unwrap().unwrap();
        assert_eq!(worked.id, notification.id());
        let worked = worked.error.map(|error| error.to_string());
        assert_eq!(worked.is_some(), error.is_some(), "{worked:?}");
        let worked = worked.unwrap_or_default();
        assert!(worked.contains(error.unwrap_or_default()), "{worked}");
    }
    assert_eq!(bookings(&database).await, ["T1"]);
}

/// It is claimed again before long, by a worker that may serve that merchant.
#[tokio::test]
async fn what_is_another_merchants_is_left_to_another_worker() {
    let sandbox = Sandbox::start().await.unwrap();
    let files = Empty::sqlite();
    let database = files.with_orders(&["T1".to_owned()]).await;
    let brand = sandbox.client().merchant(sandbox.brand()).build().unwrap();
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let of_another = Shop::new(brand, database.clone());
    let mut trade = trade("T1", "SUCCESS");
    trade.as_object_mut().unwrap().remove("mchid");
    let notification = crate::paid("T1").resource(trade.to_string());
    let request = sandbox.notification(&notification).unwrap();
    let (head, body) = request.into_parts();
    let now = SystemTime::now();
    let received = wechatpay::ReceivedNotification::new(&head.headers, body, now);
    assert_eq!(of_another.take_in(&received).await.status(), 204);

    let now = SystemTime::now();
    let worked = shop.work(now).await.unwrap().unwrap();
    let error = worked.error.unwrap().to_string();
    assert!(error.contains("another merchant"), "{error}");
    assert!(of_another.work(now).await.unwrap().is_none());
    let soon = now + Duration::from_secs(10);
    let worked = of_another.work(soon).await.unwrap().unwrap();
    assert_eq!(worked.id, notification.id());
}
