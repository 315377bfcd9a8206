//! What is done to a file's bytes on their way: decompressed, hashed, handed out.

use bytes::Bytes;

#[cfg(feature = "gzip")]
use super::gzip::Decoder;
use crate::crypto::Hasher;
use crate::digest::FileHash;
use crate::error::{Error, ErrorKind, Result};

/// How a gzip file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// How much is decompressed at once. It can become a thousand times as much.
#[cfg(feature = "gzip")]
const STEP: usize = 4 * 1024;

/// The bytes that came, and what is to be done to them.
#[derive(Default)]
pub(super) struct Content {
    /// Those that are still to be handed out.
    raw: Bytes,
    progress: Progress,
    #[cfg(feature = "gzip")]
    hands_out_decompressed: bool,
    #[cfg(feature = "gzip")]
    decoder: Option<Decoder>,
    begins_as_gzip: bool,
    /// It begins as gzip and is not: what was decompressed is not the file.
    #[cfg(feature = "gzip")]
    is_damaged: bool,
    checks: Vec<Check>,
}

#[derive(Default, PartialEq)]
enum Progress {
    /// How the file begins is not known.
    #[default]
    Waiting,
    Begun,
    /// No more bytes will come.
    Ended,
}

/// A hash that is due, and those in the making.
struct Check {
    due: FileHash,
    raw: Hasher,
    #[cfg(feature = "gzip")]
    decompressed: Hasher,
}

impl Content {
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

    /// Takes bytes as they came.
    pub(super) fn feed(&mut self, raw: Bytes) {
        self.raw = if self.raw.is_empty() {
            raw
        } else {
            [&self.raw[..], &raw].concat().into()
        };
    }

    /// No more bytes will come.
    pub(super) fn end(&mut self) {
        if self.progress == Progress::Waiting {
            self.begin();
        }
        self.progress = Progress::Ended;
    }

    pub(super) fn has_ended(&self) -> bool {
        self.progress == Progress::Ended
    }

    /// The next piece to hand out. `None` asks for more bytes, or says that there are none.
    pub(super) fn next_piece(&mut self) -> Result<Option<Bytes>> {
        if self.progress == Progress::Waiting {
            if self.raw.len() < GZIP.len() {
                return Ok(None);
            }
            self.begin();
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

    fn begin(&mut self) {
        self.progress = Progress::Begun;
        self.begins_as_gzip = self.raw.starts_with(&GZIP);
        #[cfg(feature = "gzip")]
        {
            let is_hashed = self.begins_as_gzip && !self.checks.is_empty();
            // Of nothing, nothing is left.
            let is_decoded = self.hands_out_decompressed && !self.raw.is_empty();
            if is_hashed || is_decoded {
                self.decoder = Some(Decoder::default());
            }
        }
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

    /// Decodes and hashes. What is not asked to be decompressed need not be gzip.
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

    /// Judges the whole file.
    pub(super) fn finish(&mut self) -> Result<()> {
        #[cfg(feature = "gzip")]
        let hands_out_decompressed = self.hands_out_decompressed;
        #[cfg(not(feature = "gzip"))]
        let hands_out_decompressed = false;
        for check in self.checks.drain(..) {
            let raw = check.raw.finish();
            // A file that is gzip by its nature has the hash of what it is.
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
                        "the file's {} is {found}, but should be {}: it was altered or cut short on \
                         its way, or is another file; do not use it",
                        check.due.algorithm, check.due.value
                    ),
                ));
            }
        }
        Ok(())
    }
}

#[cfg(not(feature = "gzip"))]
const NEEDS_GZIP: &str = "the file is gzip, and its hash is that of the decompressed file; enable \
                          the feature `gzip` of wechatpay-apiv3 to have it checked";
