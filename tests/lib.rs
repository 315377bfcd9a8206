//! The tests are in `it` and `ui`. What stands here proves every documented operation: the test
//! `operations` generates a program that calls it.

pub mod operations;
