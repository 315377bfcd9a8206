//! Compares what a declaration has with what is known of WeChat Pay, at compile time. Each function
//! is `#[track_caller]`, so that the error is shown at the declaration alone.

use super::entries::{Entries, Entry};
use super::fit;
use super::shape::{FLATTENED, KNOWN_NAME, ONLY_READ, ONLY_SENT, Object, Shape, UNDOCUMENTED};

/// The kinds of values, of which a member has one, or none if that is not sure.
pub(super) const KIND: u16 = 7;
pub(super) const STRING: u16 = 1;
const NUMBER: u16 = 2;
const BOOLEAN: u16 = 3;
pub(super) const OBJECT: u16 = 4;
/// Any scalar: what a path, a query or a header has.
const SCALAR: u16 = 5;
/// It is a list of that kind.
pub(super) const LIST: u16 = 8;
/// It is encrypted, and its type has to say so.
const ENCRYPTED: u16 = 16;
/// It is not encrypted, and its type may not say so.
pub(super) const CLEAR: u16 = 32;
/// It is required.
pub(super) const REQUIRED: u16 = 64;
/// It is JSON in a string.
const JSON_STRING: u16 = 128;

/// What is compared: the operation or the event, what of it, and whether every object has to be
/// known.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    name: &'static str,
    pub(super) part: Part,
    pub(super) is_strict: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Part {
    Request,
    Response,
    /// Of a notification.
    Resource,
}

impl Part {
    /// What WeChat Pay sends, and the application reads.
    pub(super) const fn is_read(self) -> bool {
        !matches!(self, Self::Request)
    }

    /// The flag of a member that has no part in it.
    const fn leaves_out(self) -> u16 {
        if self.is_read() { ONLY_SENT } else { ONLY_READ }
    }

    /// What a message calls it as a whole.
    const fn whole(self) -> &'static str {
        match self {
            Self::Request => "the body",
            Self::Response => "the response",
            Self::Resource => "the resource",
        }
    }
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $function:ident of $part:ident;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub const fn $function(
            name: &'static str,
            is_strict: bool,
            shape: Shape,
            known: &'static [u128],
            names: &'static str,
        ) {
            let part = Part::$part;
            let subject = Subject { name, part, is_strict };
            compare_whole(subject, &shape, Entries::new(known, names));
        }
    )*};
}

comparisons! {
    /// Compares a field of a request: its shape with what is known of it.
    request of Request;
    /// Compares the type of a response.
    response of Response;
    /// Compares the type of a notification's resource.
    resource of Resource;
}

#[track_caller]
const fn compare_whole(subject: Subject, shape: &Shape, mut known: Entries) {
    let Some(known) = known.next() else { return };
    if fit::fits(&subject, shape, known.flags, known.inner()) {
        return;
    }
    let path = Path {
        before: None,
        last: Some(&known),
    };
    let mut report = Report::new(subject);
    compare(&path, shape, &known, &mut report);
    report.end();
}

/// Compares the type of a response that is a file.
#[track_caller]
pub const fn file_response(operation: &'static str, is_strict: bool, is_file: bool) {
    if is_file {
        return;
    }
    let mut report = Report::new(Subject {
        name: operation,
        part: Part::Response,
        is_strict,
    });
    let path = Path {
        before: None,
        last: None,
    };
    report.line(&path);
    report.text(" is a file; its type is `wechatpay::Download`");
    report.end();
}

/// The names that lead to a member.
struct Path<'a> {
    before: Option<&'a Path<'a>>,
    /// `None` for an item of a list.
    last: Option<&'a Entry>,
}

