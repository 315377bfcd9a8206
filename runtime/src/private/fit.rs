//! Whether a type fits what is known. Almost every type does, so this looks no further: why one does
//! not, `check.rs` says.
//!
//! In a constant, the compiler takes a microsecond to add two numbers, and four for a call, so the
//! numbers of the entries are read here as they are.

use super::check::{CLEAR, KIND, LIST, OBJECT, Part, REQUIRED, STRING, Subject};
use super::entries::{Entries, FLAGS, INNER, SHAPE, SHAPES};
use super::shape::{self, PLAIN, Shape};

/// Whether nothing is wrong for sure.
pub(super) const fn fits(subject: &Subject, shape: &Shape, flags: u16, known: Entries) -> bool {
    let is_sent = matches!(subject.part, Part::Request);
    let object = match shape {
        Shape::Any => return true,
        Shape::Unknown => return !subject.is_strict,
        Shape::File => return is_sent && flags & LIST == 0,
        Shape::String => return flags & shape::STRING != 0,
        Shape::Sensitive => return flags & (KIND | LIST | CLEAR) == STRING,
        Shape::Object(object) if flags & (KIND | LIST) == OBJECT => object,
        Shape::List(Shape::Object(object)) if flags & (KIND | LIST) == OBJECT | LIST => object,
        _ => return false,
    };
    if known.at == known.end {
        // No source says which members it has.
        return true;
    }
    let members = if is_sent {
        object.request
    } else {
        object.response
    };
    let (ours, theirs) = (members.numbers, known.numbers);
    let (mut at, end) = (members.at, members.end);
    let mut other = known.at;
    while other < known.end {
        let their = theirs[other];
        let next = other + 1 + (their >> INNER) as usize;
        let is_same = at < end && ours[at] as u64 == their as u64;
        if is_same {
            let our = ours[at];
            at += 1 + (our >> INNER) as usize;
            let plain = our & (PLAIN as u128) << FLAGS;
            if plain & their == 0 {
                if plain != 0 {
                    return false;
                }
                let inner = Entries {
                    at: other + 1,
                    end: next,
                    ..known
                };
                let shape = &object.shapes[(our >> SHAPE) as usize & SHAPES];
                if !fits(subject, shape, (their >> FLAGS) as u16, inner) {
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
