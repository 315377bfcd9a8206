//! A struct's fields as they are written, with serde's attributes and ours.

use syn::ext::IdentExt;
use syn::{Attribute, FieldsNamed, Ident, LitStr, Meta, Type};

use super::attributes::{metas, string_value};
use super::errors::Errors;
use super::rename::RenameAll;
use super::serde_attributes::{self, Container};
use super::words::{list, unknown};

/// A field and what is written above it.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// The name in the struct.
    pub(crate) plain: String,
    /// The name in JSON.
    pub(crate) name: String,
    /// The name in JSON that is read.
    pub(crate) read_name: String,
    pub(crate) serde: serde_attributes::Field,
    pub(crate) ours: FieldAttributes,
}

/// Reads all fields. What is wrong with serde's attributes has errors of its own, because serde
/// itself may report it.
pub(crate) fn read(
    fields: FieldsNamed,
    container: &Container,
    serde_errors: &Errors,
    errors: &Errors,
) -> Vec<Field> {
    let read = |field: syn::Field| {
        let serde = serde_attributes::Field::parse(&field.attrs, serde_errors);
        let ours = FieldAttributes::parse(&field.attrs, errors);
        let ident = field.ident?;
        let plain = ident.unraw().to_string();
        let renamed = |rule: Option<RenameAll>, rename: Option<&String>| match (rename, rule) {
            (Some(rename), _) => rename.clone(),
            (None, Some(rule)) => rule.apply(&plain),
            (None, None) => plain.clone(),
        };
        let rename = serde.rename.as_ref().map(|rename| &rename.name);
        let name = renamed(container.rename_all, rename);
        let read_name = renamed(container.read_rename_all, serde.reading.rename.as_ref());
        Some(Field {
            ident,
            ty: field.ty,
            plain,
            name,
            read_name,
            serde,
            ours,
        })
    };
    fields.named.into_iter().filter_map(read).collect()
}

/// `#[wechatpay(…)]` on a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) placements: Vec<(Ident, Placement)>,
    /// WeChat Pay documents no such member.
    pub(crate) undocumented: Option<Ident>,
}

/// Where a field says that it goes.
pub(crate) enum Placement {
    Path,
    Query,
    Body,
    File,
    Header(LitStr),
}

const FIELD_ATTRIBUTES: [&str; 6] = ["path", "query", "body", "file", "header", "undocumented"];

impl FieldAttributes {
    /// The first key that is written.
    pub(crate) fn first_key(&self) -> Option<&Ident> {
        let placement = self.placements.first().map(|(key, _)| key);
        placement.or(self.undocumented.as_ref())
    }

    fn parse(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut read = Self::default();
        for meta in metas(attributes, "wechatpay", errors) {
            if let Err(error) = read.add(&meta) {
                errors.push(error);
            }
        }
        read
    }

    fn add(&mut self, meta: &Meta) -> syn::Result<()> {
        let key = meta.path().get_ident().ok_or_else(|| {
            let message = format!(
                "this is not an attribute of a field\nhelp: known attributes are {}",
                list(&FIELD_ATTRIBUTES)
            );
            syn::Error::new_spanned(meta.path(), message)
        })?;
        let name = key.to_string();
        let placement = match name.as_str() {
            "path" => Placement::Path,
            "query" => Placement::Query,
            "body" => Placement::Body,
            "file" => Placement::File,
            "header" => {
                let header = string_value(meta).ok_or_else(|| {
                    syn::Error::new_spanned(
                        meta,
                        "`header` needs a name\nhelp: write `header = \"Idempotency-Key\"`",
                    )
                })?;
                self.placements
                    .push((key.clone(), Placement::Header(header)));
                return Ok(());
            }
            "undocumented" => {
                require_flag(meta, &name)?;
                if self.undocumented.replace(key.clone()).is_some() {
                    let message = "`undocumented` is given twice";
                    return Err(syn::Error::new(key.span(), message));
                }
                return Ok(());
            }
            other => {
                return Err(syn::Error::new(
                    key.span(),
                    unknown("attribute", other, &FIELD_ATTRIBUTES),
                ));
            }
        };
        require_flag(meta, &name)?;
        self.placements.push((key.clone(), placement));
        Ok(())
    }
}

fn require_flag(meta: &Meta, name: &str) -> syn::Result<()> {
    match meta {
        Meta::Path(_) => Ok(()),
        _ => Err(syn::Error::new_spanned(
            meta,
            format!("`{name}` takes no value\nhelp: write `#[wechatpay({name})]`"),
        )),
    }
}
