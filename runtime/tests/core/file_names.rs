//! The name that a response suggests for its file.

use std::path::{Component, Path};

use bytes::Bytes;
use futures_util::FutureExt;
use http::header::CONTENT_DISPOSITION;
use http::{HeaderValue, Response};
use http_body_util::Full;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use wechatpay::Download;
use wechatpay::protocol::receive;

use crate::support::Shop;

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile;

/// The name in a `Content-Disposition` header.
fn suggested(disposition: &[u8]) -> Option<String> {
    let mut response = Response::new(Full::new(Bytes::new()));
    let disposition = HeaderValue::from_bytes(disposition).ok()?;
    response
        .headers_mut()
        .insert(CONTENT_DISPOSITION, disposition);
    let shop = Shop::new();
    let received = receive::<BillFile, _>(response, &shop).now_or_never();
    received.unwrap().unwrap().body().file_name()
}

/// The name in a header that has any name, as RFC 8187 writes it.
fn suggested_for(name: &str) -> Option<String> {
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    suggested(format!("attachment; filename*=UTF-8''{name}").as_bytes())
}

#[test]
fn a_name_is_read_as_it_is_written() {
    for (disposition, name) in [
        ("attachment; filename=bill.csv", Some("bill.csv")),
        (
            "attachment; filename=\"a \\(b\\); c.csv\"; x=y",
            Some("a (b); c.csv"),
        ),
        ("attachment; filename=\"a \\\"; b.csv\"; x=y", None),
        (
            "attachment; filename=\"x.csv\"; filename*=UTF-8''%E8%B4%A6%20%E5%8D%95.csv",
            Some("账 单.csv"),
        ),
        (
            "attachment; filename*=GBK''%D5%CB.csv; filename=x.csv",
            Some("x.csv"),
        ),
        ("attachment; filename=\"账单.csv\"", Some("账单.csv")),
        ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
        (
            "attachment; filename=\"C:\\\\Windows\\\\x.dll\"",
            Some("x.dll"),
        ),
        ("attachment; filename=\"C:evil.dll\"", Some("evil.dll")),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", Some("x")),
        ("attachment; filename=\" x.csv \"", Some("x.csv")),
        ("attachment; filename=\"\"", None),
        ("attachment", None),
        ("filename", None),
    ] {
        let found = suggested(disposition.as_bytes());
        assert_eq!(found.as_deref(), name, "{disposition}");
    }
}

#[test]
fn a_name_that_is_not_safe_on_every_system_is_refused() {
    for name in [
        // Folders and hidden files.
        ".",
        "..",
        ".bashrc",
        "a/.ssh",
        // Windows removes the dot at the end.
        "a.",
        "a. .",
        "a.csv. ",
        // Devices of Windows.
        "CON",
        "nul",
        "Aux.csv",
        "prn.tar.gz",
        "COM1",
        "com9.csv",
        "LPT1.x",
        "COM0",
        "com¹",
        "NUL .csv",
        "conin$",
        "x:nul",
        // Control characters.
        "a\0b",
        "a\nb",
        "a\u{7f}b",
        // Invisible characters, and those that change the order of others.
        "a\u{200b}b",
        "a\u{200f}b",
        "a\u{202a}b",
        "a\u{202e}vsc.exe",
        "a\u{2060}b",
        "a\u{2069}b",
        "a\u{61c}b",
        "\u{feff}a",
        "a\u{ad}b",
        "a\u{180e}b",
        "a\u{2800}b",
        "a\u{3164}b",
        "a\u{fe0f}b",
        "a\u{e0041}b",
        // What Windows has in no name.
        "a*.csv",
        "what?",
        "a<b",
        "a>b",
        "a|b",
        "a\"b",
    ] {
        assert_eq!(suggested_for(name), None, "{name:?}");
    }
    for name in [
        "bashrc",
        "a.b.c",
        "CONSOLE",
        "null.csv",
        "COM",
        "COM10",
        "LPTX",
        "com1a.csv",
        "a.nul",
        "账单.csv",
        "é",
    ] {
        assert_eq!(suggested_for(name).as_deref(), Some(name));
    }
}

/// Names of pieces that make them unsafe, and of harmless ones.
fn any_name() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        ".", "..", " ", "/", "\\", ":", "\0", "\t", "\u{200d}", "\u{202e}", "\u{2066}", "\u{feff}",
        "con", "NUL", "Com", "lpt", "1", "²", "$", "a", "账", ".csv", "\u{3000}", "~", "-",
    ]);
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn a_suggested_name_is_safe_to_join_to_a_path(
        name in prop_oneof![any_name(), any::<String>()]
    ) {
        let Some(suggested) = suggested_for(&name) else {
            return Ok(());
        };
        prop_assert!(name.contains(&suggested));
        let components: Vec<_> = Path::new(&suggested).components().collect();
        prop_assert!(matches!(components[..], [Component::Normal(_)]), "{suggested:?}");
        prop_assert!(!suggested.starts_with('.'), "{suggested:?}");
        prop_assert!(!suggested.ends_with(['.', ' ']), "{suggested:?}");
        for wrong in ["/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\u{200b}", "\u{200d}", "\u{202e}", "\u{2066}", "\u{feff}"] {
            prop_assert!(!suggested.contains(wrong), "{suggested:?}");
        }
        prop_assert!(!suggested.contains(char::is_control), "{suggested:?}");
        let stem = suggested.split('.').next().unwrap().trim_end().to_lowercase();
        let devices = ["con", "nul", "com1", "com²", "lpt1", "lpt²"];
        prop_assert!(!devices.contains(&stem.as_str()), "{suggested:?}");
    }

    #[test]
    fn a_harmless_name_is_kept(name in "[a-z账单_-]{4,12}( [a-z0-9]{1,8})?(\\.[a-z0-9]{1,4}){0,2}") {
        prop_assert_eq!(suggested_for(&name), Some(name));
    }

    #[test]
    fn any_header_is_read_without_a_panic(
        header in prop_oneof![
            any::<Vec<u8>>(),
            "attachment; ?filename\\*?=\"?[ -~\u{80}-\u{ff}]{0,40}".prop_map(String::into_bytes),
        ]
    ) {
        let _ = suggested(&header);
    }
}
