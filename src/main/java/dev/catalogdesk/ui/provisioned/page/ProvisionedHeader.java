package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.export.ConsoleLinks;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.PageHeader;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.theme.Icon;
import dev.catalogdesk.versions.VersionStanding;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Above the tabs: where one is, how the product stands, its ids, and what can be done with it. What cannot, is off,
/// and a line says why.
final class ProvisionedHeader extends VBox {
    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final PageWords words;
    private final Runnable close;
    private final PageHeader header = new PageHeader();
    private final VBox reasons = new VBox();
    private final Map<PageAction, Button> buttons = new EnumMap<>(PageAction.class);
    private final Map<PageAction, MenuItem> items = new EnumMap<>(PageAction.class);
    private final MenuItem console;

    ProvisionedHeader(ProvisionedPageViewModel model, RecordParts parts, PageWords words, Runnable close) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        this.close = close;
        messages = parts.messages();
        console = new MenuItem(messages.text("provisioned.page.console"), Icon.LINK_OUT.small());
        console.setId("provisioned-console");
        buttons.put(PageAction.UPDATE, Buttons.plain("provisioned-update",
            text(PageAction.UPDATE), () -> { }));
        buttons.put(PageAction.TERMINATE, Buttons.danger("provisioned-terminate",
            text(PageAction.TERMINATE), () -> { }));
        FlowPane actions = new FlowPane(buttons.get(PageAction.UPDATE), menu(), buttons.get(PageAction.TERMINATE));
        actions.getStyleClass().add("provisioned-actions");
        reasons.setId("provisioned-reasons");
        reasons.getStyleClass().add("provisioned-reasons");
        getChildren().addAll(header, actions, reasons);
        bind();
    }

    @Override
    public void requestFocus() {
        lookup("#provisioned-crumb").requestFocus();
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(messages.text("provisioned.page.actions"));
        menu.setId("provisioned-actions");
        for (PageAction action : List.of(PageAction.PLAN, PageAction.SERVICE_ACTION, PageAction.PROPERTIES)) {
            MenuItem item = new MenuItem(text(action));
            item.setId("provisioned-" + action.code());
            items.put(action, item);
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
            copy("provisioned.page.copy.id", ProvisionedProduct::id),
            copy("provisioned.page.copy.name", ProvisionedProduct::name),
            copy("provisioned.page.copy.arn", ProvisionedProduct::arn), new SeparatorMenuItem(), console);
        return menu;
    }

    private MenuItem copy(String key, Function<ProvisionedProduct, String> text) {
        MenuItem item = new MenuItem(messages.text(key), Icon.COPY.small());
        item.setOnAction(event -> model.product().get().map(text).ifPresent(parts.dialogs()::copy));
        return item;
    }

    private void bind() {
        header.setBreadcrumb(List.of(new PageHeader.Crumb("provisioned-crumb",
            messages.text("provisioned.page.breadcrumb"), close)), model.id());
        header.titleProperty().set(model.id());
        model.product().subscribe(product -> show());
        model.names().value().subscribe(names -> show());
        model.blocked().subscribe(this::showReasons);
        Optional<URI> link = new ConsoleLinks(model.region()).provisionedProduct(model.id());
        console.setDisable(link.isEmpty());
        console.setOnAction(event -> link.ifPresent(parts.dialogs()::openLink));
    }

    private void show() {
        model.product().get().ifPresent(product -> {
            header.titleProperty().set(product.name());
            header.setBeside(StatusBadge.of(product.status(), messages));
            header.setSubtitle(facts(product).toArray(Node[]::new));
        });
    }

    private List<Node> facts(ProvisionedProduct product) {
        PageNames names = model.names().value().get().orElse(PageNames.NONE);
        List<Node> facts = new ArrayList<>();
        facts.add(parts.value(messages.text("provisioned.page.id"), product.id()));
        if (!product.provisioningArtifactId().isEmpty()) {
            facts.add(new Label(words.version(names, product.provisioningArtifactId())));
        }
        names.offered().map(offered -> VersionStanding.of(offered.versions(), product.provisioningArtifactId()))
            .flatMap(standing -> VersionChip.of(standing, messages)).ifPresent(facts::add);
        names.found().map(ProvisionedProduct::userArn).filter(user -> !user.isEmpty()).ifPresent(user ->
            facts.add(new Label(messages.text("provisioned.page.launched-by", PageWords.shortArn(user)))));
        return facts;
    }

    private void showReasons(Map<PageAction, String> blocked) {
        for (PageAction action : PageAction.values()) {
            boolean off = blocked.containsKey(action) || model.product().get().isEmpty();
            Optional.ofNullable(buttons.get(action)).ifPresent(button -> {
                button.setDisable(off);
                button.setAccessibleHelp(blocked.get(action));
            });
            Optional.ofNullable(items.get(action)).ifPresent(item -> item.setDisable(off));
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (PageAction action : PageAction.values()) {
            Optional.ofNullable(blocked.get(action)).ifPresent(reason ->
                byReason.computeIfAbsent(reason, any -> new ArrayList<>()).add(shortText(action)));
        }
        reasons.getChildren().setAll(byReason.entrySet().stream().map(each -> reason(
            messages.text("provisioned.page.denied.action", String.join(", ", each.getValue()), each.getKey())))
            .toList());
    }

    private static Node reason(String sentence) {
        Label label = new Label(sentence, Icon.LOCK.sized(12));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private String text(PageAction action) {
        return messages.text("provisioned.page.action." + action.code());
    }

    private String shortText(PageAction action) {
        return text(action).replace("…", "");
    }
}
