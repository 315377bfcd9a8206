//! A member of a request or a response, with the members in it.

use std::fmt;

use crate::text::Reader;

/// A known member: a parameter of a request, or a member of a JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member<'a> {
    /// The name as it is sent.
    pub name: &'a str,
    /// The kind of its value, or of the items if it is a list.
    pub kind: Kind,
    /// It is a list.
    pub list: bool,
    /// How sure its type is (`kind` and `list`), and its place.
    pub sureness: Sureness,
    /// Whether it is required wherever its object is present.
    pub presence: Presence,
    /// Whether it is encrypted: in a request under the platform key, in a response under the
    /// merchant's.
    pub encryption: Encryption,
    /// It is a string that holds JSON. `members` has the members of that JSON, if they are known.
    pub json_string: bool,
    /// The known values; empty if no source enumerates them. WeChat Pay adds values without notice.
    pub values: Vec<&'a str>,
    /// The members of an object, or of the JSON in a string.
    pub members: Vec<Member<'a>>,
}

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number. Many of them are always integers, such as amounts in fen.
    Number,
    /// A boolean.
    Boolean,
    /// An object.
    Object,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sureness {
    /// An official source says so, or two sources do, and none says the contrary.
    Sure,
    /// Only one source says so, and it is not official.
    Single,
    /// Sources disagree.
    Disputed,
}

/// Whether a member is required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Confirmed to be required. In a request: by an official source, or by two sources, and no
    /// official source says the contrary or lacks the member. In a response or a notification: by
    /// an official source, or by hand with a reason.
    Required,
    /// Said to be required and not confirmed, but no source says the contrary.
    Claimed,
    /// Not known to be required.
    Optional,
}

/// Whether a member is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encryption {
    /// No source says so, or an official one denies it.
    Clear,
    /// One source says so, which is not official.
    Claimed,
    /// An official source says so, or two sources do.
    Confirmed,
}

impl Kind {
    const ALL: [(Kind, char); 5] = [
        (Kind::String, 's'),
        (Kind::Integer, 'i'),
        (Kind::Number, 'n'),
        (Kind::Boolean, 'b'),
        (Kind::Object, 'o'),
    ];

    /// The letter of the data's format.
    pub fn letter(self) -> char {
        let found = Self::ALL.iter().find(|(kind, _)| *kind == self);
        found.map_or('?', |(_, letter)| *letter)
    }

    /// The kind with this letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, it)| *it == letter);
        found.map(|(kind, _)| *kind)
    }
}

/// Members are written `name!S`: a name; `!` for required, `+` for claimed or `?` for optional; the
/// kind's first letter, in upper case if it is sure; then `^` for disputed, `*` for a list, `#` for encrypted or `%`
/// for claimed to be, `~` for JSON in a string, `(A|B)` for values and `{…}` for members.
impl fmt::Display for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let presence = match self.presence {
            Presence::Required => '!',
            Presence::Claimed => '+',
            Presence::Optional => '?',
        };
        let letter = match self.sureness {
            Sureness::Sure => self.kind.letter().to_ascii_uppercase(),
            Sureness::Single | Sureness::Disputed => self.kind.letter(),
        };
        write!(f, "{}{presence}{letter}", self.name)?;
        let encryption = match self.encryption {
            Encryption::Clear => "",
            Encryption::Claimed => "%",
            Encryption::Confirmed => "#",
        };
        for (flag, sign) in [
            (self.sureness == Sureness::Disputed, "^"),
            (self.list, "*"),
            (true, encryption),
            (self.json_string, "~"),
        ] {
            f.write_str(if flag { sign } else { "" })?;
        }
        if !self.values.is_empty() {
            write!(f, "({})", self.values.join("|"))?;
        }
        if !self.members.is_empty() {
            write_members(f, &self.members)?;
        }
        Ok(())
    }
}

/// Writes `{a!S b?I}`.
pub(crate) fn write_members(f: &mut fmt::Formatter<'_>, members: &[Member<'_>]) -> fmt::Result {
    f.write_str("{")?;
    for (position, member) in members.iter().enumerate() {
        let separator = if position == 0 { "" } else { " " };
        write!(f, "{separator}{member}")?;
    }
    f.write_str("}")
}

impl<'a> Member<'a> {
    /// An optional member with this name and kind, and nothing else.
    pub fn new(name: &'a str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            list: false,
            sureness: Sureness::Single,
            presence: Presence::Optional,
            encryption: Encryption::Clear,
            json_string: false,
            values: Vec::new(),
            members: Vec::new(),
        }
    }

    /// The member with this name in this object.
    pub fn member(&self, name: &str) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether some source says that it is encrypted, and no official one denies it.
    pub fn is_encrypted(&self) -> bool {
        self.encryption != Encryption::Clear
    }

    /// Reads a member, as `Display` writes it.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut reader = Reader::new(text);
        let member = Self::read(&mut reader)?;
        reader.is_empty().then_some(member)
    }

    fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let name = reader.take_until(b"!+?");
        let presence = match reader.next()? {
            '!' => Presence::Required,
            '+' => Presence::Claimed,
            _ => Presence::Optional,
        };
        let letter = reader.next()?;
        let sureness = if letter.is_ascii_uppercase() {
            Sureness::Sure
        } else if reader.eat('^') {
            Sureness::Disputed
        } else {
            Sureness::Single
        };
        let kind = Kind::from_letter(letter.to_ascii_lowercase())?;
        let list = reader.eat('*');
        let encryption = if reader.eat('#') {
            Encryption::Confirmed
        } else if reader.eat('%') {
            Encryption::Claimed
        } else {
            Encryption::Clear
        };
        let json_string = reader.eat('~');
        let values = if reader.eat('(') {
            let values = reader.take_until(b")");
            reader.next()?;
            values.split('|').collect()
        } else {
            Vec::new()
        };
        Some(Self {
            name,
            kind,
            list,
            sureness,
            presence,
            encryption,
            json_string,
            values,
            members: read_members(reader)?,
        })
    }
}

/// Reads `{a!S b?I}`; without a `{` there are no members.
pub(crate) fn read_members<'a>(reader: &mut Reader<'a>) -> Option<Vec<Member<'a>>> {
    let mut members = Vec::new();
    if !reader.eat('{') {
        return Some(members);
    }
    while !reader.eat('}') {
        members.push(Member::read(reader)?);
        reader.eat(' ');
    }
    Some(members)
}
