//! The macros of [wechatpay](https://docs.rs/wechatpay-apiv3), to be used through that crate.
//!
//! Each macro has a folder, with a module for each step: `parse` reads what was written, `validate`
//! makes of it a model that cannot be wrong, `expand` turns the model into code, `stub` is the code
//! after an error.

mod endpoint;
#[cfg(test)]
mod expansions;
mod notification;
mod object;
mod shared;

use proc_macro::TokenStream;

/// Declares an endpoint of WeChat Pay's on a struct that holds the request.
///
/// ```ignore
/// #[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
/// pub struct QueryTransaction {
///     pub transaction_id: String, // in the path
///     pub mchid: String,          // in the query, as all other fields of a GET
/// }
/// ```
///
/// The struct needs no derive. The attribute adds a line to its documentation, with method, path,
/// status and a link to the official page.
///
/// # Arguments
///
/// `#[endpoint(METHOD, "PATH", key = value, …)]`
///
/// | key | meaning |
/// |---|---|
/// | `expect = 204` | the status that means success; 200 when absent |
/// | `response = Type` | the type of the response, which is `Deserialize` and owns its data, or `wechatpay::Download` for a file; not for status 204, which has no body, and usually not for 202 |
/// | `host = "https://…"` | the endpoint's own host, for the few that have one; a base URL that is set on the client wins over it |
/// | `repeatable` | the same request may be sent again after a failure, because its order number makes that harmless |
/// | `optional(a, b.c)` | members that are documented as required, and are left out on purpose |
/// | `strict` | a type for which WeChat Pay documents members is an `Object`, or a `serde_json::Value` |
/// | `undocumented` | the declaration is not checked against what is known of WeChat Pay |
/// | `unsigned` | the file of an `undocumented` download may have no signature |
/// | `crate = path` | where the `wechatpay` crate is, when it is not `::wechatpay` |
///
/// # What is checked
///
/// The compiler compares the declaration with what is known of WeChat Pay. Errors are: a path or a
/// method that does not exist, a name that no source has, a field in another place, a missing member
/// that is confirmed to be required, another kind of type in a JSON body, an encrypted string that is
/// not `Sensitive` (and the other way round), and a response where there is none. What is not sure is
/// no error. Objects in the request and the response are compared if they derive
/// [`Object`](derive@Object). A way out that is not needed is a warning, unless it is one for a member of
/// such an object: the compiler cannot warn of what it compares there.
///
/// # Fields
///
/// A field that is named in the path (`{transaction_id}`) goes there; its value is
/// percent-encoded, and must not be empty. The other fields are the query of a GET or a DELETE,
/// and the members of the JSON body of a POST, a PUT or a PATCH. A field that is `None` is left
/// out, at every depth.
///
/// `#[wechatpay(…)]` on a field says otherwise:
///
/// | attribute | the field is |
/// |---|---|
/// | `path` | a part of the path, which it is anyway when it is named there |
/// | `query` | a query parameter |
/// | `body` | the whole body |
/// | `file` | the file of an upload; the other members of the body are its `meta` |
/// | `header = "Name"` | a header |
/// | `undocumented` | a member that WeChat Pay does not document; its place does not change |
///
/// `#[serde(rename, rename_all, flatten, skip, skip_serializing, skip_serializing_if, with,
/// serialize_with, bound)]` mean what they mean in serde. Attributes of serde's that cannot change how a
/// struct is serialised are accepted; all others are errors.
///
/// # Builders and other derives
///
/// Other derives can be used on the same struct, with their own attributes. `#[endpoint]` goes above
/// `#[serde]`, or the compiler does not find that attribute. A builder comes from the crate of your
/// choice, for example [bon](https://docs.rs/bon):
///
/// ```ignore
/// #[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
/// #[derive(bon::Builder)]
/// pub struct QueryTransaction {
///     #[builder(into)]
///     pub transaction_id: String,
///     #[builder(into)]
///     pub mchid: String,
/// }
///
/// let request = QueryTransaction::builder().transaction_id("42").mchid("1900000001").build();
/// ```
#[proc_macro_attribute]
pub fn endpoint(arguments: TokenStream, item: TokenStream) -> TokenStream {
    endpoint::attribute(arguments.into(), item.into()).into()
}

