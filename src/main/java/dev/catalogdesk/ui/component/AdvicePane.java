package dev.catalogdesk.ui.component;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What an error text of AWS means: the cause in plain words, who can put it right, the next step, and what the text
/// names. AWS's own text is a click away; a click on a name shows it there. Copies for a ticket and for the
/// administrator of IAM.
public final class AdvicePane extends VBox {
    private static final int CHARACTERS = 90;
    private static final int MOST_ROWS = 8;
    /// A text area becomes slow with more; the copy for a ticket is whole.
    private static final int MOST_SHOWN = 20_000;

    private final AdviceText text;
    private final String name;
    private final Messages messages;
    private final TextArea raw;
    private final Hyperlink toggle;

    /// Shows words.
    ///
    /// @param text the words
    /// @param name what failed, for screen readers; unique in its screen
    /// @param messages texts
    public AdvicePane(AdviceText text, String name, Messages messages) {
        super(4);
        this.text = text;
        this.name = name;
        this.messages = messages;
        raw = raw();
        toggle = link("advice-raw-toggle", messages.text("advice.raw.show"), () -> show(!raw.isVisible()));
        getStyleClass().add("advice");
        add(text.headline(), Styles.TEXT_BOLD);
        add(text.who(), Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        add(text.next());
        add(text.permission(), Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        if (!text.names().isEmpty()) {
            getChildren().add(names());
        }
        getChildren().addAll(actions(), raw);
        show(false);
    }

    private Node names() {
        FlowPane names = new FlowPane(8, 0);
        for (AdviceText.Name each : text.names()) {
            names.getChildren().add(link("advice-name", each.label(), () -> pointOut(each)));
        }
        return names;
    }

    private Node actions() {
        FlowPane actions = new FlowPane(8, 4, toggle,
            copy("advice-ticket", messages.text("advice.copy.ticket"), text.ticket()));
        if (!text.statement().isEmpty()) {
            actions.getChildren().add(
                copy("advice-statement", messages.text("advice.copy.statement"), text.statement()));
        }
        return actions;
    }

    private Hyperlink copy(String id, String label, String content) {
        Hyperlink link = link(id, label, () -> Clip.copy(content));
        link.setGraphic(Icon.COPY.small());
        return link;
    }

    private Hyperlink link(String id, String label, Runnable action) {
        Hyperlink link = Buttons.link(id, label, action);
        link.setAccessibleText(messages.text("advice.of", label, name));
        return link;
    }

    private TextArea raw() {
        TextArea area = new TextArea(text.raw().length() > MOST_SHOWN
            ? text.raw().substring(0, MOST_SHOWN) + "…" : text.raw());
        area.setId("advice-raw");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.min(MOST_ROWS, 1 + text.raw().length() / CHARACTERS));
        area.setAccessibleText(messages.text("advice.of", messages.text("advice.raw"), name));
        area.getStyleClass().add("mono");
        return area;
    }

    private void show(boolean shown) {
        raw.setVisible(shown);
        raw.setManaged(shown);
        toggle.setText(messages.text(shown ? "advice.raw.hide" : "advice.raw.show"));
        toggle.setAccessibleText(messages.text("advice.of", toggle.getText(), name));
    }

    private void pointOut(AdviceText.Name place) {
        show(true);
        raw.requestFocus();
        raw.selectRange(Math.min(place.start(), raw.getLength()), Math.min(place.end(), raw.getLength()));
    }

    private void add(String words, String... styles) {
        if (words.isEmpty()) {
            return;
        }
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
