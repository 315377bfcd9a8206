//! What a declaration sends: the request as the sandbox received it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use wechatpay::{Endpoint, ErrorKind};
use wechatpay_sandbox::{ReceivedRequest, Reply, Sandbox};

/// Sends a request and gives it as the sandbox received it; its signature was right.
async fn sent<E: Endpoint>(request: &E) -> ReceivedRequest {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<E>(Reply::json(&json!(null)).unwrap());
    let client = sandbox.client().build().unwrap();
    client.call(request).send().await.map(drop).unwrap();
    let [received] = sandbox.requests().try_into().unwrap();
    assert_eq!(received.refusal(), None);
    received
}

async fn sent_body<E: Endpoint>(request: &E) -> String {
    String::from_utf8(sent(request).await.body().to_vec()).unwrap()
}

#[wechatpay::endpoint(POST, "/v3/a/{id}/b/{code}", response = (), undocumented)]
struct Everything<'a> {
    id: &'a str,
    code: u64,
    #[wechatpay(query)]
    language: &'a str,
    #[wechatpay(header = "Idempotency-Key")]
    key: Option<&'a str>,
    amount: u32,
    r#type: char,
    note: Option<String>,
}

#[tokio::test]
async fn every_field_goes_to_its_place() {
    let received = sent(&Everything {
        id: "T 1",
        code: 7,
        language: "zh",
        key: Some("k-1"),
        amount: 100,
        r#type: 'x',
        note: None,
    })
    .await;
    assert_eq!(received.method(), "POST");
    assert_eq!(received.target(), "/v3/a/T%201/b/7?language=zh");
    assert_eq!(received.headers()["idempotency-key"], "k-1");
    assert_eq!(received.body(), br#"{"amount":100,"type":"x"}"#);
}

#[tokio::test]
async fn the_headers_are_the_protocol_s() {
    let received = sent(&Everything {
        id: "1",
        code: 7,
        language: "zh",
        key: None,
        amount: 100,
        r#type: 'x',
        note: None,
    })
    .await;
    let headers = received.headers();
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["content-type"], "application/json");
    let agent = headers["user-agent"].to_str().unwrap();
    assert!(agent.starts_with("wechatpay-apiv3/0."), "{agent}");
    let serial = headers["wechatpay-serial"].to_str().unwrap();
    assert!(serial.starts_with("PUB_KEY_ID_"), "{serial}");
    assert_eq!(headers["accept-encoding"], "identity");
    assert!(!headers.contains_key("idempotency-key"));
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", response = (), undocumented)]
struct OnlyPath {
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = (), undocumented)]
struct OnlyPathOfAGet {
    id: String,
}

#[tokio::test]
async fn no_member_is_no_body() {
    let received = sent(&OnlyPath { id: "1".into() }).await;
    assert_eq!(received.body(), b"");
    assert!(!received.headers().contains_key("content-type"));
    let received = sent(&OnlyPathOfAGet { id: "1".into() }).await;
    assert_eq!(received.target(), "/v3/a/1");
    assert!(!received.headers().contains_key("content-type"));
}

#[tokio::test]
async fn path_values_are_percent_encoded() {
    for (value, encoded) in [
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("中", "%E4%B8%AD"),
        ("a?b#c%d", "a%3Fb%23c%25d"),
        ("'|^`{}\\", "%27%7C%5E%60%7B%7D%5C"),
        ("a-b.c_d~e", "a-b.c_d~e"),
        ("...", "..."),
        ("+&=;:@!$(),*", "%2B%26%3D%3B%3A%40%21%24%28%29%2C%2A"),
    ] {
        let received = sent(&OnlyPath { id: value.into() }).await;
        assert_eq!(received.target(), format!("/v3/a/{encoded}"), "{value}");
    }
}

