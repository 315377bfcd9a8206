//! The code by which the compiler compares types with what is known of the operation.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;

use super::model::{Checks, FieldCheck, Flattened, ResponseCheck};
use crate::shared::comparison::{self, shape};
use crate::shared::entries::{Entries, FLATTENED};

pub(super) fn expand(checks: &Checks) -> TokenStream {
    let (warnings, compared) = (&checks.warnings, compared(checks));
    quote_spanned! {Span::mixed_site()=> #(#warnings)* #compared }
}

/// Each wrong field has an error of its own.
fn compared(checks: &Checks) -> Option<TokenStream> {
    let Checks {
        target,
        runtime,
        operation: _, // by `call`
        is_strict: _,
        warnings: _,
        fields,
        flattened,
        response,
    } = checks;
    let fields = fields.iter().filter_map(|it| field(checks, it));
    let flattened = flattened
        .iter()
        .filter_map(|it| self::flattened(checks, it));
    let response = response.as_ref().and_then(|it| {
        let (ResponseCheck::Json(written, _) | ResponseCheck::File(written)) = it;
        let ty = target.outside(written)?;
        let span = written.span();
        Some(match it {
            ResponseCheck::Json(_, known) => {
                let shape = shape(&ty, known);
                call(
                    "response",
                    span,
                    checks,
                    &comparison::compared("", &shape, known),
                )
            }
            ResponseCheck::File(_) => call(
                "file_response",
                span,
                checks,
                &quote_spanned! {Span::mixed_site()=>
                    <#ty as #runtime::protocol::FromResponse>::IS_FILE
                },
            ),
        })
    });
    let compared: Vec<_> = fields.chain(flattened).chain(response).collect();
    comparison::block(runtime, &compared)
}

fn call(function: &str, span: Span, checks: &Checks, arguments: &TokenStream) -> TokenStream {
    comparison::call(
        function,
        span,
        &checks.operation,
        checks.is_strict,
        arguments,
    )
}

fn field(checks: &Checks, field: &FieldCheck) -> Option<TokenStream> {
    let FieldCheck {
        name,
        ty,
        span,
        known,
    } = field;
    let shape = shape(&checks.target.outside(ty)?, known);
    let arguments = comparison::compared(name, &shape, known);
    Some(call("request", *span, checks, &arguments))
}

fn flattened(checks: &Checks, flattened: &Flattened) -> Option<TokenStream> {
    let Flattened { types, span, known } = flattened;
    let (mut members, mut shapes) = (Entries::default(), Vec::new());
    for ty in types {
        members.push(FLATTENED, shapes.len(), "", Entries::default());
        shapes.push(shape(&checks.target.outside(ty)?, known));
    }
    let (numbers, names) = members.into_parts();
    let object = quote_spanned! {Span::mixed_site()=>
        __wechatpay_shape::Shape::Object(&#numbers, #names, &[#(#shapes),*])
    };
    let arguments = comparison::compared("", &object, known);
    Some(call("request", *span, checks, &arguments))
}
