//! The macros that turn the table into structs: one row, both directions.

/// Writes, for every row: the operation's struct, its [`Operation`](super::Operation), and with `GET | HEAD` that it
/// [`Exists`](super::Exists). [`register`] lists the rows of all files.
///
/// ```text
/// /// What it does.
/// Name(METHOD "/path/{id}", status, holder, repeat, [permissions], Project, Store[permissions]) -> Output {
///     path {
///         /// A parameter of the path, in the order of the path.
///         id: Id<Cart>,
///     }
///     query {
///         /// Parameters of the query.
///         expand: Expand,
///     }
///     body {
///         /// The body, as JSON.
///         update: MyCartUpdate,
///     }
///     form {
///         /// Or the body, as a form.
///         search: ProductProjectionSearch,
///     }
/// }
/// ```
macro_rules! operations {
    ($(
        $(#[$doc:meta])*
        $name:ident(
            $method:ident $(| $twin:ident)? $path:literal, $success:literal, $holder:ident, $repeat:ident,
            [$($permission:ident),+] $(, $place:ident $([$($in_place:ident),*])?)+
        ) -> $output:ty {
            $(path { $($(#[$segment_doc:meta])* $segment:ident: $segment_type:ty,)+ })?
            $(query { $($(#[$query_doc:meta])* $query:ident: $query_type:ty,)+ })?
            $(body { $(#[$body_doc:meta])* $body:ident: $body_type:ty, })?
            $(form { $(#[$form_doc:meta])* $form:ident: $form_type:ty, })?
        }
    )+) => {$(
        $(#[$doc])*
        #[doc = ""]
        #[doc = concat!("`", stringify!($method), " /{projectKey}", $path, "`")]
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($($(#[$segment_doc])* pub $segment: $segment_type,)+)?
            $($($(#[$query_doc])* pub $query: $query_type,)+)?
            $($(#[$body_doc])* pub $body: $body_type,)?
            $($(#[$form_doc])* pub $form: $form_type,)?
        }

        impl $crate::operation::Operation for $name {
            type Output = $output;

            const ROW: &'static $crate::operation::Row = &$crate::operation::Row {
                name: $crate::operation::OperationName::$name,
                method: ::http::Method::$method,
                has_twin: !<[&str]>::is_empty(&[$(stringify!($twin))?]),
                path: $path,
                permissions: &[$($crate::Permission::$permission),+],
                places: &[$(
                    $crate::operation::PlaceRule::$place $((&[$($crate::Permission::$in_place),*]))?
                ),+],
                holder: $crate::operation::TokenHolder::$holder,
                repeat: $crate::operation::Repeat::$repeat,
                success: $success,
            };

            fn request(
                &self,
                project: &$crate::ProjectKey,
                place: &$crate::operation::Place,
            ) -> Result<::http::Request<::bytes::Bytes>, $crate::operation::RequestError> {
                let path = $crate::operation::path::write(project, place, $path, &[
                    $($((stringify!($segment), $crate::operation::PathSegment::as_segment(&self.$segment)),)+)?
                ])?;
                #[allow(unused_mut, reason = "an operation without parameters writes none")]
                let mut query = $crate::QueryWriter::new();
                $($($crate::QueryParams::write(&self.$query, &mut query);)+)?
                let body = $crate::operation::Body::None;
                $(let body = $crate::operation::Body::json(body, &self.$body)?;)?
                $(let body = $crate::operation::Body::form(body, &self.$form);)?
                $crate::operation::build(Self::ROW, query.append_to(path), body)
            }

            fn receive(
                received: &$crate::operation::Received<'_>,
            ) -> Result<Self, $crate::operation::ReceiveError> {
                #[allow(unused_mut, unused_variables, reason = "an operation without parameters reads none")]
                let mut query = $crate::QueryReader::new(received.query)?;
                Ok(Self {
                    $($($segment: received.segment(stringify!($segment))?,)+)?
                    $($($query: $crate::QueryParams::read(&mut query)?,)+)?
                    $($body: received.json()?,)?
                    $($form: received.form()?,)?
                })
            }
        }

        $(impl $crate::operation::Exists for $name {
            const TWIN: ::http::Method = ::http::Method::$twin;
        })?
    )+};
}

/// Lists the rows of all files: writes [`OperationName`](super::OperationName), [`AnyOperation`](super::AnyOperation)
/// and [`table`](super::table()). A row that is not listed does not compile, for it has no name.
macro_rules! register {
    ($($file:ident: $($name:ident),+;)+) => {
        $(mod $file;)+
        $(pub use $file::{$($name),+};)+

        /// The names of the operations.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum OperationName {
            $($(#[doc = concat!("[`", stringify!($name), "`](struct@", stringify!($name), ")")] $name,)+)+
        }

        impl OperationName {
            /// The name as it is written.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $($(Self::$name => stringify!($name),)+)+
                }
            }
        }

        /// Any one of the operations: what a server dispatches on.
        ///
        /// It has no case for operations to come, so that whoever matches on it is told of a new row by the
        /// compiler.
        #[derive(Clone, Debug, PartialEq)]
        #[expect(clippy::large_enum_variant, reason = "one exists per request, and is taken apart at once")]
        pub enum AnyOperation {
            $($(#[doc = concat!("[`", stringify!($name), "`](struct@", stringify!($name), ")")] $name($name),)+)+
        }

        impl AnyOperation {
            /// Reads the operation named `name` from a request that was routed to its row.
            ///
            /// # Errors
            ///
            /// [`ReceiveError`] says which part of the request is not as the row wants it.
            pub fn receive(name: OperationName, received: &Received<'_>) -> Result<Self, ReceiveError> {
                Ok(match name {
                    $($(OperationName::$name => Self::$name($name::receive(received)?),)+)+
                })
            }

            /// The row of the operation.
            #[must_use]
            pub fn row(&self) -> &'static Row {
                match self {
                    $($(Self::$name(_) => $name::ROW,)+)+
                }
            }
        }

        /// Every row, in the order of the files.
        #[must_use]
        pub fn table() -> &'static [&'static Row] {
            &[$($($name::ROW),+),+]
        }
    };
}

pub(super) use {operations, register};
