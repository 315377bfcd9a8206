//! Derives of other crates on the same struct: a builder, a constructor, a schema.

#![deny(warnings)]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "written as a user may write it, and declared only"
)]

use wechatpay::Endpoint;

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = Order, undocumented)]
#[derive(bon::Builder)]
struct QueryOrder {
    #[builder(into)]
    id: String,
    #[serde(rename = "sub_mchid")]
    sub_merchant: Option<String>,
}

#[derive(derive_more::Constructor)]
#[wechatpay::endpoint(GET, "/v3/a/{id}", response = Order, undocumented)]
struct QueryOrderAgain {
    id: String,
    #[wechatpay(header = "Idempotency-Key")]
    key: Option<String>,
}

#[wechatpay::endpoint(POST, "/v3/a", response = Order, undocumented)]
#[derive(serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase")]
struct CreateOrder {
    #[schema(example = 1)]
    total: i64,
    amount: Amount,
}

#[derive(
    bon::Builder,
    derive_more::Constructor,
    serde::Deserialize,
    serde::Serialize,
    utoipa::ToSchema,
    wechatpay::Object,
)]
struct Amount {
    #[wechatpay(undocumented)]
    #[builder(default)]
    #[schema(minimum = 1)]
    total: i64,
}

#[derive(serde::Deserialize)]
struct Order {
    state: String,
}

fn prepared<E: Endpoint<Response = Order>>(_: &E) -> fn(Order) -> String {
    |order| order.state
}

#[test]
fn each_derive_finds_the_struct_as_it_is_written() {
    let built = QueryOrder::builder()
        .id("1")
        .sub_merchant("2".to_owned())
        .build();
    prepared(&built);
    prepared(&QueryOrderAgain::new("1".to_owned(), None));
    let amount = Amount::builder().total(1).build();
    assert_eq!(amount.total, Amount::new(1).total);
    prepared(&CreateOrder { total: 1, amount });
    assert_eq!(<CreateOrder as utoipa::ToSchema>::name(), "CreateOrder");
}

/// As `wechatpay scaffold … --builder` prints it.
mod scaffolded {
    include!("../../cli/tests/scaffolds/builder.rs");
}

#[test]
fn a_scaffolded_request_has_a_builder() {
    let store = scaffolded::StoreInfo::builder().id("0001").build();
    assert_eq!((store.id, store.name), ("0001", None));
}
