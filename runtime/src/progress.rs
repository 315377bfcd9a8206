//! How far a file has come.

use std::fmt;
use std::sync::Arc;

/// How much of a file, or of the body of an upload, has gone over the connection.
///
/// ```no_run
/// # async fn run(client: wechatpay::Client, url: &str, hash: wechatpay::FileHash) -> wechatpay::Result<()> {
/// let file = client.download(url).await?.on_progress(|progress| match progress.total() {
///     Some(total) => println!("{} of {total} bytes", progress.bytes()),
///     None => println!("{} bytes", progress.bytes()),
/// });
/// file.check(hash).save_to("bill.csv").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    bytes: u64,
    total: Option<u64>,
}

impl Progress {
    /// The bytes so far, compressed if they are sent so.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// All bytes; `None` if the response does not give its size.
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}

/// Counts bytes, and tells the application.
#[derive(Clone)]
pub(crate) struct Meter {
    tell: Arc<dyn Fn(Progress) + Send + Sync>,
    progress: Progress,
}

impl Meter {
    pub(crate) fn new(tell: impl Fn(Progress) + Send + Sync + 'static, total: Option<u64>) -> Self {
        Self {
            tell: Arc::new(tell),
            progress: Progress { bytes: 0, total },
        }
    }

    pub(crate) fn count(&mut self, bytes: &[u8]) {
        self.progress.bytes += bytes.len() as u64;
        (self.tell)(self.progress);
    }
}

impl fmt::Debug for Meter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.progress.fmt(f)
    }
}
