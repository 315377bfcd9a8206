//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{GenericParam, Generics, Path, parse_quote};
use wechatpay_schema::is_known_name;

use super::validate::{Member, Object};
use crate::shared::entries::{Entries, FLATTENED, KNOWN_NAME, Shapes, UNDOCUMENTED, hash};
use crate::shared::plain::{ANY, peeled, plain};

pub(super) fn expand(object: &Object) -> TokenStream {
    let Object {
        target,
        runtime,
        members,
    } = object;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let generics = bounded(&target.generics, runtime);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let shape = quote_spanned! {Span::mixed_site()=> #runtime::__private::shape };
    let shaped = |at: TokenStream| {
        quote_spanned! {Span::mixed_site()=>
            #[automatically_derived]
            #allow_deprecated
            impl #impl_generics #shape::Shaped for #ident #type_generics #where_clause {
                type At<__WechatpayDepth: #shape::Depth> = #at;
            }
        }
    };
    let Some(members) = members else {
        return shaped(quote_spanned! {Span::mixed_site()=> #shape::AnyShape });
    };
    let shaped = shaped(quote_spanned! {Span::mixed_site()=> Self });
    let mut with_depth = generics.clone();
    with_depth
        .params
        .push(parse_quote!(__WechatpayDepth: #shape::Depth));
    let (with_depth, _, _) = with_depth.split_for_impl();
    let sent = shape_of_members(&shape, members, |it| it.sent_as.as_ref());
    // What is read is mostly what is sent.
    let own = if members.iter().all(|it| it.sent_as == it.read_as) {
        sent
    } else {
        let read = shape_of_members(&shape, members, |it| it.read_as.as_ref());
        quote_spanned! {Span::mixed_site()=> #shape::Shape::Renamed(&#sent, &#read) }
    };
    quote_spanned! {Span::mixed_site()=>
        #shaped
        #[automatically_derived]
        #allow_deprecated
        impl #with_depth #shape::ShapeAt<__WechatpayDepth> for #ident #type_generics #where_clause {
            const SHAPE: #shape::Shape = #own;
        }
    }
}

/// The generics with `Shaped` parameters: with others, the object is not known either.
fn bounded(generics: &Generics, runtime: &Path) -> Generics {
    let mut generics = generics.clone();
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter
                .bounds
                .push(parse_quote!(#runtime::__private::shape::Shaped));
            parameter.default = None;
        }
    }
    generics
}

/// The shape of the object with the names that its members have in a request, or in a response.
fn shape_of_members(
    shape: &TokenStream,
    members: &[Member],
    name: fn(&Member) -> Option<&String>,
) -> TokenStream {
    let named = members.iter().filter_map(|member| {
        let name = name(member)?;
        Some((if member.is_flattened { "" } else { name }, member))
    });
    let mut named: Vec<_> = named.collect();
    named.sort_by_key(|(name, _)| hash(name));
    let (mut entries, mut shapes) = (Entries::default(), Shapes::default());
    for (name, member) in named {
        let Member {
            sent_as: _,
            read_as: _,
            aliases,
            ty,
            is_flattened,
            is_undocumented,
        } = member;
        let ty = ty.as_ref().filter(|_| !is_undocumented);
        let (of_type, place) = match ty {
            None => (ANY, 0),
            Some(ty) => match plain(ty) {
                Some(plain) if !is_flattened => (plain, 0),
                _ => {
                    let (ty, listed) = peeled(ty);
                    let place = shapes.place(quote_spanned! {Span::mixed_site()=>
                        #shape::ShapeOf::<#ty, __WechatpayDepth::Less>::SHAPE
                    });
                    (listed, place)
                }
            },
        };
        let flags = [
            (*is_flattened, FLATTENED),
            (*is_undocumented, UNDOCUMENTED),
            (is_known_name(name), KNOWN_NAME),
        ];
        let flags = flags.iter().map(|(is, flag)| u16::from(*is) * flag);
        let flags = flags.sum::<u16>() | of_type;
        let mut other_names = Entries::default();
        for alias in aliases {
            other_names.push(0, 0, alias, Entries::default());
        }
        entries.push(flags, place, name, other_names);
    }
    shapes.object(shape, &entries)
}
