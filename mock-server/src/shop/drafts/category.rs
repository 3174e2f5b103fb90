//! Categories. <https://docs.commercetools.com/api/projects/categories>

use ct_model::{Category, CategoryDraft, Reference, ResourceIdentifier, ResourceTypeId, Version};

use crate::{
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft, fault::Fault},
};

use super::not_found;

pub(crate) fn category(shop: &Shop, draft: &CategoryDraft) -> Result<Category, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.categories.by_key(key).is_some())?;
    super::slug(&draft.slug)?;
    if let Some((locale, slug)) = taken_slug(shop, draft) {
        let field = format!("slug.{locale}");
        return Err(Fault::at(field.clone(), Refusal::duplicate(&field, slug)));
    }
    let custom = of_draft(shop, &ResourceTypeId::Category, draft.custom.as_ref())?;
    if draft.assets.as_ref().is_some_and(|assets| !assets.is_empty()) {
        return Err(Fault::at("assets", Refusal::not_emulated("assets")));
    }
    if let Some(hint) = &draft.order_hint {
        let between = hint.parse().is_ok_and(|hint: f64| hint > 0.0 && hint < 1.0);
        if !between {
            return Err(Fault::at("orderHint", Refusal::invalid_field("orderHint", hint.as_str())));
        }
    }
    let parent = draft.parent.as_ref().map(|named| parent(shop, named)).transpose()?;
    let ancestors = parent.map_or_else(Vec::new, |parent| {
        let above = parent.ancestors.iter().map(|ancestor| Reference::new(ancestor.id.clone()));
        above.chain([Reference::new(parent.id.clone())]).collect()
    });
    Ok(Category {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        name: draft.name.clone(),
        slug: draft.slug.clone(),
        description: draft.description.clone(),
        ancestors,
        parent: parent.map(|parent| Reference::new(parent.id.clone())),
        order_hint: draft.order_hint.clone().unwrap_or_else(|| default_hint(shop)),
        external_id: draft.external_id.clone(),
        meta_title: draft.meta_title.clone(),
        meta_description: draft.meta_description.clone(),
        meta_keywords: draft.meta_keywords.clone(),
        custom,
        assets: Some(Vec::new()),
        key: draft.key.clone(),
        other: Default::default(),
    })
}

fn parent<'s>(shop: &'s Shop, named: &ResourceIdentifier<Category>) -> Result<&'s Category, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.categories.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.categories.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| Fault::at("parent", not_found(named)))
}

fn taken_slug<'d>(shop: &Shop, draft: &'d CategoryDraft) -> Option<(&'d str, &'d str)> {
    let mut slugs = draft.slug.iter().map(|(locale, text)| (locale.as_str(), text));
    slugs.find(|(locale, text)| {
        shop.categories.iter().any(|other| other.resource.slug.get(locale) == Some(*text))
    })
}

/// The platform makes one of the time; so those created later come later.
fn default_hint(shop: &Shop) -> String {
    format!("0.{:013}{:06}", shop.now().millis(), shop.categories.len() % 1_000_000)
}
