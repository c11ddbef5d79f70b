package dev.catalogdesk.ui.products;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.settings.PastLaunch;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.PageHeader;
import dev.catalogdesk.ui.shell.DeniedMark;
import dev.catalogdesk.ui.shell.DeniedOnce;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// Above the tabs of a product: where one is, its name and ids, and the one button that launches it. Where it cannot
/// be launched, a sentence says why.
final class ProductHeader extends VBox {
    private final ProductPageViewModel model;
    private final ProductParts parts;
    private final Messages messages;
    private final Runnable close;
    private final PageHeader header = new PageHeader();
    private final Label block = new Label();
    private final DeniedMark denied;
    private final MenuButton copy;
    private final MenuButton like = new MenuButton();
    private final Consumer<String> launchLike;
    private final Button launch;

    ProductHeader(ProductPageViewModel model, ProductParts parts, Runnable close, Runnable launchProduct,
            Consumer<String> launchLike) {
        this.model = model;
        this.parts = parts;
        this.close = close;
        messages = parts.messages();
        this.launchLike = launchLike;
        copy = copyMenu();
        like.setId("product-launch-like");
        like.setText(messages.text("products.launch-like"));
        launch = Buttons.primary("product-launch", messages.text("products.launch"), launchProduct);
        header.setActions(copy, like, launch);
        denied = new DeniedMark("product-denied", parts.shared());
        denied.getStyleClass().add("product-block");
        getChildren().addAll(header, block, denied);
        bind();
    }

    /// Offers the launches made of the product on this connection and region, newest first.
    void showLaunches() {
        List<PastLaunch> launches = model.detail().get()
            .map(detail -> parts.launches(detail.summary().productId())).orElse(List.of());
        like.getItems().setAll(launches.stream().map(this::item).toList());
        like.setVisible(!launches.isEmpty());
        like.setManaged(!launches.isEmpty());
    }

    /// Marks the launch where AWS denied one to this caller before.
    void showDenied(Optional<DeniedOnce> once) {
        denied.show(once);
    }

    private MenuItem item(PastLaunch launch) {
        MenuItem item = new MenuItem(
            messages.text("products.launch-like.item", launch.inputs().name(), parts.ago(launch.launched())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> launchLike.accept(launch.token()));
        return item;
    }

    private MenuButton copyMenu() {
        MenuButton menu = new MenuButton(messages.text("products.copy"), Icon.COPY.small());
        menu.setId("product-copy");
        menu.getItems().addAll(
            item("products.copy.id", detail -> detail.summary().productId()),
            item("products.copy.view-id", detail -> detail.summary().productViewId()),
            item("products.copy.address", detail -> parts.addressOf(detail.summary().productId())),
            item("products.copy.text", detail -> ProductText.of(detail, model.versions(), messages)));
        return menu;
    }

    private MenuItem item(String key, Function<ProductDetail, String> text) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> model.detail().get().map(text).ifPresent(parts::copy));
        return item;
    }

    private void bind() {
        block.setId("product-launch-block");
        block.setGraphic(Icon.WARNING.small());
        block.setWrapText(true);
        block.setMinHeight(USE_PREF_SIZE);
        block.getStyleClass().addAll(Styles.WARNING, "product-block");
        model.detail().addListener((observable, before, now) -> {
            show();
            tellBlock();
        });
        model.launchBlock().addListener((observable, before, now) -> tellBlock());
        show();
        tellBlock();
    }

    private void show() {
        String name = model.detail().get().map(detail -> detail.summary().name()).orElse("");
        copy.setDisable(model.detail().get().isEmpty());
        showLaunches();
        header.titleProperty().set(name);
        header.setBreadcrumb(
            List.of(new PageHeader.Crumb("product-close", messages.text("products.title"), close)), name);
        header.setSubtitle(model.detail().get().map(this::facts).orElse(List.of()).toArray(Node[]::new));
    }

    private List<Node> facts(ProductDetail detail) {
        ProductSummary product = detail.summary();
        List<Node> facts = new ArrayList<>(List.of(
            parts.id(product.productId(), messages.text("products.page.id")),
            muted(ProductTypes.name(product.type(), messages))));
        if (!product.supportEmail().isBlank()) {
            facts.add(parts.mail(product.supportEmail(), "product-mail"));
        }
        detail.budgets().forEach(budget -> facts.add(muted(messages.text("products.page.budget", budget))));
        return facts;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private void tellBlock() {
        boolean blocked = model.launchBlock().get().isPresent();
        launch.setDisable(blocked);
        like.setDisable(!parts.mayChange());
        launch.setAccessibleHelp(model.launchBlock().get().orElse(null));
        block.setText(model.launchBlock().get().orElse(""));
        boolean say = blocked && model.detail().get().isPresent();
        block.setVisible(say);
        block.setManaged(say);
    }
}
