package dev.catalogdesk.ui.component;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// An age such as "3 min ago" that grows by itself; the exact time on hover.
public final class TimeLabel extends Label {
    private final ObjectProperty<Optional<Instant>> time = new SimpleObjectProperty<>(Optional.empty());
    private final Parts parts;

    /// Makes a label without a time.
    ///
    /// @param parts the clock and the formatter
    public TimeLabel(Parts parts) {
        this.parts = parts;
        time.subscribe(value -> update());
        parts.ticker().follow(this, now -> showAge(now));
    }

    /// Makes a label.
    ///
    /// @param parts the clock and the formatter
    /// @param time when it was
    public TimeLabel(Parts parts, Instant time) {
        this(parts);
        this.time.set(Optional.of(time));
    }

    /// When it was; nothing leaves the label empty.
    ///
    /// @return the time
    public ObjectProperty<Optional<Instant>> timeProperty() {
        return time;
    }

    private void update() {
        setTooltip(time.get().map(value -> new Tooltip(parts.times().exact(value))).orElse(null));
        showAge(parts.executor().now());
    }

    private void showAge(Instant now) {
        setText(time.get().map(value -> parts.times().ago(value, now)).orElse(""));
    }
}
