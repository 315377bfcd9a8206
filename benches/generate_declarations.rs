//! Writes documented operations as declarations with all types within them, for `check_cost`.
//!
//! `generate_declarations DIRECTORY COUNT` writes two crates: `checked` has them as the scaffold prints
//! them, in `unchecked` nothing is compared with the schema.

#![allow(clippy::print_stdout, reason = "it prints what it wrote")]

use std::{env, fs, io};

use wechatpay_scaffold::{Ownership, Scaffold};
use wechatpay_schema::Operation;

const LIBRARY: &str = "//! Declarations.

// That `undocumented` is not needed.
#![allow(deprecated)]

pub type Prepare<E> = fn(
    &E,
    &wechatpay::PlatformKeys,
    std::time::SystemTime,
) -> wechatpay::Result<wechatpay::protocol::UnsignedRequest>;
";

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let directory = arguments.next().ok_or(io::ErrorKind::InvalidInput)?;
    let count = arguments.next().and_then(|it| it.parse().ok());
    let count: usize = count.ok_or(io::ErrorKind::InvalidInput)?;
    // Of all products.
    let every = (Operation::all().count() / count).max(1);
    let operations = Operation::all().step_by(every).take(count);
    let checked = operations.map(|it| Scaffold::of(&it, Ownership::Owned).to_string());
    let checked: Vec<_> = checked.collect();
    let unchecked: Vec<_> = checked.iter().map(|it| without_checks(it)).collect();
    write(&directory, "checked", &checked)?;
    write(&directory, "unchecked", &unchecked)?;
    // Those that are objects, and the request itself.
    let types = checked
        .iter()
        .map(|it| it.matches("wechatpay::Object").count() + 1);
    println!(
        "{count} declarations with {} compared types",
        types.sum::<usize>()
    );
    Ok(())
}

/// Writes a crate.
fn write(directory: &str, name: &str, declarations: &[String]) -> io::Result<()> {
    let (mut library, mut program) = (LIBRARY.to_owned(), "fn main() {\n".to_owned());
    for (number, declaration) in declarations.iter().enumerate() {
        let request = request(declaration).ok_or(io::ErrorKind::InvalidData)?;
        // So that a release build makes the code of each declaration.
        library += &format!(
            "\npub mod e{number} {{\n{declaration}\n\
             pub static PREPARE: crate::Prepare<{request}> = \
             wechatpay::protocol::UnsignedRequest::new;\n}}\n"
        );
        program += &format!("    std::hint::black_box(&{name}::e{number}::PREPARE);\n");
    }
    let source = format!("{directory}/{name}/src");
    fs::create_dir_all(&source)?;
    fs::write(format!("{source}/lib.rs"), library)?;
    fs::write(format!("{source}/main.rs"), program + "}\n")
}

/// The same declaration, about which nothing is asked.
fn without_checks(declaration: &str) -> String {
    let (attribute, rest) = declaration.split_once(")]").unwrap_or((declaration, ""));
    format!("{attribute}, undocumented)]{rest}").replace(", wechatpay::Object", "")
}

/// The name of the struct under the attribute.
fn request(declaration: &str) -> Option<&str> {
    let (_, rest) = declaration.split_once("#[wechatpay::endpoint(")?;
    let (_, rest) = rest.split_once("pub struct ")?;
    rest.split([' ', ';']).next()
}
