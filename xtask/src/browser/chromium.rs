//! Chromium, or Chrome, and the program that drives it.

use crate::command::call;
use crate::packages;
use std::path::PathBuf;

/// What brings both, on Debian and what stems from it.
const PACKAGES: &[&str] = &["chromium", "chromium-driver"];
const BROWSERS: &[&str] = &["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

pub(crate) struct Chromium {
    pub(crate) driver: PathBuf,
}

impl Chromium {
    /// The one that there is, installed if need be. `CHROMEDRIVER` names another driver.
    pub(crate) fn find(verb: &str) -> Result<Self, String> {
        if let Some(found) = Self::installed() {
            return Ok(found);
        }
        packages::install(verb, PACKAGES)
            .map_err(|why| format!("{verb}: there is no Chromium with its chromedriver, and {why}"))?;
        Self::installed().ok_or_else(|| format!("{verb}: chromedriver was installed, but does not run"))
    }

    fn installed() -> Option<Self> {
        let named = std::env::var_os("CHROMEDRIVER").map(PathBuf::from);
        let driver = named.unwrap_or_else(|| PathBuf::from("chromedriver"));
        let has_browser = BROWSERS.iter().any(|name| runs(name));
        (has_browser && runs(&driver.to_string_lossy())).then_some(())?;
        // The test runner wants a path.
        let path = call("which", &[&driver.to_string_lossy()]).read().ok()?;
        Some(Self { driver: PathBuf::from(path.trim()) })
    }
}

fn runs(program: &str) -> bool {
    call(program, &["--version"]).read().is_ok()
}
