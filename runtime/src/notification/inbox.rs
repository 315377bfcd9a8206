//! Notifications whose work is done once, and which are not lost.
//!
//! WeChat Pay waits 5 s for the response to a notification, sends it again if none came, and may
//! send it again all the same. A process can end at any time. So an application takes these steps:
//!
//! 1. **Verify**: [`ReceivedNotification::open`](crate::ReceivedNotification::open).
//! 2. **Store**: the verified resource with its id, in a transaction of the application's own
//!    ([`Inbox::store`]). An id that is there already is not stored again.
//! 3. **Answer**, once the transaction is committed:
//!    [`Notification::stored`](crate::Notification::stored). What could not be stored is answered
//!    with [`not_stored`](crate::Notification::not_stored), and comes again.
//! 4. **Work**, however long it takes. A worker claims what was stored ([`Inbox::claim`]). Its claim
//!    is provisional: nobody else gets the notification until the lease is over, and then it is
//!    anybody's again, as if its holder had died. Whoever claims may get any notification that is
//!    stored, so every worker has to serve every merchant whose notifications are in the inbox.
//! 5. **Finish** ([`Inbox::finish`]) in the transaction that stores the result of the work, so that
//!    both are there or neither. If the claim was lost meanwhile, that is an error: roll back, and
//!    whoever holds it now does the work. What is outside of that transaction, such as a request to
//!    WeChat Pay, may be done twice: give it a number that is always the same for this work.
//!    Work that fails is tried again ([`Inbox::release`]). To give up after some
//!    [attempts](Claim::attempt), set the notification aside: finish it in the transaction that
//!    stores it elsewhere, for somebody to look at.
//! 6. **Ask.** 15 repetitions may all fail, or the `notify_url` may be wrong: query the orders for
//!    which no notification came, say 5 minutes after they were placed and until they are closed.
//!    Both ways may find the same payment, so it is booked only where the order is not paid yet.
//!
//! An [`Inbox`] is a transaction of the application's database. `examples/shop` in the repository
//! implements it over SQLite and PostgreSQL, with servers on axum, actix-web and hyper in front of
//! it. [`InMemoryInbox`] is for tests, and for an application that queries all open orders when it
//! starts.
//!
//! ```
//! use std::error::Error;
//! use std::time::{Duration, SystemTime};
//! use serde::Deserialize;
//! use wechatpay::bytes::Bytes;
//! use wechatpay::inbox::{Inbox, InboxError};
//! use wechatpay::protocol::Recipient;
//! use wechatpay::{Merchant, NotificationError, ReceivedNotification, http};
//!
//! /// A transaction of the application's database, which is rolled back when it is dropped.
//! trait Transaction: Inbox {
//!     /// Books the payment of an order, unless it is paid already.
//!     async fn book(&mut self, payment: &Payment) -> Result<(), InboxError>;
//!     async fn commit(self) -> Result<(), InboxError>;
//! }
//!
//! #[derive(Deserialize)]
//! struct Payment {
//!     out_trade_no: String,
//!     transaction_id: String,
//! }
//!
//! /// Verifies, stores and answers: the handler of the `notify_url`.
//! async fn notify<T: Transaction>(
//!     received: &ReceivedNotification,
//!     shop: &impl Recipient,
//!     mut transaction: T,
//! ) -> Result<http::Response<Bytes>, NotificationError> {
//!     let notification = received.open(shop).await?;
//!     let stored = async {
//!         transaction.store(&notification, SystemTime::now()).await?;
//!         transaction.commit().await
//!     };
//!     Ok(match stored.await {
//!         Ok(()) => notification.stored(),
//!         Err(_) => notification.not_stored(),
//!     })
//! }
//!
//! /// Works one off: a task of its own repeats it.
//! async fn work<T: Transaction>(
//!     begin: impl AsyncFn() -> Result<T, InboxError>,
//!     merchant: &Merchant,
//! ) -> Result<(), Box<dyn Error>> {
//!     let now = SystemTime::now();
//!     let mut transaction = begin().await?;
//!     let Some(claim) = transaction.claim(now, Duration::from_secs(60)).await? else {
//!         return Ok(());
//!     };
//!     transaction.commit().await?;
//!
//!     let mut transaction = begin().await?;
//!     match claim.decode::<Payment>(merchant).await {
//!         Ok(payment) => {
//!             transaction.finish(&claim).await?;
//!             transaction.book(&payment).await?;
//!         }
//!         // Somebody has to look at it. The others are not held up.
//!         Err(error) => {
//!             eprintln!("{}: {error}", claim.id);
//!             transaction.release(&claim, now + Duration::from_secs(600)).await?;
//!         }
//!     }
//!     transaction.commit().await?;
//!     Ok(())
//! }
//! ```

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use jiff::Timestamp;

