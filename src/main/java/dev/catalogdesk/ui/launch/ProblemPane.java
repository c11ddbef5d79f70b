package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.AdvicePane;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import javafx.geometry.Pos;
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
        getChildren().addAll(FormNodes.text("✕ " + problem.headline(), Styles.TEXT_BOLD),
            new AdvicePane(problem.advice(), problem.headline(), messages));
        HBox actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_LEFT);
        problem.step().ifPresent(step -> actions.getChildren().add(Buttons.plain(
            "launch-problem-go", messages.text("launch.problem.go"), () -> model.walk().putRight(problem))));
        String requestId = problem.advice().requestId();
        if (!requestId.isEmpty()) {
            actions.getChildren().add(Buttons.link("launch-problem-copy-request",
                messages.text("launch.problem.copy-request"), () -> Clip.copy(requestId)));
        }
        getChildren().add(actions);
    }
}
