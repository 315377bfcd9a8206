//! From what was written to a model that cannot be wrong.

mod arguments;
mod fields;

use super::known;
use super::model::Endpoint;
use super::parse::{Arguments, Written};
use crate::shared::errors::Errors;
use crate::shared::runtime::runtime;
use crate::shared::serde_attributes::Container;

/// Checks a declaration. `None` if there are errors.
pub(super) fn validate(written: Written, errors: &Errors) -> Option<Endpoint> {
    let Written {
        target,
        arguments,
        container,
        fields,
    } = written;
    let Arguments {
        method,
        path,
        is_complete,
        expect,
        response,
        host,
        repeatable,
        optional,
        undocumented,
        unsigned,
        runtime: given_runtime,
    } = arguments;
    let Container {
        rename_all: _,
        bound,
    } = container;

    let method = method.filter(|it| arguments::check_method(it, errors));
    let (method, template) = (method.as_ref(), path.as_ref());
    let pieces = template.and_then(|it| arguments::pieces(it, errors));
    let expect = match &expect {
        Some(status) => arguments::success_status(status, errors),
        None => Some(200),
    };
    if let Some(response) = &response {
        arguments::check_owned(response, errors);
    }
    // An argument that could not be read may be the one that seems to be missing.
    if let Some(expect) = expect.filter(|_| is_complete) {
        arguments::check_response(response.as_ref(), template, expect, errors);
    }
    if let Some(host) = &host {
        arguments::check_host(host, errors);
    }
    if let Some(flag) = &repeatable {
        arguments::check_repeatable(flag, method, errors);
    }
    if let Some(flag) = &unsigned {
        arguments::check_unsigned(flag, undocumented.as_ref(), response.as_ref(), errors);
    }
    if let Some(optional) = &optional {
        arguments::check_optional(optional, undocumented.as_ref(), errors);
    }
    let mut fields = fields::place(fields, method, pieces.as_deref(), errors);
    let pieces = match (template, pieces) {
        (Some(template), Some(pieces)) => Some(fields::fill(template, pieces, &mut fields, errors)),
        _ => None,
    };
    fields::check_combinations(&fields, method, errors);

    if !errors.is_empty() {
        return None;
    }
    let known = known::operation(method, template);
    let known = known.as_ref();
    Some(Endpoint {
        unsigned: unsigned.is_some() || known.is_some_and(|it| it.may_be_unsigned()),
        has_code: known.is_some_and(|it| it.has_code()),
        unsigned_by_flag: unsigned.filter(|_| target.generics.params.is_empty()),
        method: method.cloned()?,
        template: path?,
        pieces: pieces?,
        expect: expect?,
        response,
        host,
        repeatable: repeatable.is_some(),
        optional,
        undocumented,
        runtime: runtime(given_runtime),
        target,
        bound,
        fields,
    })
}
