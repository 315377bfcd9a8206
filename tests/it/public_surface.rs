//! The crate's docs list every item of another crate that the public API names.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rustdoc_types::{
    Crate, Enum, FORMAT_VERSION, Id, Impl, ItemEnum, Module, Path, Struct, StructKind, Trait,
    Union, VariantKind,
};
use serde::Deserialize;
use serde_json::Value;

use crate::dependencies::cargo;

/// The items of third-party crates that the public API names.
#[derive(Default)]
struct Surface {
    /// For the path of an item in its own crate: where our API names it.
    named: BTreeMap<String, BTreeSet<String>>,
    /// For a path in our API that re-exports something: its path in the other crate.
    reexports: BTreeMap<String, String>,
}

/// A row of the table in the crate's docs.
struct Row {
    /// The package and its version, as far as semver compares it: `http 1`.
    package: String,
    /// Each item as it is linked, and the path in its own crate that rustdoc found for it.
    items: BTreeMap<String, String>,
    reexport: String,
}

/// All features, with or without a default: the list is one for all of them.
fn rustdoc_json() -> Crate {
    // Below the workspace's own target directory, but not in it: there cargo may hold its lock, and
    // there the docs for people are.
    let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/public-surface");
    cargo(&[
        "rustdoc",
        "--quiet",
        "--package=wechatpay-apiv3",
        "--all-features",
        "--target-dir",
        target,
        "--config=env.RUSTC_BOOTSTRAP='1'",
        "--",
        "-Zunstable-options",
        "--output-format=json",
    ]);
    let json = std::fs::read_to_string(format!("{target}/doc/wechatpay.json")).unwrap();
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["format_version"], FORMAT_VERSION,
        "the version of rustdoc-types in Cargo.toml is not the one for this toolchain"
    );
    serde_json::from_value(json).unwrap()
}

/// Goes over everything that can be reached from the crate's root. What is private or hidden is not
/// in rustdoc's index, or cannot be reached.
struct Walk<'a> {
    api: &'a Crate,
    seen: HashSet<Id>,
    surface: Surface,
}

