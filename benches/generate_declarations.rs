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
    let count = count.ok_or(io::ErrorKind::InvalidInput)?;
    let (mut checked, mut unchecked) = (LIBRARY.to_owned(), LIBRARY.to_owned());
    let (mut of_checked, mut of_unchecked) = (String::new(), String::new());
    let mut types = 0;
    for (number, operation) in Operation::all().take(count).enumerate() {
        let scaffold = Scaffold::of(&operation, Ownership::Owned).to_string();
        types += scaffold.matches("wechatpay::Object").count();
        for (library, program, name, declaration) in [
            (&mut checked, &mut of_checked, "checked", scaffold.clone()),
            (
                &mut unchecked,
                &mut of_unchecked,
                "unchecked",
                without_checks(&scaffold),
            ),
        ] {
            let request = request(&declaration).ok_or(io::ErrorKind::InvalidData)?;
            // So that a release build makes the code of each declaration.
            *library += &format!(
                "\npub mod e{number} {{\n{declaration}\n\
                 pub static PREPARE: crate::Prepare<{request}> = \
                 wechatpay::protocol::UnsignedRequest::new;\n}}\n"
            );
            *program += &format!("    std::hint::black_box(&{name}::e{number}::PREPARE);\n");
        }
    }
    for (name, library, program) in [
        ("checked", checked, of_checked),
        ("unchecked", unchecked, of_unchecked),
    ] {
        let source = format!("{directory}/{name}/src");
        fs::create_dir_all(&source)?;
        fs::write(format!("{source}/lib.rs"), library)?;
        fs::write(
            format!("{source}/main.rs"),
            format!("fn main() {{\n{program}}}\n"),
        )?;
    }
    println!("{count} declarations with {types} compared types");
    Ok(())
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
