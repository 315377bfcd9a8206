//! What generated code has to know of a struct's parameters.

use std::iter::Peekable;

use proc_macro2::{Group, Span, TokenStream, TokenTree, token_stream};
use quote::ToTokens;
use syn::{GenericParam, Generics, Ident, Path, Type, WherePredicate, parse_quote};

/// The generics with serde's bounds: a parameter that is used in a type that is sent gets `bound`,
/// and so does an associated type (`T::Item`). A parameter that is used only in a `PhantomData`
/// does not.
pub(crate) fn bounded<'a>(
    generics: &Generics,
    sent: impl Iterator<Item = &'a Type> + Clone,
    bound: &Path,
) -> Generics {
    let mut generics = generics.clone();
    let mut predicates: Vec<WherePredicate> = Vec::new();
    for parameter in generics.type_params_mut() {
        for ty in sent.clone() {
            let usage = usage(&ty.to_token_stream(), &parameter.ident);
            if usage.itself {
                parameter.bounds.push(parse_quote!(#bound));
            }
            if usage.associated {
                predicates.push(parse_quote!(#ty: #bound));
            }
        }
    }
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
    generics
}

/// Whether a type of a struct's field depends on a parameter of the struct's other than a
/// lifetime, or on the struct itself where that has any.
pub(crate) fn is_generic(generics: &Generics, ty: &Type) -> bool {
    let ty = ty.to_token_stream();
    let itself = Ident::new("Self", Span::call_site());
    if !generics.params.is_empty() && usage(&ty, &itself).is_any() {
        return true;
    }
    generics.params.iter().any(|parameter| match parameter {
        GenericParam::Type(parameter) => usage(&ty, &parameter.ident).is_any(),
        GenericParam::Const(parameter) => usage(&ty, &parameter.ident).is_any(),
        GenericParam::Lifetime(_) => false,
    })
}

/// Whether a type has a reference or a lifetime, other than `'static`.
pub(crate) fn is_borrowed(ty: &Type) -> bool {
    let ty = ty.to_token_stream().to_string();
    ty.replace("'static", "").contains(['&', '\''])
}

/// The tokens with some names replaced; `replacement` gets each name, and whether it is the name of a lifetime.
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
#[derive(Default)]
struct Usage {
    /// As a part of it: `Vec<T>`.
    itself: bool,
    /// To look a type up in it: `T::Item`, `<T as Trait>::Item`.
    associated: bool,
}

impl Usage {
    fn is_any(&self) -> bool {
        self.itself || self.associated
    }
}

fn usage(ty: &TokenStream, parameter: &Ident) -> Usage {
    let mut tokens = ty.clone().into_iter().peekable();
    let mut found = Usage::default();
    // After a `:` or a tick the name is another's: `module::T`, `'T`.
    let mut is_qualified = false;
    while let Some(token) = tokens.next() {
        let was_qualified = std::mem::take(&mut is_qualified);
        match token {
            TokenTree::Ident(ident) if ident == "PhantomData" => skip_arguments(&mut tokens),
            TokenTree::Ident(ident) if ident == *parameter && !was_qualified => {
                match tokens.peek() {
                    Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => {
                        found.associated = true;
                    }
                    Some(TokenTree::Ident(next)) if next == "as" => found.associated = true,
                    // The name of an associated type: `Trait<T = X>`.
                    Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {}
                    _ => found.itself = true,
                }
            }
            TokenTree::Group(group) => {
                let within = usage(&group.stream(), parameter);
                found.itself |= within.itself;
                found.associated |= within.associated;
            }
            TokenTree::Punct(punct) => is_qualified = matches!(punct.as_char(), ':' | '\''),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

/// Passes over `<…>`, and over the arrows in it.
fn skip_arguments(tokens: &mut Peekable<token_stream::IntoIter>) {
    let is_next = |tokens: &mut Peekable<token_stream::IntoIter>, wanted| matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    // `PhantomData::<T>`
    while is_next(tokens, ':') {
        tokens.next();
    }
    if !is_next(tokens, '<') {
        return;
    }
    let (mut depth, mut after_dash) = (0_usize, false);
    for token in tokens {
        let was_after_dash = std::mem::take(&mut after_dash);
        if let TokenTree::Punct(punct) = token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !was_after_dash => depth -= 1,
                '-' => after_dash = true,
                _ => {}
            }
        }
        if depth == 0 {
            return;
        }
    }
}
