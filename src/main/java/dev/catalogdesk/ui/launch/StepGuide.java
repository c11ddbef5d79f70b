package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.task.LoadState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Knows how each step stands. Problems of a step are told once one tried to leave it, not while one fills it in.
final class StepGuide {
    private final Messages messages;
    private final VersionStep versionStep;
    private final NameStep nameStep;
    private final ParametersStep parametersStep;
    private final TagsStep tagsStep;
    private final ReadOnlyObjectWrapper<LoadState> parametersState;
    private final Set<LaunchStep> revealed = EnumSet.noneOf(LaunchStep.class);
    private final ObservableList<StepRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    StepGuide(
            Messages messages, VersionStep versionStep, NameStep nameStep, ParametersStep parametersStep,
            TagsStep tagsStep, ReadOnlyObjectWrapper<LoadState> parametersState) {
        this.messages = messages;
        this.versionStep = versionStep;
        this.nameStep = nameStep;
        this.parametersStep = parametersStep;
        this.tagsStep = tagsStep;
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
        if (step == LaunchStep.PARAMETERS) {
            parametersStep.reveal();
        } else if (step == LaunchStep.TAGS) {
            tagsStep.reveal();
        }
    }

    void parametersShown() {
        if (revealed.contains(LaunchStep.PARAMETERS)) {
            parametersStep.reveal();
        }
    }

    List<FieldProblem> problems(LaunchStep step) {
        return switch (step) {
            case VERSION -> versionStep.problems();
            case NAME -> nameStep.problems();
            case PARAMETERS -> loaded() ? parametersStep.problems()
                : List.of(new FieldProblem("launch-parameters", messages.text("launch.parameters.not-loaded")));
            case TAGS -> tagsStep.problems();
            case REVIEW -> List.of();
        };
    }

    String title(LaunchStep step) {
        return switch (step) {
            case VERSION -> messages.text("launch.step.version");
            case NAME -> messages.text("launch.step.name");
            case PARAMETERS -> messages.text("launch.step.parameters");
            case TAGS -> messages.text("launch.step.tags");
            case REVIEW -> messages.text("launch.step.review");
        };
    }

    void tell(LaunchStep current) {
        int open = 0;
        for (LaunchStep step : LaunchStep.values()) {
            boolean told = revealed.contains(step);
            List<FieldProblem> found = problems(step);
            open += told ? found.size() : 0;
            put(new StepRow(step, title(step), summary(step), state(told, found), told ? found.size() : 0,
                step == current));
        }
        note.set(open == 0 ? "" : messages.text("launch.problems", open));
    }

    private static StepRow.State state(boolean told, List<FieldProblem> found) {
        if (!told) {
            return StepRow.State.TODO;
        }
        return found.isEmpty() ? StepRow.State.DONE : StepRow.State.PROBLEMS;
    }

    private void put(StepRow row) {
        int at = row.step().number() - 1;
        if (rows.size() <= at) {
            rows.add(row);
        } else if (!rows.get(at).equals(row)) {
            rows.set(at, row);
        }
    }

    private String summary(LaunchStep step) {
        return switch (step) {
            case VERSION -> versionStep.summary();
            case NAME -> nameStep.shortSummary();
            case PARAMETERS -> loaded() ? parametersStep.summary() : "";
            case TAGS -> loaded() ? tagsStep.summary() : "";
            case REVIEW -> messages.text("launch.review.summary");
        };
    }

    private boolean loaded() {
        return parametersState.get() instanceof LoadState.Loaded;
    }
}
