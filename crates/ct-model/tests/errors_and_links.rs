//! Errors and links against the examples of the platform's own API description.

use ct_model::{
    AnyReference, ApiError, Channel, ErrorCode, ErrorObject, Key, Reference, Resource, ResourceIdentifier,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Decodes an example and encodes it again, which must lose nothing.
fn round_trip<T: DeserializeOwned + Serialize>(json: &str) -> T {
    let decoded: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    let original: Value = serde_json::from_str(json).expect("the example is JSON");
    assert_eq!(serde_json::to_value(&decoded).expect("a wire type is JSON"), original);
    decoded
}

#[test]
fn error_objects() {
    for (code, json) in [
        (
            ErrorCode::ExtensionChainTooWide,
            r#"{"code":"ExtensionChainTooWide","message":"Extension chain breadth exceeds the maximum allowed breadth of 5"}"#,
        ),
        (
            ErrorCode::ExtensionUpdateActionsFailed,
            r#"{"code":"ExtensionUpdateActionsFailed","message":"The extension returned update actions that could not be executed.","extensionErrors":[{"code":"InvalidField","message":"The value '{\"message\":\"timeout of 2000ms exceeded\",\"name\":\"Error\",\"stack\"} is not valid for field 'response'. ","extensionId":"{{extension-id}}","extensionKey":"{{extension-key}}","field":"response"}]}"#,
        ),
    ] {
        let object: ErrorObject = round_trip(json);
        assert_eq!(object.code, code);
        let body = json!({"statusCode": 400, "message": object.message, "errors": [object]});
        assert!(round_trip::<ApiError>(&body.to_string()).has(&code));
    }
}

#[test]
fn references() {
    let json = r#"{"id":"4e2b758f-f259-4c14-808e-2beb126bc0f1","typeId":"key-value-document"}"#;
    let any: AnyReference = round_trip(json);
    assert!(!any.is::<Channel>());
    assert!(serde_json::from_str::<Reference<Channel>>(json).is_err());

    let json = r#"{"typeId":"channel","id":"3fa85f64-5717-4562-b3fc-2c963f66afa6"}"#;
    let typed: Reference<Channel> = round_trip(json);
    assert_eq!(AnyReference::new(typed.id.clone()), round_trip(json));
    assert_eq!(ResourceIdentifier::from(&typed), round_trip(json));
    let by_key: ResourceIdentifier<Channel> =
        round_trip(r#"{"typeId":"channel","key":"distribution-channel-us"}"#);
    assert_eq!(by_key.key().map(Key::as_str), Some("distribution-channel-us"));
    assert_eq!(Channel::TYPE_ID, "channel");
}
