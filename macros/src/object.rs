//! `#[derive(Object)]`: a struct that is an object of a request or a response.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Data, DeriveInput, Fields};

use crate::errors::Errors;
use crate::expand::allow_deprecated;
use crate::parse::{FieldAttributes, object_runtime};
use crate::validate::runtime;

/// The implementation of `Object`, which stands whatever is wrong, so that one mistake is one
/// error.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::new();
    check(input, &errors);
    let runtime = runtime(object_runtime(&input.attrs, &errors));
    let errors = errors.into_tokens();
    let ident = &input.ident;
    let allow_deprecated = allow_deprecated(&input.attrs);
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    quote_spanned! {Span::mixed_site()=>
        #errors
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::Object for #ident #type_generics #where_clause {}
    }
}

fn check(input: &DeriveInput, errors: &Errors) {
    let fields = match &input.data {
        Data::Struct(data) => &data.fields,
        Data::Enum(data) => return errors.at(data.enum_token, NOT_A_STRUCT),
        Data::Union(data) => return errors.at(data.union_token, NOT_A_STRUCT),
    };
    if let Fields::Unnamed(fields) = fields {
        errors.at(
            fields,
            "the fields of an object need names, which are those of its members",
        );
    }
    for field in fields {
        let attributes = FieldAttributes::parse(&field.attrs, errors);
        for (key, _) in attributes.placements {
            errors.at(
                &key,
                format!(
                    "`{key}` says where a field of an endpoint goes; the fields of an object are its \
                     members\nhelp: remove it"
                ),
            );
        }
    }
}

const NOT_A_STRUCT: &str = "an object is a struct, whose fields are its members";
