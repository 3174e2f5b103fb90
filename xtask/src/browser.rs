//! `browser`: what browsers run, in headless Chromium: `ct-fetch` against a mock on this machine and a peer that
//! misbehaves, `ct-web` as JavaScript sees it, and the unit tests of what lies below.
//!
//! It installs what is missing: the target, wasm-bindgen's test runner, Chromium with its driver. What cannot be
//! installed here it names in one line.

mod chromium;
mod peer;
mod token_endpoint;

pub(crate) use self::chromium::Chromium;
use self::peer::Peer;
use crate::command::Call;
use crate::mock_process::MockProcess;
use crate::wasm_bindgen;
use crate::wasm_toolchain::Toolchain;
use std::path::Path;

const VERB: &str = "browser";

pub(crate) fn run() -> Result<(), String> {
    let toolchain = Toolchain::find(VERB)?;
    let chromium = Chromium::find(VERB)?;
    let runner = wasm_bindgen::program(VERB, "wasm-bindgen-test-runner")?;
    let mock = MockProcess::start(VERB, &[])?;
    let peer = Peer::start().map_err(|error| format!("{VERB}: no port to listen on: {error}"))?;
    for call in tests(toolchain) {
        prepared(call, &chromium, &runner)
            .env("CT_BROWSER_MOCK", &*mock.url)
            .env("CT_BROWSER_PEER", &*peer.url)
            .stream()?;
    }
    Ok(())
}

fn tests(toolchain: Toolchain) -> Vec<Call> {
    vec![
        toolchain.cargo(&[
            "test",
            "--package",
            "ct-model",
            "--package",
            "ct-auth",
            "--package",
            "ct-me",
            "--lib",
        ]),
        toolchain.cargo(&["test", "--package", "ct-fetch", "--test", "browser", "--test", "worker"]),
        toolchain.cargo(&["test", "--package", "ct-web", "--test", "browser"]),
    ]
}

fn prepared(call: Call, chromium: &Chromium, runner: &Path) -> Call {
    call.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner.to_string_lossy())
        .env("CHROMEDRIVER", chromium.driver.to_string_lossy())
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        // Once the tests are built they take seconds; a browser on a busy machine may take some to start.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30")
}
