//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{GenericParam, Generics, Ident, Path, parse_quote};
use wechatpay_schema::is_known_name;

use super::validate::{Member, Object};
use crate::shared::hash::hash;

pub(super) fn expand(object: &Object) -> TokenStream {
    let Object {
        target,
        runtime,
        members,
    } = object;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let (impl_generics, type_generics, where_clause) = target.generics.split_for_impl();
    let marked = quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::Object for #ident #type_generics #where_clause {}
    };
    let shaped = bounded(&target.generics, runtime);
    let (impl_generics, _, where_clause) = shaped.split_for_impl();
    let Some(members) = members else {
        return quote_spanned! {Span::mixed_site()=>
            #marked
            #[automatically_derived]
            #allow_deprecated
            impl #impl_generics #runtime::__private::shape::Shaped for #ident #type_generics #where_clause {
                type At<__WechatpayDepth: #runtime::__private::shape::Depth> =
                    #runtime::__private::shape::AnyShape;
            }
        };
    };
    let mut with_depth = shaped.clone();
    with_depth
        .params
        .push(parse_quote!(__WechatpayDepth: #runtime::__private::shape::Depth));
    let (with_depth, _, _) = with_depth.split_for_impl();
    let request = list(runtime, members, |it| it.sent_as.as_ref());
    // What is read is mostly what is sent.
    let differs = members.iter().any(|it| it.sent_as != it.read_as);
    let response = differs.then(|| {
        let response = list(runtime, members, |it| it.read_as.as_ref());
        quote_spanned! {Span::mixed_site()=>
            const RESPONSE: &'static [#runtime::__private::shape::Member] = #response;
        }
    });
    quote_spanned! {Span::mixed_site()=>
        #marked
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::__private::shape::Shaped for #ident #type_generics #where_clause {
            type At<__WechatpayDepth: #runtime::__private::shape::Depth> =
                <__WechatpayDepth as #runtime::__private::shape::Depth>::Of<Self>;
        }
        #[automatically_derived]
        #allow_deprecated
        impl #with_depth #runtime::__private::shape::Members<__WechatpayDepth>
            for #ident #type_generics #where_clause
        {
            const REQUEST: &'static [#runtime::__private::shape::Member] = #request;
            #response
        }
    }
}

/// The generics with `Shaped` parameters: with others, the object is not known either.
fn bounded(generics: &Generics, runtime: &Path) -> Generics {
    let mut generics = generics.clone();
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter
                .bounds
                .push(parse_quote!(#runtime::__private::shape::Shaped));
            parameter.default = None;
        }
    }
    generics
}

/// As in `shape.rs` of the runtime.
const FLATTENED: u8 = 1;
const UNDOCUMENTED: u8 = 2;
const KNOWN_NAME: u8 = 4;

/// The members under the names that they have in a request, or in a response. Each type is asked
/// for its shape once.
fn list(runtime: &Path, members: &[Member], name: fn(&Member) -> Option<&String>) -> TokenStream {
    let mut types: Vec<(String, TokenStream)> = Vec::new();
    let mut named: Vec<(&Member, &String)> = members
        .iter()
        .filter_map(|member| Some((member, name(member)?)))
        .collect();
    named.sort_by_key(|(member, name)| (member.is_flattened, hash(name)));
    let entries: Vec<_> = named
        .into_iter()
        .map(|(member, name)| {
            let Member {
                sent_as: _,
                read_as: _,
                aliases,
                ty,
                is_flattened,
                is_undocumented,
            } = member;
            let shape = match ty.as_ref().filter(|_| !is_undocumented) {
                Some(ty) => {
                    let ty = ty.to_token_stream();
                    let text = ty.to_string();
                    let position = types.iter().position(|(other, _)| *other == text);
                    let position = position.unwrap_or_else(|| {
                        types.push((text, ty));
                        types.len() - 1
                    });
                    variable(position).into_token_stream()
                }
                None => {
                    quote_spanned! {Span::mixed_site()=> #runtime::__private::shape::Shape::Any }
                }
            };
            let flags = [
                (*is_flattened, FLATTENED),
                (*is_undocumented, UNDOCUMENTED),
                (is_known_name(name), KNOWN_NAME),
            ];
            let flags: u8 = flags.iter().map(|(is, flag)| u8::from(*is) * flag).sum();
            let (hash, aliases) = (hash(name), aliases.iter().map(|it| hash(it)));
            quote_spanned! {Span::mixed_site()=>
                #runtime::__private::shape::Member(#hash, #name, #shape, #flags, &[#(#aliases),*])
            }
        })
        .collect();
    let shapes = types.iter().enumerate().map(|(position, (_, ty))| {
        let variable = variable(position);
        quote_spanned! {Span::mixed_site()=>
            let #variable = #runtime::__private::shape::ShapeOf::<
                #ty,
                <__WechatpayDepth as #runtime::__private::shape::Depth>::Less,
            >::SHAPE;
        }
    });
    quote_spanned! {Span::mixed_site()=> {
        use #runtime::__private::shape::NoShape as __WechatpayNoShape;
        // Used whatever the types are, so that no lint has to be silenced.
        let _ = <#runtime::__private::shape::ShapeOf<(), ()> as __WechatpayNoShape>::SHAPE;
        #(#shapes)*
        &[#(#entries),*]
    } }
}

fn variable(position: usize) -> Ident {
    format_ident!("shape_{position}", span = Span::mixed_site())
}
