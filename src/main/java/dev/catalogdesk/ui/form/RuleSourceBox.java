package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.rules.RuleSource;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.theme.Icon;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A quiet link that shows what the administrator wrote, to be read, selected and copied, and takes it away again.
final class RuleSourceBox extends VBox {
    private final String id;
    private final String name;
    private final Supplier<RuleSource> source;
    private final Messages messages;
    private final Hyperlink link;
    private final HBox head;

    /// @param id what the ids of its parts begin with
    /// @param name what is shown, for screen readers
    /// @param source reads it
    /// @param messages the texts
    RuleSourceBox(String id, String name, Supplier<RuleSource> source, Messages messages) {
        super(4);
        this.id = id;
        this.name = name;
        this.source = source;
        this.messages = messages;
        link = Buttons.link(id, "", () -> open(!isOpen()));
        link.getStyleClass().addAll(Styles.TEXT_SMALL, "form-link");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head = new HBox(8, link, between);
        head.setAlignment(Pos.CENTER_LEFT);
        open(false);
    }

    /// Where the focus goes.
    Hyperlink link() {
        return link;
    }

    boolean isOpen() {
        return getChildren().size() > 1;
    }

    void open(boolean open) {
        link.setText(messages.text(open ? "form.rule.source.hide" : "form.rule.source.show"));
        link.setAccessibleText(messages.text(
            open ? "form.rule.source.hide.accessible" : "form.rule.source.show.accessible", name));
        getChildren().setAll(head);
        head.getChildren().removeIf(Button.class::isInstance);
        if (open) {
            show(source.get());
        }
    }

    private void show(RuleSource read) {
        WrappedText text = new WrappedText(messages.text("form.rule.source", name), read.text());
        text.setId(id + "-text");
        text.getStyleClass().add(Styles.TEXT_SMALL);
        head.getChildren().add(Buttons.icon(id + "-copy", Icon.COPY,
            messages.text("form.rule.source.copy", name), () -> Clip.copy(text.getText())));
        getChildren().add(text);
        if (read.cut()) {
            getChildren().add(FormNodes.muted(messages.text("form.rule.source.cut", read.text().length() - 1)));
        }
    }
}
