#[wechatpay::endpoint(GET, "/v3/a", response = u8)]
struct BodyOfAGet {
    #[wechatpay(body)]
    all: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct TwoBodies {
    #[wechatpay(body)]
    one: String,
    #[wechatpay(body)]
    two: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct BodyAndMember {
    #[wechatpay(body)]
    all: String,
    member: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct TwoPlaces {
    #[wechatpay(query, header = "Idempotency-Key")]
    key: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct NotInThePath {
    #[wechatpay(path)]
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204)]
struct InThePath {
    #[wechatpay(query)]
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct UnknownPlace {
    #[wechatpay(qurey)]
    id: String,
    #[wechatpay(cookie)]
    other: String,
    #[wechatpay(query = "id")]
    third: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct SameName {
    id: String,
    #[serde(rename = "id")]
    other: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct Headers {
    #[wechatpay(header)]
    nameless: String,
    #[wechatpay(header = "Not a header")]
    malformed: String,
    #[wechatpay(header = "authorization")]
    own: String,
    #[wechatpay(header = "Wechatpay-Serial")]
    wechatpay: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct SameHeader {
    #[wechatpay(header = "Idempotency-Key")]
    one: String,
    #[wechatpay(header = "idempotency-key")]
    two: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
#[wechatpay(query)]
struct OnTheStruct {
    one: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct TwoFiles {
    #[wechatpay(file)]
    one: wechatpay::File,
    #[wechatpay(file)]
    two: wechatpay::File,
}

#[wechatpay::endpoint(GET, "/v3/a", response = u8)]
struct FileOfAGet {
    #[wechatpay(file)]
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct FileAndBody {
    #[wechatpay(body)]
    all: String,
    #[wechatpay(file)]
    #[serde(with = "module")]
    file: wechatpay::File,
}

fn main() {}
