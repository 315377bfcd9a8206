//! The names of an operation's request and response.

use crate::curated::Curated;
use crate::phrase::{Phrase, is_paged};
use crate::words::{camel, is_plural, singular, split_words, words};
use wechatpay_schema::{Member, Operation, Response};

/// The names for an operation's types.
pub(crate) struct Names {
    /// The name of the request: `CreateRefund`.
    pub(crate) request: String,
    /// The name of the response: `Refund`, or `CreateRefundResponse`.
    pub(crate) response: String,
    /// The noun, in the singular: `Refund`.
    pub(crate) noun: String,
    /// The response is a list of them.
    pub(crate) lists: bool,
}

impl Names {
    pub(crate) fn of(operation: &Operation<'_>) -> Self {
        let method = operation.method.as_str();
        let (request, noun, lists) = match Curated::find(method, &operation.path) {
            Some(Curated { request, noun, .. }) => {
                let noun = words(noun);
                let queries = request.starts_with("Query") && is_plural(&noun);
                let lists = request.starts_with("List") || queries;
                (request.to_owned(), noun, lists)
            }
            None => {
                let phrase = Phrase::of(operation);
                (phrase.request(), phrase.noun, phrase.lists)
            }
        };
        let noun = camel(&singular(noun));
        Self {
            response: response_name(&request, &noun, lists, operation),
            request,
            noun,
            lists,
        }
    }
}

fn response_name(request: &str, noun: &str, lists: bool, operation: &Operation<'_>) -> String {
    let members: &[Member<'_>] = match &operation.response {
        Response::Json(members) => members,
        Response::Empty | Response::File(_) => &[],
    };
    let begins = |verbs: &[&str]| verbs.iter().any(|verb| request.starts_with(verb));
    let is_thing = if begins(&["Find", "Get", "Query", "Search"]) {
        true
    } else if begins(&["Create", "Update"]) {
        // A response with few members is not the created thing, but only says that it exists.
        members.len() >= 5
    } else {
        members.len() >= 8
    };
    match (lists, is_thing) {
        (true, _) if is_paged(members) => format!("{noun}Page"),
        (true, _) => format!("{noun}List"),
        (false, true) => noun.to_owned(),
        (false, false) => format!("{request}Response"),
    }
}

/// The name of a notification's resource: `REFUND.SUCCESS` is a `RefundSuccess`.
pub(crate) fn of_event(event_type: &str) -> String {
    camel(&split_words(event_type))
}

/// The name of a form, as the beginning of the name of its type.
pub(crate) fn of_form(form: &str) -> String {
    camel(&split_words(form))
}
