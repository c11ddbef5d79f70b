package dev.catalogdesk.ui.shell;

import dev.catalogdesk.ui.shell.ContextBar.ContextBarActions;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame of a window: the connection's strip and context bar above, rail at the left, the screen in the middle,
/// the activity drawer below; over them toasts, palette, keys and the connection picker.
public final class ShellView extends StackPane implements ContextBarActions {
    private static final Insets BELOW_BAR = new Insets(52, 12, 12, 12);
    private static final Insets PALETTE_PLACE = new Insets(72, 12, 12, 12);
    private static final double TOAST_WIDTH = 400;

    private final ShellViewModel model;
    private final ShellServices services;
    private final ConnectionPicker picker;
    private final Region strip = new Region();
    private final ContentArea content;
    private final DrawerPane drawer;
    private final OverlayPane overlay = new OverlayPane();
    private final PaletteViewModel paletteModel;
    private final PaletteView palette;
    private final KeysView keys;

    /// Builds the frame of a window, without screens yet.
    ///
    /// @param model what it shows
    /// @param services what it is built with
    /// @param picker chooses connection and region
    public ShellView(ShellViewModel model, ShellServices services, ConnectionPicker picker) {
        this.model = model;
        this.services = services;
        this.picker = picker;
        content = new ContentArea(this::placeholder);
        drawer = new DrawerPane(work(), services);
        ShellKeys shellKeys = new ShellKeys(this, services);
        PaletteCommands commands = new PaletteCommands(model, services, shellKeys::run, this);
        paletteModel = new PaletteViewModel(
            services.messages(), services.executor(), commands::all, services.actions()::open);
        palette = new PaletteView(paletteModel, services, overlay::hide);
        keys = new KeysView(services, overlay::hide);
        setId("shell");
        getStyleClass().add("shell");
        getChildren().addAll(frame(), overlay);
        picker.onDone(overlay::hide);
        shellKeys.listenTo(sceneProperty());
        bind();
    }

    private void bind() {
        model.connectionProperty().subscribe(shown ->
            strip.getStyleClass().setAll("connection-strip", shown.colour().styleClass()));
        model.placeProperty().addListener((property, before, place) -> show(place));
    }

    private BorderPane frame() {
        strip.setId("connection-strip");
        NoticeBar notices =
            new NoticeBar("shell-notices", "notice", model.notices().notices(), model.notices(), services);
        BorderPane frame = new BorderPane(drawer);
        frame.setTop(new VBox(strip, new ContextBar(model, services, this),
            new ConnectionBanner(model, services.messages()), notices));
        return frame;
    }

    // Toasts lie over the screen alone, so that they never cover the drawer.
    private HBox work() {
        StackPane screen = new StackPane(content, toasts());
        HBox work = new HBox(new Rail(model, services), screen);
        HBox.setHgrow(screen, Priority.ALWAYS);
        screen.setMinSize(0, 0);
        content.setMinSize(0, 0);
        return work;
    }

    private NoticeBar toasts() {
        NoticeBar toasts = new NoticeBar("shell-toasts", "toast", model.notices().toasts(), model.notices(), services);
        toasts.getStyleClass().add("toasts");
        toasts.setMaxSize(TOAST_WIDTH, Region.USE_PREF_SIZE);
        setAlignment(toasts, Pos.BOTTOM_RIGHT);
        return toasts;
    }

    /// Turns the window to a connection and region: screens of the one before are closed, the present place is shown
    /// anew.
    ///
    /// @param context screens, drawer and palette sources
    public void setContext(ScreenContext context) {
        content.restart(id -> context.screens().create(id).orElseGet(() -> placeholder(id)));
        drawer.show(context.drawer());
        paletteModel.setSources(context.sources());
        show(model.navigator().place());
    }

    /// The screen that is shown.
    ///
    /// @return the screen; nothing before the first [#setContext]
    public Optional<Screen> currentScreen() {
        return content.current(model.navigator().place().screen());
    }

    /// Closes all screens; the window is gone.
    public void close() {
        overlay.hide();
        content.close();
        model.close();
    }

    private void show(Place place) {
        overlay.hide();
        content.show(place);
    }

    private Screen placeholder(ScreenId id) {
        return id == ScreenId.HELP
            ? new HelpScreen(services, model.navigator()) : new PlaceholderScreen(id, services, model.navigator());
    }

    @Override
    public void chooseConnection() {
        choose(ConnectionPicker.Part.CONNECTION);
    }

    @Override
    public void chooseRegion() {
        choose(ConnectionPicker.Part.REGION);
    }

    private void choose(ConnectionPicker.Part part) {
        Region root = picker.root();
        if (!root.getStyleClass().contains("overlay-card")) {
            root.getStyleClass().add("overlay-card");
        }
        overlay.show(root, Pos.TOP_LEFT, BELOW_BAR, () -> { });
        picker.shown(part);
    }

    @Override
    public void openPalette() {
        if (overlay.shows(palette)) {
            overlay.hide();
        } else {
            overlay.show(palette, Pos.TOP_CENTER, PALETTE_PLACE, palette::closed);
            palette.shown();
        }
    }

    /// Shows all keys, or puts them away.
    void toggleKeys() {
        if (overlay.shows(keys)) {
            overlay.hide();
        } else {
            overlay.show(keys, Pos.CENTER, new Insets(12), () -> { });
            keys.shown();
        }
    }

    @Override
    public void openDrawer() {
        drawer.setOpened(true);
    }

    void toggleDrawer() {
        drawer.toggle();
    }

    void escape() {
        if (!currentScreen().map(Screen::escape).orElse(false)) {
            model.navigator().up();
        }
    }

    /// Puts the address of the present place on the clipboard and says so.
    void copyAddress() {
        model.address().ifPresentOrElse(address -> {
            services.dialogs().copy(address.format());
            model.notices().toast(Notice.of(Notice.Tone.SUCCESS, services.messages().text("shell.address.copied")));
        }, () -> model.notices().toast(
            Notice.of(Notice.Tone.INFO, services.messages().text("shell.address.unconnected"))));
    }

    /// Begins a launch on the screen, or says why that is off.
    void launch() {
        model.gate().reason().get().ifPresentOrElse(
            why -> model.notices().toast(Notice.of(Notice.Tone.WARNING, why)),
            () -> currentScreen().ifPresent(Screen::launch));
    }

    boolean isOverlayOpen() {
        return overlay.isVisible();
    }

    boolean showsKeys() {
        return overlay.shows(keys);
    }

    ShellViewModel model() {
        return model;
    }
}
