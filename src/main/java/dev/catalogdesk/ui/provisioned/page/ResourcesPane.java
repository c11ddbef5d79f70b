package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.export.ConsoleLinks;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SectionTitle;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordSection;
import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The stack of the product: what it consists of, and what happened to it.
final class ResourcesPane extends VBox {
    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection resources;
    private final StackEventsSection events;
    private final FlowPane links = new FlowPane(16, 4);

    ResourcesPane(ProvisionedPageViewModel model, RecordParts parts) {
        this.model = model;
        this.parts = parts;
        messages = parts.messages();
        resources = new RecordSection("provisioned-resources", messages.text("provisioned.page.stack.resources"));
        events = new StackEventsSection(parts, model::masked);
        VBox happened = new VBox(new SectionTitle(messages.text("provisioned.page.stack.events")), events);
        happened.getStyleClass().add("record-section");
        VBox content = new VBox(links, happened, resources);
        content.getStyleClass().add("provisioned-overview");
        getChildren().add(new TabBody<>(model.tabs().stack(), parts,
            stack -> !stack.resources().isEmpty() || !stack.groups().isEmpty(), "provisioned.page.stack.none",
            content, this::show));
    }

    private void show(StackDetails stack) {
        links.getChildren().clear();
        new ConsoleLinks(model.region()).stack(stack.name()).ifPresent(link -> {
            Hyperlink open = Buttons.link("provisioned-stack-console",
                messages.text("provisioned.page.stack.console"), () -> parts.dialogs().openLink(link));
            open.setGraphic(Icon.LINK_OUT.small());
            links.getChildren().add(open);
        });
        resources.remark(String.valueOf(stack.resources().size()));
        KeyValueGrid lines = new KeyValueGrid();
        lines.getStyleClass().add("provisioned-lines");
        stack.resources().forEach(each -> lines.add(each.logicalId(), resource(each)));
        List<Node> shown = stack.resources().isEmpty() ? List.of() : List.of(lines);
        resources.show(shown.toArray(Node[]::new));
        events.show(stack.groups());
    }

    private Node resource(StackDetails.Resource part) {
        Label type = new Label(part.type());
        type.getStyleClass().add("muted");
        FlowPane first = new FlowPane(12, 0, badge(part), type);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(first);
        if (!part.physicalId().isEmpty()) {
            box.getChildren().add(parts.value(
                messages.text("provisioned.page.stack.physical", part.logicalId()), part.physicalId()));
        }
        if (!part.reason().isBlank()) {
            Label reason = new Label(model.masked(part.reason()));
            reason.setWrapText(true);
            reason.setMinHeight(USE_PREF_SIZE);
            reason.getStyleClass().add("muted");
            box.getChildren().add(reason);
        }
        return box;
    }

    private static Node badge(StackDetails.Resource part) {
        String status = part.status();
        if (status.endsWith("_FAILED")) {
            return new StatusBadge(Icon.CROSS, status, Tone.DANGER);
        }
        return status.endsWith("_IN_PROGRESS") ? new StatusBadge(Icon.PROGRESS, status, Tone.ACCENT)
            : new StatusBadge(Icon.CHECK, status, Tone.SUCCESS);
    }
}
