use crate::used::Used;
