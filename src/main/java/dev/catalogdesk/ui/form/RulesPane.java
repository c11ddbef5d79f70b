package dev.catalogdesk.ui.form;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.Repair;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rules of a path as cards, broken ones first with what would mend them.
public final class RulesPane extends VBox {
    private static final int MOST_REPAIRS = 3;
    private static final int AT_ONCE = 8;

    private final RulesBoard board;
    private final Consumer<String> goTo;
    private final ParameterForm form;
    private final Messages messages;
    private final VBox top = new VBox(8);
    private final VBox list = new VBox(8);
    private final Map<RuleRow, VBox> cards = new HashMap<>();
    private final Map<Integer, RuleSourceBox> sources = new HashMap<>();
    private final Gradually gradually = new Gradually(AT_ONCE);

    /// Shows rules.
    ///
    /// @param board the rules
    /// @param form the form they speak of
    /// @param goTo leads to the field of an id
    /// @param messages the texts
    public RulesPane(RulesBoard board, ParameterForm form, Consumer<String> goTo, Messages messages) {
        super(8);
        this.board = board;
        this.form = form;
        this.goTo = goTo;
        this.messages = messages;
        setId("launch-rules");
        getChildren().addAll(top, list);
        board.rows().addListener((InvalidationListener) observable -> show());
        board.unreadable().subscribe(why -> show());
    }

    /// Only cards whose rule stands otherwise than before are made anew, and only those that change places are moved.
    private void show() {
        gradually.finish();
        List<RuleRow> rows = board.rows().stream()
            .sorted(Comparator.comparing(RuleRow::status).thenComparing(RuleRow::number)).toList();
        cards.keySet().retainAll(rows);
        sources.keySet().retainAll(rows.stream().map(RuleRow::number).toList());
        FormNodes.show(this, !rows.isEmpty() || board.unreadable().get().isPresent());
        top.getChildren().clear();
        board.unreadable().get().ifPresent(why -> top.getChildren().addAll(FormNodes.text("▲ " + why, Styles.WARNING),
            new RuleSourceBox("launch-rules-source", messages.text("form.rules"), board::source, messages)));
        if (!rows.isEmpty()) {
            top.getChildren().add(head());
        }
        list.getChildren().retainAll(cards.values());
        boolean many = rows.size() - cards.size() > AT_ONCE;
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            steps.add(() -> place(cards.computeIfAbsent(rows.get(at), this::card), at));
        }
        gradually.start(steps);
        if (!many) {
            gradually.finish();
        }
    }

    /// Leads the focus to a rule.
    ///
    /// @param number its number among the rules of the path; one that is not there is passed over
    public void goToRule(int number) {
        gradually.finish();
        Optional.ofNullable(sources.get(number)).map(RuleSourceBox::link).ifPresent(link -> {
            link.requestFocus();
            IntoView.scroll(link.getParent().getParent().getParent());
        });
    }

    private void place(VBox card, int at) {
        List<Node> placed = list.getChildren();
        if (at >= placed.size() || placed.get(at) != card) {
            placed.remove(card);
            placed.add(Math.min(at, placed.size()), card);
        }
    }

    private HBox head() {
        Label title = FormNodes.text(messages.text("form.rules"), Styles.TEXT_BOLD);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title);
        for (AssertionStatus status : AssertionStatus.values()) {
            long count = board.rows().stream().filter(row -> row.status() == status).count();
            if (count > 0 && status != AssertionStatus.NOT_APPLICABLE) {
                Label label = FormNodes.text(glyph(status) + " " + count, Styles.TEXT_SMALL, tone(status));
                label.setAccessibleText(messages.text(count(status), count));
                head.getChildren().add(label);
            }
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox card(RuleRow row) {
        Label title = FormNodes.text(glyph(row.status()) + " " + messages.text("form.rule.title", row.number(),
            row.title()), Styles.TEXT_BOLD);
        VBox card = new SettledBox(4, title);
        card.getStyleClass().addAll("rule-card", style(row.status()));
        if (!row.detail().isEmpty()) {
            card.getChildren().add(FormNodes.text(row.detail(), Styles.TEXT_SMALL));
        }
        card.getChildren().add(FormNodes.text(row.state(), Styles.TEXT_SMALL, tone(row.status())));
        if (row.status() == AssertionStatus.VIOLATED) {
            card.getChildren().add(ways(row));
        }
        card.getChildren().add(source(row));
        return card;
    }

    /// What was opened stays open when the card is made anew.
    private RuleSourceBox source(RuleRow row) {
        return sources.computeIfAbsent(row.number(), number -> new RuleSourceBox("launch-rule-source-" + number,
            messages.text("form.rule.short", number), () -> board.source(row), messages));
    }

    private FlowingLine ways(RuleRow row) {
        FlowingLine ways = new FlowingLine(4, 4);
        row.keys().stream().findFirst().flatMap(form::field).ifPresent(field -> {
            Button go = small(messages.text("form.rule.go", field.label()));
            go.setAccessibleText(messages.text("form.rule.go.accessible", field.label(), row.number()));
            go.setOnAction(event -> goTo.accept(field.id()));
            ways.getChildren().add(go);
        });
        row.repairs().stream().limit(MOST_REPAIRS).forEach(repair -> ways.getChildren().add(use(repair, row)));
        return ways;
    }

    private Button use(Repair repair, RuleRow row) {
        String whole = board.words(repair);
        Button use = small(value(repair, row).map(value -> messages.text("form.use", value)).orElse(whole));
        use.setAccessibleText(messages.text("form.rule.use.accessible", whole, row.number()));
        use.setOnAction(event -> board.use(repair));
        return use;
    }

    /// The value alone, where the repair keeps the rule by the very field that one is led to.
    private static Optional<String> value(Repair repair, RuleRow row) {
        boolean plain = repair.after() == AssertionStatus.SATISFIED && repair.values().size() == 1;
        return row.keys().stream().limit(plain ? 1 : 0)
            .flatMap(key -> Optional.ofNullable(repair.values().get(key)).stream())
            .filter(value -> !value.isEmpty()).findFirst();
    }

    private static Button small(String text) {
        Button button = new Button(text);
        button.getStyleClass().add(Styles.SMALL);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    private static String count(AssertionStatus status) {
        return switch (status) {
            case VIOLATED -> "form.rules.broken";
            case OPEN -> "form.rules.open";
            case CHECKED_BY_AWS -> "form.rules.aws";
            case SATISFIED -> "form.rules.kept";
            case NOT_APPLICABLE -> "form.rules.idle";
        };
    }

    private static String glyph(AssertionStatus status) {
        return switch (status) {
            case VIOLATED -> "✕";
            case OPEN -> "◌";
            case CHECKED_BY_AWS -> "☁";
            case SATISFIED -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    private static String tone(AssertionStatus status) {
        return switch (status) {
            case VIOLATED -> Styles.DANGER;
            case SATISFIED -> Styles.SUCCESS;
            case OPEN, CHECKED_BY_AWS, NOT_APPLICABLE -> Styles.TEXT_MUTED;
        };
    }

    private static String style(AssertionStatus status) {
        return switch (status) {
            case VIOLATED -> "rule-broken";
            case SATISFIED -> "rule-kept";
            case OPEN, CHECKED_BY_AWS, NOT_APPLICABLE -> "rule-open";
        };
    }
}
