//! Makes the types of a declaration from the documented facts.

use std::collections::{BTreeSet, VecDeque};

use crate::enumeration::Enumeration;
use crate::identifiers::{
    field_name, is_generic, is_taken, is_unspecific_list, prefixed, type_name,
};
use crate::model::{
    Absence, Algorithm, Docs, Endpoint, Enum, Event, Field, FieldPlace, ResponseType, Role,
    Scaffold, Struct, Style, Times, Type,
};
use crate::naming::{self, Names};
use crate::times::is_time;
use crate::words::words;
use wechatpay_schema::{
    Encryption, Form, Kind, Member, Method, Notification, Operation, Place, Presence, Response,
    Sureness, is_protocol_header,
};

/// The algorithm of a member of an upload's `meta`, if it is the digest of the file.
pub(crate) fn digest(member: &Member<'_>, meta: &[Member<'_>]) -> Option<Algorithm> {
    let is_digest = ["sha256", "file_digest", "digest"].contains(&member.name);
    let is_sm3 = |it: &Member<'_>| it.values.iter().any(|value| value.contains("SM3"));
    is_digest.then(|| {
        if meta.iter().any(is_sm3) {
            Algorithm::Sm3
        } else {
            Algorithm::Sha256
        }
    })
}

impl<'a> Scaffold<'a> {
    /// The declaration of an operation, with the types that it needs.
    pub fn of(operation: &'a Operation<'a>, style: impl Into<Style>) -> Self {
        let style = style.into();
        let names = Names::of(operation);
        let mut builder = Builder::new(style);
        let request = builder.claim(names.request.clone());
        let response_name = match &operation.response {
            Response::Json(members) if !members.is_empty() => {
                Some(builder.claim_response(&names, &request))
            }
            _ => None,
        };
        builder.add(request, Role::Endpoint, Origin::outermost(&[], &names.noun));
        let fields = builder.endpoint_fields(operation);
        builder.structs[0].fields = fields;
        builder.structs[0].docs = Some(Docs {
            title: operation.title,
            remark: remark(operation).map(str::to_owned),
            page: &operation.page,
        });
        builder.build_all(None);
        let response = match (&operation.response, response_name) {
            (Response::Json(members), Some(name)) => {
                let origin = Origin::outermost(members, &names.noun);
                let response = builder.enqueue(name, Role::Response, origin);
                builder.build_all(names.lists.then_some((response, names.noun.as_str())));
                ResponseType::Struct(response)
            }
            (Response::Json(_), _) => ResponseType::Value,
            (Response::File(_), _) => ResponseType::Download,
            (Response::Empty, _) if matches!(operation.status, 202 | 204) => ResponseType::None,
            (Response::Empty, _) => ResponseType::Unit,
        };
        Self {
            events: Vec::new(),
            endpoint: Some(Endpoint {
                method: operation.method,
                path: &operation.path,
                host: operation.host,
                status: operation.status,
                response,
            }),
            structs: builder.structs,
            enums: builder.enums,
            style,
        }
    }

    /// The declaration of a form of a notification's resource.
    pub fn of_form(
        notification: &'a Notification<'a>,
        form: &'a Form<'a>,
        style: impl Into<Style>,
    ) -> Self {
        let mut builder = Builder::new(style.into());
        let only = [(notification, form)];
        builder.add_resource(&only);
        builder.build_all(None);
        builder.into_scaffold(Vec::new())
    }

    /// An enum with a variant for each of these forms, and one for all other notifications. A form
    /// that several events have in the same way has one variant.
    pub fn of_events(
        forms: &[(&'a Notification<'a>, &'a Form<'a>)],
        style: impl Into<Style>,
    ) -> Self {
        let mut builder = Builder::new(style.into());
        builder.claim("Event".to_owned());
        let mut groups: Vec<Vec<(&Notification<'_>, &Form<'_>)>> = Vec::new();
        for (notification, form) in forms.iter().copied() {
            let like = |(other, its): &(&Notification<'_>, &Form<'_>)| {
                has_forms(other) == has_forms(notification)
                    && its.name == form.name
                    && sorted(&its.members) == sorted(&form.members)
            };
            match groups.iter_mut().find(|group| group.iter().any(like)) {
                Some(group) => group.push((notification, form)),
                None => groups.push(vec![(notification, form)]),
            }
        }
        let events = groups.iter().map(|group| {
            let resource = builder.add_resource(group);
            let form = group.first().filter(|(it, _)| has_forms(it));
            Event {
                event_types: group.iter().map(|(it, _)| it.event_type).collect(),
                form: form.map(|(_, form)| form.name),
                resource,
            }
        });
        let events = events.collect();
        builder.build_all(None);
        builder.into_scaffold(events)
    }
}

