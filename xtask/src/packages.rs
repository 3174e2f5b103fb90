//! The distribution's packages, where we may install them.

use crate::command::call;

/// Installs packages by apt.
///
/// # Errors
///
/// In one line, why it cannot be done, and how to do it by hand.
pub(crate) fn install(verb: &str, packages: &[&str]) -> Result<(), String> {
    let by_hand = format!("`apt-get install {}` is to be run by hand", packages.join(" "));
    if call("apt-get", &["--version"]).read().is_err() {
        return Err(format!("there is no apt-get here: {} must be installed otherwise", packages.join(", ")));
    }
    let root = call("id", &["-u"]).read().is_ok_and(|id| id.trim() == "0");
    let apt = |args: &[&str]| {
        let call =
            if root { call("apt-get", args) } else { call("sudo", &[&["-n", "apt-get"], args].concat()) };
        call.env("DEBIAN_FRONTEND", "noninteractive")
    };
    println!("{verb}: installing {}", packages.join(" "));
    let install = [&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat();
    apt(&["update", "--quiet"])
        .stream()
        .and_then(|()| apt(&install).stream())
        .map_err(|why| format!("{why}; {by_hand}"))
}
