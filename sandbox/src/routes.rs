//! Which request belongs to which endpoint.

use wechatpay::protocol::Declaration;
use wechatpay_schema::is_filled;

use crate::Reply;

#[derive(Default)]
pub(crate) struct Routes(Vec<(Declaration, Reply)>);

impl Routes {
    /// Sets the reply of an endpoint. An earlier one for the same requests is replaced.
    pub(crate) fn insert(&mut self, declaration: Declaration, reply: Reply) {
        self.0.retain(|(existing, _)| {
            existing.method() != declaration.method()
                || !is_filled(existing.path(), declaration.path())
                || !is_filled(declaration.path(), existing.path())
        });
        self.0.push((declaration, reply));
    }

    /// The reply to a request. If several paths match, the one with the fewest placeholders counts.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<Reply> {
        let (declaration, reply) = self
            .0
            .iter()
            .filter(|(declaration, _)| declaration.method() == method)
            .filter(|(declaration, _)| is_filled(declaration.path(), path))
            .min_by_key(|(declaration, _)| declaration.path().matches('{').count())?;
        let status = reply.status.unwrap_or(declaration.expect());
        Some(reply.clone().status(status))
    }
}
