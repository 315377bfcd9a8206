//! gzip, undone as it comes.

#[cfg(feature = "gzip")]
use std::io::Write;

use bytes::Bytes;

use crate::error::{Error, ErrorKind, Result};

/// How a gzip file begins.
pub(super) const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Decompresses piece by piece.
#[cfg(feature = "gzip")]
pub(super) struct Decoder(flate2::write::MultiGzDecoder<Vec<u8>>);

#[cfg(feature = "gzip")]
impl Decoder {
    pub(super) fn new() -> Result<Self> {
        Ok(Self(flate2::write::MultiGzDecoder::new(Vec::new())))
    }

    pub(super) fn decode(&mut self, compressed: &[u8]) -> Result<Bytes> {
        let Self(decoder) = self;
        decoder
            .write_all(compressed)
            .and_then(|()| decoder.flush())
            .map_err(not_gzip)?;
        Ok(std::mem::take(decoder.get_mut()).into())
    }

    /// What is left; an error where more should have come.
    pub(super) fn finish(self) -> Result<Bytes> {
        self.0.finish().map(Bytes::from).map_err(not_gzip)
    }
}

#[cfg(feature = "gzip")]
fn not_gzip(error: std::io::Error) -> Error {
    Error::new(
        ErrorKind::Decode,
        "the file is not gzip, or it is damaged; ask for it with `tar_type = GZIP`, or leave \
         `gunzip()` out",
    )
    .with_source(error)
}

/// There is none without the feature.
#[cfg(not(feature = "gzip"))]
pub(super) enum Decoder {}

#[cfg(not(feature = "gzip"))]
impl Decoder {
    pub(super) fn new() -> Result<Self> {
        Err(Error::new(
            ErrorKind::FileHash,
            "the file is gzip, and its hash is that of the decompressed file; enable the feature \
             `gzip` of wechatpay-apiv3 to have it checked",
        ))
    }

    pub(super) fn decode(&mut self, _compressed: &[u8]) -> Result<Bytes> {
        match *self {}
    }

    pub(super) fn finish(self) -> Result<Bytes> {
        match self {}
    }
}
