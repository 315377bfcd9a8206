//! Finding an operation, and what may have been meant where there is none.

use std::cmp::Ordering;
use std::fmt;

use crate::nearest::{Costs, align, distance};
use crate::operation::{Method, Operation};
use crate::text::equal_range;

static OPERATIONS: &str = include_str!("../data/operations.txt");

/// Why an operation was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotDocumented {
    /// No such path. The nearest ones, best first; none where nothing is near.
    Path {
        /// The path that was looked for.
        path: String,
        /// The nearest documented paths.
        nearest: Vec<&'static str>,
    },
    /// The path is documented, but for other methods.
    Method {
        /// The method that was looked for.
        method: Method,
        /// The path as documented.
        path: &'static str,
        /// The methods it is documented for.
        documented: Vec<Method>,
    },
    /// The path has other placeholders than documented, and several documented paths differ in
    /// nothing but those.
    Ambiguous {
        /// The path that was looked for.
        path: String,
        /// The documented paths.
        candidates: Vec<&'static str>,
    },
}

impl Operation<'static> {
    /// Finds an operation by method and path. The placeholders' names matter only where documented
    /// paths differ in nothing else.
    ///
    /// # Errors
    /// See [`NotDocumented`].
    pub fn find(method: Method, path: &str) -> Result<Self, NotDocumented> {
        let found = Self::at(path)?;
        let documented = found.iter().map(|(line, _)| line.method).collect();
        match found.iter().find(|(line, _)| line.method == method) {
            Some((_, line)) => Ok(Operation::read(line).ok_or_else(|| unknown(path))?),
            None => Err(NotDocumented::Method {
                method,
                path: found[0].0.path,
                documented,
            }),
        }
    }

    /// All operations at a path, one for each method.
    ///
    /// # Errors
    /// See [`NotDocumented`].
    pub fn all_at(path: &str) -> Result<Vec<Self>, NotDocumented> {
        let found = Self::at(path)?;
        let operations = found
            .into_iter()
            .filter_map(|(_, line)| Operation::read(line));
        Ok(operations.collect())
    }

    /// The operation that a request calls whose path has values in place of the placeholders; of
    /// several that fit, the one with the fewest placeholders. This looks at all operations: it is
    /// for servers.
    pub fn called(method: Method, path: &str) -> Option<Self> {
        let fits = |line: &&str| {
            Key::read(line).is_some_and(|key| key.method == method && is_filled(key.path, path))
        };
        let placeholders = |line: &&str| Key::read(line).map(|key| key.path.matches('{').count());
        let lines = OPERATIONS.lines().filter(fits);
        lines.min_by_key(placeholders).and_then(Operation::read)
    }

    /// All documented operations, in the order of their paths.
    pub fn all() -> impl Iterator<Item = Self> {
        OPERATIONS.lines().filter_map(Operation::read)
    }

    /// The lines of a path: at least one.
    fn at(path: &str) -> Result<Vec<(Key<'static>, &'static str)>, NotDocumented> {
        let mut found: Vec<_> = equal_range(OPERATIONS, |line| {
            let key = Key::read(line).map_or("", |key| key.path);
            compare_shapes(key, path)
        })
        .filter_map(|line| Some((Key::read(line)?, line)))
        .collect();
        if found.iter().any(|(key, _)| key.path == path) {
            found.retain(|(key, _)| key.path == path);
        }
        let mut candidates: Vec<_> = found.iter().map(|(key, _)| key.path).collect();
        candidates.dedup();
        match candidates.len() {
            0 => Err(unknown(path)),
            1 => Ok(found),
            _ => Err(NotDocumented::Ambiguous {
                path: path.to_owned(),
                candidates,
            }),
        }
    }
}

impl Operation<'_> {
    /// The order of the data, without which nothing is found in it: by path, whatever its
    /// placeholders are called, then by method.
    pub fn compare_in_data(&self, other: &Self) -> Ordering {
        compare_shapes(&self.path, &other.path)
            .then_with(|| (&self.path, self.method).cmp(&(&other.path, other.method)))
    }
}

/// The columns by which lines are found.
struct Key<'a> {
    path: &'a str,
    method: Method,
}

impl<'a> Key<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let mut columns = line.split('\t');
        let (path, method) = (columns.next()?, columns.next()?.parse().ok()?);
        Some(Self { path, method })
    }
}