/// What is doubtful about an operation as a whole.
fn remark(operation: &Operation<'_>) -> Option<&'static str> {
    let has_body = !matches!(operation.method, Method::Get | Method::Delete);
    if has_body && operation.parameters.is_empty() {
        return Some("No source says what the request has.");
    }
    let is_disputed = operation.response_kind == Sureness::Disputed;
    is_disputed.then_some("Sources disagree whether the response has a body.")
}

/// Whether the event alone does not say which form a notification has.
fn has_forms(notification: &Notification<'_>) -> bool {
    notification.forms.len() > 1
}

/// The members without what changes nothing in their types: their order, and whether one source alone
/// has them.
fn sorted<'a>(members: &[Member<'a>]) -> Vec<Member<'a>> {
    let mut members = members.to_vec();
    members.sort_by_key(|it| it.name);
    for member in &mut members {
        member.members = sorted(&member.members);
        if member.sureness == Sureness::Single {
            member.sureness = Sureness::Sure;
        }
    }
    members
}

/// Collects the types of a declaration, and their names.
struct Builder<'a> {
    style: Style,
    names: BTreeSet<String>,
    structs: Vec<Struct<'a>>,
    /// For each of the structs, the facts that it comes from.
    origins: Vec<Origin<'a>>,
    enums: Vec<Enum<'a>>,
    /// Structs without fields so far. Outer ones come first, so that they get the shorter names.
    queue: VecDeque<usize>,
}

/// The facts that a struct comes from.
struct Origin<'a> {
    members: &'a [Member<'a>],
    /// Its name, if no other type had that name.
    plain_name: String,
    /// The prefix for the names of types within it.
    context: String,
    /// The struct that has it as a field.
    parent: Option<usize>,
}

impl<'a> Origin<'a> {
    fn outermost(members: &'a [Member<'a>], context: &str) -> Self {
        Self {
            members,
            plain_name: String::new(),
            context: context.to_owned(),
            parent: None,
        }
    }
}

impl<'a> Builder<'a> {
    fn new(style: Style) -> Self {
        Self {
            style,
            names: BTreeSet::new(),
            structs: Vec::new(),
            origins: Vec::new(),
            enums: Vec::new(),
            queue: VecDeque::new(),
        }
    }

    /// Adds the resource of events that have the same one. `build_all` adds its fields.
    fn add_resource(&mut self, events: &[(&'a Notification<'a>, &'a Form<'a>)]) -> usize {
        let types: Vec<_> = events.iter().map(|(it, _)| it.event_type).collect();
        let (notification, form) = events[0];
        let prefix = if has_forms(notification) {
            naming::of_form(form.name)
        } else {
            String::new()
        };
        let named = |event: &str| prefix.clone() + &naming::of_event(event);
        // Others of the same product may have this name.
        let name = Some(named(&common(&types))).filter(|it| !self.names.contains(it));
        let name = name.unwrap_or_else(|| named(notification.event_type));
        let mut remark = format!("The resource of {}", quoted(&types, "and"));
        if has_forms(notification) {
            remark += &format!(" in the form `{}`", form.name);
        }
        if !form.original_types.is_empty() {
            let original_types = quoted(&form.original_types, "or");
            remark += &format!(", whose `original_type` is {original_types}");
        }
        let origin = Origin::outermost(&form.members, &name);
        let name = self.claim(name);
        let resource = self.enqueue(name, Role::Response, origin);
        self.structs[resource].docs = Some(Docs {
            title: form.title,
            remark: Some(remark + "."),
            page: &form.page,
        });
        resource
    }

    fn into_scaffold(self, events: Vec<Event<'a>>) -> Scaffold<'a> {
        Scaffold {
            endpoint: None,
            events,
            structs: self.structs,
            enums: self.enums,
            style: self.style,
        }
    }

    /// Adds a struct, without its fields.
    fn add(&mut self, name: String, role: Role, origin: Origin<'a>) -> usize {
        self.structs.push(Struct {
            docs: None,
            name,
            role,
            fields: Vec::new(),
        });
        self.origins.push(origin);
        self.structs.len() - 1
    }

    /// Adds a struct. `build_all` adds its fields.
    fn enqueue(&mut self, name: String, role: Role, origin: Origin<'a>) -> usize {
        let at = self.add(name, role, origin);
        self.queue.push_back(at);
        at
    }

    /// Adds the fields of all structs in the queue. `list` is the response type that is a list, and
    /// the name of its items.
    fn build_all(&mut self, list: Option<(usize, &str)>) {
        while let Some(at) = self.queue.pop_front() {
            let listed = list.filter(|(response, _)| *response == at);
            let listed = listed.map(|(_, noun)| noun);
            let members = self.origins[at].members.iter();
            let mut fields: Vec<_> = members
                .map(|member| self.field(at, member, Place::Json, listed))
                .collect();
            tell_apart(&mut fields, "other");
            self.structs[at].fields = fields;
        }
    }

    fn field(
        &mut self,
        at: usize,
        member: &'a Member<'a>,
        source: Place,
        listed: Option<&str>,
    ) -> Field<'a> {
        let ty = self.member_type(at, member, listed);
        Field {
            ident: field_name(member.name),
            name: member.name,
            ty,
            list: member.list,
            absence: absence(self.structs[at].role, member, ty),
            json_string: member.json_string,
            place: FieldPlace::Plain,
            source,
            member: Some(member),
        }
    }