/// What [`macro@endpoint`] forwards to, because a derive sees a struct after `#[cfg]`.
///
/// For a `#[serde]` without a derive the compiler proposes every derive that accepts it, by the name
/// that it has here, not by the one that it is exported under. This one is called like serde's own,
/// so that nothing is proposed that users cannot use.
#[doc(hidden)]
#[proc_macro_derive(Serialize, attributes(__wechatpay_declaration, serde, wechatpay))]
pub fn derive_endpoint(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    endpoint::derive(input).into()
}

/// Marks a struct as an object of a request or a response: the type of a member, or a response.
///
/// ```ignore
/// #[derive(serde::Serialize, wechatpay::Object)]
/// pub struct Amount {
///     pub total: i64, // in fen
///     pub currency: Option<String>,
/// }
/// ```
///
/// The struct also derives `Serialize` or `Deserialize`, and its fields have names. Where a
/// declared endpoint uses it, the compiler compares its members with what is known of WeChat Pay, at
/// any depth: in `Option`, `Vec`, `Box`, `Rc`, `Arc` and `Cow`, and in types with parameters. serde's
/// `rename`, `rename_all`, `flatten`, `skip` and `alias` are followed, `flatten` through three structs
/// at least. Not compared are:
///
/// - a field that WeChat Pay does not document, marked `#[wechatpay(undocumented)]`;
/// - the type of a field with serde's `with`, `serialize_with` or `deserialize_with`;
/// - a struct with serde's `from`, `try_from`, `into` or `transparent`, and a type that does not
///   derive `Object`; a `serde_json::Value` says that this is meant;
/// - a struct with a type parameter that its members have, where that is such a type, an enum for
///   example: give the struct a field of that type instead;
/// - a field of an endpoint whose type depends on a parameter of the endpoint.
///
/// That a derive of `Serialize` was replaced by an implementation by hand cannot be seen. Types that are
/// spelled `String`, `bool`, `i64` and so on, and `Option` and `Vec` of those, are taken for those of the
/// standard library.
///
/// If the `wechatpay` crate is not `::wechatpay`, put `#[wechatpay(crate = path)]` above the struct.
#[proc_macro_derive(Object, attributes(wechatpay))]
pub fn derive_object(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    object::derive(input).into()
}

/// Declares on an enum which events an application handles: a variant for each kind of resource.
///
/// ```ignore
/// #[wechatpay::notification]
/// pub enum Event {
///     #[event("TRANSACTION.SUCCESS", form = "merchant")]
///     Paid(Transaction),
///     #[event("REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED", form = any)]
///     Refunded(Refund),
///     #[event(other)]
///     Other(wechatpay::Resource),
/// }
///
/// let event: Event = notification.decode().await?;
/// ```
///
/// The enum implements `FromNotification`, so it must not be `Deserialize` itself. Each variant
/// holds a type that is. A `Sensitive` in it is decrypted. `Event::TYPES` lists the events that a
/// variant takes. If the `wechatpay` crate is not `::wechatpay`, write
/// `#[wechatpay::notification(crate = path)]`.
///
/// # Events
///
/// | argument of `#[event(…)]` | the variant takes |
/// |---|---|
/// | `"TYPE", …` | these types of events |
/// | `form = "name"`, `form = ["name", …]` | of an event that is sent in several forms, these |
/// | `form = any` | of such an event, all forms that no other variant takes, also new ones |
/// | `other` | all that no other variant takes; the variant holds a `wechatpay::Resource` |
/// | `undocumented` | also a type of event that WeChat Pay does not document |
///
/// `TRANSACTION.SUCCESS`, for example, is sent for payments of several products. A form is recognised
/// by what is known of it: `resource.original_type`, and which members there are. Without `other`, what
/// no variant takes is an error of kind `UnknownEvent`.
///
/// # What is checked
///
/// Errors are: an event or a form that does not exist, or is given twice, a `form = any`
/// that no form is left for, and an event of several forms without `form`. A type that derives
/// [`Object`](derive@Object) is compared with the resources that it is decoded from.
#[proc_macro_attribute]
pub fn notification(arguments: TokenStream, item: TokenStream) -> TokenStream {
    notification::attribute(arguments.into(), item.into()).into()
}

/// What [`macro@notification`] forwards to.
#[doc(hidden)]
#[proc_macro_derive(Event, attributes(__wechatpay_notification, event))]
pub fn derive_notification(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    notification::derive(input).into()
}
