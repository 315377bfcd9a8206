//! The code by which the compiler compares types with what is known of the operation.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;

use super::model::{Checks, FieldCheck, Flattened, ResponseCheck};
use crate::shared::comparison::{self, shape};
use crate::shared::target::Target;

pub(super) fn expand(checks: &Checks) -> TokenStream {
    let (warnings, compared) = (&checks.warnings, compared(checks));
    quote_spanned! {Span::mixed_site()=> #(#warnings)* #compared }
}

/// Each wrong field has an error of its own. Those whose types are spelled like right ones are
/// compared together, and each type of them once.
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
    let (evident, others): (Vec<_>, Vec<_>) = fields.iter().partition(|it| it.is_evident);
    let mut seen = Vec::new();
    let evident: Vec<_> = evident
        .into_iter()
        .filter(|field| {
            let key = (field.ty.to_token_stream().to_string(), field.known.flags);
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        })
        .collect();
    let others = others.iter().map(std::slice::from_ref);
    let groups = std::iter::once(&evident[..]).chain(others);
    let fields = groups.filter_map(|group| {
        let span = group.first()?.span;
        let fields: Vec<_> = group.iter().filter_map(|it| field(target, it)).collect();
        (!fields.is_empty()).then(|| request(checks, span, &fields))
    });
    let flattened = flattened.iter().filter_map(|it| {
        let field = flattened_fields(target, it)?;
        Some(request(checks, it.span, &[field]))
    });
    let response = response.as_ref().and_then(|it| {
        let (ResponseCheck::Json(written, _) | ResponseCheck::File(written)) = it;
        let ty = target.outside(written)?;
        let span = written.span();
        Some(match it {
            ResponseCheck::Json(_, known) => {
                let shape = shape(&ty, known.depth() + 1);
                call(
                    "response",
                    span,
                    checks,
                    &quote_spanned! {Span::mixed_site()=>
                        #shape, #known
                    },
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

fn request(checks: &Checks, span: Span, fields: &[TokenStream]) -> TokenStream {
    let fields = quote_spanned! {Span::mixed_site()=> &[#(#fields),*] };
    call("request", span, checks, &fields)
}

fn field(target: &Target, check: &FieldCheck) -> Option<TokenStream> {
    let FieldCheck {
        name,
        ty,
        span: _,
        known,
        is_evident: _,
    } = check;
    let shape = shape(&target.outside(ty)?, known.depth());
    Some(quote_spanned! {Span::mixed_site()=> __wechatpay_check::Field(#name, #shape, #known) })
}

fn flattened_fields(target: &Target, flattened: &Flattened) -> Option<TokenStream> {
    let known = &flattened.known;
    let members: Option<Vec<_>> = flattened
        .types
        .iter()
        .map(|ty| {
            let shape = shape(&target.outside(ty)?, known.depth());
            Some(quote_spanned! {Span::mixed_site()=>
                __wechatpay_shape::Member(0, "", #shape, __wechatpay_shape::FLATTENED, &[])
            })
        })
        .collect();
    let members = members?;
    Some(quote_spanned! {Span::mixed_site()=>
        __wechatpay_check::Field("", __wechatpay_shape::flattened(&[#(#members),*]), #known)
    })
}
