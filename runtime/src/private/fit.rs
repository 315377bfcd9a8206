//! Whether a type fits what is known. Almost every type does, so this looks no further: why one does
//! not, `check.rs` says.
//!
//! In a constant, the compiler takes a microsecond to add two numbers, and four for a call, so the
//! numbers of the entries are read here as they are.

use super::check::{CLEAR, KIND, LIST, OBJECT, REQUIRED, STRING, Subject};
use super::entries::{Entries, FLAGS, HASH, INNER, PLACE, SHAPE};
use super::shape::{self, ALIASED, FLATTENED, ONLY_READ, ONLY_SENT, Shape};

/// The bits that are the known name's hash and nothing else if a member has just this name. Others are
/// left to `check.rs`.
const ONLY_NAME: u128 = HASH | of_flags(FLATTENED | ONLY_SENT | ONLY_READ | ALIASED);
const PLAIN: u128 = of_flags(shape::PLAIN);

/// Where a number has these flags.
const fn of_flags(flags: u16) -> u128 {
    (flags as u128) << FLAGS
}

/// Whether nothing is wrong for sure.
pub(super) const fn fits(subject: &Subject, shape: &Shape, flags: u16, known: Entries) -> bool {
    let is_sent = !subject.part.is_read();
    // Of many members, no source is sure what they are.
    let is_unsure = flags & KIND == 0;
    let (ours, shapes): (_, &[Shape]) = match *shape {
        Shape::Any => return true,
        Shape::Unknown => return !subject.is_strict,
        Shape::File => return is_sent && flags & LIST == 0,
        Shape::String => return flags & shape::STRING != 0,
        Shape::Sensitive if is_unsure => return flags & CLEAR == 0,
        Shape::Sensitive => return flags & (KIND | LIST | CLEAR) == STRING,
        Shape::List(item) if is_unsure || flags & LIST != 0 => {
            return fits(subject, item, flags & !LIST, known);
        }
        Shape::Flat(ours, _) if is_unsure || flags & (KIND | LIST) == OBJECT => (ours, &[]),
        Shape::Object(ours, _, shapes) if is_unsure || flags & (KIND | LIST) == OBJECT => {
            (ours, shapes)
        }
        _ => return false,
    };
    if known.at == known.end {
        // No source says which members it has.
        return true;
    }
    let needed = if is_sent { of_flags(REQUIRED) } else { 0 };
    let theirs = known.numbers;
    let mut other = known.at;
    let (mut at, end) = (0, ours.len());
    let mut our = if at < end { ours[at] } else { 0 };
    while other < known.end {
        let their = theirs[other];
        let inner = other + 1;
        other = inner + (their >> INNER) as usize;
        if our & ONLY_NAME == their & HASH {
            if our & their & PLAIN == 0 {
                if our & PLAIN != 0 {
                    return false;
                }
                let inner = Entries {
                    at: inner,
                    end: other,
                    ..known
                };
                let shape = &shapes[(our >> SHAPE) as usize & PLACE];
                if !fits(subject, shape, (their >> FLAGS) as u16, inner) {
                    return false;
                }
            }
            // It has no other names, which would be next.
            at += 1;
            our = if at < end { ours[at] } else { 0 };
        } else if their & needed != 0 {
            return false;
        }
    }
    // Otherwise one is left that nobody knows.
    at == end
}
