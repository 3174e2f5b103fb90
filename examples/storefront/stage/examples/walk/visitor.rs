//! Somebody in front of the browser: what she does, and what she waits to see.

use std::time::Duration;

use fantoccini::{
    Client, ClientBuilder, Locator,
    error::{CmdError, ErrorStatus},
    wd::{WebDriverCompatibleCommand, WindowHandle},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::{Done, driver::Driver};

/// How long she waits for anything.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Visitor {
    browser: Client,
    page: String,
}

impl Visitor {
    /// Opens a browser of her own, and the shop in it.
    pub(crate) async fn open(driver: &Driver, page: &str) -> Done<Self> {
        let options = json!({
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--force-prefers-reduced-motion", "--lang=en-GB", "--window-size=1280,900",
            ],
            "prefs": { "intl.accept_languages": "en-GB", "credentials_enable_service": false },
        });
        let wanted = [("goog:chromeOptions".to_owned(), options)].into_iter().collect();
        let browser =
            ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(driver.address()).await?;
        browser.goto(page).await?;
        Ok(Self { browser, page: page.to_owned() })
    }

    pub(crate) async fn leave(&self) -> Done {
        Ok(self.browser.clone().close().await?)
    }

    /// Says where she is, for who has to find out why she could not go on.
    pub(crate) async fn tell(&self) {
        if let Ok(text) = self.script("return location.href + '\\n' + document.body.innerText").await {
            eprintln!("what she saw:\n{}", text.as_str().unwrap_or_default());
        }
    }

    /// Waits for this text, anywhere on the page.
    pub(crate) async fn see(&self, text: &str) -> Done {
        self.wait(
            &format!("//body//*[not(self::script)][contains(normalize-space(.), {})]", quoted(text)),
            text,
        )
        .await
    }

    /// Waits for the page with this headline.
    pub(crate) async fn see_headline(&self, text: &str) -> Done {
        self.wait(&format!("//h1[normalize-space(.) = {}]", quoted(text)), text).await
    }

    /// Waits until so many things are in the cart, as the header says.
    pub(crate) async fn count_is(&self, count: u32) -> Done {
        let path = format!("//span[contains(@class, 'count')][normalize-space(.) = '{count}']");
        self.wait(&path, &format!("{count} in the cart")).await
    }

    /// Waits until the keyboard's focus is on such an element.
    pub(crate) async fn has_focus(&self, selector: &str) -> Done {
        let found = self
            .browser
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(&format!("{selector}:focus")))
            .await;
        found.map(drop).map_err(|_| format!("{selector} did not get the focus").into())
    }

    /// Presses the link or button with this text.
    pub(crate) async fn press(&self, text: &str) -> Done {
        let text = quoted(text);
        let own = format!("[normalize-space(.) = {text} or .//*[normalize-space(.) = {text}]]");
        self.click(&format!("//main//a{own} | //main//button{own} | //header//a{own}")).await
    }

    /// Presses the button with this text, where a headline has it too.
    pub(crate) async fn press_button(&self, text: &str) -> Done {
        self.click(&format!("//main//button[normalize-space(.) = {}]", quoted(text))).await
    }

    /// Presses a button of the line of the cart with this product.
    pub(crate) async fn press_labelled(&self, product: &str, button: &str) -> Done {
        let line = format!("//article[contains(@class, 'line')][.//h2[contains(., {})]]", quoted(product));
        let button = quoted(button);
        self.click(&format!(
            "{line}//button[not(@disabled)][@aria-label = {button} or contains(., {button})]"
        ))
        .await
    }

    /// Presses the button of the item of a list with this text.
    pub(crate) async fn press_beside(&self, item: &str, button: &str) -> Done {
        let (item, button) = (quoted(item), quoted(button));
        self.click(&format!("//main//li[contains(., {item})]//button[normalize-space(.) = {button}]")).await
    }

    /// Chooses the value with this label.
    pub(crate) async fn choose(&self, label: &str) -> Done {
        self.click(&format!("//fieldset//label[normalize-space(.) = {}]", quoted(label))).await
    }

    /// Types into a field, in the place of what was there.
    pub(crate) async fn fill(&self, field: &str, text: &str) -> Done {
        let path = format!("//main//input[@name = '{field}']");
        let found = self.browser.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await?;
        found.clear().await?;
        Ok(found.send_keys(text).await?)
    }

    /// Sends the page's form.
    pub(crate) async fn send(&self) -> Done {
        self.click("//main//form//button[not(@disabled)]").await
    }

    /// Sets the country or the language.
    pub(crate) async fn prefer(&self, field: &str, value: &str) -> Done {
        let path = format!("//select[@id = '{field}']");
        self.wait(&path, field).await?;
        self.click("//header//summary").await?;
        self.click(&format!("{path}/option[@value = '{value}']")).await?;
        self.click("//header//summary").await
    }

    /// Follows a link that may not be in sight.
    pub(crate) async fn follow(&self, hash: &str) -> Done {
        self.browser.execute("location.hash = arguments[0]", vec![json!(hash)]).await?;
        Ok(())
    }

    pub(crate) async fn reload(&self) -> Done {
        Ok(self.browser.refresh().await?)
    }

    /// Goes on in a new window; the one that she leaves comes back.
    pub(crate) async fn new_window(&self) -> Done<WindowHandle> {
        let here = self.browser.window().await?;
        let there = self.browser.new_window(true).await?;
        self.browser.switch_to_window(there.handle).await?;
        self.browser.goto(&self.page).await?;
        Ok(here)
    }

    pub(crate) async fn back_to(&self, window: WindowHandle) -> Done {
        Ok(self.browser.switch_to_window(window).await?)
    }

    /// Goes on in the other one of two windows.
    pub(crate) async fn other_window(&self) -> Done {
        let here = self.browser.window().await?;
        let other = self.browser.windows().await?.into_iter().find(|window| *window != here);
        self.back_to(other.ok_or("there is one window only")?).await
    }

    /// Whether the browser has a network.
    pub(crate) async fn network(&self, there: bool) -> Done {
        let conditions = json!({
            "offline": !there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// Asks what only Chromium can do.
    pub(crate) async fn devtools(&self, command: &'static str, parameters: Value) -> Done<Value> {
        Ok(self.browser.issue_cmd(Devtools { command, parameters }).await?)
    }

    pub(crate) async fn script(&self, script: &str) -> Done<Value> {
        Ok(self.browser.execute(script, Vec::new()).await?)
    }

    async fn wait(&self, path: &str, what: &str) -> Done {
        let found = self.browser.wait().at_most(PATIENCE).for_element(Locator::XPath(path)).await;
        found.map(drop).map_err(|error| format!("{what:?} was not to be seen: {error}").into())
    }

    /// Clicks on it, as soon as it is there; once more if the page was drawn anew in that moment.
    async fn click(&self, path: &str) -> Done {
        for _ in 0..5 {
            let found = self.browser.wait().at_most(PATIENCE).for_element(Locator::XPath(path)).await;
            let found = found.map_err(|error| format!("{path}: {error}"))?;
            match found.click().await {
                Ok(()) => return Ok(()),
                Err(error) if is_passing(&error) => {}
                Err(error) => return Err(format!("{path}: {error}").into()),
            }
        }
        Err(format!("{path}: it never stood still").into())
    }
}

/// Whether it is because the page was changing just then.
fn is_passing(error: &CmdError) -> bool {
    error.is_stale_element_reference()
        || matches!(error, CmdError::Standard(error) if error.error == ErrorStatus::ElementClickIntercepted)
}

/// A text in an XPath, which has no escapes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}

/// A command of the Chrome DevTools Protocol.
#[derive(Debug)]
struct Devtools {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (http::Method::POST, Some(body.to_string()))
    }
}
