//! Custom fields, of a type that the seed has for all that belongs to somebody.

use serde_json::{Value, json};

/// Custom fields as drafts give them.
pub(super) fn draft() -> Value {
    json!({"type": {"typeId": "type", "key": "note"}, "fields": {"note": "A gift", "tags": ["blue", "old"]}})
}

/// Actions that give something the type, change one of its fields, and remove another. Both name what they are for as
/// `target` does.
pub(super) fn actions(set_type: &str, set_field: &str, target: &Value) -> Vec<Value> {
    let mut with_type = json!({"action": set_type});
    for fields in [target, &draft()] {
        extend(&mut with_type, fields);
    }
    let mut actions = vec![with_type];
    actions.extend(fields(set_field, target));
    actions
}

/// Actions for something that has the type already.
pub(super) fn fields(set_field: &str, target: &Value) -> Vec<Value> {
    let change = |fields: Value| {
        let mut action = json!({"action": set_field});
        extend(&mut action, target);
        extend(&mut action, &fields);
        action
    };
    vec![change(json!({"name": "note", "value": "Later"})), change(json!({"name": "tags"}))]
}

fn extend(action: &mut Value, fields: &Value) {
    action.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
}
