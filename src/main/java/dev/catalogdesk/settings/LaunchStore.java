package dev.catalogdesk.settings;

import dev.catalogdesk.model.MessageKey;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps drafts of launches and what launches were made with, in a file of their own beside the logs. One for the
/// whole process; all its methods may be called from any thread, and none but [#open], [#flush] and [#close] touches
/// the disk on the caller's thread. A change is saved about a second after the last one.
///
/// It holds no secret as long as nobody gives it one: see [LaunchInputs].
public final class LaunchStore implements AutoCloseable {
    /// How many launches of a product are kept; the oldest go first.
    public static final int MAX_LAUNCHES = LaunchLog.MAX_LAUNCHES;

    private final JsonStore<LaunchLog> store;
    private final InstantSource clock;

    private LaunchStore(JsonStore<LaunchLog> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Reads what is kept; a broken file is set aside and told by [#problem]. Reads from the disk.
    ///
    /// @param file the file; its folder need not exist
    /// @param later runs the saves, on a background thread
    /// @param clock gives the times of drafts and launches
    /// @return the store
    public static LaunchStore open(Path file, Later later, InstantSource clock) {
        return new LaunchStore(JsonStore.open(file, new LaunchLogJson(), later, clock), clock);
    }

    /// The draft of a product.
    ///
    /// @param place the product, and where
    /// @return nothing where none is kept
    public Optional<LaunchDraft> draft(ProductPlace place) {
        return store.current().drafts().stream().filter(draft -> draft.place().mayBe(place)).findFirst();
    }

    /// Keeps a draft in place of the one before.
    ///
    /// @param place the product, and where
    /// @param inputs what was filled in, without secrets
    /// @return the draft
    public LaunchDraft keep(ProductPlace place, LaunchInputs inputs) {
        LaunchDraft draft = new LaunchDraft(place, inputs, clock.instant());
        store.update(log -> log.withDraft(draft));
        return draft;
    }

    /// Throws a draft away, unless it was changed since.
    ///
    /// @param draft the draft
    public void discard(LaunchDraft draft) {
        store.update(log -> log.withoutDraft(draft));
    }

    /// Notes that a launch was made.
    ///
    /// @param token its idempotency token; a launch noted before by the same is replaced
    /// @param place the product, and where
    /// @param inputs what was sent, without secrets
    public void launched(String token, ProductPlace place, LaunchInputs inputs) {
        PastLaunch launch = new PastLaunch(token, place, inputs, clock.instant());
        store.update(log -> log.withLaunch(launch));
    }

    /// Launches made on a connection and region.
    ///
    /// @param context connection and region
    /// @param account the account; empty where it is not known
    /// @return newest first, of all products
    public List<PastLaunch> launches(ContextKey context, String account) {
        return store.current().launches().stream().filter(each -> each.place().mayBeIn(context, account)).toList();
    }

    /// Listens to changes.
    ///
    /// @param listener called on the thread that changed something
    /// @return its place among the listeners
    public Subscription onChange(Runnable listener) {
        return store.onChange(log -> listener.run());
    }

    /// What is wrong with the file at present.
    ///
    /// @return one sentence with the next step, if something is
    public Optional<MessageKey> problem() {
        return store.problem().map(LaunchStore::message);
    }

    /// Listens to problems that come up or are over. One found while opening is not told: ask [#problem].
    ///
    /// @param listener takes the present problem, on any thread
    /// @return its place among the listeners
    public Subscription onProblem(Consumer<? super Optional<MessageKey>> listener) {
        return store.onProblem(problem -> listener.accept(problem.map(LaunchStore::message)));
    }

    /// Saves now what is not yet saved. Writes to the disk.
    public void flush() {
        store.flush();
    }

    /// Saves what is not yet saved; later changes are saved as before. Writes to the disk.
    @Override
    public void close() {
        store.close();
    }

    private static MessageKey message(SettingsProblem problem) {
        return switch (problem) {
            case SettingsProblem.Broken broken ->
                MessageKey.of("launch.store.broken", broken.setAside().toString());
            case SettingsProblem.Unreadable unreadable ->
                MessageKey.of("launch.store.unreadable", unreadable.file().toString());
            case SettingsProblem.NotSaved notSaved ->
                MessageKey.of("launch.store.not-saved", notSaved.file().toString());
        };
    }
}
