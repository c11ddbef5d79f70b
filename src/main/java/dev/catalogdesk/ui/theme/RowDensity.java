package dev.catalogdesk.ui.theme;

/// How close rows stand.
public enum RowDensity {
    /// Rows of 32 px.
    STANDARD(32),

    /// Rows of 26 px, text one px smaller.
    DENSE(26);

    private final int rowHeight;

    RowDensity(int rowHeight) {
        this.rowHeight = rowHeight;
    }

    /// Height of a row of a table at the base font of 14 px.
    ///
    /// @return px
    public int rowHeight() {
        return rowHeight;
    }
}
