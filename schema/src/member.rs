//! A member of a request or a response, with the members in it.

use std::fmt;

use crate::text::Reader;

/// A documented member: a parameter of a request, or a member of a JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member<'a> {
    /// The name as it is sent.
    pub name: &'a str,
    /// The kind of its value, or of the items if it is a list.
    pub kind: Kind,
    /// It is a list.
    pub list: bool,
    /// It is required wherever its object is present.
    pub required: bool,
    /// It is encrypted: in a request under the platform key, in a response under the merchant's.
    pub encrypted: bool,
    /// It is a string that holds JSON. `members` has the members of that JSON, if documented.
    pub json_string: bool,
    /// The documented values; empty if the documentation does not enumerate them.
    pub values: Vec<&'a str>,
    /// The members of an object, or of the JSON in a string.
    pub members: Vec<Member<'a>>,
}

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number. Many documented numbers are always integers, such as amounts in fen.
    Number,
    /// A boolean.
    Boolean,
    /// An object.
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
/// letter, then `*` for a list, `#` for encrypted, `~` for JSON in a string, `(A|B)` for values and
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
    /// An optional member with this name and kind, and nothing else.
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

    /// The member with this name in this object.
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

/// Reads `{a!s b?i}`; without a `{` there are no members.
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
