package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.export.AwsCliCommand;
import dev.catalogdesk.export.AwsCliForm;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchStore;
import dev.catalogdesk.settings.ManualLater;
import dev.catalogdesk.stacks.StackResource;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.form.Offer;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ParameterSection;
import dev.catalogdesk.ui.shell.TestGuards;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchViewModelTest {
    private final LaunchCatalog catalog = new LaunchCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final ManualScheduler scheduler = new ManualScheduler();
    private final List<StackResource> stacks = new ArrayList<>();
    private final Map<String, String> remembered;
    private final List<String> focused = new ArrayList<>();
    private final List<String> started = new ArrayList<>();
    private final KeptLaunches memory;
    private int tokens;

    LaunchViewModelTest(@TempDir Path folder) {
        LaunchStore store = LaunchStore.open(folder.resolve("launches.json"), new ManualLater(), executor::now);
        memory = new KeptLaunches(new LaunchArchive(store, new ContextKey("demo", "us-east-1"), () -> ""));
        remembered = memory.remembered;
    }

    @Test
    void preselectsTheNewestVersionThatIsOfferedAndTheOnlyPath() {
        LaunchViewModel model = loaded();

        assertThat(model.steps().version().versions()).extracting(VersionChoice::name)
            .containsExactly("v3", "v2", "v1");
        assertThat(model.steps().version().versions().getFirst().offered()).isFalse();
        assertThat(model.steps().version().versions().getFirst().note()).contains("Deprecated");
        assertThat(model.steps().version().version().get()).map(VersionChoice::name).contains("v2");
        assertThat(model.steps().version().path().get()).map(PathChoice::id).contains("lpv2-a");
        assertThat(catalog.asked).containsExactly("pa-2 lpv2-a");
    }

    @Test
    void takesTheVersionChosenBeforeUnlessItIsDeprecated() {
        assertThat(model(new LaunchTarget("prod-1", Optional.of("pa-1"), Optional.empty()))
            .steps().version().version().get()).map(VersionChoice::name).contains("v1");
        assertThat(model(new LaunchTarget("prod-1", Optional.of("pa-3"), Optional.empty()))
            .steps().version().version().get()).map(VersionChoice::name).contains("v2");
    }

    @Test
    void asksForThePathWheneverThereAreSeveral() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Data", "role-b"));
        LaunchViewModel model = loaded();
        assertThat(model.steps().version().faults().path().get()).as("nobody tried to go on").isEmpty();
        model.walk().next();

        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.VERSION);
        assertThat(model.steps().version().faults().path().get()).isEqualTo("Choose a launch path.");
        assertThat(focused).containsExactly("launch-path");
        assertThat(model.walk().note().get()).isEqualTo("1 problem to solve before launch");
        assertThat(model.steps().version().paths()).allMatch(PathChoice::namesake);
        assertThat(model.steps().version().paths().getFirst().facts().getFirst())
            .isEqualTo(new PathChoice.Fact("Launch role", "role-a", true));
    }

    @Test
    void takesAnyOfTwoPathsThatAreAlikeAndSaysSo() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Data", "role-a"));
        LaunchViewModel model = loaded();

        assertThat(model.steps().version().path().get()).isPresent();
        assertThat(model.steps().version().pathsNote().get()).contains("same constraints");
    }

    @Test
    void stopsAtARuleThatThePathsValuesBreak() {
        catalog.rules.put("lpv2-a", """
            {"Small": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "Size"}, "small"]}}]}}""");
        LaunchViewModel model = loaded();
        model.walk().goTo(LaunchStep.PARAMETERS);
        field(model, "Network").value().set("net");
        field(model, "Password").value().set("secret");
        field(model, "Size").value().set("large");
        focused.clear();
        model.walk().next();

        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.PARAMETERS);
        assertThat(focused).containsExactly("launch-parameter-Size");
        field(model, "Size").value().set("small");
        model.walk().next();
        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.TAGS);
    }

    @Test
    void offersIdsOfTheRightTypeFoundInStacks() {
        stacks.add(new StackResource("vpc-11111111", "Main", "AWS::EC2::VPC", "network"));
        stacks.add(new StackResource("subnet-11111111", "Front", "AWS::EC2::Subnet", "network"));
        catalog.parameters.add(new ProvisioningParameter("Vpc", Optional.empty(), "AWS::EC2::VPC::Id", false, "",
            ParameterConstraints.none()));
        LaunchViewModel model = loaded();

        assertThat(field(model, "Vpc").known()).containsExactly(new Offer("vpc-11111111", "Main of network"));
        assertThat(field(model, "Network").known()).isEmpty();
    }

    @Test
    void doesWithoutStacksThatMayNotBeRead() {
        catalog.parameters.add(new ProvisioningParameter("Vpc", Optional.empty(), "AWS::EC2::VPC::Id", false, "",
            ParameterConstraints.none()));
        LaunchViewModel model = loaded();

        assertThat(field(model, "Vpc").known()).isEmpty();
        assertThat(executor.unhandled()).isEmpty();
    }

    @Test
    void takesTheRememberedPath() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Data", "role-b"));
        remembered.put("prod-1", "lpv2-b");

        assertThat(loaded().steps().version().path().get()).map(PathChoice::id).contains("lpv2-b");
    }

    @Test
    void saysThatNoPathLeadsToTheProduct() {
        catalog.paths.clear();
        LaunchViewModel model = loaded();

        assertThat(model.steps().version().problems()).extracting(FieldProblem::text)
            .singleElement().asString().contains("No launch path");
    }

    @Test
    void suggestsANameAndSaysWhetherItIsFree() {
        LaunchViewModel model = loaded();
        assertThat(model.steps().name().name().get()).isEqualTo("aurora-postgresql-cluster");
        assertThat(model.steps().name().check().get()).isEqualTo(NameCheck.ASKING);

        executor.advance(NameStep.DEBOUNCE);
        executor.runAll();

        assertThat(model.steps().name().check().get()).isEqualTo(NameCheck.FREE);
        assertThat(row(model, LaunchStep.NAME).summary()).endsWith(" is free");
    }

    @Test
    void cutsALongNameInTheMiddleWhereThereIsLittleRoom() {
        LaunchViewModel model = loaded();
        model.steps().name().name().set("orders-queue-eu-12");
        assertThat(row(model, LaunchStep.NAME).summary()).isEqualTo("orders-queue-eu-12 is being checked");
        model.steps().name().name().set("orders-queue-eu-123");
        assertThat(row(model, LaunchStep.NAME).summary()).contains("orders-qu…ue-eu-123");
        assertThat(model.steps().name().summary()).contains("orders-queue-eu-123");
    }

    @Test
    void ignoresTheAnswerToAnEarlierName() {
        executor.deliverCancelled(true);
        catalog.takenNames.add("taken");
        LaunchViewModel model = loaded();
        model.steps().name().name().set("taken");
        executor.advance(NameStep.DEBOUNCE);
        model.steps().name().name().set("other");
        executor.runAll();

        assertThat(model.steps().name().check().get()).isEqualTo(NameCheck.ASKING);

        executor.advance(NameStep.DEBOUNCE);
        executor.runAll();

        assertThat(model.steps().name().check().get()).isEqualTo(NameCheck.FREE);
    }

    @Test
    void believesTheSearchWhereTheNameIsNotDescribedYet() {
        catalog.onSearch(() -> List.of(ScriptedCatalog.provisioned("another")));
        LaunchViewModel model = loaded();
        String name = ScriptedCatalog.provisioned("another").name();
        model.steps().name().name().set(name);
        executor.advance(NameStep.DEBOUNCE);
        executor.runAll();

        assertThat(model.steps().name().check().get()).isEqualTo(NameCheck.TAKEN);
        assertThat(model.steps().name().offered()).contains(name + "-2");
    }

    @Test
    void offersANameNearOneThatCannotBe() {
        LaunchViewModel model = loaded();
        assertThat(model.steps().name().offered()).isEmpty();
        model.steps().name().name().set("-Überblick 1!");
        assertThat(model.steps().name().offered()).contains("Uberblick-1-");
        model.steps().name().name().set("n".repeat(200));
        assertThat(model.steps().name().offered()).contains("n".repeat(128));
        catalog.takenNames.add("orders-9");
        model.steps().name().name().set("orders-9");
        executor.advance(NameStep.DEBOUNCE);
        executor.runAll();
        assertThat(model.steps().name().offered()).contains("orders-10");
    }

    @Test
    void checksTheName() {
        LaunchViewModel model = loaded();
        catalog.takenNames.add("taken");
        model.steps().name().name().set("taken");
        executor.advance(NameStep.DEBOUNCE);
        executor.runAll();
        assertThat(model.steps().name().problems()).extracting(FieldProblem::text).singleElement().asString()
            .contains("exists already");

        for (String wrong : List.of("", "-a", "a b", "ä", "a".repeat(129))) {
            model.steps().name().name().set(wrong);
            assertThat(model.steps().name().problems()).as(wrong).hasSize(1);
        }
    }

    @Test
    void groupsAndLabelsTheParameters() {
        LaunchViewModel model = loaded();

        assertThat(model.steps().parameters().form().sections()).extracting(ParameterSection::title)
            .containsExactly("Placement", "Other parameters");
        assertThat(model.steps().parameters().fields()).extracting(ParameterField::label)
            .containsExactly("Where", "Size", "Password");
        assertThat(field(model, "Size").choices()).containsExactly("small", "large");
    }

    @Test
    void leadsToTheFirstMissingValueInWords() {
        LaunchViewModel model = loaded();
        model.walk().goTo(LaunchStep.PARAMETERS);
        assertThat(field(model, "Network").fault().get()).isEmpty();

        model.walk().next();

        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.PARAMETERS);
        assertThat(focused).containsExactly("launch-parameter-Network");
        assertThat(field(model, "Network").fault().get().orElseThrow().message()).contains("value");
        assertThat(model.walk().note().get()).isEqualTo("2 problems to solve before launch");
        assertThat(row(model, LaunchStep.PARAMETERS).state()).isEqualTo(StepRow.State.PROBLEMS);
    }

    @Test
    void keepsWhatWasTypedWhenTheVersionChanges() {
        LaunchViewModel model = loaded();
        field(model, "Network").value().set("vpc-1");
        model.steps().version().version().set(Optional.of(model.steps().version().versions().getLast()));
        executor.runAll();

        assertThat(catalog.asked).containsExactly("pa-2 lpv2-a", "pa-1 lpv2-a");
        assertThat(field(model, "Network").value().get()).isEqualTo("vpc-1");
    }

    @Test
    void ignoresTheParametersOfAnEarlierVersion() {
        executor.deliverCancelled(true);
        LaunchViewModel model = loaded();
        model.steps().version().version().set(Optional.of(model.steps().version().versions().getLast()));
        model.steps().version().version().set(Optional.of(model.steps().version().versions().get(1)));
        executor.runNext();

        assertThat(model.parametersState().get()).isInstanceOf(LoadState.Loading.class);
    }

    @Test
    void asksForATagWithSeveralValuesAndLeavesAConflictOut() {
        catalog.tagOptions.addAll(List.of(new TagOption("team", List.of("a", "b")),
            new TagOption("env", List.of("prod")), new TagOption("owner", List.of())));
        LaunchViewModel model = filled();
        model.launch();
        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.TAGS);
        assertThat(focused).containsExactly("launch-tag-team");

        model.steps().tags().fields().getFirst().value().set(Optional.of("b"));
        model.launch();
        scheduler.runDue();

        assertThat(sent().tags()).containsExactly(new Tag("team", "b"), new Tag("env", "prod"));
    }

    @Test
    void givesTheSameLaunchAsACommandThatAsksForTheSecret() {
        LaunchViewModel model = filled();
        model.walk().goTo(LaunchStep.REVIEW);
        AwsCliCommand command = model.review().get().orElseThrow().command().orElseThrow();

        assertThat(command.text(AwsCliForm.POSIX)).doesNotContain("hunter2").contains("--profile prod",
            "--region eu-central-1", "--provisioned-product-name aurora", "vpc-1", "secret_1='<Password>'",
            "Fill in the secret Password");
        assertThat(command.text(AwsCliForm.POWERSHELL)).doesNotContain("hunter2").contains("on the line of its own.");
    }

    @Test
    void sendsOwnTagsAndTopics() {
        LaunchViewModel model = filled();
        OwnTag tag = model.steps().tags().add();
        tag.key().value().set("team");
        tag.value().value().set("a");
        model.steps().notifications().topics().getFirst().value().set("arn:aws:sns:eu-central-1:111122223333:x");
        assertThat(model.review().get().orElseThrow().tags()).extracting(LaunchReview.Line::key)
            .containsExactly("team");
        model.launch();
        scheduler.runDue();

        assertThat(sent().tags()).containsExactly(new Tag("team", "a"));
        assertThat(sent().notificationArns()).containsExactly("arn:aws:sns:eu-central-1:111122223333:x");
        assertThat(sent().stackSet()).isEqualTo(StackSetPreferences.NONE);
    }

    @Test
    void leadsToATopicThatIsNone() {
        LaunchViewModel model = filled();
        model.steps().notifications().topics().getFirst().value().set("x");
        model.launch();

        assertThat(catalog.launches).isEmpty();
        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.NOTIFICATIONS);
        assertThat(focused).containsExactly("launch-topic-1");
    }

    @Test
    void hasAStepForAccountsAndRegionsOnlyForAStackSet() {
        assertThat(loaded().walk().rows()).extracting(StepRow::step).doesNotContain(LaunchStep.STACK_SETS);
        catalog.stackSetAccounts.addAll(List.of("111122223333", "222233334444"));
        LaunchViewModel model = filled();
        assertThat(model.walk().rows()).extracting(StepRow::step).containsExactly(LaunchStep.values());
        assertThat(model.walk().rows()).extracting(StepRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7);

        model.walk().goTo(LaunchStep.PARAMETERS);
        model.walk().next();
        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.STACK_SETS);
        model.walk().next();
        model.walk().back();
        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.STACK_SETS);
        model.steps().stackSet().accounts().items().getFirst().chosen().set(false);
        model.launch();
        scheduler.runDue();

        assertThat(sent().stackSet().accounts()).containsExactly("222233334444");
    }

    @Test
    void reviewsExactlyWhatIsSentWithoutTheSecret() {
        LaunchViewModel model = filled();
        model.walk().goTo(LaunchStep.REVIEW);
        LaunchReview review = model.review().get().orElseThrow();

        assertThat(List.of(review.connection(), review.account(), review.region()))
            .containsExactly("prod", "111122223333", "eu-central-1");
        assertThat(review.parameters()).extracting(LaunchReview.Line::value)
            .containsExactly("vpc-1", "small", "••••••••");
        assertThat(review.toString() + model.steps().parameters().fields()).doesNotContain("hunter2");

        model.launch();
        scheduler.runDue();

        assertThat(sent().parameters())
            .containsExactlyInAnyOrderEntriesOf(Map.of("Network", "vpc-1", "Size", "small", "Password", "hunter2"));
        assertThat(sent().pathId()).contains("lpv2-a");
        assertThat(sent().provisioningArtifactId()).isEqualTo("pa-2");
    }

    @Test
    void launchesOnceOnADoubleClickAndTellsWhenAccepted() {
        LaunchViewModel model = filled();
        model.launch();
        model.launch();
        scheduler.runDue();
        model.launch();
        scheduler.runDue();

        assertThat(catalog.launches).hasSize(1);
        assertThat(started).hasSize(1);
        assertThat(remembered).containsEntry("prod-1", "lpv2-a").containsEntry("used", "prod-1");
    }

    @Test
    void leadsToTheNameWhenItIsTakenAndTakesANewTokenForTheNextTry() {
        catalog.onLaunch(request -> {
            throw new CatalogException.Refused("ProvisionProduct", "InvalidParametersException",
                "A stack named aurora already exists.", "r-1", new IllegalStateException());
        });
        LaunchViewModel model = filled();
        model.launch();
        scheduler.runDue();

        LaunchProblem problem = refused(model);
        assertThat(problem.headline()).contains("taken");
        assertThat(problem.advice().requestId()).isEqualTo("r-1");
        model.walk().putRight(problem);
        assertThat(model.walk().current().get()).isEqualTo(LaunchStep.NAME);
        assertThat(focused).containsExactly("launch-name");
        assertThat(field(model, "Network").value().get()).isEqualTo("vpc-1");

        catalog.onLaunch(request -> ScriptedCatalog.record(RecordStatus.CREATED, "aurora-2"));
        model.steps().name().name().set("aurora-2");
        model.launch();
        scheduler.runDue();

        assertThat(catalog.launches).extracting(LaunchRequest::provisionToken).containsExactly("token-1", "token-2");
        assertThat(started).hasSize(1);
    }

    @Test
    void marksTheParameterThatAwsNames() {
        catalog.onLaunch(request -> {
            throw new CatalogException.Refused("ProvisionProduct", "InvalidParametersException",
                "Parameter 'Network' must be a VPC.", "r-1", new IllegalStateException());
        });
        LaunchViewModel model = filled();
        model.launch();
        scheduler.runDue();

        assertThat(field(model, "Network").fault().get()).isPresent();
        field(model, "Network").value().set("vpc-2");
        assertThat(field(model, "Network").fault().get()).isEmpty();
    }

    @Test
    void keepsTheTokenWhileTheOutcomeIsUnknown() {
        catalog.onLaunch(request -> {
            throw ScriptedCatalog.unreachable();
        });
        LaunchViewModel model = filled();
        model.launch();
        scheduler.runDue();
        assertThat(model.attempt().state().get()).isInstanceOfSatisfying(LaunchAttempt.State.Uncertain.class,
            uncertain -> assertThat(uncertain.asking()).isTrue());

        catalog.onLaunch(request -> ScriptedCatalog.record(RecordStatus.CREATED, "aurora"));
        model.launch();
        scheduler.runDue();

        assertThat(catalog.launches).extracting(LaunchRequest::provisionToken).containsExactly("token-1", "token-1");
        assertThat(started).hasSize(1);
    }

    @Test
    void saysWhatToDoForEachKindOfRefusal() {
        IllegalStateException cause = new IllegalStateException();
        List<CatalogException> failures = List.of(
            new CatalogException.AccessDenied("ProvisionProduct", "AccessDeniedException", "not allowed", "r", cause),
            new CatalogException.NeedsSignIn("ProvisionProduct", "ExpiredToken", "expired", "r", cause),
            new CatalogException.Throttled("ProvisionProduct", "ThrottlingException", "Rate exceeded", "r", cause),
            new CatalogException.NotFound("ProvisionProduct", "ResourceNotFoundException", "gone", "r", cause));
        LaunchViewModel model = filled();
        List<String> headlines = new ArrayList<>();
        for (CatalogException failure : failures) {
            catalog.onLaunch(request -> {
                throw failure;
            });
            model.launch();
            scheduler.advance(Duration.ofMinutes(20));
            LaunchProblem problem = refused(model);
            headlines.add(problem.headline());
            assertThat(problem.next()).isNotEmpty();
            assertThat(problem.advice().raw()).contains(failure.code());
        }

        assertThat(headlines).doesNotHaveDuplicates();
        assertThat(field(model, "Password").value().get()).isEqualTo("hunter2");
    }

    @Test
    void explainsTheFieldInFocusWithoutASecretDefault() {
        catalog.parameters.add(LaunchCatalog.parameter("Key", Optional.of("s3cret"), true, List.of()));
        LaunchViewModel model = loaded();
        model.focus().focused("launch-parameter-Size");
        assertThat(model.focus().help().get().orElseThrow().facts()).extracting(FieldHelp.Fact::value)
            .contains("String", "small", "small, large");

        model.focus().focused("launch-parameter-Key");
        assertThat(model.focus().help().get().toString()).doesNotContain("s3cret");
    }

    @Test
    void saysWhyTheProductCannotBeReadAndTriesAgain() {
        catalog.failure = Optional.of(ScriptedCatalog.unreachable());
        LaunchViewModel model = loaded();
        assertThat(model.steps().version().state().get()).isInstanceOf(LoadState.Offline.class);

        catalog.failure = Optional.empty();
        model.retryLoading();
        executor.runAll();
        assertThat(model.steps().version().state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void doesNotHearOfALaunchAfterItWasClosed() {
        LaunchViewModel model = filled();
        model.launch();
        model.close();
        scheduler.advance(Duration.ofSeconds(1));

        assertThat(catalog.launches).hasSize(1);
        assertThat(started).isEmpty();
    }

    private LaunchRequest sent() {
        return catalog.launches.getFirst();
    }

    private static LaunchProblem refused(LaunchViewModel model) {
        return ((LaunchAttempt.State.Refused) model.attempt().state().get()).problem();
    }

    private static StepRow row(LaunchViewModel model, LaunchStep step) {
        return model.walk().rows().stream().filter(row -> row.step() == step).findFirst().orElseThrow();
    }

    private static ParameterField field(LaunchViewModel model, String key) {
        return model.steps().parameters().fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    private LaunchViewModel filled() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        LaunchViewModel model = loaded();
        model.steps().name().name().set("aurora");
        field(model, "Network").value().set("vpc-1");
        field(model, "Password").value().set("hunter2");
        return model;
    }

    private List<StackResource> inStacks(Set<String> types) {
        if (stacks.isEmpty()) {
            throw new IllegalStateException("may not be read");
        }
        return stacks.stream().filter(each -> types.contains(each.type())).toList();
    }

    private LaunchViewModel loaded() {
        return model(new LaunchTarget("prod-1", Optional.empty(), Optional.empty()));
    }

    private LaunchViewModel model(LaunchTarget target) {
        LaunchServices services = new LaunchServices(TestOrigins.of(catalog, "111122223333"), this::inStacks,
            new Operations(scheduler, () -> 1L << 63, new MemoryJournal()),
            executor, new Location("prod", "111122223333", "eu-central-1"),
            () -> new CliTarget("eu-central-1", Optional.of("prod"), Optional.empty(), false), TestGuards.open(),
            memory, () -> "token-" + ++tokens, Messages.load());
        LaunchViewModel model = new LaunchViewModel(services, target);
        model.focus().onMove(focused::add);
        model.onStarted(started::add);
        model.start();
        executor.runAll();
        return model;
    }
}
