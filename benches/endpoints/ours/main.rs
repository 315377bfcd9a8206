use std::time::UNIX_EPOCH;

use http::HeaderValue;
use ours::Prepare;
use wechatpay::{BaseUrl, PlatformKeys};

mod requests;

fn main() {
    requests::all();
}

fn show<E>(prepare: Prepare<E>, request: E) {
    let unsigned = prepare(&request, &PlatformKeys::certificates(), UNIX_EPOCH);
    let request = unsigned.unwrap().attach(&BaseUrl::default(), HeaderValue::from_static(""));
    let request = request.unwrap();
    let body = String::from_utf8_lossy(request.body().as_bytes().unwrap());
    println!("{} {} {body}", request.method(), request.uri());
}
