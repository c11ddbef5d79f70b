package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.parameters.AllowedPattern.Span;
import dev.catalogdesk.ui.component.Messages;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Below a field: what is wrong with its value, with the wrong characters marked and a value that fits to take.
final class FaultPane extends VBox {
    private static final int LONGEST_MARKED = 120;
    private final ParameterField field;
    private final Messages messages;

    FaultPane(ParameterField field, Messages messages) {
        super(2);
        this.field = field;
        this.messages = messages;
        setId(field.id() + "-problem");
        field.fault().subscribe(fault -> {
            getChildren().clear();
            fault.ifPresent(this::show);
            FormNodes.show(this, fault.isPresent());
        });
    }

    private void show(FieldFault fault) {
        Label message = FormNodes.text("✕ " + fault.message(), Styles.TEXT_SMALL, Styles.DANGER);
        getChildren().add(message);
        if (!fault.marked().isEmpty() && fault.value().length() <= LONGEST_MARKED) {
            getChildren().add(marked(fault));
        }
        if (!fault.detail().isEmpty()) {
            getChildren().add(FormNodes.muted(fault.detail()));
        }
        fault.suggestion().ifPresent(value -> {
            Hyperlink use = new Hyperlink(messages.text("form.use", value));
            use.setAccessibleText(messages.text("form.use.accessible", value, field.label()));
            use.getStyleClass().addAll(Styles.TEXT_SMALL, "form-link");
            use.setWrapText(true);
            use.setOnAction(event -> field.value().set(value));
            use.setMaxWidth(USE_PREF_SIZE);
            getChildren().add(use);
        });
    }

    private static TextFlow marked(FieldFault fault) {
        TextFlow flow = new TextFlow();
        int at = 0;
        for (Span span : fault.marked()) {
            flow.getChildren().add(part(fault.value().substring(at, span.start()), false));
            flow.getChildren().add(part(fault.value().substring(span.start(), span.end()), true));
            at = span.end();
        }
        flow.getChildren().add(part(fault.value().substring(at), false));
        return flow;
    }

    private static Text part(String text, boolean wrong) {
        // A space or line end that is wrong would not be seen.
        Text part = new Text(wrong ? text.replace(' ', '␣').replace('\n', '↵').replace('\t', '⇥') : text);
        part.getStyleClass().addAll("mono", "form-value");
        if (wrong) {
            part.getStyleClass().add("form-value-wrong");
        }
        return part;
    }
}
