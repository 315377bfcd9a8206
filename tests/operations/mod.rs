//! The proof that every known operation can be declared and sent, and its response decoded.
//!
//! `project` writes a Cargo workspace with a declaration for each, and filled-in values. The program
//! that it builds calls [`prove`]: each request goes over real HTTP to a sandbox, what came is
//! compared with what the schema says, and so is what was decoded of the response.

mod examples;
mod project;
mod types;
mod wire;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{self, Debug};
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use wechatpay::Client;
use wechatpay::protocol::Declaration;
use wechatpay_sandbox::{Reply, Sandbox};
use wechatpay_schema::Operation;

pub use project::{Project, Written, sample};

/// A generated declaration, and what to do with it.
#[derive(Clone, Copy)]
pub struct Case {
    /// Method and path, as documented.
    pub operation: &'static str,
    /// What is declared of it.
    pub declaration: fn() -> Declaration,
    /// Sets the sandbox's response to it.
    pub respond: fn(&Sandbox, Reply),
    /// Sends the filled-in request, and compares the response with the filled-in one.
    pub call: fn(&Client) -> Outcome<'_>,
}

/// How a call differs from what is documented.
pub type Outcome<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Operations that cannot be sent as they are known, each with the reason. Whatever else is left out
/// is a failure.
const CONTRADICTORY: &[(&str, &str)] = &[(
    "POST /v3/global/merchant-service/images/upload",
    "it is an upload, and no source says what it takes",
)];

/// What became of all known operations. It prints the count.
#[derive(Debug, Default)]
pub struct Tally {
    declared: usize,
    sent: usize,
    decoded: usize,
    left_out: Vec<(String, &'static str)>,
    failures: Vec<String>,
}

impl Tally {
    /// What failed or is missing.
    pub fn failures(&self) -> &[String] {
        &self.failures
    }
}

/// Sends each case.
///
/// # Errors
/// When no sandbox can be started.
pub async fn prove(cases: &[Case]) -> Result<Tally, Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client().build()?;
    let mut tally = Tally::default();
    let mut open: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for case in cases {
        open.entry(case.operation).or_default().push(case);
    }
    let mut contradictory: BTreeMap<_, _> = CONTRADICTORY.iter().copied().collect();
    for operation in Operation::all() {
        let name = name(&operation);
        let cases = open.remove(name.as_str()).unwrap_or_default();
        match (contradictory.remove(name.as_str()), cases.as_slice()) {
            (Some(reason), _) => tally.left_out.push((name, reason)),
            (None, [case]) => prove_one(&operation, case, &sandbox, &client, &mut tally).await?,
            (None, []) => tally.failures.push(format!("{name}: not declared")),
            (None, _) => tally.failures.push(format!("{name}: declared twice")),
        }
    }
    for name in open.keys().chain(contradictory.keys()) {
        tally.failures.push(format!("{name}: not documented"));
    }
    Ok(tally)
}

async fn prove_one(
    operation: &Operation<'_>,
    case: &Case,
    sandbox: &Sandbox,
    client: &Client,
    tally: &mut Tally,
) -> Result<(), Box<dyn Error>> {
    (case.respond)(sandbox, wire::reply(operation)?);
    let before = sandbox.requests().len();
    let decoded = (case.call)(client).await;
    let sent = match &sandbox.requests()[before..] {
        [received] => wire::compare(operation, received),
        received => Err(format!("{} requests were sent", received.len())),
    };
    let declared = wire::compare_declaration(operation, &(case.declaration)());
    for (what, outcome, count) in [
        ("declared", declared, &mut tally.declared),
        ("sent", sent, &mut tally.sent),
        ("decoded", decoded, &mut tally.decoded),
    ] {
        match outcome {
            Ok(()) => *count += 1,
            Err(difference) => {
                let name = case.operation;
                tally.failures.push(format!("{name}: {what}: {difference}"));
            }
        }
    }
    Ok(())
}

/// Says whether an open enumeration holds its documented values, each as itself, and any other.
///
/// # Errors
/// When a value is another one after it was read and written, or is not known though documented.
pub fn check_values<T: Serialize + DeserializeOwned + Debug>(
    documented: &[&str],
    is_undocumented: fn(&T) -> bool,
) -> Result<(), String> {
    let unknown = "A_VALUE_OF_TOMORROW";
    for value in documented.iter().chain([&unknown]) {
        let read: T = serde_json::from_value((*value).into()).map_err(|it| it.to_string())?;
        let written = serde_json::to_value(&read).map_err(|it| it.to_string())?;
        if written != *value || is_undocumented(&read) != (*value == unknown) {
            return Err(format!(
                "the value {value} became {read:?}, and that {written}"
            ));
        }
    }
    Ok(())
}

/// How an operation is called in the generated code and in the count.
pub(crate) fn name(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method, operation.path)
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "FAILED {failure}")?;
        }
        for (operation, reason) in &self.left_out {
            writeln!(f, "left out: {operation}: {reason}")?;
        }
        let all = Operation::all().count();
        writeln!(f, "{} of {all} declared as documented", self.declared)?;
        writeln!(f, "{} of {all} sent as documented", self.sent)?;
        write!(f, "{} of {all} decoded as documented", self.decoded)
    }
}
