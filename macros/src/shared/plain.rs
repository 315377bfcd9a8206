//! Types that are spelled as what they are, such as `Option<String>`: nothing has to find out their
//! shapes, which takes the compiler time.

use syn::{GenericArgument, Path, PathArguments, Type};

/// Flags of a plain type, as in `shape.rs` of the runtime.
pub(crate) const STRING: u16 = 1 << 8;
pub(crate) const NUMBER: u16 = 1 << 9;
pub(crate) const BOOLEAN: u16 = 1 << 10;
/// Anything, by the application's choice.
pub(crate) const ANY: u16 = 1 << 14;
/// By how much the flag of a list of such values is further left.
pub(crate) const LIST: u16 = 3;

/// The flag of a plain type.
pub(crate) fn plain(ty: &Type) -> Option<u16> {
    let path = match ty {
        Type::Reference(reference) => return plain(&reference.elem),
        Type::Path(ty) if ty.qself.is_none() => &ty.path,
        _ => return None,
    };
    if let Some(name) = path.get_ident() {
        return scalar(&name.to_string());
    }
    if is_json_value(path) {
        return Some(ANY);
    }
    match inside(path)? {
        (wrapper, ty) if wrapper == "Option" => plain(ty),
        (wrapper, ty) if wrapper == "Vec" => match plain(ty)? {
            flag @ (STRING | NUMBER | BOOLEAN) => Some(flag << LIST),
            _ => None,
        },
        _ => None,
    }
}

fn scalar(name: &str) -> Option<u16> {
    match name {
        "String" | "str" => Some(STRING),
        "bool" => Some(BOOLEAN),
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "f64" => {
            Some(NUMBER)
        }
        _ => None,
    }
}

/// With its crate, since other types are called `Value` too.
fn is_json_value(path: &Path) -> bool {
    let segments = path.segments.iter().map(|it| &it.ident);
    segments.eq(["serde_json", "Value"])
}

/// A generic type's name, and its argument.
fn inside(path: &Path) -> Option<(String, &Type)> {
    let segment = path.segments.first().filter(|_| path.segments.len() == 1)?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if arguments.args.len() == 1 => {
            match &arguments.args[0] {
                GenericArgument::Type(ty) => Some((segment.ident.to_string(), ty)),
                _ => None,
            }
        }
        _ => None,
    }
}
