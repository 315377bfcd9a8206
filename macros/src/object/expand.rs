//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{GenericParam, Type, parse_quote};
use wechatpay_schema::is_known_name;

use super::validate::{Member, Object};
use crate::shared::entries::{
    ALIASED, Entries, FLATTENED, KNOWN_NAME, ONLY_READ, ONLY_SENT, UNDOCUMENTED, hash,
};
use crate::shared::generics::bounded;
use crate::shared::plain::{ANY, plain};

/// From this, `object.rs` of the runtime writes the implementations.
pub(super) fn expand(object: &Object) -> TokenStream {
    let (head, runtime) = (head(object), &object.runtime);
    let shape = object.members.as_deref().map(|members| {
        let (entries, types) = list(members);
        let (numbers, names) = entries.into_parts();
        if types.is_empty() {
            quote_spanned! {Span::mixed_site()=> Flat #numbers #names }
        } else {
            quote_spanned! {Span::mixed_site()=> Object #numbers #names [#(#types),*] }
        }
    });
    quote_spanned! {Span::mixed_site()=> #runtime::__private::object! { #head #shape } }
}

/// The attributes, the parameters, the type, and its bounds. Where a parameter of a compared member is
/// not `Shaped`, the object is not known either.
fn head(object: &Object) -> TokenStream {
    let Object {
        target,
        runtime,
        members,
    } = object;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let compared = members.iter().flatten().filter_map(Member::compared);
    let shaped = parse_quote!(#runtime::__private::Shaped);
    let mut generics = bounded(&target.generics, compared, &shaped);
    for parameter in &mut generics.params {
        match parameter {
            GenericParam::Type(parameter) => parameter.default = None,
            GenericParam::Const(parameter) => parameter.default = None,
            GenericParam::Lifetime(_) => {}
        }
    }
    if !generics.params.empty_or_trailing() {
        generics.params.push_punct(parse_quote!(,));
    }
    let (_, type_generics, where_clause) = generics.split_for_impl();
    let parameters = &generics.params;
    quote_spanned! {Span::mixed_site()=>
        [#allow_deprecated] [#parameters] #ident #type_generics [#where_clause]
    }
}

/// The members under each name that they have, and the types of those that are not plain.
fn list(members: &[Member]) -> (Entries, Vec<&Type>) {
    let mut named: Vec<_> = members.iter().flat_map(names).collect();
    named.sort_by_key(|(name, ..)| hash(name));
    let (mut entries, mut types) = (Entries::default(), Vec::new());
    for (name, of_name, member) in named {
        let Member {
            sent_as: _,
            read_as: _,
            aliases,
            ty: _, // by `compared`
            is_flattened,
            is_undocumented,
        } = member;
        let (plain, place) = match member.compared() {
            None => (ANY, 0),
            Some(ty) => match plain(ty) {
                Some(plain) if !is_flattened => (plain, 0),
                _ => {
                    types.push(ty);
                    (0, types.len() - 1)
                }
            },
        };
        let flags = [
            (*is_flattened, FLATTENED),
            (*is_undocumented, UNDOCUMENTED),
            (is_known_name(name), KNOWN_NAME),
            (!aliases.is_empty(), ALIASED),
        ];
        let flags = flags.iter().map(|(is, flag)| u16::from(*is) * flag);
        let flags = flags.sum::<u16>() | of_name | plain;
        let mut other_names = Entries::default();
        for alias in aliases {
            other_names.push(0, 0, alias, Entries::default());
        }
        entries.push(flags, place, name, other_names);
    }
    (entries, types)
}

/// The names of a member, with the flags that say where it has them.
fn names(member: &Member) -> impl Iterator<Item = (&str, u16, &Member)> {
    let (sent, read) = (member.sent_as.as_deref(), member.read_as.as_deref());
    let names = if sent == read {
        [sent.map(|name| (name, 0)), None]
    } else {
        [
            sent.map(|name| (name, ONLY_SENT)),
            read.map(|name| (name, ONLY_READ)),
        ]
    };
    names.into_iter().flatten().map(move |(name, flags)| {
        let name = if member.is_flattened { "" } else { name };
        (name, flags, member)
    })
}
