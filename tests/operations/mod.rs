//! The proof that every documented operation can be declared, sent and answered.
//!
//! `project` writes a Cargo workspace with a declaration for each, and filled-in values. The program
//! that it builds calls [`prove`]: each request goes over real HTTP to a sandbox, what came is
//! compared with what the schema says, and so is what was made of the answer.

mod project;
mod wire;

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;

use wechatpay::Client;
use wechatpay_sandbox::{Reply, Sandbox};
use wechatpay_schema::Operation;

pub use project::{Project, Written};

/// A generated declaration, and what to do with it.
#[derive(Clone, Copy)]
pub struct Case {
    /// Method and path, as documented.
    pub operation: &'static str,
    /// Tells the sandbox how to answer it.
    pub answer: fn(&Sandbox, Reply),
    /// Sends the filled-in request, and compares the answer with the filled-in one.
    pub call: fn(&Client) -> Outcome<'_>,
}

/// How a call differs from what is documented.
pub type Outcome<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Operations whose pages contradict themselves, each with the reason. The proof fails for all
/// others that it leaves out, and for one of these that it need not leave out.
const CONTRADICTORY: &[(&str, &str)] = &[];

/// What became of all documented operations. It prints the count.
#[derive(Debug, Default)]
pub struct Tally {
    declared: usize,
    sent: usize,
    answered: usize,
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
pub async fn prove(cases: &[Case]) -> Result<Tally, Box<dyn std::error::Error>> {
    let cases: BTreeMap<_, _> = cases.iter().map(|case| (case.operation, case)).collect();
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client().build()?;
    let mut tally = Tally::default();
    for operation in Operation::all() {
        let name = name(&operation);
        let contradiction = CONTRADICTORY.iter().find(|(it, _)| *it == name);
        match (contradiction, cases.get(name.as_str())) {
            (Some((_, reason)), _) => tally.left_out.push((name, reason)),
            (None, None) => tally.failures.push(format!("{name}: not declared")),
            (None, Some(case)) => {
                tally.declared += 1;
                prove_one(&operation, case, &sandbox, &client, &mut tally).await?;
            }
        }
    }
    Ok(tally)
}

async fn prove_one(
    operation: &Operation<'_>,
    case: &Case,
    sandbox: &Sandbox,
    client: &Client,
    tally: &mut Tally,
) -> Result<(), Box<dyn std::error::Error>> {
    (case.answer)(sandbox, wire::reply(operation)?);
    let before = sandbox.requests().len();
    let outcome = (case.call)(client).await;
    let sent = match sandbox.requests().get(before) {
        Some(received) => wire::compare(operation, received),
        None => Err("nothing was sent".to_owned()),
    };
    let name = case.operation;
    match sent {
        Ok(()) => tally.sent += 1,
        Err(difference) => tally.failures.push(format!("{name}: sent: {difference}")),
    }
    match outcome {
        Ok(()) => tally.answered += 1,
        Err(difference) => tally
            .failures
            .push(format!("{name}: answered: {difference}")),
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
        writeln!(f, "{} of {all} declared", self.declared)?;
        writeln!(f, "{} of {all} sent as documented", self.sent)?;
        write!(f, "{} of {all} answered as documented", self.answered)
    }
}
