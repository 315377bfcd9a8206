//! `#[endpoint]`: a struct that declares an endpoint.

// A key of the grammar that is read, and then forgotten, does not compile.
#![deny(unused_variables)]

mod attribute;
mod checks;
mod compare;
mod expand;
mod known;
mod model;
mod parse;
mod stub;
mod validate;

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::DeriveInput;

use crate::shared::errors::Errors;
use crate::shared::runtime::runtime;

pub(crate) use attribute::attribute;

/// The implementation of `Endpoint`, or all errors and a stub in its place.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let errors = Errors::new();
    let written = parse::read(input, &errors);
    let stub = stub::stub(
        &written.target,
        &runtime(written.arguments.runtime.clone()),
        written.arguments.response.as_ref(),
    );
    let (endpoint, checks) = validate::validate(written, &errors);
    let errors = errors.into_tokens();
    let implementation = endpoint.as_ref().map_or(stub, expand::expand);
    let checks = checks.as_ref().map(checks::expand);
    quote_spanned! {Span::mixed_site()=> #errors #implementation #checks }
}