    /// The fields of a request, each in its place.
    fn endpoint_fields(&mut self, operation: &'a Operation<'a>) -> Vec<Field<'a>> {
        let in_query = matches!(operation.method, Method::Get | Method::Delete);
        let mut fields: Vec<Field<'a>> = Vec::new();
        for parameters in &operation.parameters {
            let members: &'a [Member<'a>] = &parameters.members;
            let place = parameters.place;
            if place == Place::Json && in_query {
                let name = self.structs[0].name.clone();
                let body = self.claim(format!("{name}Body"));
                let origin = Origin::outermost(members, &self.origins[0].context);
                let body = self.enqueue(body, Role::Request, origin);
                fields.push(Field {
                    ident: "body".to_owned(),
                    name: "body",
                    ty: Type::Struct(body),
                    list: false,
                    absence: if parameters.required {
                        Absence::Never
                    } else {
                        Absence::None
                    },
                    json_string: false,
                    place: FieldPlace::Body,
                    source: place,
                    member: None,
                });
                continue;
            }
            for member in members {
                if place == Place::Header && is_protocol_header(member.name) {
                    continue;
                }
                let mut field = self.field(0, member, place, None);
                match place {
                    Place::Query if !in_query => field.place = FieldPlace::Query,
                    Place::Header => field.place = FieldPlace::Header,
                    Place::File => {
                        field.place = FieldPlace::File;
                        field.ty = Type::File;
                    }
                    Place::Meta => {
                        let digest = digest(member, members);
                        field.ty = digest.map_or(field.ty, Type::Digest);
                    }
                    Place::Path | Place::Query | Place::Json => {}
                }
                fields.push(field);
            }
            // A field that fills a placeholder keeps its name, so the others change.
            let prefix = match place {
                Place::Json | Place::Meta => "body".to_owned(),
                place => place.to_string(),
            };
            tell_apart(&mut fields, &prefix);
        }
        fields
    }

    fn member_type(&mut self, at: usize, member: &'a Member<'a>, listed: Option<&str>) -> Type {
        if member.json_string || member.kind == Kind::Object {
            return if member.members.is_empty() {
                Type::Value
            } else {
                Type::Struct(self.object(at, member, listed))
            };
        }
        match member.kind {
            Kind::String if self.is_sensitive(at, member) => Type::Sensitive,
            Kind::String if self.has_time(at) && is_time(member) => Type::Time,
            Kind::String => match Enumeration::of(member) {
                Some(values) => Type::Enum(self.enumeration(at, member, values)),
                None => Type::String,
            },
            Kind::Integer => Type::Integer,
            Kind::Boolean => Type::Boolean,
            Kind::Number if is_whole(member) => Type::Integer,
            Kind::Number | Kind::Object => Type::Number,
        }
    }

    /// Whether a member is decrypted. In a response only if that is confirmed: a `String` holds a
    /// ciphertext, but a `Sensitive` holds nothing else.
    fn is_sensitive(&self, at: usize, member: &Member<'_>) -> bool {
        match self.structs[at].role {
            Role::Response => member.encryption == Encryption::Confirmed,
            Role::Endpoint | Role::Request => member.is_encrypted(),
        }
    }

    /// Whether times in a struct have a type of their own. In a request they do not: the offset is a
    /// part of them, which such a type may lose.
    fn has_time(&self, at: usize) -> bool {
        self.style.times != Times::String && self.structs[at].role == Role::Response
    }

    /// The struct of an object. Objects with the same members and the same name share one.
    fn object(&mut self, at: usize, member: &'a Member<'a>, listed: Option<&str>) -> usize {
        let role = match self.structs[at].role {
            Role::Endpoint | Role::Request => Role::Request,
            Role::Response => Role::Response,
        };
        let wanted = match listed {
            // The items of the list.
            Some(noun) if member.list && is_unspecific_list(member.name) => noun.to_owned(),
            _ => type_name(member),
        };
        let same = self
            .origins
            .iter()
            .zip(&self.structs)
            .position(|(it, made)| {
                made.role == role && it.members == member.members && it.plain_name == wanted
            });
        if let Some(same) = same {
            return same;
        }
        let name = self.claim_within(at, &wanted);
        let context = if is_generic(&wanted) {
            name.clone()
        } else {
            wanted.clone()
        };
        let origin = Origin {
            members: &member.members,
            plain_name: wanted,
            context,
            parent: Some(at),
        };
        self.enqueue(name, role, origin)
    }

    fn enumeration(&mut self, at: usize, member: &'a Member<'a>, values: Enumeration<'a>) -> usize {
        let same = self
            .enums
            .iter()
            .position(|it| it.member == member.name && it.values == values);
        same.unwrap_or_else(|| {
            let name = self.claim_within(at, &type_name(member));
            self.enums.push(Enum {
                name,
                values,
                member: member.name,
            });
            self.enums.len() - 1
        })
    }

    /// Reserves a name: the wanted one, or one with a number if it is taken.
    fn claim(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut count = 1;
        while is_taken(&name) || !self.names.insert(name.clone()) {
            count += 1;
            name = format!("{wanted}{count}");
        }
        name
    }

    fn claim_response(&mut self, names: &Names, request: &str) -> String {
        let free = |name: &String| !is_taken(name) && !self.names.contains(name);
        let plain = Some(names.response.clone()).filter(free);
        self.claim(plain.unwrap_or_else(|| format!("{request}Response")))
    }

    /// Reserves the name of a type within a struct. If the wanted name says too little or is taken,
    /// it is prefixed with the name of an enclosing type, the nearest that makes it unique.
    fn claim_within(&mut self, at: usize, wanted: &str) -> String {
        let mut candidates = vec![wanted.to_owned()];
        let mut around = Some(at);
        while let Some(outer) = around {
            let origin = &self.origins[outer];
            candidates.push(prefixed(&origin.context, wanted));
            candidates.push(prefixed(&self.structs[outer].name, wanted));
            around = origin.parent;
        }
        let outer = &self.origins[at];
        if outer.plain_name == wanted {
            // As a `photo` that has a member `photo`.
            candidates.push(format!("{wanted}Content"));
        }
        candidates.push(prefixed(&format!("{}Response", outer.context), wanted));
        let says_enough = candidates.iter().skip(usize::from(is_generic(wanted)));
        let mut free = says_enough.filter(|it| !is_taken(it) && !self.names.contains(*it));
        let name = free.next().or_else(|| candidates.last());
        self.claim(name.cloned().unwrap_or_default())
    }
}

