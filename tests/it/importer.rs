//! The importer: facts from pages and evidence written for these tests (those in `data/pages` and
//! `data/evidence` are right, those in `data/broken_…` have mistakes), data from facts, and the
//! committed facts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use wechatpay_importer::{
    Import, Merge, Problem, Texts, disagreements, how_sure, import, leave_one_out, merge,
    read_facts, stricter_than,
};
use wechatpay_schema::{Notification, Operation};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

fn imported() -> Import {
    import(&folder("pages"), &folder("evidence")).unwrap()
}

fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn full_pages_and_condensed_ones_are_read() {
    let imported = imported();
    assert_eq!(lines(&imported.problems), [] as [&str; 0]);
    let lines: Vec<_> = imported.files["pages/operations.txt"].lines().collect();
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
             goods?o*{name!s# tags?s*} extra?s~{period!s*}}\tempty\t创建订单\t\
             https://pay.weixin.qq.com/doc/v3/merchant/1",
        ]
    );
    let lines: Vec<_> = imported.files["pages/notifications.txt"].lines().collect();
    let title = "已支付(SHOP.PAID)通知(JSON)";
    assert_eq!(
        lines,
        [
            format!(
                "SHOP.PAID|SHOP.REFUNDED\tshop\tSHOP.PAID\t\
                 {{order_no!s passed_on?s~{{inner?s}}}}\t{title}\t"
            ),
            format!("SHOP.PAID|SHOP.REFUNDED\tshop\tSHOP.PAID 2\t{{refund_no!s}}\t{title}\t"),
        ]
    );
}

#[test]
fn evidence_is_nested() {
    let imported = imported();
    let file = |name: &str| imported.files[name].as_str();
    assert_eq!(
        file("go/operations.txt"),
        "/v3/shop/orders/{order_no}\tPOST\t\t\tpath:{order_no!s} json:{amount!o{total!i} \
         goods?o*{name!s# tags:s*} trade_type!s(JSAPI|NATIVE)}\tempty\t\t\n"
    );
    assert_eq!(
        file("net/operations.txt"),
        "/v3/shop/media\tPOST\t\t\tmeta:{sha256!s} file:{file!-}\t{media_id!s}\t\t\n"
    );
    assert_eq!(
        file("go/notifications.txt"),
        "SHOP.PAID|SHOP.REFUNDED\t\torder\t{amount!o{total!i}}\t\t\n"
    );
    assert_eq!(
        file("net/notifications.txt"),
        "SHOP.PAID\tshop\torder\t{}\t\t\n"
    );
    assert_eq!(file("gopay/operations.txt"), "");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(imported().files, imported().files);
}

#[test]
fn what_is_wrong_is_reported_by_file_and_line() {
    let imported = import(&folder("broken_pages"), &folder("broken_evidence")).unwrap();
    let expected = "\
elsewhere.md:1: the page is neither below `openapi` nor below `webhook`, so it is not imported
go:0: /v3/shop/orders POST: cannot be stored: it has characters that are part of the format
notifications.tsv:2: there are not enough columns
openapi/v3/a/{id}/broken.md:1: the table comes before the first method's heading
openapi/v3/a/{id}/broken.md:2: `base_uri` has no `https://…/`
openapi/v3/a/{id}/broken.md:2: `form` is not a known place
openapi/v3/a/{id}/broken.md:2: the status is 204, but there is a response
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
openapi/v3/odd.md:31: `base_uri` has no `https://…/`
openapi/v3/odd.md:41: the code that `~~~` begins has no end
openapi/v3/twice.md:1: the response is empty, and no sample code has its status
openapi/v3/twice.md:10: the page documents this operation twice
operations.tsv:2: `pages` is not a known source
operations.tsv:3: `nobody` is not a known source
operations.tsv:4: the method is not known
operations.tsv:5: `form` is not a side
operations.tsv:6: `lost.name`: there is no such object as `lost` before it
operations.tsv:8: `a` is there twice
operations.tsv:9: `a.b`: there is no such object as `a` before it
operations.tsv:10: `t` is not a type
operations.tsv:11: `+` is not a presence
operations.tsv:12: `x` is not a mark of encryption
operations.tsv:13: there are not enough columns
operations.tsv:15: the answer is empty and has members
pages:0: /v3/a/{id}/broken POST: cannot be stored: it has characters that are part of the format
pages:0: /v3/odd PATCH: cannot be stored: it has characters that are part of the format
webhook/v3/BROKEN.md:1: the members of `ciphertext` are missing
webhook/v3/BROKEN.md:1: the values of `event_type` are missing
webhook/v3/TOO.md:8: `word` is not a known type
webhook/v3/TOO.md:13: `nested` is nested in nothing";
    assert_eq!(lines(&imported.problems).join("\n"), expected);
}

