//! Reading an answer to its end, within a limit, and out of gzip.

use bytes::Bytes;
use ct_auth::{BoxError, TransportError, TransportErrorKind};
use http::{HeaderMap, Response, header};
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};

use crate::gzip::{self, GzipError};

/// How many bytes an answer may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Its headers.
    pub(crate) headers: u32,
    /// Its body, as it comes and decoded.
    pub(crate) body: usize,
}

/// The whole answer, its body decoded.
pub(crate) async fn collect(
    response: Response<Incoming>,
    limits: Limits,
) -> Result<Response<Bytes>, TransportError> {
    let (mut head, body) = response.into_parts();
    if header_bytes(&head.headers) > limits.headers as usize {
        return Err(too_large(HeadersOverLimit { limit: limits.headers }));
    }
    let coding = Coding::of(&head.headers).map_err(unknown)?;
    let body = read(body, limits.body).await?;
    let body = match coding {
        Coding::Identity => body,
        Coding::Gzip if body.is_empty() => body, // to HEAD, or 204: there is nothing to decode
        Coding::Gzip => {
            let decoded = gzip::decode(&body, limits.body).map_err(ungzipped)?;
            head.headers.remove(header::CONTENT_ENCODING);
            head.headers.remove(header::CONTENT_LENGTH);
            decoded.into()
        }
    };
    Ok(Response::from_parts(head, body))
}

/// As HTTP/1.1 writes them. hyper's own bound is where it stops reading more, which is not as exact.
fn header_bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len()).sum()
}

/// How a body is encoded, of the encodings that were asked for.
#[derive(Debug, PartialEq, Eq)]
enum Coding {
    Identity,
    Gzip,
}

impl Coding {
    fn of(headers: &HeaderMap) -> Result<Self, UnknownCoding> {
        let mut codings = headers.get_all(header::CONTENT_ENCODING).iter();
        let coding = match (codings.next(), codings.next()) {
            (None, _) => return Ok(Self::Identity),
            (Some(coding), None) => coding.as_bytes().trim_ascii(),
            (Some(_), Some(_)) => return Err(UnknownCoding),
        };
        if coding.eq_ignore_ascii_case(b"gzip") || coding.eq_ignore_ascii_case(b"x-gzip") {
            Ok(Self::Gzip)
        } else if coding.is_empty() || coding.eq_ignore_ascii_case(b"identity") {
            Ok(Self::Identity)
        } else {
            Err(UnknownCoding)
        }
    }
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the answer is in an encoding that was not asked for")]
struct UnknownCoding;

#[derive(Debug, thiserror::Error)]
#[error("the answer's body has more than {limit} bytes")]
struct BodyOverLimit {
    limit: usize,
}

#[derive(Debug, thiserror::Error)]
#[error("the answer's headers have more than {limit} bytes")]
struct HeadersOverLimit {
    limit: u32,
}

async fn read(mut body: Incoming, limit: usize) -> Result<Bytes, TransportError> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(too_large(BodyOverLimit { limit }));
    }
    let mut collected = Vec::with_capacity(announced);
    while let Some(frame) = body.frame().await {
        // A frame of trailers says nothing that anybody here asks for.
        let Ok(data) = frame.map_err(unknown)?.into_data() else { continue };
        if data.len() > limit - collected.len() {
            return Err(too_large(BodyOverLimit { limit }));
        }
        collected.extend_from_slice(&data);
    }
    Ok(collected.into())
}

fn ungzipped(error: GzipError) -> TransportError {
    match error {
        GzipError::Torn(_) => unknown(error),
        GzipError::OverLimit { .. } => too_large(error),
    }
}

fn unknown(source: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Unknown, source)
}

fn too_large(source: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge, source)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn coding(values: &[&'static str]) -> Result<Coding, UnknownCoding> {
        let headers = values.iter().map(|value| (header::CONTENT_ENCODING, HeaderValue::from_static(value)));
        Coding::of(&headers.collect())
    }

    #[test]
    fn one_encoding_that_was_asked_for_or_none() {
        assert_eq!(coding(&[]), Ok(Coding::Identity));
        assert_eq!(coding(&["identity"]), Ok(Coding::Identity));
        assert_eq!(coding(&["GZIP "]), Ok(Coding::Gzip));
        assert_eq!(coding(&["x-gzip"]), Ok(Coding::Gzip));
        for other in [&["br"][..], &["gzip, gzip"], &["gzip", "gzip"], &["deflate"]] {
            assert_eq!(coding(other), Err(UnknownCoding), "{other:?}");
        }
    }
}
