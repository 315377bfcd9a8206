//! The generated workspace: a crate for each shard of declarations, and the program that runs them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use wechatpay_scaffold::{Ownership, Scaffold, sample as values};
use wechatpay_schema::{Encryption, Form, Member, Notification, Operation, Presence, Response};

use super::examples::{decode, is_encrypted};
use super::types::Types;
use super::{CONTRADICTORY, name};

/// The operations of a crate have no more data than this, in bytes, unless one has.
const SHARD: usize = 60_000;

/// The crate of the notifications' forms.
const NOTIFICATIONS: &str = "notifications";

/// A workspace in a folder of its own.
pub struct Project {
    folder: PathBuf,
    /// The packages of this repository.
    repository: PathBuf,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The manifest of the workspace.
    pub manifest: PathBuf,
    /// How many declarations.
    pub operations: usize,
    /// In how many crates.
    pub shards: usize,
}

/// The operations of a crate.
type Shard = Vec<Operation<'static>>;

impl Project {
    /// A project in a folder, for the packages of a repository.
    pub fn new(folder: impl Into<PathBuf>, repository: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            repository: repository.into(),
        }
    }

    /// Writes all files anew. What is as it was is left alone, so that it need not be built again.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self) -> io::Result<Written> {
        let shards = shards();
        let names: Vec<_> = (0..shards.len())
            .map(|at| format!("shard_{at:02}"))
            .collect();
        let packages = [&names[..], &[NOTIFICATIONS.to_owned()]].concat();
        let lock = self.repository.join("Cargo.lock");
        let manifest = self.file("Cargo.toml", &self.workspace(&packages))?;
        self.file("Cargo.lock", &fs::read_to_string(lock)?)?;
        for (name, shard) in names.iter().zip(&shards) {
            self.file(&format!("{name}/Cargo.toml"), &self.package(name, &[]))?;
            let library = format!(
                "#![deny(warnings)]\n#![allow(dead_code)]\n\n{}",
                declarations(shard)
            );
            self.file(&format!("{name}/src/lib.rs"), &library)?;
        }
        let manifest_of_forms = format!("{NOTIFICATIONS}/Cargo.toml");
        self.file(&manifest_of_forms, &self.package(NOTIFICATIONS, &[]))?;
        self.file(&format!("{NOTIFICATIONS}/src/lib.rs"), &forms())?;
        self.file("prove/Cargo.toml", &self.package("prove", &packages))?;
        self.file("prove/src/main.rs", &program(&names))?;
        Ok(Written {
            manifest,
            operations: shards.iter().map(Vec::len).sum(),
            shards: shards.len(),
        })
    }

    fn file(&self, name: &str, content: &str) -> io::Result<PathBuf> {
        let path = self.folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|before| before == content) {
            return Ok(path);
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, content)?;
        Ok(path)
    }

    fn workspace(&self, shards: &[String]) -> String {
        format!(
            r#"[workspace]
resolver = "3"
members = ["prove", {members}]

[workspace.dependencies]
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
tokio = {{ version = "1", default-features = false, features = ["macros", "rt"] }}
wechatpay = {{ package = "wechatpay-apiv3", path = {runtime:?} }}
wechatpay-sandbox = {{ path = {sandbox:?} }}
wechatpay-tests = {{ path = {tests:?}, default-features = false, features = ["ring"] }}

[profile.dev]
debug = false
incremental = false

# Encrypting takes minutes without.
[profile.dev.package.crypto-bigint]
opt-level = 3

[profile.dev.package.rsa]
opt-level = 3
"#,
            members = quoted(shards),
            runtime = self.path("runtime"),
            sandbox = self.path("sandbox"),
            tests = self.path("tests"),
        )
    }

    fn path(&self, package: &str) -> PathBuf {
        self.repository.join(package)
    }

    fn package(&self, name: &str, shards: &[String]) -> String {
        let mut manifest = format!(
            r#"[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[dependencies]
serde.workspace = true
serde_json.workspace = true
tokio.workspace = true
wechatpay.workspace = true
wechatpay-sandbox.workspace = true
wechatpay-tests.workspace = true
"#
        );
        for shard in shards {
            // Writing to a text does not fail.
            let _ = writeln!(manifest, "{shard} = {{ path = \"../{shard}\" }}");
        }
        manifest
    }
}

