//! What the compiler says to a wrong declaration, read by people before it was committed.
//!
//! `TRYBUILD=overwrite cargo test -p wechatpay-tests --test ui` writes the `.stderr` files anew.

#[test]
fn declarations() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/fail/*.rs");
}
