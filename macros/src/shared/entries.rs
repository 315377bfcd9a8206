//! Names with what is said of each, in the form in which the generated code has them.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// Members in the order of their [`hash`]es, as `entries.rs` of the runtime reads them.
#[derive(Default)]
pub(crate) struct Entries {
    numbers: Vec<u128>,
    names: String,
}

impl Entries {
    /// Adds a member: its flags, the place of its shape, its name, and what is in it.
    pub(crate) fn push(&mut self, flags: u16, shape: usize, name: &str, inner: Self) {
        let inner_len = inner.numbers.len() as u128;
        let place = self.names.len() as u128;
        self.numbers.push(
            inner_len << INNER
                | place << NAME
                | (shape as u128) << SHAPE
                | u128::from(flags) << FLAGS
                | u128::from(hash(name)),
        );
        self.names.push_str(name);
        let inner_place = (self.names.len() as u128) << NAME;
        let inner_numbers = inner.numbers.into_iter();
        self.numbers
            .extend(inner_numbers.map(|it| it + inner_place));
        self.names.push_str(&inner.names);
    }
}

/// Where the parts of a number begin, as in `entries.rs` of the runtime.
const FLAGS: u32 = 40;
const SHAPE: u32 = 56;
const NAME: u32 = 80;
const INNER: u32 = 104;

/// The first 40 bits of FNV-0, by which the compiler compares names faster than letter by letter. Of
/// no name, it is 0.
pub(crate) fn hash(name: &str) -> u64 {
    let hash = name.bytes().fold(0, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash >> 24
}

/// Flags of a member that a type declares, as in `shape.rs` of the runtime.
pub(crate) const FLATTENED: u16 = 1;
pub(crate) const UNDOCUMENTED: u16 = 2;
pub(crate) const KNOWN_NAME: u16 = 4;
pub(crate) const LISTED: u16 = 8;

impl ToTokens for Entries {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let numbers = self.numbers.iter().copied().map(Literal::u128_unsuffixed);
        let names = &self.names;
        tokens.extend(quote_spanned! {Span::mixed_site()=> &[#(#numbers),*], #names });
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

    /// The shape of an object of such members, from the module `shape` of the runtime.
    pub(crate) fn object(&self, shape: &TokenStream, members: &Entries) -> TokenStream {
        let shapes = self.0.iter().map(|(_, shape)| shape);
        let shapes = if self.0.is_empty() {
            // The compiler takes longer for an empty list.
            quote_spanned! {Span::mixed_site()=> #shape::NO_SHAPES }
        } else {
            quote_spanned! {Span::mixed_site()=> &[#(#shapes),*] }
        };
        quote_spanned! {Span::mixed_site()=> #shape::Shape::Object(#members, #shapes) }
    }
}
