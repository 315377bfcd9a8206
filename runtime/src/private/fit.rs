//! Whether a type fits what is known. Almost every type does, so this looks no further: why one does
//! not, `check.rs` says.
//!
//! In a constant, the compiler takes a microsecond to add two numbers, and four for a call, so the
//! numbers of the entries are read here as they are.

use super::check::{CLEAR, KIND, LIST, OBJECT, Part, REQUIRED, STRING, Subject};
use super::entries::{Entries, FLAGS, HASH, INNER, PLACE, SHAPE};
use super::shape::{self, LISTED, PLAIN, Shape};

/// Whether nothing is wrong for sure.
pub(super) const fn fits(subject: &Subject, shape: &Shape, flags: u16, known: Entries) -> bool {
    let is_sent = matches!(subject.part, Part::Request);
    let (ours, shapes) = match *shape {
        Shape::Any => return true,
        Shape::Unknown => return !subject.is_strict,
        Shape::File => return is_sent && flags & LIST == 0,
        Shape::String => return flags & shape::STRING != 0,
        Shape::Sensitive => return flags & (KIND | LIST | CLEAR) == STRING,
        Shape::List(item) if flags & LIST != 0 => {
            return fits(subject, item, flags & !LIST, known);
        }
        Shape::Renamed(sent, read) => {
            return fits(subject, if is_sent { sent } else { read }, flags, known);
        }
        Shape::Object(ours, _, shapes) if flags & (KIND | LIST) == OBJECT => (ours, shapes),
        _ => return false,
    };
    if known.at == known.end {
        // No source says which members it has.
        return true;
    }
    let theirs = known.numbers;
    let (mut at, end) = (0, ours.len());
    let mut other = known.at;
    while other < known.end {
        let their = theirs[other];
        let next = other + 1 + (their >> INNER) as usize;
        if at < end && ours[at] & HASH == their & HASH {
            let our = ours[at];
            at += 1 + (our >> INNER) as usize;
            let plain = our & (PLAIN as u128) << FLAGS;
            if plain & their == 0 {
                if plain != 0 {
                    return false;
                }
                let mut flags = (their >> FLAGS) as u16;
                if our & (LISTED as u128) << FLAGS != 0 {
                    if flags & LIST == 0 {
                        return false;
                    }
                    flags &= !LIST;
                }
                let inner = Entries {
                    at: other + 1,
                    end: next,
                    ..known
                };
                let shape = &shapes[(our >> SHAPE) as usize & PLACE];
                if !fits(subject, shape, flags, inner) {
                    return false;
                }
            }
        } else if is_sent && their & (REQUIRED as u128) << FLAGS != 0 {
            return false;
        }
        other = next;
    }
    // Otherwise one is left that nobody knows.
    at == end
}
