package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.StackInstance;
import dev.catalogdesk.model.StackInstanceStatus;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordSection;
import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The stacks of a StackSet, by account and region.
final class InstancesPane extends VBox {
    private final Messages messages;
    private final VBox content = new VBox();

    InstancesPane(ProvisionedPageViewModel model, RecordParts parts) {
        messages = parts.messages();
        content.getStyleClass().add("provisioned-overview");
        getChildren().add(new TabBody<>(model.tabs().instances(), parts, found -> !found.isEmpty(),
            "provisioned.page.instances.none", content, this::show));
    }

    private void show(List<StackInstance> instances) {
        Map<String, List<StackInstance>> byAccount = instances.stream()
            .collect(Collectors.groupingBy(StackInstance::account, TreeMap::new, Collectors.toList()));
        long regions = instances.stream().map(StackInstance::region).distinct().count();
        Label all = new Label(messages.text("provisioned.page.instances.remark", byAccount.size(), regions));
        all.getStyleClass().add("muted");
        content.getChildren().setAll(all);
        byAccount.forEach((account, its) -> {
            RecordSection section = new RecordSection("provisioned-account-" + account,
                messages.text("provisioned.page.instances.account", account, its.size()));
            KeyValueGrid lines = new KeyValueGrid();
            its.forEach(each -> lines.add(each.region(), badge(each.status())));
            section.show(lines);
            content.getChildren().add(section);
        });
    }

    private StatusBadge badge(OpenEnum<StackInstanceStatus> status) {
        return switch (status.value()) {
            case CURRENT -> new StatusBadge(Icon.CHECK,
                messages.text("provisioned.page.instances.current"), Tone.SUCCESS);
            case OUTDATED -> new StatusBadge(Icon.TRIANGLE,
                messages.text("provisioned.page.instances.outdated"), Tone.WARNING);
            case INOPERABLE -> new StatusBadge(Icon.CROSS,
                messages.text("provisioned.page.instances.inoperable"), Tone.DANGER);
            case UNKNOWN -> new StatusBadge(Icon.HELP, status.text(), Tone.NEUTRAL);
        };
    }
}
