//! What the compiler says to a wrong declaration, read by people before it was committed.
//!
//! `TRYBUILD=overwrite cargo test -p wechatpay-ui-tests --features client` writes the `.stderr`
//! files anew. All cases fail to compile: where one passed, trybuild would build what it only
//! checks now. The declarations that compile are in `tests/it`.

#[test]
fn declarations() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    #[cfg(feature = "client")]
    cases.compile_fail("fail/client/*.rs");
}
