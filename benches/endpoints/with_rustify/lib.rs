//! Endpoints with the derive of `rustify`.

use http::Request;
use rustify::errors::ClientError;

pub mod endpoints;

pub type Prepare<E> = fn(&E, &str) -> Result<Request<Vec<u8>>, ClientError>;
