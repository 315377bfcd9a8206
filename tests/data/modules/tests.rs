#![cfg(test)]

use crate::used::Used;
