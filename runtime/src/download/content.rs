//! The bytes of a file: received, decompressed, hashed, given to the caller.

use bytes::Bytes;

#[cfg(feature = "gzip")]
use super::gzip::Decoder;
use crate::crypto::Hasher;
use crate::digest::FileHash;
use crate::error::{Error, ErrorKind, Result};

/// The first bytes of a gzip file.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// How many bytes are decompressed at once. They can become a thousand times as many.
#[cfg(feature = "gzip")]
const STEP: usize = 4 * 1024;

/// The received bytes, and what to do with them.
#[derive(Default)]
pub(super) struct Content {
    /// The bytes that the caller has not got yet.
    raw: Bytes,
    progress: Progress,
    /// Somebody compressed it on its way.
    is_compressed: bool,
    #[cfg(feature = "gzip")]
    hands_out_decompressed: bool,
    #[cfg(feature = "gzip")]
    decoder: Option<Decoder>,
    begins_as_gzip: bool,
    /// The file begins like gzip but is something else, so the decompressed bytes are not the file.
    #[cfg(feature = "gzip")]
    is_damaged: bool,
    checks: Vec<Check>,
}

#[derive(Default, PartialEq)]
enum Progress {
    /// The first bytes have not come yet.
    #[default]
    Waiting,
    Begun,
    /// No more bytes will come.
    Ended,
}

/// A hash to check, and the hashers for it.
struct Check {
    due: FileHash,
    raw: Hasher,
    #[cfg(feature = "gzip")]
    decompressed: Hasher,
}

impl Content {
    pub(super) fn new(is_compressed: bool) -> Self {
        Self {
            is_compressed,
            ..Self::default()
        }
    }

    #[cfg(feature = "gzip")]
    pub(super) fn gunzip(&mut self) {
        self.hands_out_decompressed = true;
    }

    pub(super) fn check(&mut self, due: FileHash) {
        let hasher = || Hasher::new(due.algorithm);
        self.checks.push(Check {
            raw: hasher(),
            #[cfg(feature = "gzip")]
            decompressed: hasher(),
            due,
        });
    }

    /// Adds received bytes.
    pub(super) fn feed(&mut self, raw: Bytes) {
        self.raw = if self.raw.is_empty() {
            raw
        } else {
            [&self.raw[..], &raw].concat().into()
        };
    }

    /// No more bytes will come.
    pub(super) fn end(&mut self) -> Result<()> {
        if self.progress == Progress::Waiting {
            self.begin()?;
        }
        self.progress = Progress::Ended;
        Ok(())
    }

    pub(super) fn has_ended(&self) -> bool {
        self.progress == Progress::Ended
    }

    /// The next piece for the caller. `None` means that more bytes are needed, or that the file is
    /// complete.
    pub(super) fn next_piece(&mut self) -> Result<Option<Bytes>> {
        if self.progress == Progress::Waiting {
            if self.raw.len() < GZIP.len() {
                return Ok(None);
            }
            self.begin()?;
        }
        #[cfg(feature = "gzip")]
        if self.decoder.is_some() {
            return self.next_decoded();
        }
        let piece = std::mem::take(&mut self.raw);
        for check in &mut self.checks {
            check.raw.update(&piece);
        }
        Ok(Some(piece).filter(|piece| !piece.is_empty()))
    }

    fn begin(&mut self) -> Result<()> {
        if self.is_compressed && !self.hands_out_decompressed() {
            return Err(Error::new(ErrorKind::Decode, COMPRESSED));
        }
        self.progress = Progress::Begun;
        self.begins_as_gzip = self.raw.starts_with(&GZIP);
        #[cfg(feature = "gzip")]
        {
            let is_hashed = self.begins_as_gzip && !self.checks.is_empty();
            // An empty file has no remainder.
            let is_decoded = self.hands_out_decompressed && !self.raw.is_empty();
            if is_hashed || is_decoded {
                self.decoder = Some(Decoder::default());
            }
        }
        Ok(())
    }

    #[cfg(feature = "gzip")]
    fn hands_out_decompressed(&self) -> bool {
        self.hands_out_decompressed
    }

    #[cfg(not(feature = "gzip"))]
    fn hands_out_decompressed(&self) -> bool {
        false
    }

    #[cfg(feature = "gzip")]
    fn next_decoded(&mut self) -> Result<Option<Bytes>> {
        while !self.raw.is_empty() {
            let step = self.raw.split_to(STEP.min(self.raw.len()));
            for check in &mut self.checks {
                check.raw.update(&step);
            }
            let decoded = self.decode(|decoder| decoder.decode(&step))?;
            let piece = if self.hands_out_decompressed {
                decoded
            } else {
                step
            };
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
        if self.has_ended() {
            let decoded = self.decode(Decoder::finish)?;
            self.decoder = None;
            let is_left = self.hands_out_decompressed && !decoded.is_empty();
            return Ok(is_left.then_some(decoded));
        }
        Ok(None)
    }

    /// Decompresses and hashes. Without `gunzip` the file need not be gzip.
    #[cfg(feature = "gzip")]
    fn decode(&mut self, decode: impl FnOnce(&mut Decoder) -> Result<Bytes>) -> Result<Bytes> {
        let Some(decoder) = &mut self.decoder else {
            return Ok(Bytes::new());
        };
        let decoded = match decode(decoder) {
            Err(error) if self.hands_out_decompressed => return Err(error),
            Err(_) => {
                self.is_damaged = true;
                self.decoder = None;
                return Ok(Bytes::new());
            }
            Ok(decoded) => decoded,
        };
        for check in &mut self.checks {
            check.decompressed.update(&decoded);
        }
        Ok(decoded)
    }

    /// Checks the complete file.
    pub(super) fn finish(&mut self) -> Result<()> {
        let hands_out_decompressed = self.hands_out_decompressed();
        for check in self.checks.drain(..) {
            let raw = check.raw.finish();
            // The hash may also be that of the compressed bytes, if the file itself is a gzip file.
            if !hands_out_decompressed && raw == check.due.value {
                continue;
            }
            #[cfg(feature = "gzip")]
            let found = if self.begins_as_gzip && !self.is_damaged {
                check.decompressed.finish()
            } else {
                raw
            };
            #[cfg(not(feature = "gzip"))]
            let found = if self.begins_as_gzip {
                return Err(Error::new(ErrorKind::FileHash, NEEDS_GZIP));
            } else {
                raw
            };
            if found != check.due.value {
                return Err(Error::new(
                    ErrorKind::FileHash,
                    format!(
                        "the file's {} is {found}, but should be {}: the file was altered or cut \
                         short, or is another one; do not use it",
                        check.due.algorithm, check.due.value
                    ),
                ));
            }
        }
        Ok(())
    }
}

const COMPRESSED: &str = "the file comes compressed (`Content-Encoding`), although the request did not \
                          ask for it; a proxy or a gateway seems to compress responses: have it \
                          stop, or take the file with `gunzip`";

#[cfg(not(feature = "gzip"))]
const NEEDS_GZIP: &str = "the file is gzip, and its hash is that of the decompressed file; enable \
                          the feature `gzip` of wechatpay-apiv3 to have it checked";
