//! A directory of its own for each test, records, and processes of this very program.

use std::{
    fs,
    io::{BufRead as _, BufReader, Lines},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use ct_auth::{Principal, Record, RecordKey};
use ct_hyper::FileStore;
use tempfile::TempDir;

/// A directory that does not exist yet, in one that goes away with the test.
pub(crate) struct Place {
    pub(crate) directory: PathBuf,
    _parent: Option<TempDir>,
}

impl Place {
    pub(crate) fn new() -> Self {
        ct_testing::watch();
        let parent = tempfile::tempdir().unwrap();
        Self { directory: parent.path().join("state/sessions"), _parent: Some(parent) }
    }

    pub(crate) fn store(&self) -> FileStore {
        FileStore::new(&self.directory)
    }

    /// The auth host that a process was started with.
    #[expect(clippy::unused_self, reason = "only who is on the stage has one")]
    pub(crate) fn auth_url(&self) -> String {
        std::env::var(AUTH_URL).unwrap()
    }

    /// The one file with this extension.
    pub(crate) fn file(&self, extension: &str) -> PathBuf {
        let files = self.files(extension);
        assert_eq!(files.len(), 1, "{files:?}");
        files.into_iter().next().unwrap()
    }

    pub(crate) fn files(&self, extension: &str) -> Vec<PathBuf> {
        let files = fs::read_dir(&self.directory).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
    }
}

pub(crate) fn key() -> RecordKey {
    RecordKey { project: "my-shop".parse().unwrap(), client: "client".into(), session: "kiosk".into() }
}

/// A record whose parts all tell its generation; long enough not to be written at once.
pub(crate) fn record(generation: u64) -> Record {
    Record {
        generation,
        family: generation ^ 0xff,
        principal: Principal::Customer(Some(ct_model::Id::new(format!("customer-{generation}")))),
        refresh_token: format!("canary-refresh-{generation}-").repeat(1000).into(),
        scopes: Some(format!("view_products:my-shop customer_id:customer-{generation}").parse().unwrap()),
    }
}

/// This program again, to run one of its tests with a part to play.
pub(crate) struct Player {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    _stdin: ChildStdin,
}

const STAGE: &str = "CT_HYPER_TEST_DIRECTORY";
const AUTH_URL: &str = "CT_HYPER_TEST_AUTH_URL";

impl Player {
    pub(crate) fn start(test: &str, directory: &Path) -> Self {
        Self::start_with(test, directory, "")
    }

    /// The same, with an auth host.
    pub(crate) fn start_with(test: &str, directory: &Path, auth_url: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture", "--test-threads=1"])
            .env(STAGE, directory)
            .env(AUTH_URL, auth_url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let stdin = child.stdin.take().unwrap();
        Self { child, lines, _stdin: stdin }
    }

    /// The next number that it says; `None` at its end. The test harness's own words are passed over.
    pub(crate) fn hear(&mut self) -> Option<u64> {
        self.lines.by_ref().map_while(Result::ok).find_map(|line| line.strip_prefix("said ")?.parse().ok())
    }

    /// Ends it with SIGKILL, and says the last number that it had said.
    pub(crate) fn kill(mut self) -> Option<u64> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.hear()).last()
    }

    /// Waits until it ends by itself.
    pub(crate) fn finish(mut self) {
        assert_eq!(self.hear(), None);
        assert!(self.child.wait().unwrap().success());
    }
}

/// The directory to work on, if this process was started to play a part.
pub(crate) fn stage() -> Option<Place> {
    let directory = std::env::var_os(STAGE)?.into();
    Some(Place { directory, _parent: None })
}

/// Says a number to the process that started this one.
pub(crate) fn say(number: u64) {
    println!("\nsaid {number}");
}
