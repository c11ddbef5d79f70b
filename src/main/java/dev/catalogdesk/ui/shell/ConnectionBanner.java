package dev.catalogdesk.ui.shell;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the operator wrote for a guarded connection, under the context bar of all its windows and in its colour. It
/// cannot be closed. The text can be selected, since it may hold a number to call or a link.
final class ConnectionBanner extends HBox {
    private final Messages messages;
    private final Label name = new Label();
    private final WrappedText text;

    ConnectionBanner(ShellViewModel model, Messages messages) {
        this.messages = messages;
        text = new WrappedText(messages.text("shell.banner"), "");
        text.setId("connection-banner-text");
        text.getStyleClass().remove("mono");
        text.getStyleClass().add("copyable-text");
        setHgrow(text, Priority.ALWAYS);
        name.getStyleClass().add("strong");
        name.setGraphic(Icon.SHIELD.small());
        name.setMinWidth(USE_PREF_SIZE);
        setId("connection-banner");
        getChildren().addAll(name, text);
        model.connectionProperty().subscribe(this::show);
    }

    private void show(ConnectionDisplay shown) {
        getStyleClass().setAll("connection-banner", shown.colour().styleClass());
        name.setText(messages.text("shell.banner.guarded", shown.name()));
        text.setText(shown.guards().banner());
        boolean there = !shown.guards().banner().isBlank();
        setVisible(there);
        setManaged(there);
    }
}
