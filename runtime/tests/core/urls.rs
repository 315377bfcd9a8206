//! The URLs that requests go to, and the part of them that is signed.

use std::time::SystemTime;

use http::HeaderValue;
use proptest::prelude::*;
use serde_json::Value;
use wechatpay::protocol::{DownloadUrl, Stamp, UnsignedRequest};
use wechatpay::{BaseUrl, Endpoint, ErrorKind};

use crate::support::{ID, NOW, platform};

#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Value)]
struct QueryOrder {
    transaction_id: String,
    mchid: String,
}

#[wechatpay::endpoint(
    GET,
    "/global/v3/customs/orders",
    host = "https://apihk.mch.weixin.qq.com",
    response = Value
)]
struct CustomsOrders {
    offset: u8,
}

fn query() -> UnsignedRequest {
    let request = QueryOrder {
        transaction_id: "4200001".to_owned(),
        mchid: "1900000001".to_owned(),
    };
    UnsignedRequest::new(&request, &platform(ID), SystemTime::now()).unwrap()
}

fn sent_to(request: &UnsignedRequest, base: &str) -> String {
    let authorization = HeaderValue::from_static("x");
    let request = request.attach(&base.parse().unwrap(), authorization);
    request.unwrap().uri().to_string()
}

#[test]
fn one_preparation_serves_every_host() {
    let query = query();
    let target = "/v3/pay/transactions/id/4200001?mchid=1900000001";
    for base in [
        "https://api.mch.weixin.qq.com",
        "https://api2.mch.weixin.qq.com",
        "http://127.0.0.1:8080",
        "http://[::1]:8080",
        "http://localhost:8080",
    ] {
        assert_eq!(sent_to(&query, base), format!("{base}{target}"));
    }
}

#[test]
fn a_gateway_s_prefix_is_sent_and_never_signed() {
    let query = query();
    let target = "/v3/pay/transactions/id/4200001?mchid=1900000001";
    for base in [
        "https://gateway.example/api-weixin",
        "https://gateway.example/a/b/",
    ] {
        let sent = sent_to(&query, base);
        assert_eq!(sent, format!("{}{target}", base.trim_end_matches('/')));
    }
    let message = query.message(&Stamp::new(NOW, "nonce").unwrap());
    assert!(message.starts_with(format!("GET\n{target}\n").as_bytes()));
}

#[test]
fn a_declared_host_and_path_are_the_declaration_s() {
    let request = UnsignedRequest::new(
        &CustomsOrders { offset: 1 },
        &platform(ID),
        SystemTime::now(),
    )
    .unwrap();
    let base = CustomsOrders::DECLARATION.base_url().unwrap();
    assert_eq!(base.to_string(), "https://apihk.mch.weixin.qq.com");
    let message = request.message(&Stamp::new(NOW, "nonce").unwrap());
    assert!(message.starts_with(b"GET\n/global/v3/customs/orders?offset=1\n"));
    assert_eq!(
        QueryOrder::DECLARATION.base_url().unwrap(),
        BaseUrl::default()
    );
}

#[test]
fn what_belongs_to_a_declaration_is_refused_in_a_base_url() {
    for (wrong, right) in [
        (
            "https://api.mch.weixin.qq.com/hk",
            "https://api.mch.weixin.qq.com,",
        ),
        (
            "https://apihk.mch.weixin.qq.com/global/",
            "https://apihk.mch.weixin.qq.com,",
        ),
        (
            "https://gateway.example/wx/v3",
            "https://gateway.example/wx,",
        ),
    ] {
        let error = wrong.parse::<BaseUrl>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(
            error.to_string().contains(&format!("write {right}")),
            "{error}"
        );
    }
}

#[test]
fn what_is_not_in_normal_form_is_refused() {
    for wrong in [
        "",
        "api.mch.weixin.qq.com",
        "//api.mch.weixin.qq.com",
        "ftp://api.mch.weixin.qq.com",
        "http://api.mch.weixin.qq.com",
        "https://",
        "https://API.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com.",
        "https://微信.example",
        "https://api..example",
        "https://a%41.example",
        "https://example.com:443",
        "https://example.com:",
        "https://example.com:08443",
        "https://example.com:99999",
        "http://127.0.0.1:80",
        "http://127.1",
        "http://0x7f.1",
        "http://2130706433",
        "http://[0:0:0:0:0:0:0:1]",
        "https://[::ffff:1.2.3.4]",
        "https://user@example.com",
        "https://user:password@example.com",
        "https://example.com?x=1",
        "https://example.com/#f",
        "https://example.com/a/../b",
        "https://example.com/./b",
        "https://example.com//",
        "https://example.com/a//b",
        "https://example.com/a%2Fb",
        "https://example.com/a b",
    ] {
        let error = wrong.parse::<BaseUrl>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{wrong}");
        assert!(!error.to_string().contains("password"), "{error}");
    }
}

