//! What several benchmarks share. See README.md for the benchmarks.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

pub mod rsa;

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// The result of what a benchmark does.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// A server in another process: this same program, run with the argument `serve`.
pub struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Starts the server. It has to print its base URL, and to end when its standard input ends.
    ///
    /// # Errors
    /// When the program cannot be run, or prints nothing.
    pub fn start() -> io::Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = process.stdout.take();
        let mut server = Self {
            process,
            url: String::new(),
        };
        let stdout = stdout.ok_or_else(|| io::Error::other("the server has no output"))?;
        BufReader::new(stdout).read_line(&mut server.url)?;
        Ok(server)
    }

    /// Its base URL.
    pub fn url(&self) -> &str {
        self.url.trim()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
    }
}

/// The CPU time of this process so far, in user and kernel mode.
///
/// # Errors
/// When the system does not say it.
pub fn cpu_time() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let duration = |time: TimeVal| -> Result<Duration> {
        let micros = Duration::from_micros(time.tv_usec().try_into()?);
        Ok(Duration::from_secs(time.tv_sec().try_into()?) + micros)
    };
    Ok(duration(usage.user_time())? + duration(usage.system_time())?)
}

/// Prints the median of ratios, and their middle half.
pub fn report_ratios(what: &str, ratios: Vec<f64>) {
    let ratios = sorted(ratios);
    println!(
        "CPU, {what}: {:.3} (half of the rounds: {:.3} to {:.3})",
        quantile(&ratios, 0.5),
        quantile(&ratios, 0.25),
        quantile(&ratios, 0.75),
    );
}

/// The values in their order.
#[must_use]
pub fn sorted<T: PartialOrd>(mut values: Vec<T>) -> Vec<T> {
    values.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    values
}

/// A quantile of sorted values, of which there must be at least one.
#[must_use]
pub fn quantile<T: Copy>(values: &[T], part: f64) -> T {
    values[((values.len() - 1) as f64 * part).round() as usize]
}
