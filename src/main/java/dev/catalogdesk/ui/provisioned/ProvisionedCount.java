package dev.catalogdesk.ui.provisioned;

/// How many provisioned products there are, as far as is known.
///
/// @param shown how many pass the filter
/// @param loaded how many are at hand
/// @param total how many AWS says there are
/// @param faults how many of those that pass the filter's words are tainted or in error
/// @param complete whether all are at hand
/// @param elsewhere how many the whole account has, where the scope asked for holds none; 0 while that is not known
record ProvisionedCount(int shown, int loaded, int total, int faults, boolean complete, int elsewhere) {
    /// Before anything is known.
    static final ProvisionedCount NONE = new ProvisionedCount(0, 0, 0, 0, false, 0);

    ProvisionedCount withElsewhere(int count) {
        return new ProvisionedCount(shown, loaded, total, faults, complete, count);
    }
}
