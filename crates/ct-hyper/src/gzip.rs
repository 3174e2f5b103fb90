//! gzip within bounds: the decoded bytes are counted, and weighed against the coded ones.

use std::io::{self, Read as _};

use flate2::bufread::MultiGzDecoder;

/// Honest JSON shrinks to a fiftieth at best; deflate can make a thousandth of zeros.
const RATIO: usize = 200;
/// Below this the ratio does not matter.
const ALWAYS_ALLOWED: usize = 1024 * 1024;

#[derive(Debug, thiserror::Error)]
pub(crate) enum GzipError {
    #[error("the answer's gzip is torn or malformed")]
    Torn(#[source] io::Error),
    #[error("the answer decodes to more than {allowed} bytes")]
    OverLimit { allowed: usize },
}

/// The decoded bytes, at most `limit`, and at most 200 for each coded one once they are a megabyte.
pub(crate) fn decode(coded: &[u8], limit: usize) -> Result<Vec<u8>, GzipError> {
    let allowed = limit.min(coded.len().saturating_mul(RATIO).max(ALWAYS_ALLOWED));
    let one_more = u64::try_from(allowed).unwrap_or(u64::MAX).saturating_add(1);
    let mut decoded = Vec::with_capacity(allowed.min(coded.len().saturating_mul(4)));
    MultiGzDecoder::new(coded).take(one_more).read_to_end(&mut decoded).map_err(GzipError::Torn)?;
    if decoded.len() > allowed {
        return Err(GzipError::OverLimit { allowed });
    }
    Ok(decoded)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn gzipped(plain: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(plain).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn decodes_up_to_the_limit() {
        let coded = gzipped(b"{\"id\":1}");
        assert_eq!(decode(&coded, 8).unwrap(), b"{\"id\":1}");
        assert!(matches!(decode(&coded, 7), Err(GzipError::OverLimit { allowed: 7 })));
    }

    #[test]
    fn members_one_after_the_other_are_one_body() {
        let coded = [gzipped(b"a"), gzipped(b"b")].concat();
        assert_eq!(decode(&coded, 2).unwrap(), b"ab");
    }

    #[test]
    fn a_bomb_stops_at_the_ratio_long_before_the_limit() {
        let coded = gzipped(&vec![0; 32 * 1024 * 1024]);
        let Err(GzipError::OverLimit { allowed }) = decode(&coded, usize::MAX) else { panic!("decoded") };
        assert_eq!(allowed, coded.len() * RATIO);
        assert!(allowed < 8 * 1024 * 1024, "{allowed}");
    }

    #[test]
    fn a_small_body_may_shrink_as_it_likes() {
        let plain = vec![b' '; ALWAYS_ALLOWED];
        assert_eq!(decode(&gzipped(&plain), usize::MAX).unwrap(), plain);
    }

    #[test]
    fn whatever_is_cut_off_or_changed_is_torn() {
        let coded = gzipped(b"the whole of it");
        for end in 0..coded.len() {
            assert!(matches!(decode(&coded[..end], 99), Err(GzipError::Torn(_))), "{end} bytes");
        }
        let mut changed = coded.clone();
        *changed.iter_mut().rev().nth(5).unwrap() ^= 1; // within the checksum
        assert!(matches!(decode(&changed, 99), Err(GzipError::Torn(_))));
        assert!(matches!(decode(b"{\"id\":1}", 99), Err(GzipError::Torn(_))));
    }
}
