//! Rules that every printed declaration keeps. A person has read those in `cli/tests/scaffolds`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;
use wechatpay_scaffold::{Ownership, Scaffold, sample};
use wechatpay_schema::{Member, Method, Notification, Operation, Place, Response};

/// The declarations of all operations and events, each with the name of its operation or event.
fn all(ownership: Ownership) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for operation in Operation::all() {
        let name = format!("{} {}", operation.method, operation.path);
        all.push((name, Scaffold::of(&operation, ownership).to_string()));
    }
    for notification in Notification::all() {
        for form in &notification.forms {
            let text = Scaffold::of_form(&notification, form, ownership).to_string();
            all.push((notification.event_type.to_owned(), text));
        }
    }
    for events in events_of_one_product() {
        let forms = forms(&events);
        all.push((
            events[0].event_type.to_owned(),
            Scaffold::of_events(&forms, ownership).to_string(),
        ));
    }
    all
}

/// The events whose types begin alike: `REFUND.SUCCESS`, `REFUND.CLOSED`.
fn events_of_one_product() -> Vec<Vec<Notification<'static>>> {
    let mut products: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for notification in Notification::all() {
        let product = notification.event_type.split('.').next().unwrap();
        products.entry(product).or_default().push(notification);
    }
    products.into_values().collect()
}

fn forms<'a>(
    events: &'a [Notification<'a>],
) -> Vec<(&'a Notification<'a>, &'a wechatpay_schema::Form<'a>)> {
    let each = |it: &'a Notification<'a>| it.forms.iter().map(move |form| (it, form));
    events.iter().flat_map(each).collect()
}

#[test]
fn events_with_the_same_resource_share_a_variant() {
    let refunds = ["REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED"];
    let refunds = refunds.map(|it| Notification::of(it).unwrap());
    let text = Scaffold::of_events(&forms(&refunds), Ownership::Owned).to_string();
    assert_eq!(
        text.matches("pub struct MerchantRefund {").count(),
        1,
        "{text}"
    );
    let variant = "    #[event(
        \"REFUND.SUCCESS\",
        \"REFUND.ABNORMAL\",
        \"REFUND.CLOSED\",
        form = \"merchant\"
    )]
    MerchantRefund(MerchantRefund),
";
    assert!(text.contains(variant), "{text}");
    // More sources have the currency of a success than of the others.
    let variant = "\"REFUND.CLOSED\", form = \"partner\")]\n    PartnerRefund(PartnerRefund),\n";
    assert!(text.contains(variant), "{text}");
    assert!(
        text.contains("\n    Other(wechatpay::Resource),\n"),
        "{text}"
    );

    // What has another resource has another variant.
    let payments = [Notification::of("TRANSACTION.SUCCESS").unwrap()];
    let text = Scaffold::of_events(&forms(&payments), Ownership::Owned).to_string();
    let variants = text
        .matches("    #[event(\"TRANSACTION.SUCCESS\", form = ")
        .count();
    assert_eq!(variants, payments[0].forms.len(), "{text}");
}

