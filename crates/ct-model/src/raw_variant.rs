//! [`RawVariant`] and [`RawAction`]: members of a union that this version does not know, kept whole.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::{json_error::JsonError, raw::RawJson, tagged::tag_of};

/// The member that says what an update action does.
const ACTION: &str = "action";

/// A member of a tagged union that this version does not know, kept whole.
///
/// The platform adds kinds of things; an app that was built before must not fail on them, and must not
/// lose them when it writes back what it read.
#[derive(Clone, Debug, PartialEq)]
pub struct RawVariant {
    tag: String,
    json: RawJson,
}

impl RawVariant {
    /// The object `json`, which says that it is of the kind `tag`.
    pub fn new(tag: impl Into<String>, json: RawJson) -> Self {
        Self { tag: tag.into(), json }
    }

    /// The kind, as the platform calls it.
    pub fn name(&self) -> &str {
        &self.tag
    }

    /// The whole object, with its tag.
    pub fn json(&self) -> &RawJson {
        &self.json
    }

    /// Decodes the whole object, with its tag.
    ///
    /// # Errors
    ///
    /// The object has another shape.
    pub fn read<'de, T: Deserialize<'de>>(&'de self) -> Result<T, JsonError> {
        self.json.read()
    }
}

impl RawVariant {
    /// What was read, with the tag that was found in it.
    pub(crate) fn kept(tag: String, json: RawJson) -> Self {
        Self { tag, json }
    }
}

impl Serialize for RawVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// An update action by its name: one that this version does not know, or does not have a type for.
///
/// ```
/// use ct_model::RawAction;
///
/// let action = RawAction::new("setLocale", serde_json::json!({ "locale": "de-AT" }))?;
/// assert_eq!(serde_json::to_value(&action)?, serde_json::json!({ "action": "setLocale", "locale": "de-AT" }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// See [Update actions](https://docs.commercetools.com/api/general-concepts#update-actions).
#[derive(Clone, Debug, PartialEq)]
pub struct RawAction(RawVariant);

impl RawAction {
    /// The action `name` with these fields, which must be written as a JSON object.
    ///
    /// # Errors
    ///
    /// The fields cannot be written as a JSON object.
    pub fn new(name: impl Into<String>, fields: impl Serialize) -> Result<Self, JsonError> {
        let name = name.into();
        let mut object = match serde_json::to_value(fields)? {
            serde_json::Value::Object(object) => object,
            serde_json::Value::Null => serde_json::Map::new(),
            _ => return Err(serde_json::Error::custom("the fields of an action are a JSON object").into()),
        };
        object.insert(ACTION.to_owned(), name.clone().into());
        Ok(Self(RawVariant::new(name, RawJson::from_value(&object)?)))
    }

    /// What the action does, as the platform calls it.
    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// The whole object, with its `action`.
    pub fn json(&self) -> &RawJson {
        self.0.json()
    }

    /// Decodes the fields of the action, without `action` itself.
    ///
    /// # Errors
    ///
    /// The fields have another shape.
    pub fn read<'de, T: Deserialize<'de>>(&'de self) -> Result<T, JsonError> {
        self.json().read_without(ACTION)
    }
}

impl RawAction {
    /// What was read, with the name that was found in it.
    pub(crate) fn kept(name: String, json: RawJson) -> Self {
        Self(RawVariant::kept(name, json))
    }
}

impl Serialize for RawAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RawAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let name = tag_of(&json, ACTION)?;
        Ok(Self(RawVariant::new(name, json)))
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::{RawAction, RawVariant};
    use crate::{OtherFields, RawJson};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct SetLocale {
        locale: String,
        #[serde(flatten)]
        other: OtherFields,
    }

    #[test]
    fn an_action_survives_a_round_trip() {
        let text = r#"{"locale":"de","action":"setLocale","novel":[1]}"#;
        let action: RawAction = serde_json::from_str(text).unwrap();
        assert_eq!(action.name(), "setLocale");
        assert_eq!(serde_json::to_string(&action).unwrap(), text);
        let fields: SetLocale = action.read().unwrap();
        assert_eq!(fields.locale, "de");
        assert_eq!(fields.other.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["novel"]);
        assert_eq!(RawAction::new("setLocale", &fields).unwrap(), action);
    }

    #[test]
    fn an_action_is_an_object_with_a_name() {
        for bad in ["{}", r#"{"action":1}"#, r#""setLocale""#, "null"] {
            assert!(serde_json::from_str::<RawAction>(bad).is_err(), "{bad}");
        }
        assert!(RawAction::new("x", [1]).is_err());
        assert_eq!(RawAction::new("recalculate", ()).unwrap().json().get(), r#"{"action":"recalculate"}"#);
    }

    #[test]
    fn a_name_among_the_fields_does_not_win() {
        let action = RawAction::new("a", json!({"action": "b"})).unwrap();
        assert_eq!(action.json(), &RawJson::from_value(&json!({"action": "a"})).unwrap());
    }

    #[test]
    fn a_variant_keeps_its_tag() {
        let json: RawJson = serde_json::from_str(r#"{"type":"novel","x":1}"#).unwrap();
        let variant = RawVariant::new("novel", json);
        assert_eq!(variant.name(), "novel");
        assert_eq!(variant.read::<serde_json::Value>().unwrap()["type"], "novel");
        assert_eq!(serde_json::to_string(&variant).unwrap(), r#"{"type":"novel","x":1}"#);
    }
}
