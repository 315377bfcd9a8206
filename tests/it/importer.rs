//! The importer, on pages written for it: `data/pages` is right, `data/broken_pages` is not.

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
elsewhere.md:1: neither below `openapi` nor below `webhook`: not imported
openapi/v3/a/{id}/broken.md:1: a table stands before every method's heading
openapi/v3/a/{id}/broken.md:2: `base_uri` shows no `https://…/`
openapi/v3/a/{id}/broken.md:2: `form` is not a place that is known
openapi/v3/a/{id}/broken.md:2: `ident` is in no place, and not in the path
openapi/v3/a/{id}/broken.md:2: answers 204 and has a response all the same
openapi/v3/a/{id}/broken.md:2: cannot be stored: something in it breaks the format
openapi/v3/a/{id}/broken.md:2: the name `json.bad name` has a blank
openapi/v3/a/{id}/broken.md:2: the table lacks the placeholder `{id}`
openapi/v3/a/{id}/broken.md:4: `另一个表` heads a table that is not read
openapi/v3/a/{id}/broken.md:13: `text` is not a type that is known
openapi/v3/a/{id}/broken.md:14: `deep` is nested in nothing
openapi/v3/a/{id}/broken.md:16: `same` stands there twice
openapi/v3/a/{id}/broken.md:17: `number` cannot have members
openapi/v3/a/{id}/broken.md:19: says that values are enumerated, but shows none
openapi/v3/a/{id}/broken.md:20: `a(b)` is not a value that can be stored
openapi/v3/a/{id}/broken.md:21: `data-indent=x` is not a number
openapi/v3/a/{id}/broken.md:29: expects 200 where 204 stands before
openapi/v3/a/{id}/broken.md:34: `未知内容` stands among members
openapi/v3/a/{id}/broken.md:39: has no table for the request, or none for the response
openapi/v3/a/{id}/broken.md:41: `{#fetch}` is not a method
openapi/v3/empty.md:1: documents no method
openapi/v3/latin.md:1: is not UTF-8
openapi/v3/moved.md:2: has moved to `openapi/v3/nowhere`, which documents nothing
openapi/v3/odd.md:1: the place `query` is a list
openapi/v3/odd.md:6: says more after `枚举值` than can be read
openapi/v3/odd.md:7: enumerates values in a form that is not read
openapi/v3/odd.md:7: the attribute `data-new` is not known
openapi/v3/odd.md:8: has more than three cells
openapi/v3/odd.md:22: cannot be stored: something in it breaks the format
openapi/v3/odd.md:31: `base_uri` shows no `https://…/`
openapi/v3/odd.md:41: `~~~` opens code that never ends
openapi/v3/twice.md:1: has an empty response, and no code tells its status
openapi/v3/twice.md:10: `openapi/v3/twice.md` documents the same operation
webhook/v3/BROKEN.md:1: does not show the values of `event_type`
webhook/v3/BROKEN.md:1: does not show what is encrypted
webhook/v3/TOO.md:8: `word` is not a type that is known
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
        ["webhook/v3/TOO.md:8: `word` is not a type that is known"]
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
text json.amount.rate
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
            "POST /v3/shop/orders\ntext json.appid",
            "2: POST /v3/shop/orders: `json.appid` is a text already",
        ),
        (
            "POST /v3/shop/orders\nrename form.a to b",
            "2: POST /v3/shop/orders: there is no `form.a`",
        ),
        (
            "POST /v3/shop/orders\nfile digest",
            "2: POST /v3/shop/orders: carries no file, or is known to be signed so",
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
            "2: SHOP.PAID: is no correction of a notification",
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
        ["corrections.txt:1: a correction needs a line that says what to change"]
    );
    let lost = problems(&imported("file unsigned\nbecause it is a test\n"));
    assert_eq!(
        lost,
        ["corrections.txt:1: a correction needs a line that names what it corrects"]
    );
    let unfounded = problems(&imported("POST /v3/shop/orders\noptional json.appid\n"));
    assert_eq!(
        unfounded,
        ["corrections.txt:1: a correction needs a line that begins with `because`"]
    );
}