fn quoted(names: &[String]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("{name:?}")).collect();
    quoted.join(", ")
}

/// All operations, by product.
fn shards() -> Vec<Shard> {
    let mut operations: Vec<_> = Operation::all().collect();
    operations.sort_by_key(|operation| product(&operation.path).to_owned());
    let mut shards: Vec<Shard> = Vec::new();
    let mut free = 0;
    for operation in operations {
        let len = operation.to_string().len();
        match shards.last_mut() {
            Some(last) if len <= free => {
                last.push(operation);
                free -= len;
            }
            _ => {
                shards.push(vec![operation]);
                free = SHARD.saturating_sub(len);
            }
        }
    }
    shards
}

/// The part of a path that names the product: what follows the version.
fn product(path: &str) -> &str {
    let mut segments = path.split('/');
    segments
        .find(|it| !matches!(*it, "" | "hk" | "global" | "brand" | "v3"))
        .unwrap_or_default()
}

/// Declarations of a few operations, which together have every shape that there is.
pub fn sample() -> String {
    let is_contradictory = |it: &Operation<'_>| {
        let name = name(it);
        CONTRADICTORY.iter().any(|(other, _)| *other == name)
    };
    let mut operations: Vec<_> = Operation::all()
        .filter(|it| !is_contradictory(it))
        .collect();
    let mut open: BTreeSet<_> = operations.iter().flat_map(shapes).collect();
    let mut sample: Shard = Vec::new();
    while !open.is_empty() {
        // The one that is built soonest for each shape that it adds.
        let cost = |operation: &Operation<'_>| match shapes(operation).intersection(&open).count() {
            0 => usize::MAX,
            added => operation.to_string().len() * 1_000 / added,
        };
        let best = (0..operations.len()).min_by_key(|at| cost(&operations[*at]));
        let Some(best) = best.map(|at| operations.swap_remove(at)) else {
            break;
        };
        open.retain(|shape| !shapes(&best).contains(shape));
        sample.push(best);
    }
    sample.sort_by(|a, b| a.compare_in_data(b));
    format!(
        "//! One operation of every shape, as `tests/operations/project.rs` writes it.\n\n{}",
        declarations(&sample)
    )
}

/// What an operation has that others may not have, and that is declared, sent or decoded in a way
/// of its own.
fn shapes(operation: &Operation<'_>) -> BTreeSet<String> {
    // `/hk`, `/global`, `/brand`, or `/v3` itself.
    let base = operation.path.split('/').nth(1).unwrap_or_default();
    let mut shapes = BTreeSet::from([
        format!("method {}", operation.method),
        format!("status {}", operation.status),
        format!("base path {base}"),
        format!("host {:?}", operation.host),
    ]);
    for parameters in &operation.parameters {
        let place = parameters.place.to_string();
        shapes.insert(format!("{place}, required: {}", parameters.required));
        member_shapes(&place, &parameters.members, &mut shapes);
    }
    match &operation.response {
        Response::Empty => shapes.insert("no response".to_owned()),
        Response::File(signature) => shapes.insert(format!("file {signature:?}")),
        Response::Json(members) => {
            member_shapes("response", members, &mut shapes);
            shapes.insert("a response".to_owned())
        }
    };
    shapes
}

