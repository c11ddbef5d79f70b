package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A launch that did not begin, or perhaps did: what happened, why, the next step, and AWS's own words to copy.
final class ProblemPane extends VBox {
    private final LaunchViewModel model;
    private final Messages messages;

    ProblemPane(LaunchViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("launch-problem");
        getStyleClass().add("launch-problem");
        model.attempt().state().subscribe(this::show);
    }

    private void show(LaunchAttempt.State state) {
        getChildren().clear();
        switch (state) {
            case LaunchAttempt.State.Refused refused -> show(refused.problem());
            case LaunchAttempt.State.Uncertain uncertain -> show(uncertain.problem());
            default -> { }
        }
        FormNodes.show(this, !getChildren().isEmpty());
    }

    private void show(LaunchProblem problem) {
        HBox actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_LEFT);
        problem.step().ifPresent(step -> {
            actions.getChildren().add(Buttons.plain(
                "launch-problem-go", messages.text("launch.problem.go"), () -> model.walk().putRight(problem)));
        });
        actions.getChildren().add(link("launch-problem-copy", "launch.problem.copy", problem.details()));
        if (!problem.requestId().isEmpty()) {
            actions.getChildren().add(
                link("launch-problem-copy-request", "launch.problem.copy-request", problem.requestId()));
        }
        getChildren().addAll(FormNodes.text("✕ " + problem.headline(), Styles.TEXT_BOLD),
            FormNodes.text(problem.why()), FormNodes.text(problem.next()), actions);
    }

    private Hyperlink link(String id, String key, String text) {
        return Buttons.link(id, messages.text(key), () -> Clip.copy(text));
    }
}
