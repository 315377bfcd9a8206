//! Names with what is said of each, in the form in which the generated code has them.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;

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

    /// A list of the numbers, and the names.
    pub(crate) fn into_parts(self) -> (TokenStream, String) {
        let numbers = self.numbers.into_iter().map(Literal::u128_unsuffixed);
        let numbers = quote_spanned! {Span::mixed_site()=> [#(#numbers),*] };
        (numbers, self.names)
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
pub(crate) const ONLY_SENT: u16 = 8;
pub(crate) const ONLY_READ: u16 = 16;
pub(crate) const ALIASED: u16 = 32;

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use wechatpay_schema::{Member, Notification, Operation, Response};

    use super::hash;

    #[test]
    fn no_two_known_names_have_one_hash() {
        fn collect<'a>(members: &[Member<'a>], names: &mut HashMap<u64, &'a str>) {
            for member in members {
                let other = names.insert(hash(member.name), member.name);
                assert!(other.is_none_or(|it| it == member.name), "{}", member.name);
                collect(&member.members, names);
            }
        }
        let mut names = HashMap::from([(hash(""), "")]);
        for operation in Operation::all() {
            for parameters in &operation.parameters {
                collect(&parameters.members, &mut names);
            }
            if let Response::Json(members) = &operation.response {
                collect(members, &mut names);
            }
        }
        for form in Notification::all().flat_map(|it| it.forms) {
            collect(&form.members, &mut names);
        }
        assert!(names.len() > 2000, "{}", names.len());
    }
}
