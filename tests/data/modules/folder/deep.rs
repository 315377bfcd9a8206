use super::super::used::Used;