#[track_caller]
const fn compare(path: &Path<'_>, shape: &Shape, known: &Entry, report: &mut Report) {
    let flags = known.flags;
    let kind = flags & KIND;
    match shape {
        Shape::Unknown => {
            if report.subject.is_strict && !known.inner().is_empty() && flags & JSON_STRING == 0 {
                refuse_by_strict(path, "its type, or a parameter of it, is", DERIVE, report);
            }
        }
        Shape::Any => {}
        Shape::List(item) => {
            if flags & LIST == 0 && kind != 0 {
                mismatch(path, "a list", flags, report);
            } else {
                let mut known = *known;
                known.flags = flags & !LIST;
                let item_path = Path {
                    before: Some(path),
                    last: None,
                };
                let path = match item {
                    Shape::Flat(..) | Shape::Object(..) if kind == 0 || kind == OBJECT => path,
                    _ => &item_path,
                };
                compare(path, item, &known, report);
            }
        }
        _ if flags & LIST != 0 && kind != 0 => mismatch(path, shape_name(shape), flags, report),
        Shape::Flat(..) | Shape::Object(..) if kind != 0 && kind != OBJECT => {
            mismatch(path, "an object", flags, report);
        }
        Shape::Flat(..) | Shape::Object(..) => {
            // Members that no source lists are not known to be wrong.
            if let (Some(object), false) = (Object::of(shape), known.inner().is_empty()) {
                compare_members(path, &object, known.inner(), report);
            }
        }
        Shape::Map => {
            if kind != 0 && kind != OBJECT {
                mismatch(path, "an object", flags, report);
            } else if report.subject.is_strict && !known.inner().is_empty() {
                refuse_by_strict(path, "its members are", DECLARE, report);
            }
        }
        Shape::String => {
            if kind != 0 && kind != STRING && kind != SCALAR {
                mismatch(path, "a string", flags, report);
            } else if flags & ENCRYPTED != 0 {
                report.line(path);
                report.text(" is encrypted; its type is `wechatpay::Sensitive`");
            }
        }
        Shape::Sensitive => {
            if kind != 0 && kind != STRING && kind != SCALAR {
                mismatch(path, "a string", flags, report);
            } else if flags & CLEAR != 0 {
                report.line(path);
                report.text(" is not encrypted; its type is `String`, not `Sensitive`");
            }
        }
        Shape::Number => {
            if kind != 0 && kind != NUMBER && kind != SCALAR {
                mismatch(path, "a number", flags, report);
            }
        }
        Shape::Boolean => {
            if kind != 0 && kind != BOOLEAN && kind != SCALAR {
                mismatch(path, "a boolean", flags, report);
            }
        }
        Shape::File if report.subject.part.is_read() => mismatch(path, "a file", flags, report),
        // The attribute has an error of its own for an unmarked file.
        Shape::File => {}
    }
}

const DERIVE: &str = "put `#[derive(wechatpay::Object)]` on it";
const DECLARE: &str = "declare them, or write `serde_json::Value`";

#[track_caller]
const fn refuse_by_strict(path: &Path<'_>, what: &str, remedy: &str, report: &mut Report) {
    report.line(path);
    report.text(": ");
    report.text(what);
    report.text(" not known, and the declaration is `strict`; ");
    report.text(remedy);
}

#[track_caller]
const fn compare_members(path: &Path<'_>, object: &Object, known: Entries, report: &mut Report) {
    let meant_before = report.meant_from;
    report.meant_from = report.meant_len;
    let compared = Compared {
        path,
        object,
        known,
    };
    compare_each(&compared, object, report);
    if !report.subject.part.is_read() {
        let mut rest = known;
        while let Some(it) = rest.next() {
            if it.flags & REQUIRED != 0
                && matches!(has(object, it.hash, report.subject.part), Found::No)
                && !report.is_meant(it.hash)
            {
                report.missing(path, &it);
            }
        }
    }
    report.meant_len = report.meant_from;
    report.meant_from = meant_before;
}

/// An object, and what is known of it.
struct Compared<'a> {
    path: &'a Path<'a>,
    object: &'a Object,
    known: Entries,
}

