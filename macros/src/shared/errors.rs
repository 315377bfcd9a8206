//! All that is wrong with a declaration, collected to be reported in one go.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The errors found so far. It must be read: dropping it unread is a bug, and panics.
pub(crate) struct Errors(RefCell<Option<Vec<syn::Error>>>);

impl Errors {
    pub(crate) fn new() -> Self {
        Self(RefCell::new(Some(Vec::new())))
    }

    /// Adds an error with its caret under `tokens`.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error with its caret at `span`.
    pub(crate) fn at_span(&self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    pub(crate) fn push(&self, error: syn::Error) {
        self.0.borrow_mut().get_or_insert_default().push(error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count() == 0
    }

    pub(crate) fn count(&self) -> usize {
        self.0.borrow().as_ref().map_or(0, Vec::len)
    }

    /// For errors that somebody else reports.
    pub(crate) fn ignore(self) {
        self.0.take();
    }

    /// The errors as code that makes the compiler report them.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.0.take().unwrap_or_default();
        errors.iter().map(syn::Error::to_compile_error).collect()
    }
}

impl Drop for Errors {
    #[allow(
        clippy::panic,
        reason = "a mistake in this crate, which its tests would show"
    )]
    fn drop(&mut self) {
        if self.0.borrow().is_some() && !std::thread::panicking() {
            panic!("the errors of a declaration were not reported");
        }
    }
}
