//! What is done to a file's bytes on their way: decompressed, hashed, handed out.

use bytes::Bytes;

use super::gzip::{self, Decoder};
use crate::crypto::Hasher;
use crate::digest::FileHash;
use crate::error::{Error, ErrorKind, Result};

/// How much is decompressed at once. It can become a thousand times as much.
const STEP: usize = 4 * 1024;

/// The bytes that came, and what is to be done to them.
#[derive(Default)]
pub(super) struct Content {
    /// Those that are still to be handed out.
    raw: Bytes,
    progress: Progress,
    hands_out: HandsOut,
    decoder: Option<Decoder>,
    checks: Vec<(FileHash, Hasher)>,
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

#[derive(Default, PartialEq)]
enum HandsOut {
    #[default]
    Raw,
    #[cfg(feature = "gzip")]
    Decompressed,
}

impl Content {
    #[cfg(feature = "gzip")]
    pub(super) fn gunzip(&mut self) {
        self.hands_out = HandsOut::Decompressed;
    }

    pub(super) fn check(&mut self, due: FileHash) {
        let hasher = Hasher::new(due.algorithm);
        self.checks.push((due, hasher));
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

    /// The next piece to hand out. `None` asks for more bytes, or says that there are none.
    pub(super) fn next_piece(&mut self) -> Result<Option<Bytes>> {
        if self.progress == Progress::Waiting {
            if self.raw.len() < gzip::MAGIC.len() {
                return Ok(None);
            }
            self.begin()?;
        }
        while !self.raw.is_empty() {
            let Some(decoder) = &mut self.decoder else {
                let piece = std::mem::take(&mut self.raw);
                self.hash(&piece);
                return Ok(Some(piece));
            };
            let step = self.raw.split_to(STEP.min(self.raw.len()));
            let plain = decoder.decode(&step)?;
            if let Some(piece) = self.hand_out(step, plain) {
                return Ok(Some(piece));
            }
        }
        if self.has_ended()
            && let Some(decoder) = self.decoder.take()
        {
            let plain = decoder.finish()?;
            return Ok(self.hand_out(Bytes::new(), plain));
        }
        Ok(None)
    }

    /// A hash is that of the decompressed file, whatever is handed out.
    fn begin(&mut self) -> Result<()> {
        self.progress = Progress::Begun;
        let is_gzip = self.raw.starts_with(&gzip::MAGIC);
        let is_hashed = is_gzip && !self.checks.is_empty();
        if self.hands_out != HandsOut::Raw || is_hashed {
            self.decoder = Some(Decoder::new()?);
        }
        Ok(())
    }

    fn hand_out(&mut self, raw: Bytes, plain: Bytes) -> Option<Bytes> {
        self.hash(&plain);
        let piece = match self.hands_out {
            HandsOut::Raw => raw,
            #[cfg(feature = "gzip")]
            HandsOut::Decompressed => plain,
        };
        Some(piece).filter(|piece| !piece.is_empty())
    }

    fn hash(&mut self, plain: &[u8]) {
        for (_, hasher) in &mut self.checks {
            hasher.update(plain);
        }
    }

    /// Judges the whole file.
    pub(super) fn finish(&mut self) -> Result<()> {
        for (due, hasher) in self.checks.drain(..) {
            let found = hasher.finish();
            if found != due.value {
                return Err(Error::new(
                    ErrorKind::FileHash,
                    format!(
                        "the file's {:?} is {found}, not {} as it was told: it was altered or cut \
                         short on its way, or is another file; do not use it",
                        due.algorithm, due.value
                    ),
                ));
            }
        }
        Ok(())
    }
}
