//! Downloads, written to files.

use std::path::Path;

use tokio::io::AsyncWriteExt;

use crate::download::FileContent;
use crate::error::{Error, ErrorKind, Result};
use crate::partial_file::PartialFile;

impl FileContent {
    /// Saves the file; gives the number of bytes that were written. They are written to another
    /// file in the same folder, which is renamed once everything was checked: `path` holds the
    /// whole file, or what it held before.
    ///
    /// # Errors
    /// As [`FileContent::chunk`], when a part of the file was read before, and
    /// [`ErrorKind::Save`] when the file cannot be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64> {
        self.check_unread()?;
        let path = path.as_ref();
        let unwritable = |error: std::io::Error| {
            Error::new(ErrorKind::Save, "the file cannot be written").with_source(error)
        };
        let save = async {
            // Not on another thread, where it would outlive this future when that is dropped.
            let (partial, file) = PartialFile::beside(path).map_err(unwritable)?;
            let mut file = tokio::fs::File::from_std(file);
            let mut written = 0;
            while let Some(piece) = self.chunk().await? {
                file.write_all(&piece).await.map_err(unwritable)?;
                written += piece.len() as u64;
            }
            // Only flushing shows whether the last piece could be written.
            file.flush().await.map_err(unwritable)?;
            file.sync_all().await.map_err(unwritable)?;
            drop(file);
            tokio::fs::rename(partial.path(), path)
                .await
                .map_err(unwritable)?;
            Ok(written)
        };
        let saved = save.await;
        saved.map_err(|error| self.identify(error))
    }
}
