//! What an operation's request and answer are called: verb and noun, from method and path.

use super::curated::CURATED;
use super::words::{camel, is_plural, plural, singular, split_words, words};
use crate::{Member, Method, Operation, Response};

/// The names that an operation gives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// The request: `CreateRefund`.
    pub(super) request: String,
    /// The answer: `Refund`, or `CreateRefundResponse`.
    pub(super) response: String,
    /// What it is about, in the singular: `Refund`.
    pub(super) noun: String,
    /// It answers with one page or list of them.
    pub(super) lists: bool,
}

/// Last segments that say what is done, and the verb for it.
const VERBS: &[(&str, &str)] = &[
    ("activate", "activate"),
    ("add", "add"),
    ("alter", "alter"),
    ("apply", "apply for"),
    ("assign", "assign"),
    ("associate", "associate"),
    ("bind", "bind"),
    ("build", "build"),
    ("cancel", "cancel"),
    ("check", "check"),
    ("claim", "claim"),
    ("close", "close"),
    ("commit", "commit"),
    ("complete", "complete"),
    ("confirm", "confirm"),
    ("create", "create"),
    ("deactivate", "deactivate"),
    ("decrypt", "decrypt"),
    ("delete", "delete"),
    ("deposit", "deposit"),
    ("disassociate", "disassociate"),
    ("find", "find"),
    ("import", "import"),
    ("invalid", "invalidate"),
    ("invalidate", "invalidate"),
    ("issue", "issue"),
    ("lock", "lock"),
    ("mark", "mark"),
    ("modify", "modify"),
    ("notify", "notify"),
    ("pause", "pause"),
    ("pay", "pay"),
    ("preauthorize", "preauthorize"),
    ("prebind", "prebind"),
    ("preopen", "preopen"),
    ("prepare", "prepare"),
    ("presign", "presign"),
    ("publish", "publish"),
    ("punch", "punch"),
    ("punish", "punish"),
    ("query", "query"),
    ("recover", "recover"),
    ("redeclare", "redeclare"),
    ("refund", "refund"),
    ("rename", "rename"),
    ("renew", "renew"),
    ("report", "report"),
    ("response", "respond to"),
    ("restart", "restart"),
    ("resume", "resume"),
    ("return", "return"),
    ("reverse", "reverse"),
    ("revoke", "revoke"),
    ("schedule", "schedule"),
    ("search", "search"),
    ("send", "send"),
    ("start", "start"),
    ("stop", "stop"),
    ("submit", "submit"),
    ("sync", "sync"),
    ("terminate", "terminate"),
    ("transfer", "transfer"),
    ("transform", "transform"),
    ("try", "try"),
    ("unavailable", "disable"),
    ("unbind", "unbind"),
    ("unfreeze", "unfreeze"),
    ("unlock", "unlock"),
    ("update", "update"),
    ("upgrade", "upgrade"),
    ("upload", "upload"),
    ("use", "use"),
    ("verify", "verify"),
    ("withdraw", "withdraw"),
];

/// Verbs that begin a phrase, such as `update-budget`. Not `transfer`, `return` and their like,
/// which begin nouns: `return-orders`.
const PHRASE_VERBS: &[&str] = &[
    "add",
    "apply",
    "assess",
    "associate",
    "bind",
    "cancel",
    "change",
    "close",
    "create",
    "deactivate",
    "decrypt",
    "disassociate",
    "find",
    "finish",
    "get",
    "import",
    "insert",
    "issue",
    "list",
    "modify",
    "open",
    "query",
    "receive",
    "register",
    "report",
    "search",
    "send",
    "set",
    "submit",
    "sync",
    "terminate",
    "unbind",
    "update",
    "upload",
    "validate",
    "verify",
];

/// What stands before a verb and belongs to it.
const ADVERBS: &[&str] = &["batch", "direct", "pre"];

/// Ways to pay, which say what kind of thing is created.
const CHANNELS: &[&str] = &[
    "app",
    "codepay",
    "exposure",
    "h5",
    "harmony",
    "highway",
    "jsapi",
    "micropay",
    "mini-program",
    "miniprogram",
    "mweb",
    "native",
    "parking",
    "scannedpos",
    "web",
];

