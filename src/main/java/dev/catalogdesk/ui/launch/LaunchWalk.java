package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.form.ParameterField;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/// The way through the steps: which one is on screen, how each stands, and what leads to another. Used on the JavaFX
/// thread.
public final class LaunchWalk {
    private final Messages messages;
    private final LaunchSteps steps;
    private final StepGuide guide;
    private final FieldFocus focus;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<LaunchStep> current = new ReadOnlyObjectWrapper<>(LaunchStep.VERSION);

    /// At the first step.
    ///
    /// @param messages the texts
    /// @param steps the steps
    /// @param guide knows how each stands
    /// @param focus moves to fields with problems
    /// @param changed hears of each move
    LaunchWalk(Messages messages, LaunchSteps steps, StepGuide guide, FieldFocus focus, Runnable changed) {
        this.messages = messages;
        this.steps = steps;
        this.guide = guide;
        this.focus = focus;
        this.changed = changed;
    }

    /// The step on screen.
    ///
    /// @return the step
    public ReadOnlyObjectProperty<LaunchStep> current() {
        return current.getReadOnlyProperty();
    }

    /// All steps with their state.
    ///
    /// @return one row for each
    public ObservableList<StepRow> rows() {
        return guide.rows();
    }

    /// How many problems are to be solved, in words.
    ///
    /// @return empty if there are none in the steps seen
    public ReadOnlyStringProperty note() {
        return guide.note();
    }

    /// Goes to the next step, or to the first problem of this one.
    public void next() {
        guide.reveal(current.get());
        List<FieldProblem> here = guide.problems(current.get());
        if (here.isEmpty()) {
            guide.after(current.get()).ifPresent(this::goTo);
        } else {
            changed.run();
            focus.moveTo(here.getFirst().field());
        }
    }

    /// Goes to the step before, if there is one.
    public void back() {
        guide.before(current.get()).ifPresent(this::goTo);
    }

    /// Goes to any step.
    ///
    /// @param step the step
    public void goTo(LaunchStep step) {
        guide.reveal(current.get());
        focus.leave();
        current.set(step);
        changed.run();
    }

    /// Goes to a field, whatever step it is in.
    ///
    /// @param field id of the field; one that no step has is passed over
    public void goToField(String field) {
        steps.of(field).ifPresent(step -> {
            if (step != current.get()) {
                goTo(step);
            }
            focus.moveTo(field);
        });
    }

    /// Goes to the step where a refusal can be put right.
    ///
    /// @param problem the refusal
    public void putRight(LaunchProblem problem) {
        problem.step().ifPresent(step -> {
            goTo(step);
            guide.problems(step).stream().findFirst().ifPresent(first -> focus.moveTo(first.field()));
        });
    }

    /// Where the focus goes when a step opens.
    ///
    /// @return id of the step's first field; empty where it has none
    public String firstField() {
        return switch (current.get()) {
            case VERSION -> VersionStep.VERSION;
            case NAME -> NameStep.FIELD;
            case PARAMETERS -> steps.parameters().fields().stream().findFirst().map(ParameterField::id).orElse("");
            case STACK_SETS -> steps.stackSet().accounts().id();
            case TAGS -> steps.tags().firstField();
            case NOTIFICATIONS -> steps.notifications().firstField();
            case REVIEW -> "";
        };
    }

    /// What a step is called.
    ///
    /// @param step the step
    /// @return its name
    public String title(LaunchStep step) {
        return guide.title(step);
    }

    /// The words on the button that leads on.
    ///
    /// @return names the next step, or the launch
    public String nextLabel() {
        return guide.after(current.get()).map(step -> messages.text("launch.next", guide.title(step)))
            .orElseGet(() -> messages.text("launch.action"));
    }

    /// Goes to the first problem of the first step that has one.
    ///
    /// @return whether there is one
    boolean stopAtProblem() {
        for (LaunchStep step : guide.order()) {
            guide.reveal(step);
            List<FieldProblem> found = guide.problems(step);
            if (!found.isEmpty()) {
                goTo(step);
                focus.moveTo(found.getFirst().field());
                return true;
            }
        }
        changed.run();
        return false;
    }

    /// Says anew how each step stands.
    void tell() {
        guide.tell(current.get());
    }
}
