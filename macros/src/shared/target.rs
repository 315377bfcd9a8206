//! The item that a macro implements something for.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Attribute, Generics, Ident, Type};

use super::generics::{is_generic, replace_idents};

#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    is_deprecated: bool,
}

impl Target {
    pub(crate) fn new(ident: Ident, generics: Generics, attributes: &[Attribute]) -> Self {
        Self {
            ident,
            generics,
            is_deprecated: attributes.iter().any(|it| it.path().is_ident("deprecated")),
        }
    }

    /// A type of a field, as it is outside of the struct, where neither `Self` nor the struct's
    /// lifetimes have their names. `None` if it depends on a parameter, since it is only known where
    /// the parameter is.
    pub(crate) fn outside(&self, ty: &Type) -> Option<TokenStream> {
        if is_generic(&self.generics, ty) {
            return None;
        }
        Some(replace_idents(
            ty.to_token_stream(),
            &|name, is_lifetime| {
                if name == "Self" {
                    return Some(self.ident.to_token_stream());
                }
                let mut lifetimes = self.generics.lifetimes();
                let is_own = is_lifetime && lifetimes.any(|it| it.lifetime.ident == *name);
                is_own.then(|| Ident::new("static", name.span()).into_token_stream())
            },
        ))
    }

    /// What lets generated code name the item if it is deprecated.
    pub(crate) fn allow_deprecated(&self) -> Option<TokenStream> {
        self.is_deprecated.then(|| {
            quote_spanned! {Span::mixed_site()=>
                #[allow(deprecated, reason = "this is a part of its declaration")]
            }
        })
    }
}

/// Whether an item begins with a keyword, such as `struct`, even one that cannot be parsed.
pub(crate) fn is_item(item: &TokenStream, keyword: &str) -> bool {
    let mut words = item.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    let word = words.find(|word| word != "pub");
    word.is_some_and(|word| word == keyword)
}
