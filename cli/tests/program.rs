//! Runs the program as a user does.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn program(arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
    program.args(arguments);
    program
}

/// The output of a run that succeeds.
fn printed(arguments: &[&str]) -> String {
    let output = program(arguments).output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{arguments:?}: {errors}");
    assert_eq!(errors, "", "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The status and the message of a run that fails.
fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = program(arguments).output().unwrap();
    assert_eq!(String::from_utf8(stdout).unwrap(), "", "{arguments:?}");
    (status.code(), String::from_utf8(stderr).unwrap())
}

/// A path in the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Files, each with the arguments that print it.
const EXAMPLES: &[(&str, &[&str])] = &[
    ("jsapi_prepay", &["POST", "/v3/pay/transactions/jsapi"]),
    (
        "partner_permission",
        &["POST", "/v3/payscore/partner/permissions/terminate"],
    ),
    (
        "upload",
        &[
            "POST",
            "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
        ],
    ),
    ("download", &["GET", "/hk/v3/statements"]),
    ("list", &["GET", "/v3/marketing/favor/stocks"]),
    ("patch", &["PATCH", "/v3/global/merchants/{sub_mchid}"]),
    (
        "body_of_a_delete",
        &["DELETE", "/v3/brand/partner/store/brandstores/{store_id}"],
    ),
    ("enumerations", &["GET", "/hk/v3/refunds/id/{refund_id}"]),
    ("json_string", &["GET", "/v3/marketing/partnerships"]),
    ("json_string_in_a_response", &["POST", "/v3/med-ins/orders"]),
    ("notification", &["notification", "COMPLAINT.CREATE"]),
    (
        "notification_of_several_forms",
        &[
            "notification",
            "TRANSACTION.SUCCESS",
            "REFUND.SUCCESS",
            "REFUND.CLOSED",
            "COMPLAINT.CREATE",
            "--form",
            "merchant",
            "--form",
            "partner",
        ],
    ),
    (
        "notifications_in_every_form",
        &[
            "notification",
            "TRANSACTION.SUCCESS",
            "REFUND.SUCCESS",
            "REFUND.ABNORMAL",
            "REFUND.CLOSED",
            "PROFITSHARING.SUCCESS",
            "PROFITSHARING.RETURN",
        ],
    ),
    (
        "borrowed",
        &["POST", "/v3/refund/domestic/refunds", "--borrowed"],
    ),
    (
        "builder",
        &["POST", "/v3/pay/transactions/h5", "--builder", "--borrowed"],
    ),
    (
        "times_of_jiff",
        &[
            "notification",
            "REFUND.SUCCESS",
            "--form",
            "merchant",
            "--time",
            "jiff",
        ],
    ),
    (
        "times_of_chrono",
        &[
            "GET",
            "/v3/pay/transactions/id/{transaction_id}",
            "--time",
            "chrono",
        ],
    ),
    (
        "no_members",
        &["POST", "/v3/global/merchant-service/images/upload"],
    ),
];

#[test]
fn the_examples_are_printed_as_a_person_accepted_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scaffolds");
    for (file, arguments) in EXAMPLES {
        let accepted = fs::read_to_string(folder.join(format!("{file}.rs"))).unwrap();
        assert!(
            printed(&[&["scaffold"], *arguments].concat()) == accepted,
            "{file}.rs differs from the output of `cargo run -p wechatpay-cli -- scaffold {}`; read \
             that, then write it to the file",
            arguments.join(" ")
        );
    }
    let files = folder.read_dir().unwrap().count();
    assert_eq!(files, EXAMPLES.len(), "a file belongs to no example");
}

#[test]
fn the_commands_that_the_documentation_shows_print_declarations() {
    for (file, expected) in [
        ("README.md", 2),
        ("README.zh-CN.md", 2),
        ("docs/schema.md", 2),
        ("cli/README.md", 2),
    ] {
        let text = fs::read_to_string(repository(file)).unwrap();
        let commands: Vec<_> = [
            "cargo run -p wechatpay-cli -- scaffold ",
            "wechatpay scaffold ",
        ]
        .iter()
        .flat_map(|command| text.split(command).skip(1))
        .filter_map(|rest| rest.split(['`', '\n', '#']).next())
        .collect();
        assert_eq!(commands.len(), expected, "{file}: {commands:?}");
        for command in commands {
            let arguments: Vec<_> = command.split_whitespace().collect();
            let text = printed(&[&["scaffold"], arguments.as_slice()].concat());
            assert!(text.contains("\npub struct "), "{file}: {command}");
        }
    }
}