#[test]
fn an_odd_page_loses_nothing_silently() {
    let imported = import(&folder("broken_pages"), &folder("evidence")).unwrap();
    let operations = &imported.files["pages/operations.txt"];
    let line = operations
        .lines()
        .find(|line| line.starts_with("/v3/odd\tGET"));
    let expected =
        "/v3/odd\tGET\t202\t\tquery?{one!s#(A|B) two?s(B) three?s}\t{id?s}\t奇怪的页面\t";
    assert_eq!(line, Some(expected));
    assert!(!operations.contains("/v3/odd\tPATCH"), "{operations}");
}

/// What is merged of facts: `SOURCE` and lines of operations, or of notifications.
struct Facts {
    files: BTreeMap<String, String>,
    forms: &'static str,
}

impl Facts {
    fn operations(facts: &[(&str, &str)]) -> Self {
        let file = |(source, text): &(&str, &str)| {
            (format!("{source}/operations.txt"), (*text).to_owned())
        };
        Self {
            files: facts.iter().map(file).collect(),
            forms: "",
        }
    }

    /// Requests with these members in the body, each of one source.
    fn requests(facts: &[(&str, &str)]) -> Self {
        let line = |(source, members): &(&str, &str)| {
            let line = format!("/v3/a\tPOST\t\t\tjson:{{{members}}}\tempty\t\t");
            (format!("{source}/operations.txt"), line)
        };
        Self {
            files: facts.iter().map(line).collect(),
            forms: "",
        }
    }

    fn responses(facts: &[(&str, &str)]) -> Self {
        let line = |(source, response): &(&str, &str)| {
            let line = format!("/v3/a\tGET\t\t\t\t{response}\t\t");
            (format!("{source}/operations.txt"), line)
        };
        Self {
            files: facts.iter().map(line).collect(),
            forms: "",
        }
    }

    fn forms(facts: &[(&str, &str)], forms: &'static str) -> Self {
        let file = |(source, text): &(&str, &str)| {
            (format!("{source}/notifications.txt"), (*text).to_owned())
        };
        Self {
            files: facts.iter().map(file).collect(),
            forms,
        }
    }

    fn merge(&self, corrections: &str) -> Merge {
        merge(Texts {
            facts: &self.files,
            forms: self.forms,
            corrections,
        })
    }

    /// The members of the body.
    fn json(&self) -> String {
        let merged = self.merge("");
        assert_eq!(lines(&merged.problems), [] as [&str; 0]);
        let (_, json) = merged.operations.split_once("json").unwrap();
        let json = json.split('\t').next().unwrap();
        json[1..].trim_matches(['{', '}']).to_owned()
    }

    /// The column of the response.
    fn response(&self) -> String {
        let merged = self.merge("");
        assert_eq!(lines(&merged.problems), [] as [&str; 0]);
        merged.operations.split('\t').nth(5).unwrap().to_owned()
    }
}

#[test]
fn a_member_of_a_request_is_confirmed_by_an_official_source_or_by_two() {
    for (facts, expected) in [
        (&[("pages", "a!s")][..], "a+s"),
        (&[("pages", "a!s"), ("net", "a!s")], "a!S"),
        (&[("net", "a!s"), ("wxjava", "a!s")], "a!S"),
        (&[("pages", "a!s"), ("net", "a?s")], "a?S"),
        (&[("pages", "a!s"), ("net", "b?s")], "a?s b?s"),
        (&[("pages", "a?s"), ("go", "a!s")], "a!S"),
        (&[("pages", "a!s"), ("net", "a!s"), ("go", "a?s")], "a?S"),
        (&[("pages", "a!s"), ("net", "a!s"), ("go", "a:s")], "a!S"),
        // An official request without it.
        (
            &[("pages", "a!s"), ("net", "a!s"), ("skills", "b:s")],
            "a?S b?S",
        ),
        (&[("go", "a!s"), ("skills", "b:s")], "b?S a?S"),
    ] {
        assert_eq!(Facts::requests(facts).json(), expected, "{facts:?}");
    }
}

#[test]
fn presence_is_relative_to_the_object() {
    let facts = [("pages", "a?o{b!s}"), ("net", "a?o{b!s}"), ("go", "c!s")];
    assert_eq!(Facts::requests(&facts).json(), "a?O{b!S} c!S");
    let facts = [("pages", "a!o{b!s}"), ("net", "a!o{b!s}"), ("go", "a!o")];
    assert_eq!(Facts::requests(&facts).json(), "a!O{b!S");
}

