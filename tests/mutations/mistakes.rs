//! The mistakes that people make.

use wechatpay_schema::{
    Encryption, Kind as Type, Member, Method, Operation, Place, Presence, Response, SourceKind,
    Sureness,
};

use crate::declaration::{Declaration, Root};

/// A kind of mistake.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The compiler has to catch each one.
    pub(crate) is_promised: bool,
    /// Makes one; `None` where there is no place for it.
    pub(crate) make: fn(&Operation<'_>, &mut Declaration, &mut Random) -> Option<()>,
}

/// A small generator of numbers (xorshift): the same seed gives the same mistakes.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: &str) -> Self {
        let seed = seed.bytes().fold(0x9E37_79B9_7F4A_7C15_u64, |seed, byte| {
            seed.rotate_left(7) ^ u64::from(byte)
        });
        Self(seed | 1)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap_or(0)
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> Option<T> {
        choices.get(self.below(choices.len())).cloned()
    }
}

const fn promised(
    name: &'static str,
    make: fn(&Operation<'_>, &mut Declaration, &mut Random) -> Option<()>,
) -> Kind {
    Kind {
        name,
        is_promised: true,
        make,
    }
}

pub(crate) const KINDS: &[Kind] = &[
    promised("a letter of the path", a_letter_of_the_path),
    promised("another method", another_method),
    promised("a response where there is none, or none", the_response),
    promised("another status (a warning)", another_status),
    promised(
        "a misspelled member of a request",
        |operation, text, random| misspell(text, random, &body(operation, 1..2), Root::Request),
    ),
    promised(
        "a misspelled member within an object",
        |operation, text, random| misspell(text, random, &body(operation, 2..9), Root::Request),
    ),
    promised(
        "a misspelled parameter of a query",
        |operation, text, random| misspell(text, random, &query(operation), Root::Request),
    ),
    promised("a confirmed member left out", |operation, text, random| {
        leave_out(text, random, &body(operation, 1..2))
    }),
    promised(
        "one left out within an object",
        |operation, text, random| leave_out(text, random, &body(operation, 2..9)),
    ),
    promised("a member of the body in the query", in_the_query),
    promised("a parameter of the query in the body", in_the_body),
    promised(
        "an encrypted string that is a `String`",
        |operation, text, random| {
            retype(text, random, &body(operation, 1..9), Root::Request, |it| {
                (it.is_encrypted()).then_some("String")
            })
        },
    ),
    promised(
        "a clear string that is `Sensitive`",
        |operation, text, random| {
            retype(text, random, &body(operation, 1..9), Root::Request, |it| {
                (is_plain_string(it)).then_some("wechatpay::Sensitive")
            })
        },
    ),
    promised("a number for a string", |operation, text, random| {
        retype(text, random, &body(operation, 1..9), Root::Request, |it| {
            (is_plain_string(it)).then_some("i64")
        })
    }),
    promised("a string for a number", |operation, text, random| {
        retype(text, random, &body(operation, 1..9), Root::Request, |it| {
            (is_sure(it) && matches!(it.kind, Type::Integer | Type::Number)).then_some("String")
        })
    }),
    promised("a list for an object", |operation, text, random| {
        wrap(text, random, &body(operation, 1..9))
    }),
    promised("an object for a list", |operation, text, random| {
        unwrap(text, random, &body(operation, 1..9))
    }),
    promised(
        "a number for a string in a response",
        |operation, text, random| {
            retype(text, random, &response(operation), Root::Response, |it| {
                (is_plain_string(it) && it.encryption == Encryption::Clear).then_some("i64")
            })
        },
    ),
    Kind {
        name: "a misspelled member of a response",
        is_promised: false,
        make: |operation, text, random| {
            misspell(text, random, &response(operation), Root::Response)
        },
    },
];

/// A member, with the names that lead to it, and its siblings.
#[derive(Clone)]
struct Found<'a> {
    path: Vec<&'a str>,
    member: &'a Member<'a>,
    siblings: &'a [Member<'a>],
}

