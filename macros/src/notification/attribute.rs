//! The attribute itself, which leaves the work to a derive: that one sees the variants after
//! `#[cfg]`, and has no helper attributes to remove.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Ident};

use super::parse::CARRIER;
use crate::shared::runtime::{self, runtime};
use crate::shared::target::is_item;

pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        // The compiler has reported what is wrong with it.
        Err(_) if is_item(&item, "enum") => return item,
        Err(error) => {
            let error = syn::Error::new(error.span(), NOT_AN_ENUM).into_compile_error();
            return quote! { #item #error };
        }
    };
    if let Some(span) = match &input.data {
        Data::Enum(_) => None,
        Data::Struct(data) => Some(data.struct_token.span),
        Data::Union(data) => Some(data.union_token.span),
    } {
        let error = syn::Error::new(span, NOT_AN_ENUM).into_compile_error();
        return quote! { #item #error };
    }
    let runtime = runtime(runtime::find(&arguments));
    let carrier = Ident::new(CARRIER, Span::call_site());
    quote! {
        #[derive(#runtime::__private::Notification)]
        #[#carrier(#arguments)]
        #[allow(clippy::large_enum_variant, reason = "it is made once for a notification")]
        #item
    }
}

const NOT_AN_ENUM: &str =
    "`#[notification]` is for an enum, which has a variant for each event that is handled";
