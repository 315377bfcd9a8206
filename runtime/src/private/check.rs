//! Compares what a declaration has with what is known of WeChat Pay, at compile time. Each function
//! is `#[track_caller]`, so that the error is shown at the declaration alone.

use super::shape::{FLATTENED, KNOWN_NAME, Member, Shape, UNDOCUMENTED};

/// A known member: the hash of its name, the name, some of the flags of this module, and the members
/// in it, sorted by their hashes.
#[derive(Clone, Copy)]
pub struct Known(pub u64, pub &'static str, pub u8, pub &'static [Known]);

/// The kinds of values, of which a member has one, or none if that is not sure.
pub const KIND: u8 = 7;
pub const STRING: u8 = 1;
pub const NUMBER: u8 = 2;
pub const BOOLEAN: u8 = 3;
pub const OBJECT: u8 = 4;
/// Any scalar: what a path, a query or a header has.
pub const SCALAR: u8 = 5;
/// It is a list of that kind.
pub const LIST: u8 = 8;
/// It is encrypted, and its type has to say so.
pub const ENCRYPTED: u8 = 16;
/// It is not encrypted, and its type may not say so.
pub const CLEAR: u8 = 32;
/// It is required.
pub const REQUIRED: u8 = 64;
/// It is JSON in a string.
pub const JSON_STRING: u8 = 128;

