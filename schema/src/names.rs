//! All names of members.

use crate::text::equal_range;

static NAMES: &str = include_str!("../data/names.txt");

/// Whether any operation or notification has a member of this name.
///
/// ```
/// use wechatpay_schema::is_known_name;
///
/// assert!(is_known_name("out_trade_no"));
/// assert!(!is_known_name("out_trade_on"));
/// ```
pub fn is_known_name(name: &str) -> bool {
    equal_range(NAMES, |line| line.cmp(name)).next().is_some()
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
