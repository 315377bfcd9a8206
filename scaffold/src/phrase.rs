//! Reads a path as a phrase: a verb, and what it acts on.

use crate::words::{camel, is_plural, plural, singular, split_words, words};
use wechatpay_schema::{Member, Method, Operation, Place, Response};

/// Verbs that can be the last segment of a path.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "activate", "add", "alter", "apply", "assign", "associate", "bind", "build", "cancel", "check",
    "claim", "close", "commit", "complete", "confirm", "create", "deactivate", "decrypt", "delete",
    "deposit", "disassociate", "find", "import", "invalid", "invalidate", "issue", "lock", "mark",
    "modify", "notify", "pause", "pay", "preauthorize", "prebind", "preopen", "prepare", "presign",
    "publish", "punch", "punish", "query", "recover", "redeclare", "refund", "rename", "renew",
    "report", "response", "restart", "resume", "return", "reverse", "revoke", "schedule", "search",
    "send", "sign", "start", "stop", "submit", "sync", "terminate", "transfer", "transform", "try",
    "unavailable", "unbind", "unfreeze", "unlock", "update", "upgrade", "upload", "use", "verify",
    "withdraw",
];

/// Verbs that begin a phrase, such as `update-budget`. Not `transfer`, `return` and their like,
/// which begin nouns: `return-orders`.
#[rustfmt::skip]
const PHRASE_VERBS: &[&str] = &[
    "add", "apply", "assess", "associate", "bind", "cancel", "change", "close", "create",
    "deactivate", "decrypt", "disassociate", "find", "finish", "get", "import", "insert", "issue",
    "list", "modify", "open", "query", "receive", "register", "report", "search", "send", "set",
    "submit", "sync", "terminate", "unbind", "update", "upload", "validate", "verify",
];

/// Verbs that only read. In the path of a GET, other verbs are nouns, such as `refund`.
const READING: &[&str] = &[
    "decrypt", "find", "get", "list", "query", "search", "verify",
];

/// Words before a verb that belong to it.
const ADVERBS: &[&str] = &["batch", "direct", "entrust", "pre"];

/// Ways to pay, which say what is created.
#[rustfmt::skip]
const CHANNELS: &[&str] = &[
    "app", "codepay", "h5", "highway", "jsapi", "micropay", "mini-program", "mweb", "native",
    "parking", "scannedpos", "web",
];

const PREPOSITIONS: &[&str] = &["by", "for", "with"];

/// The verb in English for one in a path.
fn spoken(verb: &str) -> &str {
    match verb {
        "apply" => "apply for",
        "invalid" => "invalidate",
        "response" => "respond to",
        "unavailable" => "disable",
        verb => verb,
    }
}

/// A path as a phrase.
#[derive(Default)]
pub(crate) struct Phrase {
    verb: Vec<String>,
    /// The words between verb and noun: the way to pay.
    adjective: Vec<String>,
    /// The noun: the resource that the path names.
    pub(crate) noun: Vec<String>,
    /// What the verb acts on, if that is not the noun itself.
    object: Option<Vec<String>>,
    /// The words at the end: `by id`, `with contract`.
    suffix: Vec<String>,
    /// The response is a list of what the noun names.
    pub(crate) lists: bool,
}

/// A part of a path.
#[derive(Clone)]
enum Part {
    /// Words that name something.
    Words(Vec<String>),
    /// A placeholder; `key` is the words before it, if they only name it.
    Placeholder { key: Option<Vec<String>> },
}

impl Phrase {
    pub(crate) fn of(operation: &Operation<'_>) -> Self {
        let mut phrase = Self::default();
        let mut parts = parts(&operation.path);
        let ends_in_words = matches!(parts.last(), Some(Part::Words(_)));
        if ends_in_words && parts.len() > 1 {
            phrase.take_ending(&mut parts, operation.method);
        }
        let is_new = phrase.verb.is_empty() && operation.method == Method::Post;
        phrase.take_noun(&parts, !is_new && phrase.verb != ["upload"]);

        let reads = |verb: &String| READING.contains(&verb.as_str());
        let is_list = matches!(&operation.response, Response::Json(members)
            if is_list(&phrase.noun, members));
        match phrase.verb.first() {
            None => {
                let fetches = operation.method == Method::Get && ends_in_words;
                phrase.lists = is_list && fetches;
                phrase.verb = vec![method_verb(operation, phrase.lists).to_owned()];
            }
            Some(verb) if reads(verb) => match phrase.object.clone() {
                Some(object) => phrase.noun = object,
                None => phrase.lists = is_list,
            },
            Some(_) => {}
        }
        phrase
    }

