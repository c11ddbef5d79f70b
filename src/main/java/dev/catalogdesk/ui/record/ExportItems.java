package dev.catalogdesk.ui.record;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.FilePick;
import dev.catalogdesk.ui.task.BackgroundTask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/// Saves what a list shows as a file, in one of two forms.
///
/// @param id what the ids of its items and the file's name begin with, such as `activity`
/// @param parts dialogs, texts and background work
/// @param rows gives, on the JavaFX thread, what makes the rows on a background thread: there may be very many
/// @param done is told in words what was saved, on the JavaFX thread
public record ExportItems(
        String id, RecordParts parts, Supplier<Callable<ListExport>> rows, Consumer<String> done) {
    /// The items of a menu.
    ///
    /// @return one for each form
    public List<MenuItem> items() {
        return List.of(item("csv", messages().text("export.csv"), ListExport::csv),
            item("json", messages().text("export.json"), ListExport::json));
    }

    private MenuItem item(String form, String text, Function<ListExport, String> written) {
        MenuItem item = new MenuItem(text);
        item.setId(id + "-export-" + form);
        item.setOnAction(event -> parts.dialogs().saveFile(new FilePick(messages().text("export.title"),
            "catalog-desk-" + id + "." + form, text, List.of("*." + form))).ifPresent(file -> save(file, written)));
        return item;
    }

    private void save(Path file, Function<ListExport, String> written) {
        Callable<ListExport> made = rows.get();
        var unused = BackgroundTask.of("export list", () -> {
            ListExport export = made.call();
            Files.writeString(file, written.apply(export));
            return export.rows().size();
        }).onSuccess(count -> done.accept(messages().text("export.done", count, String.valueOf(file.getFileName()))))
            .onFailure(cause -> parts.dialogs().showError(FailureText.of(messages().text("export.failed"),
                messages().text("export.failed.next", file))))
            .runOn(parts.shared().executor());
    }

    private Messages messages() {
        return parts.messages();
    }
}
