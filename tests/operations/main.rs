//! Declares and sends every known operation, and decodes its response: generates a program, builds it, runs it.

#![allow(clippy::print_stdout, reason = "its last lines are the count")]

use std::process::{Command, ExitCode};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use wechatpay_tests::operations::Project;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let written = Project::default().write()?;
    println!(
        "{} declarations in {} crates, in {}",
        written.operations,
        written.shards,
        written.manifest.display()
    );
    let cargo = |command: &str| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .arg(command)
            .args(["--quiet", "--offline", "--package=prove", "--manifest-path"])
            .arg(&written.manifest)
            .env(
                "CARGO_TARGET_DIR",
                written.manifest.with_file_name("target"),
            );
        cargo
    };
    let begin = Instant::now();
    if !cargo("build").status()?.success() {
        return Ok(ExitCode::FAILURE);
    }
    println!(
        "built in {} s, what it depends on included; the largest compiler took {} MiB",
        begin.elapsed().as_secs(),
        getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() / 1024
    );
    Ok(if cargo("run").status()?.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
