package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SectionTitle;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// What a launch of the chosen version on the chosen path asks for, to read.
final class ParametersSection {
    private final ProductPageViewModel model;
    private final ProductParts parts;
    private final Messages messages;
    private final int most;
    private final ObservableList<ParameterRow> rows = FXCollections.observableArrayList();
    private final FittedTable<ParameterRow> table;
    private final StackPane body = new StackPane();
    private final Hyperlink all;
    private final Section section;

    ParametersSection(String id, ProductPageViewModel model, ProductParts parts, int most, Runnable showAll) {
        this.model = model;
        this.parts = parts;
        this.most = most;
        messages = parts.messages();
        table = table(id + "-table");
        all = Buttons.link(id + "-all", "", showAll);
        section = new Section(id, new SectionTitle(messages.text("products.parameters.title"), all), body);
        bind();
    }

    Section node() {
        return section;
    }

    private FittedTable<ParameterRow> table(String id) {
        FittedTable<ParameterRow> made = new FittedTable<>(id, messages.text("products.parameters.title"), rows,
            row -> String.join("\t", row.group(), row.label(), row.key(), row.defaultText(), row.accepts()));
        made.text(messages.text("products.parameters.group"), 92, this::groupOnce, "muted").setMinWidth(72);
        made.text(messages.text("products.parameters.label"), 132, row -> row.label()).setMinWidth(100);
        made.text(messages.text("products.parameters.key"), 164, ParameterRow::key, "mono", "muted").setMinWidth(110);
        made.column(messages.text("products.parameters.default"), 92, ParametersSection::defaultOf).setMinWidth(80);
        TableColumn<ParameterRow, ParameterRow> accepts =
            made.text(messages.text("products.parameters.accepts"), 140, ParameterRow::accepts);
        accepts.setMinWidth(132);
        made.takesRest(accepts);
        return made;
    }

    /// The heading of a group stands once, at its first parameter.
    private String groupOnce(ParameterRow row) {
        int at = rows.indexOf(row);
        return at > 0 && rows.get(at - 1).group().equals(row.group()) ? "" : row.group();
    }

    private static Label defaultOf(ParameterRow row) {
        Label label = new Label(row.defaultText());
        label.setTooltip(new Tooltip(row.defaultText()));
        label.getStyleClass().addAll(row.defaultIsValue() ? List.of("mono") : List.of("muted"));
        return label;
    }

    private void bind() {
        model.paths().chosen().addListener((observable, before, now) -> show());
        model.paths().state().addListener((observable, before, now) -> show());
        model.version().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        List<ParameterRow> parameters = model.parameters();
        Optional<PathTerms> path = model.paths().chosen().get();
        rows.setAll(parameters.stream().limit(most).toList());
        all.setText(messages.text("products.parameters.all", parameters.size()));
        all.setVisible(parameters.size() > most);
        section.remark(path.filter(p -> p.terms().isPresent()).map(this::remark).orElse(""));
        if (!parameters.isEmpty()) {
            body.getChildren().setAll(table);
        } else if (path.isPresent() && path.get().terms().isPresent()) {
            body.getChildren().setAll(parts.plainNote(messages.text("products.parameters.empty")));
        } else {
            body.getChildren().setAll(
                parts.termsPlaceholder(messages.text("products.parameters.title"), path, model.paths()));
        }
    }

    private String remark(PathTerms path) {
        String version = model.version().get().map(VersionRow::name).orElse("");
        String name = path.path().path().name();
        return messages.text("products.parameters.remark", version, name);
    }
}
