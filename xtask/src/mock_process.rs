//! A mock on a free port of this machine, for as long as a verb needs it.

use crate::command::cargo;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStdout};

/// A running mock. It is ended when this is dropped.
pub(crate) struct MockProcess {
    child: Child,
    /// Held open: the mock goes on to say things.
    _output: BufReader<ChildStdout>,
    /// Where it is, such as `http://127.0.0.1:34567`.
    pub(crate) url: String,
}

impl MockProcess {
    /// Builds the mock and starts it with these arguments. Pages of any origin may call it.
    pub(crate) fn start(verb: &str, args: &[&str]) -> Result<Self, String> {
        // With the features that the tests of the workspace build it with, so that nothing is built twice.
        let build = ["build", "--locked", "--workspace", "--all-features", "--bin", "mock-server"];
        cargo(&build).stream()?;
        let program = crate::metadata::target_directory()?.join("debug").join("mock-server");
        let common = ["--listen", "127.0.0.1:0", "--cors-origin", "*"];
        let call = crate::command::call(&program.to_string_lossy(), &[&common, args].concat());
        let mut child = call.start()?;
        let output = child.stdout.take().expect("its output was asked for");
        let mut output = BufReader::new(output);
        let mut line = String::new();
        let read = output.by_ref().take(1000).read_line(&mut line);
        match line.trim().strip_prefix("listening on ") {
            Some(url) if read.is_ok() => Ok(Self { child, _output: output, url: url.to_owned() }),
            Some(_) | None => {
                let _ = child.kill();
                let _ = child.wait();
                Err(format!("{verb}: `{}` did not say where it listens", call.line()))
            }
        }
    }
}

impl Drop for MockProcess {
    fn drop(&mut self) {
        let _ = self.child.kill(); // it may have ended by itself
        let _ = self.child.wait();
    }
}