/// How paths are sorted: without the names of their placeholders.
fn compare_shapes(a: &str, b: &str) -> Ordering {
    shape(a).cmp(shape(b))
}

fn shape(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').map(|segment| {
        if is_placeholder(segment) {
            "{}"
        } else {
            segment
        }
    })
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

/// Whether a path is a template with values in place of its placeholders.
///
/// ```
/// use wechatpay_schema::is_filled;
///
/// let template = "/v3/pay/transactions/id/{transaction_id}";
/// assert!(is_filled(template, "/v3/pay/transactions/id/4200001"));
/// assert!(!is_filled(template, "/v3/pay/transactions/id/"));
/// ```
pub fn is_filled(template: &str, path: &str) -> bool {
    let mut values = path.split('/');
    let fits = template.split('/').all(|segment| {
        let value = values.next();
        value.is_some_and(|it| it == segment || (is_placeholder(segment) && !it.is_empty()))
    });
    fits && values.next().is_none()
}

fn unknown(path: &str) -> NotDocumented {
    NotDocumented::Path {
        path: path.to_owned(),
        nearest: nearest_paths(path),
    }
}

/// The documented paths that look most like this one, best first, at most three.
fn nearest_paths(path: &str) -> Vec<&'static str> {
    // A version that was forgotten is the likeliest of all.
    let with_version = format!("/v3/{}", path.trim_start_matches('/'));
    if let Some(found) = OPERATIONS
        .lines()
        .filter_map(Key::read)
        .find(|key| compare_shapes(key.path, &with_version).is_eq())
    {
        return vec![found.path];
    }
    let wanted: Vec<_> = path.split('/').collect();
    let most = MOST.min((wanted.len() - 1) * MOST / 3);
    let mut scored: Vec<_> = OPERATIONS
        .lines()
        .filter_map(Key::read)
        .map(|key| {
            (
                cost(&wanted, &key.path.split('/').collect::<Vec<_>>()),
                key.path,
            )
        })
        .filter(|(cost, _)| *cost <= most)
        .collect();
    scored.sort_unstable();
    scored.dedup();
    // What is twice as far as the best was not meant.
    let best = scored.first().map_or(0, |(cost, _)| *cost);
    scored
        .into_iter()
        .take_while(|(cost, _)| *cost <= best * 2)
        .take(3)
        .map(|(_, path)| path)
        .collect()
}

/// What it costs to add or to remove a segment; replacing one by another that has nothing in
/// common with it costs 100.
const ADDED: usize = 60;
const SWAPPED: usize = 30;
/// A path that costs more was not meant; of a path of one or two segments, even less.
const MOST: usize = 120;

/// How much it costs to make one path of the other, segment by segment.
fn cost(from: &[&str], to: &[&str]) -> usize {
    if from.len().abs_diff(to.len()) * ADDED > MOST {
        return usize::MAX;
    }
    let costs = Costs {
        added: ADDED,
        swapped: SWAPPED,
        most: MOST,
    };
    align(from, to, &costs, |from, to| replacement(from, to))
}

fn replacement(from: &str, to: &str) -> usize {
    if from == to || (is_placeholder(from) && is_placeholder(to)) {
        return 0;
    }
    let longest = from.chars().count().max(to.chars().count()).max(1);
    distance(&from.to_lowercase(), to) * 100 / longest
}

impl fmt::Display for NotDocumented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { path, nearest } => {
                write!(f, "`{path}` is not documented")?;
                match nearest.as_slice() {
                    [] => Ok(()),
                    paths => write!(f, "; did you mean {}?", alternatives(paths)),
                }
            }
            Self::Method {
                method,
                path,
                documented,
            } => {
                let documented: Vec<_> = documented.iter().map(|it| it.as_str()).collect();
                let documented = documented.join(" and ");
                write!(
                    f,
                    "`{path}` is documented for {documented}, not for {method}"
                )
            }
            Self::Ambiguous { path, candidates } => write!(
                f,
                "`{path}` is ambiguous, since documented paths differ only in the names of their \
                 placeholders; write {}",
                alternatives(candidates)
            ),
        }
    }
}

fn alternatives(paths: &[&str]) -> String {
    let quoted: Vec<_> = paths.iter().map(|path| format!("`{path}`")).collect();
    quoted.join(" or ")
}

impl std::error::Error for NotDocumented {}
