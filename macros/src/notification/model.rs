//! An enum in which every event has its place.

use proc_macro2::Span;
use syn::{Ident, Path, Type};
use wechatpay_schema::Sign;

use crate::shared::comparison::Warning;
use crate::shared::node::Node;
use crate::shared::target::Target;

pub(super) struct Events {
    pub(super) target: Target,
    pub(super) runtime: Path,
    pub(super) variants: Vec<Variant>,
    /// The variant that takes what no other one takes.
    pub(super) other: Option<Variant>,
    /// In the order in which they are written.
    pub(super) events: Vec<Event>,
    pub(super) warnings: Vec<Warning>,
    pub(super) checks: Vec<Check>,
}

pub(super) struct Variant {
    pub(super) ident: Ident,
    pub(super) ty: Type,
}

/// A type of event, and which variants take it.
pub(super) struct Event {
    pub(super) event_type: String,
    /// All documented forms, if they have to be told apart.
    pub(super) forms: Vec<Form>,
    /// The variant that takes every other form.
    pub(super) any: Option<usize>,
}

pub(super) struct Form {
    pub(super) signs: Vec<Sign<'static>>,
    /// `None` if none takes it.
    pub(super) variant: Option<usize>,
}

/// A type that is compared with the resources that it is decoded from.
pub(super) struct Check {
    pub(super) span: Span,
    pub(super) ty: Type,
    /// Its events, as a message names them.
    pub(super) name: String,
    pub(super) known: Node,
}