#[test]
fn a_member_of_a_response_is_confirmed_by_an_official_source_only() {
    for (facts, expected) in [
        (&[("pages", "{a!s}"), ("net", "{a!s}")][..], "{a+S}"),
        (&[("pages", "{a!s}"), ("net", "{a!s b!s}")], "{a+S b+s}"),
        (&[("pages", "{a!s}"), ("net", "{a?s}")], "{a?S}"),
        (&[("pages", "{a?s}"), ("go", "{a!s}")], "{a!S}"),
        (
            &[("pages", "{a!s}"), ("go", "{a!s}"), ("skills", "{b:s}")],
            "{b?S a?S}",
        ),
    ] {
        let merged = Facts::responses(facts).response();
        let sorted = |text: &str| {
            let mut members: Vec<_> = text.trim_matches(['{', '}']).split(' ').collect();
            members.sort_unstable();
            members.join(" ")
        };
        assert_eq!(sorted(&merged), sorted(expected), "{facts:?}");
    }
}

#[test]
fn an_official_source_decides_on_a_type_then_the_majority() {
    for (facts, expected) in [
        (&[("pages", "a?n"), ("net", "a?i")][..], "a?I"),
        (&[("pages", "a?n"), ("net", "a?n")], "a?N"),
        (&[("pages", "a?s"), ("java", "a:i")], "a?i^"),
        (
            &[("pages", "a?s"), ("net", "a?i"), ("wxjava", "a?i")],
            "a?i^",
        ),
        (&[("pages", "a?s"), ("net", "a?i")], "a?s^"),
        (&[("pages", "a?s*"), ("net", "a?s")], "a?s^*"),
        (&[("pages", "a?s"), ("net", "a?-")], "a?s"),
        (&[("net", "a?-"), ("pages", "b?s")], "b?s a?s"),
        (&[("java", "a:s"), ("skills", "a:i")], "a?i^"),
        (&[("pages", "a?s~{b?s}"), ("net", "a?s")], "a?S~{b?s"),
        (
            &[("pages", "a?s"), ("net", "a?o{b?s}"), ("go", "a?o{c?s}")],
            "a?o^{c?S b?s",
        ),
        (&[("pages", "a?s(A|B)"), ("go", "a?s(C|A)")], "a?S(A|B|C)"),
    ] {
        assert_eq!(Facts::requests(facts).json(), expected, "{facts:?}");
    }
}

#[test]
fn a_member_is_encrypted_unless_an_official_source_denies_it() {
    for (facts, expected) in [
        (&[("pages", "a?s#")][..], "a?s%"),
        (&[("pages", "a?s"), ("net", "a?s#")], "a?S%"),
        (&[("pages", "a?s#"), ("net", "a?s#")], "a?S#"),
        (&[("pages", "a?s"), ("java", "a:s#")], "a?S#"),
        (&[("pages", "a?s#"), ("net", "a?s#"), ("go", "a?s")], "a?S"),
        // Its silence means nothing.
        (&[("pages", "a?s#"), ("wxjava", "a?s")], "a?S%"),
    ] {
        assert_eq!(Facts::requests(facts).json(), expected, "{facts:?}");
    }
}

#[test]
fn the_kind_of_a_response_is_decided_likewise() {
    for (facts, expected) in [
        (&[("pages", "empty"), ("net", "empty")][..], "empty"),
        (&[("pages", "empty"), ("net", "{a?s}")], "?empty"),
        (
            &[("pages", "empty"), ("net", "{a?s}"), ("gopay", "{a:s}")],
            "?{a?S}",
        ),
        (
            &[("pages", "{b?s}"), ("net", "{a?s}"), ("go", "empty")],
            "?empty",
        ),
        (&[("pages", "file"), ("net", "")], "file"),
    ] {
        assert_eq!(Facts::responses(facts).response(), expected, "{facts:?}");
    }
}

#[test]
fn what_one_source_of_the_community_has_is_listed_and_not_taken() {
    let line = |path: &str| format!("{path}\tGET\t\t\tquery:{{a?s}}\tempty\t\t\n");
    let net = line("/v3/net") + &line("/v3/two") + &line("/v3/java");
    let facts = Facts::operations(&[
        ("pages", &line("/v3/pages")),
        ("java", &line("/v3/java")),
        ("net", &net),
        ("gopay", &line("/v3/two")),
    ]);
    let merged = facts.merge("");
    assert_eq!(
        merged.operations,
        "/v3/java\tGET\t204\t\tquery?{a?S}\tempty\toc\t\t\n\
         /v3/pages\tGET\t204\t\tquery?{a?s}\tempty\tp\t\t\n\
         /v3/two\tGET\t204\t\tquery?{a?S}\tempty\tc\t\t\n"
    );
    assert_eq!(merged.left_out, ["GET /v3/net: net"]);
}

