//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Attribute, DeriveInput, Ident, Type, parse_quote};

use crate::errors::Errors;
use crate::generics::{bounded, is_generic, replace_idents};
use crate::parse::{Arguments, forwarded};
use crate::validate::{Endpoint, Field, PathPiece, Place, runtime, type_span, validate};

/// The implementation of `Endpoint`, or all errors and a stub in its place.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::new();
    let (tokens, span) = forwarded(&input.attrs);
    let arguments = Arguments::parse(tokens, span, &errors);
    let stub = stub(
        input,
        &runtime(arguments.runtime.clone()),
        arguments.response.as_ref(),
    );
    let endpoint = validate(input, arguments, &errors);
    let errors = errors.into_tokens();
    match endpoint {
        Some(endpoint) => implementation(&endpoint),
        None => quote_spanned! {Span::mixed_site()=> #errors #stub },
    }
}

/// What keeps a wrong declaration from causing more errors where it is used.
pub(crate) fn stub(
    input: &DeriveInput,
    runtime: &syn::Path,
    response: Option<&Type>,
) -> TokenStream {
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let ident = &input.ident;
    let response = response_type(response);
    let allow_deprecated = allow_deprecated(&input.attrs);
    quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::Endpoint for #ident #type_generics #where_clause {
            type Response = #response;
            const DECLARATION: #runtime::protocol::Declaration =
                #runtime::protocol::Declaration::new(#runtime::__private::Method::GET, "/", 200);
            fn write(&self, _: &mut #runtime::__private::Parts) {}
        }
    }
}

/// What lets generated code name a struct that is deprecated.
pub(crate) fn allow_deprecated(attributes: &[Attribute]) -> Option<TokenStream> {
    let is_deprecated = attributes.iter().any(|it| it.path().is_ident("deprecated"));
    is_deprecated.then(|| {
        quote_spanned! {Span::mixed_site()=>
            #[allow(deprecated, reason = "this is a part of its declaration")]
        }
    })
}

fn response_type(response: Option<&Type>) -> TokenStream {
    response.map_or_else(
        || quote_spanned!(Span::mixed_site()=> ()),
        ToTokens::to_token_stream,
    )
}

fn implementation(endpoint: &Endpoint<'_>) -> TokenStream {
    let Endpoint {
        ident,
        runtime,
        method,
        template,
        expect,
        ..
    } = endpoint;
    let generics = bounded(endpoint);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let response = response_type(endpoint.response.as_ref());
    let statements = statements(endpoint);
    let allow_deprecated = allow_deprecated(endpoint.attributes);
    let check_file = endpoint.unsigned_by_flag.as_ref().map(|flag| {
        quote_spanned! {flag.span()=>
            const _: () = ::core::assert!(
                <#response as #runtime::protocol::FromResponse>::IS_FILE,
                "`unsigned` is about the file of a download: `response = wechatpay::Download`"
            );
        }
    });
    let host = endpoint.host.iter();
    let repeatable = endpoint.repeatable.then_some(call("repeatable"));
    let unsigned = endpoint.unsigned.then_some(call("unsigned"));
    let checks = endpoint.pieces.iter().filter_map(|piece| match piece {
        PathPiece::Field(field) => check_not_optional(endpoint, field),
        PathPiece::Literal(_) => None,
    });
    quote_spanned! {Span::mixed_site()=>
        const _: () = {
            #[automatically_derived]
            #allow_deprecated
            impl #impl_generics #runtime::Endpoint for #ident #type_generics #where_clause {
                type Response = #response;
                const DECLARATION: #runtime::protocol::Declaration = #runtime::protocol::Declaration::new(
                    #runtime::__private::Method::#method,
                    #template,
                    #expect,
                )
                #(.at(#host))*
                #repeatable
                #unsigned;
                fn write(&self, parts: &mut #runtime::__private::Parts) {
                    #statements
                }
            }
            #(#checks)*
            #check_file
        };
    }
}

