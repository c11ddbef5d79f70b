package dev.catalogdesk.ui;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ConnectionStatus;
import dev.catalogdesk.connection.ProfileEntry;
import dev.catalogdesk.connection.SessionState;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.ui.activity.ActivityScreen;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.launch.LaunchMemory;
import dev.catalogdesk.ui.launch.LaunchServices;
import dev.catalogdesk.ui.products.AskedOf;
import dev.catalogdesk.ui.products.ProductFinder;
import dev.catalogdesk.ui.products.ProductScreen;
import dev.catalogdesk.ui.products.ProductServices;
import dev.catalogdesk.ui.provisioned.ProvisionedScreen;
import dev.catalogdesk.ui.provisioned.ProvisionedServices;
import dev.catalogdesk.ui.provisioned.SavedFilters;
import dev.catalogdesk.ui.provisioned.page.PageServices;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.record.RecordServices;
import dev.catalogdesk.ui.shell.Address;
import dev.catalogdesk.ui.shell.DenialWatch;
import dev.catalogdesk.ui.shell.MutationGuard;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.PaletteItem;
import dev.catalogdesk.ui.shell.PaletteSource;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import dev.catalogdesk.ui.shell.ScreenFactory;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.versions.VersionRadar;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.DoubleProperty;

/// The screens of one window for one connection and region, with the services behind them. Made anew when the window
/// turns to another.
final class Workspace implements ScreenFactory {
    private static final int FOUND_AT_MOST = 8;
    private static final String PRODUCTS_DIVIDER = "products";
    private static final String PROVISIONED_DIVIDER = "provisioned";
    private static final String ACTIVITY_DIVIDER = "activity";
    private final AppContext app;
    private final WindowSession window;
    private final Navigator navigator;
    private final DialogService dialogs;
    private final Connection connection;
    private final String region;
    private final ContextKey key;
    private final ServiceCatalog catalog;
    private final SettingsProductMemory memory;
    private final StateMessages states;

    Workspace(AppContext app, WindowSession window, Connection connection, String region,
        Navigator navigator, DialogService dialogs) {
        this.app = app;
        this.window = window;
        this.connection = connection;
        this.region = region;
        this.navigator = navigator;
        this.dialogs = dialogs;
        key = new ContextKey(connection.id(), region);
        catalog = app.clients.catalog(connection, region);
        memory = new SettingsProductMemory(app.settings, key,
            new LaunchArchive(app.launches, key, () -> caller().map(CallerIdentity::account).orElse("")));
        states = new StateMessages(app.messages, new FailureWords(app.messages,
            new AdviceWords(app.messages, app.operations.masker()),
            () -> caller().map(CallerIdentity::arn).orElse(""), this::signInCommand));
    }

    @Override
    public Optional<Screen> create(ScreenId id) {
        return switch (id) {
            case PRODUCTS -> Optional.of(products());
            case SETTINGS -> Optional.of(app.settingsScreen(window.status()));
            case ACTIVITY -> Optional.of(activity());
            case PROVISIONED -> Optional.of(provisioned());
            case PLANS, IMPORT, HELP -> Optional.empty();
        };
    }

    /// Who answers when something is looked for in the palette.
    List<PaletteSource> paletteSources() {
        ProductFinder finder = new ProductFinder(catalog);
        return List.of(text -> finder.find(text, FOUND_AT_MOST).stream().map(this::item).toList(),
            new RecordFinder(app.operations, window.activity()::here, navigator, app.messages));
    }

    private Screen activity() {
        RecordServices services = new RecordServices(catalog, app.clients.stackActivity(connection, region),
            () -> new RecordPlace(caller().map(CallerIdentity::account).orElse(""), region), app.operations);
        ActivityScreen screen = new ActivityScreen(window.activity().model(), services,
            new RecordParts(app.parts(), states, navigator, dialogs, window.view()::chooseConnection));
        keep(ACTIVITY_DIVIDER, screen.dividerProperty());
        return screen;
    }