/// A part of a path.
#[derive(Debug, Clone)]
enum Part {
    /// Words that name something.
    Words(Vec<String>),
    /// A placeholder, with the words before it that only name it.
    Placeholder { key: Option<Vec<String>> },
}

impl Names {
    pub(super) fn of(operation: &Operation<'_>) -> Self {
        let curated = CURATED.iter().find(|(method, path, ..)| {
            *method == operation.method.as_str() && *path == operation.path
        });
        if let Some((_, _, request, noun)) = curated {
            let noun = words(noun);
            let lists =
                request.starts_with("List") || (request.starts_with("Query") && is_plural(&noun));
            return Self::new(operation, (*request).to_owned(), noun, lists);
        }
        let phrase = Phrase::of(operation);
        let request = phrase.request();
        Self::new(operation, request, phrase.noun, phrase.lists)
    }

    fn new(operation: &Operation<'_>, request: String, noun: Vec<String>, lists: bool) -> Self {
        let one = camel(&singular(noun.clone()));
        let members: &[Member<'_>] = match &operation.response {
            Response::Json(members) => members,
            Response::Empty | Response::File(_) => &[],
        };
        let reads = ["Get", "Query", "Search", "Find"];
        let is_read = reads.iter().any(|verb| request.starts_with(verb));
        // An answer that says little more than that it went well is not the thing itself.
        let enough = if request.starts_with("Create") || request.starts_with("Update") {
            5
        } else {
            8
        };
        let response = if lists && is_paged(members) {
            format!("{one}Page")
        } else if lists {
            format!("{one}List")
        } else if is_read {
            one.clone()
        } else if members.len() >= enough {
            one.clone()
        } else {
            format!("{request}Response")
        };
        Self {
            request,
            response,
            noun: one,
            lists,
        }
    }
}

/// The name of a notification's resource: `REFUND.SUCCESS` is a `RefundSuccess`.
pub(super) fn of_event(event_type: &str) -> String {
    camel(&split_words(event_type))
}

