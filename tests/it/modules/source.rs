//! Reads a crate: its modules, the names in them, and every path that is written in them.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, File, ImplItem, Item, ItemMod, ItemUse, LitStr, Meta, Token, TraitItem, UseTree,
    Visibility,
};

/// The place of the crate's root among its modules.
pub(super) const ROOT: usize = 0;

pub(super) struct Module {
    /// The root's parent is the root.
    pub(super) parent: usize,
    /// The top-level module that this is, or is in. The root's is `lib` or `main`.
    pub(super) top_level: String,
    /// A name can mean more than one thing: a module and a function, or one import for each `cfg`.
    pub(super) names: HashMap<String, Vec<Meaning>>,
    /// The paths of `use path::*`.
    pub(super) globs: Vec<Vec<String>>,
    pub(super) uses: Vec<Use>,
}

pub(super) enum Meaning {
    Module(usize),
    /// Anything else, with the module that defines it.
    Item(usize),
    Import(Vec<String>),
}

/// A path as it is written, and where.
pub(super) struct Use {
    pub(super) path: Vec<String>,
    pub(super) place: String,
}

/// Reads the crate whose root is this file. Places name files as seen from `base`.
pub(super) fn read(base: &Path, root: &Path) -> Vec<Module> {
    read_root(base, root, &parse(root))
}

/// Reads the crate whose root would be this file, with this content.
pub(super) fn read_root(base: &Path, root: &Path, content: &File) -> Vec<Module> {
    let mut reader = Reader {
        base,
        modules: Vec::new(),
        module: ROOT,
        files: Files::of(root.to_owned()),
    };
    reader.add(root.file_stem().unwrap().to_string_lossy().into_owned());
    reader.visit_file(content);
    reader.modules
}

/// Where the modules of a file are looked for.
struct Files {
    this: PathBuf,
    /// The folder of `mod x;`.
    children: PathBuf,
    /// The folder from which `#[path]` is read.
    paths: PathBuf,
}

impl Files {
    /// Of a file whose modules are in its own folder, as with `lib.rs`, `mod.rs` and `#[path]`.
    fn of(file: PathBuf) -> Self {
        let folder = file.parent().unwrap().to_owned();
        Self {
            this: file,
            children: folder.clone(),
            paths: folder,
        }
    }

    fn of_module(&self, module: &ItemMod) -> Self {
        let named = self.children.join(text(&module.ident));
        if module.content.is_some() {
            return Self {
                this: self.this.clone(),
                children: named.clone(),
                paths: named,
            };
        }
        let path = module.attrs.iter().find_map(|it| match &it.meta {
            Meta::NameValue(it) if it.path.is_ident("path") => Some(it.value.to_token_stream()),
            _ => None,
        });
        if let Some(path) = path {
            let path = syn::parse2::<LitStr>(path).unwrap();
            return Self::of(self.paths.join(path.value()));
        }
        let in_folder = named.join("mod.rs");
        if in_folder.exists() {
            return Self::of(in_folder);
        }
        Self {
            children: named.clone(),
            ..Self::of(named.with_extension("rs"))
        }
    }
}

struct Reader<'a> {
    base: &'a Path,
    modules: Vec<Module>,
    /// The module that is being read.
    module: usize,
    files: Files,
}

