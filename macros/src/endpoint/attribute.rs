//! The attribute itself, which leaves the work to a derive.
//!
//! A derive sees the struct after `#[cfg]`, has no helper attributes to remove, and keeps the
//! struct when it reports an error.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Ident};

use super::known;
use super::parse::{Arguments, CARRIER};
use super::stub::stub;
use crate::shared::attributes::string_value;
use crate::shared::errors::Errors;
use crate::shared::runtime::{self, runtime};
use crate::shared::target::{Target, is_item};

pub(crate) fn attribute(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        // The compiler has reported what is wrong with it.
        Err(_) if is_item(&item, "struct") => return item,
        Err(error) => {
            let error = syn::Error::new(error.span(), NOT_A_STRUCT).into_compile_error();
            return quote! { #item #error };
        }
    };
    let runtime = runtime(runtime::find(&arguments));
    if let Some(span) = match &input.data {
        Data::Struct(_) => None,
        Data::Enum(data) => Some(data.enum_token.span),
        Data::Union(data) => Some(data.union_token.span),
    } {
        let error = syn::Error::new(span, NOT_A_STRUCT).into_compile_error();
        let response = read_quietly(&arguments).response;
        let target = Target::new(input.ident, input.generics, &input.attrs);
        let stub = stub(&target, &runtime, response.as_ref());
        return quote! { #item #error #stub };
    }
    if let Some(first) = input.attrs.iter().find(|it| it.path().is_ident(CARRIER)) {
        let message = "this struct already declares an endpoint\nhelp: declare the second one on another struct";
        let error = syn::Error::new_spanned(first, message).into_compile_error();
        return quote! { #item #error };
    }

    let (attributes, rest) = split_attributes(item);
    let documentation = documentation(&arguments, &attributes);
    let carrier = Ident::new(CARRIER, Span::call_site());
    quote! {
        #[derive(#runtime::__private::Endpoint)]
        #[#carrier(#arguments)]
        #(#attributes)*
        #documentation
        #rest
    }
}

const NOT_A_STRUCT: &str = "`#[endpoint]` is for a struct, whose fields make the request";

/// The item's own attributes, and the item without them.
fn split_attributes(item: TokenStream) -> (Vec<Attribute>, TokenStream) {
    let parser = |input: syn::parse::ParseStream| {
        let attributes = input.call(Attribute::parse_outer)?;
        Ok((attributes, input.parse()?))
    };
    // It was read as a whole before, so this cannot fail.
    syn::parse::Parser::parse2(parser, item.clone()).unwrap_or((Vec::new(), item))
}

/// The arguments, whose errors the derive reports.
fn read_quietly(arguments: &TokenStream) -> Arguments {
    let ignored = Errors::new();
    let read = Arguments::parse(arguments.clone(), Span::call_site(), &ignored);
    ignored.ignore();
    read
}

/// A line for rustdoc, after the user's own: method, path, status and the official page.
fn documentation(arguments: &TokenStream, attributes: &[Attribute]) -> TokenStream {
    let read = read_quietly(arguments);
    let (Some(method), Some(path)) = (read.method, read.path) else {
        return TokenStream::new();
    };
    let status = read
        .expect
        .map_or_else(|| "200".to_owned(), |it| it.to_string());
    let page = known::operation(&method.to_string(), &path.value())
        .map(|operation| operation.page)
        .filter(|page| !page.is_empty() && !is_linked(page, attributes))
        .map(|page| format!(" [Official page]({page})"));
    let line = format!(
        " `{method} {}`, with status {status} on success.{}",
        path.value(),
        page.unwrap_or_default()
    );
    quote! {
        #[doc = ""]
        #[doc = #line]
    }
}

/// Whether the user's own documentation holds a link.
fn is_linked(page: &str, attributes: &[Attribute]) -> bool {
    let mut docs = attributes.iter().filter(|it| it.path().is_ident("doc"));
    docs.any(|doc| string_value(&doc.meta).is_some_and(|string| string.value().contains(page)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_s_documentation_gains_a_line_after_its_own() {
        let arguments = quote!(POST, "/v3/a/{id}", expect = 204);
        let item = quote! {
            /// Its own.
            struct S { id: String }
        };
        let file = attribute(arguments, item).to_string();
        assert!(!file.contains("Official page"), "{file}");
        let own = file.find("Its own.").unwrap();
        let line = file
            .find("`POST /v3/a/{id}`, with status 204 on success.")
            .unwrap();
        assert!(
            own < line && line < file.find("struct S").unwrap(),
            "{file}"
        );
    }

    #[test]
    fn the_documentation_links_to_the_official_page_once() {
        let arguments = quote!(POST, "/v3/pay/transactions/jsapi", response = Prepay);
        let page = "[Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)";
        let file = attribute(
            arguments.clone(),
            quote!(
                struct S;
            ),
        )
        .to_string();
        assert!(file.contains(&format!("on success. {page}")), "{file}");

        let linked = quote! {
            #[doc = #page]
            struct S;
        };
        let file = attribute(arguments, linked).to_string();
        assert_eq!(file.matches(page).count(), 1, "{file}");
    }

    /// What an editor sees while somebody types: the struct, and the types named so far.
    #[test]
    fn a_half_typed_declaration_keeps_its_struct_and_its_response() {
        let item = quote! { pub struct Half { pub id: String } };
        for arguments in [
            quote!(),
            quote!(PO),
            quote!(POST, "/v3/a", exp),
            quote!(POST, "/v3/a", expect =),
            quote!(POST, "/v3/a", response = Tran),
            quote!(POST, "/v3/a", response = Tran, exp),
            quote!(POST, "/v3/a", respons = Tran),
            quote!(POST, "/v3/a/{", response = Tran),
        ] {
            let forwarded = attribute(arguments.clone(), item.clone());
            let input: DeriveInput = syn::parse2(forwarded).unwrap();
            assert_eq!(input.ident, "Half", "{arguments}");
            let derived = super::super::derive(input).to_string();
            assert!(derived.contains(":: Endpoint for Half"), "{derived}");
            if arguments.to_string().contains("Tran") {
                assert!(derived.contains("type Response = Tran ;"), "{derived}");
            }
        }
    }

    #[test]
    fn a_half_typed_struct_is_left_to_the_compiler() {
        for item in [
            quote!(pub struct Half { pub id: }),
            quote!(pub struct Half { pub }),
            quote!(pub struct),
        ] {
            let arguments = quote!(POST, "/v3/a", expect = 204);
            let left = attribute(arguments, item.clone()).to_string();
            assert!(left.ends_with(&item.to_string()), "{left}");
        }
    }
}