proptest! {
    /// reqwest reads URLs with the url crate.
    #[test]
    fn an_accepted_base_url_is_in_normal_form(
        scheme in "https?|HTTPS",
        host in "[a-zA-Z0-9.:@\\[\\]%_-]{1,20}|localhost|127\\.0\\.0\\.1|\\[::1\\]|[0-9a-fx.]{1,10}",
        port in "|:[0-9]{0,6}",
        path in "(/[a-zA-Z0-9.~%@:_-]{0,4}){0,4}",
    ) {
        let text = format!("{scheme}://{host}{port}{path}");
        if let Ok(base) = text.parse::<BaseUrl>() {
            let joined = sent_to(&query(), &text);
            let parsed = url::Url::parse(&joined).unwrap();
            prop_assert_eq!(parsed.as_str(), &joined);
            prop_assert_eq!(base.to_string().parse::<BaseUrl>().unwrap(), base);
        }
    }

    #[test]
    fn reading_a_url_never_panics(text in ".*") {
        let _ = text.parse::<BaseUrl>();
        let _ = DownloadUrl::new(&text, None, &[]);
    }
}

fn download(url: &str, base: Option<&str>, hosts: &[&str]) -> Result<(String, String), String> {
    let base = base.map(|base| base.parse().unwrap());
    let hosts: Vec<_> = hosts.iter().map(|&host| host.to_owned()).collect();
    let url = DownloadUrl::new(url, base.as_ref(), &hosts).map_err(|error| error.to_string())?;
    let request = UnsignedRequest::new(&url, &platform(ID), SystemTime::now()).unwrap();
    let sent = request.attach(url.base_url(), HeaderValue::from_static("x"));
    let message = request.message(&Stamp::new(NOW, "nonce").unwrap());
    let message = String::from_utf8(message).unwrap();
    let signed = message.lines().nth(1).unwrap().to_owned();
    Ok((sent.unwrap().uri().to_string(), signed))
}

#[test]
fn a_download_goes_to_wechat_pay_or_to_whom_the_user_trusts() {
    const TARGET: &str = "/v3/billdownload/file?token=t%2F%2B";
    for host in [
        "https://api.mch.weixin.qq.com",
        "https://weixin.qq.com",
        "https://files.wechatpay.cn:8443",
        "https://files.example.com",
    ] {
        let url = format!("{host}{TARGET}");
        let expected = (url.clone(), TARGET.to_owned());
        assert_eq!(download(&url, None, &["files.example.com"]), Ok(expected));
    }
    for other in [
        "https://example.com",
        "https://weixin.qq.com.example.com",
        "https://evilweixin.qq.com",
        "https://api.mch.weixin.qq.com@example.com",
        "https://api.files.example.com",
        "https://API.mch.weixin.qq.com",
        "http://api.mch.weixin.qq.com",
        "http://127.0.0.1:8080",
    ] {
        let url = format!("{other}{TARGET}");
        let refused = download(&url, None, &["files.example.com", "127.0.0.1"]).unwrap_err();
        assert!(refused.contains("the download URL is refused"), "{refused}");
        assert!(!refused.contains("token"), "{refused}");
    }
    for altered in [
        "/a#b",
        "/v3/../x",
        "/v3/%2e%2E/x",
        "/v3/./x",
        "/v3/a\\b",
        "/v3/\"x",
        "/v3/{x}",
        "/v3?a='b",
        "/v3/中",
    ] {
        let url = format!("https://api.mch.weixin.qq.com{altered}");
        assert!(download(&url, None, &[]).is_err(), "{url}");
    }
}

#[test]
fn a_download_goes_through_the_gateway_where_there_is_one() {
    const TARGET: &str = "/v3/billdownload/file?token=t";
    let signed = TARGET.to_owned();
    let gateway = Some("https://gateway.example/api-weixin");
    let through = format!("https://gateway.example/api-weixin{TARGET}");
    for url in [
        format!("https://api.mch.weixin.qq.com{TARGET}"),
        // The gateway has replaced the host of the URL in the response.
        through.clone(),
    ] {
        let expected = (through.clone(), signed.clone());
        assert_eq!(download(&url, gateway, &[]), Ok(expected), "{url}");
    }
    // A host that the user added is reached directly.
    let other = format!("https://files.example.com{TARGET}");
    let expected = Ok((other.clone(), signed.clone()));
    assert_eq!(download(&other, gateway, &["files.example.com"]), expected);
    // A base URL of WeChat Pay's own is no gateway.
    let usual = format!("https://api.mch.weixin.qq.com{TARGET}");
    let overseas = Some("https://apihk.mch.weixin.qq.com");
    assert_eq!(download(&usual, overseas, &[]), Ok((usual.clone(), signed)));
    // A path that only begins like the prefix is not below it.
    let outside = "https://gateway.example/api-weixin/../admin";
    assert!(download(outside, gateway, &[]).is_err());
    for beside in [
        "https://gateway.example/api-weixin2/file",
        "https://gateway.example/file",
    ] {
        assert!(download(beside, gateway, &[]).is_err(), "{beside}");
    }
}
