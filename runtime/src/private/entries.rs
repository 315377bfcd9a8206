//! Members with what is said of each, as the macros write them: a number for each member, which the
//! compiler compares fast, and the names apart, for messages.

/// Members, each followed by what is in it, in the order of their hashes.
#[derive(Clone, Copy)]
pub(super) struct Entries {
    /// From the lowest bit on: the hash of the name (64 bits), flags (16), the place of the shape (24),
    /// and how many of the next ones are in this one (24).
    pub(super) numbers: &'static [u128],
    /// The names, one a line.
    pub(super) names: &'static str,
    pub(super) at: usize,
    pub(super) end: usize,
}

/// Where the parts of a number begin.
pub(super) const FLAGS: u32 = 64;
pub(super) const SHAPE: u32 = 80;
pub(super) const INNER: u32 = 104;
/// The bits of a shape's place.
pub(super) const SHAPES: usize = 0xff_ffff;

/// A member.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Of the name; 0 if it has none.
    pub(super) hash: u64,
    pub(super) flags: u16,
    /// The place of its shape in a list of shapes, if there is one.
    pub(super) shape: usize,
    /// Itself, and what is in it.
    entries: Entries,
}

impl Entries {
    pub(super) const fn new(numbers: &'static [u128], names: &'static str) -> Self {
        Self {
            numbers,
            names,
            at: 0,
            end: numbers.len(),
        }
    }

    pub(super) const fn is_empty(self) -> bool {
        self.at == self.end
    }

    /// Takes the first member.
    pub(super) const fn next(&mut self) -> Option<Entry> {
        if self.is_empty() {
            return None;
        }
        let number = self.numbers[self.at];
        let end = self.at + 1 + (number >> INNER) as usize;
        let entries = Self { end, ..*self };
        self.at = end;
        Some(Entry {
            hash: number as u64,
            flags: (number >> FLAGS) as u16,
            shape: (number >> SHAPE) as usize & SHAPES,
            entries,
        })
    }

    /// Takes the member of a name, and all before it.
    pub(super) const fn take(&mut self, hash: u64) -> Option<Entry> {
        loop {
            let mut rest = *self;
            match rest.next() {
                Some(entry) if entry.hash <= hash => {
                    *self = rest;
                    if entry.hash == hash {
                        return Some(entry);
                    }
                }
                _ => return None,
            }
        }
    }

    pub(super) const fn get(mut self, hash: u64) -> Option<Entry> {
        self.take(hash)
    }
}

impl Entry {
    /// The members in it, or other names that it has.
    pub(super) const fn inner(&self) -> Entries {
        Entries {
            at: self.entries.at + 1,
            ..self.entries
        }
    }

    pub(super) const fn name(&self) -> &'static [u8] {
        Names::of(self.entries).name(self)
    }
}

/// The names of entries, to be read in their order.
pub(super) struct Names {
    /// From the line of this entry on.
    rest: &'static [u8],
    at: usize,
}

impl Names {
    pub(super) const fn of(entries: Entries) -> Self {
        Self {
            rest: entries.names.as_bytes(),
            at: 0,
        }
    }

    /// The name of an entry that is not before the last one.
    pub(super) const fn name(&mut self, entry: &Entry) -> &'static [u8] {
        loop {
            let mut len = 0;
            while len < self.rest.len() && self.rest[len] != b'\n' {
                len += 1;
            }
            let (name, after) = self.rest.split_at(len);
            match after.split_first() {
                Some((_, after)) if self.at < entry.entries.at => self.rest = after,
                _ => return name,
            }
            self.at += 1;
        }
    }
}
