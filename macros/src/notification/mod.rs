//! `#[notification]`: an enum with a variant for each event that an application handles.

mod attribute;
mod expand;
mod model;
mod parse;
mod validate;

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::DeriveInput;

use crate::shared::errors::Errors;

pub(crate) use attribute::attribute;

/// The implementation of `FromNotification`. After errors it takes nothing, so that no more errors
/// follow where the enum is used.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let errors = Errors::new();
    let events = validate::validate(parse::read(input, &errors), &errors);
    let (errors, implementation) = (errors.into_tokens(), expand::expand(&events));
    quote_spanned! {Span::mixed_site()=> #errors #implementation }
}
