//! The body of a message that the sandbox sends.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body that can break off half-way.
pub(crate) struct Outgoing {
    data: Option<Bytes>,
    announced: u64,
    end: End,
}

/// How a body ends.
#[derive(PartialEq)]
enum End {
    Complete,
    /// It breaks off, after the data before has been sent.
    BreaksOffSoon,
    BreaksOff,
}

impl Outgoing {
    pub(crate) fn whole(data: Bytes) -> Self {
        Self {
            announced: data.len() as u64,
            data: Some(data).filter(|data| !data.is_empty()),
            end: End::Complete,
        }
    }

    pub(crate) fn half(data: Bytes) -> Self {
        Self {
            data: Some(data.slice(..data.len() / 2)),
            announced: data.len() as u64,
            end: End::BreaksOffSoon,
        }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.end {
            End::Complete => Poll::Ready(None),
            End::BreaksOffSoon => {
                self.end = End::BreaksOff;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            End::BreaksOff => Poll::Ready(Some(Err(io::Error::other("broke off on purpose")))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none() && self.end == End::Complete
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
