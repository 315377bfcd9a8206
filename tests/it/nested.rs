//! Declarations with objects in objects that are right, so they compile. The wrong ones are in
//! `tests/ui/fail/nested.rs`.

#![deny(warnings)]
#![allow(dead_code, reason = "declared only")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wechatpay::{Endpoint, Sensitive};

#[derive(Serialize, wechatpay::Object)]
struct Amount<'a> {
    total: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<Cow<'a, str>>,
    /// One of the two is sent.
    #[serde(rename = "currency", skip_serializing_if = "Option::is_none")]
    fixed_currency: Option<&'static str>,
}

#[derive(Serialize, wechatpay::Object)]
#[serde(rename_all = "camelCase")]
struct Detail {
    #[serde(rename = "cost_price")]
    cost: Option<i64>,
    #[serde(rename(serialize = "invoice_id", deserialize = "anything"))]
    invoice: Option<String>,
    #[serde(rename = "goods_detail", skip_serializing_if = "Option::is_none")]
    goods: Option<Box<[With<Goods<'static>, Price>]>>,
    #[serde(skip)]
    cached: bool,
}

/// What is flattened is a type of its own.
#[derive(Serialize, wechatpay::Object)]
struct With<A, B> {
    #[serde(flatten)]
    first: A,
    #[serde(flatten)]
    second: Option<B>,
}

#[derive(Serialize, wechatpay::Object)]
struct Goods<'a> {
    merchant_goods_id: &'a str,
    #[serde(with = "as_text")]
    quantity: u32,
    #[wechatpay(undocumented)]
    new: BTreeMap<String, Value>,
}

#[derive(Serialize, wechatpay::Object)]
struct Price {
    unit_price: u64,
}

mod as_text {
    pub(super) fn serialize<S: serde::Serializer>(
        value: &u32,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(*value)
    }
}

/// It does not derive `Object`, so it is not compared.
#[derive(Serialize)]
struct Payer {
    anything: String,
}

/// Nor is one that is written as something else.
#[derive(Clone, Serialize, wechatpay::Object)]
#[serde(into = "BTreeMap<String, bool>")]
struct SettleInfo {
    shared: bool,
}

impl From<SettleInfo> for BTreeMap<String, bool> {
    fn from(info: SettleInfo) -> Self {
        Self::from([("profit_sharing".to_owned(), info.shared)])
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum SceneInfo {
    Anything(Value),
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Prepay)]
struct Order<'a> {
    appid: &'a str,
    mchid: Box<str>,
    #[serde(flatten)]
    common: Common<'a>,
    detail: Option<Detail>,
    payer: Payer,
    settle_info: Option<SettleInfo>,
    scene_info: SceneInfo,
}

/// One type is used by two operations.
#[derive(Serialize, wechatpay::Object)]
struct Common<'a> {
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: Amount<'a>,
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/native", response = Value, strict)]
struct NativeOrder<'a> {
    appid: String,
    mchid: String,
    #[serde(flatten)]
    common: Common<'a>,
    scene_info: Option<Value>,
}

#[derive(Deserialize, wechatpay::Object)]
struct Prepay {
    #[serde(alias = "prepay_id")]
    prepaid_id: String,
}

/// A type that contains itself, directly and by others.
#[derive(Deserialize, wechatpay::Object)]
struct Tree<T> {
    trade_state: T,
    children: Vec<Self>,
    forest: Option<Box<Forest<T>>>,
}

#[derive(Deserialize, wechatpay::Object)]
struct Forest<T> {
    trees: Vec<Tree<T>>,
}

#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Tree<String>)]
struct QueryTree<T: Serialize> {
    transaction_id: T,
    mchid: T,
}

#[wechatpay::endpoint(
    POST,
    "/v3/marketing/partnerships/build",
    response = Value,
    optional(authorized_data.business_type)
)]
struct Build {
    #[wechatpay(header = "idempotency-key")]
    key: String,
    #[wechatpay(body)]
    body: Partnership,
}

