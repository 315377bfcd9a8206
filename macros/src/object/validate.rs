//! From what was written to a model.

use syn::{Path, Type};

use super::parse::Written;
use crate::shared::errors::Errors;
use crate::shared::field::Field;
use crate::shared::runtime::runtime;
use crate::shared::target::Target;

/// An object.
pub(super) struct Object {
    pub(super) target: Target,
    pub(super) runtime: Path,
    /// `None` if it is not known what it is written as.
    pub(super) members: Option<Vec<Member>>,
}

/// A member of an object, or several if it is flattened.
pub(super) struct Member {
    /// The name in a request; `None` if it is not sent.
    pub(super) sent_as: Option<String>,
    /// The name in a response; `None` if it is not read.
    pub(super) read_as: Option<String>,
    /// Other names that it has in a response.
    pub(super) aliases: Vec<String>,
    /// `None` if a function writes or reads it.
    pub(super) ty: Option<Type>,
    pub(super) is_flattened: bool,
    pub(super) is_undocumented: bool,
}

impl Member {
    /// The type that says what is sent or read.
    pub(super) fn compared(&self) -> Option<&Type> {
        let is_left_out = self.sent_as.is_none() && self.read_as.is_none();
        let ty = self.ty.as_ref();
        ty.filter(|_| !self.is_undocumented && !is_left_out)
    }
}

pub(super) fn validate(written: Written, errors: &Errors) -> Object {
    let Written {
        target,
        runtime: given,
        fields,
    } = written;
    for (key, _) in fields
        .iter()
        .flatten()
        .flat_map(|field| &field.ours.placements)
    {
        errors.at(
            key,
            format!(
                "`{key}` is for a field of an endpoint, and this struct is an `Object`\nhelp: remove \
                 `{key}`; or, if the struct is a request, write `#[wechatpay::endpoint(METHOD, \
                 \"/v3/…\")]` on it in place of `Object`"
            ),
        );
    }
    Object {
        target,
        runtime: runtime(given),
        members: fields.map(|fields| fields.into_iter().map(member).collect()),
    }
}

fn member(field: Field) -> Member {
    let Field {
        ident: _,
        ty,
        plain: _,
        name,
        read_name,
        serde,
        ours,
    } = field;
    let is_converted = serde.serialize_with.is_some() || serde.reading.is_converted;
    Member {
        sent_as: serde.skip.is_none().then_some(name),
        read_as: (!serde.reading.is_skipped).then_some(read_name),
        aliases: serde.reading.aliases,
        ty: (!is_converted).then_some(ty),
        is_flattened: serde.flatten.is_some(),
        is_undocumented: ours.undocumented.is_some(),
    }
}
