//! What several benchmarks share. See README.md for the benchmarks.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

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
