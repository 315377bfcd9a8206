//! The code by which the compiler compares types with what is known of WeChat Pay.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Ident, Path, Type};

use super::entries::Entries;
use super::node::Node;
use super::target::Target;

/// A place for [`call`]s; `None` if there are none.
pub(crate) fn block(runtime: &Path, calls: &[TokenStream]) -> Option<TokenStream> {
    if calls.is_empty() {
        return None;
    }
    Some(quote_spanned! {Span::mixed_site()=>
        const _: () = {
            use #runtime::__private::check as __wechatpay_check;
            use #runtime::__private::shape::{self as __wechatpay_shape, ShapeAt as __WechatpayShapeAt};
            // Used whatever is compared, so that no lint has to be silenced.
            let _ = <__wechatpay_shape::AnyShape as __WechatpayShapeAt<()>>::__WECHATPAY_SHAPE;
            #(#calls)*
        };
    })
}

/// A constant for which the compiler calls a function of `check.rs`. The call is where the user
/// wrote what is compared, so that the error is shown there, and nothing else is shown.
pub(crate) fn call(
    function: &str,
    span: Span,
    subject: &str,
    is_strict: bool,
    arguments: &TokenStream,
) -> TokenStream {
    let function = Ident::new(function, span);
    let call = quote_spanned! {span=>
        __wechatpay_check::#function(#subject, #is_strict, #arguments)
    };
    quote_spanned! {Span::mixed_site()=> const _: () = #call; }
}

/// The shape of a type that is compared with what is known. A type that depends on a parameter is only
/// known where the parameter is.
pub(crate) fn shape(target: &Target, ty: &Type, known: &Node) -> TokenStream {
    let Some(ty) = target.outside(ty) else {
        return quote_spanned! {Span::mixed_site()=> __wechatpay_shape::Shape::Unknown };
    };
    // The innermost type of a member takes a level too.
    let innermost = quote_spanned! {Span::mixed_site()=>
        __wechatpay_shape::Deeper<__wechatpay_shape::End>
    };
    let depth = (0..=known.depth()).fold(innermost, |depth, _| {
        quote_spanned! {Span::mixed_site()=> __wechatpay_shape::Objects<#depth> }
    });
    quote_spanned! {Span::mixed_site()=>
        __wechatpay_shape::ShapeOf::<#ty, #depth>::__WECHATPAY_SHAPE
    }
}

/// A value's shape and what is known of it, under the name that it has in errors: the arguments of a
/// [`call`].
pub(crate) fn compared(name: &str, shape: &TokenStream, known: &Node) -> TokenStream {
    let mut entries = Entries::default();
    known.write(name, &mut entries);
    let (numbers, names) = entries.into_parts();
    quote_spanned! {Span::mixed_site()=> #shape, &#numbers, #names }
}

/// What the compiler warns of.
pub(crate) struct Warning {
    pub(crate) span: Span,
    /// The name under which the compiler mentions it.
    pub(crate) name: String,
    pub(crate) message: String,
}

impl Warning {
    /// That a way out of the checks is not needed.
    pub(crate) fn not_needed(way_out: &Ident, message: &str) -> Self {
        Self {
            span: way_out.span(),
            name: format!("{way_out}_is_not_needed"),
            message: message.to_owned(),
        }
    }
}

/// The compiler warns of the use of something deprecated; a macro has no other way to warn.
impl ToTokens for Warning {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            span,
            name,
            message,
        } = self;
        // The compiler does not warn within a derive's code, so the use is where the user wrote it.
        let used = Ident::new(name, *span);
        let name = Ident::new(name, Span::mixed_site());
        tokens.extend(quote_spanned! {Span::mixed_site()=>
            #[allow(non_upper_case_globals, reason = "the compiler mentions this name")]
            const _: () = {
                #[deprecated(note = #message)]
                const #name: () = ();
                #used
            };
        });
    }
}
