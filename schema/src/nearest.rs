//! Finds the name that a misspelled one probably means.

/// The candidate nearest to `word`, if at most a third of the letters differ. Of equally near ones,
/// it is the first in the alphabet.
///
/// ```
/// use wechatpay_schema::nearest;
///
/// assert_eq!(nearest("out_trade_on", ["mchid", "out_trade_no"]), Some("out_trade_no"));
/// assert_eq!(nearest("colour", ["mchid", "out_trade_no"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| distance * 3 <= candidate.len().max(3))
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, removed, replaced, or swapped with their neighbour.
pub(crate) fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let costs = Costs {
        added: 1,
        swapped: 1,
        most: usize::MAX,
    };
    align(&from, &to, &costs, |from, to| usize::from(from != to))
}

/// The costs of changing a sequence.
pub(crate) struct Costs {
    /// The cost of adding or removing an item.
    pub(crate) added: usize,
    /// The cost of swapping two neighbours.
    pub(crate) swapped: usize,
    /// Above this cost the result is `usize::MAX`.
    pub(crate) most: usize,
}

/// The cost of changing one sequence into the other (optimal string alignment).
pub(crate) fn align<T: PartialEq>(
    from: &[T],
    to: &[T],
    costs: &Costs,
    replaced: impl Fn(&T, &T) -> usize,
) -> usize {
    let added = costs.added;
    // The rows for the last two items of `from`, and for the current one.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).map(|count| count * added).collect();
    for i in 0..from.len() {
        let mut row = vec![(i + 1) * added];
        for j in 0..to.len() {
            let replaced = last[j] + replaced(&from[i], &to[j]);
            let mut least = replaced.min(last[j + 1] + added).min(row[j] + added);
            if i > 0 && j > 0 && from[i] == to[j - 1] && from[i - 1] == to[j] {
                least = least.min(before[j - 1] + costs.swapped);
            }
            row.push(least);
        }
        if row.iter().all(|cost| *cost > costs.most) {
            return usize::MAX;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("psot", "post"), 1);
        assert_eq!(distance("mchid", "mchid"), 0);
    }

    #[test]
    fn only_what_is_near_is_suggested() {
        let methods = ["GET", "POST", "PUT"];
        assert_eq!(nearest("PSOT", methods), Some("POST"));
        assert_eq!(nearest("CONNECT", methods), None);
    }
}
