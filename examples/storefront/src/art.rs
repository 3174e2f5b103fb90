//! Which of the drawings in `art.svg` shows which product of the demo shop, and in which colour.

/// The drawing of the product with this key.
pub(crate) fn drawing(product: &str) -> Option<&'static str> {
    let (_, drawing) = DRAWINGS.iter().find(|(products, _)| products.contains(&product))?;
    Some(drawing)
}

/// The colour that the shop calls so.
pub(crate) fn tint(color: &str) -> &'static str {
    match color {
        "moss" => "#6b7a45",
        "slate" => "#5b6771",
        "rust" => "#b0603a",
        "sand" => "#d3bd92",
        "ink" => "#2f3f66",
        "cream" => "#e6d8ba",
        "ochre" => "#cf982f",
        "sky" => "#86aecb",
        "black" => "#3b3d40",
        "clay" => "#b9745a",
        _ => "#8a8f7a",
    }
}

const DRAWINGS: &[(&[&str], &str)] = &[
    (&["ridgeline-tent", "basecamp-tent", "bivy-shelter"], "tent"),
    (&["lee-tarp"], "tarp"),
    (&["fellside-pack", "harbor-daypack"], "pack"),
    (&["roll-top-dry-bag"], "dry-bag"),
    (&["nightjar-down-bag", "meadow-sleeping-bag"], "sleeping-bag"),
    (&["cloudberry-mat"], "mat"),
    (&["drift-titanium-pot"], "pot"),
    (&["ember-stove"], "stove"),
    (&["camp-skillet"], "skillet"),
    (&["spring-bottle"], "bottle"),
    (&["beacon-lantern"], "lantern"),
    (&["pilot-waxed-jacket", "squall-shell", "chore-coat", "fjord-parka"], "jacket"),
    (&["hearth-down-vest"], "vest"),
    (&["fisher-sweater", "merino-base-layer", "quarter-zip-fleece", "lambswool-cardigan"], "sweater"),
    (&["harbor-tee"], "tee"),
    (&["cairn-boot"], "boot"),
    (&["tideline-wellington"], "wellington"),
    (&["deck-shoe", "felt-slipper"], "shoe"),
    (&["watch-cap"], "cap"),
    (&["hiking-socks"], "socks"),
    (&["work-gloves"], "gloves"),
    (&["enamel-mug"], "mug"),
    (&["enamel-plate"], "plate"),
    (&["stoneware-bowl"], "bowl"),
    (&["oak-board"], "board"),
    (&["pour-over-set"], "pour-over"),
    (&["herringbone-throw", "linen-bedding"], "throw"),
    (&["tea-towels"], "towels"),
    (&["beeswax-candles", "pine-candle"], "candles"),
    (&["brass-lamp"], "lamp"),
    (&["trail-coffee"], "coffee"),
    (&["heather-honey"], "honey"),
];

#[cfg(test)]
mod tests {
    use super::*;

    const ART: &str = include_str!("../art.svg");
    const SEED: &str = include_str!("../../../mock-server/seed/demo.json");

    #[test]
    fn every_product_of_the_demo_shop_has_a_drawing_that_is_there() {
        let seed: serde_json::Value = serde_json::from_str(SEED).unwrap();
        for product in seed["products"].as_array().unwrap() {
            let key = product["key"].as_str().unwrap();
            let drawing = drawing(key).unwrap_or_else(|| panic!("{key} has none"));
            assert!(ART.contains(&format!("<symbol id=\"{drawing}\"")), "{drawing}");
        }
    }

    #[test]
    fn every_colour_of_the_demo_shop_is_known() {
        let seed: serde_json::Value = serde_json::from_str(SEED).unwrap();
        for product in seed["products"].as_array().unwrap() {
            let variants = product["variants"].as_array().into_iter().flatten();
            for variant in variants.chain([&product["masterVariant"]]) {
                let colors = variant["attributes"].as_array().into_iter().flatten();
                for color in colors.filter(|attribute| attribute["name"] == "color") {
                    assert_ne!(tint(color["value"].as_str().unwrap()), tint(""), "{color}");
                }
            }
        }
    }
}
