//! Makes the data of `wechatpay-schema`: [`import`] condenses what sources say to facts, [`merge`]
//! makes the data from the facts and from corrections made by hand, and [`disagreements`] and
//! [`leave_one_out`] say how far to trust it.
//!
//! `docs/schema.md` describes the formats and the rules. Nothing that a source says is dropped
//! silently: what cannot be read, and what contradicts itself, is a [`Problem`].

mod corrections;
mod disagreements;
mod evidence;
mod examples;
mod facts;
mod forms;
mod import;
mod leave_one_out;
mod members;
mod merge;
mod operations;
mod pages;
mod problem;
mod report;
mod source;
mod strictness;

pub use examples::{misfits, uncited};
pub use import::{Import, import};
pub use merge::{Merge, Texts, merge, read_facts};
pub use problem::Problem;
pub use report::{disagreements, how_sure, leave_one_out};
pub use strictness::stricter_than;
