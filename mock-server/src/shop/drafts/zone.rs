//! Zones. <https://docs.commercetools.com/api/projects/zones>

use ct_model::{Version, Zone, ZoneDraft};

use crate::{
    refusal::Refusal,
    shop::{Shop, fault::Fault},
};

pub(crate) fn zone(shop: &Shop, draft: &ZoneDraft) -> Result<Zone, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.equipment.zones.by_key(key).is_some())?;
    super::some_text("name", &draft.name)?;
    let locations = draft.locations.clone().unwrap_or_default();
    for (index, location) in locations.iter().enumerate() {
        if locations[..index].contains(location) {
            let refusal = Refusal::duplicate("locations", location.country.as_str());
            return Err(Fault::at(format!("locations[{index}]"), refusal));
        }
    }
    let now = shop.now();
    Ok(Zone {
        key: draft.key.clone(),
        description: draft.description.clone(),
        ..Zone::new(shop.new_id(), Version(1), now, now, draft.name.clone(), locations)
    })
}