#[test]
fn forms_are_merged_by_their_names() {
    let facts = [
        (
            "pages",
            "PAID\tpaid|shared\tPAID\t{a!s{x!s} b!s lost!s}\ttitle\tpage",
        ),
        ("go", "PAID\t\tpayment\t{a!o{y!s}}\t\t"),
        (
            "net",
            "PAID\t\tpayment\t{a!o}\t\t\nPAID\t\tpartner payment\t{b!s}\t\t\n\
             PAID\t\tbank payment\t{b?s c!s}\t\t\nPAID\t\tshared\t{d!s}\t\t\n\
             OTHER\t\tother\t{a!s}\t\t",
        ),
    ];
    let forms = "\
PAID
form merchant if a -b from payment
form partner if b|c from partner payment, bank payment
form shared if =shared from shared
merging PAID
";
    let merged = Facts::forms(&facts, forms).merge("");
    assert_eq!(lines(&merged.problems), [] as [&str; 0]);
    assert_eq!(
        merged.notifications,
        "PAID\tmerchant\ta -b\tpaid\t{a!o^{y!S}}\tpoc\ttitle\tpage\n\
         PAID\tpartner\tb|c\tpaid\t{b?S c?s}\tpc\ttitle\tpage\n\
         PAID\tshared\t=shared\tpaid|shared\t{d+s}\tpc\ttitle\tpage\n"
    );
    assert_eq!(merged.left_out, ["OTHER: net"]);

    let unnamed = "PAID\nform merchant from payment\nmerging PAID\n\nLOST\nform x from y\n";
    let problems = Facts::forms(&facts, unnamed).merge("").problems;
    assert_eq!(
        lines(&problems),
        [
            "forms.txt:0: PAID: `partner payment` of net is no form's",
            "forms.txt:0: PAID: `bank payment` of net is no form's",
            "forms.txt:0: PAID: `shared` of net is no form's",
            "forms.txt:6: no source has the event `LOST`",
        ]
    );
}

/// An order is created; its number is in the wrong place, and it has two names.
fn shop() -> Facts {
    let mut facts = Facts::operations(&[(
        "pages",
        "/v3/shop/orders\tPOST\t200\t\tjson!{appid!s amount!o{total!i rate?n} secret?s}\t\
         {state!s(A|B) old?s}\t\t\n\
         /v3/shop/orders/{id}\tGET\t200\t\tpath!{ident!s} query?{paid?b}\tfile\t\t",
    )]);
    let forms = "PAID\tpaid\tPAID\t{a!s b?o{c!s}}\t\t".to_owned();
    facts
        .files
        .insert("pages/notifications.txt".to_owned(), forms);
    facts
}

#[test]
fn corrections_put_facts_right() {
    let corrected = shop().merge(
        "\
# A comment.
POST /v3/shop/orders
optional json.appid json.amount.total
rename json.amount.rate to share
type json.amount.share s*
encrypted json.secret
values response.state C|D
required response.old
add json.amount extra!O{a?S}
add header Key!S
status 202
because it is only a test

GET /v3/shop/orders/{id}
remove path.ident
move query.paid to path
rename path.paid to id
file unsigned
because it is only a test

PAID only
required resource.b.c
plain resource.a
because it is only a test
",
    );
    assert_eq!(
        lines(&corrected.problems),
        ["corrections.txt:23: PAID only: `resource.a` is so already"]
    );
    assert_eq!(
        corrected.operations,
        "/v3/shop/orders\tPOST\t202\t\theader!{Key!S} json!{appid?s amount+o{total?i share?S* \
         extra!O{a?S}} secret?s#}\t{state+s(C|D) old!s}\tp\t\t\n\
         /v3/shop/orders/{id}\tGET\t200\t\tpath!{id!b}\tfile-unsigned\tp\t\t\n"
    );
    assert_eq!(
        corrected.notifications,
        "PAID\tonly\t\tpaid\t{a+s b?o{c!s}}\tp\t\t\n"
    );
}

#[test]
fn what_is_wrong_in_spite_of_corrections_is_a_problem() {
    assert_eq!(
        lines(&shop().merge("").problems),
        [
            "the data:0: GET /v3/shop/orders/{id}: no source has the placeholder `{id}`",
            "the data:0: GET /v3/shop/orders/{id}: `ident` is neither in a place nor in the path",
        ]
    );
    let broken = Facts::requests(&[("pages", "a b?s c__d?s")]).merge("");
    assert_eq!(
        lines(&broken.problems),
        [
            "the data:0: `POST /v3/a: json.a b` is no name",
            "the data:0: `POST /v3/a: json.c__d` is no name",
        ]
    );
    let unreadable = Facts::operations(&[("pages", "a line"), ("nobody", "")]).merge("");
    assert_eq!(
        lines(&unreadable.problems),
        [
            "nobody/operations.txt:0: the folder is no source's",
            "pages/operations.txt:1: the line cannot be read",
        ]
    );
}

