//! `wechatpay scaffold METHOD PATH` and `wechatpay scaffold notification EVENT_TYPE`.

use std::error::Error;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use wechatpay_scaffold::{Ownership, Scaffold};
use wechatpay_schema::{Method, Notification, Operation, nearest};

use crate::output;

const EXAMPLES: &str = "\
Examples:
  wechatpay scaffold POST /v3/pay/transactions/jsapi
  wechatpay scaffold get '/v3/pay/transactions/id/{transaction_id}' --borrowed
  wechatpay scaffold notification REFUND.SUCCESS merchant

Use one module per declaration, since two declarations may have types of the same name:
  wechatpay scaffold POST /v3/refund/domestic/refunds > src/create_refund.rs";

/// Print a documented operation as a declaration in Rust
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    disable_help_subcommand = true,
    after_help = EXAMPLES
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    operation: Option<OperationArguments>,
    #[command(subcommand)]
    other: Option<Other>,
}

#[derive(Args)]
struct OperationArguments {
    /// The HTTP method, in upper or lower case
    #[arg(
        ignore_case = true,
        value_parser = PossibleValuesParser::new(Method::NAMES).try_map(method)
    )]
    method: Method,
    /// The path with its placeholders, as documented; the first slash may be left out
    path: String,
    /// Let the request borrow its strings: `&str` in place of `String`
    #[arg(long)]
    borrowed: bool,
}

#[derive(Subcommand)]
enum Other {
    /// Print the resource of a notification as a declaration in Rust
    Notification {
        /// The type of event, such as REFUND.SUCCESS
        event_type: String,
        /// The name of a form, if it has several
        form: Option<String>,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let declaration = match (arguments.operation, arguments.other) {
        (Some(arguments), None) => operation(&arguments)?,
        (_, Some(Other::Notification { event_type, form })) => {
            notification(&event_type, form.as_deref())?
        }
        (None, None) => return Err("method and path are missing".into()),
    };
    Ok(output::print(declaration.as_bytes())?)
}

fn method(name: String) -> Result<Method, String> {
    let method = name.to_uppercase().parse();
    method.map_err(|()| format!("`{name}` is not a method"))
}

fn operation(arguments: &OperationArguments) -> Result<String, Box<dyn Error>> {
    let path = format!("/{}", arguments.path.trim_start_matches('/'));
    let ownership = if arguments.borrowed {
        Ownership::Borrowed
    } else {
        Ownership::Owned
    };
    let operation = Operation::find(arguments.method, &path)?;
    Ok(Scaffold::of(&operation, ownership).to_string())
}

fn notification(event_type: &str, form: Option<&str>) -> Result<String, String> {
    let Some(notification) = Notification::of(event_type) else {
        let all: Vec<_> = Notification::all().map(|it| it.event_type).collect();
        return Err(match nearest(event_type, all) {
            Some(near) => format!("`{event_type}` is not documented; did you mean `{near}`?"),
            None => format!("`{event_type}` is not documented"),
        });
    };
    let names: Vec<_> = notification
        .forms
        .iter()
        .map(|form| format!("`{}`", form.name))
        .collect();
    let names = names.join(", ");
    let form = match (notification.forms.as_slice(), form) {
        ([only], None) => Ok(only),
        (_, None) => Err(format!(
            "`{event_type}` has several forms; add the name of one: {names}"
        )),
        (_, Some(name)) => notification
            .form(name)
            .ok_or_else(|| format!("`{event_type}` has no form `{name}`; it has {names}")),
    };
    let form = form?;
    Ok(Scaffold::of_form(&notification, form).to_string())
}
