package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.PageHeader;
import dev.catalogdesk.ui.form.FormNodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Above the wizard: where one is, what is launched, under which name.
final class LaunchHeader {
    private static final double ROOMY = 880;
    private static final int NAME_ROOM = 32;

    private final LaunchViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final Runnable toList;
    private final PageHeader header = new PageHeader();
    private final Label what = FormNodes.muted("");

    LaunchHeader(LaunchViewModel model, Messages messages, Runnable close, Runnable toList) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        this.toList = toList;
        model.steps().version().product().subscribe(p -> show());
        model.steps().name().name().subscribe(name -> header.setBeside(as(name)));
        model.steps().version().version().subscribe(v -> showWhat());
        model.steps().version().path().subscribe(p -> showWhat());
        header.widthProperty().map(width -> width.doubleValue() >= ROOMY).subscribe(this::place);
    }

    PageHeader root() {
        return header;
    }

    private void show() {
        String name = model.steps().version().product().get().map(p -> p.summary().name()).orElse("");
        header.setBreadcrumb(List.of(
            new PageHeader.Crumb("launch-to-products", messages.text("launch.products"), toList),
            new PageHeader.Crumb("launch-to-product",
                name.isEmpty() ? messages.text("launch.product") : name, close)), messages.text("launch.here"));
        header.titleProperty().set(messages.text("launch.title", name));
    }

    private void showWhat() {
        what.setText(model.steps().version().summary());
    }

    private void place(boolean roomy) {
        header.setActions(roomy ? new Node[] {what} : new Node[0]);
        header.setSubtitle(roomy ? new Node[0] : new Node[] {what});
    }

    /// The provisioned product's name beside the title, smaller; where it is long, whole in the tooltip.
    private Node[] as(String name) {
        if (name.isEmpty()) {
            return new Node[0];
        }
        boolean whole = name.length() <= NAME_ROOM;
        Label label = new Label(whole ? name
            : name.substring(0, NAME_ROOM / 2) + "…" + name.substring(name.length() - NAME_ROOM / 2));
        label.setTooltip(whole ? null : new Tooltip(name));
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return new Node[] {FormNodes.text(messages.text("launch.title.as"), Styles.TEXT_MUTED), label};
    }
}
