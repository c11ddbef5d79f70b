package dev.catalogdesk.ui.activity;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.FilePick;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.theme.Icon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Saves the operations that are listed as a file, in one of two forms.
final class ExportMenu extends MenuButton {
    private final RecordParts parts;
    private final Messages messages;
    private final UnaryOperator<String> mask;
    private final Supplier<List<ActivityItem>> items;
    private final Consumer<String> done;

    ExportMenu(RecordParts parts, UnaryOperator<String> mask,
            Supplier<List<ActivityItem>> items, Consumer<String> done) {
        this.parts = parts;
        this.mask = mask;
        this.items = items;
        this.done = done;
        messages = parts.shared().messages();
        setId("activity-export");
        setText(messages.text("activity.export"));
        setGraphic(Icon.SAVE.small());
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(item("csv", ListExport::csv), item("json", ListExport::json));
    }

    private MenuItem item(String form, Function<ListExport, String> written) {
        MenuItem item = new MenuItem(messages.text("activity.export." + form));
        item.setId("activity-export-" + form);
        item.setOnAction(event -> parts.dialogs().saveFile(new FilePick(messages.text("activity.export.title"),
            "catalog-desk-activity." + form, messages.text("activity.export." + form), List.of("*." + form)))
            .ifPresent(file -> save(file, written)));
        return item;
    }

    private void save(Path file, Function<ListExport, String> written) {
        ListExport export = new ActivityExport(parts.shared().times(), mask).of(items.get());
        var unused = BackgroundTask.of("export activity", () -> Files.writeString(file, written.apply(export)))
            .onSuccess(saved -> done.accept(messages.text("activity.export.done", export.rows().size(),
                String.valueOf(file.getFileName()))))
            .onFailure(cause -> parts.dialogs().showError(FailureText.of(messages.text("activity.export.failed"),
                messages.text("activity.export.failed.next", file))))
            .runOn(parts.shared().executor());
    }
}
