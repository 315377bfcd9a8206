//! `docs/mistakes.md` shows what the compiler says to mistakes that people make. It is made from the
//! cases of `tests/ui`, so that it is what the compiler says.
//!
//! `MISTAKES=overwrite cargo test -p wechatpay-tests --test it mistakes` writes it anew.

use std::fs;
use std::path::Path;

/// A mistake: what it is, the case that has it, and words of the error.
const MISTAKES: [(&str, &str, &str); 10] = [
    (
        "A path is misspelled",
        "operation",
        "no operation at `/v3/pay/transaction/jsapi`",
    ),
    ("The method is another", "operation", "and no GET"),
    ("A name is misspelled", "names", "has no `servce_id`"),
    (
        "Something required is missing",
        "names",
        "requires `service_id` and `sub_mchid`",
    ),
    (
        "A field is in the wrong place",
        "names",
        "`sub_mchid` in the body, and not in the query",
    ),
    (
        "A number is declared as a string, in an object",
        "known_types",
        "`amount.total` is a number",
    ),
    (
        "A name in an object is misspelled",
        "nested",
        "`amount.totl` is unknown",
    ),
    (
        "What is encrypted is a plain string",
        "client/sensitive",
        "`name` is encrypted",
    ),
    (
        "A response is declared where there is none",
        "known_response",
        "has no body",
    ),
    (
        "A name in a response is misspelled, and would be `None` for ever",
        "known_response",
        "`hash_tipe` is unknown",
    ),
];

const HEAD: &str = "# Ten mistakes, and what the compiler says

The compiler compares each declaration with what is known of WeChat Pay, as sure as that is: what may
be right compiles. Below are mistakes that people make, and the errors, as the compiler prints them.

What is known may be incomplete. Then, and only then, `undocumented` in `#[endpoint(…)]`,
`#[wechatpay(undocumented)]` above a field, or `optional(name)` in `#[endpoint(…)]` for what is left
out on purpose say so; the compiler warns of one that is not needed.

This page is made from the tests: `tests/it/mistakes.rs`.
";

#[test]
fn the_page_shows_what_the_compiler_says() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut made = HEAD.to_owned();
    for (number, (title, case, words)) in MISTAKES.iter().enumerate() {
        let said = fs::read_to_string(tests.join(format!("ui/fail/{case}.stderr"))).unwrap();
        let mut errors = said.split("\n\n").filter(|error| error.contains(words));
        let error = errors.next().unwrap_or_default();
        assert!(!error.is_empty(), "{case}: {words}");
        made += &format!(
            "\n## {}. {title}\n\n```text\n{}\n```\n",
            number + 1,
            error.trim_end()
        );
    }
    let page = tests.join("../docs/mistakes.md");
    if std::env::var("MISTAKES").is_ok_and(|it| it == "overwrite") {
        fs::write(&page, &made).unwrap();
    }
    assert_eq!(fs::read_to_string(page).unwrap_or_default(), made);
}
