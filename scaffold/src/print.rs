//! Writes a declaration as source code, formatted as rustfmt does it.

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use wechatpay_schema::{Encryption, Sureness};

use crate::enumeration::CATCH_ALL;
use crate::model::{
    Absence, Builders, Docs, Endpoint, Enum, Field, FieldPlace, Ownership, ResponseType, Role,
    Scaffold, Struct, Times, Type,
};

/// rustfmt's `max_width`.
const WIDTH: usize = 100;
/// rustfmt's `attr_fn_like_width`.
const ATTRIBUTE_WIDTH: usize = 70;

impl fmt::Display for Scaffold<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uses(f)?;
        if !self.events.is_empty() {
            self.events(f)?;
            f.write_char('\n')?;
        }
        for (at, it) in self.structs.iter().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            self.structure(f, at, it)?;
        }
        for it in &self.enums {
            f.write_char('\n')?;
            enumeration(f, it)?;
        }
        Ok(())
    }
}

impl Scaffold<'_> {
    fn uses(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut serde, mut json, mut ours) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for it in &self.structs {
            match it.role {
                Role::Endpoint => {}
                Role::Request => drop(serde.insert("Serialize")),
                Role::Response => drop(serde.insert("Deserialize")),
            }
            for field in &it.fields {
                match field.ty {
                    Type::Number => drop(json.insert("Number")),
                    Type::Value => drop(json.insert("Value")),
                    Type::Sensitive => drop(ours.insert("Sensitive")),
                    Type::File => drop(ours.insert("File")),
                    Type::Digest(_) => drop(ours.insert("Digest")),
                    Type::String
                    | Type::Integer
                    | Type::Boolean
                    | Type::Time
                    | Type::Struct(_)
                    | Type::Enum(_) => {}
                }
            }
        }
        if !self.enums.is_empty() {
            serde.extend(["Deserialize", "Serialize"]);
        }
        match self.endpoint.as_ref().map(|it| it.response) {
            Some(ResponseType::Download) => drop(ours.insert("Download")),
            Some(ResponseType::Value) => drop(json.insert("Value")),
            _ => {}
        }
        let mut uses = String::new();
        for (from, names) in [("serde", serde), ("serde_json", json), ("wechatpay", ours)] {
            let names: Vec<_> = names.into_iter().collect();
            match names.as_slice() {
                [] => {}
                [name] => writeln!(uses, "use {from}::{name};")?,
                names => writeln!(uses, "use {from}::{{{}}};", names.join(", "))?,
            }
        }
        if !uses.is_empty() {
            writeln!(f, "{uses}")?;
        }
        Ok(())
    }

    fn structure(&self, f: &mut fmt::Formatter<'_>, at: usize, it: &Struct<'_>) -> fmt::Result {
        if let Some(docs) = &it.docs {
            write!(f, "{docs}")?;
        } else if self
            .response()
            .is_some_and(|response| std::ptr::eq(response, it))
        {
            let request = self.request_name().unwrap_or_default();
            writeln!(f, "/// The response to [`{request}`].")?;
        }
        let mut derives = match it.role {
            Role::Endpoint => "Debug, Clone",
            Role::Request => "Debug, Clone, Serialize, wechatpay::Object",
            Role::Response => "Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object",
        }
        .to_owned();
        let has_builder = self.style.builders == Builders::Bon && !it.fields.is_empty();
        if has_builder && it.role != Role::Response {
            derives += ", bon::Builder";
        }
        if let Some(endpoint) = self.endpoint.as_ref().filter(|_| it.role == Role::Endpoint) {
            f.write_str(&self.attribute(endpoint))?;
        }
        writeln!(f, "#[derive({derives})]")?;
        write!(f, "pub struct {}{}", it.name, self.lifetime(at))?;
        if it.fields.is_empty() {
            return f.write_str(";\n");
        }
        f.write_str(" {\n")?;
        for field in &it.fields {
            self.field(f, it.role, field)?;
        }
        f.write_str("}\n")
    }

    /// The enum of notifications.
    fn events(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#[wechatpay::notification]\n#[derive(Debug, Clone)]\npub enum Event {\n")?;
        for event in &self.events {
            let types = event.event_types.iter().map(|it| format!("{it:?}"));
            let form = event.form.map(|it| format!("form = {it:?}"));
            let arguments: Vec<_> = types.chain(form).collect();
            let line = arguments.join(", ");
            if line.len() <= ATTRIBUTE_WIDTH {
                writeln!(f, "    #[event({line})]")?;
            } else {
                let lines = arguments.join(",\n        ");
                writeln!(f, "    #[event(\n        {lines}\n    )]")?;
            }
            let name = self.structs.get(event.resource).map(|it| &it.name);
            let name = name.map_or("", String::as_str);
            let variant = format!("    {name}({name}),");
            if variant.len() <= WIDTH {
                writeln!(f, "{variant}")?;
            } else {
                writeln!(f, "    {name}(\n        {name},\n    ),")?;
            }
        }
        f.write_str("    /// All that no other variant takes.\n    #[event(other)]\n")?;
        f.write_str("    Other(wechatpay::Resource),\n}\n")
    }

    fn attribute(&self, endpoint: &Endpoint<'_>) -> String {
        let mut arguments = vec![endpoint.method.to_string(), format!("{:?}", endpoint.path)];
        if let Some(host) = endpoint.host {
            arguments.push(format!("host = \"https://{host}\""));
        }
        if endpoint.status != 200 {
            arguments.push(format!("expect = {}", endpoint.status));
        }
        let response = match endpoint.response {
            ResponseType::None => None,
            ResponseType::Unit => Some("()"),
            ResponseType::Download => Some("Download"),
            ResponseType::Value => Some("Value"),
            ResponseType::Struct(_) => self.response_name(),
        };
        // rustfmt leaves an attribute with a type in it as it is.
        let width = if response.is_some() {
            WIDTH
        } else {
            ATTRIBUTE_WIDTH
        };
        arguments.extend(response.map(|it| format!("response = {it}")));
        let line = arguments.join(", ");
        if line.len() <= width && line.len() + "#[wechatpay::endpoint()]".len() <= WIDTH {
            return format!("#[wechatpay::endpoint({line})]\n");
        }
        format!(
            "#[wechatpay::endpoint(\n    {}\n)]\n",
            arguments.join(",\n    ")
        )
    }

    fn field(&self, f: &mut fmt::Formatter<'_>, role: Role, field: &Field<'_>) -> fmt::Result {
        for note in notes(role, field) {
            writeln!(f, "    /// {note}")?;
        }
        match field.place {
            FieldPlace::Plain => {}
            FieldPlace::Query => f.write_str("    #[wechatpay(query)]\n")?,
            FieldPlace::Body => f.write_str("    #[wechatpay(body)]\n")?,
            FieldPlace::File => f.write_str("    #[wechatpay(file)]\n")?,
            FieldPlace::Header => writeln!(f, "    #[wechatpay(header = {:?})]", field.name)?,
        }
        let mut serde = Vec::new();
        if field.ident.trim_start_matches("r#") != field.name && field.place != FieldPlace::Header {
            serde.push(format!("rename = {:?}", field.name));
        }
        match field.absence {
            Absence::Never => {}
            Absence::None if field.json_string && role == Role::Response => {
                serde.push("default".to_owned());
            }
            Absence::None => {}
            Absence::NoneOrEmpty => serde.extend([
                "default".to_owned(),
                "deserialize_with = \"wechatpay::empty_as_none\"".to_owned(),
            ]),
            Absence::EmptyList => serde.push("default".to_owned()),
        }
        if field.json_string {
            serde.push("with = \"wechatpay::json_string\"".to_owned());
        }
        let line = serde.join(", ");
        if line.len() > ATTRIBUTE_WIDTH {
            let lines = serde.join(",\n        ");
            writeln!(f, "    #[serde(\n        {lines}\n    )]")?;
        } else if !line.is_empty() {
            writeln!(f, "    #[serde({line})]")?;
        }
        let ty = self.field_type(role, field);
        let line = format!("    pub {}: {ty},", field.ident);
        if line.len() <= WIDTH {
            writeln!(f, "{line}")
        } else {
            writeln!(f, "    pub {}:\n        {ty},", field.ident)
        }
    }

    /// The type of a field, as written.
    fn field_type(&self, role: Role, field: &Field<'_>) -> String {
        let lent = self.style.ownership == Ownership::Borrowed && role != Role::Response;
        let one = match field.ty {
            Type::String if lent => "&'a str".to_owned(),
            Type::String => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Time => match self.style.times {
                Times::Jiff => "jiff::Timestamp".to_owned(),
                Times::Chrono => "chrono::DateTime<chrono::FixedOffset>".to_owned(),
                Times::String => "String".to_owned(),
            },
            Type::Value => "Value".to_owned(),
            Type::Sensitive => "Sensitive".to_owned(),
            Type::File => "File".to_owned(),
            Type::Digest(_) => "Digest".to_owned(),
            Type::Struct(at) => {
                let name = self.structs.get(at).map_or("", |it| it.name.as_str());
                format!("{name}{}", self.lifetime(at))
            }
            Type::Enum(at) => self
                .enums
                .get(at)
                .map_or("", |it| it.name.as_str())
                .to_owned(),
        };
        let ty = match field.ty {
            Type::String if field.list && lent => format!("&'a [{one}]"),
            _ if field.list => format!("Vec<{one}>"),
            _ => one,
        };
        if field.absence.is_option() {
            format!("Option<{ty}>")
        } else {
            ty
        }
    }

    fn lifetime(&self, at: usize) -> &'static str {
        if self.has_lifetime(at) { "<'a>" } else { "" }
    }
}

