package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ValueIntake;
import dev.catalogdesk.ui.task.RunningTask;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Draft and beginning of a launch: fills the wizard with the draft or with an earlier launch, says what of it no
/// longer fits, keeps what one fills in, and notes the launch once AWS accepted it. Used on the JavaFX thread.
public final class LaunchDrafts {
    private static final Duration TICK = Duration.ofSeconds(10);

    private final LaunchServices services;
    private final String productId;
    private final LaunchStart start;
    private final LaunchOrigin origin;
    private final LaunchForm form;
    private final DraftKeeper keeper;
    private final DraftWords words;
    private final ReadOnlyObjectWrapper<Optional<ValuesReport>> report;
    private final ReadOnlyStringWrapper keptNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();

    private Consumer<LaunchStart> restartHandler = start -> { };
    private RunningTask clock = RunningTask.NONE;

    LaunchDrafts(LaunchServices services, LaunchTarget target, LaunchOrigin origin, LaunchForm form) {
        this.services = services;
        this.origin = origin;
        this.form = form;
        productId = target.productId();
        start = target.start();
        words = new DraftWords(services.messages(), services.executor());
        keeper = new DraftKeeper(services, productId, form, origin);
        report = new ReadOnlyObjectWrapper<>(
            words.report(origin, start, List.of(), List.of()));
        keeper.draft().addListener((observable, before, now) -> tellKept());
        tick();
    }

    /// What the wizard began with, and what of it did not fit.
    ///
    /// @return nothing where it began with the defaults and all fits
    public ReadOnlyObjectProperty<Optional<ValuesReport>> report() {
        return report.getReadOnlyProperty();
    }

    /// When the draft was kept, in words.
    ///
    /// @return empty while there is none; changes as time goes by
    public ReadOnlyStringProperty keptNote() {
        return keptNote.getReadOnlyProperty();
    }

    /// Whether there is something to keep or to discard.
    ///
    /// @return false while nothing was done
    public ReadOnlyBooleanProperty touched() {
        return touched.getReadOnlyProperty();
    }

    /// A draft of the product that was not begun with; a change here replaces it.
    ///
    /// @return when it was kept, in words
    public Optional<String> otherDraft() {
        return origin.draft().filter(draft -> !origin.goesOn()).map(draft -> words.ago(draft.kept()));
    }

    /// Throws away what was begun with, and begins with the defaults.
    public void startAfresh() {
        if (origin.goesOn()) {
            discard();
        } else {
            keeper.end();
        }
        restartHandler.accept(new LaunchStart.Afresh());
    }

    /// Begins with the draft instead.
    public void goOnWithDraft() {
        keeper.end();
        restartHandler.accept(new LaunchStart.Draft());
    }

    /// Throws the draft away; nothing is kept any more.
    public void discard() {
        keeper.discard();
    }

    /// Says who makes the wizard anew.
    ///
    /// @param handler takes what it shall begin with
    public void onRestart(Consumer<LaunchStart> handler) {
        restartHandler = handler;
    }

    /// Fills the wizard with what it begins with. Steps tell each change, so all must be there.
    void begin() {
        origin.inputs().ifPresent(form::begin);
    }

    /// Another version or path is about to come.
    void leave() {
        keeper.leave();
        form.leave();
    }

    /// The form of a version and path is there.
    void arrive(VersionStep versions) {
        ValueIntake intake = form.arrive();
        keeper.settle();
        List<ParameterField> secrets = form.secretFields();
        report.set(words.report(origin, start, words.lines(form, versions, origin, intake), secrets));
        follow();
    }

    void follow() {
        keeper.follow();
        tellKept();
    }

    /// Keys of the parameters whose values may be written down.
    Set<String> mayBeKept() {
        return form.sent().parameters().keySet();
    }

    /// The launch is about to be sent. It is noted once AWS accepts it, also if the wizard is closed by then.
    void sending(String token) {
        keeper.keep();
        new LaunchRecorder(services, token, productId, form.sent(), keeper.draft().get()).start();
    }

    /// AWS accepted the launch.
    void launched() {
        keeper.end();
    }

    void close() {
        keeper.keep();
        keeper.end();
        clock.cancel();
    }

    private void tick() {
        tellKept();
        clock = services.executor().after(TICK, this::tick);
    }

    private void tellKept() {
        keptNote.set(keeper.draft().get().map(draft -> words.kept(draft, form)).orElse(""));
        touched.set(keeper.touched());
    }
}
