package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import javafx.scene.control.Label;

/// What a record left behind: each output with its description, to be copied, and opened where it is a web address.
final class RecordOutputsSection {
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;

    RecordOutputsSection(RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        section = new RecordSection("record-outputs", messages.text("record.outputs"));
    }

    RecordSection section() {
        return section;
    }

    void show(List<RecordOutput> outputs, boolean ended) {
        section.remark(outputs.isEmpty() ? "" : String.valueOf(outputs.size()));
        if (outputs.isEmpty()) {
            Label none = new Label(messages.text(ended ? "record.outputs.none" : "record.outputs.later"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            section.show(none);
            return;
        }
        KeyValueGrid grid = new KeyValueGrid();
        outputs.forEach(output -> grid.add(output.key(), new OutputValue(output, parts)));
        section.show(grid);
    }
}