#[test]
fn a_correction_may_hold_what_one_source_less_would_lose() {
    let facts = [("pages", "a!s"), ("net", "a!s"), ("go", "a?s")];
    let corrections = "POST /v3/a\noptional json.a\nbecause it is a test\n";
    assert_eq!(
        lines(&Facts::requests(&facts).merge(corrections).problems),
        [] as [&str; 0]
    );
    let facts = [("pages", "a?s"), ("net", "a?s")];
    assert_eq!(
        lines(&Facts::requests(&facts).merge(corrections).problems),
        ["corrections.txt:2: POST /v3/a: `json.a` is so already"]
    );
}

#[test]
fn a_correction_that_corrects_nothing_is_a_problem() {
    let order = "POST /v3/shop/orders";
    for (subject, change, expected) in [
        (
            "GET /v3/nowhere",
            "file unsigned",
            "1: `GET /v3/nowhere` is not known",
        ),
        (
            "PAID lost",
            "required resource.a",
            "1: `PAID lost` is not known",
        ),
        (
            order,
            "optional json.amount.rate",
            "2: POST /v3/shop/orders: `json.amount.rate` is so already",
        ),
        (
            order,
            "optional json.nothing json.secret json.appid",
            "2: POST /v3/shop/orders: `json.secret` is so already",
        ),
        (
            order,
            "rename form.a to b",
            "2: POST /v3/shop/orders: there is no `form.a`",
        ),
        (
            order,
            "rename json.appid to secret",
            "2: POST /v3/shop/orders: there is a `secret` beside `json.appid` already",
        ),
        (
            order,
            "add json appid!S",
            "2: POST /v3/shop/orders: there is a `appid` in `json` already",
        ),
        (
            order,
            "status 200",
            "2: POST /v3/shop/orders: it is so already",
        ),
        (
            order,
            "values response.state A|B",
            "2: POST /v3/shop/orders: `response.state` is so already",
        ),
        (
            order,
            "file digest",
            "2: POST /v3/shop/orders: the response is no file, or its signature is known to be this one",
        ),
        (
            "PAID only",
            "file unsigned",
            "2: PAID only: a notification has no response",
        ),
        (
            "PAID only",
            "required json.a",
            "2: PAID only: there is no `json.a`",
        ),
        (
            order,
            "status 201\nremoved it",
            "3: `removed it` is not a correction",
        ),
    ] {
        let corrections = format!("{subject}\n{change}\nbecause it is a test\n");
        let problems = lines(&shop().merge(&corrections).problems);
        let expected = format!("corrections.txt:{expected}");
        assert!(problems.contains(&expected), "{expected}\n{problems:?}");
    }
    for (block, expected) in [
        (
            "POST /v3/shop/orders\nbecause it is a test\n",
            "a correction needs a line that changes something",
        ),
        (
            "file unsigned\nbecause it is a test\n",
            "a correction needs a line that names an operation or a form of an event",
        ),
        (
            "POST /v3/shop/orders\noptional json.appid\n",
            "a correction needs a line that begins with `because`",
        ),
    ] {
        let problems = lines(&shop().merge(block).problems);
        let expected = format!("corrections.txt:1: {expected}");
        assert!(problems.contains(&expected), "{expected}\n{problems:?}");
    }
}

/// The committed facts, which are enough to make the data.
fn committed() -> (BTreeMap<String, String>, String, String) {
    let importer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../importer");
    let read = |file: &str| std::fs::read_to_string(importer.join("data").join(file)).unwrap();
    (
        read_facts(&importer.join("facts")).unwrap(),
        read("forms.txt"),
        read("corrections.txt"),
    )
}

#[test]
fn the_committed_facts_give_the_committed_data() {
    let (facts, forms, corrections) = committed();
    let merged = merge(Texts {
        facts: &facts,
        forms: &forms,
        corrections: &corrections,
    });
    assert_eq!(lines(&merged.problems), [] as [&str; 0]);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/data");
    for (file, merged) in [
        ("operations.txt", &merged.operations),
        ("notifications.txt", &merged.notifications),
        ("names.txt", &merged.names),
    ] {
        let committed = std::fs::read_to_string(data.join(file)).unwrap();
        let differs = committed.lines().zip(merged.lines()).find(|(a, b)| a != b);
        assert_eq!(differs, None, "{file}");
        assert!(committed == *merged, "{file}");
    }
    let data = [&merged.operations, &merged.notifications, &merged.names];
    assert!(data.iter().map(|it| it.len()).sum::<usize>() < 800_000);
    assert!(
        merged
            .left_out
            .iter()
            .all(|it| !Operation::all().any(|operation| {
                it.starts_with(&format!("{} {}:", operation.method, operation.path))
            }))
    );
}

