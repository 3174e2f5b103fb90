//! The mock platform in process, a clock moved by hand and a scripted transport, for tests without a network.

mod leaks;
mod manual_clock;
mod mock_platform;
mod scripted_transport;
mod seeded_random;
mod tasks;

pub use leaks::{CANARY, check, check_error, watch};
pub use manual_clock::ManualClock;
pub use mock_platform::MockPlatform;
pub use scripted_transport::{Gate, Reply, ScriptedTransport};
pub use seeded_random::SeededRandom;
pub use tasks::{Task, Tasks};
