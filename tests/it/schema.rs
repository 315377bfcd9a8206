//! The look-ups of documented operations and notifications.

use std::collections::BTreeSet;

use wechatpay_schema::{
    FileSignature, Kind, Method, NotDocumented, Notification, Operation, Place, Response, nearest,
};

#[test]
fn every_documented_operation_is_there_and_found() {
    let all: Vec<_> = Operation::all().collect();
    assert_eq!(all.len(), 1018);
    for operation in &all {
        let found = Operation::find(operation.method, &operation.path).unwrap();
        assert_eq!(found, *operation);
        let siblings = Operation::all_at(&operation.path).unwrap();
        assert!(siblings.contains(operation));
        assert!(siblings.iter().all(|it| it.path == operation.path));
    }
}

#[test]
fn every_documented_notification_is_there_and_found() {
    let all: Vec<_> = Notification::all().collect();
    assert_eq!(all.len(), 104);
    for notification in &all {
        assert!(Notification::of(notification.event_type).contains(notification));
        assert!(
            !notification.resources.is_empty(),
            "{}",
            notification.event_type
        );
        assert!(
            notification
                .resources
                .iter()
                .all(|members| !members.is_empty())
        );
    }
    assert_eq!(Notification::of("TRANSACTION.SUCCES"), []);
}

#[test]
fn the_type_of_an_event_alone_is_ambiguous() {
    let paid = Notification::of("TRANSACTION.SUCCESS");
    let types: BTreeSet<_> = paid
        .iter()
        .flat_map(|it| &it.original_types)
        .copied()
        .collect();
    assert_eq!(types, BTreeSet::from(["profitsharing", "transaction"]));
    let [withdrawal] = &Notification::of("MCHWITHDRAW.CHANGE")[..] else {
        panic!()
    };
    assert_eq!(withdrawal.resources.len(), 3);
}

#[test]
fn an_operation_has_all_that_is_documented() {
    let prepay = Operation::find(Method::Post, "/v3/pay/transactions/jsapi").unwrap();
    assert_eq!(
        (prepay.status, prepay.host, prepay.title),
        (200, None, "JSAPI下单")
    );
    assert_eq!(
        prepay.page,
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791856"
    );
    assert!(
        prepay
            .member(Place::Header, "Wechatpay-Serial")
            .unwrap()
            .required
    );

    let member = |name| prepay.member(Place::Json, name).unwrap();
    assert!(member("notify_url").required && !member("attach").required);
    let limit_pay = member("limit_pay");
    assert!(limit_pay.list && limit_pay.kind == Kind::String);
    assert_eq!(
        limit_pay.values,
        ["no_balance", "no_credit", "no_debit", "balance_only"]
    );
    let identity = member("payer").member("identity").unwrap();
    assert!(identity.member("number").unwrap().encrypted);
    assert!(!identity.member("type").unwrap().encrypted);
    let area = member("scene_info")
        .member("store_info")
        .unwrap()
        .member("area_code")
        .unwrap();
    assert!(area.required);

    let Response::Json(members) = &prepay.response else {
        panic!()
    };
    assert_eq!((members[0].name, members[0].required), ("prepay_id", true));
}

