//! `#[derive(Object)]`: a struct that is an object of a request or a response.
//!
//! It has no `stub`: what is wrong is implemented as anything, so that no second error follows.

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
