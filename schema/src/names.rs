//! All names of members.

use std::collections::HashSet;
use std::sync::OnceLock;

static DATA: [&str; 2] = [
    include_str!("../data/operations.txt"),
    include_str!("../data/notifications.txt"),
];

/// Whether any operation or notification has a member of this name.
///
/// ```
/// use wechatpay_schema::is_known_name;
///
/// assert!(is_known_name("out_trade_no"));
/// assert!(!is_known_name("out_trade_on"));
/// ```
pub fn is_known_name(name: &str) -> bool {
    static NAMES: OnceLock<HashSet<&str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| DATA.iter().flat_map(|data| names(data)).collect());
    names.contains(name)
}

/// The words that are followed by a sign of presence and the letter of a kind. It is enough to look
/// for them: to read a member takes ten times as long.
fn names(data: &str) -> impl Iterator<Item = &str> {
    let is_presence = |c: char| matches!(c, '!' | '+' | '?');
    let signs = data.match_indices(is_presence);
    signs.filter_map(|(at, _)| {
        let is_kind = data[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic());
        let start = data[..at]
            .rfind(['{', ' ', '\n', '\t'])
            .map_or(0, |it| it + 1);
        (is_kind && start < at).then(|| &data[start..at])
    })
}

#[cfg(test)]
mod tests {
    use super::is_known_name;
    use crate::{Member, Operation, Response};

    #[test]
    fn all_names_of_all_operations_are_known() {
        fn check(members: &[Member<'_>]) -> usize {
            let checked = members.iter().map(|member| {
                assert!(is_known_name(member.name), "{}", member.name);
                1 + check(&member.members)
            });
            checked.sum()
        }
        let checked = Operation::all().map(|operation| {
            let parameters = operation.parameters.iter().map(|it| check(&it.members));
            let parameters: usize = parameters.sum();
            match &operation.response {
                Response::Json(members) => parameters + check(members),
                Response::Empty | Response::File(_) => parameters,
            }
        });
        assert!(checked.sum::<usize>() > 10_000);
        for other in ["", "{", "Marvin", "AUTHORIZED"] {
            assert!(!is_known_name(other), "{other}");
        }
    }
}
