//! Lists what is doubtful in the data, for a person to look at.

use wechatpay_schema::{Kind, Member, Operation, Place, Response};

/// Names of which a request usually has only one.
const ALTERNATIVES: [&[&str]; 6] = [
    &["mchid", "sp_mchid"],
    &["appid", "sp_appid"],
    &["openid", "sp_openid", "sub_openid"],
    &["transaction_id", "out_trade_no"],
    &["refund_id", "out_refund_no"],
    &["plan_id", "out_plan_no"],
];

/// The doubts about the embedded data, one a line.
pub fn doubts() -> Vec<String> {
    let mut doubts = Vec::new();
    for operation in Operation::all() {
        let name = format!("{} {}", operation.method, operation.path);
        for parameters in &operation.parameters {
            let place = parameters.place;
            check_object(
                &format!("{name}: {place}"),
                &parameters.members,
                &mut doubts,
            );
            check_alternatives(
                &format!("{name}: {place}"),
                &parameters.members,
                &mut doubts,
            );
            if place == Place::Json && matches!(operation.method.as_str(), "GET" | "DELETE") {
                doubts.push(format!("{name}: has a JSON body"));
            }
        }
        if let Response::Json(members) = &operation.response {
            check_object(&format!("{name}: response"), members, &mut doubts);
            check_alternatives(&format!("{name}: response"), members, &mut doubts);
        }
        if operation.page.is_empty() {
            doubts.push(format!("{name}: has no official page"));
        }
        let encrypts = operation
            .parameters
            .iter()
            .any(|it| it.members.iter().any(is_encrypted));
        let has_serial = operation
            .member(Place::Header, "Wechatpay-Serial")
            .is_some();
        if encrypts != has_serial {
            let (has, lacks) = if encrypts {
                ("encrypted members", "`Wechatpay-Serial`")
            } else {
                ("`Wechatpay-Serial`", "encrypted members")
            };
            doubts.push(format!("{name}: has {has}, but no {lacks}"));
        }
    }
    doubts
}

fn is_encrypted(member: &Member<'_>) -> bool {
    member.encrypted || member.members.iter().any(is_encrypted)
}

fn check_alternatives(at: &str, members: &[Member<'_>], doubts: &mut Vec<String>) {
    for alternatives in ALTERNATIVES {
        let required: Vec<_> = members
            .iter()
            .filter(|it| it.required && alternatives.contains(&it.name))
            .map(|it| it.name)
            .collect();
        if required.len() > 1 {
            let names = required.join(" and ");
            doubts.push(format!(
                "{at}: {names} are all required, but may be alternatives"
            ));
        }
    }
}

fn check_object(at: &str, members: &[Member<'_>], doubts: &mut Vec<String>) {
    for member in members {
        let at = format!("{at}.{}", member.name);
        if member.kind == Kind::Object && member.members.is_empty() {
            doubts.push(format!("{at}: an object without members"));
        }
        if member.values.len() == 1 && member.kind != Kind::String {
            doubts.push(format!("{at}: a number with a single value"));
        }
        let mut values = member.values.clone();
        values.sort_unstable();
        values.dedup();
        if values.len() < member.values.len() {
            doubts.push(format!("{at}: a value is there twice"));
        }
        check_object(&at, &member.members, doubts);
    }
}
