//! The tests are in `it` and `ui`. This library is for the test `operations`: the program that it
//! generates calls every documented operation through it.

pub mod operations;
