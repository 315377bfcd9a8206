//! Downloads, read as any other input.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};

use crate::download::FileContent;

/// The end of the file comes only once everything was checked; what is wrong with it is an error
/// that holds an [`Error`](crate::Error).
impl AsyncRead for FileContent {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        let next = ready!(self.poll_chunk(context)).map_err(io::Error::other)?;
        if let Some(mut piece) = next {
            let rest = piece.split_off(piece.len().min(buffer.remaining()));
            buffer.put_slice(&piece);
            self.put_back(rest);
        }
        Poll::Ready(Ok(()))
    }
}
