//! The members that are times in the form of RFC 3339. `data/times.txt` has their names.

use wechatpay_schema::{Kind, Member};

static NAMES: &str = include_str!("../data/times.txt");

/// Whether a member is such a time.
pub(crate) fn is_time(member: &Member<'_>) -> bool {
    let is_plain = member.kind == Kind::String && !member.is_encrypted() && !member.json_string;
    is_plain && NAMES.lines().any(|name| name == member.name)
}
