//! The binary: what it says, and with which code it ends.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mock-server"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A server that listens, and dies with the test.
struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    address: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        Self::start_on("127.0.0.1:0", arguments)
    }

    fn start_on(address: &str, arguments: &[&str]) -> Self {
        let mut child = command(&[&["--listen", address], arguments].concat()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address =
            line.trim_end().strip_prefix("listening on http://").unwrap_or_else(|| panic!("{line:?}"));
        Self { address: address.to_owned(), child, out }
    }

    fn request(&self, text: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Everything that it says until it ends, and its code.
    fn stop(&mut self, signal: &str) -> (String, Option<i32>) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let mut said = String::new();
        self.out.read_to_string(&mut said).unwrap();
        (said, self.child.wait().unwrap().code())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

#[test]
fn it_says_where_it_listens_and_stops_when_told() {
    for signal in ["-TERM", "-INT"] {
        let mut server = Running::start(&[]);
        let answer = server.request("GET /demo/me HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
        let (_, code) = server.stop(signal);
        assert_eq!(code, Some(0), "{signal}");
    }
}

#[test]
fn it_says_how_to_try_it() {
    let mut server = Running::start(&[]);
    let url = format!("http://{}", server.address);
    let (said, _) = server.stop("-TERM");
    for part in [
        "project demo, clients: mobile-client, visitors-client, admin-client",
        &format!("{url}/oauth/token --basic --user \"mobile-client:mobile-client-secret\" -X POST"),
        "scope=view_products:demo manage_my_orders:demo manage_my_profile:demo",
        &format!("{url}/demo/product-projections?staged=true&limit=10"),
        &format!("{url}/demo/me/signup"),
        "\"action\": \"addLineItem\"",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
}

#[test]
fn what_it_says_can_be_pasted() {
    let mut server = Running::start(&[]);
    let lines = std::iter::from_fn(|| {
        let mut line = String::new();
        server.out.read_line(&mut line).unwrap();
        (!line.is_empty() && line != "ctrl-c stops it.\n").then_some(line)
    });
    let script: String = lines.skip_while(|line| !line.starts_with("field()")).collect();
    let output = Command::new("sh").args(["-ec", &script]).output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{out}");
    for part in ["\"results\":[", "alice@example.org", "\"lineItems\":[{", "\"version\":2"] {
        assert!(out.contains(part), "{part} is not in {out}");
    }
    assert!(!out.contains("statusCode"), "{out}");
}

#[test]
fn projects_and_clients_of_ones_own() {
    let server = Running::start(&[
        "--project",
        "one",
        "--project",
        "two",
        "--client",
        "c:s:view_products,manage_my_orders:two",
        "--cors-origin",
        "http://localhost:5173",
        "--no-seed",
    ]);
    let form = "grant_type=client_credentials&scope=manage_my_orders:two";
    let answer = server.request(&format!(
        "POST /oauth/token HTTP/1.1\r\nauthorization: Basic Yzpz\r\norigin: http://localhost:5173\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n{form}",
        form.len()
    ));
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && answer.contains("\"scope\":\"manage_my_orders:two\""),
        "{answer}"
    );
    assert!(answer.contains("\r\naccess-control-allow-origin: http://localhost:5173\r\n"), "{answer}");
}

#[test]
fn wrong_arguments_are_one_line_and_code_2() {
    for (arguments, part) in [
        (&["--listen", "nonsense"][..], "--listen"),
        (&["--listen", "127.0.0.1:99999"], "--listen"),
        (&["--project", "NO"], "--project"),
        (&["--project", "one", "--project", "one"], "`one`"),
        (&["--client", "id:secret"], "--client"),
        (&["--client", "id:secret:no-scope"], "no-scope"),
        (&["--client", "id:secret:view_products:elsewhere"], "`elsewhere`"),
        (&["--client", "id:s:view_products", "--client", "id:t:view_products"], "`id`"),
        (&["--cors-origin", "localhost"], "--cors-origin"),
        (&["--seed", "/nonexistent.json"], "/nonexistent.json"),
        (&["--seed", "a.json", "--no-seed"], "--no-seed"),
        (&["--seed"], "--seed"),
        (&["--unknown"], "--unknown"),
        (&["extra"], "extra"),
    ] {
        let output = run(arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert_eq!(error.lines().count(), 1, "{arguments:?}: {error}");
        assert!(error.contains(part), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_bad_seed_is_one_line_that_names_the_field() {
    for (name, json, field) in [
        ("no-json", "{", "line 1"),
        ("no-name", r#"{"taxCategories": [{"rates": []}]}"#, "taxCategories[0]: missing field `name`"),
        ("no-kind", r#"{"planets": []}"#, "`planets`"),
        (
            "no-product-type",
            r#"{"products": [{"name": {"en": "A"}, "slug": {"en": "a-a"}, "productType": {"key": "none"}}]}"#,
            "products[0].productType: ",
        ),
    ] {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
        fs::write(&file, json).unwrap();
        let output = run(&["--seed", file.to_str().unwrap()]);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), error.lines().count()), (Some(2), 1), "{error}");
        assert!(
            error.contains("--seed") && error.contains(name) && error.contains(field),
            "{field}: {error}"
        );
    }
}

#[test]
fn a_seed_takes_the_place_of_the_demo_shop() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-type.json");
    fs::write(&file, r#"{"productTypes": [{"key": "only-one", "name": "One", "description": ""}]}"#).unwrap();
    let server = Running::start(&["--client", "c:s:view_products", "--seed", file.to_str().unwrap()]);
    let head = "authorization: Basic Yzpz\r\nconnection: close\r\ncontent-length: 29";
    let token =
        server.request(&format!("POST /oauth/token HTTP/1.1\r\n{head}\r\n\r\ngrant_type=client_credentials"));
    let token = token.split("\"access_token\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let types = server.request(&format!(
        "GET /demo/product-types HTTP/1.1\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\r\n"
    ));
    assert!(types.contains("\"only-one\"") && types.contains("\"total\":1"), "{types}");
}

#[test]
fn listening_to_all_the_world_is_warned_of() {
    let mut server = Running::start_on("0.0.0.0:0", &[]);
    server.stop("-TERM");
    let mut warning = String::new();
    server.child.stderr.take().unwrap().read_to_string(&mut warning).unwrap();
    assert!(warning.starts_with("mock-server: warning: "), "{warning}");
    assert_eq!(warning.lines().count(), 1, "{warning}");
}

#[test]
fn a_taken_port_is_one_line() {
    let server = Running::start(&[]);
    let output = run(&["--listen", &server.address]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), error.lines().count()), (Some(2), 1), "{error}");
    assert!(error.contains("--listen"), "{error}");
}

#[test]
fn help_and_version_are_no_errors() {
    for (argument, part) in [("--help", "--client <ID:SECRET:SCOPES>"), ("--version", "mock-server ")] {
        let output = run(&[argument]);
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8(output.stdout).unwrap().contains(part));
    }
}
