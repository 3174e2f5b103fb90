//! Pictures of products.
//!
//! The demo shop's images are plain shapes, for they travel in its seed. So this shop has drawings of its own for the
//! demo shop's products (`art.svg`), in the colour of the variant; of all others it shows the image that the platform has.

use ct_me::model::ProductVariant;
use leptos::prelude::*;

use crate::{art, choice::key_of};

/// The picture of a variant. `alt` is empty where the name stands beside it.
#[component]
pub(crate) fn Picture(
    /// The product's key.
    key: Option<String>,
    variant: ProductVariant,
    #[prop(optional)] alt: String,
) -> impl IntoView {
    let drawing = key.as_deref().and_then(art::drawing);
    let tint = art::tint(key_of(&variant, "color").as_deref().unwrap_or_default());
    match drawing {
        Some(drawing) => {
            let hidden = if alt.is_empty() { "true" } else { "false" };
            view! {
                <svg class="picture" viewBox="0 0 240 240" role="img" aria-label=alt aria-hidden=hidden
                    style=format!("--tint: {tint}")>
                    <use href=format!("art.svg#{drawing}")/>
                </svg>
            }
            .into_any()
        }
        None => {
            let url = variant.images.iter().flatten().next().map(|image| image.url.clone());
            view! { <img class="picture" src=url.unwrap_or_default() alt=alt loading="lazy"/> }.into_any()
        }
    }
}
