//! `#[derive(Object)]`: a struct that is an object of a request or a response.
//!
//! There is no stub: what is implemented does not depend on the fields, and is there whatever is
//! wrong with them, so that one mistake is one error.

mod expand;
mod parse;
mod validate;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::shared::errors::Errors;

pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let errors = Errors::new();
    let object = validate::validate(parse::read(input, &errors), &errors);
    let (errors, implementation) = (errors.into_tokens(), expand::expand(&object));
    quote! { #errors #implementation }
}
