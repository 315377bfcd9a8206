//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::validate::Object;

pub(super) fn expand(object: &Object) -> TokenStream {
    let Object { target, runtime } = object;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let (impl_generics, type_generics, where_clause) = target.generics.split_for_impl();
    quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::Object for #ident #type_generics #where_clause {}
    }
}
