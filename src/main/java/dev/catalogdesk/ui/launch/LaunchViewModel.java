package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/// The wizard that launches a product. The steps hold what was chosen and typed; this leads from one to the next,
/// loads what a version on a path asks for, and sends. Nothing typed is lost by a failure. All methods are called on
/// the JavaFX thread.
public final class LaunchViewModel {
    private final LaunchServices services;
    private final LaunchTarget target;
    private final Messages messages;
    private final VersionStep versionStep;
    private final NameStep nameStep;
    private final ParametersStep parametersStep;
    private final StackSetStep stackSetStep;
    private final TagsStep tagsStep;
    private final NotificationsStep notificationsStep;
    private final LaunchSteps steps;
    private final OtherPath otherPath;
    private final StackOffers stackOffers;
    private final LaunchDrafts drafts;
    private final ValueFiles files;
    private final LaunchAttempt attempt;
    private final ReviewMaker reviews;
    private final FieldHelps helps;
    private final StepGuide guide;
    private final ReadOnlyObjectWrapper<LaunchStep> current = new ReadOnlyObjectWrapper<>(LaunchStep.VERSION);
    private final ReadOnlyObjectWrapper<LoadState> parametersState =
        new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Optional<LaunchReview>> review =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FieldHelp>> help = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Consumer<String> focusHandler = id -> { };
    private Consumer<String> startedHandler = operationId -> { };
    private int generation;
    private RunningTask running = RunningTask.NONE;

    /// Makes the wizard; nothing is asked before [#start()].
    ///
    /// @param services what it works with
    /// @param target what to launch
    public LaunchViewModel(LaunchServices services, LaunchTarget target) {
        this.services = services;
        this.target = target;
        messages = services.messages();
        LaunchOrigin origin = LaunchOrigin.of(target, services.memory().archive());
        versionStep = new VersionStep(services, origin.steer(target));
        nameStep = new NameStep(services);
        parametersStep = new ParametersStep(services, this::tell);
        stackSetStep = new StackSetStep(messages, this::tell);
        tagsStep = new TagsStep(messages, this::tell);
        notificationsStep = new NotificationsStep(messages, services.location().region(), this::tell);
        steps = new LaunchSteps(
            versionStep, nameStep, parametersStep, stackSetStep, tagsStep, notificationsStep);
        stackOffers = new StackOffers(services);
        otherPath = new OtherPath(services, target, steps);
        parametersStep.form().prepareWith(new UsedOffers(services, target.productId())::prepare);
        LaunchForm form = new LaunchForm(steps);
        drafts = new LaunchDrafts(services, target, origin, form);
        files = new ValueFiles(services, form);
        attempt = new LaunchAttempt(services);
        reviews = new ReviewMaker(services);
        helps = new FieldHelps(messages);
        guide = new StepGuide(messages, steps, parametersState);
        drafts.begin();
        listen();
        tell();
    }

    /// Reads the product.
    public void start() {
        versionStep.load();
    }

    /// Reads again what could not be read.
    public void retryLoading() {
        if (versionStep.state().get() instanceof LoadState.Loaded) {
            loadParameters();
        } else {
            versionStep.load();
        }
    }

    /// Goes to the next step, or to the first problem of this one.
    public void next() {
        guide.reveal(current.get());
        List<FieldProblem> here = guide.problems(current.get());
        if (here.isEmpty()) {
            guide.after(current.get()).ifPresent(this::goTo);
        } else {
            tell();
            focusHandler.accept(here.getFirst().field());
        }
    }

    /// Goes to the step before, if there is one.
    public void back() {
        guide.before(current.get()).ifPresent(this::goTo);
    }

    /// Goes to any step.
    ///
    /// @param step the step
    public void goTo(LaunchStep step) {
        guide.reveal(current.get());
        help.set(Optional.empty());
        current.set(step);
        tell();
    }

    /// Launches, or goes to the first problem of the first step that has one.
    public void launch() {
        for (LaunchStep step : guide.order()) {
            guide.reveal(step);
            List<FieldProblem> found = guide.problems(step);
            if (!found.isEmpty()) {
                goTo(step);
                focusHandler.accept(found.getFirst().field());
                return;
            }
        }
        tell();
        review.get().ifPresent(all -> attempt.send(all, drafts::sending));
    }

