//! `cargo run -p wechatpay-schema --features import -- import DIR`: makes the data from pages.
//! `… --features import -- report`: prints what is doubtful in the data.
//! `… --features scaffold -- scaffold METHOD PATH`: prints an operation as a declaration.

#![allow(clippy::print_stdout, reason = "its output is for a person")]

use std::error::Error;
use std::process::ExitCode;

#[cfg(feature = "import")]
mod import_command;

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        #[cfg(feature = "import")]
        ["import", folder] => import_command::import(folder.as_ref()),
        #[cfg(feature = "import")]
        ["report"] => import_command::report(),
        #[cfg(feature = "scaffold")]
        ["scaffold", ref arguments @ ..] => {
            print!("{}", wechatpay_schema::scaffold::run(arguments)?);
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("usage: {}", USAGE.join("\n       "));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// What this build can do.
const USAGE: &[&str] = &[
    #[cfg(feature = "import")]
    "import DIR | report",
    #[cfg(feature = "scaffold")]
    "scaffold METHOD PATH [--borrowed] | scaffold notification EVENT_TYPE [FORM]",
];
