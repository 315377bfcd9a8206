//! The built-in HTTP client over TLS: whom it trusts, what it presents, which versions it speaks,
//! and through which proxy it goes.

use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::server::WebPkiClientVerifier;
use rustls::version::{TLS12, TLS13};
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use wechatpay::http::HeaderValue;
use wechatpay::http::Version;
use wechatpay::reqwest::Proxy;
use wechatpay::{BaseUrl, Client, Download, ErrorKind, Outcome, Tls, TlsVersion};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::CloseOrder;

#[tokio::test]
async fn a_call_goes_over_tls_and_http_2() {
    let sandbox = Sandbox::start_with_tls().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let client = sandbox.client().build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(sandbox.requests()[0].version(), Version::HTTP_2);
}

#[tokio::test]
async fn a_server_with_an_untrusted_certificate_gets_nothing() {
    let sandbox = Sandbox::start_with_tls().await.unwrap();
    // Its certificates are the operating system's.
    let client = sandbox.client().tls(Tls::new()).build().unwrap();
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(format!("{error:?}").contains("UnknownIssuer"), "{error:?}");
    assert!(sandbox.requests().is_empty());

    let tls = Tls::new().add_root_certificates(sandbox.root_certificate());
    let client = sandbox.client().tls(tls.unwrap()).build().unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    client.send(&CloseOrder::sample()).await.unwrap();
}

/// A CA of the test's own, and a gateway whose certificate it signed.
struct Gateway {
    ca: CertifiedIssuer<'static, KeyPair>,
    sandbox: Sandbox,
}

impl Gateway {
    async fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.respond::<CloseOrder>(Reply::empty());
        Self {
            ca: CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap(),
            sandbox,
        }
    }

    /// A certificate for this name, and its key, in PEM.
    fn certify(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.ca).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    /// Ends TLS, and passes everything on to the sandbox.
    async fn listen(
        &self,
        versions: &[&'static SupportedProtocolVersion],
        protocol: &[u8],
        clients: Clients,
    ) -> BaseUrl {
        use rustls::pki_types::pem::PemObject;
        use rustls::pki_types::{CertificateDer, PrivateKeyDer};

        #[cfg(feature = "aws-lc-rs")]
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        #[cfg(not(feature = "aws-lc-rs"))]
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(versions)
            .unwrap();
        let builder = match clients {
            Clients::Anybody => builder.with_no_client_auth(),
            Clients::Certified => {
                let mut roots = RootCertStore::empty();
                roots.add(self.ca.der().clone()).unwrap();
                let verifier =
                    WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let (certificate, key) = self.certify("127.0.0.1");
        let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
        let mut config = builder.with_single_cert(chain, key).unwrap();
        config.alpn_protocols = vec![protocol.to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(config));

        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let sandbox = authority(&self.sandbox);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, sandbox) = (acceptor.clone(), sandbox.clone());
                tokio::spawn(async move {
                    if let Ok(mut stream) = acceptor.accept(stream).await {
                        let mut sandbox = TcpStream::connect(sandbox).await.unwrap();
                        let _ = copy_bidirectional(&mut stream, &mut sandbox).await;
                    }
                });
            }
        });
        format!("https://{address}").parse().unwrap()
    }

    /// A client that trusts the CA.
    fn client(&self, base: BaseUrl, tls: impl FnOnce(Tls) -> Tls) -> Client {
        let trusting = Tls::new().only_root_certificates(self.ca.pem()).unwrap();
        let builder = self.sandbox.client().base_url(base);
        builder.tls(tls(trusting)).build().unwrap()
    }
}

enum Clients {
    Anybody,
    Certified,
}

fn authority(sandbox: &Sandbox) -> String {
    let base = sandbox.base_url().to_string();
    let (_, authority) = base.split_once("://").unwrap();
    authority.trim_end_matches('/').to_owned()
}

#[tokio::test]
async fn a_call_goes_over_tls_and_http_1() {
    let gateway = Gateway::new().await;
    let base = gateway
        .listen(&[&TLS13], b"http/1.1", Clients::Anybody)
        .await;
    let client = gateway.client(base, |tls| tls);
    client.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(gateway.sandbox.requests()[0].version(), Version::HTTP_11);
}

#[tokio::test]
async fn a_download_goes_over_tls_though_the_base_url_is_plain() {
    #[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
    struct BillFile {
        token: String,
    }

    let gateway = Gateway::new().await;
    let file = Reply::file(HeaderValue::from_static("text/csv"), "a,b");
    gateway.sandbox.respond::<BillFile>(file);
    let files = gateway.listen(&[&TLS13], b"h2", Clients::Anybody).await;
    let trusting = Tls::new().only_root_certificates(gateway.ca.pem()).unwrap();
    let builder = gateway.sandbox.client().tls(trusting);
    let client = builder.download_host("127.0.0.1").build().unwrap();
    let url = format!("{files}/v3/billdownload/file?token=a");
    let file = client.download(&url).await.unwrap();
    assert_eq!(file.unchecked().bytes().await.unwrap(), "a,b");
}

