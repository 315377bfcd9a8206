//! Calls that are not declared.

use std::fmt;

use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde_json::Value;
use wechatpay_schema::Operation;

use super::path::ApiPath;
use super::{Call, Client};
use crate::declaration::Declaration;
use crate::error::{Error, Result};
use crate::incoming::FromResponse;
use crate::parts::Parts;
use crate::platform::NamedKey;
use crate::request::UnsignedRequest;
use crate::response::Response;
use crate::upload::File;

/// A call that is not declared, made by [`Client::request`] or `blocking::Client::request`.
///
/// What cannot be sent (a path without a value, a body that does not serialise) is the error of the
/// call.
#[must_use = "a call does nothing until it is sent"]
pub struct UntypedCall<C = Client> {
    client: C,
    draft: Draft,
}

struct Draft {
    method: Method,
    path: ApiPath,
    values: Vec<(String, String)>,
    parts: Parts,
    /// What it is encrypted with, and is to be verified with.
    key: Option<NamedKey>,
    encrypted_with: Option<String>,
}

impl<C> UntypedCall<C> {
    fn new(client: C, key: Option<NamedKey>, method: Method, path: ApiPath) -> Self {
        let draft = Draft {
            method,
            path,
            values: Vec::new(),
            parts: Parts::default(),
            key,
            encrypted_with: None,
        };
        Self { client, draft }
    }

    /// Gives a placeholder of the path its value.
    pub fn fill(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.draft.values.push((name.into(), value.to_string()));
        self
    }

    /// Adds the members of a struct or a map to the query, in the order of their names. `None` is
    /// left out; a list repeats the name.
    pub fn query(self, query: &(impl Serialize + ?Sized)) -> Self {
        self.write(|parts| parts.query_flatten("query", query))
    }

    /// Sets the body, as JSON. `None` is left out at every depth, and what is `Sensitive` is
    /// encrypted.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.write(|parts| parts.body("body", body))
    }

    /// Uploads a file, in the part of this name, usually `file`. `meta` is sent with it, and is
    /// what is signed; a [`Digest`](crate::Digest) in it is that of the file.
    pub fn upload(self, part: &str, file: &File, meta: &(impl Serialize + ?Sized)) -> Self {
        self.write(|parts| {
            parts.file(part, file);
            parts.body("meta", meta);
        })
    }

    /// Adds a header. Those of the protocol are refused.
    pub fn header(
        mut self,
        name: impl TryInto<HeaderName, Error: Into<http::Error>>,
        value: impl TryInto<HeaderValue, Error: Into<http::Error>>,
    ) -> Self {
        self.draft.parts.insert_header(name, value);
        self
    }

    fn write(mut self, write: impl FnOnce(&mut Parts)) -> Self {
        let Draft {
            key,
            parts,
            encrypted_with,
            ..
        } = &mut self.draft;
        let used = NamedKey::encrypting(key.as_ref(), || write(parts));
        *encrypted_with = encrypted_with.take().or(used);
        self
    }

    /// The same call of another client.
    #[cfg(feature = "blocking")]
    pub(crate) fn of<D>(self, client: D) -> (UntypedCall<D>, C) {
        let draft = self.draft;
        (UntypedCall { client, draft }, self.client)
    }

    /// What there is of a declaration, and the request.
    fn prepare<R: FromResponse>(self) -> (C, Declaration, Result<UnsignedRequest>) {
        let Draft {
            method,
            path,
            mut values,
            mut parts,
            key,
            encrypted_with,
        } = self.draft;
        if let Err(error) = path.write(&mut values, &mut parts) {
            parts.error.get_or_insert(error);
        }
        let known = method.as_str().parse().ok();
        let known = known.and_then(|method| Operation::called(method, parts.path()));
        let path = path.to_string();
        let has_query = path.contains(['?', '#']);
        let declaration = Declaration::undeclared(method, path, known);
        let request = if has_query {
            Err(Error::request(
                "the path has a query; give it with `.query(…)`, which encodes it",
            ))
        } else {
            let (method, key) = (declaration.method(), key.as_ref());
            UnsignedRequest::of(parts, method, R::ACCEPT, key, encrypted_with)
        };
        let request = request.map_err(|error| declaration.identify(error));
        (self.client, declaration, request)
    }
}

impl Client {
    /// Begins a call of an operation that is not declared. It is signed, sent and verified as a
    /// declared one, and its errors are the same.
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use wechatpay::http::Method;
    ///
    /// # async fn run(client: wechatpay::Client) -> wechatpay::Result<()> {
    /// client
    ///     .request(Method::POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close")
    ///     .fill("out_trade_no", "T1")
    ///     .json(&json!({ "mchid": "1900000001" }))
    ///     .send()
    ///     .await?;
    ///
    /// let order = client
    ///     .request(Method::GET, "/v3/pay/transactions/out-trade-no/{out_trade_no}")
    ///     .fill("out_trade_no", "T1")
    ///     .query(&json!({ "mchid": "1900000001" }))
    ///     .send()
    ///     .await?;
    /// println!("{}", order.body()["trade_state"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Declare](macro@crate::endpoint) an operation that your application lives by: the compiler
    /// then checks its path, its members and which of them are encrypted, and responses come in
    /// types. `wechatpay scaffold POST /v3/…` prints the declaration. An untyped call is for what is
    /// tried once, for a path that comes from a configuration, and for a gateway that passes calls
    /// on. Nothing is checked before it is sent, and a member that has to be encrypted is so only if
    /// it is a `Sensitive`, or goes through [`Client::encrypt`].
    ///
    /// In the path, put what varies into placeholders: errors and logs show the path without their
    /// values.
    pub fn request(&self, method: Method, path: impl Into<ApiPath>) -> UntypedCall<Self> {
        let key = self.0.platform.preferred(self.0.clock.now());
        UntypedCall::new(self.clone(), key, method, path.into())
    }
}

impl UntypedCall<Client> {
    /// Sends it; gives the response with its body as JSON, `null` if there is none.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn send(self) -> Result<Response<Value>> {
        self.expect().send().await
    }

    /// The call whose response becomes an `R`: any type that is `Deserialize`, `()` where there is
    /// no body, [`Download`](crate::Download) for a file. It can have options of its own.
    ///
    /// ```no_run
    /// use serde::Deserialize;
    /// use wechatpay::http::Method;
    ///
    /// #[derive(Deserialize)]
    /// struct Order {
    ///     trade_state: String,
    /// }
    ///
    /// # async fn run(client: wechatpay::Client) -> wechatpay::Result<()> {
    /// let order = client
    ///     .request(Method::GET, "/v3/pay/transactions/id/{transaction_id}")
    ///     .fill("transaction_id", "4200001")
    ///     .expect::<Order>()
    ///     .timeout(std::time::Duration::from_secs(5))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn expect<R: FromResponse>(self) -> Call<R> {
        let (client, declaration, request) = self.prepare::<R>();
        let base = client.0.base_url(&declaration);
        client.call_of(declaration, base, request)
    }
}

/// Without values, query and body.
impl<C> fmt::Debug for UntypedCall<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedCall")
            .field("method", &self.draft.method)
            .field("path", &self.draft.path.to_string())
            .finish_non_exhaustive()
    }
}