fn is_paged(members: &[Member<'_>]) -> bool {
    let paging = [
        "offset",
        "limit",
        "total_count",
        "next_offset",
        "next_page_token",
    ];
    members.iter().any(|member| paging.contains(&member.name))
}

/// What a path says.
struct Phrase {
    verb: Vec<String>,
    /// What stands between verb and noun: the way to pay.
    adjective: Vec<String>,
    /// What it is about.
    noun: Vec<String>,
    /// What the verb is done to, where the path says more than the noun.
    object: Option<Vec<String>>,
    /// `by id`, `with contract`.
    suffix: Vec<String>,
    lists: bool,
}

impl Phrase {
    fn request(&self) -> String {
        let object = self.object.as_ref().unwrap_or(&self.noun);
        let object = if self.lists {
            plural(object.clone())
        } else if self.verb.first().is_some_and(|verb| verb == "batch") {
            plural(object.clone())
        } else if self.object.is_none() {
            singular(object.clone())
        } else {
            object.clone()
        };
        let mut name = self.verb.clone();
        for words in [&self.adjective, &object, &self.suffix] {
            // `pre-transfer` a `transfer-bill`: once is enough.
            let repeated = name.len() > 1 && name.last() == words.first();
            name.extend(words.iter().skip(usize::from(repeated)).cloned());
        }
        camel(&name)
    }

    fn of(operation: &Operation<'_>) -> Self {
        let mut parts = parts(&operation.path);
        let ends_in_words = matches!(parts.last(), Some(Part::Words(_)));
        let mut phrase = Self {
            verb: Vec::new(),
            adjective: Vec::new(),
            noun: Vec::new(),
            object: None,
            suffix: Vec::new(),
            lists: false,
        };
        if ends_in_words && parts.len() > 1 {
            phrase.take_ending(&mut parts, operation.method);
        }
        let creates = matches!(operation.method, Method::Post) && phrase.verb.is_empty();
        phrase.take_noun(&parts, !creates && phrase.verb != ["upload"]);
        if phrase.verb.is_empty() {
            let (verb, lists) = method_verb(operation, ends_in_words);
            (phrase.verb, phrase.lists) = (vec![verb.to_owned()], lists);
        } else if matches!(phrase.verb[..], [ref only] if only == "query" || only == "search") {
            phrase.lists = matches!(&operation.response, Response::Json(members)
                if is_list(&phrase.noun, members));
        }
        if let Some(object) = phrase.object.as_ref().filter(|_| phrase.reads()) {
            phrase.noun = object.clone();
        }
        phrase
    }

    fn reads(&self) -> bool {
        let reads = ["decrypt", "find", "get", "list", "query", "search"];
        self.verb
            .first()
            .is_some_and(|verb| reads.contains(&verb.as_str()))
    }

    /// Takes what the path ends in if it is a verb or a way to pay.
    fn take_ending(&mut self, parts: &mut Vec<Part>, method: Method) {
        let Some(Part::Words(last)) = parts.last().cloned() else {
            return;
        };
        if let Some(adjective) = channel(&last) {
            parts.pop();
            self.adjective = adjective.to_vec();
            self.suffix = last[adjective.len()..].to_vec();
            // `pre-entrust-sign/jsapi`: the verb stands before the way to pay.
            if let Some(Part::Words(before)) = parts.last().cloned() {
                if before.starts_with(&["pre".to_owned(), "entrust".to_owned(), "sign".to_owned()])
                {
                    parts.pop();
                    self.verb = before[..3].to_vec();
                    self.suffix.extend(before[3..].iter().cloned());
                }
            }
            return;
        }
        let verb = |word: &String| VERBS.iter().find(|(verb, _)| verb == word);
        let adverbs = last
            .iter()
            .take_while(|word| ADVERBS.contains(&word.as_str()));
        let adverbs = adverbs.count();
        let begins = last
            .get(adverbs)
            .filter(|word| PHRASE_VERBS.contains(&word.as_str()) || (adverbs > 0 && is_verb(word)));
        if let ([only], Some((_, verb))) = (last.as_slice(), last.first().and_then(verb)) {
            // A withdrawal can be fetched, and a refund.
            if method == Method::Get
                && !["query", "search", "find", "verify"].contains(&only.as_str())
            {
                return;
            }
            self.verb = words(verb);
        } else if begins.is_some() && !(method == Method::Get && last[0] == "send") {
            self.verb = last[..=adverbs].to_vec();
            let rest = &last[adverbs + 1..];
            let preposition =
                |word: &String| matches!(word.as_str(), "by" | "for" | "with" | "without");
            let end = rest.iter().position(preposition).unwrap_or(rest.len());
            self.suffix = rest[end..].to_vec();
            if end > 0 {
                self.object = Some(rest[..end].to_vec());
                if self.verb == ["apply"] {
                    self.verb.push("for".to_owned());
                }
            }
        } else if last.len() == 3 && last == ["pre", "entrust", "sign"] {
            self.verb = last;
        } else if let Some((rest, (_, verb))) = last
            .split_last()
            .and_then(|(word, rest)| Some((rest, verb(word)?)))
        {
            let end = ["pre", "entrust"]
                .iter()
                .filter(|it| rest.iter().any(|word| word == *it))
                .count();
            self.verb = rest[rest.len() - end..].to_vec();
            self.verb.extend(words(verb));
            let rest = &rest[..rest.len() - end];
            match channel(rest) {
                Some(adjective) => self.adjective = adjective.to_vec(),
                None => self.object = Some(rest.to_vec()),
            }
        } else if last.ends_with(&["entrust".to_owned(), "sign".to_owned()]) {
            let at = last.iter().position(|word| word == "pre").unwrap_or(0);
            self.adjective = last[..at].to_vec();
            self.verb = last[at..].to_vec();
        } else {
            return;
        }
        parts.pop();
    }

    /// The noun, with what it belongs to, and the key by which it is found.
    fn take_noun(&mut self, parts: &[Part], found: bool) {
        let at = parts
            .iter()
            .rposition(|part| matches!(part, Part::Words(_)));
        let Some((at, Part::Words(noun))) = at.and_then(|at| Some((at, parts.get(at)?))) else {
            return;
        };
        let mut noun = noun.clone();
        let is_namespace = at == 0 && parts.len() == 1 && !is_plural(&noun);
        let key = parts[at + 1..].iter().rev().find_map(|part| match part {
            Part::Placeholder { key } => key.clone(),
            Part::Words(_) => None,
        });
        if let Some(key) = key.filter(|_| found) {
            self.suffix.push("by".to_owned());
            let one = singular(noun.clone());
            match key.split_last() {
                // A batch by its batch id: by its id.
                Some((id, words)) if id == "id" && one.ends_with(words) => {
                    self.suffix.push(id.clone());
                }
                _ => self.suffix.extend(key),
            }
        }
        // The words of a resource that this one is part of.
        let mut before = parts[..at].iter().rev();
        if let Some(Part::Placeholder { .. }) = before.next() {
            let parent = before.find_map(|part| match part {
                Part::Words(words) => Some(singular(words.clone())),
                Part::Placeholder { .. } => None,
            });
            noun = join(&parent.unwrap_or_default(), &noun);
        }
        if let Some(object) = self.object.as_mut().filter(|_| !is_namespace) {
            *object = join(&singular(noun.clone()), object);
        }
        // As nouns, verbs look otherwise.
        if let Some(last) = noun.last_mut().filter(|last| *last == "withdraw") {
            "withdrawal".clone_into(last);
        }
        self.noun = noun;
    }
}

fn is_verb(word: &str) -> bool {
    VERBS.iter().any(|(verb, _)| *verb == word)
}

/// The way to pay that words begin with.
fn channel(words: &[String]) -> Option<&[String]> {
    let begins = |channel: &&&str| {
        let channel = split_words(channel);
        let rest = words.get(channel.len());
        words.starts_with(&channel) && rest.is_none_or(|word| word == "with")
    };
    let found = CHANNELS.iter().find(begins)?;
    words.get(..split_words(found).len())
}

/// Words after those of what they belong to, unless they say so themselves.
fn join(parent: &[String], words: &[String]) -> Vec<String> {
    let one = singular(words.to_vec());
    if parent.iter().any(|word| one.contains(word)) {
        return words.to_vec();
    }
    [parent, words].concat()
}

/// What a method does to what a path names, and whether it lists several.
fn method_verb(operation: &Operation<'_>, ends_in_words: bool) -> (&'static str, bool) {
    match (&operation.response, operation.method) {
        (Response::File(_), _) => ("download", false),
        (Response::Json(members), Method::Get)
            if ends_in_words && is_list(&last_words(&operation.path), members) =>
        {
            ("list", true)
        }
        (_, Method::Get) => ("get", false),
        (_, Method::Post) if !operation.members(crate::Place::File).is_empty() => ("upload", false),
        (_, Method::Post) => ("create", false),
        (_, Method::Put | Method::Patch) => ("update", false),
        (_, Method::Delete) => ("delete", false),
    }
}

/// Whether an answer is a list of what the path names.
fn is_list(noun: &[String], members: &[Member<'_>]) -> bool {
    let named = is_plural(noun);
    let is_list = |it: &Member<'_>| it.list && (!it.members.is_empty() || named);
    members.iter().any(is_list) && (is_paged(members) || (named && members.len() <= 3))
}

fn last_words(path: &str) -> Vec<String> {
    let last = path.trim_end_matches('/').rsplit('/').next();
    split_words(last.unwrap_or_default())
}

/// A path's parts, without what all paths or products begin with.
fn parts(path: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let begin = |segment: &&str| matches!(*segment, "" | "hk" | "global" | "v3");
    for segment in path.split('/').skip_while(begin) {
        let placeholder = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match placeholder {
            // Who calls says nothing of what is called.
            _ if matches!(segment, "" | "partner") => {}
            None => parts.push(Part::Words(segment_words(segment))),
            Some(name) => {
                let name = words(name);
                let key = match parts.last() {
                    Some(Part::Words(before)) if parts.len() > 1 && is_key(before, &name) => {
                        let key = before.clone();
                        parts.pop();
                        Some(key)
                    }
                    _ => None,
                };
                parts.push(Part::Placeholder { key });
            }
        }
    }
    parts
}

/// A segment's words, without a version: `complaints-v2`.
fn segment_words(segment: &str) -> Vec<String> {
    let mut words = split_words(segment);
    let is_version = |word: &String| {
        let digits = word.strip_prefix('v');
        digits.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_digit()))
    };
    if words.len() > 1 {
        words.retain(|word| !is_version(word));
    }
    words
}

/// Whether words only name the placeholder after them: `id/{transaction_id}`.
fn is_key(words: &[String], placeholder: &[String]) -> bool {
    words.ends_with(placeholder) || placeholder.ends_with(words)
}
