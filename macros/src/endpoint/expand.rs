//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, Generics, Ident, Type, parse_quote};

use super::model::{Endpoint, Field, PathPiece, Place};
use super::stub::response_type;
use crate::shared::generics::{bounded, is_generic, replace_idents};

/// The implementation of `Endpoint`.
pub(super) fn expand(endpoint: &Endpoint) -> TokenStream {
    let Endpoint {
        target,
        runtime,
        method,
        template,
        pieces,
        expect,
        response,
        host,
        repeatable,
        unsigned,
        unsigned_by_flag,
        has_code,
        fields,
        bound: _, // by `bounds`
    } = endpoint;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let generics = bounds(endpoint);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let response = response_type(response.as_ref());
    let statements = statements(endpoint, pieces, fields);
    let is_download = unsigned_by_flag.as_ref().map(|flag| {
        quote_spanned! {flag.span()=>
            const _: () = ::core::assert!(
                <#response as #runtime::protocol::FromResponse>::IS_FILE,
                "`unsigned` is only for a download: write `response = wechatpay::Download`, or remove it"
            );
        }
    });
    let host = host.iter();
    let repeatable = repeatable.then_some(call("repeatable"));
    let unsigned = unsigned.then_some(call("unsigned"));
    let has_code = has_code.then_some(call("has_code"));
    let in_path: Vec<_> = in_path(pieces).collect();
    let not_optional = in_path
        .iter()
        .filter_map(|field| check_not_optional(endpoint, field));
    let not_a_file = fields
        .iter()
        .chain(in_path.iter().copied())
        .filter_map(|field| check_not_a_file(endpoint, field));
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
                #unsigned
                #has_code;
                fn write(&self, parts: &mut #runtime::__private::Parts) {
                    #statements
                }
            }
            #(#not_optional)*
            #(#not_a_file)*
            #is_download
        };
    }
}

