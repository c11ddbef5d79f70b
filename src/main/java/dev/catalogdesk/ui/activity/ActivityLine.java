package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// An operation in one line, as the closed drawer tells it: how it stands, what it does to what, and how far or how
/// long ago. Where it is narrow, its end is cut and whole in the tooltip.
final class ActivityLine extends HBox {
    private static final int GAP = 4;

    private final Label before = new Label();
    private final Label name = new Label();
    private final Label after = new Label();
    private final Label when = new Label();
    private final Tooltip whole = new Tooltip();
    private String toned = "";
    private boolean present;
    private boolean room = true;
    private Optional<ActivityTone> marked = Optional.empty();
    private Subscription following = () -> { };

    ActivityLine() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("activity-line");
        before.setGraphicTextGap(2 * GAP);
        before.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add(Styles.TEXT_BOLD);
        name.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        // Where the window is narrow, how far it has come is the first to give way.
        when.setMinWidth(0);
        when.setTooltip(whole);
        when.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().addAll(before, name, after, when);
        Tooltip.install(this, whole);
        follow(Optional.empty());
    }

    /// Tells of another operation.
    void follow(Optional<ActivityRow> operation) {
        following.unsubscribe();
        present = operation.isPresent();
        show();
        following = operation.map(row -> row.text().subscribe(text -> show(row, text))
            .and(row.time().subscribe(time -> show(row, row.text().get())))).orElse(() -> { });
    }

    /// Hides it where there is no room for it.
    void giveRoom(boolean given) {
        if (room != given) {
            room = given;
            show();
        }
    }

    private void show() {
        setVisible(present && room);
        setManaged(present && room);
    }

    private void show(ActivityRow row, ActivityText text) {
        String title = text.title();
        int at = title.indexOf(row.targetName());
        int end = at + row.targetName().length();
        before.setText(at < 0 ? title : title.substring(0, at).strip());
        name.setText(at < 0 ? "" : row.targetName());
        after.setText(at < 0 ? "" : title.substring(end).strip());
        after.setManaged(!after.getText().isEmpty());
        boolean goesOn = text.tone() == ActivityTone.RUNNING || text.tone() == ActivityTone.WAITING;
        when.setText(goesOn ? row.briefly() + " · " + row.time().get() : row.time().get());
        whole.setText(title + ", " + when.getText());
        mark(text.tone());
    }

    /// Each second the time goes on, and seldom more.
    private void mark(ActivityTone tone) {
        if (marked.filter(tone::equals).isPresent()) {
            return;
        }
        marked = Optional.of(tone);
        before.setGraphic(ActivityBadge.icon(tone).small());
        before.getStyleClass().remove(toned);
        toned = ActivityBadge.colour(tone).styleClass();
        before.getStyleClass().add(toned);
    }
}
