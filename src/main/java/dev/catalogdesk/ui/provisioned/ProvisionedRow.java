package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.query.SearchText;
import dev.catalogdesk.versions.VersionStanding;

/// A line of the list: a provisioned product, or the head of a group of them. Immutable.
sealed interface ProvisionedRow {
    /// What the line is recognised by across refreshes.
    ///
    /// @return id of the provisioned product, or of the group
    String id();

    /// A provisioned product.
    ///
    /// @param search it, made ready to be searched
    /// @param version how its version stands
    record Item(SearchText search, VersionStanding version) implements ProvisionedRow {
        @Override
        public String id() {
            return product().id();
        }

        ProvisionedProduct product() {
            return search.row();
        }

        /// Equal when it shows the same, however often it was made ready.
        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && item.product().equals(product()) && item.version.equals(version);
        }

        @Override
        public int hashCode() {
            return product().hashCode();
        }
    }

    /// The head of a group.
    ///
    /// @param key what its members have in common
    /// @param title the same in words
    /// @param count how many members there are
    /// @param folded whether they are hidden
    record Group(String key, String title, int count, boolean folded) implements ProvisionedRow {
        @Override
        public String id() {
            return "group:" + key;
        }
    }
}
