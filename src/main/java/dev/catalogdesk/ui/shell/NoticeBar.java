package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Notices below the context bar, or toasts in the lower corner: glyph, words, a button, and a way to dismiss.
final class NoticeBar extends VBox {
    private final ShellServices services;
    private final Notices notices;
    private final String styleClass;

    NoticeBar(String id, String styleClass, ObservableList<Notice> shown, Notices notices, ShellServices services) {
        this.services = services;
        this.notices = notices;
        this.styleClass = styleClass;
        setId(id);
        setPickOnBounds(false);
        shown.addListener((ListChangeListener<Notice>) change -> show(shown));
        show(shown);
    }

    private void show(ObservableList<Notice> shown) {
        getChildren().setAll(shown.stream().map(this::line).toList());
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private Node line(Notice notice) {
        Label text = new Label(notice.text(), icon(notice.tone()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(notice.text());
        line.getStyleClass().addAll(styleClass, tone(notice.tone()));
        notice.action().ifPresent(action -> line.getChildren().add(button(notice, action)));
        line.getChildren().add(dismiss(notice));
        return line;
    }

    private Button button(Notice notice, Notice.Action action) {
        Button button = new Button(action.label());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(action.label() + ": " + notice.text());
        button.setOnAction(event -> {
            notices.dismiss(notice);
            action.run().run();
        });
        return button;
    }

    private Button dismiss(Notice notice) {
        Button button = new Button("", Icon.CROSS.small());
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        String text = services.messages().text("shell.notice.dismiss");
        button.setAccessibleText(text + ": " + notice.text());
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> notices.dismiss(notice));
        return button;
    }

    private static Node icon(Notice.Tone tone) {
        return switch (tone) {
            case INFO -> Icon.INFO.small();
            case SUCCESS -> Icon.CHECK.small();
            case WARNING -> Icon.WARNING.small();
            case DANGER -> Icon.CROSS.small();
        };
    }

    private static String tone(Notice.Tone tone) {
        return switch (tone) {
            case INFO -> "tone-accent";
            case SUCCESS -> "tone-success";
            case WARNING -> "tone-warning";
            case DANGER -> "tone-danger";
        };
    }
}
