package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.parameters.BooleanSpelling;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Yes and no as the template spells them, beside each other. Neither is pressed where there is no value yet. Where a
/// rule strikes one out, its button says which.
final class YesNoEditor {
    private final ParameterField field;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton yes;
    private final ToggleButton no;
    private final HBox both;

    YesNoEditor(ParameterField field, BooleanSpelling spelling, Messages messages) {
        this.field = field;
        this.messages = messages;
        yes = button(spelling.yes(), Styles.LEFT_PILL);
        no = button(spelling.no(), Styles.RIGHT_PILL);
        no.setId(field.id() + "-no");
        both = new HBox(yes, no);
        both.setAccessibleRole(AccessibleRole.TOOL_BAR);
        both.setAccessibleText(field.label());
        bind();
    }

    FieldEditor editor() {
        return new FieldEditor(both, yes);
    }

    private ToggleButton button(String word, String style) {
        ToggleButton button = new ToggleButton(word);
        button.getStyleClass().addAll("mono", style);
        button.setToggleGroup(group);
        button.setUserData(word);
        button.setMinWidth(72);
        Buttons.onChosen(button, () -> field.value().set(word));
        // A second click on the pressed button would leave none.
        button.setOnAction(event -> button.setSelected(true));
        return button;
    }

    private void bind() {
        field.value().subscribe(value -> {
            yes.setSelected(yes.getUserData().equals(value));
            no.setSelected(no.getUserData().equals(value));
        });
        field.struck().subscribe(struck -> {
            strike(yes);
            strike(no);
        });
    }

    private void strike(ToggleButton button) {
        String rule = field.struck().get().getOrDefault(button.getText(), "");
        button.getStyleClass().remove("struck");
        if (!rule.isEmpty()) {
            button.getStyleClass().add("struck");
        }
        button.setTooltip(rule.isEmpty() ? null : new Tooltip(rule));
        button.setAccessibleText(messages.text("form.yes-no.accessible", field.label(), button.getText()));
        button.setAccessibleHelp(rule);
    }
}
