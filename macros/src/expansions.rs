//! What typical declarations become, for a person to judge: each `NAME.rs` in `expansions` and, as
//! `NAME.expanded.rs`, its code.
//!
//! `EXPANSIONS=overwrite cargo test -p wechatpay-macros` writes the code anew.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Meta};

use crate::{endpoint, notification};

#[test]
fn typical_declarations_become_what_was_judged() {
    let declarations = declarations();
    assert_eq!(declarations.len(), 6);
    for declaration in declarations {
        let expanded = expanded(&fs::read_to_string(&declaration).unwrap());
        let judged = declaration.with_extension("expanded.rs");
        if std::env::var("EXPANSIONS").is_ok_and(|it| it == "overwrite") {
            fs::write(&judged, &expanded).unwrap();
        }
        let judged = fs::read_to_string(&judged).unwrap_or_default();
        assert_eq!(expanded, judged, "{}", declaration.display());
    }
}

fn declarations() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions");
    let files = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.retain(|file| !file.to_str().unwrap().ends_with(".expanded.rs"));
    files.sort();
    files
}

/// The item that the attribute leaves, and what the derive on it adds.
fn expanded(declaration: &str) -> String {
    let mut item: DeriveInput = syn::parse_str(declaration).unwrap();
    let position = item.attrs.iter().position(|it| !it.path().is_ident("doc"));
    let attribute = item.attrs.remove(position.unwrap());
    let item = item.into_token_stream();
    let (forwarded, derive): (_, fn(DeriveInput) -> TokenStream) = match attribute.meta {
        Meta::List(arguments) => {
            let forwarded = endpoint::attribute(arguments.tokens, item);
            (forwarded, endpoint::derive)
        }
        Meta::Path(_) => {
            let forwarded = notification::attribute(TokenStream::new(), item);
            (forwarded, notification::derive)
        }
        Meta::NameValue(_) => panic!("`#[endpoint(…)]` or `#[notification]` comes first"),
    };
    let derived = derive(syn::parse2(forwarded.clone()).unwrap());
    prettyplease::unparse(&syn::parse2(quote!(#forwarded #derived)).unwrap())
}