    private Screen provisioned() {
        RecordParts parts = new RecordParts(app.parts(), states, navigator, dialogs, window.view()::chooseConnection);
        SavedFilters filters = new SettingsSavedFilters(app.settings);
        ProvisionedScreen screen = new ProvisionedScreen(new ProvisionedServices(catalog, radar(), filters, () -> {
            AskedOf asked = askedOf();
            return new ProvisionedServices.AskedOf(asked.accountOrConnection(), asked.region());
        }, parts, window.view()::chooseRegion), new PageServices(catalog, app.clients.stackActivity(connection, region),
            app.clients.stackContents(connection, region), app.operations,
            () -> new RecordPlace(caller().map(CallerIdentity::account).orElse(""), region), window.gate(),
            app.executor, app.messages));
        keep(PROVISIONED_DIVIDER, screen.dividerProperty());
        return screen;
    }

    private VersionRadar radar() {
        return new VersionRadar(catalog, task -> {
            var unused = BackgroundTask.of("ask for versions", () -> {
                task.run();
                return true;
            }).runOn(app.executor);
        }, app.executor::now);
    }

    private Screen products() {
        ProductScreen screen = new ProductScreen(app.parts(), new ProductServices(catalog, memory, this::askedOf,
            states, navigator, dialogs, launchPages(), window.gate(),
            deniedLaunches(), this::address,
            window.view()::chooseConnection, window.view()::chooseRegion));
        keep(PRODUCTS_DIVIDER, screen.dividerProperty());
        return screen;
    }

    /// Begins with the divider where it was, and keeps where it is put.
    private void keep(String name, DoubleProperty divider) {
        app.settings.current().windows().divider(name).ifPresent(divider::set);
        divider.subscribe((old, share) -> app.settings.update(
            s -> s.withWindows(w -> w.withDivider(name, share.doubleValue()))));
    }

    private PaletteItem item(ProductSummary product) {
        return PaletteItem.of(app.messages.text("products.palette.group"), product.name(),
            product.productId(), () -> navigator.open(Place.of(ScreenId.PRODUCTS, product.productId())));
    }

    private String address(String productId) {
        return new Address(key.connection(), region, Place.of(ScreenId.PRODUCTS, productId)).format();
    }

    private AskedOf askedOf() {
        Optional<CallerIdentity> caller = caller();
        return new AskedOf(connection.displayName(), caller.map(CallerIdentity::account).orElse(""), region,
            caller.map(CallerIdentity::arn).orElse(""));
    }

    private DenialWatch deniedLaunches() {
        return new DenialWatch(
            app.denials, () -> caller().map(CallerIdentity::arn).orElse(""), region, OperationKind.LAUNCH);
    }

    private LaunchPages launchPages() {
        return new LaunchPages(this::launchServices, app.parts(), deniedLaunches(), states, dialogs,
            window.view()::chooseConnection, productId -> {
            window.view().openDrawer();
            navigator.replace(Place.of(ScreenId.PRODUCTS, productId));
        }, () -> navigator.open(Place.of(ScreenId.PRODUCTS)));
    }

    private LaunchServices launchServices() {
        Optional<CallerIdentity> opener = caller();
        Location location = new Location(connection.displayName(), opener.map(CallerIdentity::account).orElse(""),
            region, opener.map(CallerIdentity::arn).orElse(""));
        return new LaunchServices(app.clients.origin(connection, region), app.clients.stacks(connection, region),
            app.operations, app.executor, location, app.clients.cliTarget(connection, region),
            new MutationGuard(window.gate(), () -> app.policies.of(connection.id()), dialogs, app.messages),
            launchMemory(location.account()), () -> UUID.randomUUID().toString(), app.messages);
    }

    private LaunchMemory launchMemory(String account) {
        LaunchArchive archive = new LaunchArchive(app.launches, key, () -> account);
        return new LaunchMemory() {
            @Override
            public Optional<String> rememberedPath(String productId) {
                return memory.rememberedPath(productId);
            }

            @Override
            public void rememberPath(String productId, String pathId) {
                memory.rememberPath(productId, Optional.of(pathId));
            }

            @Override
            public LaunchArchive archive() {
                return archive;
            }

            @Override
            public void markUsed(String productId) {
                memory.markUsed(productId);
            }
        };
    }

    private String signInCommand() {
        return app.profiles.current().find(connection).flatMap(ProfileEntry::signInCommand).orElse("");
    }

    private Optional<CallerIdentity> caller() {
        ConnectionStatus status = window.status();
        boolean mine = status.connection().equals(Optional.of(connection)) && status.region().equals(region);
        return mine && status.state() instanceof SessionState.Valid valid
            ? Optional.of(valid.caller()) : Optional.empty();
    }
}