#[tokio::test]
async fn a_path_value_that_would_address_another_operation_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for value in ["", ".", ".."] {
        let error = client
            .send(&OnlyPath { id: value.into() })
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        let message = error.to_string();
        assert!(
            message.starts_with("POST /v3/a/{id}: the path field `id` is "),
            "{message}"
        );
        assert!(
            message.contains("which would address another operation"),
            "{message}"
        );
    }
    assert!(sandbox.requests().is_empty());
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = (), undocumented)]
struct GenericPath<T> {
    id: T,
}

#[tokio::test]
async fn a_path_value_is_a_string_a_number_or_a_boolean() {
    assert_eq!(sent(&GenericPath { id: 5_u8 }).await.target(), "/v3/a/5");
    assert_eq!(sent(&GenericPath { id: true }).await.target(), "/v3/a/true");
    assert_eq!(
        sent(&GenericPath {
            id: Kind::PartlyPaid
        })
        .await
        .target(),
        "/v3/a/PARTLY_PAID"
    );

    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let errors = [
        client.send(&GenericPath { id: None::<u8> }).await,
        client.send(&GenericPath { id: [1, 2] }).await,
        client.send(&GenericPath { id: json!({}) }).await,
    ];
    let messages = errors.map(|error| error.unwrap_err().to_string());
    let must = "it must be a string, a number or a boolean";
    assert_eq!(
        messages[0],
        format!("GET /v3/a/{{id}}: the field `id` is empty; {must}")
    );
    assert_eq!(
        messages[1],
        format!("GET /v3/a/{{id}}: the field `id` is a list; {must}")
    );
    assert_eq!(
        messages[2],
        format!("GET /v3/a/{{id}}: the field `id` is an object; {must}")
    );
}

#[derive(Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    PartlyPaid,
}

#[wechatpay::endpoint(DELETE, "/v3/a", response = (), undocumented)]
struct Query<'a> {
    text: Cow<'a, str>,
    empty: &'a str,
    number: i64,
    yes: bool,
    kind: Kind,
    list: Vec<&'a str>,
    nothing: Option<u8>,
    #[serde(rename = "名")]
    named: u8,
    #[serde(flatten)]
    page: Page,
}

#[derive(Serialize)]
struct Page {
    offset: u32,
    limit: Option<u32>,
}

#[tokio::test]
async fn the_fields_of_a_get_or_delete_are_its_query() {
    let received = sent(&Query {
        text: "a b&c=中".into(),
        empty: "",
        number: -1,
        yes: true,
        kind: Kind::PartlyPaid,
        list: vec!["x", "y"],
        nothing: None,
        named: 1,
        page: Page {
            offset: 20,
            limit: None,
        },
    })
    .await;
    assert_eq!(
        received.target(),
        "/v3/a?text=a%20b%26c%3D%E4%B8%AD&empty=&number=-1&yes=true&kind=PARTLY_PAID&list=x&list=y\
         &%E5%90%8D=1&offset=20"
    );
    assert_eq!(received.body(), b"");
}

#[wechatpay::endpoint(PUT, "/v3/a", response = (), undocumented)]
#[serde(rename_all = "camelCase")]
struct Renamed {
    out_trade_no: u8,
    #[serde(rename = "Other")]
    renamed: u8,
    #[serde(rename(serialize = "ser", deserialize = "de"))]
    one_way: u8,
    #[serde(skip)]
    #[expect(dead_code, reason = "it is skipped")]
    skipped: u8,
    #[serde(skip_serializing)]
    #[expect(dead_code, reason = "it is skipped")]
    also_skipped: u8,
    #[serde(skip_deserializing)]
    sent_all_the_same: u8,
    #[serde(skip_serializing_if = "is_zero")]
    zero: u8,
    #[serde(skip_serializing_if = "is_zero")]
    one: u8,
    #[serde(with = "as_text")]
    with: u8,
    #[serde(serialize_with = "as_text::serialize")]
    serialize_with: u8,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(value: &u8) -> bool {
    *value == 0
}

mod as_text {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    pub(super) fn serialize<S: serde::Serializer>(value: &u8, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&value.to_string())
    }
}

