//! The server in the part of WeChat Pay: verifies each request, and signs its response.

use std::io::Read;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, Method, Request, Response, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, SubjectPublicKeyInfoDer};
use tokio::net::TcpListener;
use webpki::EndEntityCert;

use crate::{MERCHANT_CERTIFICATE, PLATFORM_KEY, PLATFORM_KEY_ID, PREPAY_ID};
use wechatpay_benches::Result;
use wechatpay_benches::rsa::{self, PrivateKey};

/// Serves until the standard input ends.
#[tokio::main(flavor = "current_thread")]
pub(crate) async fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let server = Arc::new(Server::new()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let server = server.clone();
            tokio::spawn(async move {
                let service = service_fn(|request| server.respond(request));
                // A connection may break: the client reports it.
                let _ = http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    Ok(())
}

struct Server {
    platform_key: PrivateKey,
    merchant_key: SubjectPublicKeyInfoDer<'static>,
    first: OnceLock<Unsigned>,
    /// The latest response, and the second of its timestamp. To sign every response would take
    /// longer than all else here.
    latest: Mutex<(u64, Response<Full<Bytes>>)>,
}

/// A request, except its `Authorization`.
#[derive(Debug, PartialEq)]
struct Unsigned {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Server {
    fn new() -> Result<Self> {
        let certificate = CertificateDer::from_pem_slice(MERCHANT_CERTIFICATE.as_bytes())?;
        Ok(Self {
            platform_key: PrivateKey::from_pem(PLATFORM_KEY)?,
            merchant_key: EndEntityCert::try_from(&certificate)?.subject_public_key_info(),
            first: OnceLock::new(),
            latest: Mutex::default(),
        })
    }

    async fn respond(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>> {
        let (head, body) = request.into_parts();
        let request = Unsigned {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body: body.collect().await?.to_bytes(),
        };
        self.check(request)
            .and_then(|()| self.response())
            .inspect_err(|error| eprintln!("the server refused a request: {error}"))
    }

    /// Verifies a request. Refuses one that differs from the first.
    fn check(&self, mut request: Unsigned) -> Result<()> {
        let authorization = request.headers.remove(AUTHORIZATION);
        let authorization = authorization.ok_or("it has no Authorization header")?;
        let authorization = authorization.to_str()?;
        let parameter = |name| {
            let (_, value) = authorization.split_once(name)?;
            Some(value.strip_prefix("=\"")?.split_once('"')?.0)
        };
        let parameter = |name| parameter(name).ok_or("its Authorization header lacks a parameter");
        let (method, path) = (&request.method, request.uri.path());
        let (timestamp, nonce) = (parameter("timestamp")?, parameter("nonce_str")?);
        let mut message = format!("{method}\n{path}\n{timestamp}\n{nonce}\n").into_bytes();
        message.extend_from_slice(&request.body);
        message.push(b'\n');
        rsa::verify(&self.merchant_key, &message, parameter("signature")?)?;
        match self.first.get() {
            None => self
                .first
                .set(request)
                .map_err(|_| "another request came first at the same time")?,
            Some(first) if *first != request => {
                return Err(format!("{request:?} differs from the first one, {first:?}").into());
            }
            Some(_) => {}
        }
        Ok(())
    }

    fn response(&self) -> Result<Response<Full<Bytes>>> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.0 != now {
            *latest = (now, self.sign(now)?);
        }
        Ok(latest.1.clone())
    }

    fn sign(&self, timestamp: u64) -> Result<Response<Full<Bytes>>> {
        let body = format!(r#"{{"prepay_id":"{PREPAY_ID}"}}"#);
        let nonce = rsa::nonce()?;
        let message = format!("{timestamp}\n{nonce}\n{body}\n");
        let response = Response::builder()
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .header(
                "request-id",
                "08F6B8BCC70610DC0218D1AFCE2A20C2E9C4A70428C8A80E-268435456",
            )
            .header("wechatpay-timestamp", timestamp)
            .header("wechatpay-nonce", nonce)
            .header("wechatpay-serial", PLATFORM_KEY_ID)
            .header("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048")
            .header(
                "wechatpay-signature",
                self.platform_key.sign(message.as_bytes())?,
            );
        Ok(response.body(Full::from(body))?)
    }
}