#[test]
fn statuses_hosts_base_paths_and_places_are_known() {
    let find = |method, path| Operation::find(method, path).unwrap();
    let terminate = find(Method::Post, "/v3/payscore/partner/permissions/terminate");
    assert_eq!(
        (terminate.status, &terminate.response),
        (204, &Response::Empty)
    );
    assert_eq!(
        find(
            Method::Post,
            "/v3/new-tax-control-fapiao/fapiao-applications"
        )
        .status,
        202
    );

    assert_eq!(find(Method::Post, "/hk/v3/refunds").host, None);
    let overseas = find(Method::Get, "/v3/global/certificates");
    assert_eq!(overseas.host, Some("apihk.mch.weixin.qq.com"));
    let customs = find(Method::Post, "/global/v3/customs/redeclare");
    assert_eq!(customs.host, Some("apihk.mch.weixin.qq.com"));

    find(Method::Post, "/v3/ecommerce/applyments/");
    let patch = find(Method::Patch, "/v3/global/merchants/{sub_mchid}");
    assert!(patch.member(Place::Path, "sub_mchid").unwrap().required);
    let upload = find(Method::Post, "/v3/merchant/media/upload");
    assert!(upload.member(Place::Meta, "sha256").is_some());
    assert!(upload.member(Place::File, "file").is_some());
    let applyment = find(Method::Post, "/v3/apply4subject/applyment");
    let licence = applyment.member(Place::Json, "subject_info").unwrap();
    let licence = licence.member("business_license_info").unwrap();
    let valid = licence.member("licence_valid_date").unwrap();
    assert!(valid.json_string && valid.member("period").unwrap().list);
}

#[test]
fn files_are_known_and_how_they_are_signed() {
    let files: Vec<_> = Operation::all()
        .filter_map(|it| match it.response {
            Response::File(signature) => Some((it.path.into_owned(), signature)),
            _ => None,
        })
        .collect();
    let path = |path: &str| path.to_owned();
    assert_eq!(
        files,
        [
            (path("/hk/v3/statements"), FileSignature::Digest),
            (path("/v3/billdownload/file"), FileSignature::None),
            (
                path("/v3/global/merchant-service/images/{media_id}"),
                FileSignature::None
            ),
            (path("/v3/global/statements"), FileSignature::Digest),
            (
                path("/v3/merchant-service/images/{media_id}"),
                FileSignature::None
            ),
            (
                path("/v3/new-tax-control-fapiao/download"),
                FileSignature::Unknown
            ),
            (
                path("/v3/transferdownload/elecvoucherfile"),
                FileSignature::None
            ),
            (path("/v3/transferdownload/signfile"), FileSignature::None),
        ]
    );
}

#[test]
fn merged_merchant_modes_are_not_required_together() {
    for operation in Operation::all() {
        for place in [Place::Json, Place::Query] {
            let required = |name| operation.member(place, name).is_some_and(|it| it.required);
            let both = required("mchid") && required("sp_mchid");
            assert!(!both, "{} {}", operation.method, operation.path);
        }
    }
}

#[test]
fn placeholders_may_have_other_names() {
    let found = Operation::find(Method::Get, "/v3/pay/transactions/id/{id}").unwrap();
    assert_eq!(found.path, "/v3/pay/transactions/id/{transaction_id}");
    let error = Operation::find(Method::Get, "/v3/pay/transactions/id/4200001").unwrap_err();
    assert!(
        matches!(error, NotDocumented::Path { .. }),
        "a value is not a placeholder"
    );
}

#[test]
fn paths_that_differ_in_placeholders_alone_are_ambiguous() {
    let by_id = "/v3/apply4subject/applyment/{applyment_id}/cancel";
    let by_code = "/v3/apply4subject/applyment/{business_code}/cancel";
    for path in [by_id, by_code] {
        assert_eq!(Operation::find(Method::Post, path).unwrap().path, path);
        assert_eq!(Operation::all_at(path).unwrap().len(), 1);
    }
    let error = Operation::find(Method::Post, "/v3/apply4subject/applyment/{id}/cancel");
    let error = error.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "`/v3/apply4subject/applyment/{{id}}/cancel` is ambiguous, since documented paths \
             differ only in the names of their placeholders; write `{by_id}` or `{by_code}`"
        )
    );
}

