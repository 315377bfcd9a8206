#[wechatpay::endpoint(GET, "/v3/a", response = u8, undocumented)]
struct BodyOfAGet {
    #[wechatpay(body)]
    all: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct TwoBodies {
    #[wechatpay(body)]
    one: String,
    #[wechatpay(body)]
    two: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct BodyAndMember {
    #[wechatpay(body)]
    all: String,
    member: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct TwoPlaces {
    #[wechatpay(query, header = "Idempotency-Key")]
    key: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct NotInThePath {
    #[wechatpay(path)]
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204, undocumented)]
struct InThePath {
    #[wechatpay(query)]
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct UnknownPlace {
    #[wechatpay(qurey)]
    id: String,
    #[wechatpay(cookie)]
    other: String,
    #[wechatpay(query = "id")]
    third: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct SameName {
    id: String,
    #[serde(rename = "id")]
    other: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
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

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct SameHeader {
    #[wechatpay(header = "Idempotency-Key")]
    one: String,
    #[wechatpay(header = "idempotency-key")]
    two: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[wechatpay(query)]
struct OnTheStruct {
    one: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct TwoFiles {
    #[wechatpay(file)]
    one: wechatpay::File,
    #[wechatpay(file)]
    two: wechatpay::File,
}

#[wechatpay::endpoint(GET, "/v3/a", response = u8, undocumented)]
struct FileOfAGet {
    #[wechatpay(file)]
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct FileAndBody {
    #[wechatpay(body)]
    all: String,
    #[wechatpay(file)]
    #[serde(with = "module")]
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204, undocumented)]
struct PlacedAndSkipped {
    id: u8,
    #[wechatpay(header = "X-Name")]
    #[serde(skip)]
    header: u8,
    #[wechatpay(undocumented)]
    #[serde(skip)]
    member: u8,
    #[wechatpay(path)]
    #[serde(rename = "id")]
    other: u8,
    #[wechatpay(query, query)]
    twice: u8,
    #[wechatpay(header = "X-Other")]
    #[serde(rename = "x-other")]
    renamed: u8,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Malformed {
    #[wechatpay]
    bare: u8,
    #[wechatpay()]
    empty: u8,
    #[wechatpay = "query"]
    assigned: u8,
    #[wechatpay("query")]
    quoted: u8,
    #[wechatpay(query body)]
    no_comma: u8,
    #[wechatpay(a::b)]
    path: u8,
}

/// The mistake is in the path and in the method, and nothing follows from it.
#[wechatpay::endpoint(PSOT, "/v3/a/{id}?x=1", expect = 204)]
struct OneMistakeEach {
    #[wechatpay(path)]
    id: u8,
    #[serde(rename = "same")]
    one: u8,
    #[wechatpay(query)]
    same: u8,
}

fn main() {}
