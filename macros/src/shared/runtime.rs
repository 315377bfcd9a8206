//! Where the runtime is: `::wechatpay`, or what `crate = path` says.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Path, Token};

const NEEDS_PATH: &str = "`crate` needs a path\nhelp: write `crate = path::to::wechatpay`";

/// As the user says, or `::wechatpay`.
pub(crate) fn runtime(given: Option<Path>) -> Path {
    given.unwrap_or_else(|| syn::parse_quote_spanned!(Span::mixed_site()=> ::wechatpay))
}

/// What follows the key `crate`: `= path`.
pub(crate) fn read(input: ParseStream, key: &Ident) -> syn::Result<Path> {
    let needs_path = || syn::Error::new(key.span(), NEEDS_PATH);
    input.parse::<Token![=]>().map_err(|_| needs_path())?;
    if input.is_empty() || input.peek(Token![,]) {
        return Err(needs_path());
    }
    input.call(Path::parse_mod_style).map_err(|error| {
        syn::Error::new(
            error.span(),
            "expected the path of the wechatpay crate, without quotes\nhelp: write for example `crate \
             = crate::wechatpay`",
        )
    })
}

/// `crate = path`, found even if the other arguments are wrong.
pub(crate) fn find(arguments: &TokenStream) -> Option<Path> {
    let mut tokens = arguments.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_key = matches!(&token, TokenTree::Ident(ident) if ident == "crate");
        let is_assigned = matches!(
            tokens.peek(),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' && punct.spacing() == Spacing::Alone
        );
        if is_key && is_assigned {
            let value = tokens
                .skip(1)
                .take_while(|token| !is_comma(token))
                .collect();
            return Path::parse_mod_style.parse2(value).ok();
        }
    }
    None
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::find;

    #[test]
    fn it_is_found_among_wrong_arguments() {
        let path = |arguments| find(&arguments).map(|path| quote!(#path).to_string());
        let found = path(quote!(PSOT nonsense, crate = a::b, expect =));
        assert_eq!(found.as_deref(), Some("a :: b"));
        assert_eq!(path(quote!(POST, "/v3/a")), None);
    }
}
