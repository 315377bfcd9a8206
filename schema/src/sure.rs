//! What of the facts is sure enough to refuse a declaration that says otherwise.

use crate::member::{Encryption, Kind, Member, Presence, Sureness};
use crate::operation::Place;

/// What is sure of a member: a declaration that says otherwise is wrong.
///
/// ```
/// use wechatpay_schema::{Method, Operation, Place, Sure, SureKind};
///
/// let prepay = Operation::find(Method::Post, "/v3/pay/transactions/jsapi")?;
/// let members = prepay.members(Place::Json).iter();
/// let members: Vec<_> = members.map(|it| Sure::of_parameter(it, Place::Json)).collect();
/// let required: Vec<_> = members.iter().filter(|it| it.is_required).collect();
/// assert_eq!(required[0].name, "appid");
/// assert_eq!(required[0].kind, Some(SureKind::String));
/// assert_eq!(required[0].is_encrypted, Some(false));
/// # Ok::<(), wechatpay_schema::NotDocumented>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sure<'a> {
    /// The name as it is sent.
    pub name: &'a str,
    /// The kind of its value, or of the items if it is a list; `None` if it is not sure.
    pub kind: Option<SureKind>,
    /// It is a list. If its kind is not sure, neither is this.
    pub is_list: bool,
    /// Whether it is encrypted; `None` if that is not sure.
    pub is_encrypted: Option<bool>,
    /// It is required wherever its object is present.
    pub is_required: bool,
    /// It is JSON in a string, of which nothing more is sure.
    pub is_json_string: bool,
    /// The members of an object; empty if they are not known.
    pub members: Vec<Sure<'a>>,
}

/// The kinds of values that a declaration can mistake for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SureKind {
    /// A string.
    String,
    /// A number, whole or not.
    Number,
    /// A boolean.
    Boolean,
    /// An object.
    Object,
    /// No object: in a path, a query and a header, all other values are written alike.
    Scalar,
}

impl<'a> Sure<'a> {
    /// What is sure of a parameter of a request.
    pub fn of_parameter(member: &Member<'a>, place: Place) -> Self {
        let mut sure = Self::in_json(member, |it, sure| {
            sure.is_encrypted = Some(it.is_encrypted());
            sure.is_required = it.presence == Presence::Required;
        });
        if matches!(place, Place::Path | Place::Query | Place::Header) {
            sure.is_list &= place == Place::Query;
            sure.kind = match sure.kind {
                Some(SureKind::Object) | None => None,
                Some(_) => Some(SureKind::Scalar),
            };
        }
        sure
    }

    /// What is sure of a member of a response, or of a notification's resource.
    ///
    /// Nothing says for sure that it is required, since an application may leave it out, or that it
    /// is not encrypted, since not all sources mark that there.
    pub fn of_response(member: &Member<'a>) -> Self {
        Self::in_json(member, |it, sure| {
            sure.is_encrypted = (it.encryption == Encryption::Confirmed).then_some(true);
        })
    }

    /// What is sure of a member of a JSON object; `add` adds what depends on who sends it.
    fn in_json(member: &Member<'a>, add: fn(&Member<'a>, &mut Self)) -> Self {
        let is_sure = member.sureness == Sureness::Sure;
        // JSON in a string is written and read by a function, which hides its type.
        let members = member.members.iter().filter(|_| !member.json_string);
        let mut sure = Self {
            name: member.name,
            kind: is_sure.then_some(match member.kind {
                Kind::String => SureKind::String,
                Kind::Integer | Kind::Number => SureKind::Number,
                Kind::Boolean => SureKind::Boolean,
                Kind::Object => SureKind::Object,
            }),
            is_list: is_sure && member.list,
            is_encrypted: None,
            is_required: false,
            is_json_string: member.json_string,
            members: members.map(|it| Self::in_json(it, add)).collect(),
        };
        add(member, &mut sure);
        sure
    }
}
