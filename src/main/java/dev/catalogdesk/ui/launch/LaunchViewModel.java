package dev.catalogdesk.ui.launch;

import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.ui.task.LoadState;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The wizard that launches a product. The steps hold what was chosen and typed; this joins them with what reads,
/// keeps and sends them. Nothing typed is lost by a failure. All methods are called on the JavaFX thread.
public final class LaunchViewModel {
    private final LaunchTarget target;
    private final LaunchSteps steps;
    private final ParametersLoad parameters;
    private final LaunchWalk walk;
    private final StepGuide guide;
    private final FieldFocus focus;
    private final OtherPath otherPath;
    private final StackOffers stackOffers;
    private final LaunchDrafts drafts;
    private final ValueFiles files;
    private final LaunchAttempt attempt;
    private final LaunchOutcome outcome;
    private final ReviewMaker reviews;
    private final LaunchQuestion question;
    private final LaunchTiming timing;
    private final ReadOnlyObjectWrapper<Optional<String>> closed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription gateChanges;
    private final ReadOnlyObjectWrapper<Optional<LaunchReview>> review =
        new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Makes the wizard; nothing is asked before [#start()].
    ///
    /// @param services what it works with
    /// @param target what to launch
    public LaunchViewModel(LaunchServices services, LaunchTarget target) {
        this.target = target;
        LaunchOrigin origin = LaunchOrigin.of(target, services.memory().archive());
        steps = LaunchSteps.of(services, origin.steer(target), this::tell);
        stackOffers = new StackOffers(services);
        otherPath = new OtherPath(services, target, steps);
        steps.parameters().form().prepareWith(new UsedOffers(services, target.productId())::prepare);
        LaunchForm form = new LaunchForm(steps);
        drafts = new LaunchDrafts(services, target, origin, form);
        files = new ValueFiles(services, form);
        attempt = new LaunchAttempt(services);
        outcome = new LaunchOutcome(services, target.productId(), steps, drafts);
        reviews = new ReviewMaker(services);
        question = new LaunchQuestion(services);
        timing = new LaunchTiming(services);
        gateChanges = services.guard().gate().reason().subscribe(closed::set);
        parameters = new ParametersLoad(services, target.productId(), steps, new Passage(), this::tell);
        guide = new StepGuide(services.messages(), steps, parameters.state());
        focus = new FieldFocus(services.messages(), steps);
        walk = new LaunchWalk(services.messages(), steps, guide, focus, this::tell);
        drafts.begin();
        listen();
        tell();
    }

    /// Reads the product.
    public void start() {
        steps.version().load();
    }

    /// Reads again what could not be read.
    public void retryLoading() {
        if (steps.version().state().get() instanceof LoadState.Loaded) {
            parameters.load();
        } else {
            steps.version().load();
        }
    }

    /// Launches once the operator has confirmed it, or goes to the first problem of the first step that has one. Does
    /// nothing while nothing may be changed, or a launch is on its way.
    public void launch() {
        if (closed.get().isEmpty() && attempt.idle() && !walk.stopAtProblem()) {
            review.get().filter(question::confirms)
                .ifPresent(all -> attempt.send(all, timing.after(), drafts.mayBeKept(), drafts::sending));
        }
    }

    /// Ends all work of the wizard; what was filled in is kept as a draft. A launch that was sent goes on.
    public void close() {
        drafts.close();
        files.close();
        parameters.cancel();
        steps.close();
        otherPath.clear();
        stackOffers.close();
        attempt.close();
        gateChanges.unsubscribe();
    }

    /// Says who hears that AWS accepted the launch.
    ///
    /// @param handler takes the operation's id
    public void onStarted(Consumer<String> handler) {
        outcome.onStarted(handler);
    }

    /// Why nothing may be launched from this window.
    ///
    /// @return a sentence; nothing where it may
    public ReadOnlyObjectProperty<Optional<String>> closed() {
        return closed.getReadOnlyProperty();
    }

    /// What the steps hold.
    ///
    /// @return always the same
    public LaunchSteps steps() {
        return steps;
    }

    /// The way through the steps.
    ///
    /// @return always the same
    public LaunchWalk walk() {
        return walk;
    }

    /// The field in focus, and what is said about it.
    ///
    /// @return always the same
    public FieldFocus focus() {
        return focus;
    }

    /// What another path would say to the same values.
    ///
    /// @return always the same
    public OtherPath otherPath() {
        return otherPath;
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

    /// When it leaves.
    LaunchTiming timing() {
        return timing;
    }

    /// How far the reading of the parameters has come.
    ///
    /// @return idle before version and path are chosen
    public ReadOnlyObjectProperty<LoadState> parametersState() {
        return parameters.state();
    }

    /// The product to launch.
    ///
    /// @return its id
    public String productId() {
        return target.productId();
    }

    private void listen() {
        VersionStep first = steps.version();
        first.state().addListener((observable, before, now) -> tell());
        first.product().addListener((observable, before, now) ->
            now.ifPresent(product -> steps.name().suggest(product.summary().name())));
        steps.name().name().addListener((observable, before, now) -> tell());
        steps.name().check().addListener((observable, before, now) -> tell());
        attempt.state().addListener((observable, before, now) -> {
            outcome.hear(now);
            tell();
        });
    }

    private void tell() {
        drafts.follow();
        otherPath.follow();
        walk.tell();
        review.set(reviews.make(steps));
    }

    /// Takes what is filled in from the fields of one version and path to those of the next.
    private final class Passage implements ParametersLoad.Listener {
        @Override
        public void leave(ProvisioningParameters asked, CliTarget cliTarget) {
            otherPath.begin(asked);
            reviews.cliTarget(cliTarget);
            drafts.leave();
        }

        @Override
        public void arrive() {
            stackOffers.offer(steps.parameters().fields());
            drafts.arrive(steps.version());
            guide.parametersShown();
        }
    }
}
