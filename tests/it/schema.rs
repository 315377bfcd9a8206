//! The look-ups of documented operations and notifications.

use wechatpay_schema::{
    Encryption, FileSignature, Kind, Method, NotDocumented, Notification, Operation, Place,
    Presence, Response, SourceKind, Sureness, nearest,
};

#[test]
fn every_documented_operation_is_there_and_found() {
    let all: Vec<_> = Operation::all().collect();
    assert_eq!(all.len(), 1049);
    for operation in &all {
        let found = Operation::find(operation.method, &operation.path).unwrap();
        assert_eq!(found, *operation);
        let siblings = Operation::all_at(&operation.path).unwrap();
        assert!(siblings.contains(operation));
        assert!(siblings.iter().all(|it| it.path == operation.path));
    }
}

#[test]
fn every_notification_is_there_and_found() {
    let all: Vec<_> = Notification::all().collect();
    assert_eq!(all.len(), 103);
    for notification in &all {
        let event_type = notification.event_type;
        assert_eq!(Notification::of(event_type).as_ref(), Some(notification));
        for form in &notification.forms {
            assert_eq!(notification.form(form.name), Some(form), "{event_type}");
            assert!(!form.members.is_empty(), "{event_type} {}", form.name);
            let is_alone = notification.forms.len() == 1;
            assert_eq!(
                form.signs.is_empty(),
                is_alone,
                "{event_type} {}",
                form.name
            );
        }
    }
    assert_eq!(Notification::of("TRANSACTION.SUCCES"), None);
}

#[test]
fn a_resource_is_recognised_as_one_form() {
    let paid = Notification::of("TRANSACTION.SUCCESS").unwrap();
    let recognise = |original_type, members: &[&str]| {
        let form = paid.recognise(original_type, |name| members.contains(&name));
        form.map(|form| form.name)
    };
    let merchant = [
        "appid",
        "mchid",
        "out_trade_no",
        "transaction_id",
        "trade_type",
    ];
    assert_eq!(recognise("transaction", &merchant), Some("merchant"));
    let overseas = ["appid", "mchid", "out_trade_no", "id", "trade_type"];
    assert_eq!(
        recognise("transaction", &overseas),
        Some("overseas-merchant")
    );
    let partner = ["sp_mchid", "sub_mchid", "out_trade_no", "trade_type"];
    assert_eq!(recognise("transaction", &partner), Some("partner"));
    let combine = ["combine_mchid", "combine_out_trade_no", "sub_orders"];
    assert_eq!(recognise("transaction", &combine), Some("combine"));
    let parking = ["sp_mchid", "trade_state_description", "trade_scene"];
    assert_eq!(recognise("transaction", &parking), Some("parking"));
    let education = ["mchid", "trade_state", "trade_state_description"];
    assert_eq!(recognise("transaction", &education), Some("education"));
    let shared = ["mchid", "transaction_id", "order_id", "receiver"];
    assert_eq!(recognise("profitsharing", &shared), Some("profitsharing"));
    assert_eq!(recognise("transaction", &shared), None);
    assert_eq!(recognise("transaction", &[]), None);

    let withdrawal = Notification::of("MCHWITHDRAW.CHANGE").unwrap();
    let names: Vec<_> = withdrawal.forms.iter().map(|it| it.name).collect();
    assert_eq!(names, ["own", "sub-merchant", "in-parts"]);
    let complaint = Notification::of("COMPLAINT.CREATE").unwrap();
    let any = complaint.recognise("", |_| false).unwrap();
    assert_eq!(
        (any.name, &any.original_types[..]),
        ("only", &["complaint"][..])
    );
}

#[test]
fn it_is_known_who_knows_an_operation_and_how_surely() {
    let known_to = |method, path| Operation::find(method, path).unwrap().known_to;
    use SourceKind::{Community, Official, Pages};
    let jsapi = "/v3/pay/transactions/jsapi";
    assert_eq!(known_to(Method::Post, jsapi), [Pages, Official, Community]);
    let stop = "/v3/marketing/favor/stocks/{stock_id}/stop";
    assert_eq!(known_to(Method::Post, stop), [Official]);
    let rename = "/v3/aggracct-bc/wb-channel/bank-channel-account/rename";
    assert_eq!(known_to(Method::Post, rename), [Pages]);

    let count = |kind| {
        Operation::all()
            .filter(|it| it.known_to.contains(&kind))
            .count()
    };
    assert_eq!(count(Pages), 1018);
    let brand = Operation::all().filter(|it| it.path.starts_with("/brand/"));
    assert_eq!(brand.count(), 30);

    let disputed = Operation::find(Method::Post, "/v3/catering/orders/sync-status").unwrap();
    assert_eq!(disputed.response_kind, Sureness::Disputed);
    let prepay = Operation::find(Method::Post, jsapi).unwrap();
    assert_eq!(prepay.response_kind, Sureness::Sure);
    let member = |name| prepay.member(Place::Json, name).unwrap();
    assert_eq!(member("notify_url").presence, Presence::Required);
    assert_eq!(member("attach").presence, Presence::Optional);
    // Only the pages know it.
    let identity = member("payer").member("identity").unwrap();
    assert_eq!(identity.sureness, Sureness::Single);
    let number = identity.member("number").unwrap();
    assert_eq!(
        (number.presence, number.encryption),
        (Presence::Claimed, Encryption::Claimed)
    );
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
    assert!(prepay.member(Place::Header, "Wechatpay-Serial").is_some());

    let member = |name| prepay.member(Place::Json, name).unwrap();
    let limit_pay = member("limit_pay");
    assert!(limit_pay.list && limit_pay.kind == Kind::String);
    assert_eq!(
        limit_pay.values,
        ["no_balance", "no_credit", "no_debit", "balance_only"]
    );
    let identity = member("payer").member("identity").unwrap();
    assert!(identity.member("number").unwrap().is_encrypted());
    let kind = identity.member("type").unwrap();
    assert_eq!(kind.encryption, Encryption::Clear);
    let area = member("scene_info")
        .member("store_info")
        .unwrap()
        .member("area_code")
        .unwrap();
    assert_eq!((area.kind, area.sureness), (Kind::String, Sureness::Sure));

    let Response::Json(members) = &prepay.response else {
        panic!()
    };
    let prepay_id = &members[0];
    assert_eq!(
        (prepay_id.name, prepay_id.presence),
        ("prepay_id", Presence::Required)
    );
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
    assert!(patch.member(Place::Path, "sub_mchid").is_some());
    let upload = find(Method::Post, "/v3/merchant/media/upload");
    assert!(upload.member(Place::Meta, "sha256").is_some());
    assert!(upload.member(Place::File, "file").is_some());
    let merchant = find(Method::Post, "/v3/global/merchants");
    let business = merchant.member(Place::Json, "business").unwrap();
    let photos = business.member("store_photos").unwrap();
    assert!(photos.json_string && photos.member("media_id").unwrap().list);
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
            let required = |name| {
                let member = operation.member(place, name);
                member.is_some_and(|it| it.presence != Presence::Optional)
            };
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
