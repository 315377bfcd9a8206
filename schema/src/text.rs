//! Searches and reads the lines of the data.

/// Reads a line from left to right.
pub(crate) struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self(text)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn next(&mut self) -> Option<char> {
        let next = self.0.chars().next()?;
        self.0 = &self.0[next.len_utf8()..];
        Some(next)
    }

    /// Reads the next character if it is this one.
    pub(crate) fn eat(&mut self, wanted: char) -> bool {
        let rest = self.0.strip_prefix(wanted);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// Reads up to the first of these ASCII characters, which is left.
    pub(crate) fn take_until(&mut self, ends: &[u8]) -> &'a str {
        let mut bytes = self.0.bytes();
        let end = bytes.position(|byte| ends.contains(&byte));
        // Where an ASCII character begins, the one before it ends.
        let (taken, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        taken
    }
}

/// The lines of sorted data whose key equals the wanted one, found by binary search.
///
/// `compare` compares the key of a line with the wanted key.
pub(crate) fn equal_range(
    text: &str,
    compare: impl Fn(&str) -> std::cmp::Ordering,
) -> impl Iterator<Item = &str> {
    let first = partition_point(text, |line| compare(line).is_lt());
    let rest = text.get(first..).unwrap_or_default();
    rest.lines().take_while(move |line| compare(line).is_eq())
}

/// The offset of the first line for which `before` is false.
fn partition_point(text: &str, before: impl Fn(&str) -> bool) -> usize {
    let (mut low, mut high) = (0, text.len());
    while low < high {
        // The line that contains `middle`. `low` and `high` are always at the start of a line.
        let middle = low + (high - low) / 2;
        let middle = (low..=middle).rfind(|it| text.is_char_boundary(*it));
        let (left, right) = text[low..high].split_at(middle.unwrap_or(low) - low);
        // A `char` is found fast even without optimisation, as macros are built.
        let start = left.rfind('\n').map_or(low, |newline| low + newline + 1);
        let end = right
            .find('\n')
            .map_or(high, |newline| low + left.len() + newline + 1);
        if before(text[start..end].trim_end_matches('\n')) {
            low = end;
        } else {
            high = start;
        }
    }
    low
}
