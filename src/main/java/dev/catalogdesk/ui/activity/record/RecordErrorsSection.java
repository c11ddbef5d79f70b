package dev.catalogdesk.ui.activity.record;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why a record failed: each error with its sentence first, then its code, the request id and AWS's own words.
final class RecordErrorsSection {
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;

    RecordErrorsSection(RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        section = new RecordSection("record-errors", messages.text("record.errors"));
    }

    RecordSection section() {
        return section;
    }

    void show(RecordDetail record) {
        List<Node> nodes = new ArrayList<>();
        for (RecordError error : record.errors()) {
            nodes.add(node(error, nodes.size() + 1));
        }
        section.remark(nodes.size() < 2 ? "" : String.valueOf(nodes.size()));
        section.show(nodes.toArray(new Node[0]));
    }

    private Node node(RecordError error, int number) {
        ErrorHeadline read = ErrorHeadline.read(error.description());
        Label headline = new Label(read.headline().isEmpty() ? messages.text("record.error.none") : read.headline(),
            Icon.CROSS.small());
        headline.setWrapText(true);
        headline.setMinHeight(Label.USE_PREF_SIZE);
        headline.getStyleClass().add("record-error");
        KeyValueGrid facts = new KeyValueGrid();
        add(facts, "record.error.code", error.code(), number);
        add(facts, "record.error.request", read.requestId(), number);
        if (read.shortened()) {
            facts.add(messages.text("record.error.raw"),
                new WrappedText(messages.text("record.numbered", messages.text("record.error.raw"), number),
                    error.description()));
        }
        VBox box = new VBox(headline, facts);
        box.getStyleClass().addAll("record-error-card", Tone.DANGER.styleClass());
        return box;
    }

    private void add(KeyValueGrid facts, String key, String value, int number) {
        if (!value.isEmpty()) {
            String name = messages.text(key);
            facts.add(name, parts.value(messages.text("record.numbered", name, number), value));
        }
    }
}
