//! `cargo run -p wechatpay-importer -- import DIR`: makes the data from pages.
//! `… -- report`: prints what is doubtful in the data.

#![allow(clippy::print_stdout, reason = "its output is for a person")]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

const CORRECTIONS: &str = include_str!("../data/corrections.txt");
/// The folder to which the data is written.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/data");

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        ["import", folder] => import(folder.as_ref()),
        ["report"] => Ok(report()),
        _ => Err("usage: import DIR | report".into()),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

/// Prints what is doubtful in the data.
fn report() -> ExitCode {
    let doubts = wechatpay_importer::doubts();
    for doubt in &doubts {
        println!("{doubt}");
    }
    println!("{} doubts", doubts.len());
    ExitCode::SUCCESS
}

/// Writes the data and prints the problems. If there are any, the command fails; what could be read
/// is written nevertheless.
fn import(folder: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let imported = wechatpay_importer::import(folder, CORRECTIONS)?;
    if imported.operations.is_empty() || imported.notifications.is_empty() {
        let folder = folder.display();
        return Err(format!(
            "{folder} holds no pages below `openapi`, or none below `webhook`; nothing is written"
        )
        .into());
    }
    fs::write(format!("{DATA}/operations.txt"), &imported.operations)?;
    fs::write(format!("{DATA}/notifications.txt"), &imported.notifications)?;
    for problem in &imported.problems {
        println!("{problem}");
    }
    println!(
        "{} operations, {} notifications, {} problems",
        imported.operations.lines().count(),
        imported.notifications.lines().count(),
        imported.problems.len()
    );
    Ok(if imported.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
