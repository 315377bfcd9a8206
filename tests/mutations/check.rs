//! The compiler's judgement.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A package in a folder of its own, with a module for each declaration.
pub(crate) struct Project {
    folder: PathBuf,
    repository: PathBuf,
}

impl Default for Project {
    fn default() -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let repository = tests.parent().unwrap_or(tests).to_owned();
        Self {
            folder: repository.join("target/tests/mutations"),
            repository,
        }
    }
}

impl Project {
    /// Which of these declarations the compiler refuses.
    ///
    /// The compiler compares types only where it finds nothing wrong before, so what it refused is
    /// taken out until nothing more is.
    pub(crate) fn refused(&self, texts: &[&String]) -> Result<BTreeSet<usize>, Box<dyn Error>> {
        fs::create_dir_all(self.folder.join("src"))?;
        fs::write(self.folder.join("Cargo.toml"), self.manifest())?;
        fs::copy(
            self.repository.join("Cargo.lock"),
            self.folder.join("Cargo.lock"),
        )?;
        for (at, text) in texts.iter().enumerate() {
            fs::write(self.folder.join(format!("src/m{at}.rs")), text)?;
        }
        let mut all = BTreeSet::new();
        loop {
            let left = (0..texts.len()).filter(|at| !all.contains(at));
            let modules: String = left.map(|at| format!("mod m{at};\n")).collect();
            // What the checks warn of is `deprecated`.
            let library =
                format!("#![deny(deprecated)]\n#![allow(dead_code, unused_imports)]\n\n{modules}");
            fs::write(self.folder.join("src/lib.rs"), library)?;
            let refused = self.check()?;
            if refused.is_empty() {
                return Ok(all);
            }
            let before = all.len();
            all.extend(refused);
            if all.len() == before {
                return Err("the compiler refuses what was taken out".into());
            }
        }
    }

    fn manifest(&self) -> String {
        format!(
            "[package]\nname = \"mutations\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             serde_json = \"1\"\nwechatpay = {{ package = \"wechatpay-apiv3\", path = {:?}, \
             default-features = false, features = [\"ring\", \"sensitive\"] }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
            self.repository.join("runtime")
        )
    }

    /// The modules in which the compiler finds errors.
    fn check(&self) -> Result<BTreeSet<usize>, Box<dyn Error>> {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline", "--message-format=json"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .output()?;
        let mut refused = BTreeSet::new();
        for line in String::from_utf8(output.stdout)?.lines() {
            let message: Value = serde_json::from_str(line)?;
            let message = &message["message"];
            if message["level"] != "error" {
                continue;
            }
            // Our errors have no code; what the compiler evaluates for us, and what we warn of, have
            // these. Any other error would be the mutant's own.
            let code = message["code"]["code"].as_str();
            if code.is_some_and(|it| it != "E0080" && it != "deprecated") {
                return Err(message["rendered"].as_str().unwrap_or_default().into());
            }
            let spans = message["spans"].as_array().into_iter().flatten();
            let primary = spans.filter(|it| it["is_primary"] == true);
            let files = primary.filter_map(|it| it["file_name"].as_str());
            refused.extend(files.filter_map(|file| {
                let name = file.strip_prefix("src/m")?.strip_suffix(".rs")?;
                name.parse::<usize>().ok()
            }));
        }
        if refused.is_empty() && !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(refused)
    }
}
