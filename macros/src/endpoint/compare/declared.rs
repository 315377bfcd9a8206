//! What is compared.

use syn::{Ident, LitInt, LitStr, Path, Type};

use super::super::model::{Field, PathPiece};
use super::super::parse::Optional;
use crate::shared::target::Target;

/// A declaration without mistakes of its own, or the parts of it that have none.
pub(in super::super) struct Declared<'a> {
    pub(in super::super) target: &'a Target,
    pub(in super::super) runtime: Path,
    pub(in super::super) method: &'a Ident,
    pub(in super::super) template: &'a LitStr,
    pub(in super::super) expect: u16,
    pub(in super::super) expect_written: Option<&'a LitInt>,
    pub(in super::super) response: Option<&'a Type>,
    /// The arguments about the response do not contradict each other.
    pub(in super::super) response_is_sound: bool,
    pub(in super::super) optional: Option<&'a Optional>,
    pub(in super::super) is_strict: bool,
    /// The path, and the other fields; `None` if there are errors in them.
    pub(in super::super) fields: Option<(&'a [PathPiece], &'a [Field])>,
}

impl Declared<'_> {
    /// The operation's name in messages.
    pub(in super::super) fn name(&self) -> String {
        format!("{} {}", self.method, self.template.value())
    }
}
