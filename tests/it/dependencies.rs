//! The dependencies that this library brings to an application.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// What is published, on the cryptographic library under test.
fn published() -> BTreeSet<String> {
    packages(if cfg!(feature = "aws-lc-rs") {
        &[
            "--package=wechatpay-apiv3",
            "--package=wechatpay-cli",
            "--package=wechatpay-sandbox",
            "--features=wechatpay-apiv3/client,wechatpay-apiv3/aws-lc-rs",
        ]
    } else {
        &[
            "--package=wechatpay-apiv3",
            "--package=wechatpay-cli",
            "--package=wechatpay-sandbox",
            "--features=wechatpay-apiv3/client,wechatpay-apiv3/ring,wechatpay-apiv3/sensitive",
        ]
    })
}

/// The packages that an application builds, as `name v1.2.3`.
fn packages(selection: &[&str]) -> BTreeSet<String> {
    tree("--edges=normal,build", selection)
}

fn tree(edges: &str, selection: &[&str]) -> BTreeSet<String> {
    let arguments = [
        "tree",
        edges,
        "--prefix=none",
        "--no-dedupe",
        "--no-default-features",
    ];
    let tree = cargo(&[&arguments, selection].concat());
    let lines = tree.lines().filter(|line| !line.is_empty());
    let package = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    lines.map(package).collect()
}

pub(crate) fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("--locked")
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(output.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.unwrap().to_owned()
}

fn name(package: &str) -> &str {
    package.split(' ').next().unwrap()
}

#[test]
fn there_is_one_crypto_library() {
    let packages = published();
    let has = |wanted: &&str| packages.iter().any(|package| name(package) == *wanted);
    let (own, other) = if cfg!(feature = "aws-lc-rs") {
        (["aws-lc-rs", "aws-lc-sys"], ["ring", "rsa"])
    } else {
        (["ring", "rsa"], ["aws-lc-rs", "aws-lc-sys"])
    };
    assert!(own.iter().all(has));
    let foreign = other
        .iter()
        .chain(&["native-tls", "openssl", "openssl-sys"]);
    let found: Vec<_> = foreign.filter(|it| has(it)).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// The crates that this library adds to an application, with the library itself left out. There is
/// no limit for `wechatpay-cli`, since it is a program.
#[test]
fn the_tree_stays_small() {
    // The crates that the core needs at run time, and all that are built.
    let (core, whole) = ("--edges=normal", "--edges=normal,build");
    for (edges, features, most) in [
        (core, "ring", 40),
        (core, "ring,sensitive", 62),
        (whole, "client,ring", 110),
        (whole, "client,ring,sensitive", 132),
        (whole, "client,aws-lc-rs", 132),
    ] {
        let selected = format!("--features={features}");
        let packages = tree(edges, &["--package=wechatpay-apiv3", &selected]);
        assert!(
            packages.len() <= most,
            "{features}: {} crates",
            packages.len()
        );
    }
}

#[test]
fn the_core_does_no_io() {
    for features in [
        "--features=ring,sensitive,axum,bill,gzip,sm3",
        "--features=aws-lc-rs",
    ] {
        let packages = packages(&["--package=wechatpay-apiv3", features]);
        for io in ["reqwest", "tokio", "hyper", "rustls"] {
            let found = packages.iter().find(|package| name(package) == io);
            assert_eq!(found, None, "{features}");
        }
    }
}

#[test]
fn no_crate_is_there_twice() {
    let packages: Vec<_> = published().into_iter().collect();
    let twice: Vec<_> = packages
        .windows(2)
        .filter(|pair| name(&pair[0]) == name(&pair[1]))
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn the_msrv_is_the_highest_among_the_dependencies() {
    let version = |text: &str| {
        let mut parts = text.split('.').map(|part| part.parse::<u32>().unwrap());
        [(); 3].map(|()| parts.next().unwrap_or(0))
    };
    let published = published();
    // Only the packages for this machine: those of other platforms need not be there.
    let host = format!("--filter-platform={}", host());
    let metadata = cargo(&["metadata", "--format-version=1", &host]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let highest = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| {
            let package = format!("{} v{}", it["name"].as_str()?, it["version"].as_str()?);
            let is_ours = it["source"].is_null();
            let rust_version = version(it["rust_version"].as_str()?);
            (published.contains(&package) && !is_ours).then_some((rust_version, package))
        })
        .max()
        .unwrap();
    let ours = version(env!("CARGO_PKG_RUST_VERSION"));
    if cfg!(feature = "aws-lc-rs") {
        // Without `rsa`, which sets the version.
        assert!(ours >= highest.0, "{}", highest.1);
    } else {
        assert_eq!(ours, highest.0, "{}", highest.1);
    }
}
