package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.ui.component.PageBody;
import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StatePane;
import javafx.scene.layout.BorderPane;

/// The page of a record. It shows what its view model knows; while the record is on its way, denied or not to be
/// found, one message stands in its place. Follows the record only while it is part of a window.
public final class RecordPageView extends BorderPane {
    private final RecordPageViewModel model;
    private final RecordHeader header;
    private final RecordErrorsSection errors;
    private final RecordStackSection stack;
    private final RecordOutputsSection outputs;
    private final RecordFactsSection facts;
    private final RecordTagsSection tags;
    private final StatePane body;

    /// Builds the page.
    ///
    /// @param model the record
    /// @param parts what it needs of its window
    /// @param close goes back to the list
    public RecordPageView(RecordPageViewModel model, RecordParts parts, Runnable close) {
        this.model = model;
        RecordWords words = new RecordWords(parts.messages(), parts.shared().times());
        RecordTitles titles = new RecordTitles(parts.messages());
        header = new RecordHeader(model, parts, words, close);
        errors = new RecordErrorsSection(parts);
        stack = new RecordStackSection(parts);
        outputs = new RecordOutputsSection(parts);
        facts = new RecordFactsSection(parts, titles);
        tags = new RecordTagsSection(parts);
        PageBody sections = new PageBody(
            errors.section(), stack.section(), outputs.section(), facts.section(), tags.section());
        body = new StatePane(parts.shared(), parts.states(), sections,
            new SkeletonRows(parts.shared().theme().rowHeightProperty()),
            new StateActions(model::refresh, parts.signIn()));
        setId("record-page");
        setTop(header);
        setCenter(body);
        bind();
    }

    @Override
    public void requestFocus() {
        header.requestFocus();
    }

    private void bind() {
        model.state().subscribe(state -> body.show(state, model.record().get().isPresent()));
        model.record().subscribe(record -> record.ifPresent(this::show));
        model.errors().subscribe(errors::show);
        model.resources().subscribe(progress -> stack.show(progress));
        model.names().subscribe(names -> model.record().get().ifPresent(record -> showFacts(record.detail())));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.detach();
            } else {
                model.attach();
                requestFocus();
            }
        });
    }

    private void show(RecordPage record) {
        outputs.show(record.outputs().items(), record.detail().ended());
        showFacts(record.detail());
        tags.show(record.detail().tags());
    }

    private void showFacts(RecordDetail record) {
        facts.show(record, model.names().get());
    }
}
