//! The body of a request, for any HTTP client.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

use crate::error::BoxError;
use crate::progress::Meter;

type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The body of a request: bytes, or the stream of an upload with bytes before and after it.
///
/// It is an [`http_body::Body`] of known length, as hyper and `reqwest::Body::wrap` take it.
#[derive(Default)]
pub struct Body {
    parts: VecDeque<Part>,
    meter: Option<Meter>,
}

/// The most bytes of a piece whose progress is watched.
const WATCHED_PIECE: usize = 64 * 1024;

enum Part {
    Bytes(Bytes),
    Stream {
        remaining: u64,
        /// `None` if another body has taken it. (The lock only makes it `Sync`.)
        stream: Option<Mutex<BoxStream>>,
    },
}

/// The content that bodies are made from. Only the first body can read a stream.
#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Stream {
        len: u64,
        stream: Arc<Mutex<Option<BoxStream>>>,
    },
}

impl Content {
    pub(crate) fn stream<S, E>(len: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let stream: BoxStream = Box::pin(BoxedErrors(Box::pin(stream)));
        Self::Stream {
            len,
            stream: Arc::new(Mutex::new(Some(stream))),
        }
    }

    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Stream { len, .. } => *len,
        }
    }
}

impl Body {
    pub(crate) fn new<'a>(contents: impl IntoIterator<Item = &'a Content>) -> Self {
        let part = |content: &Content| match content {
            Content::Bytes(bytes) => Part::Bytes(bytes.clone()),
            Content::Stream { len, stream } => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                Part::Stream {
                    remaining: *len,
                    stream: stream.take().map(Mutex::new),
                }
            }
        };
        let is_empty = |content: &&Content| matches!(content, Content::Bytes(it) if it.is_empty());
        let contents = contents.into_iter().filter(|content| !is_empty(content));
        Self {
            parts: contents.map(part).collect(),
            meter: None,
        }
    }

    /// The same, with each piece counted as it is taken.
    pub(crate) fn watched(self, meter: Option<Meter>) -> Self {
        Self { meter, ..self }
    }

    /// Whether another body has taken its stream.
    pub(crate) fn is_spent(&self) -> bool {
        let is_spent = |part: &Part| matches!(part, Part::Stream { stream: None, .. });
        self.parts.iter().any(is_spent)
    }

    /// The bytes; `None` if the body has a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match (self.parts.front(), self.parts.len()) {
            (None, _) => Some(&[]),
            (Some(Part::Bytes(bytes)), 1) => Some(bytes),
            _ => None,
        }
    }

    /// The number of bytes that are still to be read.
    fn remaining(&self) -> u64 {
        let remaining = |part: &Part| match part {
            Part::Bytes(bytes) => bytes.len() as u64,
            Part::Stream { remaining, .. } => *remaining,
        };
        self.parts.iter().map(remaining).sum()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        loop {
            let Self { parts, meter } = &mut *self;
            let Some(part) = parts.front_mut() else {
                return Poll::Ready(None);
            };
            let chunk = match part {
                Part::Bytes(bytes) if bytes.is_empty() => Ok(None),
                Part::Bytes(bytes) if meter.is_some() => {
                    Ok(Some(bytes.split_to(bytes.len().min(WATCHED_PIECE))))
                }
                Part::Bytes(bytes) => Ok(Some(std::mem::take(bytes))),
                Part::Stream { remaining, stream } => {
                    let chunk = ready!(poll_chunk(stream.as_mut(), context));
                    chunk.and_then(|chunk| check_length(remaining, chunk))
                }
            };
            match chunk {
                Ok(Some(chunk)) if chunk.is_empty() => {}
                Ok(Some(chunk)) => {
                    if let Some(meter) = meter {
                        meter.count(&chunk);
                    }
                    return Poll::Ready(Some(Ok(Frame::data(chunk))));
                }
                Ok(None) => drop(parts.pop_front()),
                Err(error) => {
                    // With the parts that follow, the body would look complete.
                    parts.clear();
                    return Poll::Ready(Some(Err(error.into())));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.parts.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining())
    }
}

/// The error of the stream of an upload. The request was not sent completely.
#[derive(Debug)]
pub(crate) struct Unreadable(BoxError);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for Unreadable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

fn poll_chunk(
    stream: Option<&mut Mutex<BoxStream>>,
    context: &mut Context<'_>,
) -> Poll<Result<Option<Bytes>, Unreadable>> {
    let Some(stream) = stream else {
        return Poll::Ready(Err(Unreadable(SPENT.into())));
    };
    let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
    let next = stream.as_mut().poll_next(context);
    next.map(|next| next.transpose().map_err(Unreadable))
}

pub(crate) const SPENT: &str =
    "the file's stream was already read; make a new request with a new stream";

/// Checks a chunk against the given length of the stream.
fn check_length(remaining: &mut u64, chunk: Option<Bytes>) -> Result<Option<Bytes>, Unreadable> {
    let len = chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
    if chunk.is_none() && *remaining > 0 {
        let message =
            format!("the file's stream ends {remaining} bytes short of the length that was given");
        return Err(Unreadable(message.into()));
    }
    *remaining = remaining.checked_sub(len).ok_or_else(|| {
        Unreadable("the file's stream is longer than the length that was given".into())
    })?;
    Ok(chunk)
}

/// Without the bytes, which must not be in a log.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("remaining", &self.remaining())
            .finish_non_exhaustive()
    }
}

/// A stream whose errors are boxed.
struct BoxedErrors<S>(Pin<Box<S>>);

impl<S, E> Stream for BoxedErrors<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|next| next.map(|chunk| chunk.map_err(Into::into)))
    }
}
