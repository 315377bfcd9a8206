//! The names in `data/names.txt`, for operations that the rules would name badly.

static NAMES: &str = include_str!("../data/names.txt");

/// The names that a person gave to an operation.
pub(crate) struct Curated {
    method: &'static str,
    path: &'static str,
    /// The name of the request's struct.
    pub(crate) request: &'static str,
    /// The noun: what the operation acts on, in words with `_` between them.
    pub(crate) noun: &'static str,
}

impl Curated {
    pub(crate) fn find(method: &str, path: &str) -> Option<Self> {
        Self::all().find(|it| it.method == method && it.path == path)
    }

    fn all() -> impl Iterator<Item = Self> {
        let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| {
            let mut columns = line.split('\t');
            Some(Self {
                method: columns.next()?,
                path: columns.next()?,
                request: columns.next()?,
                noun: columns.next()?,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Curated, NAMES};
    use wechatpay_schema::{Method, Operation};

    #[test]
    fn each_is_of_an_operation_and_of_one_only() {
        let mut keys = Vec::new();
        for name in Curated::all() {
            let method: Method = name.method.parse().unwrap();
            let found = Operation::find(method, name.path).unwrap();
            assert_eq!(found.path, name.path, "{}", name.request);
            keys.push((name.path, name.method));
        }
        assert!(keys.is_sorted_by(|a, b| a < b), "sorted, and each once");
        let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(keys.len(), lines.count(), "every line is read");
    }
}
