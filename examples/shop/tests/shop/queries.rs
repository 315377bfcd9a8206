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
            "unknown" => {
                return Reply::error(StatusCode::NOT_FOUND, "ORDER_NOT_EXIST", "订单不存在");
            }
            _ => "NOTPAY",
        };
        Reply::json(&trade(number, state)).unwrap()
    });
    let files = Empty::sqlite();
    let orders = ["unknown", "closed", "open", "paid", "refunded"].map(str::to_owned);
    let database = files.with_orders(&orders).await;
    let shop = Shop::new(sandbox.client().build().unwrap(), database.clone());
    let mut seen = 0;

    let now = SystemTime::now();
    shop.ask(now).await.unwrap();
    assert_eq!(asked(&sandbox, &mut seen), [] as [String; 0]);
    let overdue = now + OVERDUE + Duration::from_secs(1);
    shop.ask(overdue).await.unwrap();
    let all = ["closed", "open", "paid", "refunded", "unknown"];
    assert_eq!(asked(&sandbox, &mut seen), all);
    shop.ask(overdue).await.unwrap();
    assert_eq!(asked(&sandbox, &mut seen), ["open", "unknown"]);
    assert_eq!(bookings(&database).await, ["paid", "refunded"]);
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
