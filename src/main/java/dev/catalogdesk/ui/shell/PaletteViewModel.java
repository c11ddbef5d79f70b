package dev.catalogdesk.ui.shell;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette shows for what was typed: commands at once, what sources find once the typing rests, and an
/// address that was pasted. An answer to an earlier text is ignored. Used on the JavaFX thread.
public final class PaletteViewModel {
    /// How long the typing must rest before sources are asked.
    static final Duration REST = Duration.ofMillis(150);

    private static final int SHORTEST = 2;

    private final Messages messages;
    private final TaskExecutor executor;
    private final Supplier<List<PaletteItem>> commands;
    private final List<PaletteSource> sources = new ArrayList<>();
    private final Consumer<Address> opener;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteItem> items = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final List<RunningTask> running = new ArrayList<>();
    private List<List<PaletteItem>> found = List.of();
    private int pending;
    private boolean failed;
    private int generation;

    /// Makes the palette of a window.
    ///
    /// @param messages texts
    /// @param executor asks the sources
    /// @param commands what can be done now; asked anew with each text
    /// @param opener opens an address that was pasted
    public PaletteViewModel(Messages messages, TaskExecutor executor, Supplier<List<PaletteItem>> commands,
            Consumer<Address> opener) {
        this.messages = messages;
        this.executor = executor;
        this.commands = commands;
        this.opener = opener;
        query.addListener((property, before, now) -> ask());
    }

    /// Says who is asked from now on; the sources of the connection before are no longer.
    ///
    /// @param now the sources, in the order of their groups
    public void setSources(List<PaletteSource> now) {
        sources.clear();
        sources.addAll(now);
        ask();
    }

    /// Begins anew with an empty text; the palette has been opened.
    public void open() {
        query.set("");
        ask();
    }

    /// Stops asking; the palette has been closed.
    public void close() {
        generation++;
        cancel();
        searching.set(false);
    }

    /// The text typed.
    ///
    /// @return the text
    public StringProperty queryProperty() {
        return query;
    }

    /// What fits the text, by groups.
    ///
    /// @return the lines; items of a group stand together
    public ObservableList<PaletteItem> items() {
        return items;
    }

    /// The line that Enter takes.
    ///
    /// @return its index, -1 where there is none
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// Whether a source is being asked.
    ///
    /// @return true while an answer is awaited
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// What stands below or in place of the lines: that nothing was found, that a source failed, or what is wrong
    /// with an address.
    ///
    /// @return the sentence; empty when there is nothing to say
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Moves the selection; it stops at both ends.
    ///
    /// @param by how many lines down
    public void move(int by) {
        if (!items.isEmpty()) {
            selected.set(Math.clamp((long) selected.get() + by, 0, items.size() - 1));
        }
    }

    /// The line that Enter takes.
    ///
    /// @return its action, or one that does nothing
    public Runnable action() {
        int index = selected.get();
        return index >= 0 && index < items.size() ? items.get(index).action() : () -> { };
    }

    private void ask() {
        int mine = ++generation;
        cancel();
        found = List.of();
        failed = false;
        pending = 0;
        String text = Objects.requireNonNullElse(query.get(), "").strip();
        boolean ask = text.length() >= SHORTEST && !Address.isMeant(text) && !sources.isEmpty();
        searching.set(ask);
        selected.set(-1);
        show();
        if (ask) {
            running.add(executor.after(REST, () -> askSources(text, mine)));
        }
    }

    private void askSources(String text, int mine) {
        List<List<PaletteItem>> answers = new ArrayList<>();
        sources.forEach(source -> answers.add(List.of()));
        found = answers;
        pending = sources.size();
        for (int i = 0; i < sources.size(); i++) {
            int place = i;
            PaletteSource source = sources.get(i);
            running.add(BackgroundTask.of("palette search", () -> source.find(text))
                .onSuccess(answer -> answered(place, answer, mine))
                .onFailure(error -> failed(mine))
                .runOn(executor));
        }
    }

    private void answered(int place, List<PaletteItem> answer, int mine) {
        if (mine == generation) {
            found.set(place, List.copyOf(answer));
            ended();
        }
    }

    private void failed(int mine) {
        if (mine == generation) {
            failed = true;
            ended();
        }
    }

    private void ended() {
        pending--;
        searching.set(pending > 0);
        show();
    }

    private void show() {
        String text = Objects.requireNonNullElse(query.get(), "").strip();
        PaletteItem before = selected.get() >= 0 && selected.get() < items.size() ? items.get(selected.get()) : null;
        List<PaletteItem> lines = new ArrayList<>();
        String problem = "";
        if (Address.isMeant(text)) {
            try {
                lines.add(addressLine(Address.parse(text)));
            } catch (AddressException e) {
                problem = messages.text(e.problem().key(), e.problem().args().toArray());
            }
        } else {
            lines.addAll(PaletteRanking.best(commands.get(), text));
            found.forEach(lines::addAll);
        }
        items.setAll(lines);
        selected.set(lines.isEmpty() ? -1 : Math.max(0, before == null ? 0 : lines.indexOf(before)));
        message.set(problem.isEmpty() ? remark(lines, text) : problem);
    }

    private String remark(List<PaletteItem> lines, String text) {
        if (failed) {
            return messages.text("shell.palette.failed");
        }
        return lines.isEmpty() && !searching.get() ? messages.text("shell.palette.nothing", text) : "";
    }

    private PaletteItem addressLine(Address address) {
        return PaletteItem.of(messages.text("shell.palette.group.address"),
            messages.text("shell.palette.open", messages.text("shell.screen." + address.place().screen().code())),
            messages.text("shell.palette.where", address.connection(), address.region(),
                String.join(" / ", address.place().path())).strip(),
            () -> opener.accept(address));
    }

    private void cancel() {
        running.forEach(RunningTask::cancel);
        running.clear();
    }
}
