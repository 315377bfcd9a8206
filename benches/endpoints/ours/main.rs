use http::HeaderValue;
use ours::Prepare;
use wechatpay::PlatformKeys;

mod requests;

fn main() {
    requests::all();
}

fn show<E>(prepare: Prepare<E>, request: E) {
    let unsigned = prepare(&request, None, &PlatformKeys::certificates());
    let request = unsigned.unwrap().attach(HeaderValue::from_static(""));
    let body = String::from_utf8_lossy(request.body().as_bytes().unwrap());
    println!("{} {} {body}", request.method(), request.uri());
}
