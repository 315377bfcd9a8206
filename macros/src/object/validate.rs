//! From what was written to a model.

use syn::Path;

use super::parse::Written;
use crate::shared::errors::Errors;
use crate::shared::runtime::runtime;
use crate::shared::target::Target;

/// An object.
pub(super) struct Object {
    pub(super) target: Target,
    pub(super) runtime: Path,
}

pub(super) fn validate(written: Written, errors: &Errors) -> Object {
    let Written {
        target,
        runtime: given,
        fields,
    } = written;
    for (key, _) in fields.iter().flat_map(|field| &field.ours.placements) {
        errors.at(
            key,
            format!(
                "`{key}` is for a field of an endpoint, and this struct is an `Object`\nhelp: remove \
                 `{key}`; or, if the struct is a request, write `#[wechatpay::endpoint(METHOD, \
                 \"/v3/…\")]` on it in place of `Object`"
            ),
        );
    }
    Object {
        target,
        runtime: runtime(given),
    }
}
