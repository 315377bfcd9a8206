//! Notifications.

use std::borrow::Cow;
use std::fmt;

use crate::member::{Member, read_members, write_members};
use crate::operation::{expand_page, shorten_page};
use crate::text::{Reader, equal_range};

static NOTIFICATIONS: &str = include_str!("../data/notifications.txt");

/// A documented notification.
///
/// The type of the event alone can be ambiguous: `TRANSACTION.SUCCESS` is sent for payments of
/// several products, so it has several documented resources.
///
/// ```
/// use wechatpay_schema::Notification;
///
/// let [refunded] = &Notification::of("REFUND.SUCCESS")[..] else { panic!() };
/// assert_eq!(refunded.original_types, ["refund"]);
/// assert!(refunded.resources[0].iter().any(|member| member.name == "out_refund_no"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification<'a> {
    /// The type of the event: `event_type`.
    pub event_type: &'a str,
    /// The values of `resource.original_type`; empty if the documentation has none.
    pub original_types: Vec<&'a str>,
    /// The members of the decrypted resource, once for each form that it can have.
    pub resources: Vec<Vec<Member<'a>>>,
    /// The documentation's title, in Chinese.
    pub title: &'a str,
    /// The URL of the official page; empty if none is known.
    pub page: Cow<'a, str>,
}

impl Notification<'static> {
    /// All notifications with this type of event; several if several pages document it.
    pub fn of(event_type: &str) -> Vec<Self> {
        let key = |line: &str| line.split('\t').next().map(|key| key.cmp(event_type));
        equal_range(NOTIFICATIONS, |line| {
            key(line).unwrap_or(std::cmp::Ordering::Less)
        })
        .filter_map(Self::read)
        .collect()
    }

    /// All documented notifications, in the order of their types of event.
    pub fn all() -> impl Iterator<Item = Self> {
        NOTIFICATIONS.lines().filter_map(Self::read)
    }
}

impl<'a> Notification<'a> {
    /// A notification with this type of event, and nothing else.
    pub fn new(event_type: &'a str) -> Self {
        Self {
            event_type,
            original_types: Vec::new(),
            resources: Vec::new(),
            title: "",
            page: Cow::Borrowed(""),
        }
    }

    /// Reads a line of the data, as `Display` writes it.
    pub fn read(line: &'a str) -> Option<Self> {
        let mut columns = line.split('\t');
        let event_type = columns.next()?;
        let original_types = columns.next()?.split_terminator('|').collect();
        let mut resources = Vec::new();
        let mut reader = Reader::new(columns.next()?);
        while !reader.is_empty() {
            resources.push(read_members(&mut reader)?);
        }
        Some(Self {
            event_type,
            original_types,
            resources,
            title: columns.next()?,
            page: columns.next().map(expand_page)?,
        })
    }
}

/// Writes the line that [`Notification::of`] finds: event, original types, resources, title and
/// page, with tabs between them.
impl fmt::Display for Notification<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}\t{}\t",
            self.event_type,
            self.original_types.join("|")
        )?;
        for members in &self.resources {
            write_members(f, members)?;
        }
        write!(f, "\t{}\t{}", self.title, shorten_page(&self.page))
    }
}