/// Compares the members of an object, or of one that is flattened into it. Both lists are in the order
/// of the hashes, so one pass finds what only the object has.
#[track_caller]
const fn compare_each(compared: &Compared<'_>, object: &Object, report: &mut Report) {
    let mut members = object.members;
    let mut rest = compared.known;
    while let Some(member) = members.next() {
        if member.flags & report.subject.part.leaves_out() != 0 {
            continue;
        }
        let shape = object.shape(&member);
        if member.flags & FLATTENED == 0 {
            let found = rest.find(member.hash);
            compare_member(compared, &member, &shape, found, report);
        } else if let Some(flattened) = Object::of(&shape) {
            compare_each(compared, &flattened, report);
        } else if report.subject.is_strict {
            match shape {
                Shape::Any => {}
                Shape::Map => {
                    let what = "members flattened into it are";
                    refuse_by_strict(compared.path, what, DECLARE, report);
                }
                _ => {
                    let what = "a type flattened into it, or a parameter of that, is";
                    refuse_by_strict(compared.path, what, DERIVE, report);
                }
            }
        }
    }
}

/// Compares a member with what is known of it, or reports that nothing is.
#[track_caller]
const fn compare_member(
    compared: &Compared<'_>,
    member: &Entry,
    shape: &Shape,
    found: Option<Entry>,
    report: &mut Report,
) {
    if member.flags & UNDOCUMENTED != 0 {
        return;
    }
    let path = Path {
        before: Some(compared.path),
        last: Some(member),
    };
    let found = match found {
        // It is sent under its own name only.
        None if report.subject.part.is_read() => by_alias(member.inner(), compared.known),
        found => found,
    };
    match found {
        Some(found) => compare(&path, shape, &found, report),
        None => unknown(compared, &path, member, report),
    }
}

const fn by_alias(mut aliases: Entries, known: Entries) -> Option<Entry> {
    while let Some(alias) = aliases.next() {
        let found = known.get(alias.hash);
        if found.is_some() {
            return found;
        }
    }
    None
}

/// An answer of [`has`].
enum Found {
    Yes,
    No,
    /// What is flattened into the object is not known.
    Perhaps,
}

/// Whether an object has a member under its own name.
const fn has(object: &Object, hash: u64, part: Part) -> Found {
    let mut found = Found::No;
    let mut members = object.members;
    while let Some(member) = members.next() {
        if member.flags & part.leaves_out() != 0 {
            continue;
        }
        if member.flags & FLATTENED == 0 {
            if member.hash == hash {
                return Found::Yes;
            }
        } else if let Some(flattened) = Object::of(&object.shape(&member)) {
            match has(&flattened, hash, part) {
                Found::Yes => return Found::Yes,
                Found::Perhaps => found = Found::Perhaps,
                Found::No => {}
            }
        } else {
            found = Found::Perhaps;
        }
    }
    found
}

/// Reports a member that no source has: in a response only if it is probably misspelled, since the
/// documentation lists responses incompletely.
#[track_caller]
const fn unknown(compared: &Compared<'_>, path: &Path<'_>, member: &Entry, report: &mut Report) {
    let is_read = report.subject.part.is_read();
    if is_read && member.flags & KNOWN_NAME != 0 {
        return;
    }
    let near = nearest(compared, member, report);
    if is_read && near.is_none() {
        return;
    }
    report.line(path);
    report.text(" is unknown");
    if let Some(near) = near {
        report.text("; did you mean `");
        report.write(near.name());
        report.text("`?");
        report.mean(near.hash);
    }
}

/// The known member that a misspelled one probably means, of those that the object lacks: in a request,
/// at most a third of the letters differ; in a response, two. Case and `_` do not count.
const fn nearest(compared: &Compared<'_>, member: &Entry, report: &mut Report) -> Option<Entry> {
    let mut known = compared.known;
    let name = Letters::of(member.name());
    let mut best = None;
    let mut least = usize::MAX;
    while let Some(it) = known.next() {
        // To read a letter takes a third of the steps that a pair takes.
        if !report.may_take(it.name().len() / 3) {
            break;
        }
        let other = Letters::of(it.name());
        let most = match report.subject.part {
            Part::Request if other.len > 3 => other.len / 3,
            Part::Request => 1,
            Part::Response | Part::Resource => 2,
        };
        if name.len.abs_diff(other.len) > most || !report.may_take(name.len * other.len) {
            continue;
        }
        let distance = distance(&name, &other);
        if distance < least
            && distance <= most
            && !report.is_meant(it.hash)
            && !matches!(
                has(compared.object, it.hash, report.subject.part),
                Found::Yes
            )
        {
            best = Some(it);
            least = distance;
        }
    }
    best
}

