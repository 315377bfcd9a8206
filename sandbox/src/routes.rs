//! Which request belongs to which endpoint.

use wechatpay::Declaration;

use crate::Reply;

#[derive(Default)]
pub(crate) struct Routes(Vec<(Declaration, Reply)>);

impl Routes {
    /// Sets the answer of an endpoint, in place of an earlier one for the same requests.
    pub(crate) fn insert(&mut self, declaration: Declaration, reply: Reply) {
        self.0.retain(|(existing, _)| {
            existing.method() != declaration.method()
                || !matches(existing.path(), declaration.path())
                || !matches(declaration.path(), existing.path())
        });
        self.0.push((declaration, reply));
    }

    /// The answer for a request: of all paths that match, the one with the fewest placeholders.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<Reply> {
        let (declaration, reply) = self
            .0
            .iter()
            .filter(|(declaration, _)| declaration.method() == method)
            .filter(|(declaration, _)| matches(declaration.path(), path))
            .min_by_key(|(declaration, _)| declaration.path().matches('{').count())?;
        let status = reply.status.unwrap_or(declaration.expect());
        Some(reply.clone().status(status))
    }
}

fn matches(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let all_match = template.split('/').all(|expected| {
        segments
            .next()
            .is_some_and(|actual| expected == actual || is_filled(expected, actual))
    });
    all_match && segments.next().is_none()
}

fn is_filled(expected: &str, actual: &str) -> bool {
    expected.starts_with('{') && !actual.is_empty()
}