use super::error::NotificationError;
use super::{FromNotification, Notification};
use crate::merchant::Merchant;

/// Where notifications are kept until their work is done: [how it is used](self).
///
/// It is implemented for a transaction of the application's database, so that each step is stored
/// together with what the application does in it, and not before it is committed. Steps of different
/// transactions happen one after the other, whichever process they are of; a database implements
/// them with one statement each.
///
/// The times are arguments. They are compared with those of other processes, so a lease has to be
/// longer than their clocks differ. If it is not, work is begun twice; it is finished once all the
/// same. What a process stores whose clock is ahead is claimed later by the others, when their
/// clocks have come so far.
///
/// A notification is known by its id and its merchant: two merchants' may have the same id.
///
/// Nothing is claimed after it was finished, even if it comes again. An implementation may forget
/// what was finished some days ago, when WeChat Pay no longer sends it.
pub trait Inbox: Send {
    /// Stores a notification, unless its merchant's of this id is known already. It can be claimed
    /// from `now` on.
    ///
    /// # Errors
    /// [`InboxError::Full`], and whatever the database says.
    fn store(
        &mut self,
        notification: &Notification,
        now: SystemTime,
    ) -> impl Future<Output = Result<Stored, InboxError>> + Send;

    /// Claims the notification that has been waiting for longest, of those that are not finished and
    /// that nobody holds; `None` if there is none. Nobody else gets it until `now + lease`, unless
    /// it is [released](Self::release).
    ///
    /// What an open transaction has changed may be passed over. So `None` may also mean that such a
    /// transaction, which may yet be rolled back, has the only one: ask again.
    ///
    /// # Errors
    /// Whatever the database says.
    fn claim(
        &mut self,
        now: SystemTime,
        lease: Duration,
    ) -> impl Future<Output = Result<Option<Claim>, InboxError>> + Send;

    /// The work is done: the notification is not claimed again. This can be said until somebody else
    /// has claimed it, even if the lease is over.
    ///
    /// # Errors
    /// [`InboxError::ClaimLost`] if the claim was released, or somebody else claimed the
    /// notification after it: then nothing of the work may be committed. And whatever the database
    /// says.
    fn finish(&mut self, claim: &Claim) -> impl Future<Output = Result<(), InboxError>> + Send;

    /// Gives a claim back before its lease is over. The notification can be claimed again from `due`
    /// on, after those that have been waiting for longer: now if the process is about to end, later
    /// if the work failed. A claim that was lost, released or finished stays so: this does nothing
    /// then.
    ///
    /// # Errors
    /// Whatever the database says.
    fn release(
        &mut self,
        claim: &Claim,
        due: SystemTime,
    ) -> impl Future<Output = Result<(), InboxError>> + Send;
}

/// Whether a notification was known before it was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stored {
    /// It was not.
    New,
    /// It was, and nothing is changed: it is a repetition. It is answered as a new one.
    Known,
}

/// A notification whose work somebody has taken on, until the lease is over.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// The id of the merchant that the notification is meant for.
    pub mchid: String,
    /// The id of the notification.
    pub id: String,
    /// When it was made, if it says so. Notifications may come out of order: of two about the same
    /// object, the later one is the state of the object.
    pub create_time: Option<SystemTime>,
    /// What happened, such as `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// The kind of object that the resource is, such as `transaction`; empty if there is none.
    pub original_type: String,
    /// The JSON of the resource, as it was verified and decrypted.
    pub resource: Bytes,
    /// How often the notification has been claimed, this time included. It tells a worker when to
    /// give up.
    pub attempt: u32,
    /// What tells this claim from all others of the notification.
    pub token: i64,
}

