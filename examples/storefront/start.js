// The page's policy allows no scripts inside of it, so that foreign text can never become one.
import start from "./storefront.js";

start({ module_or_path: "storefront_bg.wasm" });