/// What types of events have in common at the beginning: `REFUND`.
fn common(types: &[&str]) -> String {
    let Some((first, others)) = types.split_first() else {
        return String::new();
    };
    let segments: Vec<_> = first.split('.').collect();
    let shared = (1..=segments.len()).rev().find(|count| {
        let prefix = segments[..*count].join(".");
        others.iter().all(|it| {
            let rest = it.strip_prefix(prefix.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    });
    segments[..shared.unwrap_or(segments.len())].join(".")
}

/// "`a`, `b` and `c`".
fn quoted(names: &[&str], conjunction: &str) -> String {
    let quoted: Vec<_> = names.iter().map(|it| format!("`{it}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{} {conjunction} {last}", rest.join(", "))
        }
        _ => quoted.concat(),
    }
}

/// What a field is when its member is missing. A wrong guess in a response would fail at run time,
/// so there only what is confirmed cannot be missing.
fn absence(role: Role, member: &Member<'_>, ty: Type) -> Absence {
    let is_response = role == Role::Response;
    match member.presence {
        Presence::Required => Absence::Never,
        Presence::Claimed if !is_response => Absence::Never,
        _ if !is_response => Absence::None,
        _ if member.list && !member.json_string => Absence::EmptyList,
        _ if matches!(ty, Type::Integer | Type::Number | Type::Time) => Absence::NoneOrEmpty,
        _ => Absence::None,
    }
}

/// Whether a documented `number` is always an integer. Amounts are, since they are in fen, and so
/// are counts and identifiers. Only proportions are not.
fn is_whole(member: &Member<'_>) -> bool {
    let words = words(member.name);
    let last = words.last().map_or("", String::as_str);
    !matches!(last, "percent" | "rate" | "ratio" | "score")
}

/// Makes the names of fields unique. Of several equal ones, the first stays as it is.
fn tell_apart(fields: &mut [Field<'_>], prefix: &str) {
    for at in 0..fields.len() {
        let (before, rest) = fields.split_at_mut(at);
        if let Some(field) = rest.first_mut() {
            while before.iter().any(|it| it.ident == field.ident) {
                field.ident = format!("{prefix}_{}", field.ident.trim_start_matches("r#"));
            }
        }
    }
}
