//! A page of product projections as a grown shop has them.

/// A page of `count` rich product projections, as the API answers it: about 11.7 kB each, with five variants of six
/// prices, six attributes and two images, and texts in several languages.
///
/// It is text, not a tree, for the order of the fields counts: the platform writes `type` and `typeId` first.
pub fn rich_page(count: usize) -> String {
    let results = list(0..count, product);
    format!(r#"{{"limit":{count},"offset":0,"count":{count},"total":{count},"results":{results}}}"#)
}

fn product(number: usize) -> String {
    let categories = list(1..3, |category| format!(r#"{{"typeId":"category","id":"{}"}}"#, id(category)));
    let (id, product_type, tax_category) = (id(number), id(3), id(9));
    let (master, variants) = (variant(number, 1), list(2..6, |position| variant(number, position)));
    format!(
        r#"{{"id":"{id}","version":12,"createdAt":"2024-01-01T12:00:00.000Z",
"lastModifiedAt":"2024-06-01T12:00:00.000Z","key":"product-key-{number}",
"productType":{{"typeId":"product-type","id":"{product_type}"}},
"name":{{"en-US":"A product name of usual size","de-DE":"Ein Produktname üblicher Länge","en-GB":"A name"}},
"description":{{"en-US":"Made to be worn every day and washed every week; it keeps its shape and its colour for years.",
"de-DE":"Für jeden Tag gemacht und für jede Wäsche; Form und Farbe bleiben für Jahre erhalten."}},
"slug":{{"en-US":"a-product-{number}","de-DE":"ein-produkt-{number}"}},"categories":{categories},
"categoryOrderHints":{{}},"published":true,"hasStagedChanges":false,"masterVariant":{master},
"variants":{variants},"searchKeywords":{{}},"attributes":[],
"taxCategory":{{"typeId":"tax-category","id":"{tax_category}"}}}}"#
    )
    .replace('\n', "")
}

fn variant(product: usize, position: usize) -> String {
    let number = product * 5 + position;
    let prices = list(0..6, |price| {
        let (channel, amount) = (id(price), 1999 + price);
        let id = id(number * 10 + price);
        format!(
            r#"{{"id":"{id}","key":"price-{number}-{price}","value":{{"type":"centPrecision","currencyCode":"EUR",
"centAmount":{amount},"fractionDigits":2}},"country":"DE","channel":{{"typeId":"channel","id":"{channel}"}}}}"#
        )
    });
    let images = list(0..2, |image| {
        format!(
            r#"{{"url":"https://images.example.com/products/{number}/{image}-large.jpg",
"dimensions":{{"w":1400,"h":1400}},"label":"front view"}}"#
        )
    });
    format!(
        r#"{{"id":{position},"sku":"SKU-{number:08}","key":"variant-key-{number}","prices":{prices},"attributes":[
{{"name":"color","value":{{"key":"red","label":{{"en":"Red","de-DE":"Rot"}}}}}},{{"name":"size","value":"XL"}},
{{"name":"weight","value":12.5}},{{"name":"care","value":{{"en":"Wash at 30 degrees","de-DE":"Bei 30 Grad"}}}},
{{"name":"materials","value":["cotton","polyester"]}},{{"name":"isNew","value":true}}],
"images":{images},"assets":[]}}"#
    )
}

/// A JSON array of what `item` makes.
fn list(numbers: std::ops::Range<usize>, item: impl Fn(usize) -> String) -> String {
    format!("[{}]", numbers.map(item).collect::<Vec<_>>().join(","))
}

fn id(number: usize) -> String {
    format!("{:08x}-{:04x}-4f00-8a00-{:012x}", number * 7919, number % 65536, number * 104_729)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_page_is_json_of_the_stated_size() {
        let page = super::rich_page(20);
        let json: serde_json::Value = serde_json::from_str(&page).expect("JSON");
        assert_eq!(json["results"].as_array().map(Vec::len), Some(20));
        assert!((11_000..12_500).contains(&(page.len() / 20)), "{} bytes each", page.len() / 20);
    }
}