#[tokio::test]
async fn serde_attributes_mean_what_they_mean_in_serde() {
    let body = sent_body(&Renamed {
        out_trade_no: 1,
        renamed: 2,
        one_way: 3,
        skipped: 4,
        also_skipped: 5,
        sent_all_the_same: 6,
        zero: 0,
        one: 1,
        with: 7,
        serialize_with: 8,
    })
    .await;
    assert_eq!(
        body,
        r#"{"outTradeNo":1,"Other":2,"ser":3,"sentAllTheSame":6,"one":1,"with":"7","serializeWith":"8"}"#
    );
}

macro_rules! rename_all {
    ($($name:ident: $rule:literal => $expected:literal;)*) => {
        #[tokio::test]
        async fn every_rule_of_rename_all() {
            $({
                #[wechatpay::endpoint(PATCH, "/v3/a", response = (), undocumented)]
                #[derive(Serialize)]
                #[serde(rename_all = $rule)]
                struct $name { out_trade_no: u8, _x1: u8 }

                let request = $name { out_trade_no: 0, _x1: 1 };
                let body = sent_body(&request).await;
                assert_eq!(body, $expected);
                assert_eq!(body, serde_json::to_string(&request).unwrap(), "as serde does it");
            })*
        }
    };
}

rename_all! {
    Lower: "lowercase" => r#"{"out_trade_no":0,"_x1":1}"#;
    Upper: "UPPERCASE" => r#"{"OUT_TRADE_NO":0,"_X1":1}"#;
    Pascal: "PascalCase" => r#"{"OutTradeNo":0,"X1":1}"#;
    Camel: "camelCase" => r#"{"outTradeNo":0,"x1":1}"#;
    Snake: "snake_case" => r#"{"out_trade_no":0,"_x1":1}"#;
    ScreamingSnake: "SCREAMING_SNAKE_CASE" => r#"{"OUT_TRADE_NO":0,"_X1":1}"#;
    Kebab: "kebab-case" => r#"{"out-trade-no":0,"-x1":1}"#;
    ScreamingKebab: "SCREAMING-KEBAB-CASE" => r#"{"OUT-TRADE-NO":0,"-X1":1}"#;
}

