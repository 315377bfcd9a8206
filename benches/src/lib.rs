//! Benchmarks: see README.md. Here is what several of them have in common.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The running benchmark once more, in another process, as its server.
pub struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Runs this program with the argument `serve`. It is to print its base URL, and to end when
    /// its standard input does.
    ///
    /// # Errors
    /// When it cannot be run, or prints nothing.
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
        // It may have ended by itself.
        let _ = self.process.kill();
    }
}
