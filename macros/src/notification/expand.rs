//! From the model to code.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;
use wechatpay_schema::{Notification, Sign};

use super::model::{Check, Event, Events, Form};
use crate::shared::comparison::{block, call, compared, shape};
use crate::shared::target::Target;

pub(super) fn expand(events: &Events) -> TokenStream {
    let Events {
        target,
        runtime,
        variants,
        other,
        events,
        warnings,
        checks,
    } = events;
    let (ident, allow_deprecated) = (&target.ident, target.allow_deprecated());
    let (impl_generics, type_generics, where_clause) = target.generics.split_for_impl();
    let notification = Ident::new("notification", Span::mixed_site());
    let arms = variants.iter().enumerate().map(|(at, variant)| {
        let (name, ty) = (&variant.ident, &variant.ty);
        let decode = quote_spanned! {ty.span()=> __wechatpay_events::decode::<#ty>(#notification) };
        quote_spanned! {Span::mixed_site()=>
            ::core::option::Option::Some(#at) => #decode.await.map(Self::#name)
        }
    });
    let otherwise = match other {
        Some(other) => {
            let name = &other.ident;
            let documented = Notification::all().map(|it| it.event_type);
            let resource = quote_spanned! {other.ty.span()=>
                __wechatpay_events::resource(#notification, DOCUMENTED)
            };
            quote_spanned! {Span::mixed_site()=> {
                const DOCUMENTED: &[&::core::primitive::str] = &[#(#documented),*];
                ::core::result::Result::Ok(Self::#name(#resource))
            } }
        }
        None => quote_spanned! {Span::mixed_site()=>
            ::core::result::Result::Err(#notification.unknown_event())
        },
    };
    let types = events.iter().map(|it| &it.event_type);
    let compared: Vec<_> = checks.iter().map(|it| compare(target, it)).collect();
    let compared = block(runtime, &compared);
    quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #runtime::FromNotification for #ident #type_generics #where_clause {
            async fn from_notification(
                #notification: &#runtime::Notification,
            ) -> ::core::result::Result<Self, #runtime::NotificationError> {
                use #runtime::__private::events as __wechatpay_events;
                const EVENTS: &[__wechatpay_events::Event] = &[#(#events),*];
                match __wechatpay_events::variant(#notification, EVENTS) {
                    #(#arms,)*
                    _ => #otherwise,
                }
            }
        }
        #[automatically_derived]
        #allow_deprecated
        impl #impl_generics #ident #type_generics #where_clause {
            /// The types of events that a variant takes.
            #[allow(dead_code, reason = "not every application needs it")]
            pub const TYPES: &'static [&'static ::core::primitive::str] = &[#(#types),*];
        }
        #(#warnings)*
        #compared
    }
}

fn compare(target: &Target, check: &Check) -> TokenStream {
    let Check {
        span,
        ty,
        name,
        known,
    } = check;
    let arguments = compared("", &shape(target, ty, known), known);
    call("resource", *span, name, false, &arguments)
}

impl ToTokens for Event {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            event_type,
            forms,
            any,
        } = self;
        let any = variant(*any);
        tokens.extend(quote_spanned! {Span::mixed_site()=>
            __wechatpay_events::Event(#event_type, &[#(#forms),*], #any)
        });
    }
}

impl ToTokens for Form {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let taken = variant(self.variant);
        let signs = self.signs.iter().map(|sign| match sign {
            Sign::Present(any) => quote_spanned! {Span::mixed_site()=>
                __wechatpay_events::Sign::Present(&[#(#any),*])
            },
            Sign::Absent(name) => quote_spanned! {Span::mixed_site()=>
                __wechatpay_events::Sign::Absent(#name)
            },
            Sign::OriginalType(name) => quote_spanned! {Span::mixed_site()=>
                __wechatpay_events::Sign::OriginalType(#name)
            },
            // The schema may learn of other signs, which then have to be written here.
            _ => quote_spanned! {Span::mixed_site()=>
                ::core::compile_error!("this version of wechatpay-macros cannot tell the forms apart")
            },
        });
        tokens.extend(quote_spanned! {Span::mixed_site()=>
            __wechatpay_events::Form(&[#(#signs),*], #taken)
        });
    }
}

/// The position of a variant, if there is one.
fn variant(at: Option<usize>) -> TokenStream {
    match at {
        Some(at) => quote_spanned! {Span::mixed_site()=> ::core::option::Option::Some(#at) },
        None => quote_spanned! {Span::mixed_site()=> ::core::option::Option::None },
    }
}