impl Claim {
    /// A claim of the notification that a merchant has under this id, for an implementation of
    /// [`Inbox`]. It sets the other fields, which are empty.
    ///
    /// ```
    /// use wechatpay::inbox::Claim;
    ///
    /// # fn claim(attempt: u32, token: i64, event_type: String, resource: Vec<u8>) -> Claim {
    /// let mut claim = Claim::new("1900000001", "EV-2018022511223320873", attempt, token);
    /// claim.event_type = event_type;
    /// claim.resource = resource.into();
    /// # claim
    /// # }
    /// ```
    pub fn new(mchid: impl Into<String>, id: impl Into<String>, attempt: u32, token: i64) -> Self {
        Self {
            mchid: mchid.into(),
            id: id.into(),
            create_time: None,
            event_type: String::new(),
            original_type: String::new(),
            resource: Bytes::new(),
            attempt,
            token,
        }
    }

    /// Decodes the resource, as [`Notification::decode`] does, for the merchant that it is meant
    /// for. A [`Resource`](crate::Resource) has no summary then.
    ///
    /// # Errors
    /// As [`Notification::decode`], and [`NotificationErrorKind::OtherMerchant`] if it is another
    /// merchant.
    ///
    /// [`NotificationErrorKind::OtherMerchant`]: crate::NotificationErrorKind::OtherMerchant
    pub async fn decode<T: FromNotification>(
        &self,
        merchant: &Merchant,
    ) -> Result<T, NotificationError> {
        if merchant.id() != self.mchid {
            return Err(NotificationError::stored_for_another(&self.event_type));
        }
        let create_time = self.create_time.map(Timestamp::try_from);
        let notification = Notification {
            id: self.id.clone(),
            create_time: create_time.and_then(|it| Some(it.ok()?.to_string())),
            event_type: self.event_type.clone(),
            summary: None,
            resource_type: None,
            original_type: Some(self.original_type.clone()),
            resource: self.resource.clone(),
            merchant: merchant.clone(),
        };
        notification.decode().await
    }
}

/// Without the resource.
impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("mchid", &self.mchid)
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("original_type", &self.original_type)
            .field("attempt", &self.attempt)
            .field("token", &self.token)
            .finish_non_exhaustive()
    }
}

/// Why a step of an [`Inbox`] failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum InboxError {
    /// It is full of notifications whose work is not done. WeChat Pay has to send this one again.
    Full,
    /// The claim was released, or somebody else claimed the notification after it.
    ClaimLost,
    /// The database failed.
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl InboxError {
    /// The error of a database: for an implementation of [`Inbox`].
    pub fn failed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Failed(error.into())
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "the inbox is full of notifications whose work is not done",
            Self::ClaimLost => {
                "the claim is lost: it was released, or somebody else claimed the notification \
                 after its lease; roll back what was done under it"
            }
            Self::Failed(_) => "the database of the inbox failed",
        })
    }
}

impl std::error::Error for InboxError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed(error) => Some(&**error),
            _ => None,
        }
    }
}

/// An inbox that forgets everything when the process ends. Its clones are one inbox. Each step
/// counts at once, since it has no transactions: finish when the work is done.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use wechatpay::Notification;
/// use wechatpay::inbox::{InMemoryInbox, Inbox, InboxError, Stored};
///
/// # async fn run(notification: Notification) -> Result<(), InboxError> {
/// let mut inbox = InMemoryInbox::new(10_000);
/// let now = SystemTime::now();
/// assert_eq!(inbox.store(&notification, now).await?, Stored::New);
/// assert_eq!(inbox.store(&notification, now).await?, Stored::Known);
///
/// while let Some(claim) = inbox.claim(now, Duration::from_secs(60)).await? {
///     assert_eq!(claim.id, notification.id());
///     inbox.finish(&claim).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct InMemoryInbox(Arc<Mutex<State>>);

