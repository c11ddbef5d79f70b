package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordSection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The tags by where they come from.
final class TagsPane extends VBox {
    private static final String AUTO = "aws:servicecatalog:";

    private final RecordParts parts;
    private final Messages messages;
    private final VBox content = new VBox();

    TagsPane(ProvisionedPageViewModel model, RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        content.getStyleClass().add("provisioned-overview");
        getChildren().add(new TabBody<>(model.tabs().tags(), parts, shown -> shown.size() > 0,
            "provisioned.page.tags.none", content, this::show));
    }

    private void show(TagsShown shown) {
        content.getChildren().clear();
        shown.byOrigin().forEach((origin, tags) -> content.getChildren().add(section(origin, tags)));
        if (!shown.originKnown()) {
            Label note = new Label(messages.text("provisioned.page.tags.origin.unknown"));
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            note.getStyleClass().add("muted");
            content.getChildren().add(note);
        }
    }

    /// The title of the section says what the keys begin with.
    private static String shortKey(Tag tag) {
        return tag.key().startsWith(AUTO) ? tag.key().substring(AUTO.length()) : tag.key();
    }

    private RecordSection section(TagOrigin origin, List<Tag> tags) {
        String title = switch (origin) {
            case USER -> messages.text("provisioned.page.tags.origin.user");
            case PATH -> messages.text("provisioned.page.tags.origin.path");
            case TAG_OPTION -> messages.text("provisioned.page.tags.origin.tag-option");
            case AUTO -> messages.text("provisioned.page.tags.origin.auto");
        };
        KeyValueGrid lines = new KeyValueGrid();
        tags.forEach(tag -> lines.add(shortKey(tag),
            parts.value(messages.text("provisioned.page.tags.named", tag.key(), title), tag.value())));
        RecordSection section = new RecordSection("provisioned-tags-" + origin.name(), title);
        section.remark(String.valueOf(tags.size()));
        section.show(lines);
        return section;
    }
}
