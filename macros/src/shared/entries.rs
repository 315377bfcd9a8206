//! Names with what is said of each, in the form in which the generated code has them.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// Members in the order of their [`hash`]es, as `entries.rs` of the runtime reads them.
#[derive(Default)]
pub(crate) struct Entries {
    numbers: Vec<u128>,
    names: Vec<String>,
}

impl Entries {
    /// Adds a member: its flags, the place of its shape, its name, and what is in it.
    pub(crate) fn push(&mut self, flags: u16, shape: usize, name: &str, inner: Self) {
        let len = inner.numbers.len() as u128;
        let number = len << 104 | (shape as u128) << 80 | u128::from(flags) << 64;
        self.numbers.push(number | u128::from(hash(name)));
        self.numbers.extend(inner.numbers);
        self.names.push(name.to_owned());
        self.names.extend(inner.names);
    }
}

/// FNV-0, by which the compiler compares names faster than letter by letter. Of no name, it is 0.
pub(crate) fn hash(name: &str) -> u64 {
    name.bytes().fold(0, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Flags of a member that a type declares, as in `shape.rs` of the runtime.
pub(crate) const FLATTENED: u16 = 1;
pub(crate) const UNDOCUMENTED: u16 = 2;
pub(crate) const KNOWN_NAME: u16 = 4;

impl ToTokens for Entries {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let numbers = self.numbers.iter().copied().map(Literal::u128_unsuffixed);
        let names = &self.names;
        tokens.extend(quote_spanned! {Span::mixed_site()=> &[#(#numbers),*], &[#(#names),*] });
    }
}

/// Shapes, each of them once.
#[derive(Default)]
pub(crate) struct Shapes(Vec<(String, TokenStream)>);

impl Shapes {
    /// The place of a shape, which is added if it is new.
    pub(crate) fn place(&mut self, shape: TokenStream) -> usize {
        let text = shape.to_string();
        // `$crate` is not always the same crate.
        let is_same = |other: &String| *other == text && !text.contains('$');
        let place = self.0.iter().position(|(other, _)| is_same(other));
        place.unwrap_or_else(|| {
            self.0.push((text, shape));
            self.0.len() - 1
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl ToTokens for Shapes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let shapes = self.0.iter().map(|(_, shape)| shape);
        tokens.extend(quote_spanned! {Span::mixed_site()=> &[#(#shapes),*] });
    }
}
