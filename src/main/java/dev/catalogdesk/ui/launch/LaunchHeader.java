package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.PageHeader;
import java.util.List;

/// Above the wizard: where one is, what is launched, under which name.
final class LaunchHeader {
    private final LaunchViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final PageHeader header = new PageHeader();

    LaunchHeader(LaunchViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        model.versionStep().product().subscribe(p -> show());
        model.nameStep().name().subscribe(n -> show());
        model.versionStep().version().subscribe(v -> show());
        model.versionStep().path().subscribe(p -> show());
    }

    PageHeader root() {
        return header;
    }

    private void show() {
        String name = model.versionStep().product().get().map(p -> p.summary().name()).orElse("");
        header.setBreadcrumb(List.of(new PageHeader.Crumb("launch-to-product",
            name.isEmpty() ? messages.text("launch.product") : name, close)), messages.text("launch.here"));
        String as = model.nameStep().name().get();
        header.titleProperty().set(
            as.isEmpty() ? messages.text("launch.title", name) : messages.text("launch.title-as", name, as));
        header.setSubtitle(FormNodes.muted(model.versionStep().summary()));
    }
}
