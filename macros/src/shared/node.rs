//! What is known of a member, as the generated code has it.

use syn::Type;
use wechatpay_schema::{Sure, SureKind};

use super::entries::{Entries, hash};
use super::plain::{self, plain};

/// A known member.
pub(crate) struct Node {
    pub(crate) name: String,
    /// Some of [`flags`].
    pub(crate) flags: u16,
    /// In the order of the [`hash`]es of their names.
    pub(crate) members: Vec<Node>,
}

/// As in `check.rs` of the runtime.
pub(crate) mod flags {
    pub(crate) const KIND: u16 = 7;
    pub(crate) const STRING: u16 = 1;
    pub(crate) const NUMBER: u16 = 2;
    pub(crate) const BOOLEAN: u16 = 3;
    pub(crate) const OBJECT: u16 = 4;
    pub(crate) const SCALAR: u16 = 5;
    pub(crate) const LIST: u16 = 8;
    pub(crate) const ENCRYPTED: u16 = 16;
    pub(crate) const CLEAR: u16 = 32;
    pub(crate) const REQUIRED: u16 = 64;
    pub(crate) const JSON_STRING: u16 = 128;
}

impl Node {
    /// An object, such as a body.
    pub(crate) fn object<'a>(members: impl Iterator<Item = Sure<'a>>) -> Self {
        Self::new("", flags::OBJECT, members.map(Self::from).collect())
    }

    fn new(name: &str, flags: u16, mut members: Vec<Node>) -> Self {
        sort(&mut members);
        Self {
            name: name.to_owned(),
            flags,
            members,
        }
    }

    /// What is known of either of two objects: a member that one has is known, and of one that both
    /// have, what they agree on.
    pub(crate) fn either(mut self, other: Self) -> Self {
        if other.members.is_empty() {
            // Nobody says which members it has.
            self.members.clear();
        } else if !self.members.is_empty() {
            self.add(other.members);
        }
        let differs = self.flags ^ other.flags;
        let of_type = flags::KIND | flags::LIST;
        self.flags &= if differs & of_type == 0 {
            !differs
        } else {
            !(differs | of_type)
        };
        self
    }

    fn add(&mut self, members: Vec<Self>) {
        for theirs in members {
            match self.members.iter().position(|it| it.name == theirs.name) {
                Some(at) => {
                    let ours = self.members.swap_remove(at);
                    self.members.push(ours.either(theirs));
                }
                None => self.members.push(theirs),
            }
        }
        sort(&mut self.members);
    }

    /// The value of a placeholder.
    pub(crate) fn placeholder() -> Self {
        Self::new("", flags::SCALAR | flags::CLEAR, Vec::new())
    }

    /// How many levels of objects it has.
    pub(crate) fn depth(&self) -> usize {
        let members = self.members.iter();
        members.map(|it| it.depth() + 1).max().unwrap_or(0)
    }

    /// Whether a type is spelled as one that fits, so that it need not be compared.
    pub(crate) fn is_evident(&self, ty: &Type) -> bool {
        plain(ty).is_some_and(|flag| self.plain() & flag != 0)
    }

    /// The flags of the plain types that fit.
    fn plain(&self) -> u16 {
        let scalars = match self.flags & flags::KIND {
            flags::STRING => plain::STRING,
            flags::NUMBER => plain::NUMBER,
            flags::BOOLEAN => plain::BOOLEAN,
            0 | flags::SCALAR => plain::STRING | plain::NUMBER | plain::BOOLEAN,
            _ => 0,
        };
        let scalars = if self.flags & flags::ENCRYPTED == 0 {
            scalars
        } else {
            scalars & !plain::STRING
        };
        let fitting = match (self.flags & flags::LIST != 0, self.flags & flags::KIND) {
            (_, 0) => scalars | scalars << plain::LIST,
            (true, _) => scalars << plain::LIST,
            (false, _) => scalars,
        };
        fitting | plain::ANY
    }

    /// Writes what is known of a value under this name, and of the members in it.
    pub(crate) fn write(&self, name: &str, entries: &mut Entries) {
        let mut members = Entries::default();
        for member in &self.members {
            member.write(&member.name, &mut members);
        }
        entries.push(self.flags | self.plain(), 0, name, members);
    }
}

fn sort(nodes: &mut [Node]) {
    nodes.sort_by_key(|it| hash(&it.name));
}

impl From<Sure<'_>> for Node {
    fn from(sure: Sure<'_>) -> Self {
        let kind = match sure.kind {
            Some(SureKind::String) => flags::STRING,
            Some(SureKind::Number) => flags::NUMBER,
            Some(SureKind::Boolean) => flags::BOOLEAN,
            Some(SureKind::Object) => flags::OBJECT,
            Some(SureKind::Scalar) => flags::SCALAR,
            // Of any other kind, nothing would be compared.
            Some(_) | None => 0,
        };
        let encryption = match sure.is_encrypted {
            Some(true) => flags::ENCRYPTED,
            Some(false) => flags::CLEAR,
            None => 0,
        };
        let others = [
            (sure.is_list, flags::LIST),
            (sure.is_required, flags::REQUIRED),
            (sure.is_json_string, flags::JSON_STRING),
        ];
        let others = others.iter().filter(|(is_so, _)| *is_so);
        let flags = others.fold(kind | encryption, |flags, (_, flag)| flags | flag);
        let members = sure.members.into_iter().map(Self::from);
        Self::new(sure.name, flags, members.collect())
    }
}