    /// The name of the request.
    pub(crate) fn request(&self) -> String {
        let object = self.object.as_ref().unwrap_or(&self.noun).clone();
        let object = if self.lists || self.verb.first().is_some_and(|verb| verb == "batch") {
            plural(object)
        } else if self.object.is_none() {
            singular(object)
        } else {
            object
        };
        let mut name = self.verb.clone();
        for words in [&self.adjective, &object, &self.suffix] {
            // `pre-transfer` and `transfer-bill` share a word, which is not repeated.
            let repeated = name.len() > 1 && name.last() == words.first();
            name.extend(words.iter().skip(usize::from(repeated)).cloned());
        }
        camel(&name)
    }

    /// Takes the last part of the path, if it is a verb or a way to pay.
    fn take_ending(&mut self, parts: &mut Vec<Part>, method: Method) {
        let Some(Part::Words(last)) = parts.last().cloned() else {
            return;
        };
        if let Some((channel, rest)) = split_channel(&last) {
            self.adjective = channel;
            self.suffix = rest;
            parts.pop();
            // In `pre-entrust-sign/jsapi` the verb comes before the way to pay.
            if let Some(Part::Words(before)) = parts.last().cloned() {
                if adverbs(&before) > 0 && self.take_verb(&before, method) {
                    parts.pop();
                }
            }
        } else if self.take_verb(&last, method) {
            parts.pop();
        }
    }

    /// Takes words that are a verb, or a verb with its object (`close`, `update-budget`,
    /// `image-upload`).
    fn take_verb(&mut self, words: &[String], method: Method) -> bool {
        let is_one_of = |verbs: &[&str], word: &str| {
            verbs.contains(&word) && (method != Method::Get || READING.contains(&word))
        };
        let (adverbs, words) = words.split_at(adverbs(words));
        match words {
            [verb] if is_one_of(VERBS, verb) => self.set_verb(adverbs, verb),
            [verb, rest @ ..]
                if is_one_of(PHRASE_VERBS, verb)
                    || (!adverbs.is_empty() && is_one_of(VERBS, verb)) =>
            {
                self.set_verb(adverbs, verb);
                let is_preposition = |word: &String| PREPOSITIONS.contains(&word.as_str());
                let end = rest.iter().position(is_preposition).unwrap_or(rest.len());
                let (object, suffix) = rest.split_at(end);
                self.object = Some(object.to_vec()).filter(|object| !object.is_empty());
                self.suffix = suffix.to_vec();
            }
            [before @ .., verb] if is_one_of(VERBS, verb) => {
                let is_adverb = |word: &&String| ADVERBS.contains(&word.as_str());
                let adverbs = before.iter().rev().take_while(is_adverb).count();
                let (object, adverbs) = before.split_at(before.len() - adverbs);
                self.set_verb(adverbs, verb);
                match split_channel(object) {
                    Some((channel, _)) => self.adjective = channel,
                    None => self.object = Some(object.to_vec()),
                }
            }
            _ => return false,
        }
        true
    }

    fn set_verb(&mut self, adverbs: &[String], verb: &str) {
        self.verb = [adverbs, &words(spoken(verb))].concat();
    }

