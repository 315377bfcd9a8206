//! The importer, as a command.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wechatpay_schema::import::doubts;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

/// Prints what is doubtful in the data.
pub(crate) fn report() -> Result<ExitCode, Box<dyn Error>> {
    let doubts = doubts();
    for doubt in &doubts {
        println!("{doubt}");
    }
    println!("{} doubts", doubts.len());
    Ok(ExitCode::SUCCESS)
}

/// Writes the data. Problems are printed, and make the command fail, but what could be read is
/// written all the same.
pub(crate) fn import(folder: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let corrections = fs::read_to_string(format!("{DATA}/corrections.txt"))?;
    let imported = wechatpay_schema::import::import(folder, &corrections)?;
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
