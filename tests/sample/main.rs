//! What `operations` does with all operations, with a sample of them: one of every shape is
//! declared and sent, and its response decoded.

// `SAMPLE=overwrite cargo test -p wechatpay-tests --test it the_sample` writes it anew.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    reason = "generated; some of it is built and not used"
)]
#[rustfmt::skip]
mod declarations;

use wechatpay_tests::operations::prove;

#[tokio::test]
async fn one_operation_of_every_shape_goes_as_documented() {
    let tally = prove(declarations::CASES).await.unwrap();
    let failures: Vec<_> = tally
        .failures()
        .iter()
        .filter(|it| !it.ends_with(": not declared"))
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
    let count = tally.to_string();
    for what in ["declared", "sent", "decoded"] {
        let line = format!("{} of 1049 {what} as documented", declarations::CASES.len());
        assert!(count.contains(&line), "{count}");
    }
}
