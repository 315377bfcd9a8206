//! Files that are replaced as a whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::crypto;

/// A file in the making, in the folder of the one that it is to replace; removed unless it was
/// renamed.
pub(crate) struct PartialFile {
    path: PathBuf,
}

impl PartialFile {
    /// Creates it under a name that nobody else has, in this process or another.
    pub(crate) fn beside(path: &Path) -> io::Result<(Self, File)> {
        let random = crypto::random().map_err(io::Error::other)?;
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{:016x}.part", u64::from_ne_bytes(random)));
        let path = PathBuf::from(name);
        let file = File::create_new(&path)?;
        Ok((Self { path }, file))
    }

    #[cfg(feature = "client")]
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        // Once it was renamed there is nothing to remove.
        let _ = fs::remove_file(&self.path);
    }
}

/// Writes a file: after a crash, and for whoever reads it meanwhile, it holds this content or what
/// it held before.
pub(crate) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let (partial, mut file) = PartialFile::beside(path)?;
    file.write_all(content)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&partial.path, path)
}
