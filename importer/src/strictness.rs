//! By what data refuses a declaration, and what is stricter than in earlier data.

use std::collections::BTreeMap;

use wechatpay_schema::{
    Member, Notification, Operation, Place, Response, Sure, Sureness, is_known_name,
    is_protocol_header, nearest,
};

/// What may refuse a declaration that earlier data accepted: rules that are new, and names that are
/// gone. The earlier data is the text of both its files.
///
/// One case is left out: a new member of a response, whose name is nearly that of a member which an
/// application has declared, and which no source knows.
///
/// # Errors
/// When the earlier data cannot be read, since its format was another one.
pub fn stricter_than(operations: &str, notifications: &str) -> Result<Vec<String>, String> {
    let unreadable = |file: &str, line: usize| {
        format!("line {line} of the earlier {file} cannot be read: its format is another one")
    };
    let mut earlier_operations = Vec::new();
    for (line, text) in (1..).zip(operations.lines()) {
        let operation = Operation::read(text);
        earlier_operations.push(operation.ok_or_else(|| unreadable("operations.txt", line))?);
    }
    for (line, text) in (1..).zip(notifications.lines()) {
        if Notification::read_all([text].into_iter()).next().is_none() {
            return Err(unreadable("notifications.txt", line));
        }
    }
    let operations: Vec<_> = Operation::all().collect();
    let mut now = Strictness::of(&operations, &operations);
    Notification::all().for_each(|it| now.notification(&it));
    let mut earlier = Strictness::of(&earlier_operations, &operations);
    for notification in Notification::read_all(notifications.lines()) {
        earlier.notification(&notification);
    }

    let is_new = |(rule, of): &(&String, &String)| {
        earlier.names.contains_key(*of) && !earlier.rules.contains_key(*rule)
    };
    let rules = now.rules.iter().filter(is_new);
    let rules = rules.map(|(rule, _)| rule.clone());
    let gone = earlier
        .names
        .iter()
        .filter(|(name, it)| now.refuses(name, it));
    let gone = gone.map(|(name, _)| format!("{name} is not known any more"));
    Ok(rules.chain(gone).collect())
}

/// By what data refuses a declaration.
struct Strictness {
    names: BTreeMap<String, Name>,
    /// What is checked, each with the name without which nobody could have broken it.
    rules: BTreeMap<String, String>,
}

/// An operation, an event, a form, or a member.
struct Name {
    /// That in which it is; an operation and an event are in nothing.
    parent: String,
    /// How it is sent, if it is a member.
    member: Option<(Direction, String)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Request,
    /// A response, or a resource.
    Response,
}

