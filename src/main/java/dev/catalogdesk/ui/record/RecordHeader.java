package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.PageHeader;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Above the page of a record: where one is, what was done to what, how it stands and for how long, and what can be
/// done about watching it.
final class RecordHeader extends VBox {
    private final RecordPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final RecordWords words;
    private final RecordTitles titles;
    private final Runnable close;
    private final PageHeader header = new PageHeader();
    private final Label duration = new Label();
    private final Label note = new Label();
    private final Button copy;
    private final Button stop;
    private final Button resume;

    RecordHeader(RecordPageViewModel model, RecordParts parts, RecordWords words, Runnable close) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        titles = new RecordTitles(parts.messages());
        this.close = close;
        messages = parts.messages();
        copy = Buttons.withIcon("record-copy", Icon.COPY, messages.text("record.copy"), this::copyAll);
        stop = Buttons.plain("record-stop", messages.text("record.stop"), model::stopWatching);
        resume = Buttons.plain("record-resume", messages.text("record.resume"), model::resume);
        note.setId("record-note");
        note.setWrapText(true);
        note.getStyleClass().addAll("muted", "record-note");
        header.setActions(stop, resume, copy);
        getChildren().addAll(header, note);
        bind();
    }

    private void bind() {
        model.id().subscribe(this::showPlace);
        model.record().subscribe(record -> show());
        model.watch().subscribe(watch -> showWatch());
        parts.shared().ticker().follow(this, now -> tick());
    }

    /// Moves the focus to the way back, the first control of the page.
    @Override
    public void requestFocus() {
        crumb().ifPresent(Node::requestFocus);
    }

    private Optional<Node> crumb() {
        return Optional.ofNullable(lookup("#record-crumb"));
    }

    private void showPlace(String id) {
        boolean focused = crumb().filter(Node::isFocused).isPresent();
        header.setBreadcrumb(List.of(new PageHeader.Crumb(
            "record-crumb", messages.text("shell.screen.activity"), close)), id);
        if (focused) {
            requestFocus();
        }
        show();
    }

    private void show() {
        boolean there = model.record().get().isPresent();
        copy.setDisable(!there);
        header.titleProperty().set(
            model.record().get().map(record -> titles.title(record.detail())).orElse(model.id().get()));
        if (there) {
            RecordDetail record = model.record().get().get().detail();
            header.setBeside(StatusBadge.ofRecord(record.status(), messages));
            header.setSubtitle(parts.value(messages.text("record.id"), record.id()), duration);
        } else {
            header.setBeside();
            header.setSubtitle();
        }
        tick();
        showWatch();
    }

    private void showWatch() {
        boolean watched = model.watch().get() == RecordPageViewModel.Watch.WATCHED;
        boolean stopped = model.watch().get() == RecordPageViewModel.Watch.STOPPED;
        boolean running = model.record().get().map(record -> !record.detail().ended()).orElse(false);
        shown(stop, watched && running);
        shown(resume, stopped && running);
        note.setText(messages.text(stopped ? "record.watch.stopped" : "record.watch.running"));
        shown(note, running && (watched || stopped));
    }

    private void tick() {
        duration.setText(model.record().get().flatMap(record ->
            words.duration(record.detail(), parts.shared().executor().now())).orElse(""));
    }

    private void copyAll() {
        model.record().get().ifPresent(record -> parts.dialogs().copy(model.masked(words.copy(record))));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
