//! Finds an operation, or suggests the nearest paths.

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
    /// The path is not documented.
    Path {
        /// The path that was searched.
        path: String,
        /// The nearest documented paths, best first; empty if no path is near.
        nearest: Vec<&'static str>,
    },
    /// The path is documented, but for other methods.
    Method {
        /// The method that was searched.
        method: Method,
        /// The path, with the documented names of its placeholders.
        path: &'static str,
        /// The methods for which the path is documented.
        documented: Vec<Method>,
    },
    /// Several documented paths differ only in the names of their placeholders, and this path is
    /// none of them.
    Ambiguous {
        /// The path that was searched.
        path: String,
        /// The documented paths.
        candidates: Vec<&'static str>,
    },
}

impl Operation<'static> {
    /// Finds an operation by method and path. The names of the placeholders may differ from the
    /// documented ones, unless documented paths differ in nothing else.
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

    /// As [`find`](Self::find), without a search for what may be meant if there is none, which takes
    /// longer than all else.
    pub fn get(method: Method, path: &str) -> Option<Self> {
        let found = Self::lines(path);
        let mut paths = found.iter().map(|(key, _)| key.path);
        let first = paths.next()?;
        let is_ambiguous = paths.any(|it| it != first);
        let (_, line) = found.iter().find(|(key, _)| key.method == method)?;
        Operation::read(line).filter(|_| !is_ambiguous)
    }

    /// All operations of a path, one for each method.
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

    /// The operation that a request calls, by a path with values in place of the placeholders. If
    /// several match, the one with the fewest placeholders counts.
    ///
    /// It compares all operations, so it is slower than [`find`](Self::find).
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

    /// The lines of the data for a path: at least one.
    fn at(path: &str) -> Result<Vec<(Key<'static>, &'static str)>, NotDocumented> {
        let found = Self::lines(path);
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

    /// The lines of the data for a path, or for paths that differ from it only in the names of their
    /// placeholders.
    fn lines(path: &str) -> Vec<(Key<'static>, &'static str)> {
        let mut found: Vec<_> = equal_range(OPERATIONS, |line| {
            let key = Key::read(line).map_or("", |key| key.path);
            compare_shapes(key, path)
        })
        .filter_map(|line| Some((Key::read(line)?, line)))
        .collect();
        if found.iter().any(|(key, _)| key.path == path) {
            found.retain(|(key, _)| key.path == path);
        }
        found
    }
}

impl Operation<'_> {
    /// Compares two operations in the order of the data, on which the look-up depends: by path
    /// without the names of its placeholders, then by path, then by method.
    pub fn compare_in_data(&self, other: &Self) -> Ordering {
        compare_shapes(&self.path, &other.path)
            .then_with(|| (&self.path, self.method).cmp(&(&other.path, other.method)))
    }
}

/// The columns that a look-up compares.
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

/// Compares two paths without the names of their placeholders.
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

/// Whether `path` is `template` with values in place of its placeholders.
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

/// The documented paths that are nearest to this one, best first, at most three.
fn nearest_paths(path: &str) -> Vec<&'static str> {
    // The likeliest mistake is a forgotten `/v3`.
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
    // A path that costs more than twice as much as the best is no suggestion.
    let best = scored.first().map_or(0, |(cost, _)| *cost);
    scored
        .into_iter()
        .take_while(|(cost, _)| *cost <= best * 2)
        .take(3)
        .map(|(_, path)| path)
        .collect()
}

/// The cost of adding or removing a segment. Replacing one by an entirely different one costs 100.
const ADDED: usize = 60;
const SWAPPED: usize = 30;
/// The highest cost of a suggestion. It is lower for a path of one or two segments.
const MOST: usize = 120;

/// The cost of changing one path into the other, segment by segment.
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