#[tokio::test]
async fn a_client_certificate_is_presented() {
    let gateway = Gateway::new().await;
    for protocol in [&b"http/1.1"[..], b"h2"] {
        let base = gateway
            .listen(&[&TLS12, &TLS13], protocol, Clients::Certified)
            .await;
        let anonymous = gateway.client(base.clone(), |tls| tls);
        let error = anonymous.send(&CloseOrder::sample()).await.unwrap_err();
        assert!(
            format!("{error:?}").contains("CertificateRequired"),
            "{error:?}"
        );

        let (chain, key) = gateway.certify("shop.example");
        let client = gateway.client(base, |tls| tls.client_certificate(&chain, &key).unwrap());
        client.send(&CloseOrder::sample()).await.unwrap();
    }
    assert_eq!(gateway.sandbox.requests().len(), 2);
}

#[tokio::test]
async fn a_version_that_is_too_old_is_not_spoken() {
    let gateway = Gateway::new().await;
    for (sent, protocol) in [&b"http/1.1"[..], b"h2"].into_iter().enumerate() {
        let base = gateway.listen(&[&TLS12], protocol, Clients::Anybody).await;
        let client = gateway.client(base.clone(), |tls| tls.min_version(TlsVersion::Tls13));
        let error = client.send(&CloseOrder::sample()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        assert_eq!(gateway.sandbox.requests().len(), sent);
        let client = gateway.client(base, |tls| tls.min_version(TlsVersion::Tls12));
        client.send(&CloseOrder::sample()).await.unwrap();
    }
}

#[test]
fn what_is_no_certificate_is_refused() {
    let (certificate, key) = (include_str!("../data/other_certificate.pem"), {
        KeyPair::generate().unwrap().serialize_pem()
    });
    for (refused, message) in [
        (Tls::new().add_root_certificates(""), "root certificates"),
        (
            Tls::new().only_root_certificates(&key),
            "no certificate in it",
        ),
        (
            Tls::new().client_certificate(&key, &key),
            "no certificate in it",
        ),
        (
            Tls::new().client_certificate(certificate, certificate),
            "private key",
        ),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let shown = format!("{error:?}");
        assert!(shown.contains(message), "{shown}");
    }
    // Both are well-formed, and do not belong together.
    let tls = Tls::new().client_certificate(certificate, &key).unwrap();
    assert!(!format!("{tls:?}").contains("BEGIN"));
    let builder = Client::builder().base_url("https://example.com".parse().unwrap());
    let error = builder.tls(tls).http_client_builder().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let shown = error.to_string();
    assert!(shown.contains("the key that belongs to"), "{shown}");
}

/// A proxy that lets through whoever knows its password. It notes what it is asked for.
async fn proxy() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = asked.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let noted = noted.clone();
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let mut head = String::new();
                while !head.ends_with("\r\n\r\n") {
                    stream.read_line(&mut head).await.unwrap();
                }
                let asked_for = head.lines().next().unwrap().to_owned();
                noted.lock().unwrap().push(asked_for.clone());
                let password = STANDARD.encode("shop:secret");
                if !head.contains(&format!("asic {password}\r\n")) {
                    let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
                    stream.write_all(refusal).await.unwrap();
                    return;
                }
                let target = asked_for.split(' ').nth(1).unwrap();
                let mut target = TcpStream::connect(target).await.unwrap();
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                let _ = copy_bidirectional(&mut stream, &mut target).await;
            });
        }
    });
    (url, asked)
}

#[tokio::test]
async fn a_proxy_with_a_password_is_gone_through() {
    let gateway = Gateway::new().await;
    for (sent, protocol) in [&b"http/1.1"[..], b"h2"].into_iter().enumerate() {
        let base = gateway.listen(&[&TLS13], protocol, Clients::Anybody).await;
        let (url, asked) = proxy().await;
        let through = |password: &str| {
            let proxy = Proxy::https(&url).unwrap().basic_auth("shop", password);
            let trusting = Tls::new().only_root_certificates(gateway.ca.pem());
            let builder = gateway.sandbox.client().base_url(base.clone());
            builder.tls(trusting.unwrap()).proxy(proxy).build().unwrap()
        };
        let client = through("secret");
        client.send(&CloseOrder::sample()).await.unwrap();
        let base = base.to_string();
        let target = base.trim_start_matches("https://").trim_end_matches('/');
        let expected = format!("CONNECT {target} HTTP/1.1");
        assert_eq!(*asked.lock().unwrap(), [expected]);

        let error = through("wrong").send(&CloseOrder::sample()).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        assert_eq!(error.outcome(), Outcome::NotCarriedOut);
        assert!(!format!("{error:?}").contains("wrong"), "{error:?}");
        assert_eq!(gateway.sandbox.requests().len(), sent + 1);
    }
}
