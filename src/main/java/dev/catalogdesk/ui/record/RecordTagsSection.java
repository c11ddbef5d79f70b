package dev.catalogdesk.ui.record;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The record's tags by their origin: the operator's and the catalogue's own, and those that Service Catalog puts on
/// everything it launches (AutoTags, `service-semantics` 3.12).
final class RecordTagsSection {
    private static final String AUTO = "aws:servicecatalog:";
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;

    RecordTagsSection(RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        section = new RecordSection("record-tags", messages.text("record.tags"));
    }

    RecordSection section() {
        return section;
    }

    void show(List<Tag> tags) {
        section.remark(tags.isEmpty() ? "" : String.valueOf(tags.size()));
        List<Node> nodes = new ArrayList<>();
        Predicate<Tag> auto = tag -> tag.key().startsWith(AUTO);
        group(nodes, "record.tags.own", tags.stream().filter(auto.negate()).toList(), 0);
        group(nodes, "record.tags.auto", tags.stream().filter(auto).toList(), AUTO.length());
        section.show(nodes.toArray(new Node[0]));
    }

    private void group(List<Node> nodes, String titleKey, List<Tag> tags, int prefix) {
        if (tags.isEmpty()) {
            return;
        }
        Label title = new Label(messages.text(titleKey));
        title.getStyleClass().addAll("muted", Styles.TEXT_SMALL);
        title.setWrapText(true);
        KeyValueGrid grid = new KeyValueGrid();
        for (Tag tag : tags) {
            grid.add(tag.key().substring(prefix),
                parts.value(messages.text("record.tag.named", tag.key()), tag.value()));
        }
        nodes.add(title);
        nodes.add(grid);
    }
}
