//! The enum that `wechatpay scaffold notification` prints.

use serde_json::json;
use wechatpay_sandbox::Sandbox;

use super::declared::{examples, opened};

/// As `cli/tests/scaffolds` has it.
#[allow(
    dead_code,
    unreachable_pub,
    reason = "printed for a module of its own, and used in part"
)]
mod application {
    include!("../../../cli/tests/scaffolds/notifications_in_every_form.rs");
}

use application::Event;

/// The form of what a variant takes.
fn form(event: &Event) -> &'static str {
    match event {
        Event::MerchantTransactionSuccess(_) | Event::MerchantRefund(_) => "merchant",
        Event::PartnerTransactionSuccess(_) | Event::PartnerRefund(_) => "partner",
        Event::CombineTransactionSuccess(_) => "combine",
        Event::OverseasMerchantTransactionSuccess(_)
        | Event::OverseasMerchantRefundSuccess(_)
        | Event::OverseasMerchantRefund(_) => "overseas-merchant",
        Event::OverseasPartnerTransactionSuccess(_)
        | Event::OverseasPartnerRefundSuccess(_)
        | Event::OverseasPartnerRefund(_) => "overseas-partner",
        Event::ParkingTransactionSuccess(_) => "parking",
        Event::EducationTransactionSuccess(_) => "education",
        Event::EtcTransactionSuccess(_) => "etc",
        Event::ProfitSharingTransactionSuccess(_) | Event::ProfitSharing(_) => "profitsharing",
        Event::PayscoreRefund(_) => "payscore",
        Event::PartnerPayscoreRefund(_) => "partner-payscore",
        Event::Other(_) => "other",
    }
}

#[tokio::test]
async fn it_takes_every_example_in_its_form() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let merchant = sandbox.merchant();
    let mchid = merchant.id();
    let mut count = 0;
    for event_type in Event::TYPES {
        for (name, original_type, resource) in examples(event_type, mchid) {
            let sent = opened(&sandbox, &client, event_type, &original_type, &resource).await;
            let event: Event = sent.decode().await.unwrap();
            assert_eq!(form(&event), name, "{event_type}");
            match event {
                Event::MerchantTransactionSuccess(it) => {
                    let id = it.transaction_id.as_str();
                    assert_eq!(id, resource["transaction_id"]);
                }
                Event::PartnerRefund(it) => {
                    assert_eq!(it.amount.refund, resource["amount"]["refund"]);
                }
                _ => {}
            }
            count += 1;
        }
    }
    assert_eq!(count, 28);
    let share = json!({ "mchid": mchid, "transaction_id": "4", "order_id": "3" });
    let event_type = "TRANSACTION.SUCCESS";
    let sent = opened(&sandbox, &client, event_type, "profitsharing", &share).await;
    let event: Event = sent.decode().await.unwrap();
    assert_eq!(form(&event), "profitsharing");
    let other = opened(&sandbox, &client, "COUPON.USE", "coupon", &json!({})).await;
    let event: Event = other.decode().await.unwrap();
    assert_eq!(form(&event), "other");
}
