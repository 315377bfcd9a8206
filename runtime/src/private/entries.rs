//! Members with what is said of each, as the macros write them: a number for each member, which the
//! compiler compares fast, and all the names in one text, for messages.

/// Members, each followed by what is in it, in the order of their hashes.
#[derive(Clone, Copy)]
pub(super) struct Entries {
    pub(super) numbers: &'static [u128],
    /// In the same order.
    pub(super) names: &'static str,
    pub(super) at: usize,
    pub(super) end: usize,
}

/// The lowest bits of a number are the hash of the member's name. Names of one hash are taken for one.
pub(super) const HASH: u128 = (1 << 40) - 1;
/// Where the next 16 bits begin, the flags.
pub(super) const FLAGS: u32 = 40;
/// Where the next 24 bits begin, the place of its shape in a list of shapes.
pub(super) const SHAPE: u32 = 56;
/// Where the next 24 bits begin, the place of its name in the names.
const NAME: u32 = 80;
/// Where the last 24 bits begin: how many of the next members are in this one.
pub(super) const INNER: u32 = 104;
/// The bits of a place.
pub(super) const PLACE: usize = (1 << 24) - 1;

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
            hash: (number & HASH) as u64,
            flags: (number >> FLAGS) as u16,
            shape: (number >> SHAPE) as usize & PLACE,
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

    /// Where the name of a member begins, or where the names end.
    const fn name_at(&self, at: usize) -> usize {
        if at == self.numbers.len() {
            self.names.len()
        } else {
            (self.numbers[at] >> NAME) as usize & PLACE
        }
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
        let Entries { names, at, .. } = self.entries;
        let (names, _) = names.as_bytes().split_at(self.entries.name_at(at + 1));
        names.split_at(self.entries.name_at(at)).1
    }
}
