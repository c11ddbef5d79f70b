package dev.catalogdesk.ui.provisioned;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Below the list: refresh, how old it is and in which way it was asked for, and how much is loaded.
final class ProvisionedFooter extends HBox {
    private static final double GAP = 8;
    private final ProvisionedViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final Label age = new Label();
    private final Label loaded = new Label();
    private final Hyperlink rest;
    private String told = "";

    ProvisionedFooter(ProvisionedViewModel model, RecordParts parts) {
        super(GAP);
        this.model = model;
        this.parts = parts;
        messages = parts.messages();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("product-list-footer");
        age.setId("provisioned-age");
        age.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        age.setMinWidth(0);
        loaded.setId("provisioned-loaded");
        loaded.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        loaded.setMinWidth(USE_PREF_SIZE);
        rest = Buttons.link("provisioned-rest", messages.text("provisioned.load-rest"), model::retry);
        rest.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(Buttons.icon("provisioned-refresh", Icon.REFRESH,
            messages.text("provisioned.refresh"), model::refresh), age, gap, rest, loaded);
        bind();
    }

    /// Tells once what was done, until the list is asked for again.
    void tell(String text) {
        told = text;
        tellAge();
    }

    private void bind() {
        model.state().subscribe(state -> show());
        model.count().subscribe(count -> show());
        model.loadedAt().subscribe(at -> {
            told = "";
            show();
        });
        parts.shared().ticker().follow(this, now -> tellAge());
    }

    private void show() {
        ProvisionedCount count = model.count().get();
        loaded.setText(count.loaded() == 0 ? ""
            : messages.text("provisioned.loaded", count.loaded(), count.total()));
        boolean broken = count.loaded() > 0 && !count.complete() && !model.state().get().loading();
        rest.setVisible(broken);
        rest.setManaged(broken);
        tellAge();
    }

    private void tellAge() {
        if (!told.isEmpty()) {
            age.setText(told);
            return;
        }
        age.setText(model.loadedAt().get().map(at -> messages.text(
            model.asked().scanned() ? "provisioned.scanned" : "provisioned.updated",
            parts.shared().times().ago(at, parts.shared().executor().now()))).orElse(""));
    }
}
