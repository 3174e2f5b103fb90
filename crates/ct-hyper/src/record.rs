//! A session as bytes: what the stores of this crate keep.
//!
//! Two lines. The first says what the second is, and proves that it is whole:
//!
//! ```text
//! ct-session 1 5f0c… (SHA-256 of all that follows this line, in hex)
//! {"project":"my-shop","client":"…","session":"","generation":7,"family":3,"principal":{"customer":"…"},"refreshToken":"…","scopes":"…"}
//! ```
//!
//! An anonymous session's principal is `{"anonymous":"…"}`.
//!
//! The first number is the version of the format. A record of another version, one that is not whole, and one that
//! was written under another key are errors, never a record. The checksum finds damage; it does not keep out who may
//! write to the store.
//!
//! Absent on purpose: access tokens and passwords, which a [`Record`] does not have; encryption, which is the
//! keystore's.

use std::fmt::Write as _;

use ct_auth::{Record, RecordKey};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// How many bytes a record may have. All the scopes there are take about 5 KB, a token well below one.
pub(crate) const LIMIT: usize = 64 * 1024;

const MAGIC: &[u8] = b"ct-session ";
const VERSION: &[u8] = b"1";

/// Why bytes are no record, or a record cannot be written. Quotes nothing of what was read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RecordError {
    #[error("it does not begin as a stored session does")]
    NotARecord,
    #[error("it is of a version of the format that is not known here")]
    Version,
    #[error("it is not whole: the checksum does not fit")]
    Checksum,
    #[error(transparent)]
    Json(#[from] ct_auth::RecordError),
    #[error("it has more than {LIMIT} bytes")]
    TooLong,
}

/// The bytes of a record.
pub(crate) fn encode(key: &RecordKey, record: &Record) -> Result<Zeroizing<Vec<u8>>, RecordError> {
    // Room for all of it, so that growing leaves no copy of the token behind.
    let mut body = Zeroizing::new(Vec::with_capacity(LIMIT));
    record.write_json(key, &mut *body)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(LIMIT));
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(VERSION);
    bytes.push(b' ');
    bytes.extend_from_slice(hex(Sha256::new_with_prefix(&*body)).as_bytes());
    bytes.push(b'\n');
    bytes.extend_from_slice(&body);
    if bytes.len() > LIMIT { Err(RecordError::TooLong) } else { Ok(bytes) }
}

/// The record in these bytes, if it is the one that was stored under `key`.
pub(crate) fn decode(key: &RecordKey, bytes: &[u8]) -> Result<Record, RecordError> {
    if bytes.len() > LIMIT {
        return Err(RecordError::TooLong);
    }
    let rest = bytes.strip_prefix(MAGIC).ok_or(RecordError::NotARecord)?;
    let end_of_line = rest.iter().position(|byte| *byte == b'\n').ok_or(RecordError::Checksum)?;
    let (line, body) = (&rest[..end_of_line], &rest[end_of_line + 1..]);
    let mut words = line.splitn(2, |byte| *byte == b' ');
    if words.next() != Some(VERSION) {
        return Err(RecordError::Version);
    }
    if words.next() != Some(hex(Sha256::new_with_prefix(body)).as_bytes()) {
        return Err(RecordError::Checksum);
    }
    Ok(Record::read_json(key, body)?)
}

/// A name for what is stored under a key: of letters and digits, of one length, another for every other key.
pub(crate) fn name(key: &RecordKey) -> String {
    let mut digest = Sha256::new();
    for part in [key.project.as_str(), &key.client, &key.session] {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    hex(digest)
}

fn hex(digest: Sha256) -> String {
    digest.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // writing to a `String` does not fail
        text
    })
}

#[cfg(test)]
mod tests {
    use ct_auth::{Principal, RecordError as JsonError};
    use ct_model::{Id, Scope};
    use proptest::{collection::vec, option, prelude::*};

    use super::*;

    fn key() -> RecordKey {
        RecordKey { project: "my-shop".parse().unwrap(), client: "client".into(), session: String::new() }
    }

    fn record() -> Record {
        Record {
            generation: u64::MAX,
            family: 3,
            principal: Principal::Customer(Some(Id::new("c-1"))),
            refresh_token: "canary-refresh".into(),
            scopes: Some("view_products:my-shop customer_id:c-1".parse().unwrap()),
        }
    }

    prop_compose! {
        fn keys()(project in "[a-z0-9_-]{2,36}", client in any::<String>(), session in any::<String>()) -> RecordKey {
            RecordKey { project: project.parse().unwrap(), client, session }
        }
    }

