//! `cargo run -p wechatpay-schema --features import -- import DIR`: makes the data from pages.
//! `… -- report`: prints what is doubtful in the data.

#![allow(clippy::print_stdout, reason = "its output is for a person")]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wechatpay_schema::import::{doubts, import};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import", folder] => run_import(Path::new(folder)),
        ["report"] => {
            let doubts = doubts();
            for doubt in &doubts {
                println!("{doubt}");
            }
            println!("{} doubts", doubts.len());
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("usage: import DIR | report");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Writes the data. Problems are printed, and make the command fail, but what could be read is
/// written all the same.
fn run_import(folder: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let corrections = fs::read_to_string(format!("{DATA}/corrections.txt"))?;
    let imported = import(folder, &corrections)?;
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
