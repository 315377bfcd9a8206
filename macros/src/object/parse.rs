//! What was written: the struct, its fields, and where the runtime is.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Path};

use crate::shared::errors::Errors;
use crate::shared::field::{self, Field};
use crate::shared::runtime;
use crate::shared::serde_attributes::Container;
use crate::shared::target::Target;

/// An object as it is written.
pub(super) struct Written {
    pub(super) target: Target,
    pub(super) runtime: Option<Path>,
    /// `None` if they are wrong, or if the struct is written or read as something else.
    pub(super) fields: Option<Vec<Field>>,
}

pub(super) fn read(input: DeriveInput, errors: &Errors) -> Written {
    Written {
        runtime: read_runtime(&input.attrs, errors),
        fields: read_fields(input.data, &input.attrs, errors),
        target: Target::new(input.ident, input.generics, &input.attrs),
    }
}

fn read_fields(data: Data, attributes: &[Attribute], errors: &Errors) -> Option<Vec<Field>> {
    let fields = match data {
        Data::Struct(data) => data.fields,
        Data::Enum(data) => {
            errors.at(data.enum_token, NOT_A_STRUCT);
            return None;
        }
        Data::Union(data) => {
            errors.at(data.union_token, NOT_A_STRUCT);
            return None;
        }
    };
    match fields {
        Fields::Named(fields) => {
            // serde's own derives report what is wrong with its attributes.
            let serde_errors = Errors::new();
            let container = Container::parse(attributes, &serde_errors);
            let fields = field::read(fields, &container, &serde_errors, errors);
            serde_errors.ignore();
            (!container.is_converted).then_some(fields)
        }
        Fields::Unit => Some(Vec::new()),
        Fields::Unnamed(fields) => {
            errors.at(
                fields,
                "the fields of an object need names, because its members have these names",
            );
            None
        }
    }
}

const NOT_A_STRUCT: &str = "`Object` is for a struct, whose fields are the members of the object";

/// `#[wechatpay(crate = path)]` above the struct.
fn read_runtime(attributes: &[Attribute], errors: &Errors) -> Option<Path> {
    let mut found = None;
    for attribute in attributes
        .iter()
        .filter(|it| it.path().is_ident("wechatpay"))
    {
        let read = attribute.parse_args_with(|input: ParseStream| {
            let key = input.call(Ident::parse_any)?;
            if key != "crate" {
                let message = "above an object, `#[wechatpay(…)]` can only say where the crate is\n\
                               help: write `#[wechatpay(crate = path::to::wechatpay)]`, or remove it";
                return Err(syn::Error::new(key.span(), message));
            }
            runtime::read(input, &key)
        });
        match read {
            Ok(path) => found = Some(path),
            Err(error) => errors.push(error),
        }
    }
    found
}
