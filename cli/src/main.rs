//! The program `wechatpay`. Each subcommand has a module.

mod completions;
mod output;
mod scaffold;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// WeChat Pay APIv3 on the command line.
#[derive(Parser)]
#[command(name = "wechatpay", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Scaffold(scaffold::Arguments),
    Completions(completions::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Scaffold(arguments) => scaffold::run(arguments),
        Command::Completions(arguments) => completions::run(&arguments, Cli::command()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