#[test]
fn rustfmt_changes_nothing() {
    for ownership in [Ownership::Owned, Ownership::Borrowed] {
        let texts: Vec<_> = all(ownership).into_iter().map(|(_, text)| text).collect();
        let mut rustfmt = Command::new("rustfmt")
            .args(["--check", "--edition", "2024"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = rustfmt.stdin.take().unwrap();
        let text = texts.join("\n");
        let writer = std::thread::spawn(move || input.write_all(text.as_bytes()).unwrap());
        let output = rustfmt.wait_with_output().unwrap();
        writer.join().unwrap();
        let changes = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && changes.is_empty(), "{changes}");
    }
}

#[test]
fn every_documented_member_is_declared() {
    fn check(of: &str, text: &str, members: &[Member<'_>]) {
        for member in members {
            let name = member.name;
            let ways = [
                format!("    pub {name}: "),
                format!("    pub r#{name}: "),
                format!("rename = \"{name}\""),
                format!("header = \"{name}\""),
            ];
            let is_declared = ways.iter().any(|way| text.contains(way.as_str()));
            assert!(is_declared, "{of}: {name}");
            check(of, text, &member.members);
        }
    }
    for operation in Operation::all() {
        let name = format!("{} {}", operation.method, operation.path);
        let text = Scaffold::of(&operation, Ownership::Owned).to_string();
        for parameters in &operation.parameters {
            let own = ["Wechatpay-Serial", "Accept-Encoding"];
            let mut members = parameters.members.clone();
            members.retain(|it| parameters.place != Place::Header || !own.contains(&it.name));
            check(&name, &text, &members);
        }
        if let Response::Json(members) = &operation.response {
            check(&name, &text, members);
        }
        for header in ["Wechatpay-Serial", "Accept-Encoding"] {
            assert!(!text.contains(header), "{name}: the runtime sends {header}");
        }
    }
    for notification in Notification::all() {
        for form in &notification.forms {
            let text = Scaffold::of_form(&notification, form, Ownership::Owned).to_string();
            check(notification.event_type, &text, &form.members);
        }
    }
}

/// The names that a declaration's code declares.
fn declared(text: &str) -> Vec<&str> {
    let lines = text.lines();
    let rest = lines.filter_map(|line| {
        let rest = line.strip_prefix("pub struct ");
        rest.or_else(|| line.strip_prefix("pub enum "))
    });
    rest.filter_map(|rest| rest.split([' ', '<', ';']).next())
        .collect()
}

#[test]
fn no_name_is_declared_twice_or_by_a_number() {
    for (of, text) in all(Ownership::Owned) {
        let names = declared(&text);
        let distinct: BTreeSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len(), "{of}: {names:?}");
        for name in names {
            let is_numbered = name.ends_with(|c: char| c.is_ascii_digit());
            assert!(!is_numbered, "{of}: {name}");
            for (line, used) in text.lines().zip(text.lines().map(|it| it.trim_start())) {
                let imports = used.starts_with("use ");
                let imported = line
                    .split([' ', ':', '{', '}', ',', ';'])
                    .any(|it| it == name);
                assert!(!(imports && imported), "{of}: {name} is imported too");
            }
        }
    }
}

#[test]
fn names_say_what_is_done_to_what() {
    for (method, path, request, response) in [
        (
            Method::Post,
            "/v3/pay/transactions/jsapi",
            "CreateJsapiTransaction",
            "CreateJsapiTransactionResponse",
        ),
        (
            Method::Get,
            "/v3/pay/transactions/id/{transaction_id}",
            "GetTransactionById",
            "Transaction",
        ),
        (
            Method::Get,
            "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            "GetBatchDetailById",
            "BatchDetail",
        ),
        (
            Method::Get,
            "/v3/merchant-service/complaints-v2",
            "ListComplaints",
            "ComplaintPage",
        ),
        (
            Method::Get,
            "/v3/certificates",
            "ListCertificates",
            "CertificateList",
        ),
        (
            Method::Post,
            "/v3/refund/domestic/refunds",
            "CreateRefund",
            "Refund",
        ),
        (
            Method::Post,
            "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
            "ApplyForAbnormalRefund",
            "Refund",
        ),
        (
            Method::Post,
            "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
            "SendServiceOrderPendingMessage",
            "",
        ),
        (
            Method::Patch,
            "/v3/smartguide/guides/{guide_id}",
            "UpdateGuide",
            "",
        ),
        (
            Method::Delete,
            "/v3/marketing/membercard-open/cards/{card_id}",
            "DeleteCard",
            "",
        ),
        (
            Method::Post,
            "/v3/papay/sign/contracts/pre-entrust-sign",
            "PreEntrustSignContract",
            "PreEntrustSignContractResponse",
        ),
        (
            Method::Post,
            "/v3/brand/partner/card-member/user-cards/import-by-phone",
            "ImportUserCardByPhone",
            "UserCard",
        ),
    ] {
        let operation = Operation::find(method, path).unwrap();
        let scaffold = Scaffold::of(&operation, Ownership::Owned);
        let names = (
            scaffold.request_name(),
            scaffold.response_name().unwrap_or(""),
        );
        assert_eq!(names, (Some(request), response), "{path}");
    }
}

#[test]
fn samples_say_the_same_in_rust_and_in_json() {
    /// The strings in a value, also those in JSON that is in a string.
    fn texts(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => members.values().for_each(|it| texts(it, found)),
            Value::Array(items) => items.iter().for_each(|it| texts(it, found)),
            Value::String(text) => match serde_json::from_str(text) {
                Ok(inner @ Value::Object(_)) => texts(&inner, found),
                _ => found.push(text.clone()),
            },
            _ => {}
        }
    }
    let mut count = 0;
    for operation in Operation::all() {
        let request = sample::request(&operation);
        let mut found = Vec::new();
        for (_, value) in request.path.iter().chain(&request.query) {
            texts(value, &mut found);
        }
        texts(&request.body.unwrap_or_default(), &mut found);
        texts(
            &sample::response(&operation).unwrap_or_default(),
            &mut found,
        );
        for ownership in [Ownership::Owned, Ownership::Borrowed] {
            let scaffold = Scaffold::of(&operation, ownership);
            let rust = scaffold.request_sample().unwrap()
                + &scaffold.response_sample().unwrap_or_default();
            let literals: BTreeSet<_> = rust.split('"').collect();
            for text in found.iter().filter(|it| it.ends_with(" 中")) {
                count += 1;
                let path = &operation.path;
                assert!(literals.contains(text.as_str()), "{path}: {text}");
            }
        }
    }
    assert!(count > 20_000, "{count}");
}

