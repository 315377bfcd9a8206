//! Declarations as an official source alone has them: each has to be accepted.

use std::error::Error;
use std::fs;
use std::path::Path;

use wechatpay_importer::{Texts, merge, read_facts};
use wechatpay_scaffold::{Ownership, Scaffold};
use wechatpay_schema::Operation;

/// The official sources that have requests.
const OFFICIAL: [&str; 3] = ["go", "java", "skills"];

/// What of them is refused: the source and the operation, and why it is wrong there.
pub(crate) const WRONG: &[(&str, &str)] = &[
    (
        "skills GET /v3/payscore/partner/serviceorder",
        POST_PAYMENTS,
    ),
    ("skills GET /v3/payscore/serviceorder", POST_PAYMENTS),
    (
        "skills POST /v3/payscore/serviceorder/{out_order_no}/modify",
        POST_PAYMENTS,
    ),
    (
        "skills POST /v3/payscore/serviceorder/{out_order_no}/sync",
        POST_PAYMENTS,
    ),
    (
        "skills POST /v3/profitsharing/receivers/add",
        "`name` of the response is encrypted, as java and others have it",
    ),
];

const POST_PAYMENTS: &str =
    "`post_payments` of the response is a list, as all others and its own examples have it";

/// The declarations, each with its source and its operation.
pub(crate) fn declarations() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let importer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../importer");
    let all = read_facts(&importer.join("facts"))?;
    let forms = fs::read_to_string(importer.join("data/forms.txt"))?;
    let mut declarations = Vec::new();
    for source in OFFICIAL {
        let mut facts = all.clone();
        for (file, text) in &mut facts {
            if !file.starts_with(&format!("{source}/")) {
                text.clear();
            }
        }
        let texts = Texts {
            facts: &facts,
            forms: &forms,
            corrections: "",
        };
        let data = merge(texts).operations;
        let operations = data.lines().filter_map(Operation::read);
        declarations.extend(operations.map(|operation| {
            let name = format!("{source} {} {}", operation.method, operation.path);
            let declared = Scaffold::of(&operation, Ownership::Owned);
            (name, declared.to_string())
        }));
    }
    Ok(declarations)
}