    prop_compose! {
        fn records()(
            generation in any::<u64>(),
            family in any::<u64>(),
            principal in prop_oneof![
                option::of(any::<String>()).prop_map(|id| Principal::Customer(id.map(Id::new))),
                any::<String>().prop_map(Principal::Anonymous),
            ],
            token in any::<String>(),
            scopes in option::of(vec("(view_products|manage_my_orders|made_up):[a-z]{2,8}|customer_id:[a-z]{1,8}", 0..9)),
        ) -> Record {
            Record {
                generation,
                family,
                principal,
                refresh_token: token.into(),
                scopes: scopes.map(|scopes| scopes.join(" ").parse().unwrap()),
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(key in keys(), record in records()) {
            prop_assert_eq!(decode(&key, &encode(&key, &record).unwrap()).unwrap(), record);
        }

        #[test]
        fn arbitrary_bytes_are_an_error(bytes in vec(any::<u8>(), 0..300), body in any::<String>()) {
            prop_assert!(decode(&key(), &bytes).is_err());
            prop_assert!(decode(&key(), &[MAGIC, &bytes].concat()).is_err());
            prop_assert!(decode(&key(), &sealed(&body)).is_err());
        }

        #[test]
        fn a_record_under_another_key_is_none(one in keys(), other in keys(), record in records()) {
            prop_assume!(one != other);
            prop_assert_ne!(name(&one), name(&other));
            let bytes = encode(&one, &record).unwrap();
            prop_assert!(matches!(decode(&other, &bytes), Err(RecordError::Json(JsonError::AnotherKey))));
        }
    }

    /// A body with a checksum that fits.
    fn sealed(body: &str) -> Vec<u8> {
        format!("ct-session 1 {}\n{body}", hex(Sha256::new_with_prefix(body))).into_bytes()
    }

    #[test]
    fn the_format_is_what_its_documentation_says() {
        let bytes = encode(&key(), &record()).unwrap();
        let body = concat!(
            r#"{"project":"my-shop","client":"client","session":"","generation":18446744073709551615,"family":3,"#,
            r#""principal":{"customer":"c-1"},"refreshToken":"canary-refresh","#,
            r#""scopes":"view_products:my-shop customer_id:c-1"}"#,
        );
        assert_eq!(std::str::from_utf8(&bytes).unwrap(), String::from_utf8(sealed(body)).unwrap());

        let guest = Record { principal: Principal::Anonymous("a-1".into()), scopes: None, ..record() };
        let bytes = encode(&key(), &guest).unwrap();
        let text = std::str::from_utf8(&bytes).unwrap();
        assert!(text.contains(r#""principal":{"anonymous":"a-1"},"#), "{text}");
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_an_error() {
        let bytes = encode(&key(), &record()).unwrap();
        for end in 0..bytes.len() {
            assert!(decode(&key(), &bytes[..end]).is_err(), "cut off after {end} bytes");
        }
        for place in 0..bytes.len() * 8 {
            let mut bytes = bytes.to_vec();
            bytes[place / 8] ^= 1 << (place % 8);
            assert!(decode(&key(), &bytes).is_err(), "bit {place} flipped");
        }
        assert!(decode(&key(), &[&bytes[..], b"\n"].concat()).is_err(), "one more byte");
    }

    #[test]
    fn each_damage_has_its_name() {
        let whole = encode(&key(), &record()).unwrap();
        let text = std::str::from_utf8(&whole).unwrap();
        let of = |text: &str| decode(&key(), text.as_bytes()).unwrap_err();
        assert!(matches!(of(""), RecordError::NotARecord));
        assert!(matches!(of(&text.replacen(" 1 ", " 2 ", 1)), RecordError::Version));
        assert!(matches!(of(&text[..text.len() - 1]), RecordError::Checksum));
        assert!(matches!(of(&"x".repeat(LIMIT + 1)), RecordError::TooLong));
        for body in ["", "{}", "[]", &text[78..].replacen('{', r#"{"access":"t","#, 1)] {
            let error = decode(&key(), &sealed(body)).unwrap_err();
            assert!(matches!(error, RecordError::Json(JsonError::Form { .. })), "{body}: {error}");
        }
    }

    #[test]
    fn an_error_quotes_nothing_of_what_was_read() {
        let body = r#"{"project":"my-shop","canary-1":"canary-2"}"#;
        let error = decode(&key(), &sealed(body)).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }

    #[test]
    fn what_could_not_be_read_back_is_not_written() {
        let scopes = Some([Scope::Other("two words".into())].into_iter().collect());
        let error = encode(&key(), &Record { scopes, ..record() }).unwrap_err();
        assert!(matches!(error, RecordError::Json(JsonError::Scopes)), "{error}");
        let refresh_token = "t".repeat(LIMIT).into();
        let error = encode(&key(), &Record { refresh_token, ..record() }).unwrap_err();
        assert!(matches!(error, RecordError::TooLong), "{error}");
    }

    #[test]
    fn a_name_is_that_of_one_key_and_no_path() {
        let name_of = |client: &str, session: &str| {
            name(&RecordKey { client: client.into(), session: session.into(), ..key() })
        };
        assert_ne!(name_of("ab", "c"), name_of("a", "bc"));
        let name = name_of("../../etc", "/passwd\0");
        assert!(name.len() == 64 && name.chars().all(|c| c.is_ascii_hexdigit()), "{name}");
    }
}
