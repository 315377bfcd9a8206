mod alone;
#[path = "a_file/named.rs"]
mod elsewhere;
mod folder;
mod inline {
    mod deep;
}
mod tests;
mod used;
