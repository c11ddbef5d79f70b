package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.ChoiceWords;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.record.OutputValue;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordSection;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.task.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The outputs with the record that left them, and on wish in what they differ from those of another record.
final class OutputsPane extends VBox {
    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final PageWords words;
    private final FlowPane source = new FlowPane(8, 4);
    private final ComboBox<Optional<RecordDetail>> other = new ComboBox<>();
    private final HBox choice;
    private final VBox grid = new VBox();
    private final RecordSection difference;

    OutputsPane(ProvisionedPageViewModel model, RecordParts parts, PageWords words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        messages = parts.messages();
        difference = new RecordSection("provisioned-difference",
            messages.text("provisioned.page.outputs.differences"));
        source.setAlignment(Pos.CENTER_LEFT);
        other.setId("provisioned-compare");
        other.setConverter(new ChoiceWords<>(this::choiceOf));
        Label name = new Label(messages.text("provisioned.page.outputs.compare"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(other);
        choice = new HBox(8, name, other);
        choice.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(source, choice, difference, grid);
        content.getStyleClass().add("provisioned-overview");
        getChildren().add(new TabBody<>(model.tabs().outputs(), parts, shown -> !shown.outputs().isEmpty(),
            "provisioned.page.outputs.none", content, this::show));
        model.history().value().subscribe(history -> offer());
        model.names().value().subscribe(names -> offer());
        model.tabs().compared().state().subscribe(state -> showDifference());
        other.setValue(Optional.empty());
        other.valueProperty().subscribe(record -> compare());
    }

    private void show(OutputsShown shown) {
        KeyValueGrid outputs = new KeyValueGrid();
        for (RecordOutput output : shown.outputs()) {
            outputs.add(output.key(), new OutputValue(output, parts));
        }
        grid.getChildren().setAll(outputs);
        source.getChildren().setAll(shown.from().map(this::from).orElseGet(() -> List.of(
            wrapped(messages.text("provisioned.page.outputs.from.unknown")))));
        offer();
        showDifference();
    }

    private List<Node> from(RecordDetail record) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Label(messages.text("provisioned.page.outputs.from", title(record))));
        record.updatedTime().ifPresent(at -> nodes.add(new TimeLabel(parts.shared(), at)));
        nodes.forEach(node -> node.getStyleClass().add("muted"));
        nodes.add(Buttons.link("provisioned-outputs-record", messages.text("provisioned.page.trouble.open"),
            () -> parts.navigator().open(Place.of(ScreenId.ACTIVITY, record.id()))));
        return nodes;
    }

    private void offer() {
        Optional<RecordDetail> own = model.tabs().outputs().value().get().flatMap(OutputsShown::from);
        List<Optional<RecordDetail>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.history().value().get().ifPresent(history -> history.records().stream()
            .filter(RecordDetail::ended).filter(RecordKinds::provisions)
            .filter(record -> own.map(each -> !each.id().equals(record.id())).orElse(true))
            .map(Optional::of).forEach(choices::add));
        Optional<RecordDetail> chosen = chosen();
        if (!choices.equals(other.getItems())) {
            other.getItems().setAll(choices);
            other.setValue(choices.contains(chosen) ? chosen : Optional.empty());
        }
        choice.setVisible(choices.size() > 1);
        choice.setManaged(choices.size() > 1);
    }

    private void compare() {
        chosen().ifPresentOrElse(record -> model.tabs().compare(record.id()), this::showDifference);
    }

    /// The combo box has no value for a moment while its choices change.
    private Optional<RecordDetail> chosen() {
        return Optional.ofNullable(other.getValue()).flatMap(each -> each);
    }

    private void showDifference() {
        Optional<RecordDetail> chosen = chosen();
        if (chosen.isEmpty()) {
            difference.show();
            return;
        }
        LoadState state = model.tabs().compared().state().get();
        difference.remark(messages.text("provisioned.page.outputs.difference", title(chosen.get())));
        Optional<String> failure = parts.states().words(state).map(text -> text.title());
        if (failure.isPresent()) {
            difference.show(wrapped(failure.get()));
        } else if (state instanceof LoadState.Loaded) {
            difference.show(differences(model.tabs().compared().value().get()));
        }
    }

    private Node differences(Optional<RecordPage> before) {
        List<OutputDifference> found = OutputDifference.between(
            before.map(page -> page.outputs().items()).orElse(List.of()),
            model.tabs().outputs().value().get().map(OutputsShown::outputs).orElse(List.of()));
        if (found.isEmpty()) {
            return wrapped(messages.text("provisioned.page.outputs.difference.none"));
        }
        KeyValueGrid lines = new KeyValueGrid();
        found.forEach(each -> lines.add(each.key(), new DifferenceText(each.difference())));
        return lines;
    }

    private String title(RecordDetail record) {
        return words.asked(record, model.names().value().get().orElse(PageNames.NONE));
    }

    private String choiceOf(Optional<RecordDetail> record) {
        return record.map(each -> messages.text("provisioned.page.outputs.compare.record", title(each),
            each.createdTime().map(at -> parts.shared().times().ago(at, parts.shared().executor().now()))
                .orElse(each.id()))).orElseGet(() -> messages.text("provisioned.page.outputs.compare.none"));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
