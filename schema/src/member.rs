//! A member of a request or an answer, and all that is in it.

use std::fmt;

use crate::text::Reader;

/// A documented member: a parameter, or a part of a JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member<'a> {
    /// Its name on the wire.
    pub name: &'a str,
    /// What it is, or what a list of it holds.
    pub kind: Kind,
    /// It is a list of that kind.
    pub list: bool,
    /// It is always there.
    pub required: bool,
    /// It is encrypted: in a request under the platform's key, in an answer under the merchant's.
    pub encrypted: bool,
    /// It is a text that holds JSON; `members` tells what is in it, as far as documented.
    pub json_string: bool,
    /// The values it can have, as documented. Empty where they are not enumerated.
    pub values: Vec<&'a str>,
    /// What an object holds.
    pub members: Vec<Member<'a>>,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// A number. The documentation says so for many that are always whole, such as amounts in fen.
    Number,
    /// True or false.
    Boolean,
    /// An object with members.
    Object,
}

impl Kind {
    const ALL: [(Kind, char); 5] = [
        (Kind::String, 's'),
        (Kind::Integer, 'i'),
        (Kind::Number, 'n'),
        (Kind::Boolean, 'b'),
        (Kind::Object, 'o'),
    ];

    fn letter(self) -> char {
        let found = Self::ALL.iter().find(|(kind, _)| *kind == self);
        found.map_or('?', |(_, letter)| *letter)
    }

    fn from_letter(letter: char) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, it)| *it == letter);
        found.map(|(kind, _)| *kind)
    }
}

/// Members are written `name!s`: a name, `!` for required or `?` for optional, the kind's first
/// letter, then `*` for a list, `#` for encrypted, `~` for JSON in a text, `(A|B)` for values and
/// `{…}` for members.
impl fmt::Display for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let required = if self.required { '!' } else { '?' };
        write!(f, "{}{required}{}", self.name, self.kind.letter())?;
        for (flag, sign) in [
            (self.list, "*"),
            (self.encrypted, "#"),
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

/// Writes `{a!s b?i}`.
pub(crate) fn write_members(f: &mut fmt::Formatter<'_>, members: &[Member<'_>]) -> fmt::Result {
    f.write_str("{")?;
    for (position, member) in members.iter().enumerate() {
        let separator = if position == 0 { "" } else { " " };
        write!(f, "{separator}{member}")?;
    }
    f.write_str("}")
}

impl<'a> Member<'a> {
    /// An optional member of which nothing else is known.
    pub fn new(name: &'a str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            list: false,
            required: false,
            encrypted: false,
            json_string: false,
            values: Vec::new(),
            members: Vec::new(),
        }
    }

    /// The member of this name in an object.
    pub fn member(&self, name: &str) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.name == name)
    }

    fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let name = reader.take_while(|c| !matches!(c, '!' | '?'));
        let required = reader.next()? == '!';
        let kind = Kind::from_letter(reader.next()?)?;
        let (list, encrypted, json_string) = (reader.eat('*'), reader.eat('#'), reader.eat('~'));
        let values = if reader.eat('(') {
            let values = reader.take_while(|c| c != ')');
            reader.next()?;
            values.split('|').collect()
        } else {
            Vec::new()
        };
        Some(Self {
            name,
            kind,
            list,
            required,
            encrypted,
            json_string,
            values,
            members: read_members(reader)?,
        })
    }
}

/// Reads `{a!s b?i}`, or nothing at all.
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