/// The members of the JSON body at these depths, of a request whose fields are in its body.
fn body<'a>(operation: &'a Operation<'a>, depths: std::ops::Range<usize>) -> Vec<Found<'a>> {
    if matches!(operation.method, Method::Get | Method::Delete) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let parameters = operation.parameters.iter();
    for parameters in parameters.filter(|it| it.place == Place::Json) {
        walk(&[], &parameters.members, &mut found);
    }
    // The name may be that of a parameter in another place, too.
    let elsewhere = operation
        .parameters
        .iter()
        .filter(|it| it.place != Place::Json);
    let elsewhere: Vec<_> = elsewhere
        .flat_map(|it| &it.members)
        .map(|it| it.name)
        .collect();
    found.retain(|it| depths.contains(&it.path.len()) && !elsewhere.contains(&it.path[0]));
    found
}

/// The parameters of a request whose fields are in its query.
fn query<'a>(operation: &'a Operation<'a>) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    let parameters = operation
        .parameters
        .iter()
        .filter(|it| it.place == Place::Query);
    for parameters in parameters.filter(|_| operation.method == Method::Get) {
        walk(&[], &parameters.members, &mut found);
    }
    found
}

fn response<'a>(operation: &'a Operation<'a>) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    if let Response::Json(members) = &operation.response {
        walk(&[], members, &mut found);
    }
    found
}

fn walk<'a>(path: &[&'a str], members: &'a [Member<'a>], found: &mut Vec<Found<'a>>) {
    for member in members {
        let path = [path, &[member.name]].concat();
        // JSON in a string is not compared.
        if !member.json_string {
            walk(&path, &member.members, found);
        }
        found.push(Found {
            path,
            member,
            siblings: members,
        });
    }
}

/// How sure its place is too.
fn is_sure(member: &Member<'_>) -> bool {
    member.sureness == Sureness::Sure && !member.json_string
}

fn is_plain_string(member: &Member<'_>) -> bool {
    is_sure(member) && member.kind == Type::String && !member.is_encrypted()
}

fn a_letter_of_the_path(
    operation: &Operation<'_>,
    text: &mut Declaration,
    random: &mut Random,
) -> Option<()> {
    let segments: Vec<_> = operation
        .path
        .split('/')
        .filter(|it| it.len() > 3 && !it.contains('{'))
        .collect();
    let segment = random.of(&segments)?;
    let wrong = operation
        .path
        .replacen(segment, &edited(segment, random)?, 1);
    let is_known = |method: &str| {
        let method = method.parse();
        method.is_ok_and(|method| Operation::find(method, &wrong).is_ok())
    };
    if Method::NAMES.iter().any(|it| is_known(it)) {
        return None;
    }
    text.replace_in_attribute(&operation.path, &wrong)
}

fn another_method(
    operation: &Operation<'_>,
    text: &mut Declaration,
    random: &mut Random,
) -> Option<()> {
    let others: Vec<_> = Method::NAMES
        .iter()
        .filter(|it| {
            let method = it.parse();
            method.is_ok_and(|it| Operation::find(it, &operation.path).is_err())
        })
        .collect();
    let other = random.of(&others)?;
    text.replace_in_attribute(&operation.method.to_string(), other)
}

fn the_response(operation: &Operation<'_>, text: &mut Declaration, _: &mut Random) -> Option<()> {
    if operation.response_kind != Sureness::Sure {
        return None;
    }
    match operation.response {
        Response::Empty => {
            text.replace_in_attribute("expect = 204", "response = serde_json::Value")
        }
        Response::Json(_) | Response::File(_) => {
            let line = text.text();
            let response = line.split_once("response = ")?.1;
            let response = response.split([',', '\n', ')']).next()?.to_owned();
            text.replace_in_attribute(&format!("response = {response}"), "expect = 204")
        }
    }
}

fn another_status(operation: &Operation<'_>, text: &mut Declaration, _: &mut Random) -> Option<()> {
    // Only the pages know statuses.
    let is_known = operation.known_to.contains(&SourceKind::Pages);
    match operation.response {
        Response::Json(_) if is_known => {
            text.replace_in_attribute("response = ", "expect = 201, response = ")
        }
        _ => None,
    }
}

