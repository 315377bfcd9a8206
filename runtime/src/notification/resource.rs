//! What is left to an enum's variant for all other events.

use super::Notification;

/// The notification of an event that no other variant of a [`#[notification]`](macro@crate::notification)
/// enum takes.
///
/// ```
/// use wechatpay::Resource;
///
/// fn keep(other: &Resource) {
///     let notification = other.notification();
///     if other.is_documented() {
///         println!("{}: not handled", notification.event_type());
///     } else {
///         eprintln!("{}: new; {} bytes", notification.event_type(), notification.resource().len());
///     }
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Resource {
    /// An enum is as large as its largest variant.
    notification: Box<Notification>,
    is_documented: bool,
}

impl Resource {
    pub(crate) fn new(notification: Notification, is_documented: bool) -> Self {
        Self {
            notification: notification.into(),
            is_documented,
        }
    }

    /// The notification, with its verified JSON.
    pub fn notification(&self) -> &Notification {
        &self.notification
    }

    /// Whether this type of event was documented when this version of the crate was made. It may
    /// still have a form that no variant takes.
    pub fn is_documented(&self) -> bool {
        self.is_documented
    }
}
