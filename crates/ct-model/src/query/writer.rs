//! [`QueryWriter`]: writes the text of a query.

use form_urlencoded::Serializer;

/// Writes the text of a query, everything encoded.
pub struct QueryWriter(Serializer<'static, String>);

impl QueryWriter {
    /// A query without parameters.
    pub fn new() -> Self {
        Self(Serializer::new(String::new()))
    }

    /// Adds a parameter. One that is a list is added once for each of its values.
    pub fn push(&mut self, name: &str, value: impl AsRef<str>) {
        self.0.append_pair(name, value.as_ref());
    }

    /// Adds a parameter if there is a value.
    pub fn push_some(&mut self, name: &str, value: Option<impl AsRef<str>>) {
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// Adds a list, the same name for each of its values.
    pub fn push_all(&mut self, name: &str, values: impl IntoIterator<Item = impl AsRef<str>>) {
        for value in values {
            self.push(name, value);
        }
    }

    /// The text, without `?`.
    pub fn finish(mut self) -> String {
        self.0.finish()
    }

    /// `path`, and `?` and the text if there are parameters.
    pub fn append_to(self, path: impl Into<String>) -> String {
        let (mut path, query) = (path.into(), self.finish());
        if !query.is_empty() {
            path.push('?');
            path.push_str(&query);
        }
        path
    }
}

impl Default for QueryWriter {
    fn default() -> Self {
        Self::new()
    }
}
