//! What is known of a member, as the generated code has it.

use wechatpay_schema::{Sure, SureKind};

use super::hash::hash;

/// A known member.
pub(crate) struct Node {
    pub(crate) hash: u64,
    pub(crate) name: String,
    /// Some of [`flags`].
    pub(crate) flags: u8,
    /// In the order of their hashes.
    pub(crate) members: Vec<Node>,
}

/// As in `check.rs` of the runtime.
pub(crate) mod flags {
    pub(crate) const KIND: u8 = 7;
    pub(crate) const STRING: u8 = 1;
    pub(crate) const NUMBER: u8 = 2;
    pub(crate) const BOOLEAN: u8 = 3;
    pub(crate) const OBJECT: u8 = 4;
    pub(crate) const SCALAR: u8 = 5;
    pub(crate) const LIST: u8 = 8;
    pub(crate) const ENCRYPTED: u8 = 16;
    pub(crate) const CLEAR: u8 = 32;
    pub(crate) const REQUIRED: u8 = 64;
    pub(crate) const JSON_STRING: u8 = 128;
}

impl Node {
    /// An object, such as a body.
    pub(crate) fn object<'a>(members: impl Iterator<Item = Sure<'a>>) -> Self {
        Self::new("", flags::OBJECT, members.map(Self::from).collect())
    }

    fn new(name: &str, flags: u8, mut members: Vec<Node>) -> Self {
        members.sort_by_key(|it| it.hash);
        Self {
            hash: hash(name),
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
            match self.members.iter().position(|it| it.hash == theirs.hash) {
                Some(at) => {
                    let ours = self.members.swap_remove(at);
                    self.members.push(ours.either(theirs));
                }
                None => self.members.push(theirs),
            }
        }
        self.members.sort_by_key(|it| it.hash);
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
