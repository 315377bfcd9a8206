//! The responses that WeChat Pay expects.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use serde_json::json;

pub(super) fn success() -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

pub(super) fn failure(status: StatusCode, message: &str) -> Response<Bytes> {
    let body = json!({ "code": "FAIL", "message": message }).to_string();
    json_response(status, body.into())
}

pub(super) fn signed(
    status: StatusCode,
    json: Vec<u8>,
    authorization: HeaderValue,
) -> Response<Bytes> {
    let mut response = json_response(status, json.into());
    response.headers_mut().insert(AUTHORIZATION, authorization);
    response
}

fn json_response(status: StatusCode, json: Bytes) -> Response<Bytes> {
    let mut response = Response::new(json);
    *response.status_mut() = status;
    let content_type = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response
}