/// `.method()`
fn call(method: &str) -> TokenStream {
    let method = Ident::new(method, Span::mixed_site());
    quote_spanned! {Span::mixed_site()=> .#method() }
}

/// The struct's generics, with what `#[serde(bound)]` says, or with serde's own bounds: what is
/// sent is `Serialize`.
fn bounds(endpoint: &Endpoint) -> Generics {
    let generics = &endpoint.target.generics;
    if let Some(bound) = &endpoint.bound {
        let mut generics = generics.clone();
        let where_clause = generics.make_where_clause();
        where_clause.predicates.extend(bound.iter().cloned());
        return generics;
    }
    let runtime = &endpoint.runtime;
    let sent = endpoint.fields.iter().chain(in_path(&endpoint.pieces));
    let serialised = sent
        .filter(|field| field.serialize_with.is_none() && field.place != Place::File)
        .map(|field| &field.ty);
    let serialize = parse_quote!(#runtime::__private::Serialize);
    bounded(generics, serialised, &serialize)
}

/// The fields that fill the placeholders.
fn in_path(pieces: &[PathPiece]) -> impl Iterator<Item = &Field> + Clone {
    pieces.iter().filter_map(|piece| match piece {
        PathPiece::Field(field) => Some(&**field),
        PathPiece::Literal(_) => None,
    })
}

fn statements(endpoint: &Endpoint, pieces: &[PathPiece], fields: &[Field]) -> TokenStream {
    let path = pieces.iter().map(|piece| match piece {
        PathPiece::Literal(text) => quote_spanned! {Span::mixed_site()=> parts.literal(#text); },
        PathPiece::Field(field) => statement(endpoint, field),
    });
    let (members, others): (Vec<_>, Vec<_>) = fields
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
fn statement(endpoint: &Endpoint, field: &Field) -> TokenStream {
    let Field {
        ident,
        ty,
        name,
        span: _,
        place,
        skip_if,
        serialize_with,
        undocumented: _,
    } = field;
    let span = type_span(ty);
    let value = match serialize_with {
        Some(function) => serialized_with(endpoint, field, function),
        None if may_be_unmarked_file(endpoint, field) => perhaps_file(endpoint, field),
        None => quote_spanned! {span=> &self.#ident },
    };
    let call = match place {
        Place::Path => quote_spanned! {span=> parts.segment(#name, #value); },
        Place::Query => quote_spanned! {span=> parts.query(#name, #value); },
        Place::QueryFlatten => quote_spanned! {span=> parts.query_flatten(#name, #value); },
        Place::Header => quote_spanned! {span=> parts.header(#name, #value); },
        Place::Body => quote_spanned! {span=> parts.body(#name, #value); },
        Place::File => quote_spanned! {span=> parts.file(#name, #value); },
        Place::Member => quote_spanned! {span=> members.member(#name, #value); },
        Place::MemberFlatten => quote_spanned! {span=> members.flatten(#name, #value); },
    };
    match skip_if {
        Some(function) => {
            quote_spanned! {Span::mixed_site()=> if !#function(&self.#ident) { #call } }
        }
        None => call,
    }
}

/// Whether a field may be a file without its mark: its type is called so. Other types can have the
/// same name, so the name alone is no error.
fn may_be_unmarked_file(endpoint: &Endpoint, field: &Field) -> bool {
    let is_named_file = match &field.ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|it| it.ident == "File"),
        _ => false,
    };
    is_named_file && field.place != Place::File && !is_generic(&endpoint.target.generics, &field.ty)
}

/// The value of a field that may be an unmarked file. If it is one, it is `()`, which can be sent, so
/// that the assertion is the only error.
fn perhaps_file(endpoint: &Endpoint, field: &Field) -> TokenStream {
    let (ident, ty, runtime) = (&field.ident, &field.ty, &endpoint.runtime);
    quote_spanned! {type_span(ty)=> {
        use #runtime::__private::IsNotFile;
        const _: bool = <#runtime::__private::IsFile<()> as IsNotFile>::__WECHATPAY_VALUE;
        #runtime::__private::IsFile::<#ty>::__wechatpay_sent(&self.#ident)
    }}
}

/// An assertion that a field that may be an unmarked file is none.
fn check_not_a_file(endpoint: &Endpoint, field: &Field) -> Option<TokenStream> {
    let message = format!(
        "the field `{0}` is a file, and is not marked as one: put `#[wechatpay(file)]` above `{0}`",
        field.ident
    );
    may_be_unmarked_file(endpoint, field)
        .then(|| check(endpoint, field, ["IsFile", "IsNotFile"], &message))
        .flatten()
}

/// The span of a type in messages about it.
fn type_span(ty: &Type) -> Span {
    Span::mixed_site().located_at(ty.span())
}

/// The field behind a type that is serialised by the function that `#[serde(with)]` names.
///
/// Items are not hygienic, so its names are such as nobody else has.
fn serialized_with(endpoint: &Endpoint, field: &Field, function: &ExprPath) -> TokenStream {
    let (target, runtime) = (&endpoint.target.ident, &endpoint.runtime);
    let ident = &field.ident;
    let generics = bounds(endpoint);
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

/// An assertion that the field of a placeholder is not an `Option`.
fn check_not_optional(endpoint: &Endpoint, field: &Field) -> Option<TokenStream> {
    let message = format!(
        "`{}` is in the path, which always needs a value: its type cannot be an `Option`",
        field.name
    );
    check(endpoint, field, ["IsOption", "IsNotOption"], &message)
}

/// An assertion about a field's type as the compiler sees it: that it `is` not something.
///
/// A type that depends on a parameter is only known where the parameter is, so there is no
/// assertion about it.
fn check(
    endpoint: &Endpoint,
    field: &Field,
    [is, is_not]: [&str; 2],
    message: &str,
) -> Option<TokenStream> {
    let (target, runtime) = (&endpoint.target, &endpoint.runtime);
    let ty = target.outside(&field.ty)?;
    let span = type_span(&field.ty);
    let (is, is_not) = (Ident::new(is, span), Ident::new(is_not, span));
    Some(quote_spanned! {span=>
        const _: () = {
            use #runtime::__private::#is_not;
            // Used whatever the type is, so that no lint has to be silenced.
            const _: bool = <#runtime::__private::#is<()> as #is_not>::__WECHATPAY_VALUE;
            ::core::assert!(!#runtime::__private::#is::<#ty>::__WECHATPAY_VALUE, #message);
        };
    })
}
