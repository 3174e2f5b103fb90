//! The macro that turns the table into structs: one row, both directions.

/// Writes, for every row: the operation's struct, its [`Operation`](super::Operation), its name in
/// [`OperationName`](super::OperationName) and its case in [`AnyOperation`](super::AnyOperation).
///
/// ```text
/// /// What it does.
/// Name(METHOD "/path/{id}", status, holder, repeat, [permissions]) -> Output {
///     path {
///         /// A parameter of the path, in the order of the path.
///         id: Id<Cart>,
///     }
///     query {
///         /// Parameters of the query.
///         expand: Expand,
///     }
///     body {
///         /// The body.
///         update: MyCartUpdate,
///     }
/// }
/// ```
macro_rules! operations {
    ($(
        $(#[$doc:meta])*
        $name:ident($method:ident $path:literal, $success:literal, $holder:ident, $repeat:ident, [$($permission:ident),+])
            -> $output:ty
        {
            $(path { $($(#[$segment_doc:meta])* $segment:ident: $segment_type:ty,)+ })?
            $(query { $($(#[$query_doc:meta])* $query:ident: $query_type:ty,)+ })?
            $(body { $(#[$body_doc:meta])* $body:ident: $body_type:ty, })?
        }
    )+) => {
        $(
            $(#[$doc])*
            #[doc = ""]
            #[doc = concat!("`", stringify!($method), " /{projectKey}", $path, "`")]
            #[derive(Clone, Debug, PartialEq)]
            pub struct $name {
                $($($(#[$segment_doc])* pub $segment: $segment_type,)+)?
                $($($(#[$query_doc])* pub $query: $query_type,)+)?
                $($(#[$body_doc])* pub $body: $body_type,)?
            }

            impl Operation for $name {
                type Output = $output;

                const ROW: &'static Row = &Row {
                    name: OperationName::$name,
                    method: Method::$method,
                    path: $path,
                    permissions: &[$(Permission::$permission),+],
                    holder: TokenHolder::$holder,
                    repeat: Repeat::$repeat,
                    success: $success,
                };

                fn request(&self, project: &ProjectKey) -> Result<Request<Bytes>, RequestError> {
                    let path = path::write(project, $path, &[
                        $($((stringify!($segment), PathSegment::as_segment(&self.$segment)),)+)?
                    ])?;
                    #[allow(unused_mut, reason = "an operation without parameters writes none")]
                    let mut query = QueryWriter::new();
                    $($(QueryParams::write(&self.$query, &mut query);)+)?
                    let body = None $(.or(Some(serde_json::to_vec(&self.$body))))?;
                    build(Self::ROW, query.append_to(path), body)
                }

                fn receive(received: &Received<'_>) -> Result<Self, ReceiveError> {
                    #[allow(unused_mut, unused_variables, reason = "an operation without parameters reads none")]
                    let mut query = QueryReader::new(received.query)?;
                    Ok(Self {
                        $($($segment: received.segment(stringify!($segment))?,)+)?
                        $($($query: QueryParams::read(&mut query)?,)+)?
                        $($body: received.json::<$body_type>()?,)?
                    })
                }
            }
        )+

        /// The names of the operations.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum OperationName {
            $($(#[$doc])* $name,)+
        }

        impl OperationName {
            /// The name as it is written.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
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
            $($(#[$doc])* $name($name),)+
        }

        impl AnyOperation {
            /// Reads the operation named `name` from a request that was routed to its row.
            ///
            /// # Errors
            ///
            /// [`ReceiveError`] says which part of the request is not as the row wants it.
            pub fn receive(name: OperationName, received: &Received<'_>) -> Result<Self, ReceiveError> {
                Ok(match name {
                    $(OperationName::$name => Self::$name($name::receive(received)?),)+
                })
            }

            /// The row of the operation.
            #[must_use]
            pub fn row(&self) -> &'static Row {
                match self {
                    $(Self::$name(_) => $name::ROW,)+
                }
            }
        }

        /// Every row, in the order of the file.
        #[must_use]
        pub fn table() -> &'static [&'static Row] {
            &[$($name::ROW),+]
        }
    };
}

pub(super) use operations;
