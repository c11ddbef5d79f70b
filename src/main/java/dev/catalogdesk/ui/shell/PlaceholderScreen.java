package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.WrappedText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A screen that is not built yet: what it will be for, and what one can do today instead.
public final class PlaceholderScreen implements Screen {
    private static final double WIDTH = 560;
    private static final int ICON = 40;

    private final Messages messages;
    private final ScreenId id;
    private final Navigator navigator;
    private final VBox root = new VBox();
    private final Button help = new Button();

    /// Makes the screen.
    ///
    /// @param id which screen it stands for
    /// @param services texts and the clipboard
    /// @param navigator the way to what can be done today
    public PlaceholderScreen(ScreenId id, ShellServices services, Navigator navigator) {
        this.id = id;
        this.navigator = navigator;
        messages = services.messages();
        String name = messages.text("shell.screen." + id.code());
        root.setId("placeholder-" + id.code());
        root.getStyleClass().add("placeholder");
        root.setAlignment(Pos.CENTER);
        Node icon = Rail.icon(id).sized(ICON);
        icon.getStyleClass().add(Styles.TEXT_MUTED);
        VBox words = new VBox(icon, title(name), paragraph("what"), heading(), paragraph("today"),
            command(services), buttons(name));
        words.setMaxWidth(WIDTH);
        words.getStyleClass().add("placeholder-words");
        root.getChildren().add(words);
    }

    private Label title(String name) {
        Label title = new Label(messages.text("shell.placeholder.title", name));
        title.getStyleClass().add(Styles.TITLE_3);
        title.setWrapText(true);
        return title;
    }

    private Label heading() {
        Label heading = new Label(messages.text("shell.placeholder.until"));
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        return heading;
    }

    private Label paragraph(String part) {
        Label text = new Label(messages.text("shell.placeholder." + topic() + "." + part));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private HBox command(ShellServices services) {
        WrappedText field = new WrappedText(messages.text("shell.placeholder.command"),
            messages.text("shell.placeholder." + topic() + ".command"));
        field.setId("placeholder-command");
        Button copy = new Button(messages.text("shell.placeholder.copy"));
        copy.setId("placeholder-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> services.dialogs().copy(field.getText()));
        HBox line = new HBox(field, copy);
        line.getStyleClass().add("placeholder-line");
        return line;
    }

    private HBox buttons(String name) {
        Button products = new Button(messages.text("shell.placeholder.products"));
        products.setId("placeholder-products");
        products.getStyleClass().add(Styles.ACCENT);
        products.setOnAction(event -> navigator.open(Place.of(ScreenId.PRODUCTS)));
        help.setText(messages.text("shell.placeholder.help", name));
        help.setId("placeholder-help");
        help.setOnAction(event -> navigator.open(Place.of(ScreenId.HELP, id.code())));
        HBox line = new HBox(products, help);
        line.getStyleClass().add("placeholder-line");
        return line;
    }

    private String topic() {
        return switch (id) {
            case PLANS, IMPORT, ACTIVITY -> id.code();
            default -> "other";
        };
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Place place) {
        // There is nothing to open here; an address of a later version shows the same words.
    }

    @Override
    public void refresh() {
        // Nothing is asked of AWS.
    }

    @Override
    public void focusFilter() {
        help.requestFocus();
    }

    @Override
    public void close() {
        // No work to stop.
    }
}
