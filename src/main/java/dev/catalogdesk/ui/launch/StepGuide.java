package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.task.LoadState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Knows how each step stands. Problems of a step are told once one tried to leave it, not while one fills it in.
final class StepGuide {
    private final Messages messages;
    private final LaunchSteps steps;
    private final ReadOnlyObjectProperty<LoadState> parametersState;
    private final Set<LaunchStep> revealed = EnumSet.noneOf(LaunchStep.class);
    private final ObservableList<StepRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    StepGuide(Messages messages, LaunchSteps steps, ReadOnlyObjectProperty<LoadState> parametersState) {
        this.messages = messages;
        this.steps = steps;
        this.parametersState = parametersState;
    }

    ObservableList<StepRow> rows() {
        return rows;
    }

    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    void reveal(LaunchStep step) {
        revealed.add(step);
        switch (step) {
            case VERSION -> steps.version().reveal();
            case PARAMETERS -> steps.parameters().reveal();
            case STACK_SETS -> steps.stackSet().reveal();
            case TAGS -> steps.tags().reveal();
            case NOTIFICATIONS -> steps.notifications().reveal();
            case NAME, REVIEW -> {
                // They tell what is wrong by themselves.
            }
        }
    }

    /// The steps of this launch.
    List<LaunchStep> order() {
        return Stream.of(LaunchStep.values())
            .filter(step -> step != LaunchStep.STACK_SETS || steps.stackSet().needed()).toList();
    }

    Optional<LaunchStep> after(LaunchStep step) {
        return order().stream().filter(each -> each.compareTo(step) > 0).findFirst();
    }

    Optional<LaunchStep> before(LaunchStep step) {
        return order().reversed().stream().filter(each -> each.compareTo(step) < 0).findFirst();
    }

    void parametersShown() {
        if (revealed.contains(LaunchStep.PARAMETERS)) {
            steps.parameters().reveal();
        }
    }

    List<FieldProblem> problems(LaunchStep step) {
        return switch (step) {
            case VERSION -> steps.version().problems();
            case NAME -> steps.name().problems();
            case PARAMETERS -> loaded() ? steps.parameters().problems()
                : List.of(new FieldProblem("launch-parameters", messages.text("launch.parameters.not-loaded")));
            case STACK_SETS -> steps.stackSet().problems();
            case TAGS -> steps.tags().problems();
            case NOTIFICATIONS -> steps.notifications().problems();
            case REVIEW -> List.of();
        };
    }

    String title(LaunchStep step) {
        return switch (step) {
            case VERSION -> messages.text("launch.step.version");
            case NAME -> messages.text("launch.step.name");
            case PARAMETERS -> messages.text("launch.step.parameters");
            case STACK_SETS -> messages.text("launch.step.stackset");
            case TAGS -> messages.text("launch.step.tags");
            case NOTIFICATIONS -> messages.text("launch.step.notifications");
            case REVIEW -> messages.text("launch.step.review");
        };
    }

    void tell(LaunchStep current) {
        int open = 0;
        List<StepRow> now = new ArrayList<>();
        for (LaunchStep step : order()) {
            boolean told = revealed.contains(step);
            List<FieldProblem> found = problems(step);
            open += told ? found.size() : 0;
            now.add(new StepRow(step, now.size() + 1, title(step), summary(step), state(told, found),
                told ? found.size() : 0, step == current));
        }
        put(now);
        note.set(open == 0 ? "" : messages.text("launch.problems", open));
    }

    private static StepRow.State state(boolean told, List<FieldProblem> found) {
        if (!told) {
            return StepRow.State.TODO;
        }
        return found.isEmpty() ? StepRow.State.DONE : StepRow.State.PROBLEMS;
    }

    private void put(List<StepRow> now) {
        if (rows.size() != now.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private String summary(LaunchStep step) {
        return switch (step) {
            case VERSION -> steps.version().summary();
            case NAME -> steps.name().shortSummary();
            case PARAMETERS -> loaded() ? steps.parameters().summary() : "";
            case STACK_SETS -> steps.stackSet().summary();
            case TAGS -> loaded() ? steps.tags().summary() : "";
            case NOTIFICATIONS -> steps.notifications().summary();
            case REVIEW -> messages.text("launch.review.summary");
        };
    }

    private boolean loaded() {
        return parametersState.get() instanceof LoadState.Loaded;
    }
}
