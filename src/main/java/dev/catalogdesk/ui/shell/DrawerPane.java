package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The work above, the activity drawer below: a bar while closed, opened upward over a divider whose place is kept,
/// so that it never covers what one works on.
final class DrawerPane extends BorderPane {
    private static final String DIVIDER = "shell-activity";
    private static final double DEFAULT_POSITION = 0.72;
    private static final double LEAST_WORK = 240;
    private static final double LEAST_DRAWER = 120;

    private final ShellServices services;
    private final SplitPane split = new SplitPane();
    private final Button toggle = new Button();
    private final HBox bar = new HBox();
    private final StackPane summary = new StackPane();
    private final StackPane content = new StackPane();
    private final VBox open = new VBox();
    private boolean opened;

    DrawerPane(Region work, ShellServices services) {
        this.services = services;
        work.setMinHeight(LEAST_WORK);
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("shell-split");
        split.getItems().add(work);
        SplitPane.setResizableWithParent(open, false);
        open.setMinHeight(LEAST_DRAWER);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setId("activity-content");
        buildBar();
        setCenter(split);
        setBottom(bar);
        show(Optional.empty());
    }

    /// Shows another connection's activity.
    ///
    /// @param drawer what to show; nothing without a connection
    void show(Optional<ActivityDrawer> drawer) {
        Label nothing = new Label(services.messages().text("shell.drawer.unconnected"));
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
        summary.getChildren().setAll(drawer.map(ActivityDrawer::summary).orElseGet(Region::new));
        content.getChildren().setAll(drawer.<Node>map(ActivityDrawer::content).orElse(nothing));
    }

    boolean isOpened() {
        return opened;
    }

    void toggle() {
        setOpened(!opened);
    }

    void setOpened(boolean now) {
        if (now == opened) {
            return;
        }
        boolean focused = toggle.isFocused();
        opened = now;
        if (opened) {
            setBottom(null);
            open.getChildren().setAll(bar, content);
            split.getItems().add(open);
            split.setDividerPositions(
                services.settings().current().windows().divider(DIVIDER).orElse(DEFAULT_POSITION));
            split.getDividers().getFirst().positionProperty().addListener((property, before, position) -> keep());
        } else {
            split.getItems().remove(open);
            open.getChildren().clear();
            setBottom(bar);
        }
        describe();
        if (focused) {
            toggle.requestFocus();
        }
    }

    private void keep() {
        if (opened && split.getDividerPositions().length > 0) {
            double position = split.getDividerPositions()[0];
            services.settings().update(settings ->
                settings.withWindows(windows -> windows.withDivider(DIVIDER, position)));
        }
    }

    private void buildBar() {
        Label hint = new Label(services.keys().text(KeyAction.DRAWER));
        hint.getStyleClass().add("key-hint");
        toggle.setId("activity-toggle");
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.TEXT_BOLD);
        toggle.setText(services.messages().text("shell.screen.activity"));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> toggle());
        summary.setAlignment(Pos.CENTER_LEFT);
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("activity-bar");
        bar.getStyleClass().add("activity-bar");
        bar.getChildren().addAll(toggle, summary, hint);
        describe();
    }

    private void describe() {
        toggle.setGraphic((opened ? Icon.CHEVRON_DOWN : Icon.CHEVRON_UP).small());
        String text = services.messages().text(opened ? "shell.drawer.close" : "shell.drawer.open");
        toggle.setAccessibleText(text);
        toggle.setTooltip(new Tooltip(text + "  " + services.keys().text(KeyAction.DRAWER)));
    }
}
