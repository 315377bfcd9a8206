//! No two top-level modules of a crate use each other, directly or through others.
//!
//! A module uses another one where its source has a path that leads there, at any depth of either:
//! in an import, a type, an expression, a pattern, a bound, an `impl`, the tokens of a macro or of
//! an attribute, or the string of `key = "crate::path"`. Imports are followed, through groups,
//! renames and globs: a path uses the modules that it names, and those behind the imports that it
//! goes through. All sides of a `cfg` count, except what is for tests only.
//!
//! The root is a module too, `lib` or `main`. It is used where one of its own items is used. It
//! uses what its own items and its private imports name; what it exports is no use by it.
//!
//! Not seen: methods and fields, which need types; what a macro's expansion uses; a `macro_rules`
//! from outside the module that is neither exported nor imported; names in a string to be
//! formatted; paths in doc comments, `pub(in path)`, `include!`. Taken for a use by mistake, though
//! only in the root and under a glob import of it: a variable with the name of an item.

mod graph;
mod resolve;
mod source;

use std::collections::BTreeSet;
use std::path::Path;

use graph::{Uses, circles, describe, uses};

/// The folders of the crates.
const CRATES: [&str; 7] = [
    "cli", "importer", "macros", "runtime", "sandbox", "scaffold", "schema",
];