fn member_shapes(place: &str, members: &[Member<'_>], shapes: &mut BTreeSet<String>) {
    for member in members {
        let kind = member.kind;
        // As the scaffold prints it.
        let is_option = match member.presence {
            Presence::Required => false,
            Presence::Claimed => place == "response",
            Presence::Optional => true,
        };
        shapes.insert(format!("{place}: {kind:?}, optional: {is_option}"));
        let is_encrypted = match member.encryption {
            Encryption::Clear => false,
            Encryption::Claimed => place != "response",
            Encryption::Confirmed => true,
        };
        for (has, what) in [
            (member.list, "a list"),
            (is_encrypted, "encrypted"),
            (member.json_string, "JSON in a string"),
            (!member.values.is_empty(), "one of these values"),
        ] {
            if has {
                shapes.insert(format!("{place}: {kind:?}, {what}"));
            }
        }
        member_shapes(place, &member.members, shapes);
    }
}

fn declarations(shard: &[Operation<'_>]) -> String {
    let (mut modules, mut types) = (String::new(), Types::default());
    let mut cases = String::new();
    for (at, operation) in shard.iter().enumerate() {
        modules += &module(at, operation, &mut types);
        // Writing to a text does not fail.
        let _ = writeln!(
            cases,
            "    Case {{ operation: {:?}, declaration: op_{at}::declaration, respond: op_{at}::respond, call: |client| Box::pin(op_{at}::call(client)) }},",
            name(operation)
        );
    }
    format!(
        "use wechatpay_tests::operations::Case;\n\n\
         pub static CASES: &[Case] = &[\n{cases}];\n\n{modules}"
    )
}

/// A declaration, and the functions of its [`Case`](super::Case).
fn module(at: usize, operation: &Operation<'_>, types: &mut Types) -> String {
    let scaffold = Scaffold::of(operation, Ownership::Owned);
    let request_name = scaffold.request_name().unwrap_or_default();
    let request = scaffold.request_sample().unwrap_or_default();
    let check = match (scaffold.response_sample(), &operation.response) {
        (Some(expected), _) => format!(
            "let expected = {expected};\n        \
             if response == expected {{ Ok(()) }} else {{ Err(format!(\"{{response:?}} is not {{expected:?}}\")) }}"
        ),
        (None, Response::File(_)) => {
            "let content = response.unchecked().bytes().await.map_err(|error| error.to_string())?;
        if content == &b\"a file\"[..] { Ok(()) } else { Err(format!(\"{content:?}\")) }"
                .to_owned()
        }
        (None, _) => "let () = response;\n        Ok(())".to_owned(),
    };
    let values: String = scaffold.enumerations().map(check_values).collect();
    let declared = types.module(&format!("op_{at}"), &exact(&scaffold));
    let examples = match (&operation.response, scaffold.response_name()) {
        (Response::Json(members), Some(ty)) => decode(&name(operation), ty, members),
        _ => String::new(),
    };
    let borrowed = Scaffold::of(operation, Ownership::Borrowed);
    let borrowed = types.module(&format!("op_{at}::borrowed"), &exact(&borrowed));
    format!(
        r#"mod op_{at} {{
    {declared}
    pub(super) mod borrowed {{ {borrowed} }}

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {{
        <{request_name} as wechatpay::Endpoint>::DECLARATION
    }}

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {{
        sandbox.respond::<{request_name}>(reply);
    }}

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {{
        {values}
        {examples}
        let request = {request};
        let response = client.send(&request).await.map_err(|error| format!("{{error:?}}"))?;
        {check}
    }}
}}

"#
    )
}

/// A declaration that does not pass over a member that it lacks.
fn exact(scaffold: &Scaffold<'_>) -> String {
    let derives = "Deserialize, wechatpay::Object)]\n";
    let declared = scaffold.to_string().replace(
        derives,
        &format!("{derives}#[serde(deny_unknown_fields)]\n"),
    );
    assert!(
        scaffold.response_name().is_none() || declared.contains("deny_unknown_fields"),
        "the scaffold derives Deserialize in another way, and nothing would be missed"
    );
    declared
}

