use with_rustify::Prepare;

mod requests;

fn main() {
    requests::all();
}

fn show<E>(prepare: Prepare<E>, request: E) {
    let request = prepare(&request, "https://api.mch.weixin.qq.com").unwrap();
    let body = String::from_utf8_lossy(request.body());
    println!("{} {} {body}", request.method(), request.uri());
}
