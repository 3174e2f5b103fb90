//! Breadth first, with a fingerprint a state and the action that led to it: what is kept of a state is 16 bytes, and
//! the state itself is got back by taking its path again, which shows on the way that the same actions have the same
//! effects (I20).

use std::{
    collections::HashSet,
    fmt,
    hash::{BuildHasherDefault, Hasher},
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{
    action::Action,
    faults::Fault,
    invariants::Broken,
    world::{Beginning, World},
};

#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) states: usize,
    pub(crate) threads: usize,
}

/// What was looked at, with nothing found.
pub(crate) struct Explored {
    pub(crate) states: usize,
    transitions: usize,
    /// All paths of so many actions were taken, and some of one more.
    depth: usize,
}

/// A way to break an invariant, and none is shorter.
pub(crate) struct Found {
    beginning: &'static str,
    pub(crate) path: Vec<Action>,
    pub(crate) broken: Broken,
}

impl fmt::Display for Explored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { states, transitions, depth } = self;
        write!(f, "{states} states by {transitions} actions; every path of {depth} actions, and some longer")
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} is broken: {}\n  from: {}", self.broken.invariant, self.broken.how, self.beginning)?;
        self.path.iter().zip(1..).try_for_each(|(action, step)| writeln!(f, "  {step:>4}. {action:?}"))
    }
}

/// A state that was reached: from where, by what.
struct Node {
    fingerprint: u64,
    from: From,
}

#[derive(Clone, Copy)]
enum From {
    Beginning(u8),
    Node(u32, Action),
}

/// What one state leads to.
struct Successors {
    nodes: Vec<Node>,
    transitions: usize,
}

/// How many states are expanded before what they lead to is looked up.
const BATCH: usize = 8192;

pub(crate) fn search(
    beginnings: &'static [Beginning],
    fault: Option<Fault>,
    limits: Limits,
) -> Result<Explored, Found> {
    let mut search = Search { beginnings, fault, nodes: Vec::new(), seen: Seen::default() };
    for (number, (_, beginning)) in beginnings.iter().enumerate() {
        let fingerprint = beginning(fault).fingerprint().expect("nothing was shown yet");
        search.add(Node { fingerprint, from: From::Beginning(u8::try_from(number).unwrap()) });
    }
    let (mut explored, mut level_end) = (0, search.nodes.len());
    let (mut depth, mut transitions) = (0, 0);
    while explored < search.nodes.len() && search.nodes.len() < limits.states {
        if explored == level_end {
            (depth, level_end) = (depth + 1, search.nodes.len());
        }
        let end = level_end.min(explored + BATCH);
        for successors in search.expand(explored..end, limits.threads)? {
            transitions += successors.transitions;
            successors.nodes.into_iter().for_each(|node| search.add(node));
        }
        explored = end;
    }
    Ok(Explored { states: search.nodes.len(), transitions, depth })
}

struct Search {
    beginnings: &'static [Beginning],
    fault: Option<Fault>,
    nodes: Vec<Node>,
    seen: Seen,
}

impl Search {
    fn add(&mut self, node: Node) {
        if self.seen.insert(node.fingerprint) {
            self.nodes.push(node);
        }
    }

    /// In the same order whatever the threads do, so that the first that is found is the same each time.
    fn expand(&self, which: std::ops::Range<usize>, threads: usize) -> Result<Vec<Successors>, Found> {
        let indices: Vec<usize> = which.collect();
        let each = indices.len().div_ceil(threads);
        std::thread::scope(|scope| {
            let work = |part: &[usize]| part.iter().map(|&index| self.successors(index)).collect();
            let threads: Vec<_> = indices
                .chunks(each)
                .map(|part| scope.spawn(move || -> Result<Vec<_>, _> { work(part) }))
                .collect();
            let parts: Vec<_> =
                threads.into_iter().map(|thread| thread.join().expect("panics are caught")).collect();
            parts
                .into_iter()
                .collect::<Result<Vec<_>, _>>()
                .map(|parts| parts.into_iter().flatten().collect())
        })
    }

    fn successors(&self, index: usize) -> Result<Successors, Found> {
        let world = self.world(index);
        let found = |path: Option<Action>, broken| {
            let (beginning, mut whole) = self.path(index);
            whole.extend(path);
            Found { beginning: self.beginnings[beginning].0, path: whole, broken }
        };
        if world.fingerprint().ok() != Some(self.nodes[index].fingerprint) {
            return Err(found(None, Broken::new("I20", "the same actions led to another state")));
        }
        let (mut nodes, actions) = (Vec::new(), world.actions());
        for &action in &actions {
            let mut next = world.clone();
            match catch_unwind(AssertUnwindSafe(|| next.take(action).and_then(|()| next.fingerprint()))) {
                Ok(Ok(fingerprint)) if self.seen.contains(&fingerprint) => {}
                Ok(Ok(fingerprint)) => {
                    let from = From::Node(u32::try_from(index).unwrap(), action);
                    nodes.push(Node { fingerprint, from });
                }
                Ok(Err(broken)) => return Err(found(Some(action), broken)),
                Err(_) => return Err(found(Some(action), Broken::new("I18", "a panic, told above"))),
            }
        }
        Ok(Successors { nodes, transitions: actions.len() })
    }

    fn world(&self, index: usize) -> World {
        let (beginning, path) = self.path(index);
        let mut world = self.beginnings[beginning].1(self.fault);
        for action in path {
            world.take(action).unwrap_or_else(|broken| panic!("I20: {broken:?}, the second time only"));
        }
        world
    }

    fn path(&self, mut index: usize) -> (usize, Vec<Action>) {
        let mut path = Vec::new();
        loop {
            match self.nodes[index].from {
                From::Beginning(number) => {
                    path.reverse();
                    return (number.into(), path);
                }
                From::Node(former, action) => {
                    path.push(action);
                    index = former as usize;
                }
            }
        }
    }
}

type Seen = HashSet<u64, BuildHasherDefault<AsItIs>>;

/// A fingerprint is a hash already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, _: &[u8]) {
        unreachable!("only fingerprints are looked up");
    }

    fn write_u64(&mut self, fingerprint: u64) {
        self.0 = fingerprint;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
