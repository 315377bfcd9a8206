//! Members with what is said of each, as the macros write them: a number for each member, which the
//! compiler compares fast, and the names apart, for messages.

/// Members, each followed by what is in it, in the order of their hashes.
#[derive(Clone, Copy)]
pub(super) struct Entries {
    /// From the lowest bit on: the hash of the name (64 bits), flags (16), the place of the shape (24),
    /// and how many of the next ones are in this one (24).
    pub(super) numbers: &'static [u128],
    pub(super) names: &'static [&'static str],
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
    pub(super) const fn new(numbers: &'static [u128], names: &'static [&'static str]) -> Self {
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

    /// The member of a name. Those before it are dropped, and it is not: a type may have two of one
    /// name, of which it sends one.
    pub(super) const fn find(&mut self, hash: u64) -> Option<Entry> {
        loop {
            let mut rest = *self;
            match rest.next() {
                Some(entry) if entry.hash == hash => return Some(entry),
                Some(entry) if entry.hash < hash => *self = rest,
                _ => return None,
            }
        }
    }

    pub(super) const fn get(mut self, hash: u64) -> Option<Entry> {
        self.find(hash)
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

    pub(super) const fn name(&self) -> &'static str {
        self.entries.names[self.entries.at]
    }
}
