//! Where the platform is.

use http::{Uri, uri};

/// The auth host and the API host of one installation of the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosts {
    /// Gives tokens: `https://auth.europe-west1.gcp.commercetools.com`.
    pub auth: Uri,
    /// Answers requests: `https://api.europe-west1.gcp.commercetools.com`.
    pub api: Uri,
}

/// The platform's regions: <https://docs.commercetools.com/api/general-concepts#hosts>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// Belgium, on Google Cloud.
    EuropeWest1Gcp,
    /// Frankfurt, on AWS.
    EuCentral1Aws,
    /// Iowa, on Google Cloud.
    UsCentral1Gcp,
    /// Ohio, on AWS.
    UsEast2Aws,
    /// Sydney, on Google Cloud.
    AustraliaSoutheast1Gcp,
    /// Ningxia, on AWS, with a domain of its own.
    CnNorthwest1Aws,
}

impl Region {
    fn domain(self) -> &'static str {
        match self {
            Self::EuropeWest1Gcp => "europe-west1.gcp.commercetools.com",
            Self::EuCentral1Aws => "eu-central-1.aws.commercetools.com",
            Self::UsCentral1Gcp => "us-central1.gcp.commercetools.com",
            Self::UsEast2Aws => "us-east-2.aws.commercetools.com",
            Self::AustraliaSoutheast1Gcp => "australia-southeast1.gcp.commercetools.com",
            Self::CnNorthwest1Aws => "cn-northwest-1.aws.commercetools.cn",
        }
    }
}

impl Hosts {
    /// The hosts of a region.
    #[must_use]
    pub fn region(region: Region) -> Self {
        Self::of_domain(region.domain())
    }

    /// `auth.sphere.io` and `api.sphere.io`, the platform's oldest names.
    #[must_use]
    pub fn sphere_io() -> Self {
        Self::of_domain("sphere.io")
    }

    /// One origin that serves both, such as a mock on this machine: `http://127.0.0.1:8989`.
    ///
    /// # Errors
    ///
    /// [`HostError`] if `origin` is not an absolute `http:` or `https:` URL without a query.
    pub fn local(origin: &str) -> Result<Self, HostError> {
        Self::new(origin, origin)
    }

    /// Any two hosts; a path in them is kept as a prefix.
    ///
    /// # Errors
    ///
    /// [`HostError`] if one of them is not an absolute `http:` or `https:` URL without a query.
    pub fn new(auth: &str, api: &str) -> Result<Self, HostError> {
        Ok(Self { auth: origin(auth)?, api: origin(api)? })
    }

    fn of_domain(domain: &str) -> Self {
        Self::new(&format!("https://auth.{domain}"), &format!("https://api.{domain}"))
            .expect("the platform's domains make URLs")
    }
}

/// What was given as a host is not an absolute `http:` or `https:` URL without user and query.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an absolute http: or https: URL without user and query: {given:?}")]
pub struct HostError {
    /// What was given.
    pub given: String,
}

fn origin(text: &str) -> Result<Uri, HostError> {
    let wrong = || HostError { given: text.to_owned() };
    let parsed: Uri = text.trim_end_matches('/').parse().map_err(|_| wrong())?;
    let plain = parsed.authority().is_some_and(|authority| !authority.as_str().contains('@'));
    let known = matches!(parsed.scheme_str(), Some("http" | "https"));
    if plain && known && parsed.query().is_none() { Ok(parsed) } else { Err(wrong()) }
}

/// `path_and_query` below `base`.
pub(crate) fn join(base: &Uri, path_and_query: &Uri) -> Result<Uri, http::Error> {
    let tail = path_and_query.path_and_query().map_or("/", uri::PathAndQuery::as_str);
    let mut parts = base.clone().into_parts();
    let whole = format!("{}{tail}", base.path().trim_end_matches('/'));
    parts.path_and_query = Some(whole.parse()?);
    Ok(Uri::from_parts(parts)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_a_region() {
        let hosts = Hosts::region(Region::EuropeWest1Gcp);
        assert_eq!(hosts.auth, "https://auth.europe-west1.gcp.commercetools.com/");
        assert_eq!(hosts.api, "https://api.europe-west1.gcp.commercetools.com/");
    }

    #[test]
    fn only_absolute_urls_are_hosts() {
        for given in ["", "api.sphere.io", "/path", "ftp://x", "http://user:pw@x", "http://x?y=1"] {
            assert_eq!(Hosts::local(given), Err(HostError { given: given.into() }));
        }
        assert!(Hosts::local("http://127.0.0.1:8989").is_ok());
    }

    #[test]
    fn a_path_in_the_host_is_a_prefix() {
        let tail = Uri::from_static("/shop/me?expand=x");
        for (base, joined) in [
            ("https://x", "https://x/shop/me?expand=x"),
            ("https://x/", "https://x/shop/me?expand=x"),
            ("http://x:1/proxy/ct/", "http://x:1/proxy/ct/shop/me?expand=x"),
        ] {
            assert_eq!(join(&Hosts::local(base).unwrap().api, &tail).unwrap(), joined);
        }
    }
}
