package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// At the right: what the service says about the field in focus. It can take the focus itself, to be read and for its
/// links, and gives it back where it came from.
final class HelpPane extends VBox {
    private static final double LABELS = 84;
    private static final int MOST_RULES = 12;
    private final LaunchViewModel model;
    private final IntConsumer goToRule;
    private final Messages messages;
    private Optional<Node> readFrom = Optional.empty();

    HelpPane(LaunchViewModel model, IntConsumer goToRule, Messages messages) {
        super(8);
        this.model = model;
        this.goToRule = goToRule;
        this.messages = messages;
        setId("launch-help");
        getStyleClass().add("launch-help-text");
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && goBack()) {
                event.consume();
            }
        });
        model.focus().help().subscribe(this::show);
        model.walk().current().subscribe(step -> show(model.focus().help().get()));
    }

    /// Takes the focus.
    void read() {
        readFrom = Optional.ofNullable(getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        requestFocus();
    }

    /// Gives the focus back.
    ///
    /// @return false where it was not led here
    boolean goBack() {
        Optional<Node> back = readFrom.filter(node -> isFocusWithin() && node.getScene() == getScene());
        back.ifPresent(Node::requestFocus);
        readFrom = Optional.empty();
        return back.isPresent();
    }

    private void show(Optional<FieldHelp> help) {
        getChildren().clear();
        help.ifPresentOrElse(this::showField, this::showStep);
        setAccessibleText(words(this).collect(Collectors.joining("\n")));
    }

    private static Stream<String> words(Pane pane) {
        return pane.getChildren().stream().flatMap(node -> switch (node) {
            case Labeled text -> Stream.of(text.getText());
            case Pane inner -> words(inner);
            default -> Stream.empty();
        });
    }

    private void showField(FieldHelp field) {
        getChildren().add(FormNodes.text(field.title(), Styles.TEXT_BOLD));
        if (!field.key().isEmpty()) {
            getChildren().add(FormNodes.text(field.key(), "mono", Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        }
        getChildren().addAll(FormNodes.text(field.description()), facts(field));
    }

    /// Where no field has the focus: what the step is about.
    private void showStep() {
        LaunchStep step = model.walk().current().get();
        getChildren().addAll(FormNodes.text(model.walk().title(step), Styles.TEXT_BOLD), FormNodes.text(switch (step) {
            case VERSION -> messages.text("launch.help.version");
            case NAME -> messages.text("launch.name.help");
            case PARAMETERS -> messages.text("launch.help.parameters");
            case STACK_SETS -> messages.text("launch.help.stackset");
            case TAGS -> messages.text("launch.help.tags");
            case NOTIFICATIONS -> messages.text("launch.help.notifications");
            case REVIEW -> messages.text("launch.help.review");
        }));
        if (!model.walk().firstField().isEmpty() && step != LaunchStep.VERSION) {
            getChildren().add(FormNodes.muted(messages.text("launch.help.fields")));
        }
    }

    private GridPane facts(FieldHelp field) {
        GridPane grid = new GridPane(8, 4);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), values);
        int row = 0;
        for (FieldHelp.Fact fact : field.facts()) {
            Label value = FormNodes.text(fact.value());
            if (fact.literal()) {
                value.getStyleClass().add("mono");
            }
            grid.addRow(row++, label(fact.label()), value);
        }
        if (!field.rules().isEmpty()) {
            grid.addRow(row, label(messages.text("launch.help.part")), rules(field.rules()));
        }
        return grid;
    }

    private FlowPane rules(List<FieldHelp.Rule> rules) {
        FlowPane links = new FlowPane(8, 0);
        rules.stream().limit(MOST_RULES).forEach(rule -> {
            Hyperlink link = Buttons.link("launch-help-rule-" + rule.number(),
                messages.text("form.rule.short", rule.number()), () -> goToRule.accept(rule.number()));
            link.setAccessibleText(messages.text("launch.help.part.accessible", rule.number(), rule.title()));
            link.setTooltip(new Tooltip(rule.title()));
            link.getStyleClass().add("form-link");
            links.getChildren().add(link);
        });
        if (rules.size() > MOST_RULES) {
            links.getChildren().add(FormNodes.muted(
                messages.text("launch.help.part.more", rules.size() - MOST_RULES)));
        }
        return links;
    }

    private static Label label(String text) {
        Label label = FormNodes.text(text, Styles.TEXT_MUTED);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
