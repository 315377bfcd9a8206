//! Endpoints by hand, with serde's derive: a trait, and a few functions.

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Method, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub mod endpoints;

pub trait Endpoint: Serialize {
    type Response: DeserializeOwned;
    const METHOD: Method;
    const PATH: &'static str;
    const EXPECT: u16;

    fn path(&self) -> Result<String>;

    fn query(&self) -> Result<String> {
        Ok(String::new())
    }

    fn body(&self) -> Result<Vec<u8>> {
        Ok(Vec::new())
    }
}

#[derive(Debug)]
pub enum Error {
    Segment(&'static str),
    Query(serde_urlencoded::ser::Error),
    Json(serde_json::Error),
    Request(http::Error),
}

pub type Result<T> = std::result::Result<T, Error>;

pub type Prepare<E> = fn(&E, &str) -> std::result::Result<Request<Vec<u8>>, (&'static str, Error)>;

/// Makes the request of an endpoint; the error names the operation.
pub fn prepare<E: Endpoint>(
    endpoint: &E,
    base: &str,
) -> std::result::Result<Request<Vec<u8>>, (&'static str, Error)> {
    let build = || {
        request(
            E::METHOD,
            base,
            &endpoint.path()?,
            &endpoint.query()?,
            endpoint.body()?,
        )
    };
    build().map_err(|error| (E::PATH, error))
}

fn request(
    method: Method,
    base: &str,
    path: &str,
    query: &str,
    body: Vec<u8>,
) -> Result<Request<Vec<u8>>> {
    let separator = if query.is_empty() { "" } else { "?" };
    let mut request = Request::builder()
        .method(method)
        .uri(format!("{base}{path}{separator}{query}"))
        .header(ACCEPT, "application/json");
    if !body.is_empty() {
        request = request.header(CONTENT_TYPE, "application/json");
    }
    request.body(body).map_err(Error::Request)
}

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

pub fn segment<'a>(field: &'static str, text: &'a str) -> Result<PercentEncode<'a>> {
    match text {
        "" | "." | ".." => Err(Error::Segment(field)),
        text => Ok(utf8_percent_encode(text, RESERVED)),
    }
}

pub fn query<T: Serialize>(value: &T) -> Result<String> {
    serde_urlencoded::to_string(value).map_err(Error::Query)
}

pub fn json<T: Serialize>(value: &T) -> Result<Vec<u8>> {
    serde_json::to_vec(value).map_err(Error::Json)
}
