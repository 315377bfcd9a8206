//! Which modules use which, and where they do so in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::resolve::reached;
use super::source::Module;

/// The places at which a top-level module uses another one.
pub(super) type Uses = BTreeMap<(String, String), Vec<String>>;

pub(super) fn uses(modules: &[Module]) -> Uses {
    let mut uses = Uses::new();
    for (index, module) in modules.iter().enumerate() {
        for written in &module.uses {
            for reached in reached(modules, index, written) {
                let edge = (&module.top_level, &modules[reached].top_level);
                if edge.0 != edge.1 {
                    let place = format!("{} {}", written.place, written.path.join("::"));
                    let edge = (edge.0.clone(), edge.1.clone());
                    uses.entry(edge).or_default().push(place);
                }
            }
        }
    }
    uses
}

/// The modules that use each other, directly or through others, each set once.
pub(super) fn circles(uses: &Uses) -> BTreeSet<BTreeSet<&str>> {
    let mut circles = BTreeSet::new();
    for module in uses.keys().map(|(user, _)| user.as_str()) {
        let circle: BTreeSet<_> = used_by(module, uses)
            .into_iter()
            .filter(|other| used_by(other, uses).contains(module))
            .collect();
        if !circle.is_empty() {
            circles.insert(circle);
        }
    }
    circles
}

/// All that a module uses, directly or through others.
fn used_by<'a>(module: &'a str, uses: &'a Uses) -> BTreeSet<&'a str> {
    let mut used = BTreeSet::new();
    let mut new = vec![module];
    while let Some(user) = new.pop() {
        let edges = uses.keys().filter(|(from, _)| from == user);
        new.extend(
            edges
                .map(|(_, to)| to.as_str())
                .filter(|to| used.insert(*to)),
        );
    }
    used
}

/// The uses within a circle, a line each, with the first place.
pub(super) fn describe(circle: &BTreeSet<&str>, uses: &Uses) -> String {
    let names: Vec<_> = circle.iter().copied().collect();
    let mut text = format!("these modules use each other: {}\n", names.join(", "));
    for ((from, to), places) in uses {
        if circle.contains(from.as_str()) && circle.contains(to.as_str()) {
            write!(text, "  {from} -> {to}: {}", places[0]).unwrap();
            match places.len() {
                1 => text.push('\n'),
                count => writeln!(text, ", and {} more", count - 1).unwrap(),
            }
        }
    }
    text
}
