//! What a successful answer becomes: a decoded value, or a file.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::answer::{Answer, UnverifiedAnswer, VerifiedAnswer};
use crate::client::Client;
use crate::endpoint::Declaration;
use crate::error::Result;
use crate::merchant::Merchant;
use crate::request::JSON;

/// What an [`Endpoint`](crate::Endpoint)'s answer becomes. Every type that is `Deserialize`
/// implements it, and so does [`Download`](crate::Download).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from an answer",
    label = "not `Deserialize`",
    note = "put `#[derive(serde::Deserialize)]` on `{Self}`; the response of a download is \
            `wechatpay::Download`"
)]
pub trait Response: Sized {
    /// What the request accepts.
    #[doc(hidden)]
    const ACCEPT: HeaderValue;

    #[doc(hidden)]
    const IS_FILE: bool = false;

    #[doc(hidden)]
    fn receive(received: Received) -> impl Future<Output = Result<Answer<Self>>> + Send;
}

/// An answer whose head has come and whose body is still to be read.
pub struct Received {
    pub(crate) client: Client,
    pub(crate) merchant: Arc<Merchant>,
    pub(crate) declaration: Declaration,
    pub(crate) response: reqwest::Response,
    /// When the call's time is up.
    pub(crate) deadline: Instant,
    /// The call's time limit.
    pub(crate) timeout: Duration,
}

impl<T: DeserializeOwned> Response for T {
    const ACCEPT: HeaderValue = JSON;

    async fn receive(received: Received) -> Result<Answer<Self>> {
        let (merchant, declaration) = (received.merchant.clone(), received.declaration.clone());
        received
            .verified()
            .await?
            .decode_as(&declaration, &merchant)
            .await
    }
}

impl Received {
    /// Reads the body and verifies the answer, or gives the error that it is.
    pub(crate) async fn verified(self) -> Result<VerifiedAnswer> {
        let answer = self.client.collect(self.response, self.deadline).await?;
        self.client.verify(UnverifiedAnswer::new(answer)).await
    }
}