/// Changes the name of a member by one edit, so that it is no other one.
fn misspell(
    text: &mut Declaration,
    random: &mut Random,
    members: &[Found<'_>],
    root: Root,
) -> Option<()> {
    let found = random.of(members)?;
    let wrong = edited(found.member.name, random)?;
    if found.siblings.iter().any(|it| it.name == wrong) {
        return None;
    }
    let line = text.field(root, &found.path)?;
    text.rename(line, &wrong)
}

/// Two letters swapped, one lost, or one twice.
fn edited(name: &str, random: &mut Random) -> Option<String> {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() < 4 {
        return None;
    }
    let at = 1 + random.below(letters.len() - 2);
    match random.below(3) {
        0 => letters.swap(at, at + 1),
        1 => drop(letters.remove(at)),
        _ => letters.insert(at, letters[at]),
    }
    let edited: String = letters.into_iter().collect();
    (edited != name).then_some(edited)
}

fn leave_out(text: &mut Declaration, random: &mut Random, members: &[Found<'_>]) -> Option<()> {
    let found = random.of(members)?;
    if found.member.presence != Presence::Required {
        return None;
    }
    let line = text.field(Root::Request, &found.path)?;
    text.remove(line);
    Some(())
}

fn in_the_query(
    operation: &Operation<'_>,
    text: &mut Declaration,
    random: &mut Random,
) -> Option<()> {
    let found = random.of(&body(operation, 1..2))?;
    if found.member.kind == Type::Object || !is_sure(found.member) {
        return None;
    }
    let line = text.field(Root::Request, &found.path)?;
    if text.line(line).contains("Vec<") {
        return None;
    }
    text.insert_above(line, "#[wechatpay(query)]");
    Some(())
}

fn in_the_body(
    operation: &Operation<'_>,
    text: &mut Declaration,
    random: &mut Random,
) -> Option<()> {
    if operation.method != Method::Post {
        return None;
    }
    let query = operation
        .parameters
        .iter()
        .filter(|it| it.place == Place::Query);
    let query = query.flat_map(|it| &it.members);
    let query: Vec<_> = query.filter(|it| is_sure(it)).collect();
    let member = random.of(&query)?;
    let line = text.field(Root::Request, &[member.name])?;
    if text.line(line - 1).trim() != "#[wechatpay(query)]" {
        return None;
    }
    let field = text.line(line).to_owned();
    text.remove(line);
    let end = text.field_end()?;
    text.insert_above(end, field.trim());
    Some(())
}

fn retype(
    text: &mut Declaration,
    random: &mut Random,
    members: &[Found<'_>],
    root: Root,
    to: fn(&Member<'_>) -> Option<&'static str>,
) -> Option<()> {
    let found = random.of(members)?;
    let to = to(found.member)?;
    let line = text.field(root, &found.path)?;
    // An enumeration says nothing of its own.
    if text.line(line - 1).contains("with = ") || text.line(line - 1).contains("path") {
        return None;
    }
    text.retype(line, to)
}

fn wrap(text: &mut Declaration, random: &mut Random, members: &[Found<'_>]) -> Option<()> {
    let found = random.of(members)?;
    let is_object = found.member.kind == Type::Object && !found.member.list;
    if !is_object || !is_sure(found.member) || found.member.members.is_empty() {
        return None;
    }
    let line = text.field(Root::Request, &found.path)?;
    let ty = text.type_of(line)?.to_owned();
    text.retype(line, &format!("Vec<{ty}>"))
}

fn unwrap(text: &mut Declaration, random: &mut Random, members: &[Found<'_>]) -> Option<()> {
    let found = random.of(members)?;
    let is_list = found.member.kind == Type::Object && found.member.list;
    if !is_list || !is_sure(found.member) || found.member.members.is_empty() {
        return None;
    }
    let line = text.field(Root::Request, &found.path)?;
    let ty = text.type_of(line)?.to_owned();
    text.replace_type(line, &format!("Vec<{ty}>"), &ty)
}
