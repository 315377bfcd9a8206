//! `wechatpay completions SHELL`.

use std::error::Error;

use clap::Args;
use clap_complete::Shell;

use crate::output;

/// Print a script that completes this program's arguments in a shell
///
/// In bash: source <(wechatpay completions bash)
#[derive(Args)]
pub(crate) struct Arguments {
    /// The shell that runs the script
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments, mut program: clap::Command) -> Result<(), Box<dyn Error>> {
    let name = program.get_name().to_owned();
    // `generate` panics if it writes to a closed pipe, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut program, name, &mut script);
    Ok(output::print(&script)?)
}
