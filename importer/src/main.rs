//! `cargo run -p wechatpay-importer -- import PAGES EVIDENCE`: condenses what sources say to facts.
//! `… -- merge`: makes the data from the facts and the corrections.
//! `… -- examples FILE`: prints the examples that do not fit the data.
//! `… -- report`: prints what sources disagree about, how sure the data is, and judges it by each source
//! that was left out; `… -- report --since REV`: prints what may refuse a declaration that the data of
//! that revision accepted.

#![allow(clippy::print_stdout, reason = "its output is for a person")]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use wechatpay_importer::{Problem, Texts};

const CORRECTIONS: &str = include_str!("../data/corrections.txt");
const FORMS: &str = include_str!("../data/forms.txt");
/// The folder of facts.
const FACTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/facts");
/// The folder to which the data is written.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/data");

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["import", pages, evidence] => import(pages.as_ref(), evidence.as_ref()),
        ["merge"] => merge(),
        ["examples", file] => examples(file),
        ["report"] => report(),
        ["report", "--since", revision] => report_since(revision),
        _ => Err(
            "usage: import PAGES EVIDENCE | merge | report [--since REV] | examples FILE".into(),
        ),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

/// Writes the facts and prints the problems. If there are any, the command fails; what could be
/// read is written nevertheless.
fn import(pages: &Path, evidence: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let imported = wechatpay_importer::import(pages, evidence)?;
    let is_empty = |file: &str| imported.files.get(file).is_none_or(String::is_empty);
    if is_empty("pages/operations.txt") || is_empty("pages/notifications.txt") {
        let pages = pages.display();
        return Err(format!(
            "{pages} holds no pages below `openapi`, or none below `webhook`; nothing is written"
        )
        .into());
    }
    for (file, text) in &imported.files {
        let path = Path::new(FACTS).join(file);
        write(&path, text)?;
        println!(
            "{file}: {} facts, {} bytes",
            text.lines().count(),
            text.len()
        );
    }
    Ok(end(&imported.problems))
}

/// Writes the data and prints the problems. If there are any, the command fails; the data is
/// written nevertheless.
fn merge() -> Result<ExitCode, Box<dyn Error>> {
    let facts = wechatpay_importer::read_facts(FACTS.as_ref())?;
    let merged = wechatpay_importer::merge(Texts {
        facts: &facts,
        forms: FORMS,
        corrections: CORRECTIONS,
    });
    let data = Path::new(DATA);
    write(&data.join("operations.txt"), &merged.operations)?;
    write(&data.join("notifications.txt"), &merged.notifications)?;
    write(&data.join("names.txt"), &merged.names)?;
    for left_out in &merged.left_out {
        println!("left out, known to one source of the community: {left_out}");
    }
    for (what, text) in [
        ("operations", &merged.operations),
        ("forms of notifications", &merged.notifications),
        ("names", &merged.names),
    ] {
        println!("{} {what}, {} bytes", text.lines().count(), text.len());
    }
    Ok(end(&merged.problems))
}

/// Prints the examples of a file that do not fit the data.
fn examples(file: &str) -> Result<ExitCode, Box<dyn Error>> {
    let examples = fs::read_to_string(file)?;
    let misfits = wechatpay_importer::misfits(&examples);
    for misfit in &misfits {
        println!("{misfit}");
    }
    println!(
        "{} examples, {} misfits",
        examples.lines().count(),
        misfits.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn report() -> Result<ExitCode, Box<dyn Error>> {
    let facts = wechatpay_importer::read_facts(FACTS.as_ref())?;
    let texts = Texts {
        facts: &facts,
        forms: FORMS,
        corrections: CORRECTIONS,
    };
    for disagreement in wechatpay_importer::disagreements(texts) {
        println!("{disagreement}");
    }
    let (tables, faults) = wechatpay_importer::leave_one_out(texts);
    for fault in faults {
        println!("{fault}");
    }
    println!("{}\n{tables}", wechatpay_importer::how_sure());
    Ok(ExitCode::SUCCESS)
}

fn report_since(revision: &str) -> Result<ExitCode, Box<dyn Error>> {
    let earlier = |file: &str| -> Result<String, Box<dyn Error>> {
        let shown = Command::new("git")
            .args(["-C", env!("CARGO_MANIFEST_DIR"), "show"])
            .arg(format!("{revision}:schema/data/{file}"))
            .output()?;
        if !shown.status.success() {
            return Err(String::from_utf8_lossy(&shown.stderr).into());
        }
        Ok(String::from_utf8(shown.stdout)?)
    };
    let (operations, notifications) = (earlier("operations.txt")?, earlier("notifications.txt")?);
    let stricter = wechatpay_importer::stricter_than(&operations, &notifications)?;
    for it in &stricter {
        println!("{it}");
    }
    println!("{} rules are stricter", stricter.len());
    Ok(ExitCode::SUCCESS)
}

/// Writes a file, unless it is so already: what is built of it need not be built again.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

fn end(problems: &[Problem]) -> ExitCode {
    for problem in problems {
        println!("{problem}");
    }
    println!("{} problems", problems.len());
    if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
