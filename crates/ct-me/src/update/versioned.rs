//! [`Versioned`]: what an update has to know of a resource.

use ct_model::{Expand, Version, operation::Operation};

use crate::resource::Identified;

/// What can be read, and updated at the version that was read.
pub(crate) trait Versioned: Identified + Clone + Send + Sync + 'static {
    type Action: Clone;
    type Update: Operation<Output = Self>;
    type Read: Operation<Output = Self>;

    /// The version that was read.
    fn version(&self) -> Version;

    /// Does `actions` to it as it was read.
    fn update(&self, actions: Vec<Self::Action>, expand: &Expand) -> Self::Update;

    /// Reads it again.
    fn read(&self, expand: &Expand) -> Self::Read;

    /// Whether what `action` asks for is so already: doing it would change nothing.
    ///
    /// `false` where that cannot be seen, as of everything that adds.
    fn shows(&self, action: &Self::Action) -> bool;

    /// Whether the other is the same resource, perhaps at another version.
    fn is(&self, other: &Self) -> bool {
        self.id() == other.id()
    }

    /// Whether the other is the same resource at a later version.
    fn is_before(&self, other: &Self) -> bool {
        self.is(other) && self.version() < other.version()
    }
}

/// Writes [`Versioned`] for what is updated and read by its id: `Cart: MyCartUpdate of MyCartUpdateAction by UpdateMyCart,
/// GetMyCart, shown by shows`.
macro_rules! versioned {
    ($resource:ident: $body:ident of $action:ident by $update:ident, $read:ident, shown by $shows:ident) => {
        impl $crate::update::Versioned for $resource {
            type Action = $action;
            type Update = $update;
            type Read = $read;

            fn version(&self) -> ct_model::Version {
                self.version
            }

            fn update(&self, actions: Vec<$action>, expand: &ct_model::Expand) -> $update {
                let update = $body::new(self.version, actions);
                $update { id: self.id.clone(), expand: expand.clone(), update }
            }

            fn read(&self, expand: &ct_model::Expand) -> $read {
                $read { id: self.id.clone(), expand: expand.clone() }
            }

            fn shows(&self, action: &$action) -> bool {
                $shows(self, action)
            }
        }
    };
}

pub(super) use versioned;
