//! Every file and item that ARCHITECTURE.md names exists.

use std::path::Path;

/// The names in a line of a journey that do not exist.
fn missing(line: &str, read: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut missing = Vec::new();
    let mut file = None;
    for name in line.split('`').skip(1).step_by(2) {
        if name.contains('/') {
            let content = read(name);
            if content.is_none() {
                missing.push(format!("{name} does not exist"));
            }
            file = content.map(|content| (name, content));
        } else if let Some((path, content)) = &file {
            let items = name.split("::");
            missing.extend(
                items
                    .filter(|item| !names(content, item))
                    .map(|item| format!("{path} has no `{item}`")),
            );
        }
    }
    missing
}

/// A file defines an item, or implements a type that another one defines.
fn names(content: &str, item: &str) -> bool {
    let starts = [
        "fn ",
        "struct ",
        "enum ",
        "trait ",
        "impl ",
        "macro_rules! ",
    ];
    content.lines().any(|line| {
        let line = line.trim_start();
        let is_item = starts.iter().any(|start| line.contains(start));
        let mut words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        is_item && !line.starts_with("//") && words.any(|word| word == item)
    })
}

#[test]
fn every_name_in_it_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |name: &str| std::fs::read_to_string(root.join(name)).ok();
    let page = read("ARCHITECTURE.md").unwrap();
    let steps: Vec<_> = page
        .lines()
        .filter(|line| line.starts_with("- `"))
        .collect();
    assert!(steps.len() > 20, "{steps:#?}");
    let missing: Vec<_> = steps.iter().flat_map(|step| missing(step, &read)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_name_that_is_not_there_is_found() {
    let read = |name: &str| {
        (name == "src/a.rs").then(|| {
            "pub(crate) fn a() {}\n// fn b() {}\nimpl Call<R> {\nmacro_rules! d {".to_owned()
        })
    };
    assert!(missing("- `src/a.rs`: `a` is called by `Call::a` and `d`.", &read).is_empty());
    assert_eq!(
        missing("- `src/a.rs`: `b`; `src/b.rs`: `c`", &read),
        ["src/a.rs has no `b`", "src/b.rs does not exist"]
    );
}
