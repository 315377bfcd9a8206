//! What to do about WeChat Pay's most frequent errors.
//!
//! Its troubleshooting guide goes by the number at the end of the `Request-ID`.

use super::api::ApiError;

pub(super) fn hint(error: &ApiError) -> Option<&'static str> {
    let by_number = error.number().and_then(by_number);
    by_number.or_else(|| by_code(error.code()?))
}

fn by_number(number: u64) -> Option<&'static str> {
    Some(match number {
        268_512_771 => "there is no such order: check its number, and which merchant placed it",
        268_447_840 => "requests come too often: wait before the next one",
        268_435_461 => "a parameter is not valid: compare it with the documentation",
        268_449_538 | 268_498_689 => "the order is paid already: query it",
        270_924_358 => "the request has a member that WeChat Pay does not know: remove it",
        268_443_715 => "the merchant is not available, or is deregistered",
        268_447_843 => "the order is another merchant's",
        268_443_705 => "the sub-merchant is the merchant itself: they must differ",
        268_447_914 => "the order is no longer valid: place a new one",
        268_443_704 => "the sub-merchant is missing: a partner names it in `sub_mchid`",
        268_448_010 => "the merchant is restricted from collecting: see the merchant platform",
        268_449_641 => "such an order is reversed, not closed",
        268_447_845 => "the order is another sub-merchant's",
        268_443_699 => WRONG_SIGNATURE,
        268_501_013 => "a payment in JSAPI needs the payer's openid",
        268_443_701 => "the partner has no relation to this sub-merchant",
        268_498_688 => {
            "this order number was used before with other parameters: send the same ones, or take \
             a new number"
        }
        268_445_527 => "the appid is not bound to this merchant: bind it on the merchant platform",
        268_435_464 => "a value is out of range: compare it with the documentation",
        _ => return None,
    })
}

fn by_code(code: &str) -> Option<&'static str> {
    (code == "SIGN_ERROR").then_some(WRONG_SIGNATURE)
}

const WRONG_SIGNATURE: &str = "the request's signature is wrong: does the private key belong to \
                               the certificate of that serial number, and is the clock right?";