    /// Goes to the step where a refusal can be put right.
    ///
    /// @param problem the refusal
    public void putRight(LaunchProblem problem) {
        problem.step().ifPresent(step -> {
            goTo(step);
            guide.problems(step).stream().findFirst().ifPresent(first -> focusHandler.accept(first.field()));
        });
    }

    /// Tells which field has the focus.
    ///
    /// @param id the field's id
    public void focused(String id) {
        helps.of(id, steps).ifPresent(said -> help.set(Optional.of(said)));
    }

    /// Ends all work of the wizard; what was filled in is kept as a draft. A launch that was sent goes on.
    public void close() {
        drafts.close();
        files.close();
        generation++;
        running.cancel();
        versionStep.close();
        nameStep.close();
        parametersStep.close();
        otherPath.clear();
        stackOffers.close();
        attempt.close();
    }

    /// Says who moves the focus to a field with a problem.
    ///
    /// @param handler takes the field's id
    public void onFocus(Consumer<String> handler) {
        focusHandler = handler;
    }

    /// Says who hears that AWS accepted the launch.
    ///
    /// @param handler takes the operation's id
    public void onStarted(Consumer<String> handler) {
        startedHandler = handler;
    }

    /// The step on screen.
    ///
    /// @return the step
    public ReadOnlyObjectProperty<LaunchStep> current() {
        return current.getReadOnlyProperty();
    }

    /// All steps with their state.
    ///
    /// @return one row for each
    public ObservableList<StepRow> steps() {
        return guide.rows();
    }

    /// First step.
    ///
    /// @return version and path
    public VersionStep versionStep() {
        return versionStep;
    }

    /// Second step.
    ///
    /// @return the name
    public NameStep nameStep() {
        return nameStep;
    }

    /// Third step.
    ///
    /// @return the parameters
    public ParametersStep parametersStep() {
        return parametersStep;
    }

    /// What another path would say to the same values.
    ///
    /// @return always the same
    public OtherPath otherPath() {
        return otherPath;
    }

    /// The step of StackSet products.
    ///
    /// @return accounts and regions
    public StackSetStep stackSetStep() {
        return stackSetStep;
    }

    /// The step of the tags.
    ///
    /// @return the tags
    public TagsStep tagsStep() {
        return tagsStep;
    }

    /// The step of the notifications.
    ///
    /// @return the topics
    public NotificationsStep notificationsStep() {
        return notificationsStep;
    }

    /// Last step.
    ///
    /// @return all that is sent; nothing before version and path are chosen
    public ReadOnlyObjectProperty<Optional<LaunchReview>> review() {
        return review.getReadOnlyProperty();
    }

    /// Files with values of parameters.
    ///
    /// @return always the same
    public ValueFiles files() {
        return files;
    }

    /// The draft, and what the wizard began with.
    ///
    /// @return always the same
    public LaunchDrafts drafts() {
        return drafts;
    }

    /// The sending.
    ///
    /// @return how it stands
    public LaunchAttempt attempt() {
        return attempt;
    }

    /// How far the reading of the parameters has come.
    ///
    /// @return idle before version and path are chosen
    public ReadOnlyObjectProperty<LoadState> parametersState() {
        return parametersState.getReadOnlyProperty();
    }

    /// What the service says about the field in focus.
    ///
    /// @return nothing where no field has the focus
    public ReadOnlyObjectProperty<Optional<FieldHelp>> help() {
        return help.getReadOnlyProperty();
    }

    /// How many problems are to be solved, in words.
    ///
    /// @return empty if there are none in the steps seen
    public ReadOnlyStringProperty note() {
        return guide.note();
    }

    /// Where the focus goes when a step opens.
    ///
    /// @return id of the step's first field; empty where it has none
    public String firstField() {
        return switch (current.get()) {
            case VERSION -> "launch-version";
            case NAME -> NameStep.FIELD;
            case PARAMETERS -> parametersStep.fields().stream().findFirst().map(ParameterField::id).orElse("");
            case STACK_SETS -> stackSetStep.accounts().id();
            case TAGS -> tagsStep.firstField();
            case NOTIFICATIONS -> notificationsStep.firstField();
            case REVIEW -> "";
        };
    }