#[test]
fn a_request_is_traced_to_its_operation() {
    let called = |method, path| Operation::called(method, path).map(|it| it.path.into_owned());
    for (method, path, operation) in [
        (
            Method::Get,
            "/v3/pay/transactions/id/4200001",
            "/v3/pay/transactions/id/{transaction_id}",
        ),
        (
            Method::Post,
            "/v3/pay/transactions/jsapi",
            "/v3/pay/transactions/jsapi",
        ),
        (
            Method::Post,
            "/v3/ecommerce/applyments/",
            "/v3/ecommerce/applyments/",
        ),
    ] {
        assert_eq!(called(method, path).as_deref(), Some(operation));
    }
    assert_eq!(called(Method::Put, "/v3/pay/transactions/jsapi"), None);
    assert_eq!(called(Method::Get, "/v3/pay/transactions/id/"), None);
    assert_eq!(called(Method::Get, "/v3/pay/transactions/id/1/2"), None);
}

#[test]
fn another_method_is_an_error_of_its_own() {
    let error = Operation::find(Method::Put, "/v3/payscore/serviceorder").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`/v3/payscore/serviceorder` is documented for GET and POST, not for PUT"
    );
}

/// The suggestions for a path that is not documented.
fn suggested(path: &str) -> Vec<&'static str> {
    match Operation::find(Method::Post, path).unwrap_err() {
        NotDocumented::Path { nearest, .. } => nearest,
        other => panic!("{other}"),
    }
}

#[test]
fn the_nearest_path_is_suggested_for_a_misspelled_one() {
    for (wrong, right) in [
        // A wrong letter, a missing plural.
        ("/v3/pay/transactions/jsapl", "/v3/pay/transactions/jsapi"),
        ("/v3/pay/transaction/jsapi", "/v3/pay/transactions/jsapi"),
        (
            "/v3/payscore/partner/permission/terminate",
            "/v3/payscore/partner/permissions/terminate",
        ),
        // Swapped segments, swapped letters.
        ("/v3/transactions/pay/jsapi", "/v3/pay/transactions/jsapi"),
        ("/v3/pay/transactoins/native", "/v3/pay/transactions/native"),
        // A forgotten version, another version, no slash.
        ("/pay/transactions/jsapi", "/v3/pay/transactions/jsapi"),
        ("/v2/pay/transactions/jsapi", "/v3/pay/transactions/jsapi"),
        ("v3/pay/transactions/jsapi", "/v3/pay/transactions/jsapi"),
        ("/certificates", "/v3/certificates"),
        ("/v3/pay/transactions/JSAPI", "/v3/pay/transactions/jsapi"),
        // A forgotten or additional segment.
        (
            "/v3/pay/transactions/{transaction_id}",
            "/v3/pay/transactions/id/{transaction_id}",
        ),
        ("/v3/refund/domestic/refund", "/v3/refund/domestic/refunds"),
        // A superfluous or a missing trailing slash.
        ("/v3/pay/transactions/jsapi/", "/v3/pay/transactions/jsapi"),
        ("/v3/ecommerce/applyments", "/v3/ecommerce/applyments/"),
    ] {
        let suggested = suggested(wrong);
        assert_eq!(suggested.first(), Some(&right), "{wrong}: {suggested:?}");
        assert!(suggested.len() <= 3);
    }
}

#[test]
fn nothing_is_suggested_for_what_is_like_nothing() {
    assert!(suggested("/sns/oauth2/access_token").is_empty());
    assert!(suggested("").is_empty());
    let error = Operation::find(Method::Post, "/sns/oauth2/access_token").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`/sns/oauth2/access_token` is not documented"
    );
}

#[test]
fn suggestions_are_always_the_same() {
    for wrong in [
        "/v3/pay/transactions/x",
        "/v3/marketing/favor/stock",
        "/v3/a/b/c",
    ] {
        assert_eq!(suggested(wrong), suggested(wrong));
    }
    // Of equally near names, the first in the alphabet, in whatever order they come.
    assert_eq!(nearest("cat", ["hat", "bat"]), Some("bat"));
    assert_eq!(nearest("cat", ["bat", "hat"]), Some("bat"));
    assert_eq!(nearest("cat", []), None);
}
