//! Where a request may go, told from its URI alone, before anything is looked up or connected.

use std::net::IpAddr;

use http::{Uri, uri::Scheme};

/// Why a transport does not send a request, and never will.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RefusedDestination {
    /// The URI is not absolute, or its host is empty.
    #[error("the request's uri names no host")]
    NoHost,
    /// A name or password before the host.
    #[error("the request's uri holds user information, which belongs into a header")]
    UserInformation,
    /// Another scheme, or none.
    #[error("the request's uri is neither https nor http")]
    Scheme,
    /// What is sent could be read on the way.
    #[error("plain http is for this machine alone")]
    PlainHttp,
}

/// Where a [`Transport`](crate::Transport) may send a request: anywhere by `https:`; by `http:` to this machine alone,
/// which is `localhost`, `127.0.0.0/8` and `[::1]`.
///
/// # Errors
///
/// [`RefusedDestination`] says why not.
pub fn check_destination(uri: &Uri) -> Result<(), RefusedDestination> {
    let authority = uri.authority().ok_or(RefusedDestination::NoHost)?;
    if authority.as_str().contains('@') {
        return Err(RefusedDestination::UserInformation);
    }
    let host = authority.host();
    if host.is_empty() {
        return Err(RefusedDestination::NoHost);
    }
    match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTPS => Ok(()),
        Some(scheme) if *scheme == Scheme::HTTP && is_this_machine(host) => Ok(()),
        Some(scheme) if *scheme == Scheme::HTTP => Err(RefusedDestination::PlainHttp),
        Some(_) | None => Err(RefusedDestination::Scheme),
    }
}

/// Whether a host is this machine, told without a lookup. Only the address forms that every resolver reads the same way
/// count.
pub fn is_this_machine(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    is_localhost(host) || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a host is this machine, by its one name that needs no lookup.
pub fn is_localhost(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(uri: &str) -> Result<(), RefusedDestination> {
        check_destination(&uri.parse().unwrap())
    }

    #[test]
    fn https_goes_anywhere_and_http_stays_here() {
        for uri in [
            "https://auth.europe-west1.gcp.commercetools.com/oauth/token",
            "https://192.0.2.1/",
            "http://localhost/",
            "http://LOCALHOST:8989/x",
            "http://127.0.0.1:1/",
            "http://127.255.255.254/",
            "http://[::1]:8989/",
        ] {
            assert_eq!(checked(uri), Ok(()), "{uri}");
        }
    }

    #[test]
    fn http_to_what_only_looks_like_this_machine_is_refused() {
        for uri in [
            "http://api.example/",
            "http://localhost.evil.example/",
            "http://evil.localhost/",
            "http://localhost./",
            "http://127.0.0.1.nip.io/",
            "http://127.1/",
            "http://127.0.0.01/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0.0.0.0/",
            "http://128.0.0.1/",
            "http://192.168.0.1/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[fe80::1]/",
        ] {
            assert_eq!(checked(uri), Err(RefusedDestination::PlainHttp), "{uri}");
        }
    }

    #[test]
    fn user_information_is_refused_whoever_the_host_is() {
        for uri in [
            "http://127.0.0.1@evil.example/",
            "http://localhost:80@evil.example/",
            "http://evil.example@127.0.0.1/",
            "https://id:secret@auth.example/",
        ] {
            assert_eq!(checked(uri), Err(RefusedDestination::UserInformation), "{uri}");
        }
    }

    #[test]
    fn no_host_or_another_scheme_is_refused() {
        assert_eq!(checked("/oauth/token"), Err(RefusedDestination::NoHost));
        assert_eq!(checked("*"), Err(RefusedDestination::NoHost));
        assert_eq!(checked("https://:443/"), Err(RefusedDestination::NoHost));
        assert_eq!(checked("ftp://127.0.0.1/"), Err(RefusedDestination::Scheme));
        assert_eq!(checked("localhost:80"), Err(RefusedDestination::Scheme));
    }
}