    /// Takes the noun, with the resource that it belongs to. If `is_found`, takes the key too, by
    /// which an existing one is found.
    fn take_noun(&mut self, parts: &[Part], is_found: bool) {
        let last = parts.iter().enumerate().rev();
        let found = last.filter_map(|(at, part)| match part {
            Part::Words(words) => Some((at, words)),
            Part::Placeholder { .. } => None,
        });
        let Some((at, words)) = found.clone().next() else {
            return;
        };
        let key = parts.iter().skip(at + 1).rev().find_map(|part| match part {
            Part::Placeholder { key } => key.clone(),
            Part::Words(_) => None,
        });
        if let Some(key) = key.filter(|_| is_found) {
            self.suffix.push("by".to_owned());
            match key.split_last() {
                // A batch is found by its batch id: `by id` is enough.
                Some((id, of)) if id == "id" && singular(words.clone()).ends_with(of) => {
                    self.suffix.push(id.clone());
                }
                _ => self.suffix.extend(key),
            }
        }
        // One segment in the singular is the name of a product, not a noun.
        let is_product = parts.len() == 1 && !is_plural(words);
        self.noun = match found.clone().nth(1) {
            // The noun is a part of another resource.
            Some((of, resource)) if of + 1 < at => join(&singular(resource.clone()), words),
            _ => words.clone(),
        };
        if let Some(object) = self.object.as_mut().filter(|_| !is_product) {
            *object = join(&singular(self.noun.clone()), object);
        }
        if let Some(last) = self.noun.last_mut().filter(|last| *last == "withdraw") {
            "withdrawal".clone_into(last);
        }
    }
}

/// The number of adverbs at the beginning of some words.
fn adverbs(words: &[String]) -> usize {
    let is_adverb = |word: &&String| ADVERBS.contains(&word.as_str());
    words.iter().take_while(is_adverb).count()
}

/// Splits words into a way to pay and what follows it: nothing, or `with contract`.
fn split_channel(words: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    CHANNELS.iter().find_map(|channel| {
        let channel = split_words(channel);
        let rest = words.strip_prefix(channel.as_slice())?;
        let fits = rest.first().is_none_or(|word| word == "with");
        fits.then(|| (channel.clone(), rest.to_vec()))
    })
}

/// Puts the owner's words before some words, unless these have one of them already.
fn join(owner: &[String], words: &[String]) -> Vec<String> {
    let one = singular(words.to_vec());
    if owner.iter().any(|word| one.contains(word)) {
        words.to_vec()
    } else {
        [owner, words].concat()
    }
}

/// The verb for a method, if the path has none.
fn method_verb(operation: &Operation<'_>, lists: bool) -> &'static str {
    match (&operation.response, operation.method) {
        (Response::File(_), _) => "download",
        (_, Method::Get) if lists => "list",
        (_, Method::Get) => "get",
        (_, Method::Post) if !operation.members(Place::File).is_empty() => "upload",
        (_, Method::Post) => "create",
        (_, Method::Put | Method::Patch) => "update",
        (_, Method::Delete) => "delete",
    }
}

/// Whether a response is a list of what the path names.
fn is_list(noun: &[String], members: &[Member<'_>]) -> bool {
    let named = is_plural(noun);
    let is_list = |it: &Member<'_>| it.list && (!it.members.is_empty() || named);
    members.iter().any(is_list) && (is_paged(members) || (named && members.len() <= 3))
}

/// Whether a response is one page of a list.
pub(crate) fn is_paged(members: &[Member<'_>]) -> bool {
    const PAGING: [&str; 3] = ["offset", "limit", "total_count"];
    members.iter().any(|member| PAGING.contains(&member.name))
}

/// The parts of a path, without its beginning that all paths share.
fn parts(path: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let is_base = |segment: &&str| matches!(*segment, "" | "hk" | "global" | "v3");
    // `partner` says who calls the operation, not what it does.
    let says_something = |segment: &&str| !matches!(*segment, "" | "partner");
    for segment in path.split('/').skip_while(is_base).filter(says_something) {
        let name = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let Some(name) = name else {
            parts.push(Part::Words(segment_words(segment)));
            continue;
        };
        let name = words(name);
        let key = match parts.last() {
            Some(Part::Words(before)) if parts.len() > 1 && is_key(before, &name) => {
                Some(before.clone())
            }
            _ => None,
        };
        if key.is_some() {
            parts.pop();
        }
        parts.push(Part::Placeholder { key });
    }
    parts
}

/// The words of a segment, without a version as in `complaints-v2`.
fn segment_words(segment: &str) -> Vec<String> {
    let mut words = split_words(segment);
    let is_version = |word: &String| {
        let digits = word.strip_prefix('v');
        digits.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
    };
    words.retain(|word| !is_version(word));
    words
}

/// Whether words only name the placeholder after them, as in `id/{transaction_id}`.
fn is_key(words: &[String], placeholder: &[String]) -> bool {
    words.ends_with(placeholder) || placeholder.ends_with(words)
}