impl Strictness {
    /// That of operations, named as now: placeholders may have any names.
    fn of(operations: &[Operation<'_>], now: &[Operation<'_>]) -> Self {
        let mut strictness = Self {
            names: BTreeMap::new(),
            rules: BTreeMap::new(),
        };
        let template = |it: &Operation<'_>| {
            let pieces = it.path.split('/');
            let pieces = pieces.map(|it| if it.starts_with('{') { "{}" } else { it });
            format!("{} {}", it.method, pieces.collect::<Vec<_>>().join("/"))
        };
        let name = |it: &Operation<'_>| format!("{} {}", it.method, it.path);
        let mut by_template: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for it in now {
            by_template.entry(template(it)).or_default().push(name(it));
        }
        let mut count: BTreeMap<_, usize> = BTreeMap::new();
        for it in operations {
            *count.entry(template(it)).or_default() += 1;
        }
        for it in operations {
            let template = template(it);
            let name = match by_template.get(&template).map(Vec::as_slice) {
                Some([only]) => only.clone(),
                _ => name(it),
            };
            strictness.operation(it, &name);
            if count[&template] > 1 {
                strictness.rule(
                    &name,
                    "is told from another operation by its placeholders",
                    &name,
                );
            }
        }
        strictness
    }

    /// Whether a name that is not known any more is refused where it is declared.
    fn refuses(&self, name: &str, Name { parent, member }: &Name) -> bool {
        if self.names.contains_key(name) {
            return false;
        }
        let Some((direction, sent)) = member else {
            // Of an event that is gone, its forms are not listed.
            return parent.is_empty() || self.names.contains_key(parent);
        };
        // Of an object that is gone, or of which nothing is known, no members are refused.
        let siblings = self.names.values().filter(|it| it.parent == *parent);
        let siblings = siblings.filter_map(|it| it.member.as_ref());
        let mut siblings = siblings.filter(|it| it.0 == *direction);
        match direction {
            Direction::Request => {
                let is_operation = self.names.get(parent).is_some_and(|it| it.member.is_none());
                is_operation || siblings.next().is_some()
            }
            // Responses are documented incompletely: only what is probably misspelled is refused.
            Direction::Response => {
                !is_known_name(sent) && nearest(sent, siblings.map(|it| it.1.as_str())).is_some()
            }
        }
    }

    fn operation(&mut self, operation: &Operation<'_>, name: &str) {
        for it in &operation.parameters {
            let place = it.place;
            let members = it.members.iter().filter(|it| match place {
                Place::Path => false,
                Place::Header => !is_protocol_header(it.name),
                _ => true,
            });
            let members: Vec<_> = members.map(|it| Sure::of_parameter(it, place)).collect();
            let at = format!("{name}: {place}");
            self.members(Direction::Request, name, &at, &members);
        }
        if operation.response_kind == Sureness::Sure {
            let kind = match &operation.response {
                Response::Empty => "is empty",
                Response::File(_) => "is a file",
                Response::Json(members) => {
                    self.read(name, &format!("{name}: response"), members);
                    "is JSON"
                }
            };
            self.rule(&format!("{name}: response"), kind, name);
        }
        self.name(name, "", None);
    }

    fn notification(&mut self, notification: &Notification<'_>) {
        let event_type = notification.event_type;
        if notification.forms.len() > 1 {
            self.rule(event_type, "has several forms", event_type);
        }
        for form in &notification.forms {
            let name = format!("{event_type} {}", form.name);
            self.read(&name, &format!("{name}: resource"), &form.members);
            self.name(&name, event_type, None);
        }
        self.name(event_type, "", None);
    }

    /// The members of a response or a resource.
    fn read(&mut self, parent: &str, at: &str, members: &[Member<'_>]) {
        let members: Vec<_> = members.iter().map(Sure::of_response).collect();
        if !members.is_empty() {
            self.rule(at, "has known members", parent);
        }
        self.members(Direction::Response, parent, at, &members);
    }

    fn members(&mut self, direction: Direction, parent: &str, at: &str, members: &[Sure<'_>]) {
        for member in members {
            let at = &format!("{at}.{}", member.name);
            // In a request, nobody can have declared a member that was not known.
            let declared = match direction {
                Direction::Request => at,
                Direction::Response => parent,
            };
            if member.is_required {
                self.rule(at, "is required", parent);
            }
            if let Some(kind) = member.kind {
                let list = if member.is_list { "a list of " } else { "" };
                self.rule(at, &format!("is {list}{kind:?}"), declared);
            }
            match member.is_encrypted {
                Some(true) => self.rule(at, "is encrypted", declared),
                Some(false) => self.rule(at, "is not encrypted", declared),
                None => {}
            }
            if !member.members.is_empty() {
                self.rule(at, "has known members", declared);
            }
            self.members(direction, at, at, &member.members);
            self.name(at, parent, Some((direction, member.name.to_owned())));
        }
    }

    fn name(&mut self, name: &str, parent: &str, member: Option<(Direction, String)>) {
        let parent = parent.to_owned();
        self.names.insert(name.to_owned(), Name { parent, member });
    }

    fn rule(&mut self, subject: &str, says: &str, of: &str) {
        self.rules
            .insert(format!("{subject} {says}"), of.to_owned());
    }
}
