//! Enums that declare which events an application handles.

use std::time::SystemTime;

use serde::Deserialize;
use serde_json::{Value, json};
use wechatpay::{Client, NotificationErrorKind, ReceivedNotification, Resource, Sensitive};
use wechatpay_sandbox::{Notification, Sandbox};

/// What the sandbox sends, opened.
pub(super) async fn opened(
    sandbox: &Sandbox,
    client: &Client,
    event_type: &str,
    original_type: &str,
    resource: &Value,
) -> wechatpay::Notification {
    let sent = Notification::new(event_type, original_type, resource).unwrap();
    let request = sandbox.notification(&sent).unwrap();
    let body = request.body().clone();
    let received = ReceivedNotification::new(request.headers(), body, SystemTime::now());
    client.open_notification(&received).await.unwrap()
}

/// Defines an enum that has a variant for each form of an event, and the name of the form.
macro_rules! every_form {
    ($name:ident, $event:literal, $($variant:ident = $form:literal),*) => {
        #[wechatpay::notification]
        #[allow(dead_code, reason = "which variant it is counts")]
        enum $name {
            $(#[event($event, form = $form)] $variant(Value),)*
            #[event(other)]
            Other(Resource),
        }

        impl $name {
            fn form(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $form,)*
                    Self::Other(_) => "other",
                }
            }
        }
    };
}

every_form!(
    Payment,
    "TRANSACTION.SUCCESS",
    Merchant = "merchant",
    Partner = "partner",
    Combine = "combine",
    OverseasMerchant = "overseas-merchant",
    OverseasPartner = "overseas-partner",
    Parking = "parking",
    Education = "education",
    Etc = "etc",
    Profitsharing = "profitsharing"
);

every_form!(
    Refund,
    "REFUND.SUCCESS",
    Merchant = "merchant",
    Partner = "partner",
    Payscore = "payscore",
    PartnerPayscore = "partner-payscore",
    OverseasMerchant = "overseas-merchant",
    OverseasPartner = "overseas-partner"
);

/// The examples of this event, sent to a merchant: form, original type and resource.
pub(super) fn examples(event_type: &str, mchid: &str) -> Vec<(String, String, Value)> {
    let lines = include_str!("../../data/examples.jsonl").lines();
    let examples = lines.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let examples = examples.filter(|it| it["event_type"] == event_type);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    examples
        .map(|mut it| {
            let mut resource = it["json"].take();
            for receiver in ["mchid", "sp_mchid", "combine_mchid"] {
                if let Some(id) = resource.get_mut(receiver) {
                    *id = mchid.into();
                }
            }
            (text(&it["form"]), text(&it["original_type"]), resource)
        })
        .collect()
}

#[tokio::test]
async fn each_form_has_its_variant() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let mut count = 0;
    for event_type in ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"] {
        for (form, original_type, resource) in examples(event_type, sandbox.merchant().id()) {
            let notification =
                opened(&sandbox, &client, event_type, &original_type, &resource).await;
            let found = if event_type == "REFUND.SUCCESS" {
                notification.decode::<Refund>().await.unwrap().form()
            } else {
                notification.decode::<Payment>().await.unwrap().form()
            };
            assert_eq!(found, form, "{event_type}");
            count += 1;
        }
    }
    assert!(count >= 14, "{count}");
    // A share of a payment comes under the same event as the payment.
    let share = json!({ "mchid": sandbox.merchant().id(), "transaction_id": "4", "order_id": "3" });
    let event = "TRANSACTION.SUCCESS";
    let notification = opened(&sandbox, &client, event, "profitsharing", &share).await;
    let payment: Payment = notification.decode().await.unwrap();
    assert_eq!(payment.form(), "profitsharing");
}

#[derive(Debug, Deserialize, wechatpay::Object)]
struct Transaction {
    out_trade_no: String,
}

#[derive(Debug, Deserialize, wechatpay::Object)]
struct MerchantRefund {
    out_refund_no: String,
}

#[derive(Debug, Deserialize, wechatpay::Object)]
struct Card {
    phone_number: Option<Sensitive>,
}

#[wechatpay::notification]
#[derive(Debug)]
enum Event {
    #[event("TRANSACTION.SUCCESS", form = ["merchant", "partner"])]
    Paid(Transaction),
    #[event("TRANSACTION.SUCCESS", form = any)]
    PaidOtherwise(Value),
    #[event("REFUND.SUCCESS", form = "merchant")]
    #[event("REFUND.CLOSED", form = any)]
    Refunded(MerchantRefund),
    #[event("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE")]
    NewMember(Card),
    #[event("MY.EVENT", undocumented)]
    Mine(Value),
    #[cfg(any())]
    #[event("NOT.COMPILED")]
    NotCompiled(Nothing),
}

/// Declared before anybody documented the event and its forms: it is warned of, and still compiles.
#[allow(
    dead_code,
    deprecated,
    reason = "read in part; and the warning that `undocumented` is not needed"
)]
mod earlier {
    use serde::Deserialize;

    #[derive(Debug, Deserialize, wechatpay::Object)]
    pub(super) struct Refund {
        pub(super) out_refund_no: i64,
    }

