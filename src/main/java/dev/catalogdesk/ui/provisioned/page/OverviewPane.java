package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SectionTitle;
import dev.catalogdesk.ui.record.RecordErrorsSection;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordStackSection;
import dev.catalogdesk.ui.record.StackShown;
import javafx.scene.layout.VBox;

/// How the product stands: what is wrong and why, how far a change has come, what it is, and its newest records.
final class OverviewPane extends VBox {
    private static final int NEWEST = 5;

    private final ProvisionedPageViewModel model;
    private final RecordTimeline timeline;
    private final VBox records;

    OverviewPane(ProvisionedPageViewModel model, RecordParts parts, PageWords words, Runnable allRecords) {
        this.model = model;
        Messages messages = parts.messages();
        getStyleClass().add("provisioned-overview");
        RecordErrorsSection errors = new RecordErrorsSection(parts);
        RecordStackSection stack = new RecordStackSection(parts);
        timeline = new RecordTimeline(model, parts, words);
        SectionTitle title = new SectionTitle(messages.text("provisioned.page.records"),
            Buttons.link("provisioned-all-records", messages.text("provisioned.page.records.all"), allRecords));
        title.setRemark(messages.text("provisioned.page.records.remark"));
        records = new VBox(title, timeline);
        records.getStyleClass().add("record-section");
        getChildren().addAll(new TroubleSection(model, parts, words), errors.section(), stack.section(), records,
            new FactsSection(model, parts).section());
        model.errors().subscribe(errors::show);
        model.resources().subscribe(found -> stack.show(found.filter(OverviewPane::telling)));
        model.history().value().subscribe(history -> showRecords());
        model.names().value().subscribe(names -> showRecords());
    }

    /// Whether a stack tells more than that nothing was done to it.
    private static boolean telling(StackShown stack) {
        return stack.failure().isPresent() || stack.share().isPresent() || !stack.atWork().isEmpty();
    }

    private void showRecords() {
        boolean any = model.history().value().get().map(history -> !history.records().isEmpty()).orElse(false);
        records.setVisible(any);
        records.setManaged(any);
        model.history().value().get().ifPresent(history -> timeline.show(history, NEWEST));
    }
}