impl Reader<'_> {
    fn add(&mut self, top_level: String) -> usize {
        self.modules.push(Module {
            parent: self.module,
            top_level,
            names: HashMap::new(),
            globs: Vec::new(),
            uses: Vec::new(),
        });
        self.modules.len() - 1
    }

    fn define(&mut self, module: usize, name: &Ident, meaning: Meaning) {
        let names = &mut self.modules[module].names;
        names.entry(text(name)).or_default().push(meaning);
    }

    fn add_use(&mut self, path: Vec<String>, at: Span) {
        let file = self.files.this.strip_prefix(self.base).unwrap().display();
        let place = format!("{file}:{}", at.start().line);
        self.modules[self.module].uses.push(Use { path, place });
    }

    fn import(&mut self, tree: &UseTree, mut path: Vec<String>, visibility: &Visibility) {
        let (at, name) = match tree {
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, path.clone(), visibility);
                }
                return;
            }
            UseTree::Path(it) => {
                path.push(text(&it.ident));
                return self.import(&it.tree, path, visibility);
            }
            UseTree::Glob(it) => {
                self.modules[self.module].globs.push(path.clone());
                (it.star_token.span(), None)
            }
            UseTree::Name(it) => {
                path.push(text(&it.ident));
                let name = path.iter().rfind(|name| *name != "self");
                (it.ident.span(), name.cloned())
            }
            UseTree::Rename(it) => {
                path.push(text(&it.ident));
                (it.ident.span(), Some(text(&it.rename)))
            }
        };
        if let Some(name) = name {
            let names = &mut self.modules[self.module].names;
            let import = Meaning::Import(path.clone());
            names.entry(name).or_default().push(import);
        }
        let is_export = !matches!(visibility, Visibility::Inherited);
        if !(is_export && self.module == ROOT) {
            self.add_use(path, at);
        }
    }

    /// The paths in the arguments of a macro or an attribute, wherever they are.
    fn scan(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mark = |at: Option<usize>| match tokens.get(at?)? {
            TokenTree::Punct(mark) => Some(mark.as_char()),
            _ => None,
        };
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let before = [mark(at.checked_sub(2)), mark(at.checked_sub(1))];
            match token {
                TokenTree::Group(group) => self.scan(group.stream()),
                TokenTree::Ident(first) => {
                    let mut path = vec![text(first)];
                    while let Some(next) = next_segment(&tokens[at + 1..]) {
                        path.push(text(next));
                        at += 3;
                    }
                    let is_path = match before {
                        [Some('.'), Some('.')] => true,
                        // A field, an interpolation, a lifetime, the rest of a longer path.
                        [_, Some('.' | '#' | '\'')] | [Some(':'), Some(':')] => false,
                        [_, Some('$')] => first == "crate",
                        _ => true,
                    };
                    if is_path {
                        self.add_use(path, first.span());
                    }
                }
                TokenTree::Literal(literal) if before[1] == Some('=') => {
                    let key = at.checked_sub(2).map(|key| tokens[key].to_string());
                    if key.as_deref() != Some("doc") {
                        self.scan_string(literal);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// The paths in `key = "crate::path"`.
    fn scan_string(&mut self, literal: &Literal) {
        let string = syn::parse2::<LitStr>(literal.to_token_stream());
        if let Ok(tokens) = string.and_then(|string| string.parse()) {
            self.scan(tokens);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_for_tests(item) {
            return;
        }
        let name = match item {
            Item::Const(it) => Some(&it.ident),
            Item::Enum(it) => Some(&it.ident),
            Item::Fn(it) => Some(&it.sig.ident),
            Item::Macro(it) => it.ident.as_ref(),
            Item::Static(it) => Some(&it.ident),
            Item::Struct(it) => Some(&it.ident),
            Item::Trait(it) => Some(&it.ident),
            Item::TraitAlias(it) => Some(&it.ident),
            Item::Type(it) => Some(&it.ident),
            Item::Union(it) => Some(&it.ident),
            _ => None,
        };
        if let Some(name) = name {
            self.define(self.module, name, Meaning::Item(self.module));
            let exports = |it: &Attribute| it.path().is_ident("macro_export");
            if matches!(item, Item::Macro(it) if it.attrs.iter().any(exports)) {
                self.define(ROOT, name, Meaning::Item(self.module));
            }
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        if !is_for_tests(item) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        if !is_for_tests(item) {
            visit::visit_trait_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if item.attrs.iter().any(is_test) {
            return;
        }
        let files = self.files.of_module(item);
        let file = item.content.is_none().then(|| parse(&files.this));
        if file.iter().any(|file| file.attrs.iter().any(is_test)) {
            return;
        }
        let top_level = match self.module {
            ROOT => text(&item.ident),
            parent => self.modules[parent].top_level.clone(),
        };
        let module = self.add(top_level);
        self.define(self.module, &item.ident, Meaning::Module(module));
        let outer = std::mem::replace(&mut self.module, module);
        let outer_files = std::mem::replace(&mut self.files, files);
        match (&file, &item.content) {
            (Some(file), _) => self.visit_file(file),
            (None, Some((_, items))) => items.iter().for_each(|item| self.visit_item(item)),
            (None, None) => {}
        }
        self.module = outer;
        self.files = outer_files;
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&item.tree, Vec::new(), &item.vis);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names = path.segments.iter().map(|it| text(&it.ident)).collect();
            self.add_use(names, path.segments[0].ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        self.scan(attribute.meta.to_token_stream());
    }

    fn visit_token_stream(&mut self, tokens: &'ast TokenStream) {
        self.scan(tokens.clone());
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

fn parse(file: &Path) -> File {
    let text = fs::read_to_string(file);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    syn::parse_file(&text).unwrap()
}

/// The `name` of `::name`.
fn next_segment(tokens: &[TokenTree]) -> Option<&Ident> {
    match tokens {
        [
            TokenTree::Punct(one),
            TokenTree::Punct(two),
            TokenTree::Ident(name),
            ..,
        ] if one.as_char() == ':' && two.as_char() == ':' => Some(name),
        _ => None,
    }
}

fn text(name: &Ident) -> String {
    name.unraw().to_string()
}

fn is_for_tests(item: &impl ToTokens) -> bool {
    let attributes = |input: ParseStream<'_>| {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<TokenStream>()?;
        Ok(attributes)
    };
    let attributes = attributes.parse2(item.to_token_stream()).unwrap();
    attributes.iter().any(is_test)
}

/// `#[test]`, or a `#[cfg]` that is false without `test`.
fn is_test(attribute: &Attribute) -> bool {
    fn needs_test(predicate: &Meta) -> bool {
        let parse = Punctuated::<Meta, Token![,]>::parse_terminated;
        match predicate {
            Meta::List(all) if all.path.is_ident("all") => all
                .parse_args_with(parse)
                .is_ok_and(|all| all.iter().any(needs_test)),
            _ => predicate.path().is_ident("test"),
        }
    }
    match &attribute.meta {
        Meta::List(cfg) if cfg.path.is_ident("cfg") => cfg
            .parse_args_with(Meta::parse)
            .is_ok_and(|it| needs_test(&it)),
        meta => meta.path().is_ident("test"),
    }
}
