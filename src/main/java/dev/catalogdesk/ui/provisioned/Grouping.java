package dev.catalogdesk.ui.provisioned;

/// What the list is grouped by.
enum Grouping {
    /// Nothing: one list.
    NONE,

    /// The state.
    STATUS,

    /// The product.
    PRODUCT,

    /// Who launched it.
    OWNER
}
