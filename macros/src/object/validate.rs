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
                "`{key}` says where a field of an endpoint goes; the fields of an object are its \
                 members\nhelp: remove it"
            ),
        );
    }
    Object {
        target,
        runtime: runtime(given),
    }
}