#[derive(Serialize, wechatpay::Object)]
struct Partnership {
    partner: Partner,
    authorized_data: Empty,
}

#[derive(Serialize, wechatpay::Object)]
struct Partner {
    r#type: String,
}

#[derive(Serialize, wechatpay::Object)]
struct Empty {}

/// Left out on purpose, and not documented.
#[wechatpay::endpoint(
    POST,
    "/v3/profitsharing/receivers/add",
    response = Value,
    optional(relation_type)
)]
struct Receiver {
    appid: String,
    r#type: String,
    account: String,
    name: Option<Sensitive>,
    #[wechatpay(undocumented)]
    nickname: String,
}

/// A type without the derive is not compared, a list of it neither; nor does a name make an object what
/// the standard library's is.
#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/native",
    response = Links
)]
struct Unchecked {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: Value,
    detail: Detailed,
    scene_info: own_names::Scene,
}

#[derive(Serialize, wechatpay::Object)]
struct Detailed {
    invoice_id: Vec<NotDerived>,
    goods_detail: Option<Vec<NotDerived>>,
}

#[derive(Serialize)]
struct NotDerived {}

#[derive(Deserialize, wechatpay::Object)]
struct Links {
    code_url: Vec<NotRead>,
}

#[derive(Deserialize)]
struct NotRead {}

mod own_names {
    use serde::Serialize;

    #[derive(Serialize, wechatpay::Object)]
    pub(super) struct Scene {
        payer_client_ip: String,
        store_info: Option<Name>,
    }

    /// One that adds a member, unlike the standard library's.
    #[derive(Serialize, wechatpay::Object)]
    struct Option<T> {
        id: String,
        #[serde(flatten)]
        other: T,
    }

    #[derive(Serialize, wechatpay::Object)]
    struct Name {
        name: String,
    }
}

/// What is flattened may be undocumented, or written by a function; a type that is only a marker need not
/// be known.
#[wechatpay::endpoint(POST, "/v3/pay/transactions/native", response = Halves, strict)]
struct Forms {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    #[serde(flatten)]
    #[wechatpay(undocumented)]
    new: New,
    #[serde(flatten, with = "as_amount")]
    money: Money,
    detail: Marked<NotDerived>,
}

#[derive(Serialize, wechatpay::Object)]
struct New {
    brand_new: bool,
}

#[derive(Serialize, wechatpay::Object)]
struct Money {
    fen: i64,
}

mod as_amount {
    use serde::{Serialize, Serializer};

    #[derive(Serialize)]
    struct Amounts {
        amount: Amount,
    }

    #[derive(Serialize)]
    struct Amount {
        total: i64,
    }

    pub(super) fn serialize<S: Serializer>(
        money: &super::Money,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let amount = Amount { total: money.fen };
        Amounts { amount }.serialize(serializer)
    }
}

#[derive(Serialize, wechatpay::Object)]
struct Marked<T> {
    cost_price: i64,
    #[serde(skip)]
    marker: PhantomData<T>,
}

/// Each half of a name may have an attribute of its own.
#[derive(Serialize, Deserialize, wechatpay::Object)]
struct Halves {
    #[serde(rename(deserialize = "code_url"))]
    #[serde(rename(serialize = "code_urll"))]
    url: String,
}

#[test]
fn they_are_declared() {
    let order = Order::DECLARATION;
    assert_eq!(
        order.path(),
        NativeOrder::DECLARATION.path().replace("native", "jsapi")
    );
    assert_eq!(QueryTree::<String>::DECLARATION.method(), "GET");
    assert_eq!(Build::DECLARATION.method(), Receiver::DECLARATION.method());
    assert_eq!(Unchecked::DECLARATION.method(), "POST");
    assert_eq!(Forms::DECLARATION.path(), Unchecked::DECLARATION.path());
}
