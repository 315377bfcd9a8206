//! From what was written to a model that cannot be wrong.

mod arguments;
mod fields;

use syn::Ident;
use wechatpay_schema::Operation;

use super::compare::{self, Declared};
use super::known;
use super::model::{Checks, Endpoint};
use super::parse::{Arguments, Written};
use crate::shared::comparison::Warning;
use crate::shared::errors::Errors;
use crate::shared::runtime::runtime;
use crate::shared::serde_attributes::Container;

/// Checks a declaration. It is `None` if there are errors; what is left to compare may still be.
pub(super) fn validate(written: Written, errors: &Errors) -> (Option<Endpoint>, Option<Checks>) {
    let Written {
        target,
        arguments,
        container,
        fields,
        fields_are_complete,
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
        strict,
        undocumented,
        unsigned,
        runtime: given_runtime,
    } = arguments;
    let Container {
        rename_all: _,
        // A request is not read.
        read_rename_all: _,
        is_converted: _,
        bound,
    } = container;

    let method = method.filter(|it| arguments::check_method(it, errors));
    let (method, template) = (method.as_ref(), path.as_ref());
    let pieces = template.and_then(|it| arguments::pieces(it, errors));
    let expect_written = expect;
    let expect_code = match &expect_written {
        Some(status) => arguments::success_status(status, errors),
        None => Some(200),
    };
    if let Some(response) = &response {
        arguments::check_owned(response, errors);
    }
    let before_response = errors.count();
    // An argument that could not be read may be the one that seems to be missing.
    if let Some(expect) = expect_code.filter(|_| is_complete) {
        arguments::check_response(response.as_ref(), template, expect, errors);
    }
    let response_is_sound = is_complete && errors.count() == before_response;
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
    if let Some(flag) = &strict {
        arguments::check_strict(flag, undocumented.as_ref(), errors);
    }
    let before_fields = errors.count();
    let mut fields = fields::place(fields, method, pieces.as_deref(), errors);
    let pieces = match (template, pieces) {
        (Some(template), Some(pieces)) => Some(fields::fill(template, pieces, &mut fields, errors)),
        _ => None,
    };
    fields::check_combinations(&fields, method, errors);

    let fields_are_sound = fields_are_complete && errors.count() == before_fields;

    let declared = match (method, template, &pieces) {
        // An argument that could not be read may be a way out.
        (Some(method), Some(template), Some(pieces)) if is_complete => Some(Declared {
            target: &target,
            runtime: runtime(given_runtime.clone()),
            method,
            template,
            expect: expect_code.unwrap_or(200),
            expect_written: expect_written.as_ref(),
            response: response.as_ref(),
            response_is_sound: response_is_sound && expect_code.is_some(),
            optional: optional.as_ref(),
            is_strict: strict.is_some(),
            fields: fields_are_sound.then_some((pieces, &fields)),
        }),
        _ => None,
    };
    let compared = declared.map(|declared| match &undocumented {
        None => compare_documented(&declared, errors),
        Some(flag) => compare_undocumented(&declared, flag, unsigned.is_some()),
    });
    let (known, checks) = compared.unwrap_or_default();
    let known = known.as_ref();
    let complete = || {
        Some(Endpoint {
            unsigned: unsigned.is_some() || known.is_some_and(|it| it.may_be_unsigned()),
            has_code: known.is_some_and(|it| it.has_code()),
            unsigned_by_flag: unsigned.filter(|_| target.generics.params.is_empty()),
            method: method.cloned()?,
            template: path?,
            pieces: pieces?,
            expect: expect_code?,
            response,
            host,
            repeatable: repeatable.is_some(),
            runtime: runtime(given_runtime),
            target,
            bound,
            fields,
        })
    };
    (errors.is_empty().then(complete).flatten(), checks)
}

/// What is known of the operation, and what is left to compare with it.
type Compared = (Option<Operation<'static>>, Option<Checks>);

fn compare_documented(declared: &Declared<'_>, errors: &Errors) -> Compared {
    let compared = compare_if_known(declared, errors);
    if compared.0.is_none() {
        compare::report_unknown(declared.method, declared.template, errors);
    }
    compared
}

fn compare_if_known(declared: &Declared<'_>, errors: &Errors) -> Compared {
    let operation = known::operation(&declared.method.to_string(), &declared.template.value());
    let checks = operation
        .clone()
        .map(|operation| compare::compare(declared, operation, errors));
    (operation, checks)
}

/// Warns if nothing would be reported without the flag.
fn compare_undocumented(declared: &Declared<'_>, flag: &Ident, is_unsigned: bool) -> Compared {
    let unreported = Errors::new();
    let (operation, checks) = compare_if_known(declared, &unreported);
    let is_needed = is_unsigned || !unreported.is_empty();
    unreported.ignore();
    let checks = checks.filter(|_| !is_needed).map(|compared: Checks| {
        let mut checks = compared.emptied();
        checks.warnings.push(Warning::not_needed(
            flag,
            "WeChat Pay has this operation, and the declaration agrees with what is known of \
             it\nhelp: remove `undocumented`; a field that is not known has \
             `#[wechatpay(undocumented)]` above it",
        ));
        checks
    });
    (operation, checks)
}
