//! The item that a macro implements something for.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Attribute, Generics, Ident};

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

    /// What lets generated code name the item if it is deprecated.
    pub(crate) fn allow_deprecated(&self) -> Option<TokenStream> {
        self.is_deprecated.then(|| {
            quote_spanned! {Span::mixed_site()=>
                #[allow(deprecated, reason = "this is a part of its declaration")]
            }
        })
    }
}
