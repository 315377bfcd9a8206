//! More of objects in objects: names for reading, items of lists, maps, and a message that is too long.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use wechatpay::serde_json::Value;

/// What is sent has the field's own name.
#[derive(Serialize, Deserialize, wechatpay::Object)]
struct Amount {
    #[serde(alias = "total")]
    totl: i64,
}

#[derive(Serialize, wechatpay::Object)]
struct Detail {
    goods_detail: Vec<Option<Vec<Goods>>>,
}

#[derive(Serialize, wechatpay::Object)]
struct Goods {
    merchant_goods_id: String,
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Value, optional(payer))]
struct Lists {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: Amount,
    detail: Detail,
    limit_pay: Vec<Vec<String>>,
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Value, strict)]
struct Strict {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: HashMap<String, i64>,
    payer: Payer,
}

#[derive(Serialize, wechatpay::Object)]
struct Payer {
    openid: String,
}

macro_rules! scene_info {
    ($($member:ident)*) => {
        #[derive(Serialize, wechatpay::Object)]
        struct SceneInfo {
            $($member: String,)*
        }
    };
}

scene_info! {
    a_member_that_nobody_has_ever_heard_of_000 a_member_that_nobody_has_ever_heard_of_001
    a_member_that_nobody_has_ever_heard_of_002 a_member_that_nobody_has_ever_heard_of_003
    a_member_that_nobody_has_ever_heard_of_004 a_member_that_nobody_has_ever_heard_of_005
    a_member_that_nobody_has_ever_heard_of_006 a_member_that_nobody_has_ever_heard_of_007
    a_member_that_nobody_has_ever_heard_of_008 a_member_that_nobody_has_ever_heard_of_009
    a_member_that_nobody_has_ever_heard_of_010 a_member_that_nobody_has_ever_heard_of_011
    a_member_that_nobody_has_ever_heard_of_012 a_member_that_nobody_has_ever_heard_of_013
    a_member_that_nobody_has_ever_heard_of_014 a_member_that_nobody_has_ever_heard_of_015
    a_member_that_nobody_has_ever_heard_of_016 a_member_that_nobody_has_ever_heard_of_017
    a_member_that_nobody_has_ever_heard_of_018 a_member_that_nobody_has_ever_heard_of_019
    a_member_that_nobody_has_ever_heard_of_020 a_member_that_nobody_has_ever_heard_of_021
    a_member_that_nobody_has_ever_heard_of_022 a_member_that_nobody_has_ever_heard_of_023
    a_member_that_nobody_has_ever_heard_of_024 a_member_that_nobody_has_ever_heard_of_025
    a_member_that_nobody_has_ever_heard_of_026 a_member_that_nobody_has_ever_heard_of_027
    a_member_that_nobody_has_ever_heard_of_028 a_member_that_nobody_has_ever_heard_of_029
    a_member_that_nobody_has_ever_heard_of_030 a_member_that_nobody_has_ever_heard_of_031
    a_member_that_nobody_has_ever_heard_of_032 a_member_that_nobody_has_ever_heard_of_033
    a_member_that_nobody_has_ever_heard_of_034 a_member_that_nobody_has_ever_heard_of_035
    a_member_that_nobody_has_ever_heard_of_036 a_member_that_nobody_has_ever_heard_of_037
    a_member_that_nobody_has_ever_heard_of_038 a_member_that_nobody_has_ever_heard_of_039
    a_member_that_nobody_has_ever_heard_of_040 a_member_that_nobody_has_ever_heard_of_041
    a_member_that_nobody_has_ever_heard_of_042 a_member_that_nobody_has_ever_heard_of_043
    a_member_that_nobody_has_ever_heard_of_044 a_member_that_nobody_has_ever_heard_of_045
    a_member_that_nobody_has_ever_heard_of_046 a_member_that_nobody_has_ever_heard_of_047
    a_member_that_nobody_has_ever_heard_of_048 a_member_that_nobody_has_ever_heard_of_049
    a_member_that_nobody_has_ever_heard_of_050 a_member_that_nobody_has_ever_heard_of_051
    a_member_that_nobody_has_ever_heard_of_052 a_member_that_nobody_has_ever_heard_of_053
    a_member_that_nobody_has_ever_heard_of_054 a_member_that_nobody_has_ever_heard_of_055
    a_member_that_nobody_has_ever_heard_of_056 a_member_that_nobody_has_ever_heard_of_057
    a_member_that_nobody_has_ever_heard_of_058 a_member_that_nobody_has_ever_heard_of_059
    a_member_that_nobody_has_ever_heard_of_060 a_member_that_nobody_has_ever_heard_of_061
    a_member_that_nobody_has_ever_heard_of_062 a_member_that_nobody_has_ever_heard_of_063
    a_member_that_nobody_has_ever_heard_of_064 a_member_that_nobody_has_ever_heard_of_065
    a_member_that_nobody_has_ever_heard_of_066 a_member_that_nobody_has_ever_heard_of_067
    a_member_that_nobody_has_ever_heard_of_068 a_member_that_nobody_has_ever_heard_of_069
    a_member_that_nobody_has_ever_heard_of_070 a_member_that_nobody_has_ever_heard_of_071
    a_member_that_nobody_has_ever_heard_of_072 a_member_that_nobody_has_ever_heard_of_073
    a_member_that_nobody_has_ever_heard_of_074 a_member_that_nobody_has_ever_heard_of_075
    a_member_that_nobody_has_ever_heard_of_076 a_member_that_nobody_has_ever_heard_of_077
    a_member_that_nobody_has_ever_heard_of_078 a_member_that_nobody_has_ever_heard_of_079
    a_member_that_nobody_has_ever_heard_of_080 a_member_that_nobody_has_ever_heard_of_081
    a_member_that_nobody_has_ever_heard_of_082 a_member_that_nobody_has_ever_heard_of_083
    a_member_that_nobody_has_ever_heard_of_084 a_member_that_nobody_has_ever_heard_of_085
    a_member_that_nobody_has_ever_heard_of_086 a_member_that_nobody_has_ever_heard_of_087
    a_member_that_nobody_has_ever_heard_of_088 a_member_that_nobody_has_ever_heard_of_089
    a_member_that_nobody_has_ever_heard_of_090 a_member_that_nobody_has_ever_heard_of_091
    a_member_that_nobody_has_ever_heard_of_092 a_member_that_nobody_has_ever_heard_of_093
    a_member_that_nobody_has_ever_heard_of_094 a_member_that_nobody_has_ever_heard_of_095
    a_member_that_nobody_has_ever_heard_of_096 a_member_that_nobody_has_ever_heard_of_097
    a_member_that_nobody_has_ever_heard_of_098 a_member_that_nobody_has_ever_heard_of_099
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Value)]
struct Long {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: Value,
    payer: Payer,
    scene_info: SceneInfo,
}

fn main() {}
