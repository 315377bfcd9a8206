//! The generated workspace: a crate for each shard of declarations, and the program that runs them.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use wechatpay_scaffold::{Ownership, Scaffold};
use wechatpay_schema::{Operation, Response};

use super::name;

/// A crate has no more operations than this, unless one product has.
const SHARD: usize = 45;

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

/// Operations of whole products, as many as one crate holds.
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
        let lock = self.repository.join("Cargo.lock");
        let manifest = self.file("Cargo.toml", &self.workspace(&names))?;
        self.file("Cargo.lock", &fs::read_to_string(lock)?)?;
        for (name, shard) in names.iter().zip(&shards) {
            self.file(&format!("{name}/Cargo.toml"), &self.package(name, &[]))?;
            self.file(&format!("{name}/src/lib.rs"), &library(shard))?;
        }
        self.file("prove/Cargo.toml", &self.package("prove", &names))?;
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

/// All operations, by product; small products share a crate.
fn shards() -> Vec<Shard> {
    let mut operations: Vec<_> = Operation::all().collect();
    operations.sort_by_key(|operation| product(&operation.path).to_owned());
    let mut shards: Vec<Shard> = Vec::new();
    for products in operations.chunk_by(|a, b| product(&a.path) == product(&b.path)) {
        for products in products.chunks(SHARD) {
            match shards.last_mut() {
                Some(last) if last.len() + products.len() <= SHARD => {
                    last.extend_from_slice(products);
                }
                _ => shards.push(products.to_vec()),
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

fn library(shard: &[Operation<'_>]) -> String {
    let mut modules = String::new();
    let mut cases = String::new();
    for (at, operation) in shard.iter().enumerate() {
        modules += &module(at, operation);
        // Writing to a text does not fail.
        let _ = writeln!(
            cases,
            "    Case {{ operation: {:?}, declaration: op_{at}::declaration, answer: op_{at}::answer, call: |client| Box::pin(op_{at}::call(client)) }},",
            name(operation)
        );
    }
    format!(
        "#![deny(warnings)]\n#![allow(dead_code)]\n\nuse wechatpay_tests::operations::Case;\n\n\
         pub static CASES: &[Case] = &[\n{cases}];\n\n{modules}"
    )
}

/// A declaration, and the functions of its [`Case`](super::Case).
fn module(at: usize, operation: &Operation<'_>) -> String {
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
        if content == b\"a file\" { Ok(()) } else { Err(format!(\"{content:?}\")) }"
                .to_owned()
        }
        (None, _) => "let () = response;\n        Ok(())".to_owned(),
    };
    let values: String = scaffold.enumerations().map(check_values).collect();
    // A member that the declaration lacks must not be passed over.
    let answer = "Deserialize, wechatpay::Object)]\n";
    let declared = scaffold
        .to_string()
        .replace(answer, &format!("{answer}#[serde(deny_unknown_fields)]\n"));
    assert!(
        scaffold.response_name().is_none() || declared.contains("deny_unknown_fields"),
        "the scaffold derives Deserialize in another way, and nothing would be missed"
    );
    let borrowed = Scaffold::of(operation, Ownership::Borrowed);
    format!(
        r#"mod op_{at} {{
    {declared}
    mod borrowed {{ {borrowed} }}

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {{
        <{request_name} as wechatpay::Endpoint>::DECLARATION
    }}

    pub(super) fn answer(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {{
        sandbox.respond::<{request_name}>(reply);
    }}

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {{
        {values}
        let request = {request};
        let response = client.send(&request).await.map_err(|error| format!("{{error:?}}"))?;
        {check}
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
    Ok(if tally.failures().is_empty() {{ ExitCode::SUCCESS }} else {{ ExitCode::FAILURE }})
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
