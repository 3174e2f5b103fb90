//! What a failed request's error tells of the request: whether the peer can have acted on it.

use std::error::Error as _;

use ct_auth::{TransportError, TransportErrorKind};
use h2::Reason;
use hyper_util::client::legacy::Error;

pub(crate) fn of(error: Error) -> TransportError {
    TransportError::new(kind(&error), error)
}

fn kind(error: &Error) -> TransportErrorKind {
    // An error that knows no connection comes from before the request was given to one.
    if error.is_connect() || error.connect_info().is_none() {
        return TransportErrorKind::NotSent;
    }
    let Some(error) = error.source().and_then(|source| source.downcast_ref::<hyper::Error>()) else {
        return TransportErrorKind::Unknown;
    };
    if error.is_canceled() {
        // hyper says so only of a request that it can hand back: none of it was written.
        return TransportErrorKind::NotSent;
    }
    if error.is_parse_too_large() {
        return TransportErrorKind::TooLarge;
    }
    match error.source().and_then(|source| source.downcast_ref::<h2::Error>()) {
        Some(error) => http2_kind(error),
        None => TransportErrorKind::Unknown,
    }
}

fn http2_kind(error: &h2::Error) -> TransportErrorKind {
    // h2 says «went away» only to streams that the peer declares not to have processed (RFC 9113, 6.8); a
    // stream that is refused is closed before any processing (8.7).
    let refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
    if error.is_remote() && (error.is_go_away() || refused) {
        TransportErrorKind::NotSent
    } else {
        TransportErrorKind::Unknown
    }
}
