//! `wechatpay scaffold METHOD PATH` and `wechatpay scaffold notification EVENT_TYPE…`.

use std::error::Error;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};
use wechatpay_scaffold::{Builders, Ownership, Scaffold, Style, Times};
use wechatpay_schema::{Form, Method, Notification, Operation, nearest};

use crate::output;

const EXAMPLES: &str = "\
Examples:
  wechatpay scaffold POST /v3/pay/transactions/jsapi
  wechatpay scaffold get '/v3/pay/transactions/id/{transaction_id}' --borrowed
  wechatpay scaffold notification TRANSACTION.SUCCESS REFUND.SUCCESS --form merchant

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
    /// Give the request, and each object in it, a builder: `bon::Builder`
    #[arg(long)]
    builder: bool,
    /// The crate whose type the times of the response have; otherwise they are strings
    #[arg(long, value_name = "CRATE")]
    time: Option<Time>,
}

/// A crate for times.
#[derive(Clone, Copy, ValueEnum)]
enum Time {
    /// `jiff::Timestamp`
    Jiff,
    /// `chrono::DateTime`
    Chrono,
}

impl Time {
    fn times(it: Option<Self>) -> Times {
        match it {
            None => Times::String,
            Some(Self::Jiff) => Times::Jiff,
            Some(Self::Chrono) => Times::Chrono,
        }
    }
}

#[derive(Subcommand)]
enum Other {
    /// Print an enum of notifications in Rust, with the types of their resources
    Notification {
        /// The types of events, such as REFUND.SUCCESS
        #[arg(required = true, value_name = "EVENT_TYPE")]
        event_types: Vec<String>,
        /// Of an event that is sent in several forms, only the one with this name; may be repeated
        #[arg(long, value_name = "NAME")]
        form: Vec<String>,
        /// The crate whose type times have; otherwise they are strings
        #[arg(long, value_name = "CRATE")]
        time: Option<Time>,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let declaration = match (arguments.operation, arguments.other) {
        (Some(arguments), None) => operation(&arguments)?,
        (
            _,
            Some(Other::Notification {
                event_types,
                form,
                time,
            }),
        ) => notifications(&event_types, &form, Time::times(time))?,
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
    let mut style = Style::new();
    if arguments.borrowed {
        style.ownership = Ownership::Borrowed;
    }
    if arguments.builder {
        style.builders = Builders::Bon;
    }
    style.times = Time::times(arguments.time);
    let operation = Operation::find(arguments.method, &path)?;
    Ok(Scaffold::of(&operation, style).to_string())
}

fn notifications(event_types: &[String], names: &[String], times: Times) -> Result<String, String> {
    let notifications = event_types.iter().map(|it| notification(it));
    let notifications = notifications.collect::<Result<Vec<_>, _>>()?;
    let mut forms = Vec::new();
    for (at, notification) in notifications.iter().enumerate() {
        if notifications[..at].contains(notification) {
            return Err(format!("`{}` is given twice", notification.event_type));
        }
        let wanted = |form: &Form<'_>| {
            let is_only = notification.forms.len() == 1;
            is_only || names.is_empty() || names.iter().any(|name| name == form.name)
        };
        let before = forms.len();
        let its = notification.forms.iter().filter(|form| wanted(form));
        forms.extend(its.map(|form| (notification, form)));
        if forms.len() == before {
            let has: Vec<_> = notification.forms.iter().map(|form| form.name).collect();
            return Err(format!(
                "`{}` has none of these forms; it has `{}`",
                notification.event_type,
                has.join("`, `")
            ));
        }
    }
    if let Some(name) = names
        .iter()
        .find(|name| forms.iter().all(|(_, form)| form.name != **name))
    {
        return Err(format!("none of these events has a form `{name}`"));
    }
    let mut style = Style::new();
    style.times = times;
    Ok(Scaffold::of_events(&forms, style).to_string())
}

fn notification(event_type: &str) -> Result<Notification<'static>, String> {
    Notification::of(event_type).ok_or_else(|| {
        let all = Notification::all().map(|it| it.event_type);
        match nearest(event_type, all) {
            Some(near) => format!("`{event_type}` is not documented; did you mean `{near}`?"),
            None => format!("`{event_type}` is not documented"),
        }
    })
}
