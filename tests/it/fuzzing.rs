//! What the fuzzer knows of is read as the fuzzer reads it, without a fuzzer.

#[path = "../../fuzz/readers.rs"]
mod readers;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

fn names(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap();
    let name = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|file| name(file.unwrap().path())).collect()
}

/// Reads a corpus: none panics, some are accepted, some are refused.
fn replay(target: &str, read: fn(&[u8]) -> bool) {
    let corpus = fuzz().join("corpus").join(target);
    let (mut accepted, mut refused) = (0, 0);
    for file in fs::read_dir(corpus).unwrap() {
        let data = fs::read(file.unwrap().path()).unwrap();
        if read(&data) {
            accepted += 1;
        } else {
            refused += 1;
        }
    }
    assert!(
        accepted > 0 && refused > 0,
        "{target}: {accepted} and {refused}"
    );
}

macro_rules! replayed {
    ($($(#[$attribute:meta])* $target:ident)*) => {
        $($(#[$attribute])* #[test]
        fn $target() {
            replay(stringify!($target), readers::$target);
        })*

        #[test]
        fn every_target_has_a_corpus_that_is_replayed() {
            let replayed = BTreeSet::from([$(stringify!($target).to_owned()),*]);
            assert_eq!(names(&fuzz().join("targets")), replayed);
            assert_eq!(names(&fuzz().join("corpus")), replayed);
        }
    };
}

replayed! {
    notification
    headers
    certificates
    pem
    error_body
    #[cfg(feature = "gzip")]
    gzip
}
