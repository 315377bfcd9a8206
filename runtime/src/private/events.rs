//! Which variant of an enum of `#[notification]` takes a notification.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::Pin;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::notification::{FromNotification, Notification, NotificationError, Resource};

/// A type of event: its name, its documented forms if they have to be told apart, and the position
/// of the variant that takes every other form.
pub struct Event(pub &'static str, pub &'static [Form], pub Option<usize>);

/// A form: by what it is recognised, and the position of the variant that takes it.
pub struct Form(pub &'static [Sign], pub Option<usize>);

/// Something by which a form is recognised. Members are those of the outermost level.
pub enum Sign {
    /// One of these members is there.
    Present(&'static [&'static str]),
    /// This member is not there.
    Absent(&'static str),
    /// `resource.original_type` is this.
    OriginalType(&'static str),
}

/// The position of the variant that takes a notification.
pub fn variant(notification: &Notification, events: &[Event]) -> Option<usize> {
    let mut events = events.iter();
    let Event(_, forms, any) = events.find(|it| it.0 == notification.event_type())?;
    if forms.is_empty() {
        return *any;
    }
    let members = Members::of(notification.resource());
    let original_type = notification.original_type();
    let mut fitting = forms.iter().filter(|it| it.fits(original_type, &members));
    match (fitting.next(), fitting.next()) {
        (Some(Form(_, Some(variant))), None) => Some(*variant),
        // It is a form without a variant, or none that is known; where two fit, neither is known.
        _ => *any,
    }
}

/// Decodes what a variant holds.
// Boxed, because of an `impl Future` the compiler would report twice that `T` is wrong.
pub fn decode<'a, T: FromNotification + 'a>(
    notification: &'a Notification,
) -> Pin<Box<dyn Future<Output = Result<T, NotificationError>> + Send + 'a>> {
    Box::pin(T::from_notification(notification))
}

/// What the variant for all others holds.
pub fn resource(notification: &Notification, documented: &[&str]) -> Resource {
    let is_documented = documented.contains(&notification.event_type());
    Resource::new(notification.clone(), is_documented)
}

impl Form {
    fn fits(&self, original_type: &str, members: &Members) -> bool {
        self.0.iter().all(|sign| match sign {
            Sign::Present(any) => any.iter().any(|name| members.0.contains(*name)),
            Sign::Absent(name) => !members.0.contains(*name),
            Sign::OriginalType(due) => original_type == *due,
        })
    }
}

/// The names of the outermost members.
#[derive(Default)]
struct Members(BTreeSet<String>);

impl Members {
    fn of(resource: &[u8]) -> Self {
        let mut members = Self::default();
        // What comes before a mistake counts. Decoding says what the mistake is.
        let _ = serde_json::Deserializer::from_slice(resource).deserialize_map(&mut members);
        members
    }
}

impl<'de> Visitor<'de> for &mut Members {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            members.next_value::<IgnoredAny>()?;
            self.0.insert(name);
        }
        Ok(())
    }
}
