//! Finds the modules to which a path leads.

use std::collections::BTreeSet;

use super::source::{Meaning, Module, ROOT, Use};

/// The modules that a path goes through or ends in, with those behind the imports that it follows.
///
/// The root is among them only where the path ends in an item of its own.
pub(super) fn reached(modules: &[Module], from: usize, written: &Use) -> BTreeSet<usize> {
    let mut resolver = Resolver {
        modules,
        reached: BTreeSet::new(),
        open: Vec::new(),
    };
    let ends = resolver.resolve(from, &written.path).unwrap_or_default();
    // At the end of a path, a name of a module and of something else is the latter's, and a name
    // alone is never a module's: a variable or a field is called like it.
    let is_module = |it: &Found| matches!(it, Found::Module(_));
    let can_be_module = written.path.len() > 1 && ends.iter().all(is_module);
    for end in ends {
        match end {
            Found::Item(module) => resolver.reached.insert(module),
            Found::Module(module) if can_be_module => resolver.reach(module),
            Found::Module(_) | Found::Outside => false,
        };
    }
    resolver.reached
}

#[derive(Clone, Copy)]
enum Found {
    Module(usize),
    /// An item of this module.
    Item(usize),
    /// Something of another crate.
    Outside,
}

struct Resolver<'a> {
    modules: &'a [Module],
    reached: BTreeSet<usize>,
    /// The imports that are being followed: two can lead to each other.
    open: Vec<(usize, &'a [String])>,
}

impl<'a> Resolver<'a> {
    /// What a path means in a module; `None` where its first name is of another crate.
    fn resolve(&mut self, from: usize, path: &'a [String]) -> Option<Vec<Found>> {
        let (first, rest) = path.split_first()?;
        let mut found = match first.as_str() {
            "crate" => vec![Found::Module(ROOT)],
            "self" => vec![Found::Module(from)],
            "super" => vec![Found::Module(self.modules[from].parent)],
            name => self.look_up(from, name)?,
        };
        for name in rest {
            found = found
                .into_iter()
                .flat_map(|it| self.step(it, name))
                .collect();
        }
        Some(found)
    }

    fn step(&mut self, from: Found, name: &str) -> Vec<Found> {
        let Found::Module(module) = from else {
            // To a variant, or an associated item.
            return vec![from];
        };
        match name {
            "self" => vec![from],
            "super" => vec![Found::Module(self.modules[module].parent)],
            name => {
                self.reach(module);
                // A name that is not in sight, as of what a macro defines, is the module's own.
                let found = self.look_up(module, name);
                found.unwrap_or_else(|| vec![Found::Item(module)])
            }
        }
    }

    fn reach(&mut self, module: usize) -> bool {
        module != ROOT && self.reached.insert(module)
    }

    /// What a name means in a module; `None` where it has no such name.
    fn look_up(&mut self, module: usize, name: &str) -> Option<Vec<Found>> {
        let within = &self.modules[module];
        if let Some(meanings) = within.names.get(name) {
            let found = meanings.iter().flat_map(|meaning| match meaning {
                Meaning::Module(it) => vec![Found::Module(*it)],
                Meaning::Item(it) => vec![Found::Item(*it)],
                Meaning::Import(path) => self.follow(module, path),
            });
            return Some(found.collect());
        }
        within.globs.iter().find_map(|glob| {
            let before = self.reached.clone();
            let found = self
                .follow(module, glob)
                .into_iter()
                .find_map(|it| match it {
                    Found::Module(it) => {
                        self.reach(it);
                        self.look_up(it, name)
                    }
                    Found::Item(_) | Found::Outside => None,
                });
            if found.is_none() {
                self.reached = before;
            }
            found
        })
    }

    fn follow(&mut self, module: usize, import: &'a [String]) -> Vec<Found> {
        if self.open.contains(&(module, import)) {
            return Vec::new();
        }
        self.open.push((module, import));
        let found = self.resolve(module, import);
        self.open.pop();
        found.unwrap_or_else(|| vec![Found::Outside])
    }
}
