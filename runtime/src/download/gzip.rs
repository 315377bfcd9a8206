//! Decompresses gzip while it comes.

use std::io::Write;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;

use crate::error::{Error, ErrorKind, Result};

/// Decompresses piece by piece.
pub(super) struct Decoder(MultiGzDecoder<Vec<u8>>);

impl Default for Decoder {
    fn default() -> Self {
        Self(MultiGzDecoder::new(Vec::new()))
    }
}

impl Decoder {
    pub(super) fn decode(&mut self, compressed: &[u8]) -> Result<Bytes> {
        let Self(decoder) = self;
        decoder
            .write_all(compressed)
            .and_then(|()| decoder.flush())
            .map_err(not_gzip)?;
        Ok(std::mem::take(decoder.get_mut()).into())
    }

    /// The rest at the end of the file; an error if the file is incomplete.
    pub(super) fn finish(&mut self) -> Result<Bytes> {
        self.0.try_finish().map_err(not_gzip)?;
        Ok(std::mem::take(self.0.get_mut()).into())
    }
}

fn not_gzip(error: std::io::Error) -> Error {
    Error::new(
        ErrorKind::Decode,
        "the file is not gzip, or it is damaged; ask for it with `tar_type = GZIP`, or leave \
         `gunzip()` out",
    )
    .with_source(error)
}
