//! Pictures of what the visitor sees, as it looks on a phone and on a desk, by day and by night.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::json;

use crate::{Done, visitor::Visitor};

pub(crate) struct Pictures {
    directory: PathBuf,
}

struct Screen {
    name: &'static str,
    width: u32,
    height: u32,
    scale: u32,
}

const SCREENS: &[Screen] = &[
    Screen { name: "phone", width: 390, height: 844, scale: 2 },
    Screen { name: "desk", width: 1280, height: 900, scale: 1 },
];

/// A page that is longer is cut off here: nobody looks at more.
const LONGEST: f64 = 1800.0;

impl Pictures {
    /// Pictures go there, in the place of those of the last walk.
    pub(crate) fn new(directory: &Path) -> Done<Self> {
        if directory.exists() {
            fs::remove_dir_all(directory)?;
        }
        fs::create_dir_all(directory)?;
        Ok(Self { directory: directory.to_owned() })
    }

    /// Takes them all. The screen is as before then.
    pub(crate) async fn take(&self, visitor: &Visitor, name: &str) -> Done {
        for Screen { name: screen, width, height, scale } in SCREENS {
            for scheme in ["light", "dark"] {
                let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
                visitor.devtools("Emulation.setEmulatedMedia", media).await?;
                let metrics =
                    json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
                visitor.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
                let whole = visitor.script("return document.documentElement.scrollHeight").await?;
                let height = whole.as_f64().unwrap_or_default().clamp(f64::from(*height), LONGEST);
                let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
                let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
                let taken = visitor.devtools("Page.captureScreenshot", how).await?;
                let png = BASE64_STANDARD.decode(taken["data"].as_str().ok_or("a picture without data")?)?;
                fs::write(self.directory.join(format!("{name}-{screen}-{scheme}.png")), png)?;
            }
        }
        visitor.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await?;
        visitor.devtools("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
        Ok(())
    }
}
