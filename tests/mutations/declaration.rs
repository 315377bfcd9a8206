//! A printed declaration, to be changed.

use wechatpay_scaffold::{Ownership, Scaffold};
use wechatpay_schema::Operation;

/// The lines of a declaration.
#[derive(Clone)]
pub(crate) struct Declaration(Vec<String>);

impl Declaration {
    pub(crate) fn of(operation: &Operation<'_>) -> Self {
        let printed = Scaffold::of(operation, Ownership::Owned).to_string();
        Self(printed.lines().map(ToOwned::to_owned).collect())
    }

    pub(crate) fn text(&self) -> String {
        self.0.join("\n") + "\n"
    }

    /// Replaces something in the attribute. `None` if it is not there.
    pub(crate) fn replace_in_attribute(&mut self, from: &str, to: &str) -> Option<()> {
        let begin = self.position(0, "#[wechatpay::endpoint(")?;
        let end = self.position(begin, "#[derive(")?;
        let line = self.0[begin..end].iter_mut().find(|it| it.contains(from))?;
        *line = line.replacen(from, to, 1);
        Some(())
    }

    /// The line of the field for a member: of the request, or of the response.
    pub(crate) fn field(&self, root: Root, path: &[&str]) -> Option<usize> {
        let mut begin = match root {
            Root::Request => self.position(0, "#[wechatpay::endpoint(")?,
            Root::Response => self.position(0, "/// The response to")?,
        };
        let (last, outer) = path.split_last()?;
        for name in outer {
            let ty = self.type_of(self.field_in(begin, name)?)?;
            begin = self.position(0, &format!("pub struct {ty} {{"))?;
        }
        self.field_in(begin, last)
    }

    fn field_in(&self, begin: usize, name: &str) -> Option<usize> {
        let begin = begin + self.0[begin..].iter().position(|it| it.ends_with('{'))?;
        let end = begin + self.0[begin..].iter().position(|it| it == "}")?;
        let renamed = format!("rename = {name:?}");
        (begin..end).find(|at| {
            let line = &self.0[*at];
            let ident = line
                .strip_prefix("    pub ")
                .and_then(|it| it.split(':').next());
            ident.is_some_and(|it| it.trim_start_matches("r#") == name)
                || ident.is_some() && self.0[at - 1].contains(&renamed)
        })
    }

    /// The type of the field in a line, without `Option` and `Vec`.
    pub(crate) fn type_of(&self, line: usize) -> Option<&str> {
        let (_, mut ty) = self.0[line].split_once(": ")?;
        ty = ty.trim_end_matches(',');
        while let Some(inner) = ty.split_once('<') {
            ty = inner.1.strip_suffix('>')?;
        }
        Some(ty)
    }

    pub(crate) fn retype(&mut self, line: usize, to: &str) -> Option<()> {
        let from = self.type_of(line)?.to_owned();
        let (name, ty) = self.0[line].split_once(": ")?;
        self.0[line] = format!("{name}: {}", ty.replacen(&from, to, 1));
        Some(())
    }

    /// Gives the field in a line another name.
    pub(crate) fn rename(&mut self, line: usize, name: &str) -> Option<()> {
        if self.0[line - 1].trim_start().starts_with("#[serde(") {
            // It has a name of its own already, or other attributes.
            return None;
        }
        self.0
            .insert(line, format!("    #[serde(rename = {name:?})]"));
        Some(())
    }

    pub(crate) fn insert_above(&mut self, line: usize, attribute: &str) {
        self.0.insert(line, format!("    {attribute}"));
    }

    /// Removes the field in a line, with its attributes.
    pub(crate) fn remove(&mut self, line: usize) {
        let mut begin = line;
        while self.0[begin - 1].starts_with("    ") && !self.0[begin - 1].starts_with("    pub ") {
            begin -= 1;
        }
        self.0.drain(begin..=line);
    }

    /// Replaces a part of the type of the field in a line.
    pub(crate) fn replace_type(&mut self, line: usize, from: &str, to: &str) -> Option<()> {
        let replaced = self.0[line].replacen(from, to, 1);
        (replaced != self.0[line]).then(|| self.0[line] = replaced)
    }

    /// The line after the last field of the request.
    pub(crate) fn field_end(&self) -> Option<usize> {
        let begin = self.position(0, "#[wechatpay::endpoint(")?;
        self.position(begin, "}")
    }

    pub(crate) fn line(&self, at: usize) -> &str {
        &self.0[at]
    }

    fn position(&self, from: usize, begin: &str) -> Option<usize> {
        let position = self.0[from..].iter().position(|it| it.starts_with(begin));
        position.map(|at| from + at)
    }
}

/// Where a member is.
#[derive(Clone, Copy)]
pub(crate) enum Root {
    Request,
    Response,
}
