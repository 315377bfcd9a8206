//! What is left of a wrong declaration, so that it causes no more errors where it is used.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Path, Type};

use crate::shared::generics::is_borrowed;
use crate::shared::target::Target;

pub(super) fn stub(target: &Target, runtime: &Path, response: Option<&Type>) -> TokenStream {
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let (impl_generics, type_generics, where_clause) = target.generics.split_for_impl();
    // One that borrows is an error here too.
    let response = response_type(response.filter(|it| !is_borrowed(it)));
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

/// The type of a response, or `()` where a success has no body.
pub(super) fn response_type(response: Option<&Type>) -> TokenStream {
    response.map_or_else(
        || quote_spanned!(Span::mixed_site()=> ()),
        ToTokens::to_token_stream,
    )
}
