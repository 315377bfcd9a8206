//! What became of a request.

/// What became of a request that failed, as far as anybody can know.
///
/// The order is from the best to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// A GET, or nothing that was sent to WeChat Pay: whatever happened, it changed nothing.
    NoEffect,
    /// Nothing was sent, or WeChat Pay refused the request: 400, 401, 403, 404 or 429, with a
    /// business code and a `Request-ID`.
    NotCarriedOut,
    /// A success came and was verified. What failed is what was to be done with it.
    CarriedOut,
    /// The response was lost, late, unverified or a failure of WeChat Pay's own: the money may have
    /// moved. Query the order, or send the same request under the same order number again.
    Unknown,
}

impl Outcome {
    /// What became of a request that was sent again, with the same order number and the same
    /// values: this outcome was of the attempts before, `last` is of the last one.
    ///
    /// The worst counts. After an attempt that got lost, a refusal (`ORDERPAID`, or 429) says
    /// nothing about that attempt.
    ///
    /// ```
    /// use wechatpay::Outcome;
    ///
    /// assert_eq!(Outcome::Unknown.then(Outcome::NotCarriedOut), Outcome::Unknown);
    /// assert_eq!(Outcome::NotCarriedOut.then(Outcome::Unknown), Outcome::Unknown);
    /// assert_eq!(Outcome::Unknown.then(Outcome::CarriedOut), Outcome::CarriedOut);
    /// ```
    #[must_use]
    pub fn then(self, last: Self) -> Self {
        match last {
            // It is the same order: what was carried out was carried out.
            Self::CarriedOut => last,
            Self::NoEffect | Self::NotCarriedOut | Self::Unknown => self.max(last),
        }
    }
}
