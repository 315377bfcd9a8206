//! What is known of a member, as the generated code has it.

use wechatpay_schema::{Encryption, Kind, Member, Place, Presence, Sureness};

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
    pub(crate) fn object(members: Vec<Node>) -> Self {
        Self::new("", flags::OBJECT, members)
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

    /// A parameter of a request.
    pub(crate) fn parameter(member: &Member<'_>, place: Place) -> Self {
        let mut node = Self::in_json(member, &Self::parameter_flags);
        let is_json = matches!(place, Place::Json | Place::Meta);
        if is_json || place == Place::File {
            return node;
        }
        let is_several = member.list && place == Place::Query;
        node.flags &= !(flags::KIND | flags::LIST);
        node.flags |= match (member.kind, is_several) {
            (Kind::Object, _) => 0,
            (_, true) if member.sureness != Sureness::Sure => 0,
            (_, true) => flags::SCALAR | flags::LIST,
            (_, false) => flags::SCALAR,
        };
        node
    }

    /// The value of a placeholder.
    pub(crate) fn placeholder() -> Self {
        Self::new("", flags::SCALAR | flags::CLEAR, Vec::new())
    }

    /// A member of a response.
    pub(crate) fn of_response(member: &Member<'_>) -> Self {
        Self::in_json(member, &|it| match it.encryption {
            Encryption::Confirmed => flags::ENCRYPTED,
            Encryption::Claimed | Encryption::Clear => 0,
        })
    }

    fn parameter_flags(member: &Member<'_>) -> u8 {
        let encrypted = if member.is_encrypted() {
            flags::ENCRYPTED
        } else {
            flags::CLEAR
        };
        match member.presence {
            Presence::Required => encrypted | flags::REQUIRED,
            Presence::Claimed | Presence::Optional => encrypted,
        }
    }

    fn in_json(member: &Member<'_>, others: &dyn Fn(&Member<'_>) -> u8) -> Self {
        let kind = match member.kind {
            Kind::String => flags::STRING,
            Kind::Integer | Kind::Number => flags::NUMBER,
            Kind::Boolean => flags::BOOLEAN,
            Kind::Object => flags::OBJECT,
        };
        let list = if member.list { flags::LIST } else { 0 };
        let ty = match member.sureness {
            Sureness::Sure => kind | list,
            Sureness::Single | Sureness::Disputed => 0,
        };
        // JSON in a string is written and read by a function, which hides its type.
        let (json_string, members) = if member.json_string {
            (flags::JSON_STRING, Vec::new())
        } else {
            let members = member.members.iter();
            (0, members.map(|it| Self::in_json(it, others)).collect())
        };
        Self::new(member.name, ty | json_string | others(member), members)
    }

    /// How many levels of objects it has.
    pub(crate) fn depth(&self) -> usize {
        let members = self.members.iter();
        members.map(|it| it.depth() + 1).max().unwrap_or(0)
    }
}
