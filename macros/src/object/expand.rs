//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{GenericParam, Generics, Path, parse_quote};
use wechatpay_schema::is_known_name;

use super::validate::{Member, Object};
use crate::shared::entries::{Entries, FLATTENED, KNOWN_NAME, Shapes, UNDOCUMENTED, hash};
use crate::shared::plain::{ANY, plain};

pub(super) fn expand(object: &Object) -> TokenStream {
    let Object {
        target,
        runtime,
        members,
    } = object;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let (impl_generics, type_generics, where_clause) = target.generics.split_for_impl();
    let marked = quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::Object for #ident #type_generics #where_clause {}
    };
    let shaped = bounded(&target.generics, runtime);
    let (impl_generics, _, where_clause) = shaped.split_for_impl();
    let Some(members) = members else {
        return quote_spanned! {Span::mixed_site()=>
            #marked
            #[automatically_derived]
            #allow_deprecated
            impl #impl_generics #runtime::__private::shape::Shaped for #ident #type_generics #where_clause {
                type At<__WechatpayDepth: #runtime::__private::shape::Depth> =
                    #runtime::__private::shape::AnyShape;
            }
        };
    };
    let mut with_depth = shaped.clone();
    with_depth
        .params
        .push(parse_quote!(__WechatpayDepth: #runtime::__private::shape::Depth));
    let (with_depth, _, _) = with_depth.split_for_impl();
    let mut shapes = Shapes::default();
    let request = list(runtime, members, &mut shapes, |it| it.sent_as.as_ref());
    // What is read is mostly what is sent.
    let differs = members.iter().any(|it| it.sent_as != it.read_as);
    let response = differs.then(|| {
        let response = list(runtime, members, &mut shapes, |it| it.read_as.as_ref());
        quote_spanned! {Span::mixed_site()=> .read_as(#response) }
    });
    let object = quote_spanned! {Span::mixed_site()=>
        #runtime::__private::shape::Object::new(#request, #shapes)#response
    };
    let object = if shapes.is_empty() {
        object
    } else {
        quote_spanned! {Span::mixed_site()=> {
            use #runtime::__private::shape::NoShape as __WechatpayNoShape;
            // Used whatever the types are, so that no lint has to be silenced.
            let _ = <#runtime::__private::shape::ShapeOf<(), ()> as __WechatpayNoShape>::SHAPE;
            #object
        } }
    };
    quote_spanned! {Span::mixed_site()=>
        #marked
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::__private::shape::Shaped for #ident #type_generics #where_clause {
            type At<__WechatpayDepth: #runtime::__private::shape::Depth> =
                <__WechatpayDepth as #runtime::__private::shape::Depth>::Of<Self>;
        }
        #[automatically_derived]
        #allow_deprecated
        impl #with_depth #runtime::__private::shape::Members<__WechatpayDepth>
            for #ident #type_generics #where_clause
        {
            const OBJECT: #runtime::__private::shape::Object = #object;
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

/// The members under the names that they have in a request, or in a response.
fn list(
    runtime: &Path,
    members: &[Member],
    shapes: &mut Shapes,
    name: fn(&Member) -> Option<&String>,
) -> Entries {
    let named = members.iter().filter_map(|member| {
        let name = name(member)?;
        Some((if member.is_flattened { "" } else { name }, member))
    });
    let mut named: Vec<_> = named.collect();
    named.sort_by_key(|(name, _)| hash(name));
    let mut entries = Entries::default();
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
        let (plain, shape) = match ty {
            None => (ANY, 0),
            Some(ty) => match plain(ty) {
                Some(plain) if !is_flattened => (plain, 0),
                _ => {
                    let shape = quote_spanned! {Span::mixed_site()=>
                        #runtime::__private::shape::ShapeOf::<
                            #ty,
                            <__WechatpayDepth as #runtime::__private::shape::Depth>::Less,
                        >::SHAPE
                    };
                    (0, shapes.place(shape))
                }
            },
        };
        let flags = [
            (*is_flattened, FLATTENED),
            (*is_undocumented, UNDOCUMENTED),
            (is_known_name(name), KNOWN_NAME),
        ];
        let flags = flags.iter().map(|(is, flag)| u16::from(*is) * flag);
        let flags = flags.sum::<u16>() | plain;
        let mut other_names = Entries::default();
        for alias in aliases {
            other_names.push(0, 0, alias, Entries::default());
        }
        entries.push(flags, shape, name, other_names);
    }
    entries
}
