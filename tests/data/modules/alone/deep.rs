//! A module of a file of its own.

use crate::used::Used;