#[test]
fn no_modules_use_each_other() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = String::new();
    for name in CRATES {
        let source = workspace.join(name).join("src");
        let roots = ["lib.rs", "main.rs"].map(|root| source.join(root));
        let uses: Vec<_> = roots
            .iter()
            .filter(|root| root.exists())
            .map(|root| uses(&source::read(workspace, root)))
            .collect();
        assert!(uses.iter().any(|uses| !uses.is_empty()), "{name}");
        for uses in &uses {
            for circle in circles(uses) {
                found += &format!("{name}: {}", describe(&circle, uses));
            }
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

/// The uses in a crate with this text as its `lib.rs`.
fn planted(text: &str) -> Uses {
    let content = syn::parse_file(text).unwrap();
    let modules = source::read_root(Path::new(""), Path::new("lib.rs"), &content);
    uses(&modules)
}

fn edges(uses: &Uses) -> BTreeSet<String> {
    let edges = uses.keys().map(|(from, to)| format!("{from} -> {to}"));
    edges.collect()
}

#[track_caller]
fn assert_edges(way: &str, uses: &Uses, expected: &[&str]) {
    let expected = expected.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(edges(uses), expected, "{way}");
}

/// `a` uses `b`, and nothing else uses anything.
#[test]
fn every_way_to_use_a_module_is_seen() {
    for (way, text) in [
        (
            "crate::",
            "mod a { use crate::b::B; } mod b { pub struct B; }",
        ),
        ("the module alone", "mod a { use crate::b; } mod b {}"),
        (
            "an expression",
            "mod a { fn f() { crate::b::f() } } mod b { pub fn f() {} }",
        ),
        (
            "a pattern",
            "mod a { fn f(it: u8) { match it { crate::b::B => {} _ => {} } } } mod b { pub const B: u8 = 1; }",
        ),
        (
            "super::",
            "mod a { use super::b::B; } mod b { pub struct B; }",
        ),
        (
            "super::super::",
            "mod a { mod deep { use super::super::b::B; } } mod b { pub struct B; }",
        ),
        (
            "self::super::",
            "mod a { use self::super::b::B; } mod b { pub struct B; }",
        ),
        (
            "something deep",
            "mod a { use crate::b::deep::B; } mod b { pub mod deep { pub struct B; } }",
        ),
        (
            "a group",
            "mod a { use crate::{b::{self, B}}; } mod b { pub struct B; }",
        ),
        (
            "an export of the root",
            "mod a { use crate::B; } mod b { pub struct B; } pub use b::B;",
        ),
        (
            "a renamed export",
            "mod a { use crate::C; } mod b { pub struct B; } pub use b::B as C;",
        ),
        (
            "a glob export",
            "mod a { use crate::B; } mod b { pub struct B; } pub use b::*;",
        ),
        (
            "an exported function with its module's name",
            "mod a { use crate::b; fn f() { b() } } mod b { pub fn b() {} } pub use b::b;",
        ),
        (
            "a glob",
            "mod a { use crate::b::*; } mod b { pub struct B; }",
        ),
        (
            "a glob in a group",
            "mod a { use crate::{*}; fn f(_: B) {} } mod b { pub struct B; } pub use {b::*};",
        ),
        (
            "the second of two glob exports",
            "mod a { use crate::B; } mod b { pub struct B; } mod c { pub mod deep {} }
            pub use c::deep::*; pub use b::*;",
        ),
        (
            "a glob of the root",
            "mod a { use crate::*; fn f(_: B) {} } mod b { pub struct B; } pub use b::B;",
        ),
        (
            "a glob of the parent",
            "mod a { use crate::B as C; mod deep { use super::*; struct D(C); } } mod b { pub struct B; } pub use b::B;",
        ),
        (
            "a rename",
            "mod a { use crate as all; fn f(_: all::B) {} } mod b { pub struct B; } pub use b::B;",
        ),
        (
            "an import in a function",
            "mod a { fn f() { use crate::b::B; } } mod b { pub struct B; }",
        ),
        (
            "a macro",
            "mod a { fn f() { matches!(1, crate::b::B) } } mod b { pub const B: u8 = 1; }",
        ),
        (
            "a macro, after a range",
            "mod a { fn f() { vec![0..crate::b::B] } } mod b { pub const B: u8 = 1; }",
        ),
        (
            "$crate",
            "mod a { macro_rules! m { () => { $crate::b::f() } } } mod b { pub fn f() {} }",
        ),
        (
            "an exported macro",
            "mod a { fn f() { crate::m!() } } mod b { #[macro_export] macro_rules! m { () => {} } }",
        ),
        (
            "an attribute",
            "mod a { use crate as all; #[all::d(type = all::B)] struct A; } mod b { pub struct B; } pub use b::B; pub use other::d;",
        ),
        (
            "a derive",
            "mod a { #[derive(crate::b::B)] struct A; } mod b { pub use other::B; }",
        ),
        (
            "serde's with",
            r#"mod a { struct A { #[serde(with = "crate::b")] it: u8 } } mod b {}"#,
        ),
        (
            "serde's with, renamed",
            r#"mod a { use crate as all; struct A { #[cfg_attr(x, serde(with = "all::b"))] it: u8 } } mod b {}"#,
        ),
        (
            "a generic argument",
            "mod a { struct A(Vec<Option<crate::b::B>>); } mod b { pub struct B; }",
        ),
        (
            "a bound",
            "mod a { fn f<T: crate::b::B>() {} } mod b { pub trait B {} }",
        ),
        (
            "a trait's implementation",
            "mod a { struct A; impl crate::b::B for A {} } mod b { pub trait B {} }",
        ),
        (
            "a qualified path",
            "mod a { fn f() { <u8 as crate::b::B>::f() } } mod b { pub trait B {} }",
        ),
        (
            "a variant",
            "mod a { use crate::B::*; } mod b { pub enum B { C } } pub use b::B;",
        ),
        (
            "what a macro defines",
            "mod a { use crate::b::B; } mod b { define!(); }",
        ),
        (
            "a cfg",
            "mod a { #[cfg(not(test))] use crate::b::B; } mod b { pub struct B; }",
        ),
    ] {
        assert_edges(way, &planted(text), &["a -> b"]);
    }
}

#[test]
fn what_is_no_use_is_not_seen() {
    for (what, text) in [
        (
            "another crate",
            "mod a { use b::B; use ::b::C; fn f() { ::b::f(m!(::b::B)) } } mod b {}",
        ),
        (
            "the module itself",
            "mod a { use crate::a::A; use self::A as B; struct A; }",
        ),
        (
            "an export of the root",
            "mod a { pub struct A; } pub use a::A; pub(crate) use a::A as B;",
        ),
        (
            "a visibility",
            "mod a { mod deep { pub(in crate::b) struct A; } } mod b {}",
        ),
        (
            "a doc comment",
            "mod a { /// crate::b, [`crate::b`]\n struct A; m! { /** crate::b */ } } mod b {}",
        ),
        (
            "a test module",
            "mod a { #[cfg(test)] mod tests { use crate::b::B; } } mod b {}",
        ),
        (
            "a test module's inside",
            "mod a { mod tests { #![cfg(all(unix, test))] use crate::b::B; } } mod b {}",
        ),
        (
            "a test item",
            "mod a { struct A; impl A { #[cfg(test)] fn f() { crate::b::f() } } } mod b {}",
        ),
        (
            "a test",
            "mod a { #[test] fn f() { crate::b::f() } } mod b {}",
        ),
        (
            "a field, an interpolation, a lifetime",
            "fn f(it: u8) { m!(it.c, #c, #b::c, $b::c, 'c) } mod b { pub fn c() {} } pub use b::c;",
        ),
        (
            "a variable with a module's name",
            "fn f(b: u8) -> u8 { m!(b); b } mod b {}",
        ),
        (
            "a macro with a module's name",
            "mod a { use crate as all; #[all::b] struct A; } mod b {} pub use other::b;",
        ),
        (
            "imports that lead to each other",
            "mod a { pub use self::c::d; mod c { pub use super::d; } }",
        ),
    ] {
        assert_edges(what, &planted(text), &[]);
    }
}

#[test]
fn an_export_of_another_module_uses_both() {
    let uses = planted(
        "mod a { use crate::b::C; } mod b { pub use crate::c::C; } mod c { pub struct C; }",
    );
    assert_edges("both", &uses, &["a -> b", "a -> c", "b -> c"]);
}

#[test]
fn the_root_is_used_where_its_own_items_are() {
    let uses = planted(
        "mod a { use crate::Own; use crate::B; } mod b { pub struct B; } mod c { pub fn f() {} }
        pub use b::B; struct Own; fn own() { c::f() }",
    );
    assert_edges("own", &uses, &["a -> b", "a -> lib", "lib -> c"]);
    let uses = planted("mod a { use crate::A; } define!();");
    assert_edges("what a macro defines", &uses, &["a -> lib"]);
    let uses = planted("mod a { pub trait A {} } use a::A;");
    assert_edges("private import", &uses, &["lib -> a"]);
}

/// `#[path]`, `x.rs`, `x/mod.rs`, each with a module of its own, and a file that is for tests.
#[test]
fn modules_are_found_in_their_files() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let uses = uses(&source::read(&data, &data.join("modules/lib.rs")));
    assert_edges(
        "files",
        &uses,
        &[
            "alone -> used",
            "elsewhere -> used",
            "folder -> used",
            "inline -> used",
        ],
    );
    let places: Vec<_> = uses.values().flatten().map(String::as_str).collect();
    let expected = [
        "modules/alone/deep.rs:3 crate::used::Used",
        "modules/a_file/deep.rs:1 crate::used::Used",
        "modules/folder/deep.rs:1 super::super::used::Used",
        "modules/inline/deep.rs:1 crate::used::Used",
    ];
    assert_eq!(places, expected);
}

#[test]
fn circles_are_found() {
    let acyclic = "mod a { use crate::{b::B, c::C}; } mod b { use crate::c::C; pub struct B; }
        mod c { pub struct C; }";
    assert_eq!(circles(&planted(acyclic)), BTreeSet::new());

    let uses = planted(
        "mod a { use crate::B; struct A; }
        mod b { use crate::c::C; pub struct B; }
        mod c { fn f() -> crate::d::D { crate::d::D } pub struct C; }
        mod d { use crate::b::B; use crate::e::E; pub struct D; }
        mod e { pub struct E; }
        mod x { use crate::y::Y; pub struct X; }
        mod y { use crate::x::X; pub struct Y; }
        pub use b::B;",
    );
    let found: Vec<_> = circles(&uses)
        .iter()
        .map(|it| describe(it, &uses))
        .collect();
    let expected = [
        "these modules use each other: b, c, d\n  \
         b -> c: lib.rs:2 crate::c::C\n  \
         c -> d: lib.rs:3 crate::d::D, and 1 more\n  \
         d -> b: lib.rs:4 crate::b::B\n",
        "these modules use each other: x, y\n  \
         x -> y: lib.rs:6 crate::y::Y\n  \
         y -> x: lib.rs:7 crate::x::X\n",
    ];
    assert_eq!(found, expected);

    let uses = planted("mod a { use crate::Own; pub fn f() {} } struct Own; fn own() { a::f() }");
    assert_eq!(
        circles(&uses),
        BTreeSet::from([BTreeSet::from(["a", "lib"])])
    );
}
