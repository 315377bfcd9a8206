//! The server: receives requests and checks them, signs responses and sends them.

use std::future::pending;
use std::io;
use std::sync::Arc;

use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Request, StatusCode, Uri};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use wechatpay_schema::{FileSignature, Operation, Response};

use crate::authorization::{Presented, Refusal};
use crate::certificates;
use crate::fault::Fault;
use crate::lock::locked;
use crate::number::number;
use crate::outgoing::Outgoing;
use crate::received_request::ReceivedRequest;
use crate::reply::Reply;
use crate::signing::{sign, spoil};
use crate::state::State;

/// The largest body of a request that is accepted, in bytes.
const REQUEST_LIMIT: usize = 64 * 1024 * 1024;

/// Accepts connections. When this future is dropped, it closes them all.
pub(crate) async fn serve(listener: TcpListener, tls: Option<TlsAcceptor>, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let (tls, state) = (tls.clone(), state.clone());
                connections.spawn(async move {
                    match tls {
                        None => converse(stream, state).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                converse(stream, state).await;
                            }
                        }
                    }
                });
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Responds to the requests of one connection, in HTTP/1.1 or HTTP/2.
async fn converse<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    state: Arc<State>,
) {
    let service = service_fn(move |request| {
        let state = state.clone();
        async move { respond(&state, request).await }
    });
    // A connection may break: the client sees it, and nobody else has to.
    let _ = auto::Builder::new(TokioExecutor::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(
    state: &State,
    request: Request<Incoming>,
) -> io::Result<http::Response<Outgoing>> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, REQUEST_LIMIT)
        .collect()
        .await
        .map_err(io::Error::other)?
        .to_bytes();
    let target = head
        .uri
        .path_and_query()
        .map_or("/", |target| target.as_str());
    let presented = Presented {
        method: head.method.as_str(),
        target,
        headers: &head.headers,
        body: &body,
    };
    let admitted = state.gate.check(&presented, &state.keys, state.clock.now());
    let received = ReceivedRequest {
        method: head.method.clone(),
        target: target.to_owned(),
        version: head.version,
        headers: head.headers.clone(),
        body: body.clone(),
        refusal: admitted.as_ref().err().map(|it| it.message.to_owned()),
        keys: state.keys.clone(),
    };
    locked(&state.requests).push(received.clone());
    let reply = match admitted {
        Ok(()) => endpoint_reply(state, &received, &presented, &head.uri)?,
        Err(refusal) => refused(&refusal),
    };
    let signed = Signed::part_of(&reply, &presented);
    into_response(state, reply, signed).await
}

/// What is signed of a response.
enum Signed {
    Body,
    /// `{"sha1":"…"}` in place of a file. A header gives the same SHA-1.
    Digest(String),
    Nothing,
}

impl Signed {
    fn part_of(reply: &Reply, request: &Presented<'_>) -> Self {
        let Some(sha1) = reply.file_sha1.clone() else {
            return Self::Body;
        };
        match documented(request).map(|operation| operation.response) {
            Some(Response::File(FileSignature::None)) => Self::Nothing,
            Some(Response::File(FileSignature::Digest)) => Self::Digest(sha1),
            _ => Self::Body,
        }
    }
}

fn documented(request: &Presented<'_>) -> Option<Operation<'static>> {
    let path = request.target.split('?').next().unwrap_or_default();
    Operation::called(request.method.parse().ok()?, path)
}

/// The reply that a test chose for the endpoint, or the one that the sandbox has of its own.
fn endpoint_reply(
    state: &State,
    received: &ReceivedRequest,
    request: &Presented<'_>,
    uri: &Uri,
) -> io::Result<Reply> {
    let found = locked(&state.routes).find(request.method, uri.path());
    match found {
        Some((declaration, respond)) => {
            let reply = respond(received);
            let status = reply.status.unwrap_or(declaration.expect());
            Ok(reply.status(status))
        }
        None if request.method == "GET" && uri.path() == "/v3/certificates" => {
            let listed = locked(&state.listed).clone();
            let list = certificates::list(&listed, &state.keys, state.clock.now())?;
            // A request that names a key gets the list signed with that key.
            let named = request.headers.get("wechatpay-serial");
            let named = named.and_then(|serial| state.keys.identity(serial.as_bytes()));
            Ok(named.map_or(list.clone(), |identity| list.signed_by(identity)))
        }
        None => Ok(unknown_endpoint(request)),
    }
}

fn refused(refusal: &Refusal) -> Reply {
    let mut body = json!({ "code": refusal.code, "message": refusal.message });
    if let Some(detail) = &refusal.detail {
        body["detail"] = detail.clone();
    }
    Reply::bytes(
        HeaderValue::from_static("application/json; charset=utf-8"),
        body.to_string(),
    )
    .status(refusal.status)
}

fn unknown_endpoint(request: &Presented<'_>) -> Reply {
    let (method, target) = (request.method, request.target);
    let what_it_is = match documented(request) {
        Some(operation) => format!("documented as `{method} {}`", operation.path),
        None => "which WeChat Pay does not document".to_owned(),
    };
    Reply::error(
        StatusCode::NOT_FOUND,
        "NOT_FOUND",
        &format!(
            "the sandbox has no response for {method} {target}, {what_it_is}; set one with \
             `sandbox.respond::<E>(reply)`"
        ),
    )
}

/// Makes a signed response of a reply, or what its fault makes of it.
async fn into_response(
    state: &State,
    reply: Reply,
    signed: Signed,
) -> io::Result<http::Response<Outgoing>> {
    match reply.fault {
        Some(Fault::Disconnected) => return Err(io::Error::other("disconnected on purpose")),
        // An empty body has no half: the connection breaks before the response.
        Some(Fault::Truncated) if reply.body.is_empty() => {
            return Err(io::Error::other("broke off on purpose"));
        }
        Some(Fault::Silence) => pending::<()>().await,
        _ => {}
    }
    let mut response = http::Response::new(Outgoing::whole(reply.body.clone()));
    *response.status_mut() = reply.status.unwrap_or_default();
    let headers = response.headers_mut();
    headers.insert("request-id", request_id()?);
    let digest = match &signed {
        Signed::Digest(sha1) => {
            headers.insert(
                "wechatpay-statement-sha1",
                HeaderValue::try_from(sha1).map_err(io::Error::other)?,
            );
            Some(format!("{{\"sha1\":\"{sha1}\"}}"))
        }
        Signed::Body | Signed::Nothing => None,
    };
    let fault = reply.fault.as_ref();
    if !matches!(signed, Signed::Nothing) {
        let signed = digest
            .as_ref()
            .map_or(&reply.body[..], |digest| digest.as_bytes());
        let signer = reply.signer.unwrap_or(*locked(&state.signer));
        sign(
            signed,
            headers,
            &state.keys,
            signer,
            state.clock.now(),
            fault,
        )?;
    }
    headers.extend(reply.headers);
    spoil(headers, fault);
    if fault == Some(&Fault::Truncated) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(reply.body.len()));
        *response.body_mut() = Outgoing::half(reply.body);
    }
    Ok(response)
}

fn request_id() -> io::Result<HeaderValue> {
    HeaderValue::try_from(format!("SANDBOX-{}", number())).map_err(io::Error::other)
}
