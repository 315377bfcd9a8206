//! A declaration that contradicts neither itself nor the protocol.

use proc_macro2::Span;
use syn::{ExprPath, Ident, LitStr, Path, Type, WherePredicate};

use super::parse::Optional;
use crate::shared::target::Target;

pub(super) struct Endpoint {
    pub(super) target: Target,
    pub(super) runtime: Path,
    pub(super) method: Ident,
    pub(super) template: LitStr,
    pub(super) pieces: Vec<PathPiece>,
    pub(super) expect: u16,
    /// `None` where a success has no body.
    pub(super) response: Option<Type>,
    pub(super) host: Option<LitStr>,
    /// The same request may be sent again.
    pub(super) repeatable: bool,
    /// The file of a download may be without a signature.
    pub(super) unsigned: bool,
    /// The flag `unsigned`, if the response type can be checked, which needs a struct without
    /// generics.
    pub(super) unsigned_by_flag: Option<Ident>,
    /// The response has the members of an error.
    pub(super) has_code: bool,
    /// Required members that are left out on purpose.
    #[expect(
        dead_code,
        reason = "for the check against what is known of the operation"
    )]
    pub(super) optional: Option<Optional>,
    /// The endpoint is not checked against what is known.
    #[expect(
        dead_code,
        reason = "for the check against what is known of the operation"
    )]
    pub(super) undocumented: Option<Ident>,
    /// The fields that do not go into the path.
    pub(super) fields: Vec<Field>,
    /// What `#[serde(bound)]` puts in place of the inferred bounds.
    pub(super) bound: Option<Vec<WherePredicate>>,
}

/// A piece of the path, with the field that fills it.
pub(super) enum PathPiece {
    Literal(String),
    Field(Box<Field>),
}

/// A field that is sent.
pub(super) struct Field {
    pub(super) ident: Ident,
    pub(super) ty: Type,
    /// The name under which it is sent.
    pub(super) name: String,
    /// Where an error about it is shown.
    pub(super) span: Span,
    pub(super) place: Place,
    pub(super) skip_if: Option<ExprPath>,
    pub(super) serialize_with: Option<ExprPath>,
    /// The field is not checked against what is known.
    #[expect(
        dead_code,
        reason = "for the check against what is known of the operation"
    )]
    pub(super) undocumented: Option<Ident>,
}

/// Where a field goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    QueryFlatten,
    Member,
    MemberFlatten,
    Body,
    File,
    Header,
}