    /// What a step is called.
    ///
    /// @param step the step
    /// @return its name
    public String title(LaunchStep step) {
        return guide.title(step);
    }

    /// The words on the button that leads on.
    ///
    /// @return names the next step, or the launch
    public String nextLabel() {
        return guide.after(current.get()).map(step -> messages.text("launch.next", guide.title(step)))
            .orElseGet(() -> messages.text("launch.action"));
    }

    /// The product to launch.
    ///
    /// @return its id
    public String productId() {
        return target.productId();
    }

    private void listen() {
        versionStep.state().addListener((observable, before, now) -> tell());
        versionStep.product().addListener((observable, before, now) ->
            now.ifPresent(product -> nameStep.suggest(product.summary().name())));
        versionStep.version().addListener((observable, before, now) -> loadParameters());
        versionStep.path().addListener((observable, before, now) -> loadParameters());
        nameStep.name().addListener((observable, before, now) -> tell());
        nameStep.check().addListener((observable, before, now) -> tell());
        attempt.state().addListener((observable, before, now) -> sent(now));
    }

    private void loadParameters() {
        int mine = ++generation;
        running.cancel();
        Optional<VersionChoice> version = versionStep.version().get();
        Optional<PathChoice> path = versionStep.path().get();
        if (version.isEmpty() || path.isEmpty()) {
            parametersState.set(new LoadState.Idle());
            tell();
            return;
        }
        String versionId = version.get().id();
        Optional<String> pathId = path.map(PathChoice::id);
        parametersState.set(new LoadState.Loading());
        running = BackgroundTask.of("read parameters", () -> new Answer(
                services.catalog().describeProvisioningParameters(target.productId(), versionId, pathId),
                services.cliTarget().get()))
            .onSuccess(answer -> {
                if (mine == generation) {
                    show(answer);
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    parametersState.set(LaunchLoad.failed(cause));
                    tell();
                }
            })
            .runOn(services.executor());
        tell();
    }

    private record Answer(ProvisioningParameters parameters, CliTarget cliTarget) {
    }

    private void show(Answer answer) {
        reviews.cliTarget(answer.cliTarget());
        drafts.leave();
        ProvisioningParameters asked = answer.parameters();
        otherPath.begin(asked);
        parametersStep.show(asked);
        stackOffers.offer(parametersStep.fields());
        stackSetStep.show(asked);
        tagsStep.show(asked.tagOptions(), versionStep.path().get().map(PathChoice::tags).orElse(List.of()),
            stackSetStep.needed());
        notificationsStep.show(asked);
        parametersState.set(new LoadState.Loaded());
        drafts.arrive(versionStep);
        guide.parametersShown();
        tell();
    }

    private void sent(LaunchAttempt.State state) {
        if (state instanceof LaunchAttempt.State.Started started) {
            drafts.launched();
            services.memory().markUsed(target.productId());
            versionStep.path().get().ifPresent(p -> services.memory().rememberPath(target.productId(), p.id()));
            startedHandler.accept(started.operationId());
        } else if (state instanceof LaunchAttempt.State.Refused refused) {
            pointAt(refused.cause());
        }
        tell();
    }

    /// Marks the field that AWS's refusal speaks of.
    private void pointAt(CatalogException cause) {
        if (!(cause instanceof CatalogException.Refused)) {
            return;
        }
        if (LaunchProblems.duplicate(cause)) {
            nameStep.markTaken();
            return;
        }
        parametersStep.fields().stream().filter(field -> names(cause.getMessage(), field.key()))
            .forEach(field -> field.refuse(messages.text("launch.parameter.refused")));
    }

    private static boolean names(String sentence, String key) {
        return List.of(sentence.split("[^A-Za-z0-9]+")).contains(key);
    }

    private void tell() {
        drafts.follow();
        otherPath.follow();
        guide.tell(current.get());
        review.set(reviews.make(steps));
    }
}