#[track_caller]
const fn mismatch(path: &Path<'_>, found: &str, flags: u16, report: &mut Report) {
    report.line(path);
    report.text(" is ");
    report.text(match (flags & KIND, flags & LIST != 0) {
        (STRING, _) if flags & JSON_STRING != 0 => "JSON in a string",
        (STRING, false) => "a string",
        (NUMBER, false) => "a number",
        (BOOLEAN, false) => "a boolean",
        (OBJECT, false) => "an object",
        (STRING, true) => "a list of strings",
        (NUMBER, true) => "a list of numbers",
        (BOOLEAN, true) => "a list of booleans",
        (OBJECT, true) => "a list of objects",
        (_, false) => "a single value",
        (_, true) => "a list",
    });
    report.text(", and its type here is ");
    report.text(found);
    if flags & JSON_STRING != 0 {
        report.text("; put `#[serde(with = \"wechatpay::json_string\")]` above it");
    }
}

const fn shape_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::String | Shape::Sensitive => "a string",
        Shape::Number => "a number",
        Shape::Boolean => "a boolean",
        Shape::Flat(..) | Shape::Object(..) | Shape::Map => "an object",
        Shape::List(_) => "a list",
        Shape::File => "a file",
        Shape::Unknown | Shape::Any => "something else",
    }
}

/// The letters of a name in lower case, without `_`.
struct Letters {
    letters: [u8; Self::MOST],
    len: usize,
}

impl Letters {
    /// A longer name is cut; no known one is as long.
    const MOST: usize = 64;

    const fn of(name: &[u8]) -> Self {
        let mut letters = [0; Self::MOST];
        let (mut i, mut len) = (0, 0);
        while i < name.len() && len < Self::MOST {
            if name[i] != b'_' {
                letters[len] = name[i].to_ascii_lowercase();
                len += 1;
            }
            i += 1;
        }
        Self { letters, len }
    }
}

/// How many letters must be added, removed, replaced, or swapped with their neighbour.
const fn distance(from: &Letters, to: &Letters) -> usize {
    const MOST: usize = Letters::MOST + 1;
    let (from, from_len, to, to_len) = (&from.letters, from.len, &to.letters, to.len);
    let mut before = [0; MOST];
    let mut last = [0; MOST];
    let mut j = 0;
    while j <= to_len {
        last[j] = j;
        j += 1;
    }
    let mut i = 0;
    while i < from_len {
        let mut row = [0; MOST];
        row[0] = i + 1;
        let mut j = 0;
        while j < to_len {
            let mut least = last[j] + (from[i] != to[j]) as usize;
            if last[j + 1] + 1 < least {
                least = last[j + 1] + 1;
            }
            if row[j] + 1 < least {
                least = row[j] + 1;
            }
            let is_swapped = i > 0 && j > 0 && from[i] == to[j - 1] && from[i - 1] == to[j];
            if is_swapped && before[j - 1] + 1 < least {
                least = before[j - 1] + 1;
            }
            row[j + 1] = least;
            j += 1;
        }
        before = last;
        last = row;
        i += 1;
    }
    last[to_len]
}

/// The message: a line for each mismatch.
struct Report {
    subject: Subject,
    text: [u8; Self::CAPACITY],
    len: usize,
    is_cut: bool,
    lines: usize,
    /// Where the last one begins.
    line_at: usize,
    /// The hashes of members that misspelled ones are probably meant to be: they are not missing.
    meant: [u64; Self::MEANT],
    /// Where those of the object begin that is compared.
    meant_from: usize,
    meant_len: usize,
    /// How many pairs of letters may still be compared.
    patience: usize,
}