/// The names of the outermost members of `{a!o{b!s} c?s(A|B)}`.
fn outermost(members: &str) -> Vec<&str> {
    let (mut depth, mut names, mut start) = (0, Vec::new(), 0);
    for (at, c) in members.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '!' | '?' | ':' if depth == 1 && start > 0 => {
                names.push(&members[start..at]);
                start = 0;
            }
            _ => {}
        }
        if depth == 1 && matches!(c, '{' | ' ') {
            start = at + 1;
        }
    }
    names
}

#[test]
fn every_form_is_recognised_as_each_source_has_it() {
    assert_eq!(outermost("{a!o{b!s} c?s(A|B) d:o*{e!s}}"), ["a", "c", "d"]);
    let (facts, forms, _) = committed();
    let mut count = 0;
    let mut events = Vec::new();
    for line in forms.lines() {
        if line.is_empty() {
            events.clear();
        } else if let Some(form) = line.strip_prefix("form ") {
            let (head, from) = form.split_once(" from ").unwrap();
            let name = head.split(' ').next().unwrap();
            let original_type = head.split_once('=').map_or("", |(_, it)| it);
            for line in facts.values().flat_map(|it| it.lines()) {
                let columns: Vec<_> = line.split('\t').collect();
                let [fact_events, _, fact, members, ..] = columns[..] else {
                    panic!("{line}")
                };
                let names = outermost(members);
                if names.is_empty() || !from.split(", ").any(|it| it == fact) {
                    continue;
                }
                for event in fact_events.split('|').filter(|it| events.contains(it)) {
                    let notification = Notification::of(event).unwrap();
                    let found = notification.recognise(original_type, |it| names.contains(&it));
                    assert_eq!(
                        found.map(|it| it.name),
                        Some(name),
                        "{event}: {fact} {names:?}"
                    );
                    count += 1;
                }
            }
        } else if !line.starts_with('#') && !line.starts_with("merging ") {
            events.extend(line.split(' '));
        }
    }
    assert!(count > 80, "{count}");
}

#[test]
fn sources_that_did_not_make_the_data_agree_with_it() {
    let (facts, forms, corrections) = committed();
    let texts = Texts {
        facts: &facts,
        forms: &forms,
        corrections: &corrections,
    };
    let (tables, faults) = leave_one_out(texts);
    assert_eq!(tables.lines().count(), 2 + 7 + 1 + 2 + 7, "{tables}");
    let refused = |source: &str| {
        let kinds = ["presence", "type", "place", "encryption"];
        let of_source = faults.iter().map(|it| it.split('\t').collect::<Vec<_>>());
        let refused = of_source.filter(|it| it[0] == source && kinds.contains(&it[1]));
        refused.map(|it| it[2].to_owned()).collect::<BTreeSet<_>>()
    };
    for official in ["skills", "go", "java"] {
        assert_eq!(refused(official), BTreeSet::new(), "{official}");
        for side in ["response", "resource"] {
            let optional = format!("{official}\toptional in the {side}\t");
            assert!(
                !faults.iter().any(|it| it.starts_with(&optional)),
                "{official}"
            );
        }
    }
    let otherwise = faults
        .iter()
        .find(|it| it.contains("\trecognised otherwise\t"));
    assert_eq!(otherwise, None);
    let net = refused("net");
    assert!(net.len() * 100 <= 696 && !net.is_empty(), "{net:?}");
    // Nothing is judged by itself: what only one source has is found as such.
    let only_here = "skills\tonly here\tPOST /v3/apply4subject/applyment\t";
    assert!(faults.iter().any(|it| it.starts_with(only_here)));
}

