//! The types of a crate, each once: the operations of a product share most of theirs, and to compile
//! an equal type again proves nothing more.

use std::collections::{BTreeSet, HashMap};

/// The types that were written, each with those in it, and the module that has it.
#[derive(Default)]
pub(super) struct Types(HashMap<String, String>);

impl Types {
    /// The content of a module of this name in the crate: what the scaffold printed, but types that
    /// another module has are taken from there.
    pub(super) fn module(&mut self, name: &str, printed: &str) -> String {
        let mut paragraphs = printed.trim().split("\n\n");
        let imports = paragraphs.next().unwrap_or_default();
        let items: Vec<_> = paragraphs.map(Item::new).collect();
        let root = "super::".repeat(name.split("::").count());
        let (mut taken, mut own) = (String::new(), String::new());
        for item in &items {
            let written = (!item.is_endpoint()).then(|| closure(item, &items));
            let earlier = written.as_ref().and_then(|it| self.0.get(it));
            if let Some(earlier) = earlier {
                taken += &format!("use {root}{earlier}::{};\n", item.name);
                continue;
            }
            own += &format!("\n{}\n", item.text);
            if let Some(written) = written {
                self.0.insert(written, name.to_owned());
            }
        }
        // What is taken needs none of the imports, and brings types with it that only it needs.
        let allow = "#![allow(unused_imports)]\n";
        let allow = if taken.is_empty() { "" } else { allow };
        format!("{allow}{imports}\n{taken}{own}")
    }
}

/// A type that the scaffold printed.
struct Item<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> Item<'a> {
    fn new(text: &'a str) -> Self {
        let mut words = code(text).flat_map(words);
        words.find(|it| matches!(*it, "struct" | "enum"));
        let name = words.next().unwrap_or_default();
        Self { name, text }
    }

    fn is_endpoint(&self) -> bool {
        self.text.contains("#[wechatpay::endpoint(")
    }
}

/// What the compiler reads.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|it| !it.trim_start().starts_with("///"))
}

/// A type and all that are in it, as they are written.
fn closure(item: &Item<'_>, items: &[Item<'_>]) -> String {
    let mut names = BTreeSet::new();
    let mut open = vec![item];
    while let Some(item) = open.pop() {
        if names.insert(item.name) {
            let inner = |word| items.iter().find(|it| it.name == word);
            open.extend(code(item.text).flat_map(words).filter_map(inner));
        }
    }
    let inner = items.iter().filter(|it| names.contains(it.name));
    let lines = std::iter::once(item)
        .chain(inner)
        .flat_map(|it| code(it.text));
    lines.map(|line| format!("{line}\n")).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric() && it != '_')
        .filter(|it| !it.is_empty())
}
