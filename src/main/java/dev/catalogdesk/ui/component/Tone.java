package dev.catalogdesk.ui.component;

/// What a colour says. Never the only sign: a glyph or a word stands beside it.
public enum Tone {
    /// Nothing in particular.
    NEUTRAL("tone-neutral"),
    /// Of interest, or under way.
    ACCENT("tone-accent"),
    /// Well.
    SUCCESS("tone-success"),
    /// Take care.
    WARNING("tone-warning"),
    /// Badly, or destroys.
    DANGER("tone-danger"),
    /// Planned.
    PLANNED("tone-planned");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The style class that sets the colours `-tone-fg`, `-tone-bg` and `-tone-border`.
    ///
    /// @return for nodes that the parts do not make
    public String styleClass() {
        return styleClass;
    }
}
