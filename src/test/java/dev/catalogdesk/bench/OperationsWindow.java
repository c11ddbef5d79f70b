package dev.catalogdesk.bench;

import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.stacks.StackActivity;
import dev.catalogdesk.ui.activity.ActivityScreen;
import dev.catalogdesk.ui.activity.ActivityView;
import dev.catalogdesk.ui.activity.ActivityViewModel;
import dev.catalogdesk.ui.component.ColumnLayoutStore;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.record.RecordServices;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.task.TaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window with the operations as the program shows them, and nothing else in it.
final class OperationsWindow {
    /// Where the program opens its drawer for the first time.
    private static final double DRAWER = 0.72;

    private final Messages messages;
    private final TaskExecutor executor;
    private final ActivityViewModel model;
    private final Theme theme = new Theme();

    OperationsWindow(ActivityViewModel model, Messages messages, TaskExecutor executor) {
        this.model = model;
        this.messages = messages;
        this.executor = executor;
    }

    /// Opens it with the drawer open.
    void showDrawer() {
        ActivityView view = new ActivityView(
            model, messages, row -> { }, row -> { }, row -> { }, new MutationGate());
        BorderPane drawer = new BorderPane(view.content());
        drawer.setTop(view.summary());
        SplitPane split = new SplitPane(new BorderPane(), drawer);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(DRAWER);
        show(split);
    }

    /// Opens it with the screen that lists the operations.
    void showScreen(Operations operations) {
        Parts parts = new Parts(messages, executor, theme, ColumnLayoutStore.NONE, ZoneOffset.UTC);
        StateMessages states = new StateMessages(messages,
            cause -> FailureText.of(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())));
        ActivityScreen screen = new ActivityScreen(model,
            new RecordServices(new ScriptedCatalog(), unused(StackActivity.class), () -> new RecordPlace("", ""),
                operations),
            new RecordParts(parts, states, unused(Navigator.class), unused(DialogService.class), () -> { }));
        screen.show(Place.of(ScreenId.ACTIVITY));
        show(screen.root());
    }

    private void show(Parent root) {
        Scene scene = new Scene(root, Benchmark.WIDTH, Benchmark.HEIGHT);
        theme.install(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /// What is asked only by pages that are not opened here.
    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
