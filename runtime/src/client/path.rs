//! The path of a call that is not declared.

use std::fmt;

use crate::error::{Error, Result};
use crate::parts::Parts;

/// The path of a call that is [not declared](crate::Client::request): in one string, with
/// placeholders for what varies, or segment by segment. A value is percent-encoded as in a declared
/// path, so none can bring a slash of its own.
///
/// ```
/// use wechatpay::ApiPath;
///
/// let in_one: ApiPath = "/v3/pay/transactions/id/{transaction_id}".into();
/// let joined = ApiPath::new().join("v3").join("pay").join("transactions").join("id").join("4200001");
/// let collected: ApiPath = ["v3", "pay", "transactions", "id", "4200001"].into_iter().collect();
/// assert_eq!(joined, collected);
/// assert_eq!(in_one.to_string(), "/v3/pay/transactions/id/{transaction_id}");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiPath(Vec<Segment>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    /// As it is sent.
    Literal(String),
    /// The name of a placeholder.
    Placeholder(String),
    /// To be percent-encoded.
    Value(String),
}

impl ApiPath {
    /// A path without segments, to be [joined](Self::join).
    pub fn new() -> Self {
        Self::default()
    }

    /// The path with one more segment.
    #[must_use]
    pub fn join(mut self, segment: impl Into<String>) -> Self {
        self.0.push(Segment::Value(segment.into()));
        self
    }

    /// Writes the path; each placeholder takes its value out of `values`.
    pub(super) fn write(
        &self,
        values: &mut Vec<(String, String)>,
        parts: &mut Parts,
    ) -> Result<()> {
        for segment in &self.0 {
            parts.literal("/");
            match segment {
                Segment::Literal(literal) => parts.literal(literal),
                Segment::Value(value) => parts.segment("segment", value),
                Segment::Placeholder(name) => {
                    let Some(at) = values.iter().position(|(filled, _)| filled == name) else {
                        return Err(Error::request(format!(
                            "the placeholder `{{{name}}}` of the path has no value; call \
                             `.fill(\"{name}\", …)`"
                        )));
                    };
                    let (name, value) = values.swap_remove(at);
                    parts.segment(&name, &value);
                }
            }
        }
        match values.first() {
            None => Ok(()),
            Some((name, _)) => Err(Error::request(format!(
                "the path has no placeholder `{{{name}}}`, or it is filled twice"
            ))),
        }
    }
}

/// In one string: each `{name}` is a placeholder, and the rest is sent as it is written. The first
/// slash may be left out.
impl From<&str> for ApiPath {
    fn from(path: &str) -> Self {
        let segments = path.strip_prefix('/').unwrap_or(path).split('/');
        let segment = |segment: &str| {
            let name = segment
                .strip_prefix('{')
                .and_then(|it| it.strip_suffix('}'));
            name.map_or_else(
                || Segment::Literal(segment.to_owned()),
                |name| Segment::Placeholder(name.to_owned()),
            )
        };
        Self(segments.map(segment).collect())
    }
}

/// Segment by segment.
impl<S: Into<String>> FromIterator<S> for ApiPath {
    fn from_iter<I: IntoIterator<Item = S>>(segments: I) -> Self {
        segments.into_iter().fold(Self::new(), Self::join)
    }
}

/// As it is called in errors and logs: without what the application filled in.
impl fmt::Display for ApiPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|segment| match segment {
            Segment::Literal(literal) => write!(f, "/{literal}"),
            Segment::Placeholder(name) => write!(f, "/{{{name}}}"),
            Segment::Value(_) => f.write_str("/{}"),
        })
    }
}