impl Report {
    /// A longer message is cut.
    const CAPACITY: usize = 4096;
    const CUT: &'static str = "\n- and more";
    const MEANT: usize = 64;
    /// The compiler gives up on a constant after two million steps, and a pair of letters takes 20.
    const PATIENCE: usize = 50_000;

    const fn new(subject: Subject) -> Self {
        Self {
            subject,
            text: [0; Self::CAPACITY],
            len: 0,
            is_cut: false,
            lines: 0,
            line_at: 0,
            meant: [0; Self::MEANT],
            meant_from: 0,
            meant_len: 0,
            patience: Self::PATIENCE,
        }
    }

    const fn may_take(&mut self, pairs: usize) -> bool {
        let may = pairs <= self.patience;
        if may {
            self.patience -= pairs;
        }
        may
    }

    const fn mean(&mut self, hash: u64) {
        if self.meant_len < Self::MEANT {
            self.meant[self.meant_len] = hash;
            self.meant_len += 1;
        }
    }

    /// Whether a misspelled member of this object is probably meant to be this one.
    const fn is_meant(&self, hash: u64) -> bool {
        let mut i = self.meant_from;
        while i < self.meant_len {
            if self.meant[i] == hash {
                return true;
            }
            i += 1;
        }
        false
    }

    const fn text(&mut self, text: &str) {
        self.write(text.as_bytes());
    }

    const fn write(&mut self, text: &[u8]) {
        if self.len + text.len() > Self::CAPACITY - Self::CUT.len() {
            self.is_cut = true;
            self.len = self.line_at;
        }
        if !self.is_cut {
            self.push(text);
        }
    }

