//! The kinds of sources.

use std::fmt::{self, Write};

/// A kind of source. Each knows what the others may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceKind {
    /// Pages that restate the official documentation.
    Pages,
    /// Official SDKs and samples.
    Official,
    /// SDKs of the community.
    Community,
}

const LETTERS: [(SourceKind, char); 3] = [
    (SourceKind::Pages, 'p'),
    (SourceKind::Official, 'o'),
    (SourceKind::Community, 'c'),
];

/// Reads `poc`.
pub(crate) fn read_kinds(text: &str) -> Option<Vec<SourceKind>> {
    let kind = |letter| LETTERS.iter().find(|(_, it)| *it == letter);
    text.chars().map(|it| Some(kind(it)?.0)).collect()
}

/// Writes `poc`.
pub(crate) fn write_kinds(f: &mut fmt::Formatter<'_>, kinds: &[SourceKind]) -> fmt::Result {
    let letters = LETTERS.iter().filter(|(kind, _)| kinds.contains(kind));
    letters
        .into_iter()
        .try_for_each(|(_, letter)| f.write_char(*letter))
}