#[test]
fn a_sample_request_is_complete() {
    let path = "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload";
    let upload = Operation::find(Method::Post, path).unwrap();
    let request = sample::request(&upload);
    assert_eq!(
        request.path,
        [("sub_mchid".to_owned(), "path.sub_mchid 中".into())]
    );
    assert_eq!(request.file, Some("content"));
    let meta = request.body.unwrap();
    assert_eq!(meta["file_name"], "meta.file_name 中");
    // The SHA-256 of "content".
    let digest = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
    assert_eq!(meta["file_digest"], digest);
    let scaffold = Scaffold::of(&upload, Ownership::Owned);
    let number = meta["item_id"].to_string();
    assert_eq!(
        scaffold.request_sample().unwrap(),
        format!(
            "UploadSubmissionFile {{ sub_mchid: \"path.sub_mchid 中\".to_owned(), file_name: \
             \"meta.file_name 中\".to_owned(), file_digest: wechatpay::Digest::sha256(), item_id: \
             Some({number}), submission_file: wechatpay::File::new(\"a.png\", \
             \"image/png\", &b\"content\"[..]) }}"
        )
    );
}

/// As `cli/tests/scaffolds` has it.
#[allow(
    dead_code,
    unreachable_pub,
    reason = "printed for a module of its own, and used in part"
)]
mod refunded {
    include!("../../cli/tests/scaffolds/times_of_jiff.rs");
}

#[test]
fn what_is_missing_or_empty_is_decoded() {
    let refund = serde_json::json!({
        "out_trade_no": "1", "transaction_id": "2", "out_refund_no": "3", "refund_id": "4",
        "refund_status": "A_STATUS_OF_TOMORROW", "success_time": "",
        "amount": {"total": 888, "refund": 888, "payer_total": ""},
    });
    let refund: refunded::MerchantRefundSuccess = serde_json::from_value(refund).unwrap();
    assert_eq!(refund.success_time, None);
    assert_eq!(refund.amount.refund, 888);
    assert_eq!(refund.amount.payer_total, None);
    assert!(refund.promotion_detail.is_empty());

    let in_time = serde_json::json!({
        "out_trade_no": "1", "transaction_id": "2", "out_refund_no": "3", "refund_id": "4",
        "refund_status": "SUCCESS", "success_time": "2026-01-02T08:00:00+08:00",
        "amount": {"total": 888, "refund": 888},
    });
    let refund: refunded::MerchantRefundSuccess = serde_json::from_value(in_time).unwrap();
    assert_eq!(refund.success_time, "2026-01-02T00:00:00Z".parse().ok());
}

/// As `cli/tests/scaffolds` has it.
#[cfg(feature = "derives")]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "printed for a module of its own, and used in part"
)]
mod ordered {
    include!("../../cli/tests/scaffolds/times_of_chrono.rs");
}

#[cfg(feature = "derives")]
#[test]
fn times_of_chrono_are_decoded() {
    let order = |time: &str| {
        serde_json::from_value::<ordered::Transaction>(serde_json::json!({
            "appid": "1", "mchid": "2", "out_trade_no": "3", "trade_state": "NOTPAY",
            "trade_state_desc": "", "success_time": time,
        }))
    };
    let paid = order("2026-01-02T08:00:00+08:00").unwrap().success_time;
    assert_eq!(paid.unwrap().to_rfc3339(), "2026-01-02T08:00:00+08:00");
    assert_eq!(order("").unwrap().success_time, None);
    assert!(order("2026-01-02").is_err());
}

#[test]
fn what_is_not_sure_is_noted() {
    let text = |method, path| {
        let operation = Operation::find(method, path).unwrap();
        Scaffold::of(&operation, Ownership::Owned).to_string()
    };
    let disputed = text(
        Method::Post,
        "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    );
    assert!(disputed.contains("/// Sources disagree whether the response has a body.\n"));
    let brands = text(Method::Get, "/v3/lovefeast/brands/{brand_id}");
    let field = "    /// Sources disagree about its type.\n    pub brand_id: i64,\n";
    assert!(brands.contains(field), "{brands}");
    let encrypted = text(
        Method::Get,
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
    );
    let field = "    /// Encrypted, as one source says; if so, its type is `wechatpay::Sensitive`.\n    \
                 pub account_name: Option<String>,\n";
    assert!(encrypted.contains(field), "{encrypted}");
}
