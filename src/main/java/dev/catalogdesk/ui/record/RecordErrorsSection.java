package dev.catalogdesk.ui.record;

import dev.catalogdesk.ui.component.AdvicePane;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Why a record failed: each error with what it means and what to do, then its code and the request id.
public final class RecordErrorsSection {
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;

    /// Makes a part without errors.
    ///
    /// @param parts what it needs of its window
    public RecordErrorsSection(RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        section = new RecordSection("record-errors", messages.text("record.errors"));
    }

    /// The part to show.
    ///
    /// @return always the same
    public RecordSection section() {
        return section;
    }

    /// Shows other errors.
    ///
    /// @param errors the errors; none hides the part
    public void show(List<RecordErrorShown> errors) {
        List<Node> nodes = new ArrayList<>();
        for (RecordErrorShown error : errors) {
            nodes.add(node(error, nodes.size() + 1));
        }
        section.remark(nodes.size() < 2 ? "" : String.valueOf(nodes.size()));
        section.show(nodes.toArray(new Node[0]));
    }

    private Node node(RecordErrorShown error, int number) {
        KeyValueGrid facts = new KeyValueGrid();
        String within = error.advice().code();
        add(facts, "record.error.code", error.code().isEmpty() ? within : error.code(), number);
        if (!error.code().isEmpty() && !within.equals(error.code())) {
            add(facts, "record.error.code.within", within, number);
        }
        add(facts, "record.error.request", error.advice().requestId(), number);
        VBox box = new VBox(new AdvicePane(error.advice(),
            messages.text("record.numbered", messages.text("record.errors"), number), messages), facts);
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