    #[wechatpay::notification]
    #[derive(Debug)]
    pub(super) enum Event {
        #[event("REFUND.SUCCESS", undocumented)]
        Refunded(Refund),
        #[event("TRANSACTION.SUCCESS", form = "merchant")]
        Paid(super::Transaction),
        #[event("TRANSACTION.SUCCESS", undocumented)]
        PaidOtherwise(Refund),
    }
}

struct Shop {
    sandbox: Sandbox,
    client: Client,
}

impl Shop {
    async fn new() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let client = sandbox.client().build().unwrap();
        Self { sandbox, client }
    }

    async fn decoded(
        &self,
        event_type: &str,
        resource: Value,
    ) -> Result<Event, NotificationErrorKind> {
        let notification = opened(&self.sandbox, &self.client, event_type, "x", &resource).await;
        let event = notification.decode().await;
        event.map_err(|error| error.kind())
    }
}

#[tokio::test]
async fn an_event_that_is_documented_now_is_taken_as_it_was_declared_before() {
    let shop = Shop::new().await;
    let resource = json!({ "out_refund_no": 1 });
    let notification = opened(
        &shop.sandbox,
        &shop.client,
        "REFUND.SUCCESS",
        "x",
        &resource,
    )
    .await;
    let event: earlier::Event = notification.decode().await.unwrap();
    assert!(matches!(event, earlier::Event::Refunded(it) if it.out_refund_no == 1));
}

#[tokio::test]
async fn several_forms_share_a_variant_and_any_takes_the_rest() {
    let shop = Shop::new().await;
    let mchid = "1900000001";
    let merchant = json!({ "mchid": mchid, "trade_type": "JSAPI", "out_trade_no": "T1" });
    let partner = json!({ "sp_mchid": mchid, "trade_type": "APP", "out_trade_no": "T1" });
    for resource in [merchant, partner] {
        let event = shop.decoded("TRANSACTION.SUCCESS", resource).await.unwrap();
        assert!(
            matches!(&event, Event::Paid(it) if it.out_trade_no == "T1"),
            "{event:?}"
        );
    }
    let combined = json!({ "combine_out_trade_no": "T2", "sub_orders": [] });
    let unheard_of = json!({ "a": 1 });
    for resource in [combined, unheard_of, json!([1])] {
        let event = shop.decoded("TRANSACTION.SUCCESS", resource.clone()).await;
        assert!(
            matches!(event.unwrap(), Event::PaidOtherwise(it) if it == resource),
            "{resource}"
        );
    }
    let closed = json!({ "out_refund_no": "R1" });
    let event = shop.decoded("REFUND.CLOSED", closed).await.unwrap();
    assert!(
        matches!(&event, Event::Refunded(it) if it.out_refund_no == "R1"),
        "{event:?}"
    );
    let event = shop.decoded("MY.EVENT", json!({ "b": 2 })).await.unwrap();
    assert!(
        matches!(&event, Event::Mine(it) if it["b"] == 2),
        "{event:?}"
    );
}

#[tokio::test]
async fn what_no_variant_takes_is_an_error_of_its_own() {
    let shop = Shop::new().await;
    let partner = json!({ "refund_id": "5", "sp_mchid": "1900000001", "out_refund_no": "R1" });
    for (event_type, resource) in [
        ("REFUND.SUCCESS", partner),
        ("COUPON.USE", json!({})),
        ("TOMORROW.EVENT", json!({})),
    ] {
        let error = shop.decoded(event_type, resource).await.unwrap_err();
        assert_eq!(error, NotificationErrorKind::UnknownEvent, "{event_type}");
    }
    // It has a variant, whose type it does not match.
    let merchant = json!({ "refund_id": "5" });
    let error = shop.decoded("REFUND.SUCCESS", merchant).await.unwrap_err();
    assert_eq!(error, NotificationErrorKind::Undecodable);
}

#[tokio::test]
async fn other_says_whether_the_event_is_documented() {
    let Shop { sandbox, client } = Shop::new().await;
    for (event_type, is_documented) in [("COUPON.USE", true), ("TOMORROW.EVENT", false)] {
        let resource = json!({ "a": 1 });
        let notification = opened(&sandbox, &client, event_type, "x", &resource).await;
        let Payment::Other(other) = notification.decode().await.unwrap() else {
            panic!("{event_type} is no payment");
        };
        assert_eq!(other.is_documented(), is_documented, "{event_type}");
        assert_eq!(other.notification().event_type(), event_type);
        assert_eq!(other.notification().resource(), r#"{"a":1}"#);
    }
}

#[tokio::test]
async fn what_is_encrypted_within_the_resource_is_decrypted() {
    let shop = Shop::new().await;
    let phone_number = shop.sandbox.encrypt("13800138000").unwrap();
    let resource = json!({ "phone_number": phone_number });
    let event = shop.decoded("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", resource);
    let Event::NewMember(card) = event.await.unwrap() else {
        panic!("it has this variant");
    };
    assert_eq!(card.phone_number.unwrap().expose(), "13800138000");
}

#[test]
fn the_types_of_events_are_listed_once() {
    assert_eq!(
        Event::TYPES,
        [
            "TRANSACTION.SUCCESS",
            "REFUND.SUCCESS",
            "REFUND.CLOSED",
            "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
            "MY.EVENT",
        ]
    );
    assert_eq!(Payment::TYPES, ["TRANSACTION.SUCCESS"]);
}
