//! The tests are in `it` and `ui`. What is here proves documented operations: all of them where the
//! test `operations` generates a program that calls it, and a few in the test `sample`.

pub mod operations;