/// `.method()`
fn call(method: &str) -> TokenStream {
    let method = Ident::new(method, Span::mixed_site());
    quote_spanned! {Span::mixed_site()=> .#method() }
}

fn statements(endpoint: &Endpoint<'_>) -> TokenStream {
    let path = endpoint.pieces.iter().map(|piece| match piece {
        PathPiece::Literal(text) => quote_spanned! {Span::mixed_site()=> parts.literal(#text); },
        PathPiece::Field(field) => statement(endpoint, field),
    });
    let (members, others): (Vec<_>, Vec<_>) = endpoint
        .fields
        .iter()
        .partition(|field| matches!(field.place, Place::Member | Place::MemberFlatten));
    let others = others.into_iter().map(|field| statement(endpoint, field));
    let object = (!members.is_empty()).then(|| {
        let members = members.into_iter().map(|field| statement(endpoint, field));
        quote_spanned! {Span::mixed_site()=>
            parts.object(&|members| { #(#members)* });
        }
    });
    quote_spanned! {Span::mixed_site()=> #(#path)* #(#others)* #object }
}

/// The call that sends one field.
fn statement(endpoint: &Endpoint<'_>, field: &Field<'_>) -> TokenStream {
    let Field { ident, name, .. } = field;
    let span = type_span(field.ty);
    let value = match &field.serialize_with {
        Some(function) => serialized_with(endpoint, field, function),
        None => quote_spanned! {span=> &self.#ident },
    };
    let call = match field.place {
        Place::Path => quote_spanned! {span=> parts.segment(#name, #value); },
        Place::Query => quote_spanned! {span=> parts.query(#name, #value); },
        Place::QueryFlatten => quote_spanned! {span=> parts.query_flatten(#name, #value); },
        Place::Header => quote_spanned! {span=> parts.header(#name, #value); },
        Place::Body => quote_spanned! {span=> parts.body(#name, #value); },
        Place::File => quote_spanned! {span=> parts.file(#name, #value); },
        Place::Member => quote_spanned! {span=> members.member(#name, #value); },
        Place::MemberFlatten => quote_spanned! {span=> members.flatten(#name, #value); },
    };
    match &field.skip_if {
        Some(function) => {
            quote_spanned! {Span::mixed_site()=> if !#function(&self.#ident) { #call } }
        }
        None => call,
    }
}

/// The field behind a type that is serialised by the function that `#[serde(with)]` names.
///
/// Items are not hygienic, so its names are such as nobody else has.
fn serialized_with(
    endpoint: &Endpoint<'_>,
    field: &Field<'_>,
    function: &syn::ExprPath,
) -> TokenStream {
    let Endpoint {
        ident: target,
        runtime,
        ..
    } = endpoint;
    let ident = field.ident;
    let generics = bounded(endpoint);
    let (_, type_generics, where_clause) = generics.split_for_impl();
    let target = quote_spanned! {Span::mixed_site()=> #target #type_generics };
    // Inside of the wrapper, `Self` would be the wrapper.
    let without_self = |tokens: TokenStream| {
        replace_idents(tokens, &|name, _| (name == "Self").then(|| target.clone()))
    };
    let ty = without_self(field.ty.to_token_stream());
    let where_clause = without_self(where_clause.to_token_stream());
    let mut wrapper = generics.clone();
    wrapper.params.insert(0, parse_quote!('__wechatpay_field));
    let (wrapper_impl, wrapper_type, _) = wrapper.split_for_impl();
    let wrapper_impl = without_self(wrapper_impl.to_token_stream());
    quote_spanned! {Span::mixed_site()=>
        &{
            struct __WechatpayWith #wrapper_impl (
                &'__wechatpay_field #ty,
                ::core::marker::PhantomData<#target>,
            ) #where_clause;

            impl #wrapper_impl #runtime::__private::Serialize
                for __WechatpayWith #wrapper_type #where_clause
            {
                fn serialize<__WechatpaySerializer: #runtime::__private::Serializer>(
                    &self,
                    serializer: __WechatpaySerializer,
                ) -> ::core::result::Result<
                    __WechatpaySerializer::Ok,
                    __WechatpaySerializer::Error,
                > {
                    #function(self.0, serializer)
                }
            }

            __WechatpayWith(&self.#ident, ::core::marker::PhantomData::<#target>)
        }
    }
}

/// An assertion that the field of a placeholder is not an `Option`, as the compiler sees its type.
///
/// A type that depends on a parameter is only known where the parameter is; there, `None` is an
/// error when the request is prepared.
fn check_not_optional(endpoint: &Endpoint<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let runtime = &endpoint.runtime;
    if is_generic(endpoint, field.ty) {
        return None;
    }
    // Outside of the struct, neither it nor its lifetimes have these names.
    let target = endpoint.ident;
    let ty = replace_idents(field.ty.to_token_stream(), &|name, is_lifetime| {
        if name == "Self" {
            return Some(target.to_token_stream());
        }
        let mut lifetimes = endpoint.generics.lifetimes();
        let is_own = is_lifetime && lifetimes.any(|it| it.lifetime.ident == *name);
        is_own.then(|| Ident::new("static", name.span()).into_token_stream())
    });
    let message = format!(
        "`{}` is named in the path, which always needs a value: its type cannot be an `Option`",
        field.name
    );
    Some(quote_spanned! {type_span(field.ty)=>
        const _: () = {
            use #runtime::__private::IsNotOption;
            // Used whatever the type is, so that no lint has to be silenced.
            const _: bool = <#runtime::__private::IsOption<()> as IsNotOption>::VALUE;
            ::core::assert!(!#runtime::__private::IsOption::<#ty>::VALUE, #message);
        };
    })
}