#[test]
fn lower_case_and_a_missing_slash_are_accepted() {
    let expected = printed(&["scaffold", "POST", "/v3/pay/transactions/jsapi"]);
    for (method, path) in [
        ("post", "/v3/pay/transactions/jsapi"),
        ("POST", "v3/pay/transactions/jsapi"),
        ("Post", "v3/pay/transactions/jsapi"),
    ] {
        assert_eq!(printed(&["scaffold", method, path]), expected);
    }
}

#[test]
fn the_error_names_what_is_documented() {
    for (arguments, message) in [
        (
            &["POST", "/v3/pay/transaction/jsapi"][..],
            "`/v3/pay/transaction/jsapi` is not documented; did you mean \
             `/v3/pay/transactions/jsapi`?",
        ),
        (
            &["POST", "/pay/transactions/jsapi"],
            "`/pay/transactions/jsapi` is not documented; did you mean \
             `/v3/pay/transactions/jsapi`?",
        ),
        (
            &["GET", "/v3/pay/transactions/jsapi"],
            "`/v3/pay/transactions/jsapi` is documented for POST, not for GET",
        ),
        (
            &["notification", "REFUND.SUCCES"],
            "`REFUND.SUCCES` is not documented; did you mean `REFUND.SUCCESS`?",
        ),
        (
            &["notification", "NOTHING.LIKE_IT"],
            "`NOTHING.LIKE_IT` is not documented",
        ),
        (
            &["notification", "COMPLAINT.CREATE", "COMPLAINT.CREATE"],
            "`COMPLAINT.CREATE` is given twice",
        ),
        (
            &["notification", "COMPLAINT.CREATE", "--form", "first"],
            "none of these events has a form `first`",
        ),
        (
            &["notification", "MCHWITHDRAW.CHANGE", "--form", "part"],
            "`MCHWITHDRAW.CHANGE` has none of these forms; it has `own`, `sub-merchant`, `in-parts`",
        ),
    ] {
        let expected = (Some(1), format!("error: {message}\n"));
        assert_eq!(refused(&[&["scaffold"], arguments].concat()), expected);
    }
}

#[test]
fn the_error_for_wrong_arguments_says_what_to_write() {
    for (arguments, messages) in [
        (
            &["PSOT", "/v3/pay/transactions/jsapi"][..],
            &["'PSOT'", "GET, POST, PUT, PATCH, DELETE", "'POST'"][..],
        ),
        (&["GET"], &["<PATH>", "wechatpay scaffold <METHOD> <PATH>"]),
        (
            &["POST", "/v3/pay/transactions/jsapi", "--borowed"],
            &["'--borowed'", "'--borrowed'"],
        ),
        (
            &["notification", "REFUND.SUCCESS", "--borrowed"],
            &["'--borrowed'", "notification <EVENT_TYPE>..."],
        ),
    ] {
        let (status, error) = refused(&[&["scaffold"], arguments].concat());
        assert_eq!(status, Some(2), "{error}");
        for message in messages {
            assert!(error.contains(message), "{message}: {error}");
        }
    }
}

#[test]
fn the_help_says_what_to_do_with_a_declaration() {
    for flag in ["-h", "--help"] {
        let help = printed(&["scaffold", flag]);
        assert!(help.contains("one module per declaration"), "{help}");
    }
    let help = printed(&["--help"]);
    for command in ["scaffold", "completions"] {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
    }
}

#[test]
fn a_reader_may_stop_reading() {
    for arguments in [
        &["scaffold", "POST", "/v3/pay/transactions/jsapi"][..],
        &["completions", "bash"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = program(arguments).stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert!(output.status.success(), "{arguments:?}");
    }
}

/// bash reads the script without a message, and completes with it.
#[cfg(unix)]
#[test]
fn bash_completes_what_the_script_says() {
    let script = printed(&["completions", "bash"]);
    let parsed = bash(&["-n"], &script);
    assert_eq!(parsed, "");
    let completed = |words: &str, at: usize| {
        let ask = format!(
            "COMP_WORDS=({words}); COMP_CWORD={at}; \
             _wechatpay wechatpay \"${{COMP_WORDS[{at}]}}\"; echo \"${{COMPREPLY[@]}}\"\n"
        );
        bash(&["--norc"], &format!("{script}\n{ask}"))
    };
    assert_eq!(completed("wechatpay sc", 1), "scaffold\n");
    assert_eq!(completed("wechatpay scaffold PO", 2), "POST\n");
}

#[cfg(unix)]
fn bash(arguments: &[&str], script: &str) -> String {
    use std::io::Write;
    use std::process::Stdio;

    let mut bash = Command::new("bash")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = bash.stdin.take().unwrap();
    input.write_all(script.as_bytes()).unwrap();
    drop(input);
    let output = bash.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}