/// The declarations of all forms of notifications, each of which decodes a resource with every
/// member, and the examples.
fn forms() -> String {
    let (mut modules, mut cases) = (String::new(), String::new());
    let mut count = 0;
    for notification in Notification::all() {
        for form in &notification.forms {
            let name = format!("{} {}", notification.event_type, form.name);
            // Writing to a text does not fail.
            let _ = writeln!(cases, "    ({name:?}, form_{count}::decode),");
            modules += &form_module(count, &name, &notification, form);
            count += 1;
        }
    }
    modules += &enums();
    format!(
        "#![deny(warnings)]\n#![allow(dead_code)]\n\n\
         pub static FORMS: &[(&str, fn() -> Result<(), String>)] = &[\n{cases}];\n\n{modules}"
    )
}

/// All events of a product, declared together.
fn enums() -> String {
    let mut products: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let notifications: Vec<_> = Notification::all().collect();
    for notification in &notifications {
        let product = notification.event_type.split('.').next();
        let forms = notification.forms.iter().map(|form| (notification, form));
        products.entry(product).or_default().extend(forms);
    }
    let modules = products.values().enumerate().map(|(at, forms)| {
        let declared = Scaffold::of_events(forms, Ownership::Owned);
        format!("mod events_{at} {{ {declared} }}\n\n")
    });
    modules.collect()
}

fn form_module(at: usize, name: &str, notification: &Notification<'_>, form: &Form<'_>) -> String {
    let scaffold = Scaffold::of_form(notification, form, Ownership::Owned);
    let ty = scaffold.response_name().unwrap_or_default();
    let complete = if form.members.iter().any(is_encrypted) {
        String::new()
    } else {
        let expected = scaffold.response_sample().unwrap_or_default();
        let json = values::object(&form.members, "resource").to_string();
        format!(
            "let decoded: Result<{ty}, _> = serde_json::from_str({json:?});\n        \
             let decoded = decoded.map_err(|error| error.to_string())?;\n        \
             let expected = {expected};\n        \
             if decoded != expected {{ return Err(format!(\"{{decoded:?}} is not {{expected:?}}\")); }}"
        )
    };
    let (declared, examples) = (exact(&scaffold), decode(name, ty, &form.members));
    format!(
        r#"mod form_{at} {{
    {declared}

    pub(super) fn decode() -> Result<(), String> {{
        {complete}
        {examples}
        Ok(())
    }}
}}

"#
    )
}

/// Has the values of an enumeration checked.
fn check_values((name, values): (&str, Vec<&str>)) -> String {
    format!(
        "wechatpay_tests::operations::check_values::<{name}>(&{values:?}, |it| matches!(it, \
         {name}::Undocumented(_)))?;\n        "
    )
}

fn program(shards: &[String]) -> String {
    let mut cases = String::new();
    for shard in shards {
        // Writing to a text does not fail.
        let _ = writeln!(cases, "        {shard}::CASES,");
    }
    format!(
        r#"use std::process::ExitCode;
use std::time::Instant;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {{
    let cases = [
{cases}    ]
    .concat();
    let begin = Instant::now();
    let tally = wechatpay_tests::operations::prove(&cases).await?;
    println!("ran in {{}} s\n{{tally}}", begin.elapsed().as_secs());
    let mut decoded = 0;
    for (form, decode) in {NOTIFICATIONS}::FORMS {{
        match decode() {{
            Ok(()) => decoded += 1,
            Err(difference) => println!("FAILED {{form}}: {{difference}}"),
        }}
    }}
    let forms = {NOTIFICATIONS}::FORMS.len();
    println!("{{decoded}} of {{forms}} forms of notifications decoded");
    let is_proved = tally.failures().is_empty() && decoded == forms;
    Ok(if is_proved {{ ExitCode::SUCCESS }} else {{ ExitCode::FAILURE }})
}}
"#
    )
}

/// Where the project of this repository's packages lies: in the target folder of the tests.
impl Default for Project {
    fn default() -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let repository = tests.parent().unwrap_or(tests);
        Self::new(repository.join("target/tests/operations"), repository)
    }
}
