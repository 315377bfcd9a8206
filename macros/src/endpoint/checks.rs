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
    let fields = fields.iter().map(|it| field(checks, it));
    let flattened = flattened.iter().map(|it| self::flattened(checks, it));
    let response = response.as_ref().and_then(|it| match it {
        ResponseCheck::Json(ty, known) => {
            let arguments = comparison::compared("", &shape(target, ty, known), known);
            Some(call("response", ty.span(), checks, &arguments))
        }
        ResponseCheck::File(written) => {
            let ty = target.outside(written)?;
            let arguments = quote_spanned! {Span::mixed_site()=>
                <#ty as #runtime::protocol::FromResponse>::IS_FILE
            };
            Some(call("file_response", written.span(), checks, &arguments))
        }
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

fn field(checks: &Checks, field: &FieldCheck) -> TokenStream {
    let FieldCheck {
        name,
        ty,
        span,
        known,
    } = field;
    let arguments = comparison::compared(name, &shape(&checks.target, ty, known), known);
    call("request", *span, checks, &arguments)
}

fn flattened(checks: &Checks, flattened: &Flattened) -> TokenStream {
    let Flattened { types, span, known } = flattened;
    let (mut members, mut shapes) = (Entries::default(), Vec::new());
    for ty in types {
        members.push(FLATTENED, shapes.len(), "", Entries::default());
        shapes.push(match ty {
            Some(ty) => shape(&checks.target, ty, known),
            None => quote_spanned! {Span::mixed_site()=> __wechatpay_shape::Shape::Any },
        });
    }
    let (numbers, names) = members.into_parts();
    let object = quote_spanned! {Span::mixed_site()=>
        __wechatpay_shape::Shape::Object(&#numbers, #names, &[#(#shapes),*])
    };
    let arguments = comparison::compared("", &object, known);
    call("request", *span, checks, &arguments)
}