    const fn push(&mut self, text: &[u8]) {
        let mut i = 0;
        while i < text.len() {
            self.text[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
    }

    /// Begins a line about a member.
    const fn line(&mut self, path: &Path<'_>) {
        if self.lines == 0 {
            self.text(match self.subject.part {
                Part::Request => "this does not fit `",
                Part::Response => "this does not fit the response of `",
                Part::Resource => "this does not fit the resource of `",
            });
            self.text(self.subject.name);
            self.text("`:");
        }
        self.lines += 1;
        self.line_at = self.len;
        self.text("\n- ");
        if self.is_whole(path) {
            self.text(self.subject.part.whole());
            return;
        }
        self.text("`");
        self.names(path);
        self.text("`");
    }

    /// What is read itself, and what is flattened into the request itself, have no name.
    const fn is_whole(&self, path: &Path<'_>) -> bool {
        path.before.is_none()
            && match path.last {
                Some(last) => last.name().is_empty(),
                None => true,
            }
    }

    const fn names(&mut self, path: &Path<'_>) {
        if let Some(before) = path.before {
            self.names(before);
            if path.last.is_some() && !self.is_whole(before) {
                self.text(".");
            }
        }
        self.write(match path.last {
            Some(last) => last.name(),
            None => b"[]",
        });
    }

    const fn missing(&mut self, path: &Path<'_>, member: &Entry) {
        let missing = Path {
            before: Some(path),
            last: Some(member),
        };
        self.line(&missing);
        self.text(" is required and missing; add it, or write `optional(");
        self.names(&missing);
        self.text(")` if it is left out on purpose");
    }

    #[track_caller]
    #[allow(clippy::panic, reason = "evaluated by the compiler, whose error it is")]
    const fn end(&mut self) {
        if self.lines == 0 {
            return;
        }
        if self.is_cut {
            self.push(Self::CUT.as_bytes());
        }
        let (text, _) = self.text.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("this does not fit what is known of WeChat Pay"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::entries::{FLAGS, HASH, INNER, SHAPE};
    use super::super::shape::{self, ALIASED};
    use super::*;

    /// A member that a type declares, or what is known of one.
    #[derive(Debug, Clone)]
    struct Member {
        name: u8,
        flags: u16,
        members: Vec<Member>,
        /// The kind of its shape, if a type declares it.
        kind: u8,
    }

    fn member() -> impl Strategy<Value = Member> {
        let known = prop_oneof![
            Just(0),
            (0..=5u16, any::<u16>()).prop_map(|(kind, rest)| {
                let flags = kind | rest & (LIST | ENCRYPTED | CLEAR | REQUIRED | JSON_STRING);
                // It is not both.
                let is_encrypted = flags & ENCRYPTED != 0;
                if is_encrypted { flags & !CLEAR } else { flags }
            })
        ];
        let leaf = (0..6u8, known, 0..19u8).prop_map(|(name, flags, kind)| Member {
            name,
            flags,
            members: Vec::new(),
            kind,
        });
        leaf.prop_recursive(3, 24, 5, |inner| {
            let members = prop::collection::vec(inner.clone(), 0..5);
            (inner, members).prop_map(|(member, members)| Member { members, ..member })
        })
    }

    fn members() -> impl Strategy<Value = Vec<Member>> {
        prop::collection::vec(member(), 0..5)
    }

    /// As the macros write it.
    fn write(member: &Member, flags: u16, shape: usize, inner: &[u128]) -> Vec<u128> {
        let name = u128::from(member.name) + 1;
        let number = (inner.len() as u128) << INNER | (shape as u128) << SHAPE;
        let mut numbers = vec![number | u128::from(flags) << FLAGS | name];
        numbers.extend(inner);
        numbers
    }

    fn sorted(members: &[Member]) -> Vec<Member> {
        let mut members = members.to_vec();
        members.sort_by_key(|it| it.name);
        members.dedup_by_key(|it| it.name);
        members
    }

    /// The plain types that fit.
    fn plain(flags: u16) -> u16 {
        use shape::{ANY, BOOLEAN, BOOLEANS, NUMBER, NUMBERS, STRING, STRINGS};
        let (string, strings) = match flags & ENCRYPTED {
            0 => (STRING, STRINGS),
            _ => (0, 0),
        };
        let (scalars, lists) = match flags & KIND {
            super::STRING => (string, strings),
            super::NUMBER => (NUMBER, NUMBERS),
            super::BOOLEAN => (BOOLEAN, BOOLEANS),
            0 | SCALAR => (string | NUMBER | BOOLEAN, strings | NUMBERS | BOOLEANS),
            _ => (0, 0),
        };
        ANY | match flags & (KIND | LIST) {
            0 | LIST => scalars | lists,
            kind if kind & LIST == 0 => scalars,
            _ => lists,
        }
    }

    fn known(members: &[Member]) -> Vec<u128> {
        let each = sorted(members).into_iter().map(|member| {
            let flags = member.flags | plain(member.flags);
            write(&member, flags, 0, &known(&member.members))
        });
        each.flatten().collect()
    }

    fn object(members: &[Member]) -> Shape {
        let mut shapes = Vec::new();
        let each = sorted(members).into_iter().map(|member| {
            let inner = || object(&member.members);
            let alias = u128::from(member.name + 2);
            let flags = member.flags & (UNDOCUMENTED | KNOWN_NAME);
            let plain = |flag| write(&member, flags | flag, 0, &[]);
            let (flags, shape) = match member.kind {
                _ if flags & UNDOCUMENTED != 0 => return plain(shape::ANY),
                0 => (flags, Shape::Unknown),
                1 => (flags, Shape::Any),
                2 => (flags, Shape::String),
                3 => (flags, Shape::Sensitive),
                4 => (flags, Shape::Number),
                5 => (flags, Shape::Map),
                6 => (flags, Shape::File),
                7 => (flags, Shape::List(Box::leak(Box::new(inner())))),
                8 => return plain(shape::STRING),
                9 => (flags | ONLY_SENT, inner()),
                10 => (flags | ONLY_READ, inner()),
                11 => return write(&member, flags | shape::STRING | ALIASED, 0, &[alias]),
                12 => (FLATTENED, inner()),
                13 => return plain(shape::NUMBER),
                14 => return plain(shape::BOOLEAN),
                15 => return plain(shape::STRINGS),
                16 => return plain(shape::NUMBERS),
                17 => return plain(shape::BOOLEANS),
                _ => (flags, inner()),
            };
            shapes.push(shape);
            let mut numbers = write(&member, flags, shapes.len() - 1, &[]);
            if flags & FLATTENED != 0 {
                // It has no name.
                numbers[0] &= !HASH;
            }
            numbers
        });
        let mut each: Vec<_> = each.collect();
        each.sort_by_key(|it| it[0] & HASH);
        let numbers: Vec<u128> = each.into_iter().flatten().collect();
        if shapes.is_empty() {
            Shape::Flat(numbers.leak(), "")
        } else {
            Shape::Object(numbers.leak(), "", shapes.leak())
        }
    }

    /// Declared as they are known, with all members of all objects.
    fn as_known(members: &[Member]) -> Vec<Member> {
        let declared = members.iter().map(|member| {
            let is_list = member.flags & LIST != 0;
            let kind = match (member.flags & KIND, is_list) {
                (0 | OBJECT, true) => 7,
                (STRING, false) if member.flags & ENCRYPTED != 0 => 3,
                (STRING | SCALAR, _) if member.flags & ENCRYPTED != 0 => 1,
                (STRING | SCALAR, false) => 8,
                (NUMBER, false) => 13,
                (BOOLEAN, false) => 14,
                (STRING | SCALAR, true) => 15,
                (NUMBER, true) => 16,
                (BOOLEAN, true) => 17,
                _ => 18,
            };
            let members = as_known(&member.members);
            let name = member.name;
            Member {
                name,
                flags: 0,
                members,
                kind,
            }
        });
        declared.collect()
    }

    /// Adds, replaces or removes one member of an object, or of one in it.
    fn change(members: &mut Vec<Member>, seed: u64, other: Member) {
        let (at, choice) = (seed as usize % (members.len() + 1), seed >> 32);
        let Some(member) = members.get_mut(at) else {
            members.push(other);
            return;
        };
        if choice % 3 > 0 && !member.members.is_empty() {
            change(&mut member.members, seed.rotate_left(7), other);
        } else if choice % 3 == 2 {
            members.remove(at);
        } else {
            let name = member.name;
            *member = Member { name, ..other };
        }
    }

    fn subject(part: u8, is_strict: bool) -> Subject {
        Subject {
            name: "",
            part: [Part::Request, Part::Response, Part::Resource][usize::from(part)],
            is_strict,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn what_is_declared_as_it_is_known_fits(
            listed in members(), part in 0..3u8, is_strict: bool,
        ) {
            let shape = object(&as_known(&listed));
            let known = Entries::new(known(&listed).leak(), "");
            prop_assert!(fit::fits(&subject(part, is_strict), &shape, OBJECT, known));
        }

        #[test]
        fn of_what_fits_nothing_is_reported(
            members in members(), seed: u64, other in member(), part in 0..3u8, is_strict: bool,
        ) {
            let subject = subject(part, is_strict);
            let mut declared = as_known(&members);
            change(&mut declared, seed, other);
            let shape = object(&declared);
            let root = Member { name: 0, flags: OBJECT, members, kind: 0 };
            let numbers = write(&root, root.flags, 0, &known(&root.members));
            let root = Entries::new(numbers.leak(), "").next();
            let root = root.ok_or_else(|| TestCaseError::fail("nothing was written"))?;
            let fits = fit::fits(&subject, &shape, root.flags, root.inner());
            let mut report = Report::new(subject);
            compare(&Path { before: None, last: Some(&root) }, &shape, &root, &mut report);
            prop_assert!(!fits || report.lines == 0);
        }
    }
}
