package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Above the wizard: where one is, what is launched, under which name.
final class LaunchHeader extends VBox {
    private final LaunchViewModel model;
    private final Messages messages;
    private final Hyperlink product = new Hyperlink();
    private final Label title = new Label();
    private final Label choice = FormNodes.muted("");

    LaunchHeader(LaunchViewModel model, Messages messages, Runnable close) {
        super(2);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("launch-header");
        product.setId("launch-to-product");
        product.setAccessibleText(messages.text("launch.to-product"));
        product.setOnAction(event -> close.run());
        HBox crumbs = new HBox(4, product, FormNodes.muted("›"), FormNodes.muted(messages.text("launch.here")));
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.getStyleClass().add(Styles.TEXT_SMALL);
        title.setId("launch-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add(Styles.TITLE_3);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(crumbs, title, choice);
        model.versionStep().product().subscribe(p -> show());
        model.nameStep().name().subscribe(n -> show());
        model.versionStep().version().subscribe(v -> show());
        model.versionStep().path().subscribe(p -> show());
    }

    private void show() {
        String name = model.versionStep().product().get().map(p -> p.summary().name()).orElse("");
        product.setText(name.isEmpty() ? messages.text("launch.product") : name);
        String as = model.nameStep().name().get();
        title.setText(as.isEmpty() ? messages.text("launch.title", name) : messages.text("launch.title-as", name, as));
        choice.setText(model.versionStep().summary());
    }
}
