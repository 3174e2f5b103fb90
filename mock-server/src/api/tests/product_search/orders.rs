//! Which text finds what, and which order there is.

use super::*;

#[test]
fn texts_are_found_in_their_language() {
    let scene = shop();
    for (parameters, keys_found) in [
        (&[("text.en", "boot")][..], &["alder", "cedar"][..]),
        (&[("text.en", "BOOT")], &["alder", "cedar"]),
        (&[("text.en", "alder boot")], &["alder"]),
        (&[("text.en", "alder sandal")], &[]),
        (&[("text.de", "boot")], &[]),
        (&[("text.de", "erlenstiefel")], &["alder"]),
        (&[("text.de", "boot"), ("text.en", "boot")], &["alder", "cedar"]),
        (&[("text.en", "B-2")], &["birch"]),
        (&[("text.de", "a-1")], &["alder"]),
        (&[("text.en", "leather")], &["alder"]),
        (&[("text.en", "leder")], &[]),
        (&[("text.de", "leder")], &["alder"]),
        (&[("text.en", "ada")], &["alder"]),
        (&[("text.en", "secret")], &[]),
        (&[("text.en", "wood")], &[]),
        (&[("text.en", "foot")], &["alder", "birch", "cedar"]),
        (&[("text.en", "bot")], &[]),
        (&[("text.en", "bot"), ("fuzzy", "true")], &["alder", "cedar"]),
        (&[("text.en", "bot"), ("fuzzy", "true"), ("fuzzyLevel", "0")], &[]),
        (&[("text.en", "sandla"), ("fuzzy", "true")], &["birch"]),
        (&[("text.en", "sandla"), ("fuzzy", "true"), ("fuzzyLevel", "1")], &[]),
        (&[("text.en", "sandla"), ("fuzzy", "false"), ("fuzzyLevel", "2")], &[]),
        (&[("text.en", "")], &[]),
    ] {
        assert_eq!(keys(&scene, parameters), keys_found, "{parameters:?}");
    }
}

#[test]
fn the_best_match_comes_first() {
    let scene = shop();
    let text = ("text.en", "cedar sea");
    assert_eq!(keys(&scene, &[("text.en", "boot"), ("sort", "score desc")]), ["alder", "cedar"]);
    assert_eq!(keys(&scene, &[text]), ["cedar"]);
    let fuzzy = [("text.en", "cedar"), ("fuzzy", "true")];
    assert_eq!(keys(&scene, &fuzzy)[0], "cedar");
    assert_eq!(keys(&scene, &[("text.en", "boot"), ("sort", "score asc")]).len(), 2);
}

#[test]
fn orders() {
    let scene = shop();
    for (sort, order) in [
        ("price asc", ["birch", "alder", "cedar"]),
        ("price desc", ["cedar", "alder", "birch"]),
        ("variants.price.centAmount desc.min", ["cedar", "alder", "birch"]),
        ("variants.price.centAmount asc.max", ["birch", "alder", "cedar"]),
        ("name.en asc", ["alder", "birch", "cedar"]),
        ("name.en desc", ["cedar", "birch", "alder"]),
        ("name.de desc", ["alder", "birch", "cedar"]),
        ("variants.attributes.size asc", ["alder", "birch", "cedar"]),
        ("variants.attributes.size desc", ["birch", "alder", "cedar"]),
        ("variants.attributes.color.key desc", ["alder", "birch", "cedar"]),
        ("variants.attributes.color.key asc.max", ["cedar", "alder", "birch"]),
        ("variants.attributes.color.key desc.min", ["birch", "cedar", "alder"]),
        ("variants.sku desc", ["cedar", "birch", "alder"]),
        ("key", ["alder", "birch", "cedar"]),
        ("createdAt asc", ["alder", "birch", "cedar"]),
        ("lastModifiedAt desc", ["alder", "birch", "cedar"]),
    ] {
        assert_eq!(keys(&scene, &[("sort", sort)]), order, "{sort}");
    }
    let two = [("sort", "variants.attributes.color.key desc"), ("sort", "name.en desc")];
    assert_eq!(keys(&scene, &two), ["birch", "alder", "cedar"]);
    let ids = keys(&scene, &[("sort", "id asc")]);
    let mut reversed = keys(&scene, &[("sort", "id desc")]);
    reversed.reverse();
    assert_eq!(ids, reversed);
}
