package dev.catalogdesk.ui;

import dev.catalogdesk.connection.SessionState;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.activity.ActivityRow;
import dev.catalogdesk.ui.activity.ActivityScreen;
import dev.catalogdesk.ui.activity.ActivityView;
import dev.catalogdesk.ui.activity.ActivityViewModel;
import dev.catalogdesk.ui.products.ProductScreen;
import dev.catalogdesk.ui.shell.ActivityDrawer;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.shell.ShellViewModel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The operations of the program as one window shows them, in its drawer and context bar.
final class WindowActivity implements ActivityDrawer {
    private final WindowSession window;
    private final ShellViewModel shell;
    private final ActivityViewModel model;
    private final ActivityView view;

    WindowActivity(AppContext app, WindowSession window, ShellViewModel shell) {
        this.window = window;
        this.shell = shell;
        model = new ActivityViewModel(app.operations, app.executor, this::here, app.messages);
        view = new ActivityView(model, app.messages, this::open, this::openRecord, this::launchAgain,
            shell.gate());
        view.setOnMore(() -> shell.navigator().open(Place.of(ScreenId.ACTIVITY)));
        shell.runningProperty().bind(model.running());
        model.followStacks(operation -> here().filter(operation.location()::isAt)
            .flatMap(here -> window.status().connection())
            .map(connection -> app.clients.stackActivity(connection, operation.location().region())));
        model.followHistory(operation -> here().filter(operation.location()::isAt)
            .flatMap(here -> window.status().connection())
            .map(connection -> app.clients.catalog(connection, operation.location().region())));
        model.followCalls(shell::callsText);
        model.onEnded(row -> app.ends.ended(row.id(), row.text().get()));
        model.attach();
    }

    /// Where the window is, once it is known whose account that is.
    Optional<Location> here() {
        var status = window.status();
        return status.state() instanceof SessionState.Valid valid
            ? status.connection().map(connection ->
                new Location(connection.displayName(), valid.caller().account(), status.region()))
            : Optional.empty();
    }

    /// The operations, for the screen that lists them.
    ActivityViewModel model() {
        return model;
    }

    void connectionChanged() {
        model.connectionChanged();
    }

    void close() {
        model.close();
    }

    @Override
    public Node summary() {
        return view.summary();
    }

    @Override
    public Region content() {
        return view.content();
    }

    private void launchAgain(ActivityRow row) {
        shell.navigator().open(ProductScreen.another(row.productId(), row.token()));
    }

    private void openRecord(ActivityRow row) {
        shell.navigator().open(ActivityScreen.record(row.recordId()));
    }

    private void open(ActivityRow row) {
        shell.navigator().open(Place.of(ScreenId.PRODUCTS, row.productId()));
    }
}
