//! Makes the data from a folder of pages.
//!
//! The pages are Markdown: a page for a path, a section for a method, a table for the request and
//! one for the response, nested by `data-indent`. `docs/schema.md` describes the format. Nothing in
//! a table is dropped silently: what cannot be read, and what contradicts itself, is a [`Problem`]
//! with file and line.

mod corrections;
mod documented;
mod import;
mod operations;
mod page;
mod problem;
mod report;
mod row;
mod webhooks;

pub use import::{Import, import};
pub use problem::Problem;
pub use report::doubts;