impl Walk<'_> {
    fn visit(&mut self, id: Id, parent: &str) {
        let Some(item) = self.api.index.get(&id) else {
            return;
        };
        if !self.seen.insert(id) {
            return;
        }
        let place = match (&item.inner, &item.name) {
            (ItemEnum::Impl(Impl { trait_, .. }), _) => match trait_ {
                Some(it) => format!("{parent} (impl {})", it.path),
                None => parent.to_owned(),
            },
            (ItemEnum::Module(Module { is_crate: true, .. }) | ItemEnum::Use(_), _) => {
                parent.to_owned()
            }
            (_, name) => format!("{parent}::{}", name.as_deref().unwrap()),
        };
        let children = match &item.inner {
            // Auto traits are the standard library's. A blanket impl of another crate
            // (`impl<T> Instrument for T`) is there for every type, ours or not: we neither promise
            // it nor can prevent it, and the next version of some dependency brings another one.
            ItemEnum::Impl(it) if it.is_synthetic || it.blanket_impl.is_some() => return,
            ItemEnum::Use(it) => {
                let third_party = it.id.and_then(|target| self.third_party(target));
                if let Some(path) = third_party {
                    let name = if it.is_glob { "*" } else { &it.name };
                    let place = format!("{parent}::{name}");
                    self.surface.reexports.insert(place, path);
                    return;
                }
                Vec::from_iter(it.id)
            }
            // Contrary to what rustdoc-types says, `rename` is the crate's own name.
            ItemEnum::ExternCrate { name, rename } => {
                let path = rename.as_ref().unwrap_or(name).clone();
                self.surface.reexports.insert(place, path);
                return;
            }
            ItemEnum::Module(Module { items, .. }) | ItemEnum::Impl(Impl { items, .. }) => {
                items.clone()
            }
            ItemEnum::Struct(Struct { kind, impls, .. }) => {
                let fields = match kind {
                    StructKind::Unit => vec![],
                    StructKind::Tuple(fields) => fields.iter().flatten().copied().collect(),
                    StructKind::Plain { fields, .. } => fields.clone(),
                };
                [fields.as_slice(), impls].concat()
            }
            ItemEnum::Union(Union { fields, impls, .. }) => [fields.as_slice(), impls].concat(),
            ItemEnum::Enum(Enum {
                variants, impls, ..
            }) => [variants.as_slice(), impls].concat(),
            ItemEnum::Variant(it) => match &it.kind {
                VariantKind::Plain => vec![],
                VariantKind::Tuple(fields) => fields.iter().flatten().copied().collect(),
                VariantKind::Struct { fields, .. } => fields.clone(),
            },
            ItemEnum::Trait(Trait {
                items,
                implementations,
                ..
            }) => [items.as_slice(), implementations].concat(),
            ItemEnum::AssocConst { .. }
            | ItemEnum::AssocType { .. }
            | ItemEnum::Constant { .. }
            | ItemEnum::ExternType
            | ItemEnum::Function(_)
            | ItemEnum::Macro(_)
            | ItemEnum::Primitive(_)
            | ItemEnum::ProcMacro(_)
            | ItemEnum::Static(_)
            | ItemEnum::StructField(_)
            | ItemEnum::TraitAlias(_)
            | ItemEnum::TypeAlias(_) => vec![],
        };
        self.collect(&serde_json::to_value(&item.inner).unwrap(), &place);
        for child in children {
            self.visit(child, &place);
        }
    }

    /// Each name of a type or a trait is a `Path`, however deep in a type or a bound.
    fn collect(&mut self, part: &Value, place: &str) {
        let third_party = Path::deserialize(part).map(|path| self.third_party(path.id));
        if let Ok(Some(path)) = third_party {
            let places = self.surface.named.entry(path).or_default();
            places.insert(place.to_owned());
        }
        match part {
            Value::Array(parts) => parts.iter().for_each(|it| self.collect(it, place)),
            Value::Object(parts) => parts.values().for_each(|it| self.collect(it, place)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// The path of an item in its own crate, if that crate is neither ours nor of the standard
    /// library.
    fn third_party(&self, id: Id) -> Option<String> {
        let path = &self.api.paths[&id].path;
        let exempt = ["alloc", "core", "std"].contains(&path[0].as_str())
            || path[0].starts_with("wechatpay");
        (!exempt).then(|| path.join("::"))
    }
}

/// The table under "Third-party types". A row: crate and version, items, re-export, and what is for
/// people alone.
fn rows(docs: &str, resolve: impl Fn(&str) -> Option<String>) -> Vec<Row> {
    let (_, section) = docs.split_once("\n# Third-party types\n").unwrap();
    let section = section.split("\n# ").next().unwrap();
    let table = section.lines().filter(|line| line.starts_with('|'));
    let row = |line: &str| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [package, items, reexport, _] = cells[..] else {
            panic!("not four cells: {line}");
        };
        let item = |markdown| {
            let link = target(markdown);
            let path = resolve(link).unwrap_or_else(|| format!("{link}, a dead link,"));
            (link.to_owned(), path)
        };
        Row {
            package: package.replace('`', ""),
            items: items.split(", ").map(item).collect(),
            reexport: reexport.replace('`', ""),
        }
    };
    table.skip(2).map(row).collect()
}

/// The target of `[text](target)` or `[target]`.
fn target(link: &str) -> &str {
    let parts = link.strip_prefix('[').and_then(|link| link.split_once(']'));
    let (text, target) = parts.unwrap_or_else(|| panic!("not a link: {link}"));
    let target = target.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    target.unwrap_or(text)
}

/// What is wrong with the table. `packages` are those that the library depends on, as in a row.
fn mistakes(surface: &Surface, rows: &[Row], packages: &BTreeSet<String>) -> Vec<String> {
    let mut mistakes = vec![];
    let listed: BTreeSet<_> = rows.iter().flat_map(|row| row.items.values()).collect();
    for (item, places) in &surface.named {
        if !listed.contains(item) {
            mistakes.push(format!("{item} is not listed, but named by {places:?}"));
        }
    }
    for item in listed {
        if !surface.named.contains_key(item) {
            mistakes.push(format!("{item} is listed, but not named"));
        }
    }
    for reexport in surface.reexports.keys() {
        if !rows.iter().any(|row| row.reexport == *reexport) {
            mistakes.push(format!("{reexport} is re-exported, but not listed"));
        }
    }
    for Row {
        package,
        items,
        reexport,
    } in rows
    {
        if !packages.contains(package) {
            mistakes.push(format!("{package} is not what we depend on"));
        }
        let name = package.split(' ').next().unwrap().replace('-', "_");
        match surface.reexports.get(reexport) {
            Some(path) if path.split("::").next() == Some(&name) => {}
            Some(path) => mistakes.push(format!("{reexport} is {path}, not {name}")),
            None => mistakes.push(format!("{reexport} is listed, but not re-exported")),
        }
        for link in items.keys() {
            if !format!("wechatpay::{link}").starts_with(&format!("{reexport}::")) {
                mistakes.push(format!("{link} is not in {reexport}"));
            }
        }
    }
    mistakes
}

/// The direct dependencies.
fn packages() -> BTreeSet<String> {
    let tree = cargo(&[
        "tree",
        "--package=wechatpay-apiv3",
        "--all-features",
        "--edges=normal",
        "--depth=1",
        "--prefix=none",
    ]);
    let package = |line: &str| {
        let (name, version) = line.split_once(" v").unwrap();
        format!("{name} {}", compatible(version))
    };
    tree.lines().map(package).collect()
}

/// The part of a version that all compatible versions share.
fn compatible(version: &str) -> String {
    let mut parts = version.splitn(3, '.');
    match (parts.next().unwrap(), parts.next().unwrap()) {
        ("0", minor) => format!("0.{minor}"),
        (major, _) => major.to_owned(),
    }
}

#[test]
fn the_docs_list_what_the_public_api_names_of_other_crates() {
    let api = rustdoc_json();
    let mut walk = Walk {
        api: &api,
        seen: HashSet::new(),
        surface: Surface::default(),
    };
    walk.visit(api.root, "wechatpay");
    let root = &api.index[&api.root];
    let rows = rows(root.docs.as_deref().unwrap(), |link| {
        Some(api.paths.get(root.links.get(link)?)?.path.join("::"))
    });
    let mistakes = mistakes(&walk.surface, &rows, &packages());
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

const DOCS: &str = "
# Third-party types

| crate | items | re-exported as | a new major version changes |
|---|---|---|---|
| `http` 1 | [`HeaderMap`](http::HeaderMap), [http::Method] | `wechatpay::http` | [`Client`] |
| `reqwest` 0.13 | [`Client`](reqwest::Client) | `wechatpay::reqwest` | [`Client`] |

# Another section

| no | row |
";

/// The mistakes that are found in the table `docs`, if the API has the items in `DOCS`.
fn mistakes_in(docs: &str) -> Vec<String> {
    let items = [
        ("http::HeaderMap", "http::header::map::HeaderMap"),
        ("http::Method", "http::method::Method"),
        ("http::Uri", "http::uri::Uri"),
        ("reqwest::Client", "reqwest::async_impl::client::Client"),
    ];
    let named = [items[0], items[1], items[3]];
    let surface = Surface {
        named: named
            .map(|(_, path)| (path.to_owned(), ["wechatpay::f".to_owned()].into()))
            .into(),
        reexports: ["http", "reqwest"]
            .map(|it| (format!("wechatpay::{it}"), it.to_owned()))
            .into(),
    };
    let resolve = |link: &str| {
        let item = items.iter().find(|(it, _)| *it == link);
        item.map(|(_, path)| (*path).to_owned())
    };
    let packages = ["http v1.4.0", "http-body v1.0.1", "reqwest v0.13.5"].map(|package| {
        let (name, version) = package.split_once(" v").unwrap();
        format!("{name} {}", compatible(version))
    });
    mistakes(&surface, &rows(docs, resolve), &packages.into())
}

#[test]
fn a_table_that_is_right_has_no_mistake() {
    assert_eq!(mistakes_in(DOCS), Vec::<String>::new());
}

#[test]
fn each_mistake_in_the_table_is_found() {
    let cases = [
        (
            ", [http::Method]",
            "",
            "http::method::Method is not listed, but named by {\"wechatpay::f\"}",
        ),
        (
            ", [http::Method]",
            ", [http::Method], [`Uri`](http::Uri)",
            "http::uri::Uri is listed, but not named",
        ),
        (
            ", [http::Method]",
            ", [http::Method], [http::Nothing]",
            "http::Nothing, a dead link, is listed, but not named",
        ),
        (
            "[`Client`](reqwest::Client) |",
            "[`Client`](reqwest::Client), [http::Method] |",
            "http::Method is not in wechatpay::reqwest",
        ),
        ("`http` 1", "`http` 2", "http 2 is not what we depend on"),
        (
            "`http` 1",
            "`http-body` 1",
            "wechatpay::http is http, not http_body",
        ),
        (
            "`reqwest` 0.13",
            "`reqwest` 0",
            "reqwest 0 is not what we depend on",
        ),
    ];
    for (right, wrong, mistake) in cases {
        assert!(DOCS.contains(right), "{right}");
        assert_eq!(mistakes_in(&DOCS.replace(right, wrong)), [mistake]);
    }
}

#[test]
fn a_missing_and_a_superfluous_row_are_found() {
    let row =
        "| `reqwest` 0.13 | [`Client`](reqwest::Client) | `wechatpay::reqwest` | [`Client`] |\n";
    assert_eq!(
        mistakes_in(&DOCS.replace(row, "")),
        [
            "reqwest::async_impl::client::Client is not listed, but named by {\"wechatpay::f\"}",
            "wechatpay::reqwest is re-exported, but not listed",
        ]
    );
    let other = "| `bytes` 1 | [`Bytes`](bytes::Bytes) | `wechatpay::bytes` | |\n";
    assert_eq!(
        mistakes_in(&DOCS.replace(row, &[row, other].concat())),
        [
            "bytes::Bytes, a dead link, is listed, but not named",
            "bytes 1 is not what we depend on",
            "wechatpay::bytes is listed, but not re-exported",
        ]
    );
}

#[test]
#[should_panic(expected = "not a link: `Uri`")]
fn an_item_without_a_link_is_refused() {
    mistakes_in(&DOCS.replace("[http::Method]", "`Uri`"));
}
