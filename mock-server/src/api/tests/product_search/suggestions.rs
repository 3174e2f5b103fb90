//! Which words are suggested.

use super::*;

fn suggested(scene: &Scene, parameters: &[(&str, &str)]) -> Value {
    let app = scene.app("view_products");
    scene.get(&app, SuggestProductProjections, &form(parameters)).unwrap()
}

#[test]
fn keywords_are_found_by_their_tokens() {
    let scene = shop();
    for (locale, input, suggestions) in [
        ("en", "sea", &["Sea shoe"][..]),
        ("en", "SEA  sh", &["Sea shoe"]),
        ("en", "shoe", &[]),
        ("en", "birch", &["birch on foot"]),
        ("en", "foot", &["alder on foot", "birch on foot", "cedar on foot"]),
        ("en", "on foot", &[]),
        ("de", "tret", &["Schuhwerk"]),
        ("de", "schuh", &[]),
        ("de", "alder", &["Schuhwerk"]),
        ("fr", "sea", &[]),
        ("en", "", &[]),
    ] {
        let name = format!("searchKeywords.{locale}");
        let texts: Vec<Value> = suggestions.iter().map(|text| json!({"text": text})).collect();
        assert_eq!(suggested(&scene, &[(&name, input)]), json!({&name: texts}), "{locale} {input}");
    }
}

#[test]
fn letters_may_differ_where_that_is_wanted() {
    let scene = shop();
    let nothing = json!({"searchKeywords.en": []});
    assert_eq!(suggested(&scene, &[("searchKeywords.en", "brich")]), nothing);
    assert_eq!(
        suggested(&scene, &[("searchKeywords.en", "brich"), ("fuzzy", "true")]),
        nothing,
        "two of five"
    );
    let one = [("searchKeywords.en", "birhc on f"), ("fuzzy", "true")];
    assert_eq!(suggested(&scene, &one), nothing, "its tokens are single words");
    let near = [("searchKeywords.en", "bircj"), ("fuzzy", "true")];
    assert_eq!(suggested(&scene, &near), json!({"searchKeywords.en": [{"text": "birch on foot"}]}));
}

#[test]
fn languages_sides_and_limits() {
    let scene = shop();
    let two = suggested(&scene, &[("searchKeywords.en", "sea"), ("searchKeywords.de", "tre")]);
    assert_eq!(
        two,
        json!({"searchKeywords.en": [{"text": "Sea shoe"}], "searchKeywords.de": [{"text": "Schuhwerk"}]})
    );
    let draft = |staged| suggested(&scene, &[("searchKeywords.en", "draft"), ("staged", staged)]);
    assert_eq!(draft("false")["searchKeywords.en"], json!([]));
    assert_eq!(draft("true")["searchKeywords.en"], json!([{"text": "draft on foot"}]));
    let limited = suggested(&scene, &[("searchKeywords.en", "foot"), ("limit", "2")]);
    assert_eq!(limited["searchKeywords.en"].as_array().unwrap().len(), 2);
    let app = scene.app("view_products");
    assert_eq!(refused(scene.get(&app, SuggestProductProjections, "")), code(400, "InvalidInput"));
}
