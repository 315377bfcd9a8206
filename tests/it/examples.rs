//! Examples of our own (`data/examples.jsonl`, with invented values) fit the data, and what sources
//! say whom each of them cites.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use wechatpay_importer::{misfits, read_facts, uncited};
use wechatpay_schema::Notification;

fn examples() -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(tests.join("data/examples.jsonl")).unwrap()
}

#[test]
fn they_fit_the_data() {
    assert_eq!(misfits(&examples()), [] as [&str; 0]);
}

#[test]
fn they_are_as_the_sources_that_they_cite_have_them() {
    let importer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../importer");
    let facts = read_facts(&importer.join("facts")).unwrap();
    let forms = std::fs::read_to_string(importer.join("data/forms.txt")).unwrap();
    assert_eq!(uncited(&examples(), &facts, &forms), [] as [&str; 0]);
}

#[test]
fn they_are_of_many_operations_and_of_all_payments_and_refunds() {
    let (mut operations, mut forms) = (BTreeSet::new(), BTreeSet::new());
    for line in examples().lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| example[name].as_str().unwrap_or_default().to_owned();
        match text("kind").as_str() {
            "notification" => forms.insert((text("event_type"), text("form"))),
            _ => operations.insert((text("method"), text("path"))),
        };
    }
    assert!(operations.len() >= 150, "{}", operations.len());
    assert!(forms.len() >= 30, "{}", forms.len());
    for notification in Notification::all() {
        let event_type = notification.event_type;
        let family = event_type.split('.').next().unwrap();
        for form in &notification.forms {
            let is_there = forms.contains(&(event_type.to_owned(), form.name.to_owned()));
            let by_pages_only = form.known_to == [wechatpay_schema::SourceKind::Pages];
            let is_due = ["TRANSACTION", "REFUND"].contains(&family) && !by_pages_only;
            assert!(is_there || !is_due, "{event_type} {}", form.name);
        }
    }
}

#[test]
fn what_does_not_fit_is_found() {
    let prepay = r#""method":"POST","path":"/v3/pay/transactions/jsapi""#;
    let closing =
        r#""method":"POST","path":"/v3/pay/transactions/out-trade-no/{out_trade_no}/close""#;
    let stocks = r#""method":"GET","path":"/v3/marketing/favor/stocks""#;
    let medical = r#""method":"POST","path":"/v3/med-ins/orders""#;
    let content = "passthrough_response_content";
    let counted = r#"{"total_count":0,"limit":1,"offset":0,"data":null}"#;
    for (example, expected) in [
        (
            format!(r#"{{"kind":"request","place":"json",{closing},"json":{{"mchid":1,"a":2}}}}"#),
            &["`mchid` is not of the kind String", "`a` is not known"][..],
        ),
        (
            format!(r#"{{"kind":"request","place":"json",{closing},"json":{{}}}}"#),
            &["`mchid` is missing"],
        ),
        (
            format!(r#"{{"kind":"response",{prepay},"json":{{"b":1}}}}"#),
            &["`prepay_id` is missing"],
        ),
        (
            format!(r#"{{"kind":"response",{closing},"json":{{}}}}"#),
            &["the operation has no response in JSON"],
        ),
        (
            r#"{"kind":"notification","event_type":"REFUND.SUCCESS","json":{"mchid":"1"}}"#
                .to_owned(),
            &["it is recognised as no form, or as several"],
        ),
        (
            r#"{"kind":"notification","event_type":"COMPLAINT.CREATE","form":"other",
                "json":{"complaint_id":[]}}"#
                .replace('\n', ""),
            &[
                "it is recognised as `only`",
                "`complaint_id` is not of the kind String",
            ],
        ),
        (
            format!(r#"{{"kind":"response",{stocks},"json":{counted}}}"#),
            &["`data` is `null` in place of a list"],
        ),
        (
            format!(
                r#"{{"kind":"response",{medical},"json":{{"{content}":"{{\"payAuthNo\":1}}"}}}}"#
            ),
            &["`passthrough_response_content.payAuthNo` is not of the kind String"],
        ),
        (
            format!(r#"{{"kind":"response",{medical},"json":{{"{content}":"[1]"}}}}"#),
            &["the JSON in `passthrough_response_content` is no object"],
        ),
        (
            format!(r#"{{"kind":"response",{medical},"json":{{"{content}":"{{"}}}}"#),
            &[
                "the JSON in `passthrough_response_content` cannot be read: EOF while parsing an \
                 object at line 1 column 1",
            ],
        ),
        (
            format!(r#"{{"kind":"response",{medical},"json":{{"{content}":""}}}}"#),
            &[],
        ),
        (
            "{".to_owned(),
            &["EOF while parsing an object at line 1 column 1"],
        ),
    ] {
        let expected: Vec<_> = expected.iter().map(|it| format!("line 1: {it}")).collect();
        assert_eq!(misfits(&example), expected);
    }

    let facts = [
        (
            "go/operations.txt".to_owned(),
            "/v3/pay/transactions/jsapi\tPOST\t\t\tjson:{a!o{b!i} c?s~{d!i}}\t{prepay_id!s}\t\t"
                .to_owned(),
        ),
        (
            "go/notifications.txt".to_owned(),
            "PAID\t\tpaid\t{id!s}\t\t\nPAID\t\tpartner\t{sp_id!s}\t\t".to_owned(),
        ),
    ];
    let facts = facts.into_iter().collect();
    let forms = "PAID\nform merchant if id from paid\nform partner if sp_id from partner";
    let request = format!(r#""kind":"request","place":"json",{prepay}"#);
    let notification =
        |form: &str| format!(r#""kind":"notification","event_type":"PAID","form":"{form}""#);
    for (of, follows, json, expected) in [
        (&request, r#"["go"]"#, r#"{"a":{"b":1}}"#, None),
        (
            &request,
            r#"["go"]"#,
            r#"{"a":{"b":"1"}}"#,
            Some("no source that it follows has `a.b` like this"),
        ),
        (
            &request,
            r#"["go"]"#,
            r#"{"e":1}"#,
            Some("no source that it follows has `e` like this"),
        ),
        (&request, r#"["go"]"#, r#"{"c":"{\"d\":1}"}"#, None),
        (
            &request,
            r#"["go"]"#,
            r#"{"c":"{\"d\":\"1\"}"}"#,
            Some("no source that it follows has `c.d` like this"),
        ),
        (&request, r#"["net"]"#, "{}", Some("net does not have it")),
        (
            &request,
            r#"["pages"]"#,
            "{}",
            Some("it follows no source but pages"),
        ),
        (&request, "[]", "{}", Some("it follows no source but pages")),
        (
            &notification("partner"),
            r#"["go"]"#,
            r#"{"sp_id":"1"}"#,
            None,
        ),
        // What another form of the event has is no proof.
        (
            &notification("merchant"),
            r#"["go"]"#,
            r#"{"sp_id":"1"}"#,
            Some("no source that it follows has `sp_id` like this"),
        ),
        (
            &notification("combine"),
            r#"["go"]"#,
            "{}",
            Some("go does not have it"),
        ),
    ] {
        let example = format!(r#"{{{of},"follows":{follows},"json":{json}}}"#);
        let expected: Vec<_> = expected.iter().map(|it| format!("line 1: {it}")).collect();
        assert_eq!(uncited(&example, &facts, forms), expected);
    }
}