/// The merchant's id, and the id of its notification.
type Key = (String, String);

struct State {
    capacity: usize,
    /// The last token.
    token: i64,
    /// Those that are not finished, by when they can be claimed, and by their latest token.
    unfinished: BTreeMap<(SystemTime, i64), Claim>,
    /// Where among them each is; `None` if it is finished.
    known: HashMap<Key, Option<(SystemTime, i64)>>,
    /// Those that are finished, in that order.
    finished: VecDeque<Key>,
}

impl InMemoryInbox {
    /// An inbox for so many notifications. Of those that are finished it keeps the ids, as many as
    /// there is room for, and forgets the oldest. If one comes again after that, its work is done
    /// again.
    pub fn new(capacity: usize) -> Self {
        Self(Arc::new(Mutex::new(State {
            capacity,
            token: 0,
            unfinished: BTreeMap::new(),
            known: HashMap::new(),
            finished: VecDeque::new(),
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(claim: &Claim) -> Key {
    (claim.mchid.clone(), claim.id.clone())
}

impl State {
    /// From `due` on it can be claimed, and what has an earlier token is no claim any more.
    fn put(&mut self, mut claim: Claim, due: SystemTime) -> Claim {
        self.token += 1;
        claim.token = self.token;
        let place = (due, self.token);
        self.known.insert(key(&claim), Some(place));
        self.unfinished.insert(place, claim.clone());
        claim
    }

    /// Takes it out, if this is its latest claim.
    fn take(&mut self, claim: &Claim) -> Option<Claim> {
        let place = (*self.known.get(&key(claim))?)?;
        (place.1 == claim.token)
            .then(|| self.unfinished.remove(&place))
            .flatten()
    }
}

impl Inbox for InMemoryInbox {
    async fn store(
        &mut self,
        notification: &Notification,
        now: SystemTime,
    ) -> Result<Stored, InboxError> {
        let mut claim = Claim::new(notification.merchant().id(), notification.id(), 0, 0);
        let mut state = self.state();
        if state.known.contains_key(&key(&claim)) {
            return Ok(Stored::Known);
        }
        if state.known.len() >= state.capacity {
            let oldest = state.finished.pop_front().ok_or(InboxError::Full)?;
            state.known.remove(&oldest);
        }
        claim.create_time = notification.create_time();
        claim.event_type = notification.event_type().to_owned();
        claim.original_type = notification.original_type().to_owned();
        claim.resource = notification.resource().clone();
        state.put(claim, now);
        Ok(Stored::New)
    }

    async fn claim(
        &mut self,
        now: SystemTime,
        lease: Duration,
    ) -> Result<Option<Claim>, InboxError> {
        let until = now.checked_add(lease);
        let until = until.ok_or_else(|| InboxError::failed("the lease is too long"))?;
        let mut state = self.state();
        let Some(longest) = state.unfinished.first_entry() else {
            return Ok(None);
        };
        if longest.key().0 > now {
            return Ok(None);
        }
        let mut claim = longest.remove();
        claim.attempt = claim.attempt.saturating_add(1);
        Ok(Some(state.put(claim, until)))
    }

    async fn finish(&mut self, claim: &Claim) -> Result<(), InboxError> {
        let mut state = self.state();
        let claim = state.take(claim).ok_or(InboxError::ClaimLost)?;
        state.known.insert(key(&claim), None);
        state.finished.push_back(key(&claim));
        Ok(())
    }

    async fn release(&mut self, claim: &Claim, due: SystemTime) -> Result<(), InboxError> {
        let mut state = self.state();
        if let Some(claim) = state.take(claim) {
            state.put(claim, due);
        }
        Ok(())
    }
}

impl fmt::Debug for InMemoryInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("InMemoryInbox")
            .field("capacity", &state.capacity)
            .field("unfinished", &state.unfinished.len())
            .field("finished", &state.finished.len())
            .finish_non_exhaustive()
    }
}
