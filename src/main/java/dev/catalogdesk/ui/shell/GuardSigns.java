package dev.catalogdesk.ui.shell;

/// What a window shows of its connection's guards.
///
/// @param banner text of the banner; empty for none
/// @param readOnly whether nothing may be changed
public record GuardSigns(String banner, boolean readOnly) {
    /// Nothing to show.
    public static final GuardSigns NONE = new GuardSigns("", false);
}