#[wechatpay::endpoint(POST, "/v3/a/{out_trade_no}", response = (), undocumented)]
#[serde(rename_all = "camelCase")]
struct RenamedInPath {
    out_trade_no: u8,
    sub_mchid: u8,
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", response = (), undocumented)]
struct RenamedForPath {
    #[serde(rename = "id")]
    transaction_id: u8,
    #[serde(rename = "transaction_id")]
    other: u8,
}

#[tokio::test]
async fn a_placeholder_is_a_field_s_name_as_sent_or_as_written() {
    let received = sent(&RenamedInPath {
        out_trade_no: 1,
        sub_mchid: 2,
    })
    .await;
    assert_eq!(received.target(), "/v3/a/1");
    assert_eq!(received.body(), br#"{"subMchid":2}"#);

    let received = sent(&RenamedForPath {
        transaction_id: 1,
        other: 2,
    })
    .await;
    assert_eq!(received.target(), "/v3/a/1");
    assert_eq!(received.body(), br#"{"transaction_id":2}"#);
}

#[derive(Serialize, Default)]
struct Deep {
    none: Option<u8>,
    some: Option<Option<u8>>,
    list: Vec<Deep>,
    map: BTreeMap<String, Option<u8>>,
    null: Value,
    gap: (u8, Option<u8>),
    newtype: Newtype,
    variants: Vec<Variant>,
    #[serde(flatten)]
    flat: Flat,
}

#[derive(Serialize, Default)]
struct Newtype(Option<u8>);

#[derive(Serialize, Default)]
struct Flat {
    flat_none: Option<u8>,
    flat_some: Option<u8>,
}

#[derive(Serialize)]
enum Variant {
    Struct { none: Option<u8>, some: u8 },
    Newtype(Flat),
    Tuple(Flat, u8),
}

#[wechatpay::endpoint(POST, "/v3/a", response = (), undocumented)]
struct Nested {
    none: Option<Deep>,
    newtype: Newtype,
    null: Value,
    deep: Deep,
}

#[tokio::test]
async fn none_is_left_out_at_every_depth_and_null_is_not() {
    let map = BTreeMap::from([("none".to_owned(), None), ("some".to_owned(), Some(1))]);
    let request = Nested {
        none: None,
        newtype: Newtype(None),
        null: Value::Null,
        deep: Deep {
            some: Some(None),
            list: vec![Deep::default()],
            map,
            variants: vec![
                Variant::Struct {
                    none: None,
                    some: 1,
                },
                Variant::Newtype(Flat::default()),
                Variant::Tuple(Flat::default(), 2),
            ],
            flat: Flat {
                flat_none: None,
                flat_some: Some(1),
            },
            ..Deep::default()
        },
    };
    let body: Value = serde_json::from_str(&sent_body(&request).await).unwrap();
    assert_eq!(
        body,
        json!({
            "null": null,
            "deep": {
                "list": [{
                    "list": [], "map": {}, "null": null, "gap": [0, null], "variants": [],
                }],
                "map": { "some": 1 },
                "null": null,
                // An element of a list stays where it is.
                "gap": [0, null],
                "variants": [{ "Struct": { "some": 1 } }, { "Newtype": {} }, { "Tuple": [{}, 2] }],
                "flat_some": 1,
            },
        })
    );
}

#[wechatpay::endpoint(POST, "/v3/a", response = (), undocumented)]
struct Flattened<T> {
    own: u8,
    #[serde(flatten)]
    more: T,
}

#[tokio::test]
async fn flatten_takes_structs_maps_and_options() {
    let flat = Flat {
        flat_none: None,
        flat_some: Some(2),
    };
    let body = sent_body(&Flattened { own: 1, more: flat }).await;
    assert_eq!(body, r#"{"own":1,"flat_some":2}"#);

    let map = BTreeMap::from([("a", Some(1)), ("b", None)]);
    let body = sent_body(&Flattened { own: 1, more: map }).await;
    assert_eq!(body, r#"{"own":1,"a":1}"#);

    let body = sent_body(&Flattened {
        own: 1,
        more: None::<Flat>,
    })
    .await;
    assert_eq!(body, r#"{"own":1}"#);

    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let error = client
        .send(&Flattened { own: 1, more: 5 })
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /v3/a: the field `more` cannot be flattened: it is neither a struct nor a map. \
         The request was not carried out"
    );
}

#[wechatpay::endpoint(GET, "/v3/a", response = (), undocumented)]
struct FlattenedQuery {
    offset: u32,
    #[serde(flatten)]
    page: Page,
}

/// As serde itself flattens, at any depth.
#[derive(Serialize)]
struct WithMore {
    own: u8,
    #[serde(flatten)]
    more: BTreeMap<&'static str, u8>,
}

/// Why a request is not sent.
async fn refused<E: wechatpay::Endpoint>(request: &E) -> String {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let error = client.send(request).await.err().unwrap();
    assert_eq!(error.kind(), wechatpay::ErrorKind::Request);
    assert!(sandbox.requests().is_empty());
    error.to_string()
}

#[tokio::test]
async fn a_name_that_flatten_repeats_is_not_sent_twice() {
    let twice = "the field `more` brings a name that another field has sent already";
    let more = BTreeMap::from([("own", 2)]);
    let error = refused(&Flattened { own: 1, more }).await;
    assert!(error.contains(twice), "{error}");

    let page = Page {
        offset: 20,
        limit: None,
    };
    let error = refused(&FlattenedQuery { offset: 1, page }).await;
    assert!(error.contains("the field `page` brings a name"), "{error}");

    let deep = |name| Flattened {
        own: 1,
        more: BTreeMap::from([(
            "deep",
            WithMore {
                own: 1,
                more: BTreeMap::from([(name, 2)]),
            },
        )]),
    };
    let error = refused(&deep("own")).await;
    assert!(error.contains("has a member twice"), "{error}");
    let body = sent_body(&deep("other")).await;
    assert_eq!(body, r#"{"own":1,"deep":{"other":2,"own":1}}"#);

    // What is not sent is not sent twice.
    let more = BTreeMap::from([("own", None::<u8>)]);
    let body = sent_body(&Flattened { own: 1, more }).await;
    assert_eq!(body, r#"{"own":1}"#);
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", response = (), undocumented)]
struct Numbers<T> {
    id: T,
    #[wechatpay(query)]
    query: T,
    member: T,
    list: Vec<T>,
    #[serde(flatten)]
    flattened: BTreeMap<&'static str, T>,
}

#[tokio::test]
async fn a_number_that_json_does_not_have_is_refused_in_every_place() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for place in 0..5 {
            let at = |here| if here == place { number } else { 1.0 };
            let numbers = Numbers {
                id: at(0),
                query: at(1),
                member: at(2),
                list: vec![at(3)],
                flattened: BTreeMap::from([("flat", at(4))]),
            };
            let error = refused(&numbers).await;
            assert!(error.contains("no number for NaN"), "{error}");
        }
    }
    let whole = WholeBody {
        all: vec![f32::NAN],
        force: true,
    };
    assert!(refused(&whole).await.contains("no number for NaN"));
}

#[wechatpay::endpoint(DELETE, "/v3/a", response = (), undocumented)]
struct WholeBody<T> {
    #[wechatpay(body)]
    all: T,
    force: bool,
}

#[tokio::test]
async fn one_field_can_be_the_whole_body() {
    let received = sent(&WholeBody {
        all: vec![Flat::default()],
        force: true,
    })
    .await;
    assert_eq!(received.target(), "/v3/a?force=true");
    assert_eq!(received.body(), b"[{}]");
    assert_eq!(received.headers()["content-type"], "application/json");

    let received = sent(&WholeBody {
        all: None::<u8>,
        force: false,
    })
    .await;
    assert_eq!(received.body(), b"");
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", response = (), undocumented)]
struct Rates {
    id: f32,
    #[wechatpay(query)]
    query: f32,
    member: f32,
    whole: f32,
    #[serde(flatten)]
    flattened: Rate,
}

#[derive(Serialize)]
struct Rate {
    rate: f32,
    large: f32,
}

#[tokio::test]
async fn a_number_looks_the_same_everywhere() {
    let received = sent(&Rates {
        id: 0.1,
        query: 0.1,
        member: 0.1,
        whole: 1.0,
        flattened: Rate {
            rate: 0.1,
            large: 16_777_216.0,
        },
    })
    .await;
    assert_eq!(received.target(), "/v3/a/0.1?query=0.1");
    let body = r#"{"member":0.1,"whole":1.0,"large":16777216.0,"rate":0.1}"#;
    assert_eq!(std::str::from_utf8(received.body()).unwrap(), body);
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", response = (), undocumented)]
struct OneName {
    id: u8,
    #[wechatpay(query)]
    #[serde(rename = "id")]
    in_query: u8,
    #[wechatpay(header = "id")]
    in_header: u8,
    #[serde(rename = "id")]
    in_body: u8,
}

#[tokio::test]
async fn one_name_can_be_in_every_place() {
    let received = sent(&OneName {
        id: 1,
        in_query: 2,
        in_header: 3,
        in_body: 4,
    })
    .await;
    assert_eq!(received.target(), "/v3/a/1?id=2");
    assert_eq!(received.headers()["id"], "3");
    assert_eq!(received.body(), br#"{"id":4}"#);
}

struct Unserialisable;

impl Serialize for Unserialisable {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("out of order"))
    }
}

#[tokio::test]
async fn a_value_that_does_not_serialise_names_its_field() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let request = WholeBody {
        all: Unserialisable,
        force: true,
    };
    let error = client.send(&request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(
        error.to_string(),
        "DELETE /v3/a: the field `all` cannot be serialised: its type's `Serialize` implementation \
         failed. The request was not carried out"
    );
    assert!(sandbox.requests().is_empty());
}
