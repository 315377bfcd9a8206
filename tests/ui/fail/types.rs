//! Types that cannot do what their place asks of them.

struct Plain;

#[wechatpay::endpoint(POST, "/v3/a", response = Plain, undocumented)]
struct Undecodable {
    unserialisable: Plain,
}

fn main() {}
