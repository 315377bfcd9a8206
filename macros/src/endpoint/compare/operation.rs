//! Method and path.

use syn::{Ident, LitStr};
use wechatpay_schema::NotDocumented;

use super::super::known;
use crate::shared::errors::Errors;
use crate::shared::words::list;

const WAY_OUT: &str = "if WeChat Pay has it nevertheless, add `undocumented`";

/// Says which operation may be meant.
pub(in super::super) fn report_unknown(method: &Ident, template: &LitStr, errors: &Errors) {
    let path = template.value();
    match known::not_documented(&method.to_string(), &path) {
        None => {}
        Some(NotDocumented::Path { nearest, .. }) => {
            let help = match &nearest[..] {
                [] => format!("check the path; {WAY_OUT}"),
                [near] => format!("did you mean `{near}`? Otherwise, {WAY_OUT}"),
                several => format!(
                    "did you mean one of {}? Otherwise, {WAY_OUT}",
                    list(several)
                ),
            };
            errors.at(
                template,
                format!("WeChat Pay has no operation at `{path}`\nhelp: {help}"),
            );
        }
        Some(NotDocumented::Method { documented, .. }) => {
            let documented: Vec<_> = documented.iter().map(ToString::to_string).collect();
            errors.at(
                method,
                format!(
                    "WeChat Pay has {} at `{path}`, and no {method}\nhelp: write {}; {WAY_OUT}",
                    list(&documented),
                    list(&documented).replace(" and ", " or ")
                ),
            );
        }
        Some(NotDocumented::Ambiguous { candidates, .. }) => errors.at(
            template,
            format!(
                "several operations of WeChat Pay differ from this one only in the names of their \
                 placeholders\nhelp: write {}",
                list(&candidates).replace(" and ", " or ")
            ),
        ),
        // The schema may learn of other reasons.
        Some(other) => errors.at(template, other),
    }
}