#[test]
fn disagreements_come_by_their_weight() {
    let facts = Facts::operations(&[
        (
            "pages",
            "/v3/a\tPOST\t200\t\tquery?{where!s} json!{a!s b!s c?s#}\tempty\t\t\n\
             /v3/b\tGET\t200\t\t\t{d!s}\t\t",
        ),
        (
            "net",
            "/v3/a\tPOST\t\t\tjson:{a!i b?s c?s where!s}\t{e!s}\t\t\n\
             /v3/b\tGET\t\t\t\t{d!s}\t\t",
        ),
    ]);
    let texts = Texts {
        facts: &facts.files,
        forms: "",
        corrections: "",
    };
    assert_eq!(
        disagreements(texts),
        [
            "10\tPOST /v3/a\tresponse\tpages empty, net JSON",
            "10\tPOST /v3/a\twhere\tpages query, net json",
            "8\tPOST /v3/a\tjson.a\tpages !s, net !i",
            "8\tPOST /v3/a\tjson.c\tpages ?s#, net ?s",
            "6\tPOST /v3/a\tjson.where\tpages -, net !s",
            "6\tPOST /v3/a\tquery.where\tpages !s, net -",
            "4\tPOST /v3/a\tjson.b\tpages !s, net ?s",
        ]
    );
}

#[test]
fn forms_of_notifications_are_compared_too() {
    let facts = Facts::forms(
        &[
            (
                "pages",
                "PAID\t\tpaid\t{id!s total!i}\t\t\nPAID\t\tpaid 2\t{sp_id!s}\t\t",
            ),
            ("go", "PAID\t\tpartner\t{sp_id?s total!i}\t\t"),
            ("net", "PAID\t\tpaid\t{id!i sp_id?s name!s#}\t\t"),
        ],
        "PAID\nform merchant if id -sp_id from paid\nform partner if sp_id -id from paid 2, partner",
    );
    let texts = Texts {
        facts: &facts.files,
        forms: facts.forms,
        corrections: "PAID partner\nrequired resource.sp_id\nbecause it is a test",
    };
    assert_eq!(
        disagreements(texts),
        [
            "8\tPAID merchant\tresource.id\tpages !s, net !i",
            "4\tPAID partner\tresource.sp_id\tpages !s, go ?s",
        ]
    );
    let (tables, faults) = leave_one_out(texts);
    let row = |source: &str| {
        let rows = tables.lines().skip(2 + 7 + 1);
        let mut row = rows.filter(|it| it.starts_with(&format!("| {source} |")));
        row.next().unwrap().to_owned()
    };
    assert_eq!(row("pages"), "| pages | 2 | 0 | 0 | 0 | 1 | 1 | 0 | 0 |");
    assert_eq!(row("go"), "| go | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |");
    assert_eq!(row("net"), "| net | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 1 |");
    assert_eq!(
        faults,
        [
            "pages\tnot in the resource\tPAID partner\tresource.total",
            "pages\ttype in the resource\tPAID merchant\tresource.id",
            "go\toptional, but required by hand\tPAID partner\tresource.sp_id",
            "net\ttype in the resource\tPAID merchant\tresource.id",
            "net\trecognised otherwise\tPAID merchant\tpaid is none",
        ]
    );
}

/// The committed data, changed to earlier data, and what is stricter now.
fn stricter(changes: &[(&str, &str)]) -> Vec<String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/data");
    let read = |file: &str| std::fs::read_to_string(data.join(file)).unwrap();
    let mut files = [read("operations.txt"), read("notifications.txt")];
    for (now, before) in changes {
        let changed = files.each_ref().map(|it| it.replacen(now, before, 1));
        assert!(changed != files, "{now}");
        files = changed;
    }
    stricter_than(&files[0], &files[1]).unwrap()
}

