//! Notifications.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use crate::member::{Member, read_members, write_members};
use crate::operation::{expand_page, shorten_page};
use crate::source::{SourceKind, read_kinds, write_kinds};
use crate::text::{Reader, equal_range};

static NOTIFICATIONS: &str = include_str!("../data/notifications.txt");

/// A type of event of which WeChat Pay notifies the merchant, with the forms that its decrypted
/// resource can have.
///
/// The type of the event alone can be ambiguous: `TRANSACTION.SUCCESS` is sent for payments of
/// several products. So the resource is recognised as one of the forms:
///
/// ```
/// use wechatpay_schema::Notification;
///
/// let paid = Notification::of("TRANSACTION.SUCCESS").expect("known");
/// let received = ["sp_mchid", "sub_mchid", "trade_type", "trade_state", "transaction_id"];
/// let form = paid.recognise("transaction", |name| received.contains(&name));
/// assert_eq!(form.map(|form| form.name), Some("partner"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification<'a> {
    /// The type of the event: `event_type`.
    pub event_type: &'a str,
    /// The forms of the resource, at least one.
    pub forms: Vec<Form<'a>>,
}

/// A form that a notification's resource can have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Form<'a> {
    /// Its name: the same in all events that have this form. If an event has one form only, it is
    /// often called `only`.
    pub name: &'a str,
    /// By what it is recognised: all of these hold. Empty if the event has no other form.
    pub signs: Vec<Sign<'a>>,
    /// The known values of `resource.original_type`; empty if none is known.
    pub original_types: Vec<&'a str>,
    /// The members of the decrypted resource.
    pub members: Vec<Member<'a>>,
    /// The kinds of sources that know it.
    pub known_to: Vec<SourceKind>,
    /// The documentation's title, in Chinese; empty if no page documents it.
    pub title: &'a str,
    /// The URL of the official page; empty if none is known.
    pub page: Cow<'a, str>,
}

/// Something by which a form is recognised. Members are those of the outermost level.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sign<'a> {
    /// One of these members is there.
    Present(Vec<&'a str>),
    /// This member is not there.
    Absent(&'a str),
    /// `resource.original_type` is this.
    OriginalType(&'a str),
}

impl Notification<'static> {
    /// The notification of this type of event.
    pub fn of(event_type: &str) -> Option<Self> {
        let lines = equal_range(NOTIFICATIONS, |line| {
            line.split('\t')
                .next()
                .map_or(Ordering::Less, |it| it.cmp(event_type))
        });
        Self::read_all(lines).next()
    }

    /// All known notifications, in the order of their types of event.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::read_all(NOTIFICATIONS.lines())
    }
}

impl<'a> Notification<'a> {
    /// A notification of this type of event, without forms.
    pub fn new(event_type: &'a str) -> Self {
        Self {
            event_type,
            forms: Vec::new(),
        }
    }

    /// The form with this name.
    pub fn form(&self, name: &str) -> Option<&Form<'a>> {
        self.forms.iter().find(|form| form.name == name)
    }

    /// The form that a resource has, by its `original_type` and by the members of its outermost
    /// level; `None` if it has none of them.
    pub fn recognise(&self, original_type: &str, has: impl Fn(&str) -> bool) -> Option<&Form<'a>> {
        let mut fitting = self
            .forms
            .iter()
            .filter(|form| form.fits(original_type, &has));
        // No data says that two forms fit. If they did, neither would be known.
        fitting.next().filter(|_| fitting.next().is_none())
    }

    /// Reads lines of the data, each of which has one form of an event.
    pub fn read_all(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = Self> {
        let mut forms = lines.filter_map(|line| {
            let (event_type, form) = line.split_once('\t')?;
            Some((event_type, Form::read(form)?))
        });
        let mut next = forms.next();
        std::iter::from_fn(move || {
            let (event_type, form) = next.take()?;
            let mut notification = Self::new(event_type);
            notification.forms.push(form);
            for (other, form) in forms.by_ref() {
                if other != event_type {
                    next = Some((other, form));
                    break;
                }
                notification.forms.push(form);
            }
            Some(notification)
        })
    }
}

/// Writes the lines of the data, one for each form.
impl fmt::Display for Notification<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut forms = self.forms.iter();
        forms.try_for_each(|form| writeln!(f, "{}\t{form}", self.event_type))
    }
}

impl<'a> Form<'a> {
    /// A form with this name, and nothing else.
    pub fn new(name: &'a str) -> Self {
        Self {
            name,
            signs: Vec::new(),
            original_types: Vec::new(),
            members: Vec::new(),
            known_to: Vec::new(),
            title: "",
            page: Cow::Borrowed(""),
        }
    }

    /// Whether a resource has this form.
    fn fits(&self, original_type: &str, has: &impl Fn(&str) -> bool) -> bool {
        self.signs.iter().all(|sign| match sign {
            Sign::Present(any) => any.iter().any(|name| has(name)),
            Sign::Absent(name) => !has(name),
            Sign::OriginalType(due) => original_type == *due,
        })
    }

    /// Reads what follows the type of event in a line of the data, as `Display` writes it.
    pub fn read(line: &'a str) -> Option<Self> {
        let mut columns = line.split('\t');
        Some(Self {
            name: columns.next()?,
            signs: columns.next()?.split_whitespace().map(Sign::read).collect(),
            original_types: columns.next()?.split_terminator('|').collect(),
            members: read_members(&mut Reader::new(columns.next()?))?,
            known_to: read_kinds(columns.next()?)?,
            title: columns.next()?,
            page: columns.next().map(expand_page)?,
        })
    }
}

impl<'a> Sign<'a> {
    /// Reads a sign, as `Display` writes it.
    pub fn read(text: &'a str) -> Self {
        if let Some(name) = text.strip_prefix('-') {
            Self::Absent(name)
        } else if let Some(original_type) = text.strip_prefix('=') {
            Self::OriginalType(original_type)
        } else {
            Self::Present(text.split('|').collect())
        }
    }
}

/// `a` or `a|b` for members that are there, `-a` for one that is not, `=a` for an original type.
impl fmt::Display for Sign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Present(any) => f.write_str(&any.join("|")),
            Self::Absent(name) => write!(f, "-{name}"),
            Self::OriginalType(original_type) => write!(f, "={original_type}"),
        }
    }
}

/// Writes the columns of the data that follow the type of event: name, signs, original types,
/// members, the kinds of sources, title and page, with tabs between them.
impl fmt::Display for Form<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signs: Vec<_> = self.signs.iter().map(ToString::to_string).collect();
        let original_types = self.original_types.join("|");
        write!(f, "{}\t{}\t{original_types}\t", self.name, signs.join(" "))?;
        write_members(f, &self.members)?;
        f.write_str("\t")?;
        write_kinds(f, &self.known_to)?;
        write!(f, "\t{}\t{}", self.title, shorten_page(&self.page))
    }
}
