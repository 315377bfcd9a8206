//! A declaration that contradicts neither itself nor the protocol.

use proc_macro2::Span;
use syn::{ExprPath, Ident, LitStr, Path, Type, WherePredicate};

use crate::shared::comparison::Warning;
use crate::shared::node::Node;
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
    pub(super) undocumented: Option<Ident>,
}

/// Whether the fields of a request with this method go into the query by themselves, and not into
/// the body.
pub(super) fn is_in_query(method: &Ident) -> bool {
    method == "GET" || method == "DELETE"
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

impl Place {
    pub(super) fn is_flattened(self) -> bool {
        matches!(self, Self::QueryFlatten | Self::MemberFlatten)
    }
}

/// What the generated code compares, since it needs types.
pub(super) struct Checks {
    pub(super) target: Target,
    pub(super) runtime: Path,
    /// The operation's name in messages.
    pub(super) operation: String,
    pub(super) is_strict: bool,
    pub(super) warnings: Vec<Warning>,
    pub(super) fields: Vec<FieldCheck>,
    pub(super) flattened: Vec<Flattened>,
    pub(super) response: Option<ResponseCheck>,
}

impl Checks {
    /// Without anything to compare.
    pub(super) fn emptied(self) -> Self {
        Self {
            warnings: Vec::new(),
            fields: Vec::new(),
            flattened: Vec::new(),
            response: None,
            ..self
        }
    }
}

/// A field whose type is compared.
pub(super) struct FieldCheck {
    pub(super) name: String,
    pub(super) ty: Type,
    pub(super) span: Span,
    pub(super) known: Node,
}

/// What is flattened into one place.
pub(super) struct Flattened {
    /// `None` if what a type says is not what is compared.
    pub(super) types: Vec<Option<Type>>,
    pub(super) span: Span,
    pub(super) known: Node,
}

/// A response whose type is compared.
pub(super) enum ResponseCheck {
    Json(Type, Node),
    File(Type),
}