#[test]
fn what_is_stricter_than_before_is_listed() {
    assert_eq!(stricter(&[]), [] as [&str; 0]);
    let prepay = "/v3/pay/transactions/jsapi\tPOST\t200\t\theader!{Wechatpay-Serial+s} json!{appid!S mchid!S description!S";
    for (now, before, expected) in [
        // What is checked of a request.
        (
            prepay,
            "/v3/pay/transactions/jsapi\tPOST\t200\t\theader!{Wechatpay-Serial+s} json!{appid+S mchid!s",
            &[
                "POST /v3/pay/transactions/jsapi: json.appid is required",
                "POST /v3/pay/transactions/jsapi: json.description is required",
                "POST /v3/pay/transactions/jsapi: json.mchid is String",
            ][..],
        ),
        // A name that is gone; of an object that is gone, its members are not listed.
        (
            prepay,
            "/v3/pay/transactions/jsapi\tPOST\t200\t\theader!{Wechatpay-Serial+s} json!{appid!S mchid!S old?o{a?s} description!S",
            &["POST /v3/pay/transactions/jsapi: json.old is not known any more"],
        ),
        // An object of which nothing was known.
        (
            "scene_info?O{payer_client_ip!S device_id?S store_info?O{id!S",
            "scene_info?O x?o{payer_client_ip!S device_id?S store_info?O{id!S",
            &[
                "POST /v3/pay/partner/transactions/app: json.scene_info has known members",
                "POST /v3/pay/partner/transactions/app: json.scene_info.payer_client_ip is required",
                "POST /v3/pay/partner/transactions/app: json.x is not known any more",
            ],
        ),
        // What cannot refuse: a number that is whole now, and the name of a placeholder.
        (
            "refunds/{out_refund_no}\tGET\t200\t\tpath!{out_refund_no!S}",
            "refunds/{refund_no}\tGET\t200\t\tpath!{refund_no!S}",
            &[],
        ),
        (
            "{refund_id!S out_refund_no!S",
            "{refund_id!S old?s out_refund_no!S",
            &[],
        ),
        // Another place.
        (
            "refunds/{out_refund_no}\tGET\t200\t\tpath!{out_refund_no!S} query?{sub_mchid?S}",
            "refunds/{out_refund_no}\tGET\t200\t\tpath!{out_refund_no!S} header?{sub_mchid?S}",
            &[
                "GET /v3/refund/domestic/refunds/{out_refund_no}: header.sub_mchid is not known any more",
            ],
        ),
        // Two operations that differ in nothing but the names of their placeholders.
        (
            "/v3/apply4subject/applyment/{business_code}/cancel\t",
            "/v3/apply4subject/applyment/{business_code}/cancelled\t",
            &[
                "POST /v3/apply4subject/applyment/{applyment_id}/cancel is told from another \
                 operation by its placeholders",
                "POST /v3/apply4subject/applyment/{business_code}/cancelled is not known any more",
            ],
        ),
        // The kind of a response.
        (
            "pay/transactions/out-trade-no/{out_trade_no}/close\tPOST\t204\t\tpath!{out_trade_no!S} json!{mchid!S}\tempty",
            "pay/transactions/out-trade-no/{out_trade_no}/close\tPOST\t204\t\tpath!{out_trade_no!S} json!{mchid!S}\t?empty",
            &["POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close: response is empty"],
        ),
        // Encryption, both ways, and not in JSON alone.
        (
            "account!S name?S# relation_type!S(SERVICE_PROVIDER",
            "account!S# name?S relation_type!S(SERVICE_PROVIDER",
            &[
                "POST /v3/profitsharing/receivers/add: json.account is not encrypted",
                "POST /v3/profitsharing/receivers/add: json.name is encrypted",
            ],
        ),
        (
            "service-state\tGET\t200\t\tquery!{appid+s service_id+s openid+s}",
            "service-state\tGET\t200\t\tquery!{appid+s service_id+s openid+s%}",
            &["GET /v3/payscore/user-service-state: query.openid is not encrypted"],
        ),
        // An operation that is gone, whose members are not listed.
        (
            "/v3/profitsharing/receivers/add\tPOST",
            "/v3/profitsharing/receivers/added\tPOST",
            &["POST /v3/profitsharing/receivers/added is not known any more"],
        ),
        // Notifications. What is gone there is refused only if it seems to be misspelled.
        (
            "COMPLAINT.CREATE\tonly\t\tcomplaint\t{complaint_id+S",
            "COMPLAINT.CREATE\tonly\t\tcomplaint\t{complaint_id+s complaint_ids?s old?s",
            &[
                "COMPLAINT.CREATE only: resource.complaint_id is String",
                "COMPLAINT.CREATE only: resource.complaint_ids is not known any more",
            ],
        ),
        (
            "\nTRANSACTION.FAIL\teducation\t",
            "\nTRANSACTION.FAILS\teducation\t",
            &[
                "TRANSACTION.FAIL has several forms",
                "TRANSACTION.FAILS is not known any more",
            ],
        ),
    ] {
        assert_eq!(stricter(&[(now, before)]), expected, "{now}");
    }
    for (operations, notifications, file) in [
        ("a line", "", "operations.txt"),
        ("", "a line", "notifications.txt"),
    ] {
        let error = stricter_than(operations, notifications).unwrap_err();
        let expected =
            format!("line 1 of the earlier {file} cannot be read: its format is another one");
        assert_eq!(error, expected);
    }
}

#[test]
fn the_documentation_has_the_tables_of_today() {
    let (facts, forms, corrections) = committed();
    let (tables, _) = leave_one_out(Texts {
        facts: &facts,
        forms: &forms,
        corrections: &corrections,
    });
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schema.md");
    let docs = std::fs::read_to_string(docs).unwrap();
    for table in [how_sure().as_str()]
        .into_iter()
        .chain(tables.split("\n\n"))
    {
        assert!(
            docs.contains(table.trim_end()),
            "docs/schema.md lacks\n{table}"
        );
    }
}