/// A field, as the errors name it, with its shape and what is known of it.
pub struct Field(pub &'static str, pub Shape, pub Known);

/// What is compared: the operation or the event, what of it, and whether every object has to be
/// known.
#[derive(Clone, Copy)]
struct Subject {
    name: &'static str,
    part: Part,
    is_strict: bool,
}

#[derive(Clone, Copy)]
enum Part {
    Request,
    Response,
    /// Of a notification.
    Resource,
}

impl Part {
    /// What WeChat Pay sends, and the application reads.
    const fn is_read(self) -> bool {
        !matches!(self, Self::Request)
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

/// Compares fields of a request.
#[track_caller]
pub const fn request(operation: &'static str, is_strict: bool, fields: &[Field]) {
    let mut report = Report::new(Subject {
        name: operation,
        part: Part::Request,
        is_strict,
    });
    let mut i = 0;
    while i < fields.len() {
        let Field(name, shape, known) = &fields[i];
        let path = Path { before: None, name };
        compare(&path, shape, known, &mut report);
        i += 1;
    }
    report.end();
}

/// Compares the type of a response.
#[track_caller]
pub const fn response(operation: &'static str, is_strict: bool, shape: Shape, known: Known) {
    read(operation, Part::Response, is_strict, &shape, &known);
}

/// Compares the type of a notification's resource.
#[track_caller]
pub const fn resource(event: &'static str, is_strict: bool, shape: Shape, known: Known) {
    read(event, Part::Resource, is_strict, &shape, &known);
}

#[track_caller]
const fn read(name: &'static str, part: Part, is_strict: bool, shape: &Shape, known: &Known) {
    let mut report = Report::new(Subject {
        name,
        part,
        is_strict,
    });
    let path = Path {
        before: None,
        name: "",
    };
    compare(&path, shape, known, &mut report);
    report.end();
}

/// Compares the type of a response that is a file.
#[track_caller]
pub const fn file_response(operation: &'static str, is_strict: bool, is_file: bool) {
    let mut report = Report::new(Subject {
        name: operation,
        part: Part::Response,
        is_strict,
    });
    if !is_file {
        let path = Path {
            before: None,
            name: "",
        };
        report.line(&path);
        report.text(" is a file; its type is `wechatpay::Download`");
    }
    report.end();
}

/// The names that lead to a member.
struct Path<'a> {
    before: Option<&'a Path<'a>>,
    name: &'a str,
}

#[track_caller]
const fn compare(path: &Path<'_>, shape: &Shape, known: &Known, report: &mut Report) {
    let flags = known.2;
    let kind = flags & KIND;
    match shape {
        Shape::Unknown => {
            if report.subject.is_strict && !known.3.is_empty() && flags & JSON_STRING == 0 {
                report.line(path);
                report.text(": its type is not known, and the declaration is `strict`; put ");
                report.text("`#[derive(wechatpay::Object)]` on the type");
            }
        }
        Shape::Any => {}
        Shape::List(item) => {
            if flags & LIST == 0 && kind != 0 {
                mismatch(path, "a list", known, report);
            } else {
                let item_known = Known(known.0, known.1, flags & !LIST, known.3);
                compare(path, item, &item_known, report);
            }
        }
        _ if flags & LIST != 0 && kind != 0 => mismatch(path, shape_name(shape), known, report),
        Shape::Object(object) => {
            if kind != 0 && kind != OBJECT {
                return mismatch(path, "an object", known, report);
            }
            // Members that no source lists are not known to be wrong.
            if !known.3.is_empty() {
                let members = if report.subject.part.is_read() {
                    object.response
                } else {
                    object.request
                };
                compare_members(path, members, known.3, report);
            }
        }
        Shape::Map => {
            if kind != 0 && kind != OBJECT {
                mismatch(path, "an object", known, report);
            }
        }
        Shape::String => {
            if kind != 0 && kind != STRING && kind != SCALAR {
                mismatch(path, "a string", known, report);
            } else if flags & ENCRYPTED != 0 {
                report.line(path);
                report.text(" is encrypted; its type is `wechatpay::Sensitive`");
            }
        }
        Shape::Sensitive => {
            if kind != 0 && kind != STRING && kind != SCALAR {
                mismatch(path, "a string", known, report);
            } else if flags & CLEAR != 0 {
                report.line(path);
                report.text(" is not encrypted; its type is `String`, not `Sensitive`");
            }
        }
        Shape::Number => {
            if kind != 0 && kind != NUMBER && kind != SCALAR {
                mismatch(path, "a number", known, report);
            }
        }
        Shape::Boolean => {
            if kind != 0 && kind != BOOLEAN && kind != SCALAR {
                mismatch(path, "a boolean", known, report);
            }
        }
        Shape::File if report.subject.part.is_read() => mismatch(path, "a file", known, report),
        // The attribute has an error of its own for an unmarked file.
        Shape::File => {}
    }
}

/// Both are sorted by the hashes of the names, so one pass finds what is in one of them only.
#[track_caller]
const fn compare_members(
    path: &Path<'_>,
    members: &'static [Member],
    known: &'static [Known],
    report: &mut Report,
) {
    let mut is_open = false;
    let (mut i, mut j) = (0, 0);
    while i < members.len() {
        let Member(hash, name, shape, flags, aliases) = &members[i];
        if *flags & FLATTENED != 0 {
            match shape {
                Shape::Object(_) => compare_flattened(path, shape, known, report),
                _ => is_open = true,
            }
            i += 1;
            continue;
        }
        while j < known.len() && known[j].0 < *hash {
            j += 1;
        }
        let is_known = j < known.len() && known[j].0 == *hash;
        if is_known && *flags & UNDOCUMENTED == 0 {
            let inner = Path {
                before: Some(path),
                name,
            };
            compare(&inner, shape, &known[j], report);
        } else if *flags & UNDOCUMENTED == 0 && !has_alias(aliases, known) {
            unknown(path, name, *flags, known, report);
        }
        i += 1;
    }
    if report.subject.part.is_read() || is_open {
        return;
    }
    let mut j = 0;
    while j < known.len() {
        let hash = known[j].0;
        if known[j].2 & REQUIRED != 0
            && matches!(has(members, hash), Found::No)
            && !is_meant(members, known, hash)
        {
            report.missing(path, known[j].1);
        }
        j += 1;
    }
}

/// The members of a flattened object are members of the outer one, which looks for those that are
/// missing.
#[track_caller]
const fn compare_flattened(
    path: &Path<'_>,
    shape: &Shape,
    known: &'static [Known],
    report: &mut Report,
) {
    let Shape::Object(object) = shape else {
        return;
    };
    let members = if report.subject.part.is_read() {
        object.response
    } else {
        object.request
    };
    let mut i = 0;
    while i < members.len() {
        let Member(hash, name, shape, flags, aliases) = &members[i];
        if *flags & FLATTENED != 0 {
            compare_flattened(path, shape, known, report);
        } else if *flags & UNDOCUMENTED == 0 {
            match position(known, *hash) {
                Some(at) => {
                    let inner = Path {
                        before: Some(path),
                        name,
                    };
                    compare(&inner, shape, &known[at], report);
                }
                None if has_alias(aliases, known) => {}
                None => unknown(path, name, *flags, known, report),
            }
        }
        i += 1;
    }
}

const fn position(known: &[Known], hash: u64) -> Option<usize> {
    let mut i = 0;
    while i < known.len() {
        if known[i].0 == hash {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn has_alias(aliases: &[u64], known: &[Known]) -> bool {
    let mut i = 0;
    while i < aliases.len() {
        if position(known, aliases[i]).is_some() {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether an object has a member.
enum Found {
    Yes,
    No,
    /// What is flattened into the object is not known.
    Perhaps,
}

const fn has(members: &[Member], hash: u64) -> Found {
    let mut found = Found::No;
    let mut i = 0;
    while i < members.len() {
        let Member(other, _, shape, flags, _) = &members[i];
        if *flags & FLATTENED == 0 {
            if *other == hash {
                return Found::Yes;
            }
        } else {
            match shape {
                Shape::Object(object) => match has(object.request, hash) {
                    Found::Yes => return Found::Yes,
                    Found::Perhaps => found = Found::Perhaps,
                    Found::No => {}
                },
                _ => found = Found::Perhaps,
            }
        }
        i += 1;
    }
    found
}

/// Reports a member that no source has: in a response only if it is probably misspelled, since the
/// documentation lists responses incompletely.
#[track_caller]
const fn unknown(path: &Path<'_>, name: &str, flags: u8, known: &[Known], report: &mut Report) {
    if report.subject.part.is_read() && flags & KNOWN_NAME != 0 {
        return;
    }
    let near = nearest(name, known, report.subject.part.is_read());
    if report.subject.part.is_read() && near.is_none() {
        return;
    }
    let inner = Path {
        before: Some(path),
        name,
    };
    report.line(&inner);
    report.text(" is unknown");
    if let Some(near) = near {
        report.text("; did you mean `");
        report.text(near.1);
        report.text("`?");
    }
}

/// The known member that a misspelled one probably means: in a request, at most a third of the
/// letters differ; in a response, two.
const fn nearest<'a>(name: &str, known: &'a [Known], is_response: bool) -> Option<&'a Known> {
    let mut best = None;
    let mut least = usize::MAX;
    let mut i = 0;
    while i < known.len() {
        let len = known[i].1.len();
        let most = match is_response {
            true => 2,
            false if len > 3 => len / 3,
            false => 1,
        };
        let distance = distance(name, known[i].1);
        if distance < least && distance <= most {
            best = Some(&known[i]);
            least = distance;
        }
        i += 1;
    }
    best
}

/// Whether a misspelled member is probably meant to be this one, so that it is not missing.
const fn is_meant(members: &[Member], known: &[Known], hash: u64) -> bool {
    let mut i = 0;
    while i < members.len() {
        let Member(other, name, shape, flags, _) = &members[i];
        if *flags & FLATTENED != 0 {
            if let Shape::Object(object) = shape {
                if is_meant(object.request, known, hash) {
                    return true;
                }
            }
        } else if *flags & UNDOCUMENTED == 0 && position(known, *other).is_none() {
            if let Some(near) = nearest(name, known, false) {
                if near.0 == hash {
                    return true;
                }
            }
        }
        i += 1;
    }
    false
}

#[track_caller]
const fn mismatch(path: &Path<'_>, found: &str, known: &Known, report: &mut Report) {
    let flags = known.2;
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
        Shape::Object(_) | Shape::Map => "an object",
        Shape::List(_) => "a list",
        Shape::File => "a file",
        Shape::Unknown | Shape::Any => "something else",
    }
}

/// How many letters must be added, removed, replaced, or swapped with their neighbour. The distance
/// of names that are longer than any known one is not computed.
const fn distance(from: &str, to: &str) -> usize {
    const MOST: usize = 64;
    let (from, to) = (from.as_bytes(), to.as_bytes());
    if from.len().abs_diff(to.len()) > to.len() / 3 + 2 || to.len() >= MOST || from.len() >= MOST {
        return usize::MAX;
    }
    let mut before = [0; MOST];
    let mut last = [0; MOST];
    let mut j = 0;
    while j <= to.len() {
        last[j] = j;
        j += 1;
    }
    let mut i = 0;
    while i < from.len() {
        let mut row = [0; MOST];
        row[0] = i + 1;
        let mut j = 0;
        while j < to.len() {
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
    last[to.len()]
}

/// The message: a line for each mismatch.
struct Report {
    subject: Subject,
    text: [u8; Self::CAPACITY],
    len: usize,
    /// Names of members that are missing in the object that was compared last.
    lines: usize,
}

impl Report {
    /// A longer message is cut.
    const CAPACITY: usize = 4096;

    const fn new(subject: Subject) -> Self {
        Self {
            subject,
            text: [0; Self::CAPACITY],
            len: 0,
            lines: 0,
        }
    }

    const fn text(&mut self, text: &str) {
        let text = text.as_bytes();
        if self.len + text.len() > Self::CAPACITY {
            return;
        }
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
        path.before.is_none() && path.name.is_empty()
    }

    const fn names(&mut self, path: &Path<'_>) {
        if let Some(before) = path.before {
            self.names(before);
            if !self.is_whole(before) {
                self.text(".");
            }
        }
        self.text(path.name);
    }

    const fn missing(&mut self, path: &Path<'_>, name: &str) {
        let missing = Path {
            before: Some(path),
            name,
        };
        self.line(&missing);
        self.text(" is required and missing; add it, or write `optional(");
        self.names(&missing);
        self.text(")` if it is left out on purpose");
    }

    #[track_caller]
    #[allow(clippy::panic, reason = "evaluated by the compiler, whose error it is")]
    const fn end(&self) {
        if self.lines == 0 {
            return;
        }
        let (text, _) = self.text.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("this does not fit what is known of WeChat Pay"),
        }
    }
}
