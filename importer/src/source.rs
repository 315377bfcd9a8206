//! The sources of facts, and what their silence means.

use wechatpay_schema::{Place, SourceKind};

/// Who says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Source {
    Pages,
    Skills,
    Go,
    Java,
    Net,
    Wxjava,
    Gopay,
}

impl Source {
    /// The pages, then the official sources with the newest first, then the community's. The order
    /// of members and values follows it.
    pub(crate) const ALL: [Source; 7] = [
        Source::Pages,
        Source::Skills,
        Source::Go,
        Source::Java,
        Source::Net,
        Source::Wxjava,
        Source::Gopay,
    ];

    /// Its name in the evidence, and its folder.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Skills => "skills",
            Self::Go => "go",
            Self::Java => "java",
            Self::Net => "net",
            Self::Wxjava => "wxjava",
            Self::Gopay => "gopay",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    pub(crate) fn kind(self) -> SourceKind {
        match self {
            Self::Pages => SourceKind::Pages,
            Self::Skills | Self::Go | Self::Java => SourceKind::Official,
            Self::Net | Self::Wxjava | Self::Gopay => SourceKind::Community,
        }
    }

    pub(crate) fn is_official(self) -> bool {
        self.kind() == SourceKind::Official
    }

    /// Whether it has the requests of its operations, and not only their paths and responses.
    pub(crate) fn has_requests(self) -> bool {
        self != Self::Gopay
    }

    /// Whether a member that it does not mark as encrypted is not encrypted, as far as it knows.
    /// `None` is a response.
    pub(crate) fn denies_encryption(self, place: Option<Place>) -> bool {
        match self {
            Self::Go | Self::Java => place != Some(Place::Query),
            Self::Pages | Self::Net => true,
            Self::Skills | Self::Wxjava | Self::Gopay => false,
        }
    }
}
