//! The bytes of a file, once it is said how they are proved.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::{Download, FileSignature, Source};
use crate::error::{Error, ErrorKind, Outcome, Result};

const BROKE_OFF: &str =
    "the file broke off, or a piece of it did not come in time; download it anew";

/// The bytes of a [`Download`], read whole or piece by piece.
///
/// [`bytes`](Self::bytes) and `save_to` (with the feature `client`) give a file that is complete and
/// checked, or an error. Whoever reads pieces, by [`chunk`](Self::chunk) or as a [`Stream`], must
/// not act on any of them before the end: what is wrong with a file is known only there.
///
/// ```no_run
/// # async fn run(client: wechatpay::Client, url: &str, hash: wechatpay::FileHash) -> wechatpay::Result<()> {
/// let mut bill = client.download(url).await?.check(hash);
/// let mut lines = 0;
/// while let Some(piece) = bill.chunk().await? {
///     lines += piece.iter().filter(|byte| **byte == b'\n').count();
/// }
/// // The whole file came and has this hash: now the number is right.
/// println!("{lines} lines");
/// # Ok(())
/// # }
/// ```
#[must_use = "a file is read by `save_to`, `bytes` or `chunk`"]
pub struct FileContent {
    download: Download,
    /// The rest of a piece of which the caller took a part.
    rest: Bytes,
    /// How many bytes were given.
    given: u64,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    Complete,
    /// The file must never look complete.
    Failed(ErrorKind),
}

impl FileContent {
    pub(super) fn new(download: Download) -> Self {
        Self {
            download,
            rest: Bytes::new(),
            given: 0,
            state: State::Reading,
        }
    }

    /// The download that these bytes are of, with its size, type and name.
    pub fn download(&self) -> &Download {
        &self.download
    }

    /// The whole file. It may be as large as the [limit](Download::limit), and has to fit into
    /// memory.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and when a part of the file was read before.
    pub async fn bytes(mut self) -> Result<Bytes> {
        self.check_unread()?;
        let mut bytes = BytesMut::new();
        while let Some(piece) = self.chunk().await? {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.freeze())
    }

    /// The next piece of the file; `None` once the file is complete and everything was checked. Do
    /// not rely on any piece before that.
    ///
    /// # Errors
    /// [`ErrorKind::FileHash`] when the file has another hash, [`ErrorKind::Decode`] when it should
    /// be gzip and is not, [`ErrorKind::ResponseTooLarge`] when it is larger than the
    /// [limit](Download::limit), [`ErrorKind::Download`] when it breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// What is left of a file must not be taken for all of it.
    pub(crate) fn check_unread(&self) -> Result<()> {
        if self.given == 0 {
            return Ok(());
        }
        Err(self.identify(Error::new(
            ErrorKind::Download,
            "a part of this file was read before, so the rest is not the whole file; download it anew",
        )))
    }

    /// Gives these bytes again with the next piece.
    #[cfg(feature = "client")]
    pub(crate) fn put_back(&mut self, rest: Bytes) {
        self.rest = rest;
    }

    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Ok(Some(std::mem::take(&mut self.rest))));
        }
        let next = match self.state {
            State::Reading => ready!(self.poll_piece(context)),
            State::Complete => Ok(None),
            State::Failed(kind) => Err(Error::new(
                kind,
                "this download has already failed; download the file anew",
            )),
        };
        self.state = match &next {
            Ok(Some(_)) => State::Reading,
            Ok(None) => State::Complete,
            Err(error) => State::Failed(error.kind()),
        };
        Poll::Ready(next.map_err(|error| self.identify(error)))
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        let Download {
            content,
            source,
            limit,
            meter,
            #[cfg(feature = "__sensitive")]
            sealed,
            ..
        } = &mut self.download;
        loop {
            if let Some(piece) = content.next_piece()? {
                self.given += piece.len() as u64;
                return Poll::Ready(match *limit {
                    Some(limit) if self.given > limit => Err(super::too_large(limit)),
                    _ => Ok(Some(piece)),
                });
            }
            if content.has_ended() {
                return Poll::Ready(content.finish().map(|()| None));
            }
            let raw = match source {
                Source::Stream(body) => ready!(body.poll_next(context)).map_err(|error| {
                    Error::new(ErrorKind::Download, BROKE_OFF).with_source(error)
                })?,
                Source::Whole(content) => content.take(),
            };
            if let (Some(raw), Some(meter)) = (&raw, &mut *meter) {
                meter.count(raw);
            }
            #[cfg(feature = "__sensitive")]
            match (&raw, sealed.take()) {
                (Some(raw), Some(mut file)) => {
                    file.feed(raw, *limit)?;
                    *sealed = Some(file);
                    continue;
                }
                (None, Some(file)) => content.feed(file.open()?),
                (_, None) => {}
            }
            match raw {
                Some(raw) => content.feed(raw),
                None => content.end()?,
            }
        }
    }

    /// Adds the name of the download to an error.
    pub(crate) fn identify(&self, error: Error) -> Error {
        let download = &self.download;
        let outcome = match download.signature {
            FileSignature::File | FileSignature::Digest => Outcome::CarriedOut,
            FileSignature::None => Outcome::Unknown,
        };
        let error = error.with_request_id(download.request_id());
        download.declaration.identify(error.with_outcome(outcome))
    }
}

/// An error is the last item.
impl Stream for FileContent {
    type Item = Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes>>> {
        if matches!(self.state, State::Failed(_)) {
            return Poll::Ready(None);
        }
        self.poll_chunk(context).map(Result::transpose)
    }
}

/// Without the content.
impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileContent")
            .field("download", &self.download)
            .finish_non_exhaustive()
    }
}
