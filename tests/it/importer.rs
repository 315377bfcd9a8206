//! The importer, with pages written for these tests: those in `data/pages` are right, those in
//! `data/broken_pages` have mistakes.

use std::path::{Path, PathBuf};

use wechatpay_importer::{Import, import};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

fn imported(corrections: &str) -> Import {
    import(&folder("pages"), corrections).unwrap()
}

fn problems(import: &Import) -> Vec<String> {
    import.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn full_pages_and_condensed_ones_are_read() {
    let imported = imported("");
    assert_eq!(problems(&imported), [] as [&str; 0]);
    let lines: Vec<_> = imported.operations.lines().collect();
    assert_eq!(
        lines,
        [
            "/global/v3/shop/orders/{order_no}/image\tGET\t200\tapihk.mch.weixin.qq.com\t\
             path!{order_no!s}\tfile\t下载图片\thttps://elsewhere.example/page",
            "/hk/v3/shop/stores/\tPOST\t200\t\tmeta!{sha256!s} file!{file!o}\t{media_id!s}\t\
             上传门店照片\t",
            "/v3/shop/orders\tGET\t200\t\tquery?{paid?b}\t{data!o*{state!s(PAID|NEW)}}\t查询订单\t",
            "/v3/shop/orders\tPOST\t202\t\theader!{Wechatpay-Serial!s} json!{appid!s \
             trade_type!s(JSAPI|NATIVE) version?s(1.0) amount!o{total!i rate?n} \
             goods?o*{name!s# tags?s*} extra?s~{period!s*}}\tempty\t创建订单\t/doc/v3/merchant/1",
        ]
    );
    let lines: Vec<_> = imported.notifications.lines().collect();
    let resources = "{order_no!s passed_on?s~{inner?s}}{refund_no!s}";
    let title = "已支付(SHOP.PAID)通知(JSON)";
    assert_eq!(
        lines,
        [
            format!("SHOP.PAID\tshop\t{resources}\t{title}\t"),
            format!("SHOP.REFUNDED\tshop\t{resources}\t{title}\t"),
        ]
    );
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let (one, two) = (imported(""), imported(""));
    assert_eq!(
        (one.operations, one.notifications),
        (two.operations, two.notifications)
    );
}

#[test]
fn what_is_wrong_is_reported_by_file_and_line() {
    let imported = import(&folder("broken_pages"), "").unwrap();
    let expected = "\
elsewhere.md:1: the page is neither below `openapi` nor below `webhook`, so it is not imported
openapi/v3/a/{id}/broken.md:1: the table comes before the first method's heading
openapi/v3/a/{id}/broken.md:2: `base_uri` has no `https://…/`
openapi/v3/a/{id}/broken.md:2: `form` is not a known place
openapi/v3/a/{id}/broken.md:2: `ident` is neither in a place nor in the path
openapi/v3/a/{id}/broken.md:2: cannot be stored: it has characters that are part of the format
openapi/v3/a/{id}/broken.md:2: the name `json.bad name` has a blank
openapi/v3/a/{id}/broken.md:2: the status is 204, but there is a response
openapi/v3/a/{id}/broken.md:2: the table lacks the placeholder `{id}`
openapi/v3/a/{id}/broken.md:4: `另一个表` is the head of an unknown table
openapi/v3/a/{id}/broken.md:13: `text` is not a known type
openapi/v3/a/{id}/broken.md:14: `deep` is nested in nothing
openapi/v3/a/{id}/broken.md:16: `same` is there twice
openapi/v3/a/{id}/broken.md:17: `number` cannot have members
openapi/v3/a/{id}/broken.md:19: no values come before `枚举值`
openapi/v3/a/{id}/broken.md:20: the value `a(b)` cannot be stored
openapi/v3/a/{id}/broken.md:21: `data-indent=x` is not a number
openapi/v3/a/{id}/broken.md:29: the sample code expects 200 here, but 204 before
openapi/v3/a/{id}/broken.md:34: `未知内容` is among members
openapi/v3/a/{id}/broken.md:39: the method has no table for the request, or none for the response
openapi/v3/a/{id}/broken.md:41: `{#fetch}` is not a method
openapi/v3/empty.md:1: the page documents no method
openapi/v3/latin.md:1: the page is not UTF-8
openapi/v3/moved.md:2: the page has moved to `openapi/v3/nowhere`, which documents nothing
openapi/v3/odd.md:1: the place `query` is a list
openapi/v3/odd.md:6: what follows `枚举值` cannot be read
openapi/v3/odd.md:7: `data-new` is not a known attribute
openapi/v3/odd.md:7: the values before these are not separated by `\\|`
openapi/v3/odd.md:8: the row has more than three cells
openapi/v3/odd.md:22: cannot be stored: it has characters that are part of the format
openapi/v3/odd.md:31: `base_uri` has no `https://…/`
openapi/v3/odd.md:41: the code that `~~~` begins has no end
openapi/v3/twice.md:1: the response is empty, and no sample code has its status
openapi/v3/twice.md:10: `openapi/v3/twice.md` documents the same operation
webhook/v3/BROKEN.md:1: the members of `ciphertext` are missing
webhook/v3/BROKEN.md:1: the values of `event_type` are missing
webhook/v3/TOO.md:8: `word` is not a known type
webhook/v3/TOO.md:13: `nested` is nested in nothing";
    assert_eq!(problems(&imported).join("\n"), expected);
}

#[test]
fn an_odd_page_loses_nothing_silently() {
    let imported = import(&folder("broken_pages"), "").unwrap();
    let line = imported
        .operations
        .lines()
        .find(|line| line.starts_with("/v3/odd\tGET"));
    let expected =
        "/v3/odd\tGET\t202\t\tquery?{one!s#(A|B) two?s(B) three?s}\t{id?s}\t奇怪的页面\t";
    assert_eq!(line, Some(expected));
    assert!(
        !imported.operations.contains("/v3/odd\tPATCH"),
        "{}",
        imported.operations
    );
}

#[test]
fn a_correction_replaces_the_problems_of_what_it_replaces_only() {
    let corrections = "BROKEN.TOO\nresource like BROKEN.TOO\nbecause it is a test\n";
    let imported = import(&folder("broken_pages"), corrections).unwrap();
    let mut problems = problems(&imported);
    problems.retain(|it| it.starts_with("webhook/v3/TOO.md"));
    assert_eq!(
        problems,
        ["webhook/v3/TOO.md:8: `word` is not a known type"]
    );
}

#[test]
fn corrections_put_facts_right() {
    let corrected = imported(
        "\
# A comment.
POST /v3/shop/orders
optional json.appid json.amount.total
rename json.goods.tags to labels
string json.amount.rate
because it is only a test

GET /v3/shop/orders
rename response.data.state to order_state
because it is only a test

GET /global/v3/shop/orders/{order_no}/image
file unsigned
because it is only a test

SHOP.PAID
resource alternatives
because it is only a test
",
    );
    assert_eq!(problems(&corrected), [] as [&str; 0]);
    for (data, expected) in [
        (&corrected.operations, "json!{appid?s "),
        (&corrected.operations, "amount!o{total?i "),
        (&corrected.operations, "labels?s*"),
        (&corrected.operations, "rate?s"),
        (&corrected.operations, "order_state!s"),
        (&corrected.operations, "\tfile-unsigned\t"),
        (
            &corrected.notifications,
            "SHOP.PAID\tshop\t{order_no!s passed_on?s~{inner?s} refund_no!s}\t",
        ),
    ] {
        assert!(data.contains(expected), "{expected}\n{data}");
    }
}

#[test]
fn a_placeholder_can_be_moved_into_the_path_or_added() {
    let problem = "openapi/v3/a/{id}/broken.md:2: the table lacks the placeholder `{id}`";
    let broken =
        |corrections: &str| problems(&import(&folder("broken_pages"), corrections).unwrap());
    assert!(broken("").iter().any(|it| it == problem));
    for change in [
        "add path.id",
        "rename path.ident to id",
        "move json.same to path",
    ] {
        let corrections = format!("POST /v3/a/{{id}}/broken\n{change}\nbecause it is a test\n");
        let problems = broken(&corrections);
        assert!(
            !problems.iter().any(|it| it.starts_with("corrections.txt")),
            "{problems:?}"
        );
        assert_eq!(
            problems.iter().any(|it| it == problem),
            change.starts_with("move")
        );
    }
}

#[test]
fn a_correction_that_corrects_nothing_is_a_problem() {
    for (correction, expected) in [
        (
            "GET /v3/nowhere\nfile unsigned",
            "1: `GET /v3/nowhere` is not documented",
        ),
        (
            "POST /v3/shop/orders\noptional json.version",
            "2: POST /v3/shop/orders: `json.version` is optional already",
        ),
        (
            "POST /v3/shop/orders\noptional json.nothing",
            "2: POST /v3/shop/orders: there is no `json.nothing`",
        ),
        (
            "POST /v3/shop/orders\nstring json.appid",
            "2: POST /v3/shop/orders: `json.appid` is a string already",
        ),
        (
            "POST /v3/shop/orders\nrename form.a to b",
            "2: POST /v3/shop/orders: there is no `form.a`",
        ),
        (
            "POST /v3/shop/orders\nfile digest",
            "2: POST /v3/shop/orders: the response is no file, or its signature is known to be this one",
        ),
        (
            "POST /v3/shop/orders\nresource alternatives",
            "2: POST /v3/shop/orders: only a notification has a resource",
        ),
        (
            "GET /global/v3/shop/orders/{order_no}/image\nadd path.order_no",
            "2: GET /global/v3/shop/orders/{order_no}/image: `order_no` is in the path already",
        ),
        (
            "SHOP.PAID\nfile unsigned",
            "2: SHOP.PAID: this change is not for a notification",
        ),
        (
            "SHOP.PAID\nresource like SHOP.LOST",
            "2: SHOP.PAID: `SHOP.LOST` is not documented",
        ),
        (
            "POST /v3/shop/orders\nfile unsigned\nremove it",
            "3: `remove it` is not a correction",
        ),
    ] {
        let problems = problems(&imported(&format!("{correction}\nbecause it is a test\n")));
        assert!(
            problems.contains(&format!("corrections.txt:{expected}")),
            "{problems:?}"
        );
    }
    let idle = problems(&imported("POST /v3/shop/orders\nbecause it is a test\n"));
    assert_eq!(
        idle,
        ["corrections.txt:1: a correction needs a line that changes something"]
    );
    let lost = problems(&imported("file unsigned\nbecause it is a test\n"));
    assert_eq!(
        lost,
        ["corrections.txt:1: a correction needs a line that names an operation or an event"]
    );
    let unfounded = problems(&imported("POST /v3/shop/orders\noptional json.appid\n"));
    assert_eq!(
        unfounded,
        ["corrections.txt:1: a correction needs a line that begins with `because`"]
    );
}