impl fmt::Display for Docs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let page = format!("[Official page]({})", self.page);
        let paragraphs = [
            Some(self.title),
            self.remark.as_deref(),
            Some(page.as_str()).filter(|_| !self.page.is_empty()),
        ];
        let paragraphs = paragraphs.into_iter().flatten().filter(|it| !it.is_empty());
        for (at, paragraph) in paragraphs.enumerate() {
            let separator = if at == 0 { "" } else { "///\n" };
            writeln!(f, "{separator}/// {paragraph}")?;
        }
        Ok(())
    }
}

/// What is not sure of a member.
fn notes(role: Role, field: &Field<'_>) -> Vec<&'static str> {
    let Some(member) = field.member else {
        return Vec::new();
    };
    let mut notes = Vec::new();
    if member.sureness == Sureness::Disputed {
        notes.push("Sources disagree about its type.");
    }
    if member.encryption == Encryption::Claimed && role == Role::Response {
        notes.push("Encrypted, as one source says; if so, its type is `wechatpay::Sensitive`.");
    }
    notes
}

fn enumeration(f: &mut fmt::Formatter<'_>, it: &Enum<'_>) -> fmt::Result {
    // Both derives, so that any value that was read can be stored and sent again.
    writeln!(
        f,
        "#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]"
    )?;
    if let Some(rule) = it.values.rename_all {
        writeln!(f, "#[serde(rename_all = \"{rule}\")]")?;
    }
    writeln!(f, "#[non_exhaustive]\npub enum {} {{", it.name)?;
    for variant in &it.values.variants {
        if variant.is_renamed {
            writeln!(f, "    #[serde(rename = {:?})]", variant.value)?;
        }
        writeln!(f, "    {},", variant.ident)?;
    }
    writeln!(
        f,
        "    /// A value that is not documented.\n    #[serde(untagged)]\n    \
         {CATCH_ALL}(String),\n}}"
    )
}
