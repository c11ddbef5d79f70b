package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.task.LoadState;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Below the rules: what another path would say to the same values.
final class OtherPathPane extends VBox {
    private final OtherPath model;
    private final Messages messages;

    OtherPathPane(LaunchViewModel wizard, Messages messages) {
        super(4);
        this.model = wizard.otherPath();
        this.messages = messages;
        setId("launch-other-path");
        model.state().subscribe(state -> show());
        model.lines().addListener((InvalidationListener) observable -> show());
        wizard.parametersState().subscribe(state -> show());
    }

    private void show() {
        getChildren().clear();
        model.path().ifPresent(path -> {
            getChildren().add(FormNodes.text(messages.text("launch.other-path.title", path.name()), Styles.TEXT_BOLD));
            switch (model.state().get()) {
                case LoadState.Loaded loaded -> result();
                case LoadState.Loading loading ->
                    getChildren().add(FormNodes.muted(messages.text("launch.other-path.loading")));
                default -> getChildren().add(FormNodes.text("▲ " + messages.text("launch.other-path.failed"),
                    Styles.TEXT_SMALL, Styles.WARNING));
            }
        });
        for (PathChoice other : model.others()) {
            if (model.path().filter(other::equals).isEmpty()) {
                getChildren().add(compare(other));
            }
        }
        FormNodes.show(this, !getChildren().isEmpty());
    }

    private void result() {
        if (model.lines().isEmpty()) {
            getChildren().add(FormNodes.muted(messages.text("launch.other-path.same")));
        }
        model.lines().forEach(line -> getChildren().add(FormNodes.text(line, Styles.TEXT_SMALL)));
    }

    private Hyperlink compare(PathChoice other) {
        Hyperlink link = new Hyperlink(messages.text("launch.other-path.compare",
            other.namesake() ? other.name() + " " + other.id() : other.name()));
        link.setId("launch-compare-" + other.id());
        link.setWrapText(true);
        link.getStyleClass().addAll(Styles.TEXT_SMALL, "form-link");
        link.setOnAction(event -> model.compare(other));
        return link;
    }
}
