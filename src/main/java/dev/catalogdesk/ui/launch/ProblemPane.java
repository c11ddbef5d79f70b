package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A launch that did not begin, or perhaps did: what happened, why, the next step, and AWS's own words to copy.
final class ProblemPane extends VBox {
    private final LaunchViewModel model;
    private final Consumer<String> copy;
    private final Messages messages;

    ProblemPane(LaunchViewModel model, Consumer<String> copy, Messages messages) {
        super(8);
        this.model = model;
        this.copy = copy;
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
        problem.step().ifPresent(step -> {
            Button go = new Button(messages.text("launch.problem.go"));
            go.setId("launch-problem-go");
            go.setOnAction(event -> model.putRight(problem));
            actions.getChildren().add(go);
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
        Hyperlink link = new Hyperlink(messages.text(key));
        link.setId(id);
        link.setOnAction(event -> {
            copy.accept(text);
            link.setVisited(false);
        });
        return link;
    }
}
