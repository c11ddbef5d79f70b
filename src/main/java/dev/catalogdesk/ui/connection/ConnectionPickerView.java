package dev.catalogdesk.ui.connection;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.ConnectionPicker;
import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The popup below the context bar: a list of connections or one of regions, whichever was clicked.
public final class ConnectionPickerView implements ConnectionPicker {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 460;
    private final ConnectionPickerViewModel model;
    private final Messages messages;
    private final PickerList connections;
    private final PickerList regions;
    private final Label hint = new Label();
    private final Label problems = new Label();
    private final Hyperlink guards;
    private Runnable done = () -> { };
    private final VBox root = new VBox(8);

    /// Makes the view.
    ///
    /// @param model what can be chosen
    /// @param messages texts
    /// @param openGuards leads to where the guards of the window's connection are chosen
    public ConnectionPickerView(ConnectionPickerViewModel model, Messages messages, Runnable openGuards) {
        this.model = model;
        this.messages = messages;
        connections = new PickerList("picker", model.connections(), messages);
        regions = new PickerList("regions", model.regions(), messages);
        root.setPrefSize(WIDTH, HEIGHT);
        root.getStyleClass().add("picker");
        hint.setWrapText(true);
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        problems.setId("picker-problems");
        problems.setWrapText(true);
        problems.setGraphic(Icon.WARNING.small());
        problems.getStyleClass().add(Styles.TEXT_SMALL);
        guards = Buttons.link("picker-guards", messages.text("connection.picker.guards"), () -> {
            done.run();
            openGuards.run();
        });
        guards.setGraphic(Icon.SHIELD.small());
        bind();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown(Part part) {
        model.refresh();
        boolean region = part == Part.REGION;
        PickerList list = region ? regions : connections;
        hint.setText(messages.text(region ? "connection.regions.hint" : "connection.picker.hint"));
        root.getChildren().setAll(list.root());
        if (!region) {
            root.getChildren().addAll(problems, guards);
        }
        root.getChildren().add(hint);
        VBox.setVgrow(list.root(), javafx.scene.layout.Priority.ALWAYS);
        list.shown();
    }

    @Override
    public void onDone(Runnable close) {
        done = close;
        connections.onDone(close);
        regions.onDone(close);
    }

    private void bind() {
        problems.textProperty().bind(model.problemsProperty());
        problems.visibleProperty().bind(problems.textProperty().isNotEmpty());
        problems.managedProperty().bind(problems.visibleProperty());
    }
}
