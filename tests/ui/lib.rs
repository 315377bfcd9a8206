//! Empty: trybuild enables the features of this package through its library.
