//! Notifications that the sandbox sends.

use std::io;
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use wechatpay::ApiV3Key;

use crate::fault::Fault;
use crate::keys::{Keys, PlatformIdentity};
use crate::number::number;
use crate::signing::{sign, spoil};

/// A notification that the sandbox makes for its merchant, and what is wrong with it on purpose.
///
/// It is the same notification, with the same id, each time that it is sent, also by its clones. It
/// was made when it was sent first; its signature is of the time that it is sent.
#[derive(Debug, Clone)]
pub struct Notification {
    id: String,
    create_time: Arc<OnceLock<Timestamp>>,
    event_type: String,
    original_type: String,
    resource: Bytes,
    associated_data: Option<String>,
    /// `None` is the merchant's own.
    apiv3_key: Option<ApiV3Key>,
    /// `None` is the key that `Sandbox::sign_with` set.
    signer: Option<PlatformIdentity>,
    fault: Option<Fault>,
}

impl Notification {
    /// A notification of an event, such as `TRANSACTION.SUCCESS`, whose resource is of this original
    /// type, such as `transaction`.
    ///
    /// # Errors
    /// When the resource cannot be serialised.
    pub fn new(
        event_type: &str,
        original_type: &str,
        resource: &(impl Serialize + ?Sized),
    ) -> serde_json::Result<Self> {
        Ok(Self {
            id: format!("EV-{}", number()),
            create_time: Arc::default(),
            event_type: event_type.to_owned(),
            original_type: original_type.to_owned(),
            resource: serde_json::to_vec(resource)?.into(),
            associated_data: Some(original_type.to_owned()),
            apiv3_key: None,
            signer: None,
            fault: None,
        })
    }

    /// The id, which the application keeps in order to recognise a repetition.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Replaces the JSON of the resource with any bytes.
    #[must_use]
    pub fn resource(mut self, bytes: impl Into<Bytes>) -> Self {
        self.resource = bytes.into();
        self
    }

    /// Sets the associated data of the encryption, which is the original type unless set; `None`
    /// leaves the member out.
    #[must_use]
    pub fn associated_data(mut self, associated_data: Option<&str>) -> Self {
        self.associated_data = associated_data.map(str::to_owned);
        self
    }

    /// Encrypts under another APIv3 key than the merchant's: a previous one, or another merchant's.
    #[must_use]
    pub fn encrypted_with(mut self, key: ApiV3Key) -> Self {
        self.apiv3_key = Some(key);
        self
    }

    /// Signs with this platform key, whatever [`Sandbox::sign_with`] set: one that the application
    /// does not know, say.
    ///
    /// [`Sandbox::sign_with`]: crate::Sandbox::sign_with
    #[must_use]
    pub fn signed_by(mut self, identity: PlatformIdentity) -> Self {
        self.signer = Some(identity);
        self
    }

    /// Makes the notification wrong in this way.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    pub(crate) fn is_truncated(&self) -> bool {
        self.fault == Some(Fault::Truncated)
    }

    /// The request, with the whole body.
    pub(crate) fn request(
        &self,
        keys: &Keys,
        signer: PlatformIdentity,
        now: SystemTime,
    ) -> io::Result<Request<Bytes>> {
        if matches!(self.fault, Some(Fault::Disconnected | Fault::Silence)) {
            let message = "a notification is a request: it cannot lack a response";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let body = Bytes::from(self.body(keys, now)?);
        let mut request = Request::new(body.clone());
        *request.method_mut() = Method::POST;
        let headers = request.headers_mut();
        let content_type = HeaderValue::from_static("application/json; charset=utf-8");
        headers.insert(CONTENT_TYPE, content_type);
        let (signer, fault) = (self.signer.unwrap_or(signer), self.fault.as_ref());
        sign(&body, headers, keys, signer, now, fault)?;
        spoil(headers, fault);
        Ok(request)
    }

    fn body(&self, keys: &Keys, now: SystemTime) -> io::Result<String> {
        // 12 of the 16 digits: unique, as the cipher needs it.
        let nonce = number().split_off(4);
        let associated_data = self.associated_data.as_deref();
        let ciphertext = self
            .apiv3_key
            .as_ref()
            .unwrap_or(&keys.apiv3_key)
            .encrypt(&nonce, associated_data.unwrap_or_default(), &self.resource)
            .map_err(io::Error::other)?;
        // In whole seconds, as WeChat Pay's are.
        let now = Timestamp::try_from(now).map_err(io::Error::other)?;
        let now = Timestamp::from_second(now.as_second()).map_err(io::Error::other)?;
        let create_time = self.create_time.get_or_init(|| now);
        let mut body = json!({
            "id": self.id,
            "create_time": create_time.to_string(),
            "event_type": self.event_type,
            "resource_type": "encrypt-resource",
            "summary": "沙箱通知",
            "resource": {
                "original_type": self.original_type,
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": ciphertext,
                "nonce": nonce,
            },
        });
        if let Some(associated_data) = associated_data {
            body["resource"]["associated_data"] = associated_data.into();
        }
        Ok(body.to_string())
    }
}
