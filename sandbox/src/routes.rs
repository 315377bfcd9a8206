//! Which request belongs to which endpoint.

use std::sync::Arc;

use wechatpay::protocol::Declaration;
use wechatpay_schema::is_filled;

use crate::received_request::ReceivedRequest;
use crate::reply::Reply;

/// The reply to a request.
type Respond = Arc<dyn Fn(&ReceivedRequest) -> Reply + Send + Sync>;

#[derive(Default)]
pub(crate) struct Routes(Vec<(Declaration, Respond)>);

impl Routes {
    /// Sets the reply of an endpoint. An earlier one for the same requests is replaced.
    pub(crate) fn insert(&mut self, declaration: Declaration, respond: Respond) {
        self.0.retain(|(existing, _)| {
            existing.method() != declaration.method()
                || !is_filled(existing.path(), declaration.path())
                || !is_filled(declaration.path(), existing.path())
        });
        self.0.push((declaration, respond));
    }

    /// The endpoint that a request is for, and its reply. If several paths match, the one with the
    /// fewest placeholders counts.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<(Declaration, Respond)> {
        self.0
            .iter()
            .filter(|(declaration, _)| declaration.method() == method)
            .filter(|(declaration, _)| is_filled(declaration.path(), path))
            .min_by_key(|(declaration, _)| declaration.path().matches('{').count())
            .cloned()
    }
}
