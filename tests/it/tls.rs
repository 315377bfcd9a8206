//! The built-in HTTP client refuses a server that it cannot trust.

use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use wechatpay::ErrorKind;
use wechatpay_sandbox::Sandbox;

use crate::support::{CloseOrder, data};

#[tokio::test]
async fn a_server_with_an_untrusted_certificate_gets_nothing() {
    let certificate = data("other_certificate.pem");
    let certificate = CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(data("other_key.pem").as_bytes()).unwrap();
    #[cfg(feature = "aws-lc-rs")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "aws-lc-rs"))]
    let provider = rustls::crypto::ring::default_provider();
    let config = ServerConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        TlsAcceptor::from(Arc::new(config))
            .accept(stream)
            .await
            .is_err()
    });

    let sandbox = Sandbox::start().await.unwrap();
    let base = format!("https://{address}").parse().unwrap();
    let client = sandbox.client().base_url(base).build().unwrap();
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(format!("{error:?}").contains("UnknownIssuer"), "{error:?}");
    assert!(
        server.await.unwrap(),
        "the handshake failed on the server's side too"
    );
}
