//! What generated code has to know of a struct's parameters.

use std::iter::Peekable;

use proc_macro2::{Group, TokenStream, TokenTree, token_stream};
use quote::ToTokens;
use syn::{GenericParam, Generics, Ident, Type, WherePredicate, parse_quote};

use crate::validate::{Endpoint, Field, PathPiece};

/// The struct's generics with serde's bounds: a parameter that is sent is `Serialize`, and so is
/// a type that is looked up in one (`T::Item`); what only stands in a `PhantomData` need not be.
pub(crate) fn bounded(endpoint: &Endpoint<'_>) -> Generics {
    let mut generics = endpoint.generics.clone();
    let runtime = &endpoint.runtime;
    let in_path = endpoint.pieces.iter().filter_map(|piece| match piece {
        PathPiece::Field(field) => Some(&**field),
        PathPiece::Literal(_) => None,
    });
    let sent: Vec<&Field<'_>> = endpoint
        .fields
        .iter()
        .chain(in_path)
        .filter(|field| field.serialize_with.is_none())
        .collect();
    let mut predicates: Vec<WherePredicate> = Vec::new();
    for parameter in generics.type_params_mut() {
        for field in &sent {
            match usage(&field.ty.to_token_stream(), &parameter.ident) {
                Some(Usage::Itself) => {
                    let bound = parse_quote!(#runtime::__private::Serialize);
                    parameter.bounds.push(bound);
                }
                Some(Usage::Associated) => {
                    let ty = field.ty;
                    predicates.push(parse_quote!(#ty: #runtime::__private::Serialize));
                }
                None => {}
            }
        }
    }
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
    generics
}

/// Whether a type depends on a parameter of the struct's other than a lifetime.
pub(crate) fn is_generic(endpoint: &Endpoint<'_>, ty: &Type) -> bool {
    let ty = ty.to_token_stream();
    let mut parameters = endpoint.generics.params.iter();
    parameters.any(|parameter| match parameter {
        GenericParam::Type(parameter) => usage(&ty, &parameter.ident).is_some(),
        GenericParam::Const(parameter) => usage(&ty, &parameter.ident).is_some(),
        GenericParam::Lifetime(_) => false,
    })
}

/// The tokens with some names replaced; `replacement` is told whether a name is a lifetime's.
pub(crate) fn replace_idents(
    tokens: TokenStream,
    replacement: &dyn Fn(&Ident, bool) -> Option<TokenStream>,
) -> TokenStream {
    let mut after_tick = false;
    tokens
        .into_iter()
        .flat_map(|token| {
            let is_lifetime = std::mem::take(&mut after_tick);
            match token {
                TokenTree::Group(group) => {
                    let inner = replace_idents(group.stream(), replacement);
                    let mut replaced = Group::new(group.delimiter(), inner);
                    replaced.set_span(group.span());
                    replaced.into_token_stream()
                }
                TokenTree::Ident(ident) => {
                    replacement(&ident, is_lifetime).unwrap_or_else(|| ident.into_token_stream())
                }
                TokenTree::Punct(punct) => {
                    after_tick = punct.as_char() == '\'';
                    punct.into_token_stream()
                }
                TokenTree::Literal(literal) => literal.into_token_stream(),
            }
        })
        .collect()
}

/// How a type uses a parameter.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Usage {
    /// Only to look a type up in it: `T::Item`, `<T as Trait>::Item`.
    Associated,
    /// As a part of it: `Vec<T>`.
    Itself,
}

fn usage(ty: &TokenStream, parameter: &Ident) -> Option<Usage> {
    let mut tokens = ty.clone().into_iter().peekable();
    let mut found = None;
    while let Some(token) = tokens.next() {
        let here = match token {
            TokenTree::Ident(ident) if ident == "PhantomData" => {
                skip_arguments(&mut tokens);
                None
            }
            TokenTree::Ident(ident) if ident == *parameter => Some(match tokens.peek() {
                Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => Usage::Associated,
                Some(TokenTree::Ident(next)) if next == "as" => Usage::Associated,
                _ => Usage::Itself,
            }),
            TokenTree::Group(group) => usage(&group.stream(), parameter),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        };
        found = found.max(here);
    }
    found
}

/// Passes over `<…>`.
fn skip_arguments(tokens: &mut Peekable<token_stream::IntoIter>) {
    let mut depth = 0_usize;
    while let Some(TokenTree::Punct(punct)) = tokens.peek() {
        if punct.as_char() == '<' {
            break;
        }
        tokens.next();
    }
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}
